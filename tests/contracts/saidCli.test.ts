/** `musubi export` with comments, own forms and the table of a board: exports that need no browser. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { withCore } from '../../main/cli/core.ts';
import { type ExportOptions, namedFormats, runExport } from '../../main/cli/export.ts';
import { runPlan } from '../../main/cli/plan.ts';
import { OwnForms } from '../../shared/app/forms/ownForms.ts';
import { DocSession } from '../../shared/app/plan/docSession.ts';
import { PlanSession } from '../../shared/app/plan/planSession.ts';
import { addThread } from '../../shared/doc/comments.ts';
import { bodyElement } from '../../shared/doc/schema.ts';
import { fromJson } from '../../shared/doc/suggestions/blocks.ts';
import { compareDraft, putSuggestion } from '../../shared/doc/suggestions/suggestions.ts';
import { openOwnForm } from '../../shared/export/ownForm/ownForm.ts';
import { bankWorkbook } from '../officeForms.ts';

let data = '';
let plan = '';
/** Standard output and standard error of commands that ran in this process. */
let out: string[] = [];
let words: string[] = [];
beforeEach(async () => {
  vi.stubEnv('MUSUBI_LANG', 'en');
  data = mkdtempSync(join(tmpdir(), 'musubi-said-cli-'));
  [out, words] = [[], []];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => words.push(String(text)) > 0);
  await runPlan('new', [], { ...NOTHING, folder: library(), json: true, sample: true });
  plan = (JSON.parse(out.splice(0).join('')) as { id: string }).id;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(data, { recursive: true, force: true });
});
const library = () => join(data, 'library');
const NOTHING = {
  ...{ template: undefined, trade: undefined, example: undefined, title: undefined, answers: undefined },
  ...{ by: undefined, reason: undefined, name: undefined },
};

async function exported(format: string, asked: Partial<ExportOptions> = {}): Promise<Uint8Array> {
  const file = join(data, 'made');
  const written = await runExport(plan, {
    ...{ folder: library(), format, out: file, board: undefined, frame: undefined, by: undefined, reason: undefined },
    ...{ for: undefined, browser: undefined, deck: undefined, comments: undefined },
    ...asked,
  });
  expect(written).toEqual([{ file, bytes: readFileSync(file).length }]);
  return new Uint8Array(readFileSync(file));
}
const part = (bytes: Uint8Array, name: string): string => {
  const found = unzipSync(bytes)[name];
  return found ? strFromU8(found) : '';
};

const SAID = '配達は週に何回ですか。';
const SUGGESTED = '助言者が書き足した一文です。';
const ADVISOR = { id: '1'.repeat(16), name: '佐藤' };
/** A comment on the whole plan, and an advisor's suggestion to add a paragraph at its end. */
const say = () =>
  withCore(library(), async (core) => {
    const session = await PlanSession.open(core, plan);
    const comments = await DocSession.open(core, `comments:${plan}`);
    const at = '2026-11-20T00:00:00.000Z';
    const anchor = { kind: 'text', anchor: { item: 'x' }, focus: {}, block: 0 } as const;
    const thread = { id: 'thread0000000000', anchor, quote: '' };
    addThread(comments.doc, ADVISOR, thread, { id: 'message000000000', text: SAID }, at);
    const draft = new Y.Doc();
    Y.applyUpdate(draft, Y.encodeStateAsUpdate(session.planDoc));
    const body = bodyElement(draft);
    body.insert(body.length, [fromJson({ type: 'paragraph', attributes: {}, children: [[{ insert: SUGGESTED }]] })]);
    const groups = compareDraft(session.planDoc, draft);
    for (const group of groups) putSuggestion(comments.doc, ADVISOR, 'suggest000000000', group, at);
    expect(groups).toHaveLength(1);
    await comments.flush();
    comments.dispose();
    session.dispose();
  });

it('includes comments and suggestions in Word, HTML and .musubi files only on request', async () => {
  await say();
  const word = await exported('docx', { comments: true });
  expect(part(word, 'word/comments.xml')).toContain(SAID);
  expect(part(word, 'word/document.xml')).toMatch(
    new RegExp(`<w:ins [^>]*w:author="佐藤"[^>]*>(?:(?!</w:ins>).)*${SUGGESTED}`, 'su'),
  );
  const page = strFromU8(await exported('html', { comments: true }));
  expect(page).toContain(SAID);
  expect(page).not.toContain(SUGGESTED);
  for (const comments of [undefined, false]) {
    const plain = await exported('docx', { comments });
    expect(part(plain, 'word/comments.xml') + part(plain, 'word/document.xml')).not.toMatch(
      /配達は週|書き足した|w:ins /u,
    );
    expect(strFromU8(await exported('html', { comments }))).not.toContain(SAID);
  }
  expect(words).toEqual([]);
  const bundle = async (comments: boolean) => Object.keys(unzipSync(await exported('musubi', { comments })));
  expect((await bundle(true)).filter((name) => name.includes('comments'))).toHaveLength(1);
  expect((await bundle(false)).filter((name) => name.includes('comments'))).toEqual([]);
}, 120_000);

it('refuses comments for formats that cannot hold them, and names those that can', async () => {
  for (const format of ['xlsx', 'md', 'pptx', 'png', 'jfcStartup'])
    await expect(exported(format, { comments: true })).rejects.toThrow(
      `Comments do not go into ${format}, but into musubi, docx, html, pdf. Leave --comments away.`,
    );
  await expect(exported('pdf', { frame: 'x' })).rejects.toThrow('--frame goes with pictures of a canvas alone');
}, 60_000);

it('fills an own form by its name or id, and lists it', async () => {
  const bytes = bankWorkbook();
  const opened = openOwnForm(bytes);
  if (!opened.ok) throw new Error(opened.error);
  const form = opened.value;
  const box = form.boxes.find((b) => b.place === 'B6');
  if (!box) throw new Error('no box');
  const id = await withCore(library(), async (core) => {
    const forms = await OwnForms.open(core);
    const added = await forms.add({ name: '融資申込書.xlsx', bytes, form });
    await forms.flush();
    forms.dispose();
    return added;
  });
  expect((await namedFormats(library())).at(-1)).toEqual({ format: id, name: '融資申込書', extension: 'xlsx' });
  // No content has been chosen for its boxes yet.
  await expect(exported('融資申込書')).rejects.toThrow('The plan has nothing yet that goes into “融資申込書”.');
  await withCore(library(), async (core) => {
    const forms = await OwnForms.open(core);
    forms.map(id, box, { source: { by: 'field', field: 'title' }, unitYen: 1 });
    await forms.flush();
    forms.dispose();
  });
  for (const name of ['融資申込書', id]) {
    const filled = await exported(name);
    expect(part(filled, 'xl/worksheets/sheet1.xml')).toContain(
      '[Sample] Filefish raised in the ground seawater of Miho',
    );
    // The rest of the package is unchanged.
    const [before, after] = [unzipSync(bytes), unzipSync(filled)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after['xl/styles.xml']).toEqual(before['xl/styles.xml']);
  }
  expect(words.join('')).toContain('Saved with 1 box filled.');
  await expect(exported('no such form')).rejects.toThrow(id);
}, 120_000);

it('writes the cards of a board without a browser', async () => {
  const table = strFromU8(await exported('cards'));
  expect(table).toContain('Customer,Restaurants in Shizuoka city,');
}, 60_000);
