import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CANVAS, openedPlan } from '../../../../tests/testCore.ts';
import { addThread } from '../../../doc/comments.ts';
import { FUNDING_CHIPS, FUNDING_EMBEDS } from '../../../doc/fundingEmbeds.ts';
import { bodyElement } from '../../../doc/schema.ts';
import { fromJson, type NodeJson, type Run as TextPiece } from '../../../doc/suggestions/blocks.ts';
import { compareDraft, putSuggestion } from '../../../doc/suggestions/suggestions.ts';
import { PAPER_FIXTURE } from '../../../export/paper/fixture.ts';
import type { Block, Run } from '../../../export/paper/tree.ts';
import { wordsFor } from '../../../i18n/words.ts';
import { imageSize } from '../../../kernel/imageSize.ts';
import { addRow } from '../../funding/fundingCommands.ts';
import { type PaperScope, paperOf } from './paperOf.ts';

const id = (name: string) => name.padEnd(16, '0');
const KASU = id('kasu');
const TIE = id('tie');
const EXAMPLE = id('example');
const AWAY = id('away');
const HASH = '0'.repeat(64);

let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  const card = (node: string, fields: object) => ({
    type: 'addNode' as const,
    node,
    fields,
    canvas: CANVAS,
    pos: [0, 0],
  });
  plan = await openedPlan([
    card(KASU, { kind: 'resource', title: '酒粕', note: '蔵から毎週20kg' }),
    card(TIE, { kind: 'combination', title: '朝のパン', claim: '酒粕で朝を変える' }),
    card(AWAY, { kind: 'combination', title: 'しまった結び', claim: '古い' }),
    card(EXAMPLE, { kind: 'customer', title: '見本の顧客', example: true }),
    { type: 'addParts', combination: TIE, nodes: [KASU, EXAMPLE] },
    { type: 'noteVariant', variant: AWAY, fields: { of: AWAY, name: '旧', archivedOn: '2026-11-01' } },
    { type: 'addLink', from: KASU, to: EXAMPLE, linkType: 'solves' },
    { type: 'putFigure', figure: id('fig'), patch: { label: '月の売上', value: '1234567', unit: '円' } },
    {
      type: 'putCitation',
      citation: id('cite1'),
      patch: { title: '町の産業', publisher: '町役場', url: 'javascript:x' },
    },
    { type: 'putCitation', citation: id('cite2'), patch: { title: '統計', url: 'https://example.jp/s' } },
    {
      type: 'putTask',
      task: id('task'),
      patch: { title: '保健所に相談', done: true, owner: '山田', due: '2026-12-01' },
    },
  ] as Parameters<typeof openedPlan>[0]);
});
afterEach(() => plan.close());

const text = (insert: string, format?: number): TextPiece =>
  format ? { insert, attributes: { p: { __format: format } } } : { insert };
const node = (type: string, attributes: object = {}, children: NodeJson['children'] = []): NodeJson => ({
  type,
  attributes: attributes as NodeJson['attributes'],
  children,
});
const p = (...pieces: (TextPiece | NodeJson)[]): NodeJson =>
  node(
    'paragraph',
    {},
    pieces.map((x) => ('insert' in x ? [x] : x)),
  );
const ref = (type: string, target: string): NodeJson => node(type, { __target: target });
const write = (...nodes: readonly NodeJson[]) => {
  const body = bodyElement(plan.session.planDoc);
  body.delete(0, body.length);
  body.insert(0, nodes.map(fromJson));
};
const paper = (more: Partial<PaperScope> = {}) =>
  paperOf({ session: plan.session, words: wordsFor('ja'), today: '2026-11-21', ...more });
const plain = (runs: readonly Run[]): string =>
  runs
    .map((r) => (r.kind === 'text' ? r.text : r.kind === 'note' ? `[${r.note + 1}]` : r.kind === 'break' ? '⏎' : '⇥'))
    .join('');
/** Without the ids of blocks, which Yjs makes. */
/** Ids are those of the plan's text, which no test chooses. */
const bare = (blocks: readonly Block[]): unknown =>
  JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (key === 'id' ? undefined : value)));

