/** The courses of lines between cards, on the board and in pictures of it: from border to border, wherever the cards stand. */
import type { Point } from '../../shared/doc/schema.ts';
import { LINK_TYPES, type LinkType } from '../../shared/domain/canvas/kinds.ts';
import type { Box } from './scene.ts';

/** A quadratic curve. */
export type Curve = { readonly from: Point; readonly bend: Point; readonly to: Point };

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

/** Parallel links between the same cards bend apart by their type. */
export function linkCurve(a: Box, b: Box, type: LinkType): Curve {
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

export const curvePath = ({ from, bend, to }: Curve): string =>
  `M${n(from[0])} ${n(from[1])}Q${n(bend[0])} ${n(bend[1])} ${n(to[0])} ${n(to[1])}`;

/** The distance between its ends. */
export const lengthOf = ({ from, to }: Curve): number => Math.hypot(to[0] - from[0], to[1] - from[1]);

/** The point at a share of the curve: 0 is its beginning, 1 its end. */
export function pointOn({ from, bend, to }: Curve, at: number): Point {
  const [a, b, c] = [(1 - at) ** 2, 2 * at * (1 - at), at ** 2];
  return [a * from[0] + b * bend[0] + c * to[0], a * from[1] + b * bend[1] + c * to[1]];
}

/** The tip at the end of a curve, as a closed path. */
export function arrowPath({ bend, to }: Curve, size: number): string {
  const angle = Math.atan2(to[1] - bend[1], to[0] - bend[0]);
  const corner = (turn: number) =>
    `${n(to[0] - size * Math.cos(angle + turn))} ${n(to[1] - size * Math.sin(angle + turn))}`;
  return `M${n(to[0])} ${n(to[1])}L${corner(0.45)}L${corner(-0.45)}Z`;
}

const n = (value: number): number => Math.round(value * 10) / 10;
