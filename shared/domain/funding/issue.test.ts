import { describe, expect, it } from 'vitest';
import { Issues } from './issue.ts';

const integer = (value: number, min: number, max: number): [boolean, string[]] => {
  const issues = new Issues();
  return [issues.integer('f', value, min, max), issues.list.map((i) => `${i.field} ${i.code}`)];
};
const percent = (text: string, below?: boolean): [bigint, bigint, string[]] => {
  const issues = new Issues();
  const { num, den } = issues.percent('f', text, below);
  return [num, den, issues.list.map((i) => `${i.field} ${i.code}`)];
};

describe('a whole number within bounds', () => {
  it.each([
    [0, 0, 10, []],
    [10, 0, 10, []],
    [11, 0, 10, ['f tooLarge']],
    [-1, 0, 10, ['f negative']],
    [0, 1, 10, ['f mustBePositive']],
    [-5, 1, 10, ['f mustBePositive']],
    [1, 1, 10, []],
    // Below a bound that is neither nothing nor one, and not below nothing.
    [1, 2, 10, ['f outOfRange']],
    [0, 2, 10, ['f outOfRange']],
    [-1, 2, 10, ['f negative']],
    [1.5, 0, 10, ['f notAnInteger']],
    [Number.NaN, 0, 10, ['f notANumber']],
    [Number.POSITIVE_INFINITY, 0, 10, ['f notANumber']],
  ])('%s of %s to %s: %s', (value, min, max, expected) =>
    expect(integer(value, min, max)).toEqual([expected.length === 0, expected]),
  );
});

describe('a share of a hundred', () => {
  it.each<[string, boolean | undefined, [bigint, bigint]]>([
    ['20', undefined, [20n, 100n]],
    ['0', undefined, [0n, 100n]],
    ['100', undefined, [100n, 100n]],
    ['99.9', true, [999n, 1_000n]],
  ])('%s (below a hundred: %s) is exact', (text, below, [num, den]) => {
    const [n, d, issues] = percent(text, below);
    expect(issues).toEqual([]);
    expect(n * den).toBe(num * d);
  });
  it.each<[string, boolean | undefined, string]>([
    ['', undefined, 'f required'],
    ['　', undefined, 'f required'],
    ['二割くらい', undefined, 'f notANumber'],
    ['-1', undefined, 'f negative'],
    ['100.1', undefined, 'f shareAbove100'],
    ['100.1', true, 'f shareAbove100'],
    ['100', true, 'f shareFrom100'],
  ])('"%s" (below a hundred: %s): %s, and counts as nothing', (text, below, issue) =>
    expect(percent(text, below)).toEqual([0n, 1n, [issue]]),
  );
});

it('tells whether there is any issue', () => {
  const issues = new Issues();
  expect(issues.any).toBe(false);
  issues.add('f', 'required');
  expect(issues.any).toBe(true);
});
