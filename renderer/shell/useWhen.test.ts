import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from './useWhen.ts';

describe('the day of a stored time', () => {
  let before: string | undefined;
  beforeEach(() => {
    before = process.env['TZ'];
    process.env['TZ'] = 'Asia/Tokyo';
  });
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it('is the day in the person’s time zone: before nine in the morning in Japan the UTC day is yesterday', () => {
    expect(dayOf('2026-11-20T22:30:00.000Z')).toBe('2026-11-21');
    expect(dayOf('2026-11-20T14:59:59.999Z')).toBe('2026-11-20');
    expect(dayOf('2026-12-31T15:00:00.000Z')).toBe('2027-01-01');
  });

  it('leaves a date unchanged and returns `undefined` for anything else', () => {
    expect(dayOf('2026-11-20')).toBe('2026-11-20');
    expect(dayOf('2026-11-20 or so')).toBeUndefined();
    expect(dayOf('2026-11-20Tnoon')).toBeUndefined();
  });
});
