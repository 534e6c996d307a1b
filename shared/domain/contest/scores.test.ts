import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallTau, kendallW, krippendorffAlpha, outliers } from './agreement.ts';
import { additiveModel, NORMALISATIONS, type Normalisation, rankEntries, type Score, totalsOf } from './scores.ts';

const ONE = [{ id: 'c', weight: 1 }];
const scores = (table: Readonly<Record<string, Readonly<Record<string, number>>>>): Score[] =>
  Object.entries(table).flatMap(([judge, row]) =>
    Object.entries(row).map(([entry, value]) => ({ judge, entry, criterion: 'c', value })),
  );
const rank = (table: Parameters<typeof scores>[0], normalisation: Normalisation, criteria = ONE) =>
  rankEntries({ criteria, scores: scores(table), normalisation });
const of = (r: ReturnType<typeof rank>, entry: string) => {
  const found = r.entries.find((e) => e.entry === entry);
  if (!found) throw new Error(entry);
  return found;
};
const randomScores = fc
  .array(
    fc.record({
      judge: fc.constantFrom('j1', 'j2', 'j3', 'j4'),
      entry: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      criterion: fc.constantFrom('x', 'y'),
      value: fc.integer({ min: 0, max: 20 }).map((n) => n / 2),
    }),
    { maxLength: 60 },
  )
  // One score for each judge, entry and criterion: which of two counts depends on their order, and that is tested by itself.
  .map((list) => [...new Map(list.map((s) => [JSON.stringify([s.judge, s.entry, s.criterion]), s])).values()]);
const TWO = [
  { id: 'x', weight: 3 },
  { id: 'y', weight: 1 },
];

describe('the plain mean', () => {
  it('weighs criteria, then takes the mean of the judges', () => {
    const r = rankEntries({
      criteria: TWO,
      scores: [
        { judge: 'j', entry: 'a', criterion: 'x', value: 4 },
        { judge: 'j', entry: 'a', criterion: 'y', value: 2 },
        { judge: 'k', entry: 'a', criterion: 'x', value: 2 },
        { judge: 'k', entry: 'a', criterion: 'y', value: 2 },
      ],
      normalisation: 'none',
    });
    // (3·4 + 2) ÷ 4 = 3.5 and 2.
    expect(of(r, 'a')).toMatchObject({ rawMean: 2.75, z: null, mapped: 2.75, rank: 1, reads: 2 });
  });
  it('leaves a sheet with a gap out and names it', () => {
    const r = rankEntries({
      criteria: TWO,
      scores: [
        { judge: 'j', entry: 'a', criterion: 'x', value: 4 },
        { judge: 'k', entry: 'a', criterion: 'x', value: 1 },
        { judge: 'k', entry: 'a', criterion: 'y', value: 1 },
      ],
      normalisation: 'none',
    });
    expect(of(r, 'a').rawMean).toBe(1);
    expect(r.incomplete).toEqual([{ judge: 'j', entry: 'a' }]);
  });
  it('equal entries share a rank, until the call says what decides', () => {
    const table = [
      { judge: 'j', entry: 'a', criterion: 'x', value: 2 },
      { judge: 'j', entry: 'a', criterion: 'y', value: 6 },
      { judge: 'j', entry: 'b', criterion: 'x', value: 3 },
      { judge: 'j', entry: 'b', criterion: 'y', value: 3 },
      { judge: 'j', entry: 'c', criterion: 'x', value: 1 },
      { judge: 'j', entry: 'c', criterion: 'y', value: 1 },
    ];
    const ranks = (tieBreak: string[]) =>
      Object.fromEntries(
        rankEntries({ criteria: TWO, scores: table, normalisation: 'none', tieBreak }).entries.map((e) => [
          e.entry,
          e.rank,
        ]),
      );
    expect(ranks([])).toEqual({ a: 1, b: 1, c: 3 });
    expect(ranks(['x'])).toEqual({ b: 1, a: 2, c: 3 });
    expect(ranks(['y'])).toEqual({ a: 1, b: 2, c: 3 });
  });
});

