/** Whether a candidate really offers what a path ends in. A word in its title or facets does not mean that it would supply it or do it for the card. */
import type { EdgeKind, Lexicon, NodeKind } from '../lexicon/lexicon.ts';
import { isCommonNoun, isEmptyNoun, isFoodWord, isNoun } from '../lexicon/nouns.ts';
import type { Path } from './paths.ts';
import type { Sense } from './profile.ts';
import type { SideEnd } from './ties.ts';

const MATERIAL: ReadonlySet<NodeKind> = new Set(['thing', 'product']);
const WORKS: ReadonlySet<string> = new Set(['seed', 'resource']);

/** Vacuum-formed dolls do not help a card that needs vacuum packing: the word says how they are made, not what they are or supply. */
export const isBearer = ({ steps }: Path, { profile: { thing }, of, isHead, kind }: SideEnd): boolean =>
  WORKS.has(thing.kind ?? '') &&
  of === 'is' &&
  !isHead &&
  !MET.has(kind) &&
  steps.some((s) => s.kind === 'needs' || s.kind === 'who');
/** People, trades, places and events that a title names can be reached there. */
const MET: ReadonlySet<NodeKind> = new Set(['person', 'place', 'trade', 'event']);

/** 病気 in 病気のスギ: a title that names a problem solves it, and so does the card. Two solutions are rivals. */
export const isRivalRemedy = ({ steps }: Path, { profile: { thing }, of, kind, node, isHead }: SideEnd): boolean =>
  thing.kind !== 'challenge' &&
  of === 'is' &&
  kind === 'need' &&
  !isHead &&
  steps.some((s) => s.kind === 'needs' && s.from === node);

/** The women's section of a chamber of commerce is not a customer just because women buy the goods. */
export const isOfCustomers = (
  lexicon: Lexicon,
  { steps }: Path,
  { profile: { thing }, of, kind, node }: SideEnd,
): boolean =>
  thing.kind === 'organisation' &&
  of === 'is' &&
  kind === 'person' &&
  steps.some((s) => s.kind === 'who' && s.to === node && MATERIAL.has(lexicon.node(s.from).kind));

/** People with a problem also eat and wear things (醤油, 一人暮らし): what they buy does not solve it. */
export const isBoughtByTroubled = (lexicon: Lexicon, { steps }: Path, mine: SideEnd): boolean =>
  mine.profile.thing.kind === 'challenge' &&
  mine.kind === 'person' &&
  steps.some((s) => s.kind === 'who' && s.to === mine.node && lexicon.node(s.from).kind === 'product');

/** Something that serves a place (職員派遣 of chambers abroad) is not located there: an `at` link fits only the place itself. */
export const isServedPlace = ({ steps }: Path, { of }: SideEnd): boolean =>
  of !== 'is' && of !== 'gives' && steps.length > 0 && steps.every((s) => s.kind === 'at');

/**
 * A technique for one material does not apply to another: one for cedar does not suit sweet potatoes just because both are steamed, nor a doll kiln egg
 * shells. A candidate that names no specific material (農産物の粉末化) fits all.
 */
