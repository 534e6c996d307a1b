import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryView } from '../../../tests/smallCatalogue.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { Lexicon } from '../lexicon/lexicon.ts';
import { startBoard } from './board.ts';
import { startChoices } from './choices.ts';
import { nextStep, type PlanFacts } from './nextStep.ts';
import { kindOfAnswer, NO_ANSWERS, START_QUESTIONS, type StartAnswers, type StartQuestion } from './questions.ts';
import { assumedOpening, fundingClock, isOpeningMonth, stageOf } from './stage.ts';
import { answersIn, toggled, withAnswers } from './takeAnswers.ts';

const of = (answers: Partial<Record<StartQuestion, readonly string[]>>): StartAnswers => ({
  ...NO_ANSWERS,
  ...Object.fromEntries(Object.entries(answers).map(([q, texts]) => [q, texts.map((text) => ({ text }))])),
});
const byWords = (question: StartQuestion, { text }: { readonly text: string }) => kindOfAnswer(question, text);

describe('an answer becomes a card', () => {
  it('of the kind that its question asks for', () => {
    expect(kindOfAnswer('hand', '軽トラ')).toBe('resource');
    expect(kindOfAnswer('leftover', '酒粕')).toBe('resource');
    expect(kindOfAnswer('trouble', '空き家が増えた')).toBe('challenge');
    expect(kindOfAnswer('wish', 'パンを焼く')).toBe('activity');
  });
  it.each([
    ['農家のいとこ', 'person'],
    ['商工会', 'organisation'],
    ['商工会の経営指導員', 'person'],
    ['酒造会社の社長', 'person'],
    ['長岡技術科学大学', 'organisation'],
    ['大学の先生', 'person'],
    ['JA女性部の佐藤さん', 'person'],
    ['（株）雪国酒造', 'person'],
    ['雪国酒造（株）', 'organisation'],
    ['a friend at the bank', 'organisation'],
    ['my cousin', 'person'],
  ])('for %s: %s', (text, kind) => {
    expect(kindOfAnswer('people', text)).toBe(kind);
  });
  it('with the catalogue’s data if it is an entry', () => {
    expect(kindOfAnswer('hand', '長岡技術科学大学', 'organisation')).toBe('organisation');
  });
});

describe('what is typed', () => {
  it('is one answer if it is a sentence, several if it is a list of names', () => {
    expect(answersIn('酒粕、米ぬか，空き瓶')).toEqual([{ text: '酒粕' }, { text: '米ぬか' }, { text: '空き瓶' }]);
    expect(answersIn('姉が管理栄養士で、手伝ってくれる')).toEqual([{ text: '姉が管理栄養士で、手伝ってくれる' }]);
    expect(answersIn('a van, a field')).toEqual([{ text: 'a van' }, { text: 'a field' }]);
    expect(answersIn(' 雪 \r\n\n竹 ')).toEqual([{ text: '雪' }, { text: '竹' }]);
    expect(answersIn(' 、 ，\n')).toEqual([{ text: '、 ，' }]);
    expect(answersIn('')).toEqual([]);
  });
  it('is cut to 120 characters, whole ones', () => {
    expect(answersIn('🎋'.repeat(121))).toEqual([{ text: '🎋'.repeat(120) }]);
    expect(answersIn('あ'.repeat(120))).toEqual([{ text: 'あ'.repeat(120) }]);
  });
  it('is added once, in whatever way it is written, and up to eight', () => {
    const one = withAnswers([], [{ text: 'サケカス' }, { text: 'ｻｹｶｽ' }, { text: 'さけかす' }]);
    expect(one).toEqual([{ text: 'サケカス' }]);
    const many = withAnswers(
      [],
      Array.from({ length: 9 }, (_, i) => ({ text: `物${'一二三四五六七八九'[i]}` })),
    );
    expect(many).toHaveLength(8);
  });
  it('is taken away by the same press that added it', () => {
    const chosen = toggled([], { text: '酒粕', entry: 'x' });
    expect(chosen).toEqual([{ text: '酒粕', entry: 'x' }]);
    expect(toggled(chosen, { text: '酒粕', entry: 'x' })).toEqual([]);
  });
});

