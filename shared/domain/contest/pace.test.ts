import { describe, expect, it } from 'vitest';
import { paceOf } from './pace.ts';

const at = (text: string) => Date.parse(`${text}:00+09:00`);

describe('the pace of a judge', () => {
  it('shows what is left, how long it takes, and how many per day', () => {
    expect(paceOf(12, 15, at('2026-12-20T17:00'), at('2026-12-15T20:00'))).toEqual({
      left: 12,
      minutes: 180,
      days: 5,
      perDay: 3,
    });
    expect(paceOf(1, 15, at('2026-12-20T17:00'), at('2026-12-20T16:59'))).toEqual({
      left: 1,
      minutes: 15,
      days: 1,
      perDay: 1,
    });
  });
  it('after the deadline, and without a due day', () => {
    expect(paceOf(3, 15, at('2026-12-20T17:00'), at('2026-12-20T17:00'))).toMatchObject({ days: 0, perDay: undefined });
    expect(paceOf(3, 15, undefined, 0)).toMatchObject({ days: undefined, perDay: undefined, minutes: 45 });
    expect(paceOf(0, 15, at('2026-12-20T17:00'), at('2026-12-19T17:00'))).toMatchObject({ minutes: 0, perDay: 0 });
  });
});
