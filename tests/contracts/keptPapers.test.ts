/**
 * The main papers of the sample plan beside those that were looked at by eye (pictures in `docs/images/papers`): the same words, boxes and rules at the same
 * places. After an intended change of a layout, look at the pages and write them down again: `KEEP_PAPERS=1 vitest run tests/contracts/keptPapers.test.ts`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRenderer } from '../../build/buildAll.ts';
import { coreOf } from '../../main/cli/core.ts';
import { type Printed, writePrinted } from '../../main/cli/printed.ts';
import { Library } from '../../main/storage/library.ts';
import type { Core } from '../../shared/app/core.ts';
import { exportedFile } from '../../shared/app/exports/exportPlan.ts';
import { createPlan } from '../../shared/app/plan/createPlan.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import { sampleContent } from '../../shared/app/plan/samplePlan.ts';
import catalogue from '../../shared/data/catalogue/catalogue.json' with { type: 'json' };
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { DEFAULT_PAGES, type PageSetup } from '../../shared/export/paper/pages.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { idFromBytes } from '../../shared/kernel/ids.ts';
import { chromiumPath } from '../e2e/chromium.ts';
import { convertWithOffice, hasOffice, OFFICE_MS } from '../office.ts';
import { bodyWords, differences, layoutOf, misplaced, type PageLayout } from '../paperLayout.ts';

const KEPT = resolve(import.meta.dirname, '../fixtures/papers');
const isKeeping = process.env['KEEP_PAPERS'] === '1';
/** Millimetres by which another edition of the browser, or of its fonts, may move something. */
const WITHIN = 1.5;
const MAKER = { author: '山田', today: '2026-11-21' };

let browser = '';
let plan = '';
let session: PlanSession;
let library: Library;
const folder = mkdtempSync(join(tmpdir(), 'musubi-papers-'));
beforeAll(async () => {
  browser = await chromiumPath();
  // Only if it is older than its sources.
  await buildRenderer();
  process.env['MUSUBI_LANG'] = 'ja';
  library = new Library({ folder });
  // Rows of one month stand in the order of their ids, which are random otherwise.
  let count = 0;
  const newId = <T extends string>() => idFromBytes<T>(createHash('sha256').update(`papers ${count++}`).digest());
  const core: Core = { ...coreOf(library), newId };
  const entryOf = (id: string) => (catalogue as unknown as CatalogueEntry[]).find((e) => e.id === id);
  const made = await createPlan(core, sampleContent(core, wordsFor('ja'), MAKER, entryOf), MAKER);
  if (!made.ok) throw new Error(made.error.problem);
  plan = made.value;
  session = await PlanSession.open(core, plan);
});
afterAll(() => {
  session.dispose();
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

const scope = () => ({ session, words: wordsFor('ja'), today: MAKER.today });

async function printed(what: Printed, setup: Partial<PageSetup> = {}): Promise<Uint8Array> {
  await session.core.host.call('settings.set', { patch: { pages: { ...DEFAULT_PAGES, ...setup } } });
  const out = join(folder, 'paper.pdf');
  const asked = { out, frame: undefined, comments: undefined };
  await writePrinted({ ...scope(), audience: 'own' }, what, { library, folder, program: browser }, asked);
  return new Uint8Array(readFileSync(out));
}

/** What was kept; writes it down first if asked to. */
function kept<T>(name: string, now: T): T {
  const file = join(KEPT, `${name}.json`);
  if (isKeeping) {
    mkdirSync(KEPT, { recursive: true });
    const text = JSON.stringify(now, null, 1).replace(
      /\[\s+(?=[-\d])([^[\]]*?)\s+\]/gu,
      (_, row: string) => `[${row.replace(/\s*\n\s*/gu, ' ')}]`,
    );
    writeFileSync(file, `${text}\n`);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

describe('pages and forms, by the browser', () => {
  it.each([
    ['jfc-startup', { kind: 'form', form: 'jfcStartup' }, {}],
    ['cash-year', { kind: 'form', form: 'cashYear' }, {}],
    ['plan', { kind: 'pages' }, { hasCover: true, hasContents: true, boardLayout: 'wide', mark: '社外秘' }],
    ['plan-wide', { kind: 'pages' }, { isLandscape: true, isPunched: true }],
    ['plan-a3', { kind: 'pages' }, { size: 'a3', hasContents: true }],
  ] as const)('%s has everything in its place', async (name, what, setup) => {
    const pages = await layoutOf(await printed(what, setup));
    expect(pages.flatMap(misplaced)).toEqual([]);
    expect(differences(kept(name, pages), pages, WITHIN)).toEqual([]);
  });
});

/** LibreOffice uses the fonts of the machine, which break lines and pages elsewhere: words and what is drawn are compared, not where each line is. */
describe.runIf(hasOffice())('Word and slides, by LibreOffice', () => {
  const pdfOf = async (format: 'docx' | 'pptx'): Promise<readonly PageLayout[]> => {
    const made = await exportedFile(scope(), format);
    if (!made.ok) throw new Error(made.error);
    return layoutOf(await convertWithOffice(made.value.bytes, format, 'pdf'));
  };

  it('word has its words in order, and nothing beyond the page', { timeout: 2 * OFFICE_MS }, async () => {
    const pages = await pdfOf('docx');
    expect(pages.flatMap(misplaced)).toEqual([]);
    expect(new Set(pages.map(({ size }) => size.map(Math.round).join('×')))).toEqual(new Set(['210×297']));
    const now = { words: bodyWords(pages, 20).match(/.{1,60}/gu) };
    expect(now).toEqual(kept('word', now));
  });

  it('slides have their shapes in place, and nothing beyond the slide', { timeout: 2 * OFFICE_MS }, async () => {
    const pages = await pdfOf('pptx');
    expect(pages.flatMap(misplaced)).toEqual([]);
    const now = pages.map(({ size, boxes, lines }) => ({ size, boxes, lines: [], words: sortedLetters(lines) }));
    const before = kept('slides', now);
    expect(now.map(({ words }) => words)).toEqual(before.map(({ words }) => words));
    expect(differences(before, now, 3)).toEqual([]);
  });
});

/** Columns beside one another are read line by line: where a line breaks changes the order of what is read, not its letters. */
const sortedLetters = (lines: PageLayout['lines']): string =>
  lines
    .flatMap(([, , , text]) => [...text])
    .sort()
    .join('');