describe('the clock of the money', () => {
  const TODAY = '2026-11-29';
  it('assumes the middle of a stage, and a month gives the stage back', () => {
    expect(assumedOpening('preparing', TODAY)).toBe('2027-05');
    expect(assumedOpening('firstYear', TODAY)).toBe('2026-05');
    expect(assumedOpening('toThree', TODAY)).toBe('2024-11');
    expect(assumedOpening('overThree', TODAY)).toBe('2021-11');
    for (const stage of ['preparing', 'firstYear', 'toThree', 'overThree'] as const)
      expect(stageOf(assumedOpening(stage, TODAY), TODAY)).toBe(stage);
  });
  it('changes the stage at the month, not near it', () => {
    expect(stageOf('2026-12', TODAY)).toBe('preparing');
    expect(stageOf('2026-11', TODAY)).toBe('firstYear');
    expect(stageOf('2025-12', TODAY)).toBe('firstYear');
    expect(stageOf('2025-11', TODAY)).toBe('toThree');
    expect(stageOf('2023-12', TODAY)).toBe('toThree');
    expect(stageOf('2023-11', TODAY)).toBe('overThree');
    expect(stageOf('2024-02', '2025-01-31')).toBe('firstYear');
    expect(stageOf('2024-02', '2025-02-01')).toBe('toThree');
  });
  it('never starts a forecast in the past', () => {
    expect(fundingClock('2027-05', TODAY)).toEqual({ openedOn: '2027-05-01', startMonth: '2027-05' });
    expect(fundingClock('2026-11', TODAY)).toEqual({ openedOn: '2026-11-01', startMonth: '2026-11' });
    expect(fundingClock('2021-11', TODAY)).toEqual({ openedOn: '2021-11-01', startMonth: '2026-11' });
  });
  it('takes months of the calendar up to ten years from now', () => {
    expect(isOpeningMonth('2036-11', TODAY)).toBe(true);
    expect(isOpeningMonth('2036-12', TODAY)).toBe(false);
    expect(isOpeningMonth('1868-01', TODAY)).toBe(true);
    expect(isOpeningMonth('1867-12', TODAY)).toBe(false);
    for (const bad of ['', '2026-13', '2026-0', '２０２６-０４', '2026', '2026-04-01'])
      expect(isOpeningMonth(bad, TODAY)).toBe(false);
  });
});

