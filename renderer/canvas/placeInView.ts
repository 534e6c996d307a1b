/** Where a new card is placed: in free visible space, near what is being worked on. */
import type { Point } from '../../shared/doc/schema.ts';
import type { Box } from './scene.ts';

/** Kept free around a card. */
const CLEAR = 16;
/** Places are tried on a grid of about this size, in board units. */
const STEP = 24;
const MOST_STEPS = 60;
/** If nothing in view is free, places outside are tried up to this many card sizes away. */
const REACH = 8;

const overlap = (a: Box, b: Box, clear: number): boolean =>
  a.x < b.x + b.w + clear && a.x + a.w + clear > b.x && a.y < b.y + b.h + clear && a.y + a.h + clear > b.y;

/**
 * The upper left corner for a card of a size, as near to a point as possible without covering anything. Tries places
 * in view and outside frames first (a card in a frame looks as if it belonged to it), then places in view within
 * frames, then the nearest place out of view.
 */
export function placeInView(
  [w, h]: Readonly<Point>,
  view: Box,
  near: Point,
  board: { readonly cards: readonly Box[]; readonly frames: readonly Box[] },
): Point {
  const around: Box = {
    x: view.x - w * REACH,
    y: view.y - h * REACH,
    w: view.w + w * REACH * 2,
    h: view.h + h * REACH * 2,
  };
  const find = (area: Box, distance: (box: Box) => number, avoided: readonly Box[]): Point | undefined => {
    const close = avoided.filter((b) => overlap(area, b, CLEAR));
    const [dx, dy] = [Math.max(STEP, (area.w - w) / MOST_STEPS), Math.max(STEP, (area.h - h) / MOST_STEPS)];
    let best: { readonly at: Point; readonly far: number } | undefined;
    for (const y of onGrid(area.y, area.y + area.h - h, dy, near[1] - h / 2))
      for (const x of onGrid(area.x, area.x + area.w - w, dx, near[0] - w / 2)) {
        const box = { x, y, w, h };
        const far = distance(box);
        if ((!best || far < best.far) && !close.some((b) => overlap(box, b, CLEAR))) best = { at: [x, y], far };
      }
    return best?.at;
  };
  const toPoint = (b: Box) => Math.hypot(b.x + b.w / 2 - near[0], b.y + b.h / 2 - near[1]);
  const outOfView = (b: Box) =>
    Math.max(0, view.x - b.x, b.x + b.w - view.x - view.w) + Math.max(0, view.y - b.y, b.y + b.h - view.y - view.h);
  return (
    find(view, toPoint, [...board.cards, ...board.frames]) ??
    find(view, toPoint, board.cards) ??
    find(around, (b) => outOfView(b) * 1_000 + toPoint(b), board.cards) ?? [near[0] - w / 2, near[1] - h / 2]
  );
}

/** From `least` to `most` in steps, including the wished value if it is between them. */
function onGrid(least: number, most: number, step: number, wished: number): number[] {
  const out: number[] = [];
  for (let at = least; at <= most; at += step) out.push(Math.round(at));
  if (wished >= least && wished <= most) out.push(Math.round(wished));
  return out;
}

/** How far a view has to move (in its own units) to contain a box; 0 if it already does. If the box is too large, its beginning is shown. */
export function leastPan(box: Box, view: Box): Point {
  const along = (at: number, size: number, from: number, length: number) => {
    if (size > length || at < from) return at - from;
    return Math.max(0, at + size - from - length);
  };
  return [along(box.x, box.w, view.x, view.w), along(box.y, box.h, view.y, view.h)];
}
