/**
 * Arranges islands (KJ法) so that their relations are visible at a glance: consequences are placed below causes, related islands side by
 * side, opposed ones facing each other across a gap. The same islands and relations always give the same arrangement.
 */
import type { IslandTie } from './compose.ts';

export type IslandSize = { readonly id: string; readonly w: number; readonly h: number };
export type IslandSpot = { readonly id: string; readonly x: number; readonly y: number };

/** Lengths on the board. */
const GAP = 64;
/** Room for the line between opposed islands, and for its label. */
const FACING_GAP = 220;
const ROW_GAP = 120;
/** Between unrelated groups of islands. */
const GROUP_GAP = 160;
/** A wider row is wrapped. */
const MOST_WIDTH = 2_600;
/** The maximum number of passes of swapping within a row. Each shortens the lines or is the last one. */
const MOST_ROUNDS = 20;

type Block = { readonly w: number; readonly h: number; readonly spots: readonly IslandSpot[] };

/** Positions from 0, 0. Relations to unknown islands are ignored; unrelated islands are placed below the others, in order. */
export function arrangeIslands(islands: readonly IslandSize[], ties: readonly IslandTie[]): readonly IslandSpot[] {
  if (islands.length === 0) return [];
  const here = new Set(islands.map(({ id }) => id));
  const told = ties.filter(({ from, to }) => from !== to && here.has(from) && here.has(to));
  const groups = groupsOf(islands, told);
  const related = groups.filter((group) => group.length > 1).map((group) => groupBlock(group, told));
  const alone = groups.filter((group) => group.length === 1).flat();
  const width = Math.min(MOST_WIDTH, Math.max(...islands.map(({ w }) => w), widthFor(islands)));
  const blocks = [...shelves(related, width, GROUP_GAP), ...shelves(alone.map(single), width, GAP)];
  return stacked(blocks, GROUP_GAP).spots.map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) }));
}

/** A width at which the whole has about one and a half times the height of a landscape sheet. */
const widthFor = (islands: readonly IslandSize[]): number =>
  Math.sqrt(2 * islands.reduce((sum, { w, h }) => sum + (w + GAP) * (h + ROW_GAP), 0));

/** Connected groups of islands, in the order of their first island. */
function groupsOf(islands: readonly IslandSize[], ties: readonly IslandTie[]): readonly IslandSize[][] {
  const groupOf = new Map(islands.map((island, i) => [island.id, i]));
  for (const { from, to } of ties) {
    const [keep, give] = [groupOf.get(from), groupOf.get(to)];
    for (const [id, group] of groupOf) if (group === give && keep !== undefined) groupOf.set(id, keep);
  }
  const groups = new Map<number, IslandSize[]>();
  for (const island of islands) {
    const group = groupOf.get(island.id) ?? 0;
    groups.set(group, [...(groups.get(group) ?? []), island]);
  }
  return [...groups.values()];
}

function groupBlock(group: readonly IslandSize[], ties: readonly IslandTie[]): Block {
  const ids = new Set(group.map(({ id }) => id));
  const own = ties.filter(({ from }) => ids.has(from));
  const level = levelsOf(group, own);
  const rows: IslandSize[][] = [];
  for (const island of group) {
    const at = level.get(island.id) ?? 0;
    rows[at] = [...(rows[at] ?? []), island];
  }
  const broken = rows.filter(Boolean).flatMap(brokenRow);
  const facing = new Set(own.flatMap((tie) => (tie.relation === 'opposite' ? [pair(tie.from, tie.to)] : [])));
  return centred(shortened(broken, own, facing), facing);
}
const pair = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/**
 * The level of each island: below all of its causes, beside what it is related or opposed to. A relation that would close a
 * cycle is drawn, but ignored for the placement.
 */
function levelsOf(group: readonly IslandSize[], ties: readonly IslandTie[]): ReadonlyMap<string, number> {
  const beside = new Map(group.map(({ id }) => [id, id]));
  const causes: (readonly [string, string])[] = [];
  const sideOf = (id: string) => beside.get(id) ?? id;
  const leads = (from: string, to: string, seen = new Set<string>()): boolean =>
    from === to || (!seen.has(from) && seen.add(from) && next(from).some((id) => leads(id, to, seen)));
  const next = (from: string) => causes.flatMap(([a, b]) => (sideOf(a) === from ? [sideOf(b)] : []));
  for (const { from, to, relation } of ties)
    if (relation === 'cause' && !leads(sideOf(to), sideOf(from))) causes.push([from, to]);
  for (const wanted of ['same', 'opposite'] as const)
    for (const { from, to, relation } of ties) {
      const [a, b] = [sideOf(from), sideOf(to)];
      if (relation !== wanted || a === b || leads(a, b) || leads(b, a)) continue;
      for (const [id, side] of beside) if (side === b) beside.set(id, a);
    }
  const levels = new Map<string, number>();
  const levelOf = (side: string): number => {
    const known = levels.get(side);
    if (known !== undefined) return known;
    const above = causes.flatMap(([a, b]) => (sideOf(b) === side ? [levelOf(sideOf(a)) + 1] : []));
    levels.set(side, Math.max(0, ...above));
    return levels.get(side) ?? 0;
  };
  return new Map(group.map(({ id }) => [id, levelOf(sideOf(id))]));
}

