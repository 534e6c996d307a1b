import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bellsAt, clockText, elapsed, phaseAt, READY, start, stop, toQuestions } from './pitchClock.ts';

const TIMES = { pitchMs: 300_000, questionsMs: 180_000 };

describe('the clock of a pitch', () => {
  it('runs the pitch, the questions, and the end, with one, two and three bells', () => {
    expect(phaseAt(READY, TIMES, 5)).toEqual({ phase: 'ready', leftMs: 300_000 });
    const c = start(READY, 1_000);
    const at = (s: number) => [phaseAt(c, TIMES, 1_000 + s * 1_000), bellsAt(c, TIMES, 1_000 + s * 1_000)];
    expect(at(0)).toEqual([{ phase: 'pitch', leftMs: 300_000 }, 0]);
    expect(at(239)).toEqual([{ phase: 'pitch', leftMs: 61_000 }, 0]);
    expect(at(240)).toEqual([{ phase: 'pitch', leftMs: 60_000 }, 1]);
    expect(at(300)).toEqual([{ phase: 'questions', leftMs: 180_000 }, 2]);
    expect(at(480)).toEqual([{ phase: 'over', leftMs: 0 }, 3]);
    expect(at(90_000)).toEqual([{ phase: 'over', leftMs: 0 }, 3]);
  });
  it('does not count stops; a wall clock set back subtracts nothing', () => {
    const stopped = stop(start(READY, 0), 60_000);
    expect(elapsed(stopped, 10_000_000)).toBe(60_000);
    expect(elapsed(start(stopped, 500_000), 400_000)).toBe(60_000);
    expect(start(start(READY, 5), 99)).toEqual(start(READY, 5));
  });
  it('skips to the questions, running or stopped', () => {
    const running = toQuestions(start(READY, 0), TIMES, 100_000);
    expect(phaseAt(running, TIMES, 110_000)).toEqual({ phase: 'questions', leftMs: 170_000 });
    expect(phaseAt(toQuestions(READY, TIMES, 7), TIMES, 9)).toEqual({ phase: 'questions', leftMs: 180_000 });
    // In the questions it changes nothing.
    expect(phaseAt(toQuestions(running, TIMES, 110_000), TIMES, 110_000).leftMs).toBe(170_000);
  });
  it('a short pitch has no first bell; no questions end at once', () => {
    const times = { pitchMs: 60_000, questionsMs: 0 };
    expect(bellsAt(start(READY, 0), times, 30_000)).toBe(0);
    expect(phaseAt(start(READY, 0), times, 60_000)).toEqual({ phase: 'over', leftMs: 0 });
    expect(bellsAt(start(READY, 0), times, 60_000)).toBe(3);
  });
  it('is unaffected by stopping and starting in between', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { maxLength: 20 }), (steps) => {
        let clock = READY;
        let now = 0;
        let ran = 0;
        steps.forEach((step, i) => {
          clock = i % 2 === 0 ? start(clock, now) : stop(clock, now);
          now += step;
          if (i % 2 === 0) ran += step;
        });
        expect(elapsed(clock, now)).toBe(ran);
      }),
    );
  });
  it('shows 0:00 only once it is over', () => {
    expect([300_000, 299_999, 61_000, 1, 0].map(clockText)).toEqual(['5:00', '5:00', '1:01', '0:01', '0:00']);
  });
});
