/** Two commits side by side: the options, the order of the runs, and the table. */
import { median, type Row } from './report.ts';

export type Asked = {
  /** Parts of the bench by name; all if empty. */
  readonly parts: readonly string[];
  readonly against?: string;
  readonly rounds: number;
};

const ROUNDS = 3;
const MOST_ROUNDS = 99;

/** Parses the command line, or returns the problem. */
export function readAsked(words: readonly string[], known: readonly string[]): Asked | { readonly problem: string } {
  const parts: string[] = [];
  let against: string | undefined;
  let rounds = ROUNDS;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const value = words[i + 1];
    if (word === '--against') {
      // A commit must not look like an option: git would parse it as one.
      if (value === undefined || value.startsWith('-')) return { problem: '--against COMMIT' };
      against = value;
      i += 1;
    } else if (word === '--rounds') {
      rounds = Number(value);
      if (!Number.isInteger(rounds) || rounds < 1 || rounds > MOST_ROUNDS)
        return { problem: `--rounds 1..${MOST_ROUNDS}` };
      i += 1;
    } else if (known.includes(word)) parts.push(word);
    else return { problem: `${word}: not among ${known.join(', ')}` };
  }
  return { parts, rounds, ...(against === undefined ? {} : { against }) };
}

export type Side = 'now' | 'before';
export type Run = { readonly side: Side; readonly part: string };

/** Part by part; the side that starts alternates with each round, so that the machine's other load affects both. */
export const runsOf = (parts: readonly string[], rounds: number): readonly Run[] =>
  parts.flatMap((part) =>
    Array.from({ length: rounds }, (_, round): readonly Side[] =>
      round % 2 === 0 ? ['now', 'before'] : ['before', 'now'],
    )
      .flat()
      .map((side) => ({ side, part })),
  );

type Figures = Readonly<Record<Side, number | undefined>>;
type Compared = Figures & { readonly name: string; readonly unit: string };

const keyOf = ({ name, unit }: Pick<Row, 'name' | 'unit'>): string => `${name}\n${unit}`;

/** The median of each figure on each side, in row order. `undefined` for a figure that one side lacks. */
export function compared(rows: Readonly<Record<Side, readonly Row[]>>): readonly Compared[] {
  const all = [...rows.now, ...rows.before];
  const first = new Map(all.toReversed().map((row) => [keyOf(row), row]));
  const of = (side: Side, key: string): number | undefined => {
    const values = rows[side].filter((row) => keyOf(row) === key).map((row) => row.ours);
    return values.length > 0 ? median(values) : undefined;
  };
  return [...new Set(all.map(keyOf))].map((key) => ({
    name: first.get(key)?.name ?? '',
    unit: first.get(key)?.unit ?? '',
    now: of('now', key),
    before: of('before', key),
  }));
}

const shown = (value: number | undefined, unit: string): string =>
  value === undefined ? '—' : `${Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2)} ${unit}`;

export function sideBySideTable(commit: string, figures: readonly Compared[]): string {
  const lines = figures.map(({ name, unit, now, before }) => [
    name,
    shown(now, unit),
    shown(before, unit),
    now === undefined || !before ? '—' : `${(now / before).toFixed(2)}x`,
  ]);
  return [['what', 'now', commit, 'ratio'], ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
