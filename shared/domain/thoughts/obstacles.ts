/**
 * なぜ結べないか: the obstacles to a combination or a pair. Objections of the engine, gaps of the combination, what somebody crossed out or
 * declined, and assumptions. Each has a key, so that the task created from it is found again.
 */
import type { Against } from '../combination/against.ts';
import type { CombinationGap } from '../combination/combination.ts';

export type Obstacle =
  /** From the engine, about two cards. */
  | { readonly is: 'against'; readonly a: string; readonly b: string; readonly against: Against }
  /** A gap of an incomplete combination. */
  | { readonly is: 'gap'; readonly gap: CombinationGap }
  /** Two of the cards were crossed out in a box, or a link says that they contradict each other. */
  | { readonly is: 'crossed'; readonly a: string; readonly b: string; readonly reason: string; readonly by: string }
  | { readonly is: 'contradicts'; readonly a: string; readonly b: string }
  /** A part violates an active limit of a box. */
  | {
      readonly is: 'condition';
      readonly a: string;
      readonly limit: 'near' | 'season' | 'budget' | 'noPermit' | 'noCar';
    }
  /** Nobody has asked or tried yet. */
  | { readonly is: 'assumption'; readonly id: string; readonly text: string };

/** Longer keys do not fit into a cell's `rule`. */
const LONGEST = 200;

/** A language-neutral key of an obstacle: stable as long as the cards have the same titles. */
export function obstacleKey(obstacle: Obstacle): string {
  return keyOf(obstacle).slice(0, LONGEST);
}

function keyOf(obstacle: Obstacle): string {
  switch (obstacle.is) {
    case 'against':
      return againstKey(obstacle.against);
    case 'gap':
      return `gap:${obstacle.gap}`;
    case 'crossed':
    case 'contradicts':
      return `${obstacle.is}:${[obstacle.a, obstacle.b].sort().join(':')}`;
    case 'condition':
      return `condition:${obstacle.limit}:${obstacle.a}`;
    case 'assumption':
      return `assumption:${obstacle.id}`;
  }
}

function againstKey(against: Against): string {
  switch (against.type) {
    case 'ended':
      return `ended:${against.entry.id}`;
    case 'months':
    case 'amount':
      return `${against.type}:${[against.card, against.candidate].sort().join(':')}`;
    case 'far':
      return `far:${[against.from, against.place].sort().join(':')}`;
    case 'permit':
      return `permit:${against.permit}`;
    case 'missing':
      return `missing:${against.link}:${against.concept.ja}:${against.needs?.ja ?? ''}`;
    case 'risk':
      return `risk:${against.risk}:${against.concept.ja}`;
  }
}

/** Removes duplicates: three pairs of one combination need the same permit. */
export function distinct(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  const seen = new Set<string>();
  return obstacles.filter((o) => {
    const key = obstacleKey(o);
    return !seen.has(key) && seen.add(key);
  });
}
