import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssignEntry, type AssignInput, assignReads, pairKey } from './assign.ts';
import { loadOf } from './load.ts';

const entries = (n: number): AssignEntry[] =>
  Array.from({ length: n }, (_, i) => ({ id: `e${String(i).padStart(2, '0')}` }));
const judges = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `j${i}` }));
const plan = (input: AssignInput) => {
  const made = assignReads(input);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
};
const readersOf = (pairs: readonly { judge: string; entry: string }[], entry: string) =>
  pairs.filter((p) => p.entry === entry).map((p) => p.judge);

describe('an assignment of reads', () => {
  it('60 entries, 7 judges, 3 reads: loads differ by one, pairs by little, two calibration entries are read by all', () => {
    const list = entries(60).map((e, i) => (i < 2 ? { ...e, calibration: true } : e));
    const made = plan({ entries: list, judges: judges(7), reads: 3, conflicts: [] });
    const loads = [...made.load.values()];
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    expect(loads.reduce((a, b) => a + b, 0)).toBe(58 * 3 + 2 * 7);
    for (const e of list) expect(new Set(readersOf(made.pairs, e.id)).size).toBe(e.calibration ? 7 : 3);
    // 58·3 pairs over 21: 8.3 each, and two entries common to all.
    const shared = [...made.shared.values()];
    expect(shared).toHaveLength(21);
    expect(Math.min(...shared)).toBeGreaterThanOrEqual(9);
    expect(Math.max(...shared)).toBeLessThanOrEqual(12);
  });
  it('respects conflicts, expertise and limits', () => {
    const list = entries(12).map((e, i) => ({ ...e, category: i % 2 ? 'food' : 'tech' }));
    const made = plan({
      entries: list,
      judges: [{ id: 'j0', categories: ['food'] }, { id: 'j1', maxLoad: 2 }, { id: 'j2' }, { id: 'j3' }, { id: 'j4' }],
      reads: 2,
      conflicts: [{ judge: 'j2', entry: 'e00' }],
    });
    expect(made.pairs.filter((p) => p.judge === 'j0').every((p) => Number(p.entry.slice(1)) % 2 === 1)).toBe(true);
    expect(made.load.get('j1')).toBeLessThanOrEqual(2);
    expect(made.pairs).not.toContainEqual({ judge: 'j2', entry: 'e00' });
  });
  it('a judge with an empty list of categories reads every category', () => {
    const made = plan({
      entries: entries(4).map((e, i) => ({ ...e, category: i % 2 ? 'food' : 'tech' })),
      judges: [{ id: 'j0', categories: [] }, { id: 'j1' }],
      reads: 2,
      conflicts: [],
    });
    expect(made.load.get('j0')).toBe(4);
  });
  it('after a judge drops out keeps finished reads and reassigns only the open ones', () => {
    const input: AssignInput = { entries: entries(20), judges: judges(5), reads: 3, conflicts: [] };
    const before = plan(input);
    // j4 has read three of theirs; everybody else keeps everything.
    const done = before.pairs.filter((p) => p.judge === 'j4').slice(0, 3);
    const kept = [...before.pairs.filter((p) => p.judge !== 'j4'), ...done];
    const after = plan({ ...input, judges: judges(4), kept });
    for (const pair of kept) expect(after.pairs).toContainEqual(pair);
    for (const e of input.entries) expect(readersOf(after.pairs, e.id)).toHaveLength(3);
    const loads = [...after.load.values()];
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  });
  it('explains what is impossible: which entry, why, and what would help', () => {
    expect(
      assignReads({
        entries: entries(2),
        judges: judges(3),
        reads: 3,
        conflicts: [{ judge: 'j0', entry: 'e01' }],
      }),
    ).toEqual({ ok: false, problems: [{ code: 'fewJudges', entry: 'e01', have: 2, need: 3, why: 'conflicts' }] });
    expect(assignReads({ entries: entries(1), judges: judges(2), reads: 3, conflicts: [] })).toMatchObject({
      problems: [{ code: 'fewJudges', why: 'judges' }],
    });
    expect(
      assignReads({
        entries: [{ id: 'a', category: 'x' }],
        judges: [{ id: 'j', categories: ['y'] }],
        reads: 1,
        conflicts: [],
      }),
    ).toMatchObject({ problems: [{ code: 'fewJudges', why: 'categories' }] });
    expect(
      assignReads({
        entries: entries(10),
        judges: judges(3).map((j) => ({ ...j, maxLoad: 5 })),
        reads: 2,
        conflicts: [],
      }),
    ).toEqual({ ok: false, problems: [{ code: 'capacity', have: 15, need: 20 }] });
    // Enough room in all, but the expert of most entries may read few.
    expect(
      assignReads({
        entries: entries(10).map((e, i) => ({ ...e, category: i < 8 ? 'x' : 'y' })),
        judges: [
          { id: 'j0', categories: ['x'], maxLoad: 3 },
          { id: 'j1', categories: ['y'], maxLoad: 10 },
        ],
        reads: 1,
        conflicts: [],
      }),
    ).toEqual({ ok: false, problems: [{ code: 'together', frees: ['maxLoad', 'categories'] }] });
  });
  it('is valid for any contest: reads as requested, no duplicates, no conflicts, deterministic', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.record({ j: fc.integer({ min: 0, max: 7 }), e: fc.integer({ min: 0, max: 24 }) }), {
          maxLength: 12,
        }),
        (n, m, reads, raw) => {
          const list = entries(n);
          const conflicts = raw.flatMap(({ j, e }) => {
            const entry = list[e];
            return entry && j < m ? [{ judge: `j${j}`, entry: entry.id }] : [];
          });
          const input = { entries: list, judges: judges(m), reads, conflicts };
          const made = assignReads(input);
          expect(assignReads(input)).toEqual(made);
          if (!made.ok) return;
          for (const e of list) {
            const own = readersOf(made.value.pairs, e.id);
            expect(own).toHaveLength(reads);
            expect(new Set(own).size).toBe(reads);
          }
          for (const c of conflicts) expect(made.value.pairs).not.toContainEqual(c);
        },
      ),
      { numRuns: 150 },
    );
  });
  it('names pairs regardless of order', () => {
    expect(pairKey('b', 'a')).toBe(pairKey('a', 'b'));
  });
});