it('writes out what a sentence refers to, and numbers sources by first use', async () => {
  write(
    p(
      text('月に'),
      ref('figure-chip', id('fig')),
      text('を'),
      ref('combination-mention', TIE),
      text('で'),
      ref('citation', id('cite2')),
      ref('citation', id('cite1')),
      ref('citation', id('cite2')),
      node('linebreak'),
      text('開業は'),
      ref('funding-chip', FUNDING_CHIPS.usesTotal),
      ref('figure-chip', id('none')),
    ),
  );
  expect(
    addRow(
      plan.session,
      'uses',
      { title: '窯', kind: 'equipment', amountYen: 1_000 },
      { name: '', today: '2026-11-21' },
    ).ok,
  ).toBe(true);
  const made = await paper();
  const [block] = made.blocks;
  if (block?.kind !== 'paragraph') throw new Error('no paragraph');
  expect(plain(block.runs)).toBe('月に123万4,567円を朝のパンで[1][2][1]⏎開業は1,100円［数字がなくなっています。］');
  expect(made.notes).toEqual([{ text: '「統計」', url: 'https://example.jp/s' }, { text: '町役場 「町の産業」' }]);
  expect(made.blocks.at(-1)).toEqual({ kind: 'notes' });
});

it('keeps headings, marks, links, lists with their nesting and checks, and rules', async () => {
  write(
    node('heading', { __tag: 'h2' }, [[text('進め方')]]),
    p(
      text('太字', 1),
      text('と斜体', 2),
      text('下線と打消', 12),
      node('link', { __url: 'https://example.jp' }, [[text('町')]]),
    ),
    p(node('link', { __url: 'javascript:alert(1)' }, [[text('押すな')]])),
    p(text('')),
    node('list', { __listType: 'number', __start: 3 }, [
      node('listitem', {}, [[text('試作')]]),
      node('listitem', {}, [
        node('list', { __listType: 'check' }, [node('listitem', { __checked: true }, [[text('粉')]])]),
      ]),
    ]),
    node('horizontalrule'),
  );
  expect(bare((await paper()).blocks)).toEqual(
    bare([
      { kind: 'heading', level: 2, runs: [{ kind: 'text', text: '進め方' }] },
      {
        kind: 'paragraph',
        runs: [
          { kind: 'text', text: '太字', marks: ['bold'] },
          { kind: 'text', text: 'と斜体', marks: ['italic'] },
          { kind: 'text', text: '下線と打消', marks: ['strike', 'underline'] },
          { kind: 'text', text: '町', link: 'https://example.jp/' },
        ],
      },
      { kind: 'paragraph', runs: [{ kind: 'text', text: '押すな' }] },
      {
        kind: 'list',
        style: 'number',
        start: 3,
        items: [
          {
            runs: [{ kind: 'text', text: '試作' }],
            list: { kind: 'list', style: 'check', items: [{ runs: [{ kind: 'text', text: '粉' }], isChecked: true }] },
          },
        ],
      },
      { kind: 'rule' },
    ]),
  );
});

it('keeps merged cells and heads of tables', async () => {
  const cell = (words: string, attributes = {}) => node('tablecell', attributes, [p(text(words))]);
  write(
    node('table', { __colWidths: [100, 50] }, [
      node('tablerow', {}, [cell('見出し', { __headerState: 1, __colSpan: 2 })]),
      node('tablerow', {}, [cell('縦', { __headerState: 2, __rowSpan: 2 }), cell('一')]),
      node('tablerow', {}, [node('tablecell', {}, [p(text('二')), p(text('三'))])]),
    ]),
  );
  expect(bare((await paper()).blocks)).toEqual(
    bare([
      {
        kind: 'table',
        headRows: 1,
        widths: [100, 50],
        rows: [
          [{ runs: [{ kind: 'text', text: '見出し' }], isHead: true, columns: 2 }],
          [{ runs: [{ kind: 'text', text: '縦' }], isHead: true, rows: 2 }, { runs: [{ kind: 'text', text: '一' }] }],
          [{ runs: [{ kind: 'text', text: '二' }, { kind: 'break' }, { kind: 'text', text: '三' }] }],
        ],
      },
    ]),
  );
});

it('describes a board in words, without examples and what was put away', async () => {
  write(
    ref('canvas-embed', CANVAS),
    ref('combination-embed', TIE),
    ref('combination-embed', AWAY),
    ref('task-embed', id('task')),
  );
  const made = await paper();
  expect(made.blocks.map((b) => b.kind)).toEqual(['board', 'group', 'list']);
  const words = JSON.stringify(made);
  expect(words).not.toContain('見本の顧客');
  expect(words).not.toContain('しまった結び');
  const [board, group, task] = made.blocks;
  if (board?.kind !== 'board' || group?.kind !== 'group' || task?.kind !== 'list') throw new Error('other blocks');
  expect(board.title).toBe('板');
  expect(board.outline.items.map((i) => [plain(i.runs), i.list?.items.map((x) => plain(x.runs))])).toEqual([
    ['朝のパン（新結合）⏎酒粕で朝を変える', ['酒粕（地域資源）⏎蔵から毎週20kg']],
    ['地域資源', ['酒粕（地域資源）⏎蔵から毎週20kg']],
  ]);
  expect(group.title).toBe('朝のパン');
  expect(task.items.map((i) => [plain(i.runs), i.isChecked])).toEqual([
    ['保健所に相談（担当: 山田、期限: 2026年12月1日）', true],
  ]);
});

