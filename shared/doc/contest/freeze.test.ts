/** A plan as a judge reads it, in full; and every text of it, from which a blind copy is made. */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type BodyBlock, insertBlocks } from '../body.ts';
import { FUNDING_CHIPS } from '../fundingEmbeds.ts';
import { type EntityName, entityMap, metaMap, type RelationName, relationMap } from '../schema.ts';
import { freezePlan, mapReading, passagesOf, type Reading, readingSchema } from './freeze.ts';

const id = (letter: string): string => letter.repeat(16);
const [A, B, C, D] = [id('a'), id('b'), id('c'), id('d')];
const [BOARD, SECOND] = [id('1'), id('2')];
const FIGURE = id('f');

function plan(blocks: readonly BodyBlock[] = []): {
  doc: Y.Doc;
  put: (collection: EntityName, row: string, fields: Record<string, unknown>) => void;
  tie: (relation: RelationName, key: string, value: unknown) => void;
} {
  const doc = new Y.Doc();
  metaMap(doc).set('title', '酒粕の計画');
  insertBlocks(doc, 0, blocks);
  return {
    doc,
    put: (collection, row, fields) => entityMap(doc, collection).set(row, new Y.Map(Object.entries(fields))),
    tie: (relation, key, value) => relationMap(doc, relation).set(key, value as never),
  };
}

