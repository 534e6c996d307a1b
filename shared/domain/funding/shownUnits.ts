/**
 * Amounts in thousands (or another unit) that still add up. Each part is rounded down to the unit, and the difference to the total is distributed, one
 * unit each, to the parts with the largest remainders. A part is off by less than one unit, and a column is never off.
 */

/** Truncated towards zero, as a single amount is displayed. */
export const cutToUnit = (yen: number, unitYen: number): number => Math.trunc(yen / unitYen) * unitYen + 0;

/** Parts as displayed, in yen; their sum is `shownTotal`, by default the truncated sum of the parts. */
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

/** The same, by row id. */
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

/** A line of a statement: an amount that is added or subtracted, or a sum of the lines above. */
export type StatementPart = { readonly yen: number; readonly sign: 1 | -1 | 'sum' };

/** The lines of a statement as displayed: every sum is the sum of the displayed lines above it. */
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
