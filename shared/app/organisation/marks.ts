/** What a person saw, as short marks: an act that carries one is refused if what it concerns has changed since. */
import { canonicalHash } from '../../doc/contest/canonical.ts';
import type { ChartRow } from '../../domain/organisation/charts.ts';
import type { Assignment } from '../../domain/organisation/records.ts';
import type { Effect } from '../../domain/organisation/refusals.ts';

const LENGTH = 16;

const markOf = (what: string, value: unknown): string =>
  canonicalHash({ what: `musubi ${what}`, value }).slice(0, LENGTH);

/** Of a row as stored. */
export const rowMark = (row: unknown): string => markOf('row', row ?? null);
/** Of who advises a business, in whatever order they are listed. */
export const staffMark = (assignments: readonly Assignment[]): string =>
  rowMark([...assignments].sort((a, b) => (a.staff < b.staff ? -1 : 1)));
/** Of what an act would change. The time at which somebody leaves is not part of it: it is later when the act is carried out. */
export const effectMark = ({ changes, tell }: Effect): string =>
  markOf('effect', [
    tell,
    changes.map((c) => (c.kind === 'staff' && c.value?.leftAt ? { ...c, value: { ...c.value, leftAt: 'now' } } : c)),
  ]);
/** Of what an import would add. */
export const chartsMark = (rows: readonly ChartRow[]): string => markOf('charts', rows);