describe('the load of a jury', () => {
  const base = { entries: 60, minutesPerEntry: 15, judges: 7, minutesPerJudge: 400, readsPerEntry: 3, calibration: 0 };
  it('three reads of sixty: 180 reads, 26 each at most, 8.6 in common', () => {
    expect(loadOf(base)).toMatchObject({ reads: 180, perJudge: 26, minutesPerJudge: 390, verdict: 'fair' });
    expect(loadOf(base)?.sharedPerPair).toBeCloseTo(180 / 21, 10);
    expect(loadOf({ ...base, readsPerEntry: 2 })).toMatchObject({ verdict: 'thin' });
  });
  it('everybody reads everything only if N ≤ W ÷ t, whatever J is', () => {
    const all = (entries: number, t: number) =>
      loadOf({ ...base, entries, minutesPerEntry: t, minutesPerJudge: 120, judges: 50 })?.allReadAll;
    expect([all(12, 10), all(13, 10), all(24, 5), all(25, 5)]).toEqual([true, false, true, false]);
  });
  it('k = ⌊J·W ÷ (N·t)⌋; below one read each it takes a triage', () => {
    expect(loadOf({ ...base, minutesPerJudge: 390 })?.mostReads).toBe(3);
    expect(loadOf({ ...base, minutesPerJudge: 120, readsPerEntry: 1 })?.verdict).toBe('triage');
    expect(loadOf({ ...base, minutesPerJudge: 200 })?.verdict).toBe('tight');
    expect(loadOf({ ...base, readsPerEntry: 8 })?.verdict).toBe('impossible');
    expect(loadOf({ ...base, entries: 0 })).toBeUndefined();
    expect(loadOf({ ...base, judges: Number.NaN })).toBeUndefined();
  });
});
