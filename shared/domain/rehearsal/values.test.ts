/** What each question is about: the words and numbers that it asks with, and when it is not asked. */
import { describe, expect, it } from 'vitest';
import type { QuestionKind } from './questionRecords.ts';
import { type RehearsalFacts, rehearsalQuestions } from './rehearsal.ts';

const EMPTY: RehearsalFacts = {
  planTitle: '計画',
  combinations: [],
  customers: [],
  assumptions: [],
  figures: [],
  emptySections: [],
  money: undefined,
};
/** `id {values}` of the questions of some kinds, as they come. */
const asked = (facts: Partial<RehearsalFacts>, ...kinds: QuestionKind[]): string[] =>
  rehearsalQuestions({ ...EMPTY, ...facts })
    .filter((q) => kinds.includes(q.kind))
    .map((q) => `${q.id} ${JSON.stringify(q.values)}`);
type Combination = RehearsalFacts['combinations'][number];
type Assumption = RehearsalFacts['assumptions'][number];
const combination = (more: Partial<Combination> = {}): Combination => ({
  id: 'n',
  title: '塩と桃',
  claim: '',
  parts: [],
  ...more,
});
const assumption = (more: Partial<Assumption> = {}): Assumption => ({
  id: 'a',
  combination: 'n',
  text: '桃は余る',
  status: 'guess',
  evidence: '',
  ...more,
});

describe('of a combination', () => {
  it('without a claim, assumptions or customer: by its title', () => {
    const kinds = ['claimMissing', 'noAssumptions', 'noCustomer'] as const;
    expect(asked({ combinations: [combination()] }, ...kinds).sort()).toEqual([
      'claimMissing:n {"title":"塩と桃"}',
      'noAssumptions:n {"title":"塩と桃"}',
      'noCustomer:n {"title":"塩と桃"}',
    ]);
    expect(asked({ combinations: [combination({ claim: '　' })] }, 'claimMissing')).toHaveLength(1);
    const whole = {
      combinations: [combination({ claim: '長持ちする' })],
      assumptions: [assumption()],
      customers: [{ id: 'c', title: '旅館' }],
    };
    expect(asked(whole, ...kinds)).toEqual([]);
    // Assumptions of another combination do not count for this one.
    expect(asked({ ...whole, assumptions: [assumption({ combination: 'm' })] }, 'noAssumptions')).toHaveLength(1);
  });
  it('its parts by their own names: a resource, a seed, and a seed that is public and not filed', () => {
    const parts = [
      { id: 'r', kind: 'resource', title: '桃', unfiled: false },
      { id: 's', kind: 'seed', title: '製法', unfiled: false },
      { id: 'u', kind: 'seed', title: '菌', unfiled: true },
      { id: 'o', kind: 'person', title: '山田', unfiled: false },
    ];
    expect(asked({ combinations: [combination({ parts })] }, 'resource', 'seed', 'seedUnfiled').sort()).toEqual([
      'resource:r {"title":"桃"}',
      'seed:s {"title":"製法"}',
      'seedUnfiled:u {"title":"菌"}',
    ]);
  });
  it('the general questions are about the first that has a title, or about the plan', () => {
    const titles = (facts: Partial<RehearsalFacts>) =>
      new Set(
        rehearsalQuestions({ ...EMPTY, ...facts })
          .filter((q) => q.id === q.kind)
          .map((q) => q.values.title),
      );
    expect(titles({ combinations: [combination({ title: '' }), combination({ id: 'm', title: '味噌' })] })).toEqual(
      new Set(['味噌']),
    );
    expect(titles({})).toEqual(new Set(['計画']));
  });
});

describe('of what is taken to be so', () => {
  it('asks a guess for its basis, a tested assumption for its evidence, and nothing about an empty one', () => {
    const kinds = ['guess', 'noEvidence'] as const;
    const of = (more: Partial<Assumption>) => asked({ assumptions: [assumption(more)] }, ...kinds);
    expect(of({})).toEqual(['guess:a {"title":"桃は余る"}']);
    expect(of({ evidence: '聞いた' })).toEqual(['guess:a {"title":"桃は余る"}']);
    expect(of({ status: 'asked' })).toEqual(['noEvidence:a {"title":"桃は余る"}']);
    expect(of({ status: 'asked', evidence: ' ' })).toHaveLength(1);
    expect(of({ status: 'asked', evidence: '三軒で聞いた' })).toEqual([]);
    expect(of({ text: '　' })).toEqual([]);
  });
  it('asks about a figure without a basis, with its value; not about one with a basis or without a value', () => {
    const figure = { id: 'f', label: '廃棄', value: '3トン', basis: '' };
    const of = (more: Partial<typeof figure>) => asked({ figures: [{ ...figure, ...more }] }, 'figureNoBasis');
    expect(of({})).toEqual(['figureNoBasis:f {"title":"廃棄","value":"3トン"}']);
    expect(of({ basis: ' ' })).toHaveLength(1);
    expect([of({ value: '' }), of({ basis: '組合の統計' })]).toEqual([[], []]);
  });
});

describe('of customers and empty sections', () => {
  it('by their titles', () => {
    expect(asked({ customers: [{ id: 'c', title: '旅館' }] }, 'customer')).toEqual(['customer:c {"title":"旅館"}']);
    expect(asked({ emptySections: ['市場'] }, 'emptySection')).toEqual(['emptySection:市場 {"title":"市場"}']);
  });
  it('the heaviest first; of several of a kind each later one weighs four less', () => {
    const all = rehearsalQuestions({ ...EMPTY, customers: [1, 2, 3].map((n) => ({ id: `c${n}`, title: `客${n}` })) });
    const weights = all.map((q) => q.weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const [first, second] = all.filter((q) => q.kind === 'customer').map((q) => q.weight);
    expect((first ?? 0) - (second ?? 0)).toBe(4);
  });
});