describe('what a judge reads', () => {
  it('text with its references written out, without template questions and empty lines', () => {
    const { doc, put } = plan([
      { kind: 'heading', level: 2, text: '売上' },
      { kind: 'paragraph', inlines: [{ text: 'いくらで売りますか。' }], question: true },
      {
        kind: 'paragraph',
        inlines: [
          { text: '一箱' },
          { type: 'figure-chip', target: FIGURE },
          { text: 'で' },
          { type: 'combination-mention', target: A },
          { text: 'を売る' },
          { type: 'citation', target: C },
          { text: '。' },
        ],
      },
      { kind: 'paragraph', inlines: [{ text: '　' }] },
      {
        kind: 'paragraph',
        inlines: [
          { type: 'figure-chip', target: D },
          { type: 'combination-mention', target: D },
        ],
      },
      {
        kind: 'paragraph',
        inlines: [
          { type: 'citation', target: D },
          { type: 'funding-chip', target: D },
        ],
      },
      { kind: 'embed', reference: { type: 'canvas-embed', target: BOARD } },
    ]);
    put('figures', FIGURE, { label: '単価', value: '1200', unit: '円' });
    put('nodes', A, { kind: 'combination', title: '酒粕の石けん' });
    put('citations', C, { title: '調べ' });
    expect(freezePlan(doc).blocks).toEqual([
      { id: 'b0', kind: 'heading', level: 2, text: '売上' },
      { id: 'b2', kind: 'paragraph', text: '一箱1200円で酒粕の石けんを売る［調べ］。' },
      { id: 'b5', kind: 'paragraph', text: '［］' },
      { id: 'b6', kind: 'canvas-embed', text: '', embed: `canvas-embed:${BOARD}` },
    ]);
  });
  it('the live figures of the money within a sentence', () => {
    const { doc, put } = plan([
      {
        kind: 'paragraph',
        inlines: [
          { type: 'funding-chip', target: FUNDING_CHIPS.usesTotal },
          { text: 'のうち' },
          { type: 'funding-chip', target: A },
          { text: '、値段は' },
          { type: 'funding-chip', target: B },
          { text: '。始めるのは' },
          { type: 'funding-chip', target: FUNDING_CHIPS.opening },
        ],
      },
    ]);
    put('salesLines', B, { title: '洗顔料', priceYen: 1_450 });
    metaMap(doc).set('openedOn', '2027-04-01');
    const money = {
      uses: [],
      sources: [{ id: A, title: '自己資金', kind: 'own', month: '2027-04', yen: 1_000_000, costYen: 0 }],
      years: [],
      lowestCash: { month: '2027-06', yen: -20_000 },
      totals: { usesYen: 2_800_000, sourcesYen: 1_000_000 },
    };
    expect(freezePlan(doc, money).blocks).toEqual([
      { id: 'b0', kind: 'paragraph', text: '2,800,000円のうち1,000,000円、値段は1,450円。始めるのは2027-04' },
    ]);
  });
  it('boards in order, with their cards from top to bottom, then from left to right, and a size if it was changed', () => {
    const { doc, put, tie } = plan();
    put('canvases', SECOND, { title: '二枚目', order: 1 });
    put('canvases', BOARD, { title: '一枚目', order: 1 });
    put('canvases', id('0'), { title: '先頭', order: 0 });
    for (const node of [A, B, C, D]) put('nodes', node, { kind: 'seed', title: node.slice(0, 1) });
    tie('positions', `${BOARD}|${A}`, [10.4, 20.5]);
    tie('positions', `${BOARD}|${B}`, [5, 20.5]);
    tie('positions', `${BOARD}|${C}`, [99, 1]);
    tie('positions', `${BOARD}|${D}`, [5, 20.5]);
    tie('positions', `${BOARD}|${id('e')}`, [0, 0]);
    tie('sizes', `${BOARD}|${A}`, [200.6, 99.4]);
    tie('positions', `${SECOND}|${A}`, [0, 0]);
    expect(freezePlan(doc).boards).toEqual([
      { id: id('0'), title: '先頭', cards: [] },
      {
        id: BOARD,
        title: '一枚目',
        cards: [
          { card: C, x: 99, y: 1 },
          { card: B, x: 5, y: 21 },
          { card: D, x: 5, y: 21 },
          { card: A, x: 10, y: 21, w: 201, h: 99 },
        ],
      },
      { id: SECOND, title: '二枚目', cards: [{ card: A, x: 0, y: 0 }] },
    ]);
  });
  it('cards, and links between existing cards', () => {
    const { doc, put, tie } = plan();
    put('nodes', B, {
      kind: 'resource',
      title: '酒粕',
      note: '冬に出る',
      status: 'tested',
      colour: 'plum',
      image: 'ab'.repeat(32),
    });
    put('nodes', A, {
      kind: 'seed',
      title: '酵母',
      entry: {
        id: 'e',
        kind: 'seed',
        title: { ja: '酵母' },
        summary: { ja: '' },
        prefecture: null,
        municipality: null,
        asOf: '2026-11',
        sources: [
          { doc: '年報', section: '2章', page: 3 },
          { doc: '紀要', section: '', page: null },
        ],
      },
    });
    tie('links', `${B}|${A}|requires`, { from: B, to: A, type: 'requires', label: '発酵' });
    tie('links', `${A}|${B}|requires`, { from: A, to: B, type: 'requires' });
    tie('links', `${A}|${D}|requires`, { from: A, to: D, type: 'requires' });
    tie('links', `${D}|${A}|requires`, { from: D, to: A, type: 'requires' });
    const reading = freezePlan(doc);
    expect(reading.cards.map(({ id: card, title, note, source }) => [card, title, note, source])).toEqual([
      [A, '酵母', '', '年報 2章 p.3、紀要'],
      [B, '酒粕', '冬に出る', ''],
    ]);
    expect(reading.cards[0]).not.toHaveProperty('colour');
    expect(reading.cards[0]).not.toHaveProperty('image');
    expect(reading.cards[1]).toMatchObject({ colour: 'plum', image: 'ab'.repeat(32) });
    expect(reading.links).toEqual([
      { id: 'aaaaaaaabbbbbbbbrequires', from: A, to: B, type: 'requires', label: '' },
      { id: 'bbbbbbbbaaaaaaaarequires', from: B, to: A, type: 'requires', label: '発酵' },
    ]);
  });
  it('combinations with their own parts, types and assumptions, in order', () => {
    const { doc, put, tie } = plan();
    put('nodes', A, { kind: 'combination', title: '石けん', claim: '肌に合う' });
    put('nodes', B, { kind: 'combination', title: '菓子', claim: '' });
    put('nodes', C, { kind: 'seed', title: '酵母' });
    put('nodes', D, { kind: 'resource', title: '酒粕' });
    tie('parts', `${A}|${C}`, { order: 2 });
    tie('parts', `${A}|${D}`, { order: 1 });
    tie('parts', `${B}|${C}`, { order: 1 });
    tie('combinationTypes', `${A}|newGood`, '初めての品');
    tie('combinationTypes', `${B}|newMarket`, '別の客');
    put('assumptions', id('7'), { combination: A, text: '後', status: 'guess', order: 2 });
    put('assumptions', id('8'), { combination: A, text: '先', status: 'guess', order: 1 });
    put('assumptions', id('9'), { combination: B, text: '別', status: 'guess', order: 0 });
    expect(freezePlan(doc).combinations).toMatchObject([
      {
        id: A,
        title: '石けん',
        claim: '肌に合う',
        parts: [D, C],
        types: [{ type: 'newGood', why: '初めての品' }],
        assumptions: [
          { text: '先', status: 'guess' },
          { text: '後', status: 'guess' },
        ],
      },
      { id: B, title: '菓子', parts: [C], assumptions: [{ text: '別' }] },
    ]);
    expect(freezePlan(doc).combinations).toHaveLength(2);
  });
  it('figures and citations by id; money and answers only if given', () => {
    const { doc, put } = plan();
    put('figures', B, { label: '席', value: '12', unit: '席', basis: '図面' });
    put('figures', A, { label: '単価', value: '1200', unit: '円' });
    put('citations', B, { title: '調べ', publisher: '市', locator: '3頁', url: 'https://example.jp/' });
    put('citations', A, { title: '題だけ' });
    const bare = freezePlan(doc);
    expect(bare.figures).toEqual([
      { id: A, label: '単価', value: '1200', unit: '円', basis: '' },
      { id: B, label: '席', value: '12', unit: '席', basis: '図面' },
    ]);
    expect(bare.citations).toEqual([
      { id: A, text: '題だけ' },
      { id: B, text: '調べ、市、3頁、https://example.jp/' },
    ]);
    expect(bare).not.toHaveProperty('money');
    expect(bare).toMatchObject({ format: 'musubi-reading', version: 1, title: '酒粕の計画', answers: [], images: [] });
    const money = { uses: [], sources: [], years: [], lowestCash: { month: '2027-01', yen: 5 } };
    const answers = [{ id: 'q1', label: '要約', text: '一言' }];
    expect(freezePlan(doc, money, answers)).toMatchObject({ money, answers });
    expect(readingSchema.parse(JSON.parse(JSON.stringify(freezePlan(doc, money, answers))))).toEqual(
      freezePlan(doc, money, answers),
    );
  });
});

