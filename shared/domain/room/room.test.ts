import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorByDay, anchorLive, anchorTold, clockWords, leftOf, momentBetween, type TimerRun } from './timer.ts';
import { countedVotes, standings, type Vote } from './votes.ts';

const run: TimerRun = { run: 'a', state: 'running', leftMs: 300_000, startedAt: 1_000_000 };

describe('a timer of several devices', () => {
  it('counts from the moment at which a device learns of it, whatever the time of day is', () => {
    const anchor = anchorLive(run, 50_000);
    expect(leftOf(run, anchor, 50_000)).toBe(300_000);
    expect(leftOf(run, anchor, 110_000)).toBe(240_000);
    expect(leftOf(run, anchor, 350_000)).toBe(0);
    expect(leftOf(run, anchor, 900_000)).toBe(0);
    // A clock that goes back takes nothing away and adds nothing.
    expect(leftOf(run, anchor, 40_000)).toBe(300_000);
  });
  it('does not advance while it is paused', () => {
    const paused: TimerRun = { ...run, state: 'paused', leftMs: 90_000 };
    expect(leftOf(paused, anchorByDay(paused, 99_000_000, 5), 999_999)).toBe(90_000);
  });
  it('believes another device about this run only, and never more than the run had', () => {
    expect(anchorTold(run, { run: 'b', leftMs: 5 }, 0)).toBeUndefined();
    expect(anchorTold(run, { run: 'a', leftMs: 120_000 }, 7)).toEqual({
      run: 'a',
      leftMs: 120_000,
      elapsed: 7,
      isSure: true,
    });
    expect(anchorTold(run, { run: 'a', leftMs: 9_000_000 }, 7)?.leftMs).toBe(300_000);
    expect(anchorTold(run, { run: 'a', leftMs: -1 }, 7)?.leftMs).toBe(0);
  });
  it.each([
    ['right', 1_060_000, 240_000],
    ['an hour late', 1_000_000 + 3_600_000, 0],
    ['an hour early', 1_000_000 - 3_600_000, 300_000],
    ['no time at all', Number.NaN, 300_000],
  ])('who comes later and finds nobody goes by the time of day: %s', (_, now, left) => {
    const anchor = anchorByDay(run, now, 3);
    expect(anchor).toMatchObject({ leftMs: left, isSure: false });
  });
  it('is between nothing and the whole run for every clock', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.integer(), (now, startedAt, elapsed) => {
        const timer = { ...run, startedAt };
        const left = leftOf(timer, anchorByDay(timer, now, elapsed), elapsed + 1);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(300_000);
      }),
    );
  });
  it.each([
    [301_000, 300_000, 300_000],
    [300_000, 299_000, undefined],
    [61_000, 59_000, 60_000],
    [400_000, 30_000, 60_000],
    [1_000, 0, 0],
    [0, 0, undefined],
  ])('is said aloud from %i to %i at %s', (before, after, moment) => {
    expect(momentBetween(before, after)).toBe(moment);
  });
  it.each([
    [300_000, '5:00'],
    [299_999, '5:00'],
    [299_000, '4:59'],
    [1, '0:01'],
    [0, '0:00'],
    [-5, '0:00'],
    [3_600_000, '60:00'],
  ])('shows %i as %s', (ms, words) => {
    expect(clockWords(ms)).toBe(words);
  });
});

describe('dot votes', () => {
  const vote = (person: string, target: string, dots: number): Vote => ({ person, target, dots });

  it('are summed and ranked; what has as many shares a rank and says so', () => {
    const votes = [vote('p', 'b', 2), vote('q', 'b', 1), vote('q', 'c', 2), vote('r', 'a', 3), vote('p', 'c', 1)];
    expect(standings(['a', 'b', 'c', 'd'], votes, 3)).toEqual([
      { target: 'a', dots: 3, people: 1, rank: 1, isTied: true },
      { target: 'b', dots: 3, people: 2, rank: 1, isTied: true },
      { target: 'c', dots: 3, people: 2, rank: 1, isTied: true },
      { target: 'd', dots: 0, people: 0, rank: undefined, isTied: false },
    ]);
    expect(standings(['a', 'b', 'c'], [vote('p', 'c', 2), vote('q', 'b', 1), vote('r', 'a', 1)], 2)).toEqual([
      { target: 'c', dots: 2, people: 1, rank: 1, isTied: false },
      { target: 'a', dots: 1, people: 1, rank: 2, isTied: true },
      { target: 'b', dots: 1, people: 1, rank: 2, isTied: true },
    ]);
  });
  it('of one person count up to their number, the first targets first', () => {
    expect(countedVotes(['a', 'b'], [vote('p', 'b', 3), vote('p', 'a', 2)], 3)).toEqual([
      vote('p', 'a', 2),
      vote('p', 'b', 1),
    ]);
  });
  it('on something else, of no dots or of half a dot do not count', () => {
    expect(
      countedVotes(['a'], [vote('p', 'x', 1), vote('p', 'a', 0), vote('q', 'a', 0.5), vote('r', 'a', -1)], 3),
    ).toEqual([]);
  });
  it('never give anybody more than their dots, in whatever order they come', () => {
    const votesIn = fc.uniqueArray(
      fc.record({
        person: fc.constantFrom('p', 'q'),
        target: fc.constantFrom('a', 'b', 'c'),
        dots: fc.integer({ min: 0, max: 9 }),
      }),
      { selector: ({ person, target }) => `${person}|${target}` },
    );
    fc.assert(
      fc.property(votesIn, fc.integer({ min: 1, max: 5 }), (votes, each) => {
        const counted = countedVotes(['a', 'b', 'c'], votes, each);
        for (const who of ['p', 'q'])
          expect(counted.filter((v) => v.person === who).reduce((n, v) => n + v.dots, 0)).toBeLessThanOrEqual(each);
        expect(standings(['a', 'b', 'c'], [...votes].reverse(), each)).toEqual(standings(['a', 'b', 'c'], votes, each));
      }),
    );
  });
});