function brokenRow(row: readonly IslandSize[]): IslandSize[][] {
  const out: IslandSize[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const island of row) {
    if (used + island.w > MOST_WIDTH) {
      out.push([]);
      used = 0;
    }
    out.at(-1)?.push(island);
    used += island.w + GAP;
  }
  return out;
}

/** Swaps neighbours while that shortens the lines. */
function shortened(
  rows: readonly IslandSize[][],
  ties: readonly IslandTie[],
  facing: ReadonlySet<string>,
): readonly IslandSize[][] {
  let best = rows;
  let length = lengthOf(best, ties, facing);
  for (let round = 0, isBetter = true; isBetter && round < MOST_ROUNDS; round++) {
    isBetter = false;
    for (const [r, row] of rows.entries())
      for (let i = 0; i + 1 < row.length; i++) {
        const other = best.map((islands, at) => (at === r ? swapped(islands, i) : islands));
        const shorter = lengthOf(other, ties, facing);
        if (shorter >= length) continue;
        [best, length, isBetter] = [other, shorter, true];
      }
  }
  return best;
}
const swapped = (row: readonly IslandSize[], i: number): IslandSize[] => {
  const [a, b] = [row[i], row[i + 1]];
  return a && b ? [...row.slice(0, i), b, a, ...row.slice(i + 2)] : [...row];
};

function lengthOf(rows: readonly IslandSize[][], ties: readonly IslandTie[], facing: ReadonlySet<string>): number {
  const middle = new Map<string, number>();
  const sizes = new Map(rows.flat().map((island) => [island.id, island]));
  for (const { id, x } of centred(rows, facing).spots) middle.set(id, x + (sizes.get(id)?.w ?? 0) / 2);
  return ties.reduce((sum, { from, to }) => sum + Math.abs((middle.get(from) ?? 0) - (middle.get(to) ?? 0)), 0);
}

/** Rows below each other, each centred. */
function centred(rows: readonly IslandSize[][], facing: ReadonlySet<string>): Block {
  const blocks = rows.map((row) => rowBlock(row, facing));
  const w = Math.max(...blocks.map((block) => block.w));
  return stacked(
    blocks.map((block) => ({ ...block, spots: moved(block, (w - block.w) / 2, 0) })),
    ROW_GAP,
  );
}

function rowBlock(row: readonly IslandSize[], facing: ReadonlySet<string>): Block {
  const spots: IslandSpot[] = [];
  let x = 0;
  for (const [i, { id, w }] of row.entries()) {
    const before = row[i - 1]?.id;
    if (before !== undefined) x += facing.has(pair(before, id)) ? FACING_GAP : GAP;
    spots.push({ id, x, y: 0 });
    x += w;
  }
  return { w: x, h: Math.max(...row.map(({ h }) => h)), spots };
}

const single = (island: IslandSize): Block => ({ ...island, spots: [{ id: island.id, x: 0, y: 0 }] });
const moved = ({ spots }: Block, dx: number, dy: number): IslandSpot[] =>
  spots.map(({ id, x, y }) => ({ id, x: x + dx, y: y + dy }));

/** Places blocks side by side on as many shelves as needed. */
function shelves(blocks: readonly Block[], width: number, gap: number): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last && last.w + gap + block.w <= width) {
      const spots = [...last.spots, ...moved(block, last.w + gap, 0)];
      out[out.length - 1] = { w: last.w + gap + block.w, h: Math.max(last.h, block.h), spots };
    } else out.push(block);
  }
  return out;
}

function stacked(blocks: readonly Block[], gap: number): Block {
  const spots: IslandSpot[] = [];
  let y = 0;
  for (const block of blocks) {
    spots.push(...moved(block, 0, y));
    y += block.h + gap;
  }
  return { w: Math.max(0, ...blocks.map(({ w }) => w)), h: Math.max(0, y - gap), spots };
}