export function isOtherMaterial(
  lexicon: Lexicon,
  { steps }: Path,
  mine: SideEnd,
  { profile, node, kind }: SideEnd,
): boolean {
  const [only, more] = steps;
  if (!only || more || !MATERIAL.has(mine.kind)) return false;
  // Wood shavings come from planing wood; shaving fish or frames makes different ones.
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
 * A technique that a title describes for one material (液状飼料 of 泡盛粕, 熟成 of 焼酎) is none for another that could become or undergo the same. The material
 * itself at the end of the path is what the technique is for.
 */
export const isTechniqueOfOther = (
  lexicon: Lexicon,
  mine: SideEnd,
  { profile, node, of, kind, isHead }: SideEnd,
): boolean =>
  profile.thing.kind === 'seed' &&
  MATERIAL.has(mine.kind) &&
  !(of === 'takes' || (of === 'is' && !isHead && MATERIAL.has(kind))) &&
  worksOther(
    lexicon,
    mine.node,
    profile.senses.filter((s) => s.node !== node),
  );

/** What a person needs or would like to have is nothing that they bring along; for a customer it is what matters most. */
export const isOwnWish = ({ steps: [first] }: Path, { node, profile }: SideEnd): boolean =>
  profile.thing.kind === 'person' &&
  ((first?.kind === 'needs' && first.from === node) || (first?.kind === 'who' && first.to === node));

/** 椎茸 for the logs that they grew on: the card itself names it. */
export const isOwnWord = (mine: SideEnd, theirs: SideEnd): boolean =>
  MATERIAL.has(mine.kind) &&
  MATERIAL.has(theirs.kind) &&
  mine.profile.senses.some((s) => s.of === 'is' && s.node === theirs.node && s.node !== mine.node);

/** Another thing that the product could be made of. */
export const isIngredient = ({ steps: [only, more] }: Path, { node, kind, of }: SideEnd): boolean =>
  kind === 'product' && of === 'is' && only?.kind === 'use' && only.to === node && more === undefined;

/** Nets can become bags, and so can bamboo, but a maker of bamboo bags has no use for nets. Food is exempt: it may be made of anything. */
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

/** The usual maker of the product uses this material (眼鏡工場, 漁網). */
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

/** If more trades than this make a product (バッグ), each uses another material. */
const FEW_MAKERS = 8;

/** The materials of the crafts among these senses: 竹 for 竹細工. */
const madeOf = (lexicon: Lexicon, senses: readonly Sense[]): Sense[] =>
  senses.flatMap((sense) =>
    sense.of === 'is' && lexicon.node(sense.node).kind === 'technique'
      ? lexicon.out(sense.node).flatMap((e) => (e.kind === 'takes' ? [{ ...sense, node: e.to }] : []))
      : [],
  );

/** The candidate names goods that it processes or is, and none of them is related to `mine`. */
function worksOther(lexicon: Lexicon, mine: number, senses: readonly Sense[]): boolean {
  const label = (node: number) => lexicon.node(node).label;
  // A general word such as 葉 includes 落ち葉.
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
/** One is linked to the other or to a kind of it (干し芋, さつまいも, 芋), or both are kinds of the same thing. */
function isAkin(lexicon: Lexicon, a: number, b: number): boolean {
  const { near, kinds } = kinOf(lexicon, a);
  return near.has(b) || lexicon.out(b).some((e) => e.kind === 'isa' && kinds.has(e.to));
}

type Kin = { readonly near: ReadonlySet<number>; readonly kinds: ReadonlySet<number> };
/** By lexicon and node: a card's word is compared with the words of two hundred candidates, and it has hundreds of neighbours. */
const known = new WeakMap<Lexicon, Map<number, Kin>>();
const MOST_KNOWN = 64;

/** What a node leads to and is led to from, with what these are kinds of; and what it is a kind of itself. */
function kinOf(lexicon: Lexicon, node: number): Kin {
  const all = known.get(lexicon) ?? new Map<number, Kin>();
  known.set(lexicon, all);
  const kept = all.get(node);
  if (kept) return kept;
  const near = new Set([node]);
  const addKinds = (kind: EdgeKind, to: number) => {
    if (kind === 'isa') near.add(to);
  };
  const add = (_: EdgeKind, other: number) => {
    near.add(other);
    lexicon.eachOut(other, addKinds);
  };
  lexicon.eachOut(node, add);
  lexicon.eachInto(node, add);
  const kinds = new Set(lexicon.out(node).flatMap((e) => (e.kind === 'isa' ? [e.to] : [])));
  if (all.size >= MOST_KNOWN) all.clear();
  const kin = { near, kinds };
  all.set(node, kin);
  return kin;
}

/** Food, drink or feed, or a kind of it. */
function isEaten(lexicon: Lexicon, node: number): boolean {
  let front = [node];
  for (let generation = 0; generation < 3; generation++) {
    if (front.some((n) => isFoodWord(lexicon.node(n).label))) return true;
    front = front.flatMap((n) => lexicon.out(n).flatMap((e) => (e.kind === 'isa' ? [e.to] : [])));
  }
  return false;
}
