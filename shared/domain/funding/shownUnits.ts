/**
 * Amounts in thousands (or another unit) that still add up. Each part is cut to the unit, and what is then missing from the total goes, one
 * unit each, to the parts that lost most (largest remainder). A part is off by less than one unit, and no column is off by anything.
 */

/** Cut towards zero, as a single amount is shown. */
export const cutToUnit = (yen: number, unitYen: number): number => Math.trunc(yen / unitYen) * unitYen + 0;

/** Parts as they are shown, in yen; their sum is `shownTotal`, by default the sum of the parts cut to the unit. */
export function tieToUnit(parts: readonly number[], unitYen: number, shownTotal?: number): number[] {
  const total =
    shownTotal ??
    cutToUnit(
      parts.reduce((a, b) => a + b, 0),
      unitYen,
    );
  const shown = parts.map((yen) => Math.floor(yen / unitYen) * unitYen + 0);
  let missing = Math.round((total - shown.reduce((a, b) => a + b, 0)) / unitYen);
  const byRemainder = parts
    .map((yen, i) => ({ i, rest: yen - (shown[i] ?? 0) }))
    .filter(({ rest }) => rest > 0)
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRemainder) {
    if (missing <= 0) break;
    shown[i] = (shown[i] ?? 0) + unitYen;
    missing -= 1;
  }
  return shown;
}

/** The same by row. */
export function tieRowsToUnit(
  rows: readonly { readonly id: string; readonly yen: number }[],
  unitYen: number,
): Map<string, number> {
  const shown = tieToUnit(
    rows.map((r) => r.yen),
    unitYen,
  );
  return new Map(rows.map((r, i) => [r.id, shown[i] ?? r.yen]));
}

/** A line of a statement: an amount that is added or taken off, or a sum of what stands above it. */
export type StatementPart = { readonly yen: number; readonly sign: 1 | -1 | 'sum' };

/** The lines of a statement as they are shown: every sum is the sum of the shown lines above it. */
export function tieStatement(parts: readonly StatementPart[], unitYen: number): number[] {
  const leaves = parts.flatMap((p) => (p.sign === 'sum' ? [] : [p.sign * p.yen]));
  const tied = tieToUnit(leaves, unitYen);
  let at = 0;
  let running = 0;
  return parts.map((p) => {
    if (p.sign === 'sum') return running;
    const shown = tied[at] ?? 0;
    at += 1;
    running += shown;
    return p.sign * shown + 0;
  });
}