describe('what never counts', () => {
  const SCALED = [{ id: 'c', weight: 1, max: 10, step: 0.5 }];
  const table = { j: { a: 8, b: 6 }, k: { a: 4, b: 6 } };
  const ranked = (change: readonly Score[], more: Partial<Parameters<typeof rankEntries>[0]> = {}) =>
    NORMALISATIONS.map((normalisation) =>
      rankEntries({ criteria: SCALED, scores: [...scores(table), ...change], normalisation, ...more }),
    );
  it.each([-1, -0.5, 10.5, 15, 7.36, Number.NaN])('a score of %d of 10 in halves, under any method', (value) => {
    for (const r of ranked([{ judge: 'j', entry: 'a', criterion: 'c', value }])) {
      // The judge's last word on a is impossible: an earlier one does not take its place.
      expect(of(r, 'a')).toMatchObject({ rawMean: 4, reads: 1 });
      expect(r.incomplete).toEqual([{ judge: 'j', entry: 'a' }]);
    }
  });
  it('a negative score, where the scale is not known either', () => {
    const r = rank({ j: { a: -3, b: 2 }, k: { a: 5, b: 1 } }, 'none');
    expect(of(r, 'a')).toMatchObject({ rawMean: 5, reads: 1 });
  });
  it('0 and the maximum do', () => {
    const [r] = ranked([
      { judge: 'j', entry: 'a', criterion: 'c', value: 0 },
      { judge: 'k', entry: 'a', criterion: 'c', value: 10 },
    ]);
    expect(r && of(r, 'a')).toMatchObject({ rawMean: 5, reads: 2 });
  });
  it('a judge in a confirmed conflict: in no mean, z-score, model, tie or list of judges', () => {
    const conflicts = [{ judge: 'j', entry: 'a' }];
    for (const r of ranked([], { conflicts, tieBreak: ['c'] })) {
      expect(of(r, 'a')).toMatchObject({ rawMean: 4, reads: 1 });
      expect(of(r, 'b').reads).toBe(2);
      expect(r.incomplete).toEqual([]);
    }
    // Without their only score, j distinguishes nothing; the others' z-scores are based on the remaining ones.
    expect(ranked([], { conflicts })[1]?.flatJudges).toEqual(['j']);
    expect(ranked([], { conflicts: [...conflicts, { judge: 'j', entry: 'b' }] })[0]?.entries).toMatchObject([
      { entry: 'b', rawMean: 6, rankRange: [1, 1] },
      { entry: 'a', rawMean: 4, rankRange: [2, 2] },
    ]);
  });
});

describe('ties', () => {
  it('a half-filled sheet does not decide between equal entries', () => {
    // Both whole sheets give a and b 3 in all; l began a sheet for b with a 9 for x, and never finished it.
    const whole = (judge: string, entry: string, x: number, y: number): Score[] => [
      { judge, entry, criterion: 'x', value: x },
      { judge, entry, criterion: 'y', value: y },
    ];
    const { entries } = rankEntries({
      criteria: [
        { id: 'x', weight: 1 },
        { id: 'y', weight: 1 },
      ],
      scores: [
        ...whole('j', 'a', 4, 2),
        ...whole('j', 'b', 3, 3),
        { judge: 'l', entry: 'b', criterion: 'x', value: 9 },
      ],
      normalisation: 'none',
      tieBreak: ['x'],
    });
    expect(entries.map((e) => [e.entry, e.rank, e.reads])).toEqual([
      ['a', 1, 1],
      ['b', 2, 1],
    ]);
  });
});

describe('the range of ranks', () => {
  it('two judges who disagree give a range: each is left out once', () => {
    const r = rank({ j: { a: 9, b: 5 }, k: { a: 6, b: 7 } }, 'none');
    expect(r.entries.map((e) => [e.entry, e.rank, e.rankRange])).toEqual([
      ['a', 1, [1, 2]],
      ['b', 2, [1, 2]],
    ]);
  });
  it('one judge gives none: there is nobody left to compare with', () =>
    expect(rank({ j: { a: 9, b: 5 } }, 'none').entries.map((e) => e.rankRange)).toEqual([
      [1, 1],
      [2, 2],
    ]));
});

