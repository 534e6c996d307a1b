/**
 * The direction in which goods, help and use flow along a path between a card and a candidate. If everything flows one way, the one has what the
 * other takes. If both meet in a third thing, it depends on the relation of each to it: a material and its processor go together, two producers of
 * the same are rivals.
 */
import type { EdgeKind, NodeKind } from '../lexicon/lexicon.ts';
import type { Path } from './paths.ts';
import type { Profile, SenseOf } from './profile.ts';

/**
 * `into`: it goes into the other as material, use or answer. `brings`: the other makes it. `leaves`: it results from the other by itself. `hosts`: a place gives
 * it room.
 */
type Manner = 'into' | 'brings' | 'leaves' | 'hosts';
/** +1: from the first to the second as in the lexicon; -1: the other way. Absent: nothing flows. */
type Direction = { readonly sign: 1 | -1; readonly manner: Manner };

/** There are eight: a list compares some ten thousand ways, and none of them makes its own. */
const both = (manner: Manner): Readonly<Record<1 | -1, Direction>> => ({
  1: { sign: 1, manner },
  [-1]: { sign: -1, manner },
});
const DIRECTIONS: Readonly<Record<Manner, Readonly<Record<1 | -1, Direction>>>> = {
  into: both('into'),
  brings: both('brings'),
  leaves: both('leaves'),
  hosts: both('hosts'),
};
const turned = (d: Direction | undefined): Direction | undefined => d && DIRECTIONS[d.manner][d.sign === 1 ? -1 : 1];

const OF_EDGE: Readonly<Partial<Record<EdgeKind, Direction>>> = {
  yields: DIRECTIONS.leaves[1],
  makes: DIRECTIONS.brings[1],
  use: DIRECTIONS.into[1],
  proc: DIRECTIONS.into[1],
  who: DIRECTIONS.into[1],
  of: DIRECTIONS.into[-1],
  takes: DIRECTIONS.into[-1],
  needs: DIRECTIONS.into[-1],
  by: DIRECTIONS.brings[-1],
};

/** A place or a person is not handed over: its owner is meant. */
const STAYS: ReadonlySet<NodeKind> = new Set(['place', 'person', 'trade', 'need']);
const PEOPLE: ReadonlySet<NodeKind> = new Set(['person', 'trade']);

/** From a card or candidate to the concept by which it is meant. */
function ofEnd({ profile: { roles }, of, kind, isLeftOver }: CourseEnd): Direction | undefined {
  switch (of) {
    case 'gives':
      if (STAYS.has(kind)) return undefined;
      return DIRECTIONS[roles.has('maker') || roles.has('technology') ? 'brings' : 'leaves'][1];
    case 'serves':
      return DIRECTIONS.into[1];
    case 'worked':
      return DIRECTIONS.leaves[1];
    case 'takes':
    case 'needs':
      // Somebody who looks for the same people as the card is a rival, not a customer for what those people want.
      return PEOPLE.has(kind) ? DIRECTIONS.leaves[1] : DIRECTIONS.into[-1];
    case 'is':
      // Nobody produces a by-product deliberately: a path into it ends at a rival.
      return isLeftOver ? DIRECTIONS.leaves[1] : undefined;
    case 'part':
      return undefined;
  }
}

/** The share of its strength that a path keeps. */
const RIVALS = 0.25;
const NOTHING_NEW = 0.1;
const SAME_SOURCE = 0.3;
const IN_ONE_PRODUCT = 0.4;
const TURNS_TWICE = 0.2;

export type Course = {
  /** Everything flows in one direction between card and candidate; false for a path without any direction. */
  readonly isOneWay: boolean;
  /** 0 to 1: the share of its strength that a path keeps. */
  readonly keeps: number;
};

/** The end of a path: whose sense it is, and how it is meant. */
export type CourseEnd = {
  readonly profile: Pick<Profile, 'roles'>;
  readonly of: SenseOf;
  readonly node: number;
  readonly kind: NodeKind;
  /** The card or candidate is a by-product. */
  readonly isLeftOver?: boolean;
};

export function courseOf(card: CourseEnd, steps: Path['steps'], candidate: CourseEnd): Course {
  let at = card.node;
  let start: Direction | undefined;
  let last: Direction | undefined;
  let turns = 0;
  let keeps = 1;
  const go = (next: Direction | undefined) => {
    if (!next) return;
    if (last && last.sign !== next.sign) {
      turns++;
      keeps = keepsAt(last, next);
    }
    start ??= next;
    last = next;
  };
  go(ofEnd(card));
  for (const step of steps) {
    const isForward = step.from === at;
    at = isForward ? step.to : step.from;
    const isHosting = step.kind === 'use' && (isPlace(step.from, card) || isPlace(step.from, candidate));
    const direction = isHosting ? DIRECTIONS.hosts[1] : OF_EDGE[step.kind];
    go(isForward ? direction : turned(direction));
  }
  go(turned(ofEnd(candidate)));
  if (turns === 0) {
    const isNothingNew = isOwn(last, candidate) || isSource(start, card);
    return { isOneWay: start !== undefined, keeps: isNothingNew ? NOTHING_NEW : 1 };
  }
  return { isOneWay: false, keeps: turns > 1 ? TURNS_TWICE : keeps };
}

/** The candidate is, or has, what results from the card by itself: the card has that already. */
const isOwn = (last: Direction | undefined, { profile: { roles }, of, kind }: CourseEnd): boolean =>
  last?.manner === 'leaves' &&
  last.sign === 1 &&
  ((of === 'is' && roles.has('material') && !roles.has('technology')) || (of === 'gives' && STAYS.has(kind)));

/** The candidate is the natural source of what is held: the holder knows it already. */
const isSource = (start: Direction | undefined, { of }: CourseEnd): boolean =>
  start?.manner === 'leaves' && start.sign === -1 && of === 'is';

const isPlace = (at: number, { node, kind }: CourseEnd): boolean => at === node && kind === 'place';

function keepsAt(one: Direction, two: Direction): number {
  // Both come from one thing, or draw on it.
  if (one.sign === -1) return SAME_SOURCE;
  const has = (manner: Manner) => one.manner === manner || two.manner === manner;
  // A room for it and what goes into it, or who makes it, are no rivals.
  if (has('hosts')) return has('into') || has('brings') ? 1 : RIVALS;
  if (has('into')) return has('brings') ? 1 : has('leaves') ? RIVALS : IN_ONE_PRODUCT;
  return RIVALS;
}
