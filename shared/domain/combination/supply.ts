/**
 * The direction in which goods, help and use flow along a path between a card and a candidate. If everything flows one way, the one has what the
 * other takes. If both meet in a third thing, it depends on the relation of each to it: a material and its processor go together, two producers of
 * the same are rivals.
 */
import type { EdgeKind, NodeKind } from '../lexicon/lexicon.ts';
import type { Path } from './paths.ts';
import type { Profile, SenseOf } from './profile.ts';

/** `into`: it goes into the other as material, use or answer. `brings`: the other makes it. `leaves`: it results from the other by itself. */
type Manner = 'into' | 'brings' | 'leaves';
/** +1: from the first to the second as in the lexicon; -1: the other way. Absent: nothing flows. */
type Direction = { readonly sign: 1 | -1; readonly manner: Manner };

const OF_EDGE: Readonly<Partial<Record<EdgeKind, Direction>>> = {
  yields: { sign: 1, manner: 'leaves' },
  makes: { sign: 1, manner: 'brings' },
  use: { sign: 1, manner: 'into' },
  proc: { sign: 1, manner: 'into' },
  who: { sign: 1, manner: 'into' },
  of: { sign: -1, manner: 'into' },
  takes: { sign: -1, manner: 'into' },
  needs: { sign: -1, manner: 'into' },
  by: { sign: -1, manner: 'brings' },
};

/** A place or a person is not handed over: its owner is meant. */
const STAYS: ReadonlySet<NodeKind> = new Set(['place', 'person', 'trade', 'need']);
const PEOPLE: ReadonlySet<NodeKind> = new Set(['person', 'trade']);

/** From a card or candidate to the concept by which it is meant. */
function ofEnd({ profile: { roles }, of, kind, isLeftOver }: CourseEnd): Direction | undefined {
  switch (of) {
    case 'gives':
      if (STAYS.has(kind)) return undefined;
      return { sign: 1, manner: roles.has('maker') || roles.has('technology') ? 'brings' : 'leaves' };
    case 'serves':
      return { sign: 1, manner: 'into' };
    case 'worked':
      return { sign: 1, manner: 'leaves' };
    case 'takes':
    case 'needs':
      // Somebody who looks for the same people as the card is a rival, not a customer for what those people want.
      return PEOPLE.has(kind) ? { sign: 1, manner: 'leaves' } : { sign: -1, manner: 'into' };
    case 'is':
      // Nobody produces a by-product deliberately: a path into it ends at a rival.
      return isLeftOver ? { sign: 1, manner: 'leaves' } : undefined;
    case 'part':
      return undefined;
  }
}

const turned = (d: Direction | undefined): Direction | undefined => d && { ...d, sign: d.sign === 1 ? -1 : 1 };

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
  const onPath = steps.map((step): Direction | undefined => {
    const isForward = step.from === at;
    at = isForward ? step.to : step.from;
    const direction = OF_EDGE[step.kind];
    return isForward ? direction : turned(direction);
  });
  const going = [ofEnd(card), ...onPath, turned(ofEnd(candidate))].filter((d) => d !== undefined);
  const turns = going.flatMap((d, i) => {
    const next = going[i + 1];
    return next && next.sign !== d.sign ? [[d, next] as const] : [];
  });
  if (turns.length === 0) {
    const [start, end] = [going[0], going.at(-1)];
    const isNothingNew = isOwn(end, candidate) || isSource(start, card);
    return { isOneWay: going.length > 0, keeps: isNothingNew ? NOTHING_NEW : 1 };
  }
  const [first] = turns;
  if (turns.length > 1 || !first) return { isOneWay: false, keeps: TURNS_TWICE };
  return { isOneWay: false, keeps: keepsAt(first) };
}

/** The candidate is, or has, what results from the card by itself: the card has that already. */
const isOwn = (last: Direction | undefined, { profile: { roles }, of, kind }: CourseEnd): boolean =>
  last?.manner === 'leaves' &&
  last.sign === 1 &&
  ((of === 'is' && roles.has('material') && !roles.has('technology')) || (of === 'gives' && STAYS.has(kind)));

/** The candidate is the natural source of what is held: the holder knows it already. */
const isSource = (start: Direction | undefined, { of }: CourseEnd): boolean =>
  start?.manner === 'leaves' && start.sign === -1 && of === 'is';

function keepsAt([one, two]: readonly [Direction, Direction]): number {
  // Both come from one thing, or draw on it.
  if (one.sign === -1) return SAME_SOURCE;
  const manners = new Set([one.manner, two.manner]);
  if (manners.has('into')) return manners.has('brings') ? 1 : manners.has('leaves') ? RIVALS : IN_ONE_PRODUCT;
  return RIVALS;
}