describe('z-scores', () => {
  const table = { strict: { a: 1, b: 2, c: 3 }, mild: { c: 7, d: 8, e: 9 } };
  it('population: by hand, mapped onto the range of the plain means', () => {
    const r = rank(table, 'z-population');
    // sd of 1, 2, 3 is √(2/3): z = ∓1.224744871, 0, ±1.224744871.
    expect(of(r, 'a').z).toBeCloseTo(-1.224744871, 9);
    expect(of(r, 'c').z).toBeCloseTo(0, 9);
    expect(of(r, 'e').z).toBeCloseTo(1.224744871, 9);
    // Plain means run from 1 (a) to 9 (e); 0 is halfway.
    expect([of(r, 'a').mapped, of(r, 'b').mapped, of(r, 'c').mapped, of(r, 'e').mapped]).toEqual([1, 5, 5, 9]);
    expect(r.entries.map((e) => [e.entry, e.rank])).toEqual([
      ['e', 1],
      ['b', 2],
      ['c', 2],
      ['d', 2],
      ['a', 5],
    ]);
  });
  it('sample: the same order, other z', () => {
    const r = rank(table, 'z-sample');
    expect([of(r, 'a').z, of(r, 'e').z]).toEqual([-1, 1]);
  });
  it('a judge who tells nothing apart, or gave one score, counts 0 and is named', () => {
    const r = rank({ flat: { a: 5, b: 5 }, once: { a: 9 }, real: { a: 1, b: 3 } }, 'z-population');
    expect(r.flatJudges).toEqual(['flat', 'once']);
    expect([of(r, 'a').z, of(r, 'b').z]).toEqual([round(-1 / 3), 0.5]);
  });
  it('all scores equal: everybody is first, in the middle of the plain means', () => {
    const r = rank({ j: { a: 3, b: 3 }, k: { a: 3, b: 3 } }, 'z-population');
    expect(r.entries.map((e) => [e.rank, e.z, e.mapped])).toEqual([
      [1, 0, 3],
      [1, 0, 3],
    ]);
  });
});
const round = (x: number) => Number(x.toFixed(9));

describe('the additive model', () => {
  it('finds strictness and worth exactly without noise', () => {
    const worth = { a: 5, b: 7, c: 6, d: 9 } as const;
    const bias = { j: -2, k: 0, l: 2 } as const;
    const reads: [keyof typeof bias, keyof typeof worth][] = [
      ['j', 'a'],
      ['j', 'b'],
      ['k', 'b'],
      ['k', 'c'],
      ['l', 'c'],
      ['l', 'd'],
    ];
    const totals = reads.map(([judge, entry]) => ({ judge, entry, value: worth[entry] + bias[judge] }));
    const m = additiveModel(totals);
    expect([...m.judges].map(([, b]) => round(b))).toEqual([-2, 0, 2]);
    const r = rankEntries({
      criteria: ONE,
      scores: totals.map((t) => ({ ...t, criterion: 'c' })),
      normalisation: 'additive',
    });
    expect(r.entries.map((e) => e.entry)).toEqual(['d', 'b', 'c', 'a']);
    expect(of(r, 'd').mapped - of(r, 'a').mapped).toBeCloseTo(4, 8);
  });
  it('says when judges share nothing: then nothing can be compared across them', () => {
    expect(rank({ j: { a: 1, b: 2 }, k: { c: 8, d: 9 } }, 'additive').groups).toBe(2);
    expect(rank({ j: { a: 1, b: 2 }, k: { b: 8, d: 9 } }, 'additive').groups).toBe(1);
  });
});

describe('for any scores', () => {
  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(randomScores, fc.constantFrom(...NORMALISATIONS), fc.integer(), (list, normalisation, seed) => {
        const shuffled = [...list].sort((a, b) => hash(a, seed) - hash(b, seed));
        const run = (given: readonly Score[]) =>
          rankEntries({ criteria: TWO, scores: given, normalisation, tieBreak: ['y'] });
        expect(run(shuffled)).toEqual(run(list));
        expect(run([...list, ...list])).toEqual(run(list));
      }),
    );
  });
  it('ranks are 1 to n, the range holds the rank, and nothing is NaN', () => {
    fc.assert(
      fc.property(randomScores, fc.constantFrom(...NORMALISATIONS), (list, normalisation) => {
        const { entries } = rankEntries({ criteria: TWO, scores: list, normalisation });
        entries.forEach((e, i) => {
          expect(e.rank).toBeGreaterThanOrEqual(1);
          expect(e.rank).toBeLessThanOrEqual(i + 1);
          expect(e.rankRange[0]).toBeLessThanOrEqual(e.rank);
          expect(e.rankRange[1]).toBeGreaterThanOrEqual(e.rank);
          expect(Number.isFinite(e.mapped) && Number.isFinite(e.rawMean) && Number.isFinite(e.z ?? 0)).toBe(true);
        });
        const means = entries.map((e) => e.rawMean);
        if (normalisation.startsWith('z') && new Set(entries.map((e) => e.z)).size > 1) {
          expect(Math.max(...entries.map((e) => e.mapped))).toBeCloseTo(Math.max(...means), 8);
          expect(Math.min(...entries.map((e) => e.mapped))).toBeCloseTo(Math.min(...means), 8);
        }
      }),
    );
  });
  it('normalising changes no order where every judge scores everything on the same scale', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 9, max: 49 }), { minLength: 5, maxLength: 5 }),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }),
        (worth, bias) => {
          const table = Object.fromEntries(
            bias.map((b, j) => [`j${j}`, Object.fromEntries(worth.map((w, e) => [`e${e}`, w + b]))]),
          );
          const order = (n: Normalisation) => rank(table, n).entries.map((e) => [e.entry, e.rank]);
          expect(order('z-population')).toEqual(order('none'));
          expect(order('additive')).toEqual(order('none'));
        },
      ),
    );
  });
  it('no scores at all: an empty order', () => {
    for (const normalisation of NORMALISATIONS)
      expect(rankEntries({ criteria: ONE, scores: [], normalisation }).entries).toEqual([]);
  });
});
const hash = (s: Score, seed: number) =>
  [...`${s.judge}${s.entry}${s.criterion}${seed}`].reduce((h, c) => (h * 31 + c.charCodeAt(0)) % 9_973, 7);