it('puts the boards behind a text that says nothing yet', async () => {
  write(
    node('heading', { __tag: 'h1' }, [[text('概要')]]),
    node('paragraph', { s_question: true }, [[text('何を？')]]),
  );
  expect((await paper()).blocks.map((b) => b.kind)).toEqual(['heading', 'board']);
  expect((await paper({ with: { questions: true } })).blocks.map((b) => b.kind)).toEqual(['heading', 'paragraph']);
  write(p(text('本文')));
  expect((await paper()).blocks.map((b) => b.kind)).toEqual(['paragraph']);
  expect((await paper({ with: { boards: true } })).blocks.map((b) => b.kind)).toEqual(['paragraph', 'board']);
});

it('shows the money of the plan in yen', async () => {
  const by = { name: '', today: '2026-11-21' };
  addRow(plan.session, 'uses', { title: '窯', kind: 'equipment', amountYen: 1_200_000 }, by);
  write(ref('funding-embed', FUNDING_EMBEDS.sources), ref('funding-embed', FUNDING_EMBEDS.cash));
  const [uses, sources, chart] = (await paper()).blocks;
  if (uses?.kind !== 'table' || sources?.kind !== 'table' || chart?.kind !== 'chart') throw new Error('other blocks');
  expect(uses.rows.map((r) => r.map((c) => plain(c.runs)))).toEqual([
    ['窯', '1,320,000'],
    ['合計', '1,320,000'],
  ]);
  expect(uses.rows[0]?.[1]?.number).toEqual({ value: 1_320_000, unit: 'yen' });
  expect(chart.labels).toHaveLength(60);
});

it('ties comments and suggestions to the words that they are about, when asked', async () => {
  write(p(text('朝に焼くパン')), p(text('消す段落')));
  const { planDoc } = plan.session;
  const first = bodyElement(planDoc).get(0) as Y.XmlElement;
  const inner = first.get(0) as Y.XmlText;
  const place = (at: number, side: number) =>
    Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(inner, at, side)) as Record<string, unknown>;
  const comments = new Y.Doc();
  const who = { id: '1'.repeat(16), name: '佐藤' };
  addThread(
    comments,
    who,
    { id: id('thread'), anchor: { kind: 'text', anchor: place(2, 0), focus: place(4, -1), block: 0 }, quote: '焼く' },
    { id: id('message'), text: '何時に？' },
    '2026-11-20T00:00:00.000Z',
  );
  addThread(
    comments,
    who,
    { id: id('thread2'), anchor: { kind: 'text', anchor: { item: 'x' }, focus: {}, block: 0 }, quote: '' },
    { id: id('message2'), text: '壊れた場所' },
    '2026-11-20T00:00:01.000Z',
  );
  const draft = new Y.Doc();
  Y.applyUpdate(draft, Y.encodeStateAsUpdate(planDoc));
  const copy = bodyElement(draft);
  const words = (copy.get(0) as Y.XmlElement).get(0) as Y.XmlText;
  words.delete(words.length - 2, 2);
  words.insert(words.length, '麺');
  copy.delete(1, 1);
  copy.insert(1, [fromJson(p(text('新しい段落')))]);
  const groups = compareDraft(planDoc, draft);
  groups.forEach((group, i) => {
    expect(putSuggestion(comments, who, id(`s${i}`), group, '2026-11-20T00:00:00.000Z')).toBe(true);
  });
  const together = { comments, coaching: undefined };
  const without = await paper({ together });
  expect(without.comments).toEqual([]);
  expect(JSON.stringify(without.blocks)).not.toContain('insertion');
  const made = await paper({ together, with: { comments: true, suggestions: true } });
  const shown = made.blocks.map((b) =>
    b.kind === 'paragraph'
      ? b.runs.map((r) => [plain([r]), r.comments?.length ?? 0, r.change?.kind ?? ''].join('|'))
      : [],
  );
  expect(shown).toEqual([
    ['朝に|0|', '焼く|1|', 'パン|0|deletion', '麺|0|insertion'],
    ['消す段落|0|deletion'],
    ['新しい段落|0|insertion'],
  ]);
  expect(made.comments.map((c) => c.messages.map((m) => `${m.by}: ${m.text}`))).toEqual([
    ['佐藤: 何時に？'],
    ['佐藤: 壊れた場所'],
  ]);
});

