/** What a candidate has to offer at the end of a way: that its title or facets name a word is not yet that it would hand it over or do it for the card. */
import type { Lexicon, NodeKind } from '../lexicon/lexicon.ts';
import { isCommonNoun, isEmptyNoun, isFoodWord, isNoun } from '../lexicon/nouns.ts';
import type { Path } from './paths.ts';
import type { Sense } from './profile.ts';
import type { SideEnd } from './ties.ts';

const MATERIAL: ReadonlySet<NodeKind> = new Set(['thing', 'product']);
const WORKS: ReadonlySet<string> = new Set(['seed', 'resource']);

/** Who needs packing in a vacuum is not helped by dolls that are formed in one: it is how they are made, and neither what they are nor what they give. */
export const isBearer = ({ steps }: Path, { profile: { thing }, of, isHead, kind }: SideEnd): boolean =>
  WORKS.has(thing.kind ?? '') &&
  of === 'is' &&
  !isHead &&
  !MET.has(kind) &&
  steps.some((s) => s.kind === 'needs' || s.kind === 'who');
/** Who or where is named in a title is met there. */
const MET: ReadonlySet<NodeKind> = new Set(['person', 'place', 'trade', 'event']);

/** 病気 in 病気のスギ: a title that names a trouble answers it, and so does the card; two answers are rivals. */
export const isRivalRemedy = ({ steps }: Path, { profile: { thing }, of, kind, node, isHead }: SideEnd): boolean =>
  thing.kind !== 'challenge' &&
  of === 'is' &&
  kind === 'need' &&
  !isHead &&
  steps.some((s) => s.kind === 'needs' && s.from === node);

/** The women's section of chambers is no customer because women buy: whom goods are for is no organisation of such people. */
export const isOfCustomers = (
  lexicon: Lexicon,
  { steps }: Path,
  { profile: { thing }, of, kind, node }: SideEnd,
): boolean =>
  thing.kind === 'organisation' &&
  of === 'is' &&
  kind === 'person' &&
  steps.some((s) => s.kind === 'who' && s.to === node && MATERIAL.has(lexicon.node(s.from).kind));

/** People who have a trouble also eat and wear things (醤油, 一人暮らし): what they buy is no way out of it. */
export const isBoughtByTroubled = (lexicon: Lexicon, { steps }: Path, mine: SideEnd): boolean =>
  mine.profile.thing.kind === 'challenge' &&
  mine.kind === 'person' &&
  steps.some((s) => s.kind === 'who' && s.to === mine.node && lexicon.node(s.from).kind === 'product');

/** Who serves a house (職員派遣 of chambers abroad) is not there: to be seen in it ties only with the house itself. */
export const isServedPlace = ({ steps }: Path, { of }: SideEnd): boolean =>
  of !== 'is' && of !== 'gives' && steps.length > 0 && steps.every((s) => s.kind === 'at');

/**
 * What is done to one material is not yet done to another: a technique for cedar is none for sweet potatoes because both are steamed, and a kiln of dolls none for
 * egg shells. Whoever works anything (農産物の粉末化) is meant for all.
 */
export function isOtherMaterial(
  lexicon: Lexicon,
  { steps }: Path,
  mine: SideEnd,
  { profile, node, kind }: SideEnd,
): boolean {
  const [only, more] = steps;
  if (!only || more || !MATERIAL.has(mine.kind)) return false;
  // Shavings come of wood that is planed; who shaves fish or frames has others.
  if (only.kind === 'makes' && only.to === mine.node && only.from === node && kind === 'technique')
    return worksOther(lexicon, mine.node, profile.senses);
  if (!WORKS.has(profile.thing.kind ?? '')) return false;
  const isDoneTo =
    (only.kind === 'proc' && only.from === mine.node && only.to === node) ||
    (only.kind === 'takes' && only.to === mine.node && only.from === node && kind === 'technique');
  if (!isDoneTo) return false;
  return worksOther(lexicon, mine.node, profile.senses);
}

/**
 * The card can become a bag, and so can bamboo: whoever makes bags of bamboo has no use for nets. What is eaten may be made of anything.
 */
