import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { wordsInBytes } from '../../../tests/bytesSearch.ts';
import { LAYERS, type Layer } from '../../domain/layers/layers.ts';
import { type BodyBlock, readBody } from '../body.ts';
import { namedBlocks } from '../bodyEdits.ts';
import { createPlanDoc } from '../bootstrap.ts';
import { execute, type PlanCommand } from '../commands.ts';
import { migratePlan, schemaVersionOf } from '../migrations.ts';
import { PlanStore } from '../planStore.ts';
import { entityMap, metaMap, relationMap } from '../schema.ts';
import { hasLayers } from './leaving.ts';
import { prunedPlan } from './prune.ts';

const PLAN = 'plan000000000000';
const COPY = 'copy000000000000';
const BOARD = 'board00000000000';
const id = (name: string): string => name.toLowerCase().padEnd(16, '0');
const run = (doc: Y.Doc, command: PlanCommand): void => {
  const done = execute(doc, command);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
};
const planOf = (commands: readonly PlanCommand[], blocks: readonly BodyBlock[] = []): Y.Doc =>
  createPlanDoc(
    { id: PLAN, title: '酒粕のパン' },
    [{ type: 'addCanvas', canvas: BOARD, title: '板', order: 1 }, ...commands],
    blocks,
  );
const card = (name: string, fields: object = {}, at: object = {}): PlanCommand =>
  ({
    type: 'addNode',
    node: id(name),
    fields: { kind: 'resource', title: `題${name}`, ...fields },
    canvas: BOARD,
    pos: [0, 0],
    ...at,
  }) as PlanCommand;
const copyOf = (doc: Y.Doc, audience: Layer) => prunedPlan(doc, audience, { id: COPY, mark: '［非公開］' });
const bytesOf = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdateV2(doc);
const say = (doc: Y.Doc): string[] => readBody(doc).map((b) => b.text);
const paragraph = (text: string, more: object = {}): BodyBlock => ({ kind: 'paragraph', inlines: [{ text }], ...more });
const setLayer = (doc: Y.Doc, nth: number, layer: Layer): void =>
  run(doc, { type: 'editText', edits: [{ op: 'layer', block: namedBlocks(doc)[nth]?.id ?? '', layer }] });

