/** The bench beside another commit: the parts of it that need no machine. */
import { describe, expect, it } from 'vitest';
import type { Row } from '../bench/report.ts';
import { compared, readAsked, runsOf, sideBySideTable } from '../bench/sideBySide.ts';

const KNOWN = ['sync', 'open'];
const row = (name: string, ours: number, unit = 'ms'): Row => ({
  name,
  unit,
  ours,
  baseline: 1,
  baselineName: 'x',
  goal: '',
  ok: true,
});

describe('what is asked for', () => {
  it.each([
    [[], { parts: [], rounds: 3 }],
    [['sync'], { parts: ['sync'], rounds: 3 }],
    [['--against', 'abc', 'open'], { parts: ['open'], rounds: 3, against: 'abc' }],
    [['sync', '--rounds', '1', '--against', 'HEAD~2'], { parts: ['sync'], rounds: 1, against: 'HEAD~2' }],
  ])('%j', (words, asked) => expect(readAsked(words, KNOWN)).toEqual(asked));

  it.each([
    [['--against']],
    [['--against', '--rounds']],
    [['--against', '-q']],
    [['--rounds', '0']],
    [['--rounds', '100']],
    [['--rounds', '1.5']],
    [['--rounds']],
    [['snyc']],
    [['']],
  ])('refuses %j', (words) => expect(readAsked(words, KNOWN)).toHaveProperty('problem'));
});

it('takes turns, and lets each side begin in turn', () => {
  expect(runsOf(['a', 'b'], 3).map(({ side, part }) => `${part} ${side}`)).toEqual([
    ...['a now', 'a before', 'a before', 'a now', 'a now', 'a before'],
    ...['b now', 'b before', 'b before', 'b now', 'b now', 'b before'],
  ]);
  expect(runsOf([], 3)).toEqual([]);
});

it('takes the median of each side, and leaves open what one side does not measure', () => {
  expect(
    compared({
      now: [row('open', 3), row('new', 7), row('open', 1), row('open', 2)],
      before: [row('open', 8), row('old', 5), row('open', 4), row('open', 6), row('open', 9, 's')],
    }),
  ).toEqual([
    { name: 'open', unit: 'ms', now: 2, before: 6 },
    { name: 'new', unit: 'ms', now: 7, before: undefined },
    { name: 'old', unit: 'ms', now: undefined, before: 5 },
    { name: 'open', unit: 's', now: undefined, before: 9 },
  ]);
});

it('prints both with their ratio', () => {
  expect(
    sideBySideTable('1a2b3c4', [
      { name: 'open', unit: 'ms', now: 3, before: 6 },
      { name: 'sync', unit: '/s', now: 1234.5, before: undefined },
      { name: 'zero', unit: 'ms', now: 1, before: 0 },
    ]),
  ).toBe(
    [
      '| what | now | 1a2b3c4 | ratio |',
      '| open | 3.00 ms | 6.00 ms | 0.50x |',
      '| sync | 1235 /s | — | — |',
      '| zero | 1.00 ms | 0.00 ms | — |',
    ].join('\n'),
  );
});
