/** The paths of lines between cards, on the board and in pictures of it: from border to border, wherever the cards are. */
import type { Point } from '../../shared/doc/schema.ts';
import { LINK_TYPES, type LinkType } from '../../shared/domain/canvas/kinds.ts';
import { type BoxGrid, crosses, exitOf, wayAround } from '../../shared/domain/canvas/routes.ts';
import type { Box } from './scene.ts';

/** A quadratic curve. */
type Curve = { readonly from: Point; readonly bend: Point; readonly to: Point };

/** Where the line from the middle of `a` towards the middle of `b` leaves `a`. */
function borderPoint(a: Box, b: Box): Point {
  const [cx, cy] = [a.x + a.w / 2, a.y + a.h / 2];
  const dx = b.x + b.w / 2 - cx;
  const dy = b.y + b.h / 2 - cy;
  if (dx === 0 && dy === 0) return [cx, cy];
  const scale = Math.min(a.w / 2 / Math.max(Math.abs(dx), 0.001), a.h / 2 / Math.max(Math.abs(dy), 0.001));
  return [cx + dx * scale, cy + dy * scale];
}

/** A cord from a combination to a part, as the path of an SVG. */
export function cordPath(combination: Box, part: Box): string {
  const [x0, y0] = borderPoint(combination, part);
  const [x1, y1] = borderPoint(part, combination);
  const middle = (y0 + y1) / 2;
  return `M${n(x0)} ${n(y0)}C${n(x0)} ${n(middle)} ${n(x1)} ${n(middle)} ${n(x1)} ${n(y1)}`;
}

/** Parallel links between the same cards curve apart by their type. */
function linkCurve(a: Box, b: Box, type: LinkType): Curve {
  const [x0, y0] = borderPoint(a, b);
  const [x1, y1] = borderPoint(b, a);
  const bend = (LINK_TYPES.indexOf(type) - 3.5) * 10;
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  return {
    from: [x0, y0],
    bend: [(x0 + x1) / 2 + (-(y1 - y0) / length) * bend, (y0 + y1) / 2 + ((x1 - x0) / length) * bend],
    to: [x1, y1],
  };
}

/** The path of a link: one curve, or segments from corner to corner. */
export type Course = { readonly curve: Curve } | { readonly points: readonly [Point, Point, ...Point[]] };

/** Cards farther apart never share a screen: their line is straight. */
const FARTHEST = 3_000;
/** Sample points of a curve, for testing what it crosses. */
const SAMPLES = 10;

/**
 * Through the bends that a person placed; otherwise the usual curve, or around cards that it would cross. `obstacles`
 * are the cards on the board, including the two ends.
 */