describe('the board', () => {
  it('has a frame for each answered question, three in a row, and links what the words say', () => {
    const board = startBoard(
      of({
        hand: ['空いた厨房'],
        leftover: ['長岡の酒粕', '米ぬか'],
        people: ['農家のいとこ'],
        trouble: ['廃校が使われていない'],
        wish: ['酒粕のパンを焼く', '廃校に泊まる'],
      }),
      byWords,
    );
    expect(board.frames.map((f) => [f.question, f.x, f.y])).toEqual([
      ['hand', 0, 0],
      ['leftover', 312, 0],
      ['people', 624, 0],
      ['trouble', 0, 336],
      ['wish', 312, 336],
    ]);
    expect(board.cards.map((c) => c.answer.text)).toEqual([
      '空いた厨房',
      '長岡の酒粕',
      '米ぬか',
      '農家のいとこ',
      '廃校が使われていない',
      '酒粕のパンを焼く',
      '廃校に泊まる',
    ]);
    expect(board.links).toEqual([
      { from: 5, to: 1, type: 'uses' },
      { from: 6, to: 4, type: 'solves' },
    ]);
  });
  it('accepts a one-character name if it stands alone', () => {
    const links = (hand: string, wish: string) => startBoard(of({ hand: [hand], wish: [wish] }), byWords).links.length;
    expect(links('雪', '雪の中で酒を寝かせる')).toBe(1);
    expect(links('竹', '竹林を歩く')).toBe(0);
    expect(links('町', '町を歩く')).toBe(0);
  });
  it('leaves out what was skipped, and common words tie nothing', () => {
    const board = startBoard(of({ trouble: ['地域の人手'], wish: ['地域で人手を集める'] }), byWords);
    expect(board.frames.map((f) => f.question)).toEqual(['trouble', 'wish']);
    expect(board.links).toEqual([]);
    expect(startBoard(NO_ANSWERS, byWords)).toEqual({ frames: [], cards: [], links: [] });
  });
  it('covers no card with another, and holds every card in its frame', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.tuple(texts, texts, texts, texts, texts), (lists) => {
        const answers = of(Object.fromEntries(START_QUESTIONS.map((q, i) => [q, lists[i] ?? []])));
        const { frames, cards } = startBoard(answers, byWords);
        const apart = (a: { x: number; y: number; w: number; h: number }, b: typeof a) =>
          a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
        const pairs = <T>(all: readonly T[]) => all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
        for (const [a, b] of [...pairs(cards), ...pairs(frames)]) expect(apart(a, b)).toBe(true);
        for (const card of cards) {
          const frame = frames.find((f) => f.question === card.question);
          expect(frame && card.x >= frame.x && card.x + card.w <= frame.x + frame.w).toBe(true);
          expect(frame && card.y > frame.y && card.y + card.h < frame.y + frame.h).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('choices', () => {
  const labels = ['酒蔵', '酒粕', '夏の手空き', '蔵', '味噌蔵', '古い木桶'];
  const lexicon = new Lexicon({
    concepts: [
      { label: '酒蔵', reading: '', kind: 'trade', rel: { yields: [1, 2, 3, 5] } },
      { label: '酒粕', reading: '', kind: 'thing', en: ['sake lees'] },
      { label: '夏の手空き', reading: '', kind: 'need' },
      { label: '蔵', reading: '', kind: 'place' },
      { label: '味噌蔵', reading: '', kind: 'trade', rel: { yields: [5] } },
      { label: '古い木桶', reading: '', kind: 'thing' },
    ],
  });
  expect(labels).toHaveLength(6);
  const entry = (id: string, kind: CatalogueEntryView['kind'], more: Partial<CatalogueEntryView>): CatalogueEntryView =>
    entryView(id, kind, id, { prefecture: '新潟県', ...more });
  const entries = [
    entry('県の米', 'resource', {}),
    entry('県の酒', 'resource', { domains: ['food'] }),
    entry('長岡の雪', 'resource', { municipalityCodes: ['152021'] }),
    entry('長野の杉', 'resource', { prefecture: '長野県' }),
    entry('長岡の酒粕', 'byproduct', { municipalityCodes: ['152021'] }),
    entry('事例', 'case', {}),
  ];
  const trade = { words: ['酒蔵', '味噌蔵', 'ない言葉'], domains: ['food'], offers: { hand: [{ ja: '加工場' }] } };
  const nagaoka = { prefecture: '新潟県', municipalityCode: '152021' };

  it('come from the municipality, then the trade’s domains, then the prefecture, then the trade', () => {
    const found = startChoices(lexicon, entries, nagaoka, trade, { hand: [{ ja: '軽トラ' }] });
    expect(found.hand.map((c) => c.text.ja)).toEqual(['長岡の雪', '県の酒', '県の米', '加工場', '軽トラ']);
    expect(found.hand[0]?.entry).toBe('長岡の雪');
    expect(found.hand[3]?.entry).toBeUndefined();
  });
  it('name by-products of the trade, common ones first; no needs, no single characters', () => {
    const found = startChoices(lexicon, entries, nagaoka, trade, {});
    expect(found.leftover.map((c) => c.text)).toEqual([
      { ja: '長岡の酒粕' },
      { ja: '古い木桶' },
      { ja: '酒粕', en: 'sake lees' },
    ]);
  });
  it('have a gloss if there is no English: the reading, and the lexicon’s translations of the words', () => {
    const kasu = entryView('kasu', 'byproduct', '長岡の酒粕', {
      prefecture: '新潟県',
      municipality: '長岡市',
      readings: ['ながおかのさけかす', 'にいがたけん', 'ながおかし'],
    });
    const named = entryView('rice', 'byproduct', '米ぬか', { prefecture: '新潟県', readings: ['こめぬか'] });
    const found = startChoices(
      lexicon,
      [kasu, { ...named, title: { ja: '米ぬか', en: 'Rice bran' } }],
      nagaoka,
      undefined,
      {},
    );
    expect(found.leftover).toEqual([
      { text: { ja: '長岡の酒粕' }, entry: 'kasu', gloss: 'Nagaoka no Sakekasu (sake lees)' },
      { text: { ja: '米ぬか', en: 'Rice bran' }, entry: 'rice' },
    ]);
  });
  it('are there without a region, a trade or a lexicon', () => {
    const found = startChoices(undefined, entries, { prefecture: '', municipalityCode: '' }, undefined, {
      trouble: [{ ja: '空き家が増えた' }],
    });
    expect(found).toEqual({
      hand: [],
      leftover: [],
      people: [],
      trouble: [{ text: { ja: '空き家が増えた' } }],
      wish: [],
    });
  });
});

describe('the next step', () => {
  const combination = { id: 'c', hasParts: true, hasClaim: true, assumptions: 1 };
  const whole: PlanFacts = {
    cards: 3,
    combinations: [combination],
    hasPlan: true,
    hasMoney: true,
    isOnePageSeen: true,
  };
  it.each([
    ['cards', { cards: 0, combinations: [] }],
    ['tie', { combinations: [] }],
    ['parts', { combinations: [{ ...combination, hasParts: false }] }],
    ['claim', { combinations: [{ ...combination, hasClaim: false }] }],
    ['assumption', { combinations: [{ ...combination, assumptions: 0 }] }],
    ['plan', { hasPlan: false, hasMoney: false }],
    ['money', { hasMoney: false, isOnePageSeen: false }],
    ['onePage', { isOnePageSeen: false }],
  ] as const)('is %s', (step, change) => {
    expect(nextStep({ ...whole, ...change })?.step).toBe(step);
  });
  it('is nothing when all is there', () => {
    expect(nextStep(whole)).toBeUndefined();
  });
  it('stays with the combination that is furthest, however many drafts there are', () => {
    const draft = { id: 'draft', hasParts: false, hasClaim: false, assumptions: 0 };
    const further = { id: 'further', hasParts: true, hasClaim: true, assumptions: 0 };
    expect(nextStep({ ...whole, combinations: [draft, further, draft] })).toEqual({
      step: 'assumption',
      combination: 'further',
    });
  });
});