describe('agreement', () => {
  const totals = (t: Parameters<typeof scores>[0]) => totalsOf(ONE, scores(t)).totals;
  it("Krippendorff's alpha: full agreement is 1, and a published interval example is met", () => {
    expect(krippendorffAlpha(totals({ j: { a: 1, b: 5 }, k: { a: 1, b: 5 } }))).toBeCloseTo(1, 12);
    // Krippendorff's worked example (four observers, twelve units): interval alpha 0.849.
    const observers = {
      a: [1, 2, 3, 3, 2, 1, 4, 1, 2],
      b: [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, undefined, 3],
      c: [undefined, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, undefined],
      d: [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1],
    };
    const list = Object.entries(observers).flatMap(([judge, row]) =>
      row.flatMap((value, i) => (value === undefined ? [] : [{ judge, entry: `u${i}`, value }])),
    );
    expect(krippendorffAlpha(list)).toBeCloseTo(0.849, 3);
    expect(krippendorffAlpha(totals({ j: { a: 1 }, k: { b: 5 } }))).toBeUndefined();
    expect(krippendorffAlpha(totals({ j: { a: 3, b: 3 }, k: { a: 3, b: 3 } }))).toBeUndefined();
  });
  it("Kendall's W: one order is 1, opposite orders are 0, ties are corrected", () => {
    expect(kendallW(totals({ j: { a: 1, b: 2, c: 3 }, k: { a: 4, b: 5, c: 6 } }))).toEqual({ w: 1, entries: 3 });
    expect(kendallW(totals({ j: { a: 1, b: 2, c: 3 }, k: { a: 3, b: 2, c: 1 } }))?.w).toBe(0);
    // Both tie a and b: corrected, it is the same order again.
    expect(kendallW(totals({ j: { a: 1, b: 1, c: 3 }, k: { a: 2, b: 2, c: 9 } }))?.w).toBeCloseTo(1, 12);
    expect(kendallW(totals({ j: { a: 1, b: 2, c: 3 } }))).toBeUndefined();
  });
  it('finds an outlier relative to strictness and worth, and reports the expected score', () => {
    const table = Object.fromEntries(
      ['j', 'k', 'l', 'm'].map((j, b) => [
        j,
        Object.fromEntries(
          ['a', 'b', 'c', 'd', 'e'].map((e, w) => [e, 10 + 2 * w + b + (j === 'l' && e === 'b' ? -9 : 0)]),
        ),
      ]),
    );
    expect(outliers(totals(table))[0]).toMatchObject({ judge: 'l', entry: 'b', value: 5 });
    expect(outliers(totals({ j: { a: 1 } }))).toEqual([]);
  });
  it("Kendall's tau of two orders", () => {
    const ranks = (...list: number[]) => new Map(list.map((r, i) => [`e${i}`, r]));
    expect(kendallTau(ranks(1, 2, 3), ranks(1, 2, 3))).toBe(1);
    expect(kendallTau(ranks(1, 2, 3), ranks(3, 2, 1))).toBe(-1);
    expect(kendallTau(ranks(1, 2, 3, 4), ranks(1, 2, 4, 3))).toBeCloseTo(4 / 6, 12);
  });
});
