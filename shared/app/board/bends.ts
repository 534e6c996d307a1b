/** Bends of the line of a link on a board, placed by a person. */
import type { PlanReader } from '../../doc/planStore.ts';
import { type Point, relationKey } from '../../doc/schema.ts';
import { MOST_BENDS } from '../../domain/canvas/bends.ts';
import { ok } from '../../kernel/result.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { placedCards } from './boardCommands.ts';

const NO_BENDS: readonly Point[] = [];
export const bendsOf = (plan: PlanReader, canvas: string, link: string): readonly Point[] =>
  plan.relation('bends', relationKey(canvas, link)) ?? NO_BENDS;

/** Moves one bend, adds one (`at` is one past the last), or removes one (without a place). */
export function setBend(
  session: PlanWriter,
  canvas: string,
  link: string,
  at: number,
  place: Point | undefined,
  how: 'put' | 'move' = 'move',
): Outcome {
  const bends = [...bendsOf(session.store, canvas, link)];
  bends.splice(at, how === 'put' ? 0 : 1, ...(place ? [place] : []));
  return bends.length > MOST_BENDS ? ok(undefined) : session.execute({ type: 'bendLink', canvas, key: link, bends });
}

/** Beside the straight line, so that the bend is seen. */
const ASIDE = 60;
/** Bends a link without a pointer: adds a bend in the middle of the longest segment. Does nothing if an end is not on the board. */
export function addBend(session: PlanWriter, canvas: string, link: string): Outcome {
  const [from = '', to = ''] = link.split('|');
  const cards = new Map(placedCards(session.store, canvas).map((c) => [c.node.id, c]));
  const [a, b] = [cards.get(from), cards.get(to)];
  if (!a || !b) return ok(undefined);
  const middle = (c: typeof a): Point => [c.x + c.w / 2, c.y + c.h / 2];
  const points = [middle(a), ...bendsOf(session.store, canvas, link), middle(b)];
  const stretches = points.slice(1).map((p, i) => {
    const q = points[i] ?? p;
    return { q, p, length: Math.hypot(p[0] - q[0], p[1] - q[1]) };
  });
  const longest = stretches.reduce((best, s, i) => (s.length > (stretches[best]?.length ?? 0) ? i : best), 0);
  const stretch = stretches[longest];
  if (!stretch) return ok(undefined);
  const { q, p, length } = stretch;
  const [dx, dy] = [(p[0] - q[0]) / (length || 1), (p[1] - q[1]) / (length || 1)];
  return setBend(
    session,
    canvas,
    link,
    longest,
    [Math.round((q[0] + p[0]) / 2 - dy * ASIDE), Math.round((q[1] + p[1]) / 2 + dx * ASIDE)],
    'put',
  );
}
