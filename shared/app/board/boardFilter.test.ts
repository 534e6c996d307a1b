import { afterEach, beforeEach, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { wordsFor } from '../../i18n/words.ts';
import { dimmedBy, filterOf, NO_FILTER, savedAs, savedFiltersOf, saveFilter } from './boardFilter.ts';
import { cardTable } from './cardTable.ts';

const ENTRY = {
  id: 'x1',
  kind: 'resource',
  title: { ja: '酒粕' },
  summary: { ja: '酒を搾ったあとに残る。' },
  prefecture: '新潟県',
  municipality: '長岡市',
  sources: [{ doc: '酒のしおり', section: '', page: null, publisher: '国税庁' }],
  asOf: '2025',
};
const card = (name: string, fields: Record<string, unknown>, pos: [number, number]): PlanCommand =>
  ({
    type: 'addNode',
    node: name.padEnd(16, '0'),
    fields: { title: name, ...fields },
    canvas: CANVAS,
    pos,
  }) as PlanCommand;
const of = (name: string) => name.padEnd(16, '0');
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    card('kasu', { kind: 'resource', title: '酒粕', entry: ENTRY, note: '冬だけ' }, [0, 0]),
    card('sister', { kind: 'person', title: '=姉', status: 'asked' }, [300, 0]),
    card('bread', { kind: 'combination', title: '酒粕のパン', claim: '朝に届ける' }, [0, 200]),
    { type: 'addParts', combination: of('bread'), nodes: [of('kasu')] },
    { type: 'addLink', from: of('sister'), to: of('kasu'), linkType: 'uses' },
    { type: 'putBox', box: of('box'), patch: { title: '箱' } },
    { type: 'putBoxColumn', column: of('column'), patch: { box: of('box'), role: 'channel' } },
    { type: 'putBoxCell', cell: of('cell'), patch: { column: of('column'), node: of('sister') } },
  ]);
});
afterEach(() => plan.close());
const left = (filter: Partial<typeof NO_FILTER>) => {
  const dimmed = dimmedBy(plan.session.store, CANVAS, { ...NO_FILTER, ...filter });
  return ['kasu', 'sister', 'bread'].filter((name) => !dimmed?.has(of(name)));
};

it('reads cards of a plan: location of the entry, role of the kind and of a box, links in both directions', () => {
  expect(dimmedBy(plan.session.store, CANVAS, NO_FILTER)).toBeUndefined();
  expect(left({ regions: ['新潟県'] })).toEqual(['kasu']);
  expect(left({ roles: ['channel'] })).toEqual(['sister']);
  expect(left({ roles: ['maker'] })).toEqual(['sister']);
  expect(left({ near: { card: of('sister'), steps: 1 } })).toEqual(['kasu', 'sister']);
  expect(left({ near: { card: of('sister'), steps: 2 } })).toEqual(['kasu', 'sister', 'bread']);
  expect(left({ words: '長岡' })).toEqual(['kasu']);
  // A combination without assumptions has no evidence status.
  expect(left({ statuses: ['guess'] })).toEqual(['kasu']);
});

it('saves a filter under a name, finds it again, and replaces it under the same name, each in one undo step', () => {
  const winter = {
    ...NO_FILTER,
    kinds: ['person', 'resource'] as const,
    words: '冬',
    near: { card: of('kasu'), steps: 3 },
  };
  expect(saveFilter(plan.session, ' 冬の担い手 ', winter).ok).toBe(true);
  const [saved] = savedFiltersOf(plan.session.store);
  if (!saved) throw new Error('not saved');
  expect([saved.title, filterOf(saved)]).toEqual(['冬の担い手', winter]);
  expect(savedAs(plan.session.store, { ...winter, kinds: ['resource', 'person'], hides: true })?.title).toBe(
    '冬の担い手',
  );
  expect(savedAs(plan.session.store, { ...winter, words: '' })).toBeUndefined();
  expect(savedAs(plan.session.store, NO_FILTER)).toBeUndefined();
  expect(saveFilter(plan.session, '冬の担い手', { ...NO_FILTER, words: '夏' }).ok).toBe(true);
  expect(savedFiltersOf(plan.session.store).map((f) => [f.id === saved.id, f.words, f.near])).toEqual([
    [true, '夏', undefined],
  ]);
  plan.session.undo.undo();
  expect(savedFiltersOf(plan.session.store).map((f) => f.words)).toEqual(['冬']);
});

it('writes the matching cards as a table, in reading order, with their links and sources in words', () => {
  const rows = cardTable(plan.session.store, CANVAS, new Set([of('kasu'), of('bread')]), wordsFor('ja'));
  expect(rows).toEqual([
    ['種類', '名前', 'メモ', 'ひとことの主張', '確かさ', '役割', '都道府県', '市町村', '枠', 'つながり', '出典'],
    [
      '地域資源',
      '酒粕',
      '冬だけ',
      '',
      '思い込み',
      '素材',
      '新潟県',
      '長岡市',
      '',
      '=姉が使う',
      expect.stringContaining('酒のしおり'),
    ],
    ['新結合', '酒粕のパン', '', '朝に届ける', '', '', '', '', '', '新結合の要素: 酒粕', ''],
  ]);
});
