/** Which paths between a card and a candidate are relations: a path can be short and true and still not say what the two could do together. */
import type { EdgeKind, Lexicon, NodeKind } from '../lexicon/lexicon.ts';
import { isNoun } from '../lexicon/nouns.ts';
import type { Path, Step } from './paths.ts';
import type { Profile, Sense, SenseOf } from './profile.ts';
import type { CourseEnd } from './supply.ts';

/** A possible end of a path. */
export type SideEnd = Sense &
  CourseEnd & {
    readonly profile: Profile;
    readonly telling: number;
    readonly isTime: boolean;
    readonly isCommon: boolean;
  };

const WEAK: ReadonlySet<EdgeKind> = new Set(['at', 'by', 'isa', 'with', 'prop']);
/** Needing, yielding or interesting the same is a similarity, not a relation: 妻 and 若者 both look for work. */
const ALIKE: ReadonlySet<EdgeKind> = new Set(['needs', 'who', 'yields']);

export const sharedOf = ([one, two]: readonly Step[]): number | undefined =>
  one && two ? [one.from, one.to].find((n) => n === two.from || n === two.to) : undefined;

/** Being found in one place, or being of one kind, is not a relation; nor is a shared state (余った, 古い). */
export function isTie(lexicon: Lexicon, { steps }: Path): boolean {
  if (steps.length < 2) return true;
  if (steps.every((s) => WEAK.has(s.kind))) return false;
  const middle = sharedOf(steps);
  if (middle === undefined) return true;
  const { kind } = lexicon.node(middle);
  if (kind !== 'function' && kind !== 'property' && !isNoun(lexicon, middle)) return false;
  // A shared problem relates only those who solve it.
  if (kind === 'need' && !steps.some((s) => s.kind === 'needs')) return false;
  const [one, two] = steps;
  return !(
    one &&
    two &&
    one.kind === two.kind &&
    ALIKE.has(one.kind) &&
    (one.from === middle) === (two.from === middle)
  );
}

/** A shared kind relates a card only to something that works with that kind; another thing of the kind is similar, not a partner. */
export const isMoreOfAKind = ({ steps }: Path, { profile: { roles }, of, isHead }: SideEnd): boolean =>
  steps.length === 1 && steps[0]?.kind === 'isa' && (of === 'is' ? isHead || !roles.has('technology') : of === 'gives');

const WANTS: ReadonlySet<SenseOf> = new Set(['needs', 'takes']);
/** Having the same problem is no help with it (人手不足 of farms and of inns), and looking for the same people makes rivals (弟子 for tea and for carp). */
export function isFellow(lexicon: Lexicon, { steps }: Path, mine: SideEnd, theirs: SideEnd): boolean {
  const isTroubleOf = ({ node, kind, of }: SideEnd, step: Step) =>
    kind === 'need' &&
    of === 'is' &&
    ((step.kind === 'who' && step.from === node) || (step.kind === 'needs' && step.to === node));
  if (steps.some((s) => isTroubleOf(mine, s) || isTroubleOf(theirs, s))) return true;
  const [only, more] = steps;
  const isSought = only && !more && only.kind === 'needs' && only.from === mine.node;
  return isSought === true && WANTS.has(theirs.of) && HANDS.has(lexicon.node(theirs.node).kind);
}
const HANDS: ReadonlySet<NodeKind> = new Set(['person', 'trade']);

/** The owner of an empty place looks for somebody to use it, not for other rooms. */
export const isRoomForRoom = (mine: SideEnd, theirs: SideEnd): boolean =>
  mine.kind === 'place' && mine.of === 'is' && theirs.kind === 'place' && theirs.of === 'gives';

/** A resource that supplies what the card is: somebody with bark needs no more from elsewhere. A maker of it, however, has know-how. */
export const isSameElsewhere = (mine: SideEnd, theirs: SideEnd): boolean =>
  mine.of === 'is' &&
  theirs.of === 'gives' &&
  MATERIAL.has(mine.kind) &&
  ['resource', 'byproduct'].includes(theirs.profile.thing.kind ?? '') &&
  !theirs.profile.roles.has('technology');
const MATERIAL: ReadonlySet<NodeKind> = new Set(['thing', 'product']);

