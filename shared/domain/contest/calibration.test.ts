import { describe, expect, it } from 'vitest';
import { spreadsOf } from './calibration.ts';

const CRITERIA = [
  { id: 'market', max: 10 },
  { id: 'region', max: 5 },
];
const score = (judge: string, criterion: string, value: number, entry = 'e') => ({ judge, entry, criterion, value });

describe('where judges differ', () => {
  it('goes by the share of the scale, widest first, judges from low to high', () => {
    const spreads = spreadsOf(
      [
        score('a', 'market', 4),
        score('b', 'market', 8),
        score('a', 'region', 5),
        score('b', 'region', 1),
        score('c', 'region', 3),
      ],
      CRITERIA,
      ['e'],
    );
    expect(spreads.map((s) => [s.criterion, s.share])).toEqual([
      ['region', 0.8],
      ['market', 0.4],
    ]);
    expect(spreads[0]?.values.map((v) => v.judge)).toEqual(['b', 'c', 'a']);
  });
  it('is empty for one judge, no judge, other entries and an empty scale', () => {
    expect(spreadsOf([score('a', 'market', 4)], CRITERIA, ['e'])).toEqual([]);
    expect(spreadsOf([score('a', 'market', 4, 'x'), score('b', 'market', 9, 'x')], CRITERIA, ['e'])).toEqual([]);
    expect(spreadsOf([score('a', 'z', 0), score('b', 'z', 0)], [{ id: 'z', max: 0 }], ['e'])).toEqual([]);
    expect(spreadsOf([score('a', 'market', 4), score('b', 'market', 4)], CRITERIA, ['e'])[0]?.share).toBe(0);
  });
  it('ignores a score off the scale', () => {
    const scaled = [{ id: 'market', max: 10, step: 0.5 }];
    for (const wrong of [-4, 15, 7.36])
      expect(
        spreadsOf([score('a', 'market', 4), score('b', 'market', 5), score('c', 'market', wrong)], scaled, ['e']),
      ).toEqual([
        {
          entry: 'e',
          criterion: 'market',
          values: [
            { judge: 'a', value: 4 },
            { judge: 'b', value: 5 },
          ],
          share: 0.1,
        },
      ]);
  });
});
