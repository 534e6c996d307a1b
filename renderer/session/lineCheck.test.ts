import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lineCheck } from './lineCheck.ts';

describe('a line that is watched', () => {
  let clock = 0;
  let asked = 0;
  let lost = 0;
  const check = () => lineCheck({ ask: () => asked++, lost: () => lost++ }, () => clock);
  const pass = (ms: number, step = 1_000) => {
    for (let at = 0; at < ms; at += step) {
      clock += step;
      vi.advanceTimersByTime(step);
    }
  };
  beforeEach(() => {
    vi.useFakeTimers();
    [clock, asked, lost] = [0, 0, 0];
  });
  afterEach(() => vi.useRealTimers());

  it('is told to be lost within five seconds of silence, once', () => {
    const line = check();
    line.begin();
    pass(3_000);
    expect([asked, lost]).toEqual([3, 0]);
    pass(2_000);
    expect(lost).toBe(1);
    pass(60_000);
    expect(lost).toBe(1);
  });

  it('holds as long as the server answers', () => {
    const line = check();
    line.begin();
    for (let i = 0; i < 60; i++) {
      pass(1_000);
      line.heard();
    }
    expect([asked, lost]).toEqual([60, 0]);
  });

  it('raises no alarm where the window itself had no time', () => {
    const line = check();
    line.begin();
    for (let i = 0; i < 20; i++) {
      // Each tick comes two seconds late: the answers lie in the queue.
      clock += 2_000;
      pass(1_000);
    }
    expect(lost).toBe(0);
  });

  it('asks nothing after its end', () => {
    const line = check();
    line.begin();
    line.end();
    pass(10_000);
    expect([asked, lost]).toEqual([0, 0]);
  });
});
