/** The remaining configurations of a box, and the walk through them, one at a time, passing over skipped ones. */
import { judge, type Known, type Limit, type Verdict } from '../../domain/box/limits.ts';
import type { Configuration, Masks } from '../../domain/box/space.ts';
import { type BoxCell, type BoxView, verdictOn } from './boxView.ts';

type CellState = {
  readonly known: Known;
  /** The verdict on the cell for each active limit. */
  readonly bounds: Readonly<Partial<Record<Limit, Verdict>>>;
  readonly breaks: boolean;
};
/** The configurations that remain with the active limits and the held cells. */
export type Left = {
  readonly view: BoxView;
  readonly states: ReadonlyMap<string, CellState>;
  readonly masks: Masks;
  /** How many remain, without skipped ones. */
  readonly count: number;
  /** Whether `count` is exact; otherwise at least that many remain. */
  readonly isExact: boolean;
  /** How many of the remaining ones were skipped. */
  readonly skipped: number;
};

/** `held`: ids of cells; in a column with held cells only those are considered. */
export function leftOf(view: BoxView, known: (cell: BoxCell) => Known, held: ReadonlySet<string>): Left {
  const states = new Map<string, CellState>();
  for (const { cells } of view.columns)
    for (const cell of cells) {
      const of = known(cell);
      const bounds = judge(view.limits, of);
      states.set(cell.id, { known: of, bounds, breaks: Object.values(bounds).includes('breaks') });
    }
  const { space } = view;
  const masks = space.masks((cell) => states.get(cell)?.breaks !== true, held);
  const { count, isExact } = space.count(masks);
  const skipped = skippedIn(view).filter((c) => space.holds(masks, c)).length;
  return { view, states, masks, count: Math.max(0, count - skipped), isExact, skipped };
}

const skippedIn = ({ verdicts, space }: BoxView): Configuration[] => {
  const seen = new Set<string>();
  return verdicts.flatMap(({ verdict, cells }) => {
    const configuration = verdict === 'skipped' ? space.configurationOf(cells) : undefined;
    const key = configuration?.join() ?? '';
    if (!configuration || seen.has(key)) return [];
    seen.add(key);
    return [configuration];
  });
};

/** The cells of the next configuration (`by` 1) or the previous one; the first or last without a starting point. `undefined` at the end. */
export function walk(
  { view, masks }: Left,
  from: readonly string[] | undefined,
  by: 1 | -1,
): readonly string[] | undefined {
  const { space } = view;
  let at = from && space.configurationOf(from);
  for (;;) {
    at = space.step(masks, at, by);
    if (!at) return undefined;
    const cells = space.cellsOf(at);
    if (verdictOn(view, cells)?.verdict !== 'skipped') return cells;
  }
}

/** The position of a configuration among the remaining ones, from 1; `undefined` if it is not among them or its position is unknown. */
export function placeOf({ view, masks }: Left, cells: readonly string[]): number | undefined {
  const { space } = view;
  const at = space.configurationOf(cells);
  if (!at || !space.holds(masks, at)) return undefined;
  const { count, isExact } = space.countBefore(masks, at);
  const before = skippedIn(view).filter((c) => space.holds(masks, c) && isBefore(c, at)).length;
  return isExact ? count - before + 1 : undefined;
}
const isBefore = (a: Configuration, b: Configuration): boolean => {
  const at = a.findIndex((n, i) => n !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

/** Leaps to a distant configuration. Repeated leaps reach all of them, because the stride has no divisor in common with their number. */
export function leap(left: Left, from: readonly string[] | undefined): readonly string[] | undefined {
  const { view, masks, isExact } = left;
  const { space } = view;
  const all = left.count + left.skipped;
  const at = from && space.configurationOf(from);
  if (!isExact || all < 2) return walk(left, from, 1);
  const place = at && space.holds(masks, at) ? space.countBefore(masks, at).count : 0;
  const there = space.at(masks, (place + strideOf(all)) % all);
  const cells = there && space.cellsOf(there);
  if (!cells) return walk(left, undefined, 1);
  return verdictOn(view, cells)?.verdict === 'skipped' ? walk(left, cells, 1) : cells;
}

/** A stride near the golden ratio, so that consecutive leaps are never neighbours in the order. */
function strideOf(all: number): number {
  let stride = Math.max(1, Math.round(all * 0.618));
  while (divisor(stride, all) !== 1) stride++;
  return stride;
}
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
