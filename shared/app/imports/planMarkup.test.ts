/** An advisor's marked-up copy comes back as suggestions and comments on the same text. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { convertWithOffice, hasOffice, OFFICE_MS } from '../../../tests/office.ts';
import { openedPlan } from '../../../tests/testCore.ts';
import { addThread, CommentsStore } from '../../doc/comments.ts';
import { bodyElement } from '../../doc/schema.ts';
import { blockId, fromJson, type NodeJson, textOfNode, toJson } from '../../doc/suggestions/blocks.ts';
import { compareDraft, putSuggestion, SuggestionStore, takeSuggestions } from '../../doc/suggestions/suggestions.ts';
import type { Block, Paper, Run } from '../../export/paper/tree.ts';
import { readDocx } from '../../export/readers/docx/readDocx.ts';
import { writeDocx } from '../../export/writers/docx/writeDocx.ts';
import { wordsFor } from '../../i18n/words.ts';
import { paperOf } from '../exports/paper/paperOf.ts';
import { takePlanMarkup } from './planMarkup.ts';

const FIGURE = 'figure0000000000';
const AT = '2026-11-25T01:02:03.000Z';
const LATER = '2026-11-25T02:00:00.000Z';
const words = (text: string): NodeJson => ({ type: 'paragraph', attributes: {}, children: [[{ insert: text }]] });

let plan: Awaited<ReturnType<typeof openedPlan>>;
let comments: Y.Doc;
let n = 0;
const newId = () => `id${String(++n).padStart(14, '0')}`;

beforeEach(async () => {
  plan = await openedPlan([
    { type: 'putFigure', figure: FIGURE, patch: { label: '月の売上', value: '1200000', unit: '円' } },
  ]);
  comments = new Y.Doc();
  const body = bodyElement(plan.session.planDoc);
  body.delete(0, body.length);
  const nodes: NodeJson[] = [
    { type: 'heading', attributes: { __tag: 'h2' }, children: [[{ insert: '事業の内容' }]] },
    words('蔵元の酒粕で朝のパンを焼く。'),
    {
      type: 'paragraph',
      attributes: {},
      children: [
        [{ insert: '月に' }],
        { type: 'figure-chip', attributes: { __target: FIGURE }, children: [] },
        [{ insert: 'を売る。' }],
      ],
    },
    {
      type: 'list',
      attributes: { __listType: 'bullet', __tag: 'ul' },
      children: ['粉を選ぶ', '窯を借りる'].map((t, i) => ({
        type: 'listitem',
        attributes: { __value: i + 1 },
        children: [[{ insert: t }]],
      })),
    },
    words('おわりに。'),
  ];
  body.insert(0, nodes.map(fromJson));
});
afterEach(() => plan.close());

const scope = () => ({ session: plan.session, words: wordsFor('ja'), today: '2026-11-21' });
const now = (): Promise<Paper> => paperOf(scope());
const text = (text: string, more: object = {}): Run => ({ kind: 'text', text, ...more });
const ins = (by: string, at = AT) => ({ change: { id: 'i', kind: 'insertion' as const, by, at } });
const del = (by: string, at = AT) => ({ change: { id: 'd', kind: 'deletion' as const, by, at } });

/** The exported file after somebody has worked on it in Word. */
async function marked(edit: (blocks: Block[]) => Block[], more: Partial<Paper> = {}): Promise<Uint8Array> {
  const paper = await now();
  return writeDocx({ ...paper, plan: plan.id, ...more, blocks: edit([...paper.blocks]) });
}
async function take(bytes: Uint8Array) {
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(read.error);
  expect(read.value.paper.plan).toBe(plan.id);
  return takePlanMarkup({ plan: plan.session.planDoc, comments, newId }, read.value, await now());
}
const withRuns = (blocks: Block[], starts: string, runs: readonly Run[]): Block[] =>
  blocks.map((b) =>
    b.kind === 'paragraph' && b.runs[0]?.kind === 'text' && b.runs[0].text.startsWith(starts) ? { ...b, runs } : b,
  );
const lines = (doc = plan.session.planDoc): string[] =>
  bodyElement(doc)
    .toArray()
    .map((e) => textOfNode(toJson(e as Y.XmlElement)));
const accepted = (): string[] => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(plan.session.planDoc));
  const store = new SuggestionStore(comments);
  expect(takeSuggestions(copy, store.open, AT)).toBe(true);
  store.dispose();
  return lines(copy);
};
const BEFORE = ['事業の内容', '蔵元の酒粕で朝のパンを焼く。', '月に▣を売る。', '粉を選ぶ\n窯を借りる', 'おわりに。'];

