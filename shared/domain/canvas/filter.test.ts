import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardFilter,
  type FilteredCard,
  isFiltering,
  matchingCards,
  NO_CARD_FILTER,
  withinSteps,
} from './filter.ts';

const card = (id: string, more: Partial<FilteredCard> = {}): FilteredCard => ({
  id,
  kind: 'resource',
  words: id,
  region: '',
  roles: [],
  status: 'guess',
  frame: undefined,
  ...more,
});
const KASU = card('kasu', { words: '酒粕 冬だけ余る', region: '新潟県', roles: ['material'] });
const SISTER = card('sister', { kind: 'person', words: '管理栄養士の姉', roles: ['maker'], status: 'asked' });
const CLINIC = card('clinic', { kind: 'customer', words: 'クリニック', region: '新潟県', roles: ['customer'] });
const BREAD = card('bread', { kind: 'combination', words: '酒粕のパン', status: undefined });
const NOTE = card('note', { kind: 'note', words: 'サケカスの季節', status: undefined });
const FRAME = card('frame', { kind: 'frame', words: '担い手', status: undefined });
const CARDS = [KASU, { ...SISTER, frame: 'frame' }, CLINIC, BREAD, NOTE, FRAME];
/** kasu – bread – sister – clinic. */
const TIES = [
  ['bread', 'kasu'],
  ['bread', 'sister'],
  ['sister', 'clinic'],
] as const;
const of = (filter: Partial<CardFilter>): string[] => [...matchingCards(CARDS, TIES, { ...NO_CARD_FILTER, ...filter })];

describe('a filter of cards', () => {
  it('matches everything if no condition is set', () => {
    expect(isFiltering(NO_CARD_FILTER)).toBe(false);
    expect(isFiltering({ ...NO_CARD_FILTER, words: '　 ' })).toBe(false);
    expect(of({}).sort()).toEqual(['bread', 'clinic', 'frame', 'kasu', 'note', 'sister']);
  });
  it.each<[string, Partial<CardFilter>, readonly string[]]>([
    ['a kind; a frame is the ground of all', { kinds: ['resource'] }, ['kasu', 'frame']],
    [
      'one of two kinds, with the frame that holds one',
      { kinds: ['person', 'customer'] },
      ['sister', 'frame', 'clinic'],
    ],
    ['a frame itself', { kinds: ['frame'] }, ['frame']],
    ['a region; what has no place is in none', { regions: ['新潟県'] }, ['kasu', 'clinic']],
    ['a role', { roles: ['material', 'customer'] }, ['kasu', 'clinic']],
    ['a status; notes, frames and bare combinations have none', { statuses: ['guess'] }, ['kasu', 'clinic']],
    ['words in any way of writing', { words: 'さけかす' }, ['note']],
    ['several words, each somewhere', { words: '冬　酒粕' }, ['kasu']],
    ['a word that no card has', { words: '酒粕 夏' }, []],
    ['one step from a card', { near: { card: 'bread', steps: 1 } }, ['kasu', 'sister', 'frame', 'bread']],
    ['two steps', { near: { card: 'kasu', steps: 2 } }, ['kasu', 'sister', 'frame', 'bread']],
    ['three steps', { near: { card: 'kasu', steps: 3 } }, ['kasu', 'sister', 'frame', 'clinic', 'bread']],
    [
      'two kinds and words that only a held card has',
      { kinds: ['person', 'customer'], words: '栄養' },
      ['sister', 'frame'],
    ],
    ['a card that is gone', { near: { card: 'nobody', steps: 6 } }, []],
    ['all of it together', { kinds: ['resource', 'customer'], regions: ['新潟県'], words: 'くりにっく' }, ['clinic']],
  ])('by %s', (_, filter, expected) => {
    expect(isFiltering({ ...NO_CARD_FILTER, ...filter })).toBe(true);
    expect(of(filter)).toEqual(expected);
  });

  it('never matches more cards with one more condition', () => {
    const filters = fc.record({
      kinds: fc.subarray(['resource', 'person', 'customer', 'note'] as const),
      regions: fc.subarray(['新潟県', '広島県']),
      statuses: fc.subarray(['guess', 'asked'] as const),
      roles: fc.subarray(['material', 'maker'] as const),
      words: fc.constantFrom('', '酒', '粕', 'の'),
      near: fc.option(fc.record({ card: fc.constantFrom('kasu', 'sister'), steps: fc.integer({ min: 1, max: 4 }) }), {
        nil: undefined,
      }),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const all = new Set(of(filter));
        for (const name of ['kinds', 'regions', 'statuses', 'roles', 'words', 'near'] as const) {
          const looser = of({ ...filter, [name]: NO_CARD_FILTER[name] });
          for (const id of all) expect(looser).toContain(id);
        }
      }),
    );
  });
});

it('counts steps along the shortest path, in both directions, through cycles', () => {
  const circle = [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'a'],
  ] as const;
  expect([...withinSteps(circle, 'a', 1)].sort()).toEqual(['a', 'b', 'd']);
  expect([...withinSteps(circle, 'a', 2)].sort()).toEqual(['a', 'b', 'c', 'd']);
  expect([...withinSteps([], 'a', 6)]).toEqual(['a']);
});
