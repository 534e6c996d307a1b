/** Which rule holds on a day, and what is doubtful about it: stated spans, sightings, gaps, sources that differ. */
import { describe, expect, it } from 'vitest';
import { citation, type DatedRule, isDoubtful, knownSpan, RuleBook, ruleOn } from './rules.ts';

const rule = (value: number | string, more: Partial<DatedRule> = {}): DatedRule => ({
  programme: 'p',
  key: 'k',
  value,
  validFrom: null,
  validTo: null,
  source: '出典',
  checkedOn: '2026-11-01',
  confidence: 'verified',
  ...more,
});
const on = (day: string, ...rules: readonly DatedRule[]): string => {
  const { rule: found, doubts } = ruleOn(rules, 'p', 'k', day);
  return `${found?.value ?? '-'} ${doubts.join(' ')}`.trim();
};

describe('a stated span', () => {
  const spring = rule(1, { validFrom: '2026-04-01', validTo: '2026-06-30' });
  it('holds from its first day to its last', () => {
    expect(['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'].map((d) => on(d, spring))).toEqual([
      '1 notYetValid',
      '1',
      '1',
      '1 expired',
    ]);
  });
  it('without an end goes on, without a beginning always was', () => {
    expect(on('2026-12-31', rule(1, { validFrom: '2026-04-01', checkedOn: '2026-12-01' }))).toBe('1');
    expect(on('1999-01-01', rule(1, { validTo: '2026-04-01' }))).toBe('1');
  });
  it('with the latest start wins; of two with the same start the first in the list, and the other is reported', () => {
    const [old, recent] = [rule(1, { validFrom: '2020-01-01' }), rule(2, { validFrom: '2026-01-01' })];
    expect([on('2026-02-01', old, recent), on('2026-02-01', recent, old), on('2025-12-31', recent, old)]).toEqual([
      '2',
      '2',
      '1',
    ]);
    const other = rule(3, { validFrom: '2026-01-01' });
    expect(on('2026-02-01', recent, other)).toBe('2 conflicting');
    expect(ruleOn([recent, other], 'p', 'k', '2026-02-01').others).toEqual([other]);
    expect(on('2026-02-01', recent, { ...recent })).toBe('2');
  });
  it('a gap between two is expired before and not yet valid after nothing', () => {
    const later = rule(2, { validFrom: '2026-10-01' });
    expect(on('2026-08-01', spring, later)).toBe('1 expired');
    expect(on('2026-03-01', later)).toBe('2 notYetValid');
  });
  it('ignores rules of another programme or key', () => {
    expect(on('2026-05-01', { ...spring, programme: 'q' }, { ...spring, key: 'l' })).toBe('- missing');
    expect(on('2026-05-01')).toBe('- missing');
  });
});

describe('a value that somebody has seen', () => {
  const seen = (value: number, ...seenOn: string[]) => rule(value, { seenOn });
  it('speaks from the first sighting to the last, however they are listed and as far as the day is known', () => {
    expect(knownSpan(seen(1, '2024-05', '2022'))).toEqual({ from: '2022-01-01', to: '2024-05-31' });
    expect(knownSpan(seen(1, '2024'))).toEqual({ from: '2024-01-01', to: '2024-12-31' });
    expect(knownSpan(seen(1, '2024-05-20'))).toEqual({ from: '2024-05-20', to: '2024-05-20' });
    expect(knownSpan(rule(1))).toEqual({ from: null, to: null });
    expect(knownSpan(rule(1, { validFrom: '2020-01-01', seenOn: ['2024'] }))).toEqual({
      from: '2020-01-01',
      to: '2024-12-31',
    });
  });
  it('that seldom changes is taken to have held before and since; one that moves is not', () => {
    const still = seen(1, '2024-05-20');
    const moving = { ...still, moves: true };
    expect([on('2023-01-01', still), on('2026-11-01', still)]).toEqual(['1', '1']);
    expect([on('2023-01-01', moving), on('2024-05-20', moving), on('2026-11-01', moving)]).toEqual([
      '- notKnownThen',
      '1',
      '1 lastSeen',
    ]);
  });
  it('that moves speaks for the days on which it was seen alone', () => {
    const moving = { ...seen(1, '2024-05-20', '2024-07'), moves: true };
    expect(['2024-05-19', '2024-05-20', '2024-06-15', '2024-07-01', '2024-07-31'].map((d) => on(d, moving))).toEqual([
      '- notKnownThen',
      '1',
      '- missing',
      '1',
      '1',
    ]);
  });
  it('between two sightings of one value it is that value, between two values nobody knows', () => {
    const [one, two] = [seen(1, '2024-01-01'), seen(1, '2024-12-01')];
    expect(on('2024-06-01', one, two)).toBe('1');
    expect(on('2024-06-01', { ...one, moves: true }, { ...two, moves: true })).toBe('1 lastSeen');
    expect(on('2024-06-01', one, seen(2, '2024-12-01'))).toBe('- notKnownThen');
    expect(on('2024-06-01', rule(1, { validTo: '2024-01-31' }), two)).toBe('- notKnownThen');
  });
  it('takes nothing from a rule that precedes it in the list', () => {
    expect(on('2024-05-20', rule(7), seen(1, '2024-05-20'))).toBe('7');
    expect(on('2024-05-20', seen(1, '2024-05-20'), rule(7))).toBe('1');
  });
});

