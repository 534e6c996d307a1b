/** A walk reports intermediate results, always the complete list at the end, and nothing after it was cancelled. */
import { describe, expect, it } from 'vitest';
import type { RegionPairs } from '../../domain/combination/regionPairs.ts';
import { walkRegion } from './regionWalk.ts';

const step = (done: number, of: number): RegionPairs => ({ done, of, pairs: [] });
/** Each step takes the given number of milliseconds. */
async function walk(count: number, takes: number, wantedSteps = Number.POSITIVE_INFINITY): Promise<string[]> {
  let clock = 0;
  let made = 0;
  const reported: string[] = [];
  function* steps(): Generator<RegionPairs, void> {
    for (let i = 1; i <= count; i++) {
      clock += takes;
      made = i;
      yield step(i, count);
    }
  }
  await walkRegion(steps(), {
    isWanted: () => made < wantedSteps,
    onFound: ({ done, of }, isLast) => reported.push(`${done}/${of}${isLast ? ' last' : ''}`),
    pause: () => Promise.resolve(),
    now: () => clock,
  });
  return [...reported, `made ${made}`];
}

describe('walking a region', () => {
  it('reports at most every 250 ms, and the whole at the end', async () => {
    expect(await walk(6, 100)).toEqual(['3/6', '6/6', '6/6 last', 'made 6']);
    expect(await walk(2, 1)).toEqual(['2/2 last', 'made 2']);
  });
  it('reports an empty list if there is nothing', async () => {
    expect(await walk(0, 1)).toEqual(['0/0 last', 'made 0']);
  });
  it('ends between two steps, and reports nothing more, when it is not wanted', async () => {
    expect(await walk(6, 100, 4)).toEqual(['3/6', 'made 4']);
  });
});