describe('a copy for somebody', () => {
  it.each([
    ['public', ['D']],
    ['bank', ['C', 'D']],
    ['advisor', ['B', 'C', 'D']],
    ['own', ['A', 'B', 'C', 'D']],
  ] as const)('for %s has the cards that go that far', (audience, names) => {
    const doc = planOf([
      card('A', { layer: 'own' }),
      card('B', { layer: 'advisor' }),
      card('C', { layer: 'bank' }),
      card('D'),
    ]);
    const { doc: copy, left } = copyOf(doc, audience);
    expect([...entityMap(copy, 'nodes').keys()].sort()).toEqual(names.map(id));
    expect([...relationMap(copy, 'positions').keys()].sort()).toEqual(names.map((name) => `${BOARD}|${id(name)}`));
    expect(left.cards).toBe(4 - names.length);
  });

  it('is a plan of its own that can be opened, and shares no edit with the plan', () => {
    const doc = planOf([card('A', { layer: 'own' }), card('B')], [paragraph('本文')]);
    run(doc, { type: 'setMeta', patch: { variantName: '別の名' } });
    const { doc: copy } = copyOf(doc, 'bank');
    expect(metaMap(copy).toJSON()).toMatchObject({ id: COPY, title: '酒粕のパン', schemaVersion: 6 });
    expect(metaMap(copy).get('variantName')).toBeUndefined();
    migratePlan(copy);
    run(copy, { type: 'updateNode', node: id('B'), patch: { title: '直した' } });
    expect(new PlanStore(copy).entity('nodes', id('B'))?.title).toBe('直した');
    const clients = (d: Y.Doc) => [...Y.decodeStateVector(Y.encodeStateVector(d)).keys()];
    expect(clients(copy).filter((client) => clients(doc).includes(client))).toEqual([]);
  });

  it('contains nothing deleted, and no tools for thinking', () => {
    const doc = planOf([card('A', { layer: 'own', title: '隠した題' }), card('B', { title: '残る題' })]);
    run(doc, card('C', { title: '消した題' }));
    run(doc, { type: 'deleteNodes', nodes: [id('C')] });
    run(doc, { type: 'updateNode', node: id('B'), patch: { title: '残る題' } });
    run(doc, { type: 'putOwnWord', word: id('word'), patch: { word: '自分の言葉' } });
    run(doc, { type: 'putThought', thought: id('thought'), patch: { title: '曼荼羅の題' } });
    run(doc, { type: 'setContestEntry', contest: id('contest'), fields: { 'applicant.phone': '090-1234' } });
    const words = ['隠した題', '消した題', '自分の言葉', '曼荼羅の題', '090-1234', '残る題'];
    expect(wordsInBytes(bytesOf(copyOf(doc, 'bank').doc), words)).toEqual(['残る題']);
  });

  it('leaves out what belongs to a left-out card: links, parts, assumptions, terms, what a frame holds', () => {
    const doc = planOf([
      card('frame', { kind: 'frame', layer: 'own' }),
      card('inside', {}, { parent: id('frame') }),
      card('B'),
      card('tie', { kind: 'combination', layer: 'advisor' }),
      card('money', { kind: 'funding', layer: 'bank' }),
      { type: 'addLink', from: id('inside'), to: id('B'), linkType: 'contradicts', label: '札の言葉' },
      { type: 'addParts', combination: id('tie'), nodes: [id('B')] },
      { type: 'addAssumption', assumption: id('guess'), combination: id('tie'), text: '思い込み', order: 1 },
      { type: 'setFundingTerms', node: id('money'), terms: { amountYen: 7_654_321 } },
    ]);
    const { doc: copy } = copyOf(doc, 'public');
    expect([...entityMap(copy, 'nodes').keys()]).toEqual([id('B')]);
    for (const name of ['links', 'parts', 'parents', 'fundingTerms'] as const)
      expect([name, relationMap(copy, name).size]).toEqual([name, 0]);
    expect(entityMap(copy, 'assumptions').size).toBe(0);
    const bank = copyOf(doc, 'bank').doc;
    expect(relationMap(bank, 'fundingTerms').toJSON()).toEqual({ [`${id('money')}|amountYen`]: 7_654_321 });
  });

  it('leaves out rows of the money, and reports how many and how much', () => {
    const row = (collection: 'uses' | 'costLines', name: string, patch: object): PlanCommand =>
      ({ type: 'putFundingRow', collection, id: id(name), patch }) as PlanCommand;
    const doc = planOf([
      card('shop'),
      row('uses', 'oven', { title: '窯', amountYen: 1_200_000, node: id('shop'), layer: 'own' }),
      row('uses', 'sign', { title: '看板', amountYen: 300_000, node: id('shop') }),
      row('costLines', 'rent', { title: '家賃', amountYen: 80_000, layer: 'advisor' }),
    ]);
    const { doc: copy, left } = copyOf(doc, 'bank');
    expect(left).toEqual({ cards: 0, rows: 2, figures: 0, blocks: 0, usesYen: 1_200_000, stillSaid: [] });
    expect(entityMap(copy, 'uses').toJSON()).toMatchObject({ [id('sign')]: { amountYen: 300_000, node: id('shop') } });
    expect(entityMap(copy, 'uses').size + entityMap(copy, 'costLines').size).toBe(1);
  });

  it('leaves out figures based on a left-out card, and sources that only left-out text refers to', () => {
    const doc = planOf(
      [
        card('A', { layer: 'own' }),
        card('B'),
        {
          type: 'putFigure',
          figure: id('price'),
          patch: { label: '単価', value: '480', unit: '円', nodes: [id('A')] },
        },
        { type: 'putFigure', figure: id('count'), patch: { label: '数', value: '12', nodes: [id('B')] } },
        { type: 'putCitation', citation: id('both'), patch: { title: '両方の出典' } },
        { type: 'putCitation', citation: id('hidden'), patch: { title: '隠れた出典' } },
      ],
      [
        {
          kind: 'paragraph',
          inlines: [{ text: '一つ' }, { type: 'figure-chip', target: id('price') }, { text: 'です。' }],
        },
        { kind: 'paragraph', inlines: [{ text: '裏' }, { type: 'citation', target: id('hidden') }] },
        { kind: 'paragraph', inlines: [{ text: '表' }, { type: 'citation', target: id('both') }] },
      ],
    );
    setLayer(doc, 1, 'own');
    const { doc: copy, left } = copyOf(doc, 'advisor');
    expect([...entityMap(copy, 'figures').keys()]).toEqual([id('count')]);
    expect([...entityMap(copy, 'citations').keys()]).toEqual([id('both')]);
    expect(say(copy)).toEqual(['一つ［非公開］です。', '表']);
    expect(left).toMatchObject({ figures: 1, blocks: 1 });
  });

  it('leaves out blocks, everything under a heading, and what was made from a left-out card', () => {
    const doc = planOf(
      [card('A', { layer: 'bank' }), card('B')],
      [
        { kind: 'heading', level: 1, text: '一' },
        paragraph('甲'),
        { kind: 'heading', level: 2, text: '一の二' },
        paragraph('乙'),
        { kind: 'heading', level: 3, text: '一の二の三' },
        paragraph('丙'),
        { kind: 'heading', level: 2, text: '一の三' },
        paragraph('丁', { trace: [id('A'), id('B')], made: { slot: 's', said: '言った', language: 'ja' } }),
        paragraph('戊', { trace: [id('B')], made: { slot: 's2', said: '酒粕を言った', language: 'ja' } }),
      ],
    );
    setLayer(doc, 2, 'advisor');
    expect(say(copyOf(doc, 'public').doc)).toEqual(['一', '甲', '一の三', '戊']);
    expect(say(copyOf(doc, 'bank').doc)).toEqual(['一', '甲', '一の三', '丁', '戊']);
    expect(say(copyOf(doc, 'advisor').doc)).toHaveLength(9);
    const last = readBody(copyOf(doc, 'public').doc).at(-1);
    expect([last?.trace, last?.made]).toEqual([[id('B')], undefined]);
    // Set to public again, the block has no attribute.
    setLayer(doc, 2, 'public');
    expect(hasLayers(doc)).toBe(true);
    run(doc, { type: 'updateNode', node: id('A'), patch: { layer: undefined } });
    expect([hasLayers(doc), schemaVersionOf(doc)]).toEqual([false, 6]);
  });

  it('reports names of left-out rows that still occur in it', () => {
    const doc = planOf(
      [
        card('A', { title: '酒粕酵母', layer: 'own' }),
        card('B', { note: '酒粕酵母に似ている' }),
        card('C', { title: '粕', layer: 'own' }),
      ],
      [paragraph('粕の話')],
    );
    expect(copyOf(doc, 'bank').left.stillSaid).toEqual(['酒粕酵母']);
  });

  it('leaves out tasks and own form texts that reveal what is left out', () => {
    const doc = planOf([
      card('A', { title: '酒粕酵母', layer: 'own' }),
      card('B', { kind: 'seed', disclosure: 'unfiled' }),
      { type: 'putTask', task: id('one'), patch: { title: '電話', about: '酒粕酵母' } },
      { type: 'putTask', task: id('two'), patch: { title: '電話', about: '看板' } },
      ...(['酒粕酵母の話', '看板の話'] as const).map(
        (text, i): PlanCommand => ({
          type: 'setFormBox',
          form: 'jfcStartup',
          box: `box${i}`,
          words: { text, made: '酒粕酵母', by: '', on: '' },
        }),
      ),
    ]);
    const { doc: copy } = copyOf(doc, 'bank');
    expect([...entityMap(copy, 'tasks').keys()]).toEqual([id('two')]);
    expect(relationMap(copy, 'formBoxes').toJSON()).toEqual({
      'jfcStartup|box1': { text: '看板の話', made: '', by: '', on: '' },
    });
  });
});

