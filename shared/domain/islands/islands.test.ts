import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_TYPES } from '../canvas/kinds.ts';
import { judgeLink } from '../canvas/linkRules.ts';
import { saidBy } from '../plan/binding.ts';
import { composeIslands, type Islands } from './compose.ts';
import { ISLAND_RELATIONS, LINK_OF_RELATION, relationOf } from './relations.ts';
import { suggestIslands } from './suggest.ts';

describe('island candidates', () => {
  it('are cards that share a recognised meaning; the largest first, every card once', () => {
    const cards = [
      { id: 'a', concepts: ['酒', '粕'] },
      { id: 'b', concepts: ['酒', '粕'] },
      { id: 'c', concepts: ['宿', '粕'] },
      { id: 'd', concepts: ['宿'] },
      { id: 'e', concepts: ['宿', '雪'] },
      { id: 'f', concepts: [] },
    ];
    expect(suggestIslands(cards)).toEqual([
      { shared: ['宿'], cards: ['c', 'd', 'e'] },
      { shared: ['粕', '酒'], cards: ['a', 'b'] },
    ]);
  });
  it('do not use a meaning that nearly everything shares', () => {
    const cards = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, concepts: ['地域'] }));
    expect(suggestIslands(cards)).toEqual([]);
    expect(suggestIslands(cards.slice(0, 2))).toEqual([{ shared: ['地域'], cards: ['a', 'b'] }]);
  });
  it('have at least two cards of the board, each in one candidate only, and a shared meaning', () => {
    const concept = fc.constantFrom('一', '二', '三', '四');
    const cards = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...'abcdefghij'), concepts: fc.uniqueArray(concept) }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(cards, (read) => {
        const all = suggestIslands(read);
        const used = all.flatMap((s) => s.cards);
        expect(new Set(used).size).toBe(used.length);
        for (const { cards: within, shared } of all) {
          expect(within.length).toBeGreaterThan(1);
          expect(shared.length).toBeGreaterThan(0);
          for (const id of within)
            expect(read.find((card) => card.id === id)?.concepts).toEqual(expect.arrayContaining([...shared]));
        }
      }),
    );
  });
});

describe('links between islands', () => {
  it.each(LINK_TYPES)('%s is drawn between frames only if it is a relation of islands', (type) => {
    const relation = relationOf(type);
    expect(judgeLink(type, 'frame', 'frame')).toEqual(
      relation ? { verdict: 'usual' } : { verdict: 'refused', reason: 'frame' },
    );
    expect(judgeLink(type, 'frame', 'resource')).toEqual({ verdict: 'refused', reason: 'frame' });
  });
  it('are read back as drawn', () => {
    expect(ISLAND_RELATIONS.map((relation) => relationOf(LINK_OF_RELATION[relation]))).toEqual([
      'cause',
      'opposite',
      'same',
    ]);
  });
});

describe('the text of islands', () => {
  const card = (id: string, title: string) => ({ id, title });
  const islands: Islands = {
    canvas: 'canvas',
    islands: [
      { id: 'p', title: '冬に手が空く', cards: [card('a', '蔵の仕事は春まで'), card('b', '雪で客が来ない')] },
      { id: 'q', title: '粕が余る', cards: [card('c', '酒粕')] },
      { id: 'r', title: '', cards: [card('d', '古い井戸'), card('e', '空き家')] },
      { id: 's', title: '空の島', cards: [] },
    ],
    ties: [
      { from: 'p', to: 'q', relation: 'cause' },
      { from: 'q', to: 'p', relation: 'opposite' },
      { from: 'p', to: 'r', relation: 'same' },
    ],
    loose: [card('z', '電車は1時間に1本')],
  };
  const lines = (of: Islands, language: 'ja' | 'en' = 'ja') =>
    composeIslands(of, language)
      .filter(({ kind }) => kind !== 'embed')
      .map((item) => saidBy(item));

  it('lists the content of each, their relations and unrelated ones, in people’s own words', () => {
    expect(lines(islands)).toEqual([
      '「冬に手が空く」にまとめたのは、蔵の仕事は春までと「雪で客が来ない」です。'.replace(
        '「雪で客が来ない」',
        '雪で客が来ないこと',
      ),
      '「粕が余る」にまとめたのは、酒粕です。',
      '「古い井戸」と「空き家」は、まとめて何と呼べますか。',
      '「冬に手が空く」から、「粕が余る」が起こります。',
      '「粕が余る」と「冬に手が空く」は、対立しています。',
      'どこにもまとめずに残したのは、電車は1時間に1本です。',
    ]);
    expect(lines(islands, 'en')[3]).toBe('“冬に手が空く” leads to “粕が余る”.');
    expect(composeIslands(islands, 'ja')[0]).toMatchObject({
      kind: 'embed',
      reference: { type: 'canvas-embed', target: 'canvas' },
    });
  });
  it('is a list if there is much, and empty without islands', () => {
    const cards = ['酒粕', '米', '麹', '水', '樽', '藁'].map((title, i) => card(`c${i}`, title));
    expect(lines({ ...islands, islands: [{ id: 'p', title: '蔵にあるもの', cards }], ties: [], loose: [] })).toEqual([
      '「蔵にあるもの」にまとめたのは、次のとおりです。',
      '酒粕\n米\n麹\n水\n樽\n藁',
    ]);
    expect(composeIslands({ ...islands, islands: [] }, 'ja')).toEqual([]);
  });
  it('contains only people’s own words and the fixed grammar', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 12 });
    const ids = fc.constantFrom('p', 'q');
    fc.assert(
      fc.property(word, word, word, ids, ids, (name, other, title, from, to) => {
        const of: Islands = {
          canvas: 'canvas',
          islands: [
            { id: 'p', title: name, cards: [card('a', title)] },
            { id: 'q', title: other, cards: [card('b', title)] },
          ],
          ties: [{ from, to, relation: 'same' }],
          loose: [],
        };
        const grammar =
          'にまとめたのは、です。「」はまとめて何と呼べますかとのどこもずに残した通じ合っていることやが起';
        // White space of any kind within a title becomes one space.
        const known = new Set([...grammar, ...name, ...other, ...title, '『', '』', '）', '（', ' ']);
        for (const line of lines(of)) for (const letter of line) expect(known).toContain(letter);
        const slots = composeIslands(of, 'ja').map(({ slot }) => slot);
        expect(new Set(slots).size).toBe(slots.length);
      }),
    );
  });
});