/** Says only that the two are found together, or where, not what they would do together. */
export const isCompany = (kinds: readonly EdgeKind[]): boolean =>
  kinds.every((kind) => kind === 'with' || kind === 'at');
/** Many things are found in a place or at a fair: that alone counts only together with another relation. */
export const isCompanyOfPlace = ({ steps }: Path, { kind }: SideEnd): boolean =>
  ROOMS.has(kind) && isCompany(steps.map((s) => s.kind));
const ROOMS: ReadonlySet<NodeKind> = new Set(['place', 'event']);

/**
 * A technique is not the goods that its title names. It is not a companion of theirs (dunes and a cutter for らっきょう), and it does not supply those that
 * only modify its head: 昆虫 in 虫が嫌うネット cannot be used in rice crackers.
 */
export function isGoodsOfTechnique(
  { steps }: Path,
  mine: SideEnd,
  { profile, of, kind, node, isHead }: SideEnd,
): boolean {
  if (profile.thing.kind !== 'seed' || of !== 'is' || !MATERIAL.has(kind)) return false;
  if (isCompany(steps.map((s) => s.kind))) return true;
  const last = steps.at(-1);
  return last !== undefined && !isHead && MATERIAL.has(mine.kind) && goesOut(last, node);
}
/**
 * What the card can become is only one of the things that the technique involves (クエン酸 in peeling by enzymes); and what a technique is about or leaves
 * over is no material for another (溶接 and the recovery of gold).
 */
export const isBesideTechnique = (path: Path, mine: SideEnd, theirs: SideEnd): boolean =>
  isBesideUse(path, mine, theirs) ||
  (theirs.profile.thing.kind === 'seed' && mine.kind === 'technique' && MATERIAL.has(theirs.kind));
const isBesideUse = ({ steps }: Path, mine: SideEnd, { profile, of, kind, isHead }: SideEnd): boolean =>
  profile.thing.kind === 'seed' &&
  of === 'is' &&
  !isHead &&
  MATERIAL.has(kind) &&
  steps.length === 1 &&
  steps.every((s) => s.kind === 'use' && s.from === mine.node);
/** Untended trees yield plums, but not the persimmon tree that the founder wrote. */
export const isOfAnotherKind = ({ steps }: Path, { node, only }: SideEnd): boolean =>
  only !== undefined && steps.some((s) => s.from === node && (s.kind === 'yields' || s.kind === 'of') && s.to !== only);
const goesOut = ({ from, kind }: Step, node: number): boolean => (from === node ? GIVING : GIVEN).has(kind);
/** Relations along which goods flow to the other, seen from the giver and from the receiver. */
const GIVING: ReadonlySet<EdgeKind> = new Set(['use', 'yields', 'makes', 'proc']);
const GIVEN: ReadonlySet<EdgeKind> = new Set(['of', 'takes', 'by']);

/** The end is a problem, by its card or by its word. */
const isTrouble = ({ kind, of, profile }: SideEnd): boolean =>
  of === 'is' && (kind === 'need' || profile.thing.kind === 'challenge');
/**
 * A problem is reduced by what it needs, by takers of its by-products and by what can be made from it. Its place, material, origin and similar things do
 * not solve it; and somebody who has the same by-product (仏壇 of empty houses) has the problem too, or trades in it.
 */
export function isNoWayOut({ steps }: Path, mine: SideEnd, theirs: SideEnd): boolean {
  const [first] = steps;
  if (!first || !isTrouble(mine)) return false;
  const isOut = first.from === mine.node;
  if ((isOut ? STATES : ORIGINS).has(first.kind)) return true;
  const isLeft = isOut ? first.kind === 'yields' : first.kind === 'by';
  return isLeft && steps.length === 1 && HAVES.has(theirs.of) && STOCK.has(theirs.profile.thing.kind ?? '');
}
const STATES: ReadonlySet<EdgeKind> = new Set(['of', 'isa', 'at', 'like']);
const ORIGINS: ReadonlySet<EdgeKind> = new Set(['yields', 'makes', 'isa', 'like']);
const HAVES: ReadonlySet<SenseOf> = new Set(['is', 'gives']);
const STOCK: ReadonlySet<string> = new Set(['resource', 'byproduct']);
