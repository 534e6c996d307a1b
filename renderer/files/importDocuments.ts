/** Takes in files of other programs: a board onto a new canvas of the open plan, or a text as a new plan. What could not be taken is said. */
import { takeBoard } from '../../shared/app/exports/boards/takeBoard.ts';
import { planFromFiles, type ReadFiles } from '../../shared/app/imports/planFromFiles.ts';
import { createPlan } from '../../shared/app/plan/createPlan.ts';
import { announce } from '../shell/announce.tsx';
import type { AppScope, IncomingFile } from '../shell/contribution.ts';
import type { PlanWindow } from '../shell/planWindow.tsx';
import { reading } from '../shell/reading.tsx';
import { report } from '../shell/refusals.ts';
import type { Translate } from '../ui/i18n.tsx';
import { workerReaders } from './readDocument.ts';

const refused = (name: string, code: 'tooLarge' | 'unreadable' | 'tooMany' | 'empty', t: Translate): void =>
  announce(t('import.refused', { name, why: t(`import.${code}`) }), { kind: 'error' });

export async function importBoard(
  { session, words: { t }, setCanvas, go }: PlanWindow,
  file: IncomingFile,
): Promise<void> {
  const read = await reading(file.name, (signal) => workerReaders(signal).board(file.name, file.bytes));
  if (!read.ok) return refused(file.name, read.error, t);
  const canvas = report(takeBoard(session, read.value.content, t('canvas.untitled')));
  if (canvas === undefined) return;
  setCanvas(canvas);
  go('board');
  const { leftOut, content } = read.value;
  announce(
    [
      t('import.boardDone', { title: content.title || t('canvas.untitled') }),
      leftOut > 0 ? t('import.lostOnBoards', { n: leftOut }) : '',
    ].join(' '),
  );
}

export async function importText({ app, words }: AppScope, file: IncomingFile): Promise<void> {
  const { t } = words;
  const read = await reading(file.name, (signal) =>
    planFromFiles(app.core, { [file.name]: file.bytes }, words, app.today, workerReaders(signal)),
  );
  if (!read.ok) return refused(file.name, read.error.code, t);
  const made = await createPlan(app.core, read.value.content, { author: app.settings.name, today: app.today });
  if (!made.ok) return announce(t('file.failed', { name: file.name }), { kind: 'error' });
  app.openPlan(made.value);
  const left = leftOutWords(read.value, t);
  announce([t('import.planDone', { title: file.name }), ...left].join(' '), left.length > 0 ? { kind: 'error' } : {});
}

/** The first few of what could not be taken: a file may have hundreds of pictures. */
const SAID = 5;
function leftOutWords({ leftOut, lostOnBoards }: ReadFiles, t: Translate): readonly string[] {
  const said = leftOut
    .slice(0, SAID)
    .map(({ kind, text, line }) => t('import.leftOut', { what: t(`import.kind.${kind}`), text, line: line ?? 0 }));
  const more = leftOut.length > SAID ? [t('import.more', { n: leftOut.length - SAID })] : [];
  return [...said, ...more, ...(lostOnBoards > 0 ? [t('import.lostOnBoards', { n: lostOnBoards })] : [])];
}