describe('every text of a reading copy', () => {
  const reading: Reading = {
    format: 'musubi-reading',
    version: 1,
    title: '題',
    answers: [{ id: 'q', label: '問', text: '答' }],
    blocks: [{ id: 'b0', kind: 'paragraph', text: '文', embed: 'canvas-embed:x' }],
    boards: [{ id: 'x', title: '盤', cards: [{ card: 'a', x: 1, y: 2 }] }],
    cards: [{ id: 'a', kind: 'seed', title: '札', note: 'メモ', status: 'guess', source: '出所', colour: 'red' }],
    links: [{ id: 'l', from: 'a', to: 'b', type: 'requires', label: '線' }],
    combinations: [
      {
        id: 'c',
        title: '結び',
        claim: '主張',
        parts: ['a'],
        types: [{ type: 'newGood', why: '理由' }],
        assumptions: [{ text: '前提', status: 'guess' }],
      },
    ],
    figures: [{ id: 'f', label: '名', value: '5', unit: '円', basis: '根拠' }],
    citations: [{ id: 't', text: '資料' }],
    money: {
      uses: [{ id: 'u', title: '窯', yen: 5 }],
      sources: [{ id: 's', title: '借入れ', kind: 'loan', month: '2027-01', yen: 5, costYen: 1 }],
      years: [{ id: 'y', salesYen: 1, ordinaryYen: 1, cashYen: 1 }],
      lowestCash: { month: '2027-01', yen: 5 },
    },
    images: ['h'],
  };
  const PLACES = [
    ['title', '題'],
    ['answers.q.label', '問'],
    ['answers.q.text', '答'],
    ['blocks.b0.text', '文'],
    ['boards.x.title', '盤'],
    ['cards.a.title', '札'],
    ['cards.a.note', 'メモ'],
    ['cards.a.source', '出所'],
    ['links.l.label', '線'],
    ['combinations.c.title', '結び'],
    ['combinations.c.claim', '主張'],
    ['combinations.c.why', '理由'],
    ['combinations.c.assumption', '前提'],
    ['figures.f.label', '名'],
    ['figures.f.value', '5'],
    ['figures.f.unit', '円'],
    ['figures.f.basis', '根拠'],
    ['citations.t.text', '資料'],
    ['uses.u.title', '窯'],
    ['sources.s.title', '借入れ'],
  ];
  it('is found at its place, once', () => {
    expect(passagesOf(reading)).toEqual(PLACES.map(([where, text]) => ({ where, text })));
  });
  it('is passed through a change, and nothing else is touched', () => {
    const masked = mapReading(reading, () => '■');
    expect(passagesOf(masked).map((p) => p.text)).toEqual(PLACES.map(() => '■'));
    // With every mark undone, it equals the copy again.
    const texts = new Map(PLACES as [string, string][]);
    expect(mapReading(masked, (where) => texts.get(where) ?? '')).toEqual(reading);
    expect(reading.title).toBe('題');
  });
  it('does not exist in a copy without funding, and is not blank', () => {
    const { money: _, ...rest } = reading;
    const places = passagesOf({
      ...rest,
      title: ' ',
      figures: [{ id: 'f', label: '', value: '5', unit: '　', basis: '' }],
    });
    expect(places.map((p) => p.where)).toEqual(
      PLACES.map(([where]) => where).filter(
        (where) =>
          ![
            'title',
            'figures.f.label',
            'figures.f.unit',
            'figures.f.basis',
            'uses.u.title',
            'sources.s.title',
          ].includes(where ?? ''),
      ),
    );
    expect(mapReading(rest, (_where, text) => text)).toEqual(rest);
  });
});