describe('doubts', () => {
  it.each([
    ['verified', '2025-11-20', '1'],
    ['verified', '2025-11-19', '1 stale'],
    ['verified', null, '1 stale'],
    ['reported', null, '1 reported'],
    ['reported', '2025-11-19', '1 reported stale'],
    ['unverified', null, '1 unverified'],
    ['unverified', '2026-11-01', '1 unverified'],
    ['conflicting', '2026-11-01', '1 conflicting'],
  ] as const)('%s, checked on %s: %s', (confidence, checkedOn, expected) =>
    expect(on('2026-11-20', rule(1, { confidence, checkedOn }))).toBe(expected),
  );
  it('a missing place in the source alone does not mark a figure', () => {
    const doubtful = (more: Partial<DatedRule>) => isDoubtful(ruleOn([rule(1, more)], 'p', 'k', '2026-11-20'));
    expect([doubtful({}), doubtful({ confidence: 'reported' }), doubtful({ confidence: 'unverified' })]).toEqual([
      false,
      false,
      true,
    ]);
  });
  it('of sources that differ the first is used within its days, and those that say otherwise are named', () => {
    const [a, b, c] = [1, 2, 1].map((v) =>
      rule(v, { confidence: 'conflicting', validFrom: '2026-01-01', validTo: '2026-12-31' }),
    );
    if (!a || !b || !c) throw new Error('three');
    const found = ruleOn([a, b, c], 'p', 'k', '2026-01-01');
    expect([found.rule, found.others]).toEqual([a, [b]]);
    expect(on('2026-12-31', a, b)).toBe('1 conflicting');
    expect(on('2027-01-01', a, b)).toBe('1 expired conflicting');
    // A certain one goes before all of them.
    expect(on('2026-06-01', a, rule(9))).toBe('9');
  });
});

describe('a source', () => {
  it.each([
    [{ source: '公庫' }, '公庫'],
    [{ source: '公庫', section: '2頁' }, '公庫「2頁」'],
    [{ source: '公庫', url: 'https://e.jp' }, '公庫 https://e.jp'],
    [{ source: '公庫', section: '2頁', url: 'https://e.jp' }, '公庫「2頁」 https://e.jp'],
  ])('%o: %s', (of, expected) => expect(citation(of)).toBe(expected));
});

describe('the basis of a result', () => {
  it('is each rule that was asked for, once, and what is doubtful among them', () => {
    const book = new RuleBook(
      [rule(5), rule('三割', { key: 'word' }), rule(1, { key: 'old', checkedOn: '2020-01-01' })],
      '2026-11-20',
    );
    expect([book.number('p', 'k'), book.number('p', 'k'), book.number('p', 'word'), book.number('p', 'none')]).toEqual([
      5,
      5,
      undefined,
      undefined,
    ]);
    expect(book.number('p', 'old')).toBe(1);
    expect([...book.used.keys()]).toEqual(['p.k', 'p.word', 'p.none', 'p.old']);
    expect(book.find('p', 'k')).toBe(book.find('p', 'k'));
    expect(book.doubts.map((u) => [u.key, u.doubts])).toEqual([
      ['none', ['missing']],
      ['old', ['stale']],
    ]);
  });
});
