import { beforeEach, describe, expect, it } from 'vitest';
import { type ManualClock, manualClock } from '../../../tests/testCore.ts';
import { lineCheck } from './lineCheck.ts';

describe('a watched connection', () => {
  let clock: ManualClock;
  let asked = 0;
  let lost = 0;
  const check = () => lineCheck({ ask: () => asked++, lost: () => lost++ }, clock);
  beforeEach(() => {
    clock = manualClock();
    [asked, lost] = [0, 0];
  });

  it('is reported lost within five seconds of silence, once', () => {
    const line = check();
    line.begin();
    clock.advance(3_000);
    expect([asked, lost]).toEqual([3, 0]);
    clock.advance(2_000);
    expect(lost).toBe(1);
    clock.advance(60_000);
    expect(lost).toBe(1);
  });

  it('holds as long as the server answers', () => {
    const line = check();
    line.begin();
    for (let i = 0; i < 60; i++) {
      clock.advance(1_000);
      line.answered();
    }
    expect([asked, lost]).toEqual([60, 0]);
  });

  it('raises no alarm if the window itself was busy', () => {
    const line = check();
    line.begin();
    for (let i = 0; i < 20; i++) {
      // Each tick comes two seconds late: the answers are in the queue.
      clock.lag(2_000);
      clock.advance(1_000);
    }
    expect(lost).toBe(0);
  });

  it('sends no checks after it is disposed', () => {
    const line = check();
    line.begin();
    line.end();
    clock.advance(10_000);
    expect([asked, lost]).toEqual([0, 0]);
  });
});
