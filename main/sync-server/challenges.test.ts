import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../shared/ports/clock.ts';
import { TimedChallenges } from './challenges.ts';

describe('challenges', () => {
  it('are answered once, within two minutes, and only those of this process', () => {
    const clock = new ManualClock('2026-11-30T03:00:00.000Z');
    const [here, elsewhere] = [new TimedChallenges(clock), new TimedChallenges(clock)];
    const [one, two] = [here.issue(), here.issue()];
    expect(one).not.toBe(two);
    expect([here.isOpen(one), elsewhere.isOpen(one), here.isOpen(`${one}.x`), here.isOpen('')]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([here.use(one), here.use(one), here.isOpen(one), here.isOpen(two)]).toEqual([true, false, false, true]);
    clock.advance(119_999);
    expect(here.isOpen(two)).toBe(true);
    clock.advance(1);
    expect([here.isOpen(two), here.use(two), here.use(one)]).toEqual([false, false, false]);
  });
});