it('omits archived cards from comments and sources, and keeps the numbers of the sources', async () => {
  write(p(text('本文')), ref('entry-embed', AWAY), ref('entry-embed', EXAMPLE), ref('entry-embed', KASU));
  const comments = new Y.Doc();
  const said = (name: string, anchor: Parameters<typeof addThread>[2]['anchor'], words: string) =>
    addThread(
      comments,
      { id: '1'.repeat(16), name: '佐藤' },
      { id: id(name), anchor, quote: '' },
      { id: id(`m${name}`), text: words },
      '2026-11-20T00:00:00.000Z',
    );
  said('t1', { kind: 'card', node: AWAY }, 'しまった結びへ');
  said('t2', { kind: 'link', key: `${KASU}|${EXAMPLE}|solves` }, '見本の線へ');
  said('t3', { kind: 'card', node: KASU }, '酒粕へ');
  said('t4', { kind: 'card', node: id('gone') }, 'なくなったカードへ');
  said('t5', { kind: 'plan' }, '全体へ');
  const made = await paper({ together: { comments, coaching: undefined }, with: { comments: true } });
  expect(made.comments.map((c) => c.messages[0]?.text)).toEqual(['酒粕へ', 'なくなったカードへ', '全体へ']);
  expect(made.notes).toEqual([
    { text: '（なくなった出典）' },
    { text: '（なくなった出典）' },
    { text: '酒粕（自分で書いたカード）' },
  ]);
  for (const hidden of ['しまった結び', '見本の顧客']) expect(JSON.stringify(made)).not.toContain(hidden);
});

it('reads the pictures that the text shows, and no others of the plan', async () => {
  const hash = (digit: string) => digit.repeat(64);
  const image = (target: string, of: string) =>
    expect(plan.session.execute({ type: 'updateNode', node: target, patch: { image: hash(of) } }).ok).toBe(true);
  image(KASU, '1');
  image(TIE, '2');
  write(ref('entry-embed', KASU), node('image', { __media: hash('3'), __alt: '店' }));
  const read: string[] = [];
  const { host } = plan.session;
  const call = (channel: string, input: { readonly hash?: string }) => {
    if (channel === 'media.get') read.push(input.hash ?? '');
    return (host.call as (...args: unknown[]) => unknown)(channel, input);
  };
  const session = Object.create(plan.session, { host: { value: { ...host, call } } }) as typeof plan.session;
  await paper({ session });
  expect(read.sort()).toEqual(['1', '3'].map(hash));
});

it('names a picture whose bytes are nowhere', async () => {
  write(node('image', { __media: HASH, __alt: '店の写真' }));
  expect((await paper()).blocks).toMatchObject([
    { kind: 'paragraph', style: 'caption', runs: [{ text: '［店の写真］' }] },
  ]);
});

it('never fails at what a peer wrote badly', async () => {
  const body = bodyElement(plan.session.planDoc);
  body.delete(0, body.length);
  let deep = node('list', {}, []);
  for (let i = 0; i < 100; i++) deep = node('list', { __listType: 7 }, [node('listitem', {}, [deep])]);
  const odd = [
    node('heading', { __tag: 9 }, [[text('一')]]),
    node('heading', { __tag: 'h9' }, [[text('二')]]),
    node('table', { __colWidths: 'x' }, [node('tablerow'), p(text('表の外'))]),
    node('table', {}, [node('tablerow', {}, [node('tablecell', { __colSpan: 1e9, __rowSpan: -1 }, [node('table')])])]),
    node('tablecell', {}, [p(text('はぐれた升'))]),
    node('unknown-thing', { __target: 5 }, [[text('知らない')]]),
    node('citation', {}),
    node('image', { __media: 5 }),
    node('canvas-embed', {}),
    deep,
  ];
  body.insert(0, odd.map(fromJson));
  body.insert(0, [new Y.XmlText('地の文') as unknown as Y.XmlElement]);
  for (const element of body.toArray().slice(1, 3))
    (element as Y.XmlElement).setAttribute('s_trace', 5 as unknown as string);
  const made = await paper();
  const words = JSON.stringify(made.blocks);
  for (const said of ['地の文', '一', '二', 'はぐれた升', '知らない']) expect(words).toContain(said);
  expect(words.length).toBeLessThan(10_000);
});

it('is the same for the same plan', async () => {
  write(p(text('同じ')), ref('canvas-embed', CANVAS));
  expect(JSON.stringify(await paper())).toBe(JSON.stringify(await paper()));
});

it('has a fixture whose pictures are pictures', () => {
  for (const { bytes, width, height } of PAPER_FIXTURE.pictures.values())
    expect(imageSize(bytes)).toEqual({ width, height });
});