/** What both an advisor's Word and LibreOffice do with the file. */
const ADVISED = (blocks: Block[]): Block[] => {
  const rest = withRuns(
    withRuns(blocks, '蔵元', [
      text('蔵元の酒粕で'),
      text('朝', del('佐藤')),
      text('昼', ins('佐藤')),
      text('のパンを焼く。', { comments: ['t1'] }),
    ]),
    '月に',
    [
      text('月に'),
      text('約', ins('鈴木', LATER)),
      text('1,200,000円を'),
      text('売る', del('佐藤')),
      text('売り上げる', ins('佐藤')),
      text('。'),
    ],
  );
  const added: Block = { kind: 'paragraph', runs: [text('保健所に相談する。', ins('佐藤'))] };
  return [...rest.slice(0, -1), added, ...rest.slice(-1)];
};
const SAID = [
  {
    id: 't1',
    isResolved: false,
    messages: [
      { by: '佐藤', at: AT, text: '昼の方が\n売れます' },
      { by: '鈴木', at: LATER, text: '賛成です' },
    ],
  },
];

async function expectAdvised(bytes: Uint8Array): Promise<void> {
  const { threads: count, ...taken } = await take(bytes);
  expect(taken).toEqual({ suggestions: 4, replies: 0, lost: 0, gone: 0, missing: 0 });
  expect(lines()).toEqual(BEFORE);
  const store = new SuggestionStore(comments);
  expect(store.open.map((s) => s.byName).sort()).toEqual(['佐藤', '佐藤', '佐藤', '鈴木'].sort());
  expect(store.open.every((s) => s.at === (s.byName === '鈴木' ? LATER : AT))).toBe(true);
  expect(accepted()).toEqual([
    '事業の内容',
    '蔵元の酒粕で昼のパンを焼く。',
    '月に約▣を売り上げる。',
    '粉を選ぶ\n窯を借りる',
    '保健所に相談する。',
    'おわりに。',
  ]);
  const threads = new CommentsStore(comments).threads;
  expect(threads).toHaveLength(count);
  const thread = threads.find((one) => one.messages[0]?.byName === '佐藤');
  for (const one of threads) expect(one.quote).toBe('のパンを焼く。');
  expect(threads.flatMap((one) => one.messages.map((m) => [m.byName, m.text])).sort()).toEqual([
    ['佐藤', '昼の方が\n売れます'],
    ['鈴木', '賛成です'],
  ]);
  if (thread?.anchor.kind !== 'text') throw new Error('no place');
  const place = (json: object) =>
    Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(json), plan.session.planDoc);
  expect([place(thread.anchor.anchor)?.index, place(thread.anchor.focus)?.index, thread.anchor.block]).toEqual([
    7, 14, 1,
  ]);
}

