import { describe, expect, it } from 'vitest';
import { rankEntries, type Score } from './scores.ts';
import { levelAt, turningScore } from './stability.ts';

const table: Record<string, Record<string, number>> = {
  j: { a: 9, b: 7, c: 6.5, d: 2 },
  k: { a: 9, b: 6, c: 6, d: 2 },
  l: { a: 8, b: 6, c: 6, d: 1 },
};
const scores: Score[] = Object.entries(table).flatMap(([judge, row]) =>
  Object.entries(row).map(([entry, value]) => ({ judge, entry, criterion: 'x', value })),
);
const input = { criteria: [{ id: 'x', weight: 1 }], scores, normalisation: 'none' as const };
const scales = [{ id: 'x', max: 10, step: 0.5 }];

describe('the stability of a result', () => {
  it('names ties at the line', () => {
    const { entries } = rankEntries(input);
    // Without j, b and c are equal: both have ranks from 2 to 2 or 3.
    expect(levelAt(entries, 2).map((e) => e.entry)).toEqual(['c']);
    expect(levelAt(entries, 1)).toEqual([]);
  });
  it('finds the smallest change of one score that changes it', () => {
    const turn = turningScore(input, scales, 2);
    // b has 19, c has 18.5: half a point makes them equal, and both are then within the first two places.
    expect(turn && Math.abs(turn.to - turn.from)).toBe(0.5);
    expect([...(turn?.inside ?? []), ...(turn?.outside ?? [])]).toContain('c');
  });
  it('returns nothing if no single score can change it, or if there is no line', () => {
    expect(turningScore(input, scales, 4)).toBeUndefined();
    expect(turningScore({ ...input, scores: [] }, scales, 2)).toBeUndefined();
    const clear = scores.map((s) => ({ ...s, value: s.entry === 'a' ? 10 : 0 }));
    expect(turningScore({ ...input, scores: clear }, [{ id: 'x', max: 10, step: 0.5 }], 1)).toBeUndefined();
  });
  it('ignores scores of judges in conflict, and those off the scale', () => {
    const conflicts = ['j', 'k', 'l'].map((judge) => ({ judge, entry: 'c' }));
    expect(turningScore({ ...input, conflicts }, scales, 2)?.entry).not.toBe('c');
    // j's 6.5 for c is on no scale of whole points, so that c has 6 and 6: only k, l and b's scores are left to turn it.
    const whole = [{ id: 'x', weight: 1, max: 10, step: 1 }];
    const turn = turningScore({ ...input, criteria: whole }, [{ id: 'x', max: 10, step: 1 }], 2);
    expect(turn).toBeDefined();
    expect(turn && [turn.judge, turn.entry]).not.toEqual(['j', 'c']);
    expect(Number.isInteger(turn?.from) && Number.isInteger(turn?.to)).toBe(true);
  });
});
