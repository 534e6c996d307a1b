/**
 * The route of a link's line: through the bends that a person placed, otherwise around cards in its way. Pure geometry in board units;
 * the same cards always give the same route.
 */
export type RoutePoint = readonly [x: number, y: number];
export type RouteBox = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** The clearance between a line and a card that it goes around. */
const CLEAR = 20;
/** The maximum number of cards considered per line: through a larger crowd the line stays straight. */
const MOST_OBSTACLES = 12;
/** The maximum number of corners of a detour. */
const MOST_CORNERS = 3;

/** The point where the line from the centre of a box towards a point leaves it. */
export function exitOf(box: RouteBox, [tx, ty]: RoutePoint): RoutePoint {
  const [cx, cy] = [box.x + box.w / 2, box.y + box.h / 2];
  const [dx, dy] = [tx - cx, ty - cy];
  if (dx === 0 && dy === 0) return [cx, cy];
  const scale = Math.min(box.w / 2 / Math.max(Math.abs(dx), 0.001), box.h / 2 / Math.max(Math.abs(dy), 0.001));
  // A point inside the box: the line ends there and not behind it.
  return scale >= 1 ? [tx, ty] : [cx + dx * scale, cy + dy * scale];
}

/** Whether a segment intersects the inside of a box. */
export function crosses([x0, y0]: RoutePoint, [x1, y1]: RoutePoint, { x, y, w, h }: RouteBox): boolean {
  let [from, to] = [0, 1];
  const clip = (p: number, q: number): boolean => {
    if (p === 0) return q > 0;
    const at = q / p;
    if (p < 0) from = Math.max(from, at);
    else to = Math.min(to, at);
    return from < to;
  };
  const [dx, dy] = [x1 - x0, y1 - y0];
  return clip(-dx, x0 - x) && clip(dx, x + w - x0) && clip(-dy, y0 - y) && clip(dy, y + h - y0);
}

const distance = (a: RoutePoint, b: RoutePoint): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
const centre = ({ x, y, w, h }: RouteBox): RoutePoint => [x + w / 2, y + h / 2];
const grown = ({ x, y, w, h }: RouteBox, by: number): RouteBox => ({
  x: x - by,
  y: y - by,
  w: w + by * 2,
  h: h + by * 2,
});
const cornersOf = ({ x, y, w, h }: RouteBox): readonly RoutePoint[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/**
 * The corners of the shortest route from one box to another around cards, empty if the straight line is free, and `undefined` if there is none with
 * at most three corners. `obstacles` are the cards near the line, without its two ends.
 */
export function wayAround(a: RouteBox, b: RouteBox, obstacles: readonly RouteBox[]): readonly RoutePoint[] | undefined {
  const [start, end] = [centre(a), centre(b)];
  const near = obstacles
    .map((box) => ({ box, off: distance(start, centre(box)) + distance(centre(box), end) }))
    .sort((one, other) => one.off - other.off)
    .slice(0, MOST_OBSTACLES)
    .map(({ box }) => box);
  const isFree = (from: RoutePoint, to: RoutePoint) => !near.some((box) => crosses(from, to, grown(box, CLEAR / 2)));
  if (isFree(start, end)) return [];
  // Only corners that are outside of all cards.
  const corners = near
    .flatMap((box) => cornersOf(grown(box, CLEAR)))
    .filter(([x, y]) => !near.some((o) => x > o.x && x < o.x + o.w && y > o.y && y < o.y + o.h));
  return shortestWay(start, end, corners, isFree);
}

/** By the number of corners, then by length: few corners are easier to follow than a short route with many. */
function shortestWay(
  start: RoutePoint,
  end: RoutePoint,
  corners: readonly RoutePoint[],
  isFree: (a: RoutePoint, b: RoutePoint) => boolean,
): readonly RoutePoint[] | undefined {
  const ends = corners.map((corner) => isFree(corner, end));
  type Way = { readonly at: number; readonly length: number; readonly corners: readonly RoutePoint[] };
  let ways: Way[] = corners.flatMap((corner, at) =>
    isFree(start, corner) ? [{ at, length: distance(start, corner), corners: [corner] }] : [],
  );
  const reached = new Set(ways.map((w) => w.at));
  for (let n = 1; n <= MOST_CORNERS; n++) {
    const done = ways
      .filter((w) => ends[w.at])
      .map((w) => ({ ...w, length: w.length + distance(corners[w.at] ?? start, end) }))
      .sort((a, b) => a.length - b.length)[0];
    if (done) return done.corners;
    const next = new Map<number, Way>();
    for (const way of ways) {
      const from = corners[way.at] ?? start;
      for (const [at, corner] of corners.entries()) {
        if (reached.has(at)) continue;
        const length = way.length + distance(from, corner);
        if ((next.get(at)?.length ?? Number.POSITIVE_INFINITY) > length && isFree(from, corner))
          next.set(at, { at, length, corners: [...way.corners, corner] });
      }
    }
    for (const at of next.keys()) reached.add(at);
    ways = [...next.values()];
  }
  return undefined;
}

/** A spatial index of boxes, so that a line only considers nearby ones. */
export class BoxGrid {
  private readonly cells = new Map<string, (RouteBox & { readonly id: string })[]>();
  private readonly side: number;

  constructor(boxes: Iterable<RouteBox & { readonly id: string }>, side = 400) {
    this.side = side;
    for (const box of boxes)
      for (const key of this.keys(box)) {
        const cell = this.cells.get(key);
        if (cell) cell.push(box);
        else this.cells.set(key, [box]);
      }
  }

  /** The boxes that intersect the cells of an area. A box far larger than the board is not searched for. */
  within(area: RouteBox): readonly (RouteBox & { readonly id: string })[] {
    return [...new Set([...this.keys(area)].flatMap((key) => this.cells.get(key) ?? []))];
  }

  private *keys({ x, y, w, h }: RouteBox): Iterable<string> {
    const [x0, y0] = [Math.floor(x / this.side), Math.floor(y / this.side)];
    const [x1, y1] = [Math.floor((x + w) / this.side), Math.floor((y + h) / this.side)];
    if ((x1 - x0 + 1) * (y1 - y0 + 1) > MOST_CELLS) return;
    for (let i = x0; i <= x1; i++) for (let j = y0; j <= y1; j++) yield `${i},${j}`;
  }
}
const MOST_CELLS = 400;