describe('the marked-up copy', () => {
  it('brings changes of several people as suggestions, around chips, and comments with answers', async () => {
    await expectAdvised(await marked(ADVISED, { comments: SAID }));
    expect(new CommentsStore(comments).threads).toHaveLength(1);
  });

  // Older ones (7.4) drop the link of a reply: it is imported as a separate thread at the same words.
  it.runIf(hasOffice())('does so after LibreOffice has saved it', { timeout: 2 * OFFICE_MS }, async () => {
    const bytes = await marked(ADVISED, { comments: SAID });
    await expectAdvised(await convertWithOffice(bytes, 'docx', 'docx:MS Word 2007 XML'));
  });

  it('brings nothing twice', async () => {
    const bytes = await marked(ADVISED, { comments: SAID });
    await take(bytes);
    expect(await take(bytes)).toEqual({ suggestions: 0, threads: 0, replies: 0, lost: 0, gone: 0, missing: 0 });
  });

  it('brings nothing from a file that nobody has touched', async () => {
    expect(await take(await marked((b) => b))).toEqual({
      suggestions: 0,
      threads: 0,
      replies: 0,
      lost: 0,
      gone: 0,
      missing: 0,
    });
  });

  it('places a paragraph below a line without words, and brings no suggestion twice', async () => {
    const body = bodyElement(plan.session.planDoc);
    const rule: NodeJson = { type: 'horizontalrule', attributes: {}, children: [] };
    const draft = new Y.Doc();
    body.insert(body.length, [fromJson(rule)]);
    Y.applyUpdate(draft, Y.encodeStateAsUpdate(plan.session.planDoc));
    const drafted = bodyElement(draft);
    drafted.insert(drafted.length, [fromJson(words('保健所に相談する。'))]);
    for (const group of compareDraft(plan.session.planDoc, draft))
      putSuggestion(comments, { id: 'me00000000000000', name: '佐藤' }, newId(), group, AT);
    const together = { comments, coaching: undefined };
    const out = await paperOf({ ...scope(), together, with: { comments: true, suggestions: true } });
    const bytes = writeDocx({ ...out, plan: plan.id });
    expect(await take(bytes)).toMatchObject({ suggestions: 0, lost: 0 });
    expect(accepted()).toEqual([...BEFORE, '▣', '保健所に相談する。']);
    comments = new Y.Doc();
    expect(await take(bytes)).toMatchObject({ suggestions: 1, lost: 0 });
    expect(accepted()).toEqual([...BEFORE, '▣', '保健所に相談する。']);
  });

  it('finds its places after the plan has gone on', async () => {
    const bytes = await marked(ADVISED, { comments: SAID });
    const paragraph = bodyElement(plan.session.planDoc).get(1) as Y.XmlElement;
    (paragraph.get(0) as Y.XmlText).insert(0, '町の');
    bodyElement(plan.session.planDoc).delete(4, 1);
    expect(await take(bytes)).toMatchObject({ suggestions: 4, threads: 1, lost: 0 });
    expect(accepted()).toEqual([
      '事業の内容',
      '町の蔵元の酒粕で昼のパンを焼く。',
      '月に約▣を売り上げる。',
      '粉を選ぶ\n窯を借りる',
      '保健所に相談する。',
    ]);
  });

  it('attributes untracked changes to the person who saved the file', async () => {
    const paper = await now();
    const place = paper.blocks.find(
      (b) => b.kind === 'paragraph' && b.runs[0]?.kind === 'text' && b.runs[0].text.startsWith('蔵元'),
    );
    const bytes = writeDocx({ ...paper, plan: plan.id, authors: ['佐藤'] });
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    parts['word/document.xml'] = strToU8(xml.replace('朝のパンを焼く', '昼のパンを毎日焼く'));
    expect(place).toBeDefined();
    expect(await take(zipSync(parts))).toMatchObject({ suggestions: 2, lost: 0 });
    expect(accepted()[1]).toBe('蔵元の酒粕で昼のパンを毎日焼く。');
    expect(new SuggestionStore(comments).open[0]?.byName).toBe('佐藤');
  });

  it('attributes them even where the plan holds a character that no file can hold', async () => {
    const paragraph = bodyElement(plan.session.planDoc).get(1) as Y.XmlElement;
    (paragraph.get(0) as Y.XmlText).insert(0, '\u0001');
    const bytes = writeDocx({ ...(await now()), plan: plan.id, authors: ['佐藤'] });
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    parts['word/document.xml'] = strToU8(xml.replace('朝のパンを焼く', '昼のパンを焼く'));
    expect((await take(zipSync(parts))).suggestions).toBeGreaterThan(0);
    expect(accepted()[1]).toContain('昼のパンを焼く');
  });

  it('suggests removing a paragraph, and reports which of its places are gone', async () => {
    const bytes = await marked((blocks) =>
      withRuns(withRuns(blocks, 'おわりに', [text('おわりに。', del('佐藤'))]), '蔵元', [
        text('蔵元', del('佐藤')),
        text('の酒粕で朝のパンを焼く。'),
      ]),
    );
    bodyElement(plan.session.planDoc).delete(1, 1);
    expect(await take(bytes)).toEqual({ suggestions: 1, threads: 0, replies: 0, lost: 0, gone: 1, missing: 0 });
    expect(accepted()).toEqual(['事業の内容', '月に▣を売る。', '粉を選ぶ\n窯を借りる']);
  });

  it('answers in the thread that went out, and settles it', async () => {
    const me = { id: 'me00000000000000', name: '山田' };
    const element = bodyElement(plan.session.planDoc).get(1) as Y.XmlElement;
    expect(blockId(element)).toMatch(/^\d+\.\d+$/u);
    addThread(
      comments,
      me,
      { id: 'thread0000000001', anchor: { kind: 'plan' }, quote: '' },
      { id: 'message000000001', text: '良いですか' },
      '2026-11-24T00:00:00.123Z',
    );
    const out = await paperOf({ ...scope(), together: { comments, coaching: undefined }, with: { comments: true } });
    const [thread] = out.comments;
    if (!thread) throw new Error('no thread');
    const answered = {
      ...thread,
      isResolved: true,
      messages: [...thread.messages, { by: '佐藤', at: AT, text: '良いです' }],
    };
    expect(await take(writeDocx({ ...out, plan: plan.id, comments: [answered] }))).toMatchObject({
      threads: 0,
      replies: 1,
    });
    const { threads } = new CommentsStore(comments);
    expect(threads.map((t) => [t.id, t.messages.map((m) => m.text), t.resolvedBy])).toEqual([
      ['thread0000000001', ['良いですか', '良いです'], '佐藤'],
    ]);
  });
});
