/** Which ways between a card and a candidate tie them at all: a way can be short and true and still say nothing of what the two could do together. */
import type { EdgeKind, Lexicon, NodeKind } from '../lexicon/lexicon.ts';
import { isNoun } from '../lexicon/nouns.ts';
import type { Path, Step } from './paths.ts';
import type { Profile, Sense, SenseOf } from './profile.ts';
import type { CourseEnd } from './supply.ts';

/** What a way can begin or end at. */
export type SideEnd = Sense &
  CourseEnd & {
    readonly profile: Profile;
    readonly telling: number;
    readonly isTime: boolean;
    readonly isCommon: boolean;
  };

const WEAK: ReadonlySet<EdgeKind> = new Set(['at', 'by', 'isa', 'with', 'prop']);
/** That two things need, give off or interest the same is a likeness, no tie: 妻 and 若者 both look for work. */
const ALIKE: ReadonlySet<EdgeKind> = new Set(['needs', 'who', 'yields']);

export const sharedOf = ([one, two]: readonly Step[]): number | undefined =>
  one && two ? [one.from, one.to].find((n) => n === two.from || n === two.to) : undefined;

/** That two things are found in one place, or are of one kind, ties nothing; nor does a state in the middle (余った, 古い). */
export function isTie(lexicon: Lexicon, { steps }: Path): boolean {
  if (steps.length < 2) return true;
  if (steps.every((s) => WEAK.has(s.kind))) return false;
  const middle = sharedOf(steps);
  if (middle === undefined) return true;
  const { kind } = lexicon.node(middle);
  if (kind !== 'function' && kind !== 'property' && !isNoun(lexicon, middle)) return false;
  // A trouble in the middle ties only what answers it.
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

/** What both are a kind of ties a card only to what works with that kind; what is merely another of the kind is like it, no partner. */
export const isMoreOfAKind = ({ steps }: Path, { profile: { roles }, of, isHead }: SideEnd): boolean =>
  steps.length === 1 && steps[0]?.kind === 'isa' && (of === 'is' ? isHead || !roles.has('technology') : of === 'gives');

const WANTS: ReadonlySet<SenseOf> = new Set(['needs', 'takes']);
/**
 * Who has the same trouble is no help with it (人手不足 of farms and of inns), and who looks for the same people is a rival (弟子 for tea and for carp).
 */
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

/** Who has an empty place looks for who would use it, not for the rooms of another. */
export const isRoomForRoom = (mine: SideEnd, theirs: SideEnd): boolean =>
  mine.kind === 'place' && mine.of === 'is' && theirs.kind === 'place' && theirs.of === 'gives';

/** A resource that gives what the card is: who has bark needs no more of it from elsewhere. Somebody who makes it knows how. */
export const isSameElsewhere = (mine: SideEnd, theirs: SideEnd): boolean =>
  mine.of === 'is' &&
  theirs.of === 'gives' &&
  MATERIAL.has(mine.kind) &&
  ['resource', 'byproduct'].includes(theirs.profile.thing.kind ?? '') &&
  !theirs.profile.roles.has('technology');
const MATERIAL: ReadonlySet<NodeKind> = new Set(['thing', 'product']);

/** Only that the two are seen together, or where: what they would do together is left open. */
export const isCompany = (kinds: readonly EdgeKind[]): boolean =>
  kinds.every((kind) => kind === 'with' || kind === 'at');
/** Much is found in a place or at a fair: that something is there, too, ties it only where something else does as well. */
export const isCompanyOfPlace = ({ steps }: Path, { kind }: SideEnd): boolean =>
  ROOMS.has(kind) && isCompany(steps.map((s) => s.kind));
const ROOMS: ReadonlySet<NodeKind> = new Set(['place', 'event']);

/**
 * A technique is not the goods that its title names. It is no company for them (dunes and a cutter for らっきょう), and it hands over none of them that
 * only stand beside its head: 昆虫 in 虫が嫌うネット makes no rice cracker.
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
/** What the card turns into is only one of the things that the technique has to do with (クエン酸 in peeling by enzymes). */
export const isBesideTechnique = ({ steps }: Path, mine: SideEnd, { profile, of, kind, isHead }: SideEnd): boolean =>
  profile.thing.kind === 'seed' &&
  of === 'is' &&
  !isHead &&
  MATERIAL.has(kind) &&
  steps.length === 1 &&
  steps.every((s) => s.kind === 'use' && s.from === mine.node);
/** Plums are left over by untended trees, but not by the persimmon tree that was written. */
export const isOfAnotherKind = ({ steps }: Path, { node, only }: SideEnd): boolean =>
  only !== undefined && steps.some((s) => s.from === node && (s.kind === 'yields' || s.kind === 'of') && s.to !== only);
const goesOut = ({ from, kind }: Step, node: number): boolean => (from === node ? GIVING : GIVEN).has(kind);
/** Relations along which goods go to the other, said of whom they come from and of whom they come to. */
const GIVING: ReadonlySet<EdgeKind> = new Set(['use', 'yields', 'makes', 'proc']);
const GIVEN: ReadonlySet<EdgeKind> = new Set(['of', 'takes', 'by']);

/** Somebody holds a trouble, by its card or by its word. */
const isTrouble = ({ kind, of, profile }: SideEnd): boolean =>
  of === 'is' && (kind === 'need' || profile.thing.kind === 'challenge');
/**
 * A trouble is lessened by what it needs, by who takes what comes of it and by what can be made of it. Where it is found, what it is made of, what it
 * comes from and what is like it are no way out; and who has the same that comes of it (仏壇 of empty houses) has the trouble, or deals in it.
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