export function isOtherMake(
  lexicon: Lexicon,
  { steps }: Path,
  mine: SideEnd,
  { profile, node, of, isHead }: SideEnd,
): boolean {
  const [only, more] = steps;
  if (!only || more || !MATERIAL.has(mine.kind) || profile.thing.kind === 'byproduct') return false;
  const isMadeOfIt =
    (only.kind === 'use' && only.from === mine.node && only.to === node) ||
    ((only.kind === 'takes' || only.kind === 'of') && only.to === mine.node && only.from === node);
  if (!isMadeOfIt || !(of === 'gives' || (of === 'is' && !isHead)) || !MATERIAL.has(lexicon.node(node).kind))
    return false;
  if (isEaten(lexicon, node) || isTakenByMaker(lexicon, mine.node, node)) return false;
  const others = profile.senses.filter((s) => s.node !== node);
  return worksOther(lexicon, mine.node, [...others, ...madeOf(lexicon, others)]);
}

/** Whoever makes the product in general takes it (眼鏡工場, 漁網). */
const isTakenByMaker = (lexicon: Lexicon, material: number, product: number): boolean => {
  const makers = [
    ...lexicon.into(product).flatMap((e) => (e.kind === 'makes' ? [e.to] : [])),
    ...lexicon.out(product).flatMap((e) => (e.kind === 'by' ? [e.to] : [])),
  ];
  return (
    makers.length <= FEW_MAKERS &&
    makers.some((maker) => lexicon.out(maker).some((e) => e.kind === 'takes' && e.to === material))
  );
};

/** Of what many make (バッグ), each makes it of something else. */
const FEW_MAKERS = 8;

/** What its craft takes: 竹 of 竹細工. */
const madeOf = (lexicon: Lexicon, senses: readonly Sense[]): Sense[] =>
  senses.flatMap((sense) =>
    sense.of === 'is' && lexicon.node(sense.node).kind === 'technique'
      ? lexicon.out(sense.node).flatMap((e) => (e.kind === 'takes' ? [{ ...sense, node: e.to }] : []))
      : [],
  );

/** It names goods that it works or is, and none of them is akin to these. */
function worksOther(lexicon: Lexicon, mine: number, senses: readonly Sense[]): boolean {
  const label = (node: number) => lexicon.node(node).label;
  // 葉 is in 落ち葉.
  const isAnything = (s: Sense) =>
    s.of === 'is' && (isEmptyGoods(lexicon, s.node) || label(mine).endsWith(label(s.node)));
  if (senses.some(isAnything)) return false;
  const named = senses.filter((s) => (s.of === 'is' || s.of === 'takes') && isSpecificGoods(lexicon, s.node));
  return named.length > 0 && !named.some((s) => isAkin(lexicon, mine, s.node));
}
const isEmptyGoods = (lexicon: Lexicon, node: number): boolean =>
  MATERIAL.has(lexicon.node(node).kind) && isEmptyNoun(lexicon.node(node).label);
const isSpecificGoods = (lexicon: Lexicon, node: number): boolean =>
  MATERIAL.has(lexicon.node(node).kind) && isNoun(lexicon, node) && !isCommonNoun(lexicon, node);
/** One leads to the other or to a kind of it (干し芋, さつまいも, 芋), or both are of one kind. */
function isAkin(lexicon: Lexicon, a: number, b: number): boolean {
  const kinds = (node: number) => lexicon.out(node).flatMap((e) => (e.kind === 'isa' ? [e.to] : []));
  const near = [a, ...lexicon.out(a).map((e) => e.to), ...lexicon.into(a).map((e) => e.to)];
  return near.includes(b) || near.some((node) => kinds(node).includes(b)) || kinds(b).some((k) => kinds(a).includes(k));
}

/** Eaten, drunk or fed, by itself or by what it is a kind of. */
function isEaten(lexicon: Lexicon, node: number): boolean {
  let front = [node];
  for (let generation = 0; generation < 3; generation++) {
    if (front.some((n) => isFoodWord(lexicon.node(n).label))) return true;
    front = front.flatMap((n) => lexicon.out(n).flatMap((e) => (e.kind === 'isa' ? [e.to] : [])));
  }
  return false;
}