export function courseOf(
  a: Box & { readonly id: string },
  b: Box & { readonly id: string },
  type: LinkType,
  bends: readonly Point[] = [],
  obstacles?: BoxGrid,
): Course {
  const [first, last] = [bends[0], bends[bends.length - 1]];
  if (first && last) return { points: [at(exitOf(a, first)), ...bends, at(exitOf(b, last))] as [Point, Point] };
  const curve = linkCurve(a, b, type);
  if (!obstacles || lengthBetween(curve) > FARTHEST) return { curve };
  const [x0, x1] = [Math.min(a.x, b.x), Math.max(a.x + a.w, b.x + b.w)];
  const [y0, y1] = [Math.min(a.y, b.y), Math.max(a.y + a.h, b.y + b.h)];
  const beside = obstacles
    .within({ x: x0 - AROUND, y: y0 - AROUND, w: x1 - x0 + AROUND * 2, h: y1 - y0 + AROUND * 2 })
    .filter((o) => o.id !== a.id && o.id !== b.id && !lieOnEachOther(o, a) && !lieOnEachOther(o, b));
  const on = Array.from({ length: SAMPLES + 1 }, (_, i) => onCurve(curve, i / SAMPLES));
  if (!beside.some((o) => on.some((p, i) => i > 0 && crosses(on[i - 1] ?? p, p, o)))) return { curve };
  const way = wayAround(a, b, beside);
  if (!way) return { curve };
  const corners = way.map(at);
  const [next, before] = [corners[0] ?? middleOf(b), corners[corners.length - 1] ?? middleOf(a)];
  return { points: [at(exitOf(a, next)), ...corners, at(exitOf(b, before))] as [Point, Point] };
}
/** How far a detour may leave the rectangle around the two cards. */
const AROUND = 200;
const at = ([x, y]: readonly [number, number]): Point => [x, y];
const middleOf = ({ x, y, w, h }: Box): Point => [x + w / 2, y + h / 2];
const lieOnEachOther = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Corner radius. */
const ROUND = 14;
export function coursePath(course: Course): string {
  if ('curve' in course) return curvePath(course.curve);
  const { points } = course;
  const towards = (from: Point, to: Point): Point => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    const by = Math.min(ROUND, length / 2) / length;
    return [from[0] + (to[0] - from[0]) * by, from[1] + (to[1] - from[1]) * by];
  };
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (!before) return `M${n(point[0])} ${n(point[1])}`;
      if (!after) return `L${n(point[0])} ${n(point[1])}`;
      const [from, to] = [towards(point, before), towards(point, after)];
      return `L${n(from[0])} ${n(from[1])}Q${n(point[0])} ${n(point[1])} ${n(to[0])} ${n(to[1])}`;
    })
    .join('');
}

const curvePath = ({ from, bend, to }: Curve): string =>
  `M${n(from[0])} ${n(from[1])}Q${n(bend[0])} ${n(bend[1])} ${n(to[0])} ${n(to[1])}`;

const lengthBetween = ({ from, to }: Curve): number => Math.hypot(to[0] - from[0], to[1] - from[1]);
/** The distance between its ends. */
export const lengthOf = (course: Course): number =>
  'curve' in course
    ? lengthBetween(course.curve)
    : lengthBetween({ from: course.points[0], bend: course.points[0], to: lastOf(course.points) });
const lastOf = (points: readonly [Point, Point, ...Point[]]): Point => points[points.length - 1] ?? points[1];

/** The point at a fraction of the path's length: 0 is its beginning, 1 its end. */
export function pointOn(course: Course, share: number): Point {
  if ('curve' in course) return onCurve(course.curve, share);
  const { points } = course;
  const lengths = points.slice(1).map((p, i) => Math.hypot(p[0] - (points[i]?.[0] ?? 0), p[1] - (points[i]?.[1] ?? 0)));
  let left = lengths.reduce((sum, l) => sum + l, 0) * share;
  for (const [i, length] of lengths.entries()) {
    const [from, to] = [points[i], points[i + 1]];
    if (from && to && left <= length) {
      const by = length === 0 ? 0 : left / length;
      return [from[0] + (to[0] - from[0]) * by, from[1] + (to[1] - from[1]) * by];
    }
    left -= length;
  }
  return lastOf(points);
}
function onCurve({ from, bend, to }: Curve, share: number): Point {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return [a * from[0] + b * bend[0] + c * to[0], a * from[1] + b * bend[1] + c * to[1]];
}

/** The arrowhead at the end of a path, as a closed path. */
export function arrowPath(course: Course, size: number): string {
  const [from, to] =
    'curve' in course
      ? [course.curve.bend, course.curve.to]
      : [course.points[course.points.length - 2] ?? course.points[0], lastOf(course.points)];
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const corner = (turn: number) =>
    `${n(to[0] - size * Math.cos(angle + turn))} ${n(to[1] - size * Math.sin(angle + turn))}`;
  return `M${n(to[0])} ${n(to[1])}L${corner(0.45)}L${corner(-0.45)}Z`;
}

const n = (value: number): number => Math.round(value * 10) / 10;
