/** Everything that saves, prints, copies or shares is in a list: either the disclosure guard runs before it, or there is a reason why it need not. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { doorOfFormat } from '../../shared/app/exports/doors.ts';
import { PLAN_FORMATS } from '../../shared/export/formats.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** What can leave the window: a file, a printout, the clipboard, a server request. */
const LETS_OUT =
  /\bsaveFile\(|\.saveFile\b|\bprintAs\(|\bprintPages\(|host\.print\(|navigator\.clipboard|clipboardData\.setData|\bcopyText\(|'sharing\.(?:start|invite)'|\bsaveExport\(|\bsaveMade\(|<OnPaper\b|<Presentation\b/u;

/** Files that export something of a plan, each with the file that runs the guard before it and the door that it names, or what names it. */
const GUARDED: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'renderer/files/exportPlan.ts': ['renderer/files/planContribution.tsx', ['doorOfFormat(format)']],
  'renderer/canvas/useBoardPicture.ts': ['renderer/canvas/useBoardPicture.ts', ['boardPicture']],
  'renderer/canvas/boardExporters.ts': ['renderer/canvas/useBoardPicture.ts', ['boardPicture']],
  'renderer/canvas/useSlideShow.tsx': ['renderer/canvas/useSlideShow.tsx', ['slides', 'presentation']],
  'renderer/canvas/SlidesOnPaper.tsx': ['renderer/canvas/useSlideShow.tsx', ['slides']],
  'renderer/evidence/EvidencePack.tsx': ['renderer/evidence/planContribution.tsx', ['evidence']],
  'renderer/forms/FormPrint.tsx': ['renderer/forms/FormsScreen.tsx', ['form']],
  'renderer/forms/OwnFormsScreen.tsx': ['renderer/forms/OwnFormsScreen.tsx', ['form']],
  'renderer/pages/PagesDialog.tsx': ['renderer/pages/PagesDialog.tsx', ['pages']],
  'renderer/pages/printPages.ts': ['renderer/pages/PagesDialog.tsx', ['pages']],
  'renderer/start/OnePageDialog.tsx': ['renderer/start/OnePageDialog.tsx', ['onePage']],
  'renderer/sharing/ShareDialog.tsx': ['renderer/sharing/planContribution.tsx', ['share']],
  'renderer/sharing/InviteForm.tsx': ['renderer/sharing/planContribution.tsx', ['share']],
};

/** Files that export nothing of a plan, or have a guard of their own. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'renderer/app/reportFileFailures.ts': 'wraps the host for all of them',
  'renderer/canvas/useBoardClipboard.ts': 'cards that a person chose, to paste them into a plan of their own',
  'renderer/catalogue/CatalogueScreen.tsx': "entries of the catalogue that are one's own; no plan",
  'renderer/catalogue/ImportDialog.tsx': 'rows that could not be read, back to who brought them',
  'renderer/catalogue/MakePackDialog.tsx': 'a pack of the catalogue; no plan',
  'renderer/coaching/GuidanceDialog.tsx': 'records of guidance, for those who signed them',
  'renderer/coaching/GuidancePrint.tsx': 'records of guidance, for those who signed them',
  'renderer/coaching/RosterScreen.tsx': "an advisor's own list",
  'renderer/comments/CommentsPanel.tsx': "one's own words",
  'renderer/files/AllPlansDialog.tsx': 'all plans of this device: asks about the seeds of every one of them itself',
  'renderer/funding/useRuleFile.ts': 'rules of programmes; no plan',
  'renderer/settings/About.tsx': 'diagnostics, which hold no plan',
  'renderer/settings/Backups.tsx': 'a backup of everything, for oneself',
  'renderer/suggestions/SuggestionView.tsx': "one's own suggestion, where it cannot be taken",
  'renderer/shell/OnPaper.tsx': 'what the others call',
  'renderer/unattended/standBy.tsx': 'the command line has asked before it lets the page draw',
  'renderer/ui/copyText.ts': 'what the others call',
  'renderer/ui/printAs.ts': 'what the others call',
};
const ELSEWHERE = /^renderer\/(?:contest|host|gallery)\//u;

const letting = readdirSync(resolve(ROOT, 'renderer'), { recursive: true, encoding: 'utf8' })
  .map((file) => `renderer/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/u.test(file) && !file.includes('.test.') && !ELSEWHERE.test(file))
  .filter((file) => LETS_OUT.test(readFileSync(resolve(ROOT, file), 'utf8')));

it('lists every file that exports something', () => {
  expect(letting.filter((file) => !GUARDED[file] && !OTHERWISE[file])).toEqual([]);
});
it('lists no file that exports nothing any more', () => {
  expect([...Object.keys(GUARDED), ...Object.keys(OTHERWISE)].filter((file) => !letting.includes(file))).toEqual([]);
});
it.each(Object.entries(GUARDED))('the guard runs before %s', (_, [guarding, doors]) => {
  const source = readFileSync(resolve(ROOT, guarding), 'utf8');
  expect(source).toMatch(/guardDisclosure\(/u);
  for (const door of doors) expect(source).toContain(door.endsWith(')') ? door : `'${door}'`);
});
it('funding tables have a door of their own, and whatever shows cards uses that of files', () => {
  expect(PLAN_FORMATS.filter((format) => doorOfFormat(format) === 'table')).toEqual(['xlsx']);
});