it('finds words in every encoding when it searches bytes', () => {
  const word = '秘密の酒粕';
  const forms = [
    strToU8(word),
    Uint8Array.from(Buffer.from(word, 'utf16le')),
    strToU8(`x${Buffer.from(`ab${word}cd`).toString('base64')}`),
    strToU8(Buffer.from(`a${word}`).toString('base64')),
    strToU8('&#31192;&#23494;&#12398;&#37202;&#31893;'),
    strToU8('\\u79d8\\u5bc6\\u306e\\u9152\\u7c95'),
  ];
  for (const form of forms) {
    expect(wordsInBytes(form, [word])).toEqual([word]);
    expect(wordsInBytes(zipSync({ 'a.zip': zipSync({ b: form }) }), [word])).toEqual([word]);
  }
  expect(wordsInBytes(strToU8('秘密の酒'), [word])).toEqual([]);
});

const layer = fc.constantFrom(...LAYERS);
const things = fc.array(fc.tuple(fc.constantFrom('card', 'use', 'figure', 'block'), layer), {
  minLength: 1,
  maxLength: 12,
});

it('contains no restricted word in its bytes, and every other word', () => {
  fc.assert(
    fc.property(things, fc.constantFrom('public', 'bank', 'advisor'), (list, audience) => {
      const word = (i: number) => `言葉${String(i).padStart(3, '0')}号`;
      const doc = planOf(
        list.flatMap(([kind, l], i): PlanCommand[] => {
          const name = id(`x${i}x`);
          if (kind === 'card') return [card(`x${i}x`, { title: word(i), note: `記${word(i)}`, layer: l })];
          if (kind === 'use')
            return [{ type: 'putFundingRow', collection: 'uses', id: name, patch: { title: word(i), layer: l } }];
          return kind === 'figure' ? [{ type: 'putFigure', figure: name, patch: { label: word(i), layer: l } }] : [];
        }),
        list.flatMap(([kind], i) => (kind === 'block' ? [paragraph(word(i))] : [])),
      );
      list
        .filter(([kind]) => kind === 'block')
        .forEach(([, l], nth) => {
          setLayer(doc, nth, l);
        });
      const rank: readonly Layer[] = ['own', 'advisor', 'bank', 'public'];
      const expected = list.flatMap(([, l], i) => (rank.indexOf(l) >= rank.indexOf(audience) ? [word(i)] : []));
      const found = wordsInBytes(
        bytesOf(copyOf(doc, audience).doc),
        list.map((_, i) => word(i)),
      );
      expect(found).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});
