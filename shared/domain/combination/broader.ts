/** Broader readings of a word that the lexicon knows little about: its kind (夜の図書館 → 図書館), and the word that its name begins with (竹ひご → 竹). */
import { foldKeepingLength } from '../../text/fold.ts';
import type { Lexicon, NodeKind } from '../lexicon/lexicon.ts';
import { isAnyone, isCommonNoun, isNoun } from '../lexicon/nouns.ts';
import type { Profile, Sense } from './profile.ts';

/** A word with more relations than this needs no broader reading. */
const WELL_KNOWN = 12;
const HARDLY_KNOWN = 4;
/** The weight of a broader word relative to the original one. */
const AS_KIND = 0.7;
const AS_PART = 0.6;

/** The sense itself, and the broader ones of a little-known head. */
export function withBroader(lexicon: Lexicon, sense: Sense): readonly Sense[] {
  const degree = lexicon.degree(sense.node);
  if (!sense.isHead || degree > WELL_KNOWN) return [sense];
  const kinds = lexicon.out(sense.node).flatMap((e) => (e.kind === 'isa' ? [e.to] : []));
  const part = degree <= HARDLY_KNOWN ? beginningOf(lexicon, sense.node) : undefined;
  return [
    sense,
    ...kinds.map((node) => ({ ...sense, node, weight: sense.weight * AS_KIND, derived: 'kind' as const })),
    ...(part === undefined ? [] : [{ ...sense, node: part, weight: sense.weight * AS_PART, derived: 'part' as const }]),
  ].filter((s) => isNoun(lexicon, s.node));
}

/** A skill has nearly the weight of the person. */
const AS_SKILL = 0.8;
/** A person with more skills than this is not typical of any of them. */
const MOST_SKILLS = 4;

/**
 * A person is also read as their skills: a 着付け師 as 着付け, so that everything related to that is related to them. The keeper of a house (銭湯の主人) is
 * also read as the house.
 */
export function skillsOf(lexicon: Lexicon, sense: Sense): readonly Sense[] {
  const { kind, label } = lexicon.node(sense.node);
  if (!sense.isHead || kind !== 'person' || isAnyone(label)) return [];
  const made = lexicon.out(sense.node).flatMap((e) => (e.kind === 'makes' ? [e.to] : []));
  const by = lexicon.into(sense.node).flatMap((e) => (e.kind === 'by' ? [e.to] : []));
  const skills = new Set([...by, ...made].filter((n) => lexicon.node(n).kind === 'technique' && isNoun(lexicon, n)));
  const houses = by.filter((n) => HOUSES.has(lexicon.node(n).kind) && label.startsWith(lexicon.node(n).label));
  return [...(skills.size > MOST_SKILLS ? [] : skills), ...houses].map((node) => ({
    ...sense,
    node,
    weight: sense.weight * AS_SKILL,
    derived: 'skill' as const,
  }));
}

const HOUSES: ReadonlySet<NodeKind> = new Set(['trade', 'place']);

/** 病院に勤めていた母, ホテルの元フロント係; the keeper of a house (銭湯の主人), however, stands for it. */
const WORKED = /勤め|働い|教え|ていた|だった|退職|定年|辞め|やめた|元|係/u;
/** Whether the sense is where the person of a card worked. */
export const isWorkplace = (lexicon: Lexicon, { thing }: Profile, { node }: Sense): boolean =>
  thing.kind === 'person' && HOUSES.has(lexicon.node(node).kind) && WORKED.test(thing.text);

/** A place with more callings than this says nothing of the work of one person there. */
const MOST_CALLINGS = 3;
/** Names of somebody who used to work there: 元ホテルマン, 元銀行員. */
const FORMER = ['マン', '員', '職員', '勤め', 'の人'];

/**
 * Somebody who worked at a place is not the place (病院に勤めていた母): nothing that a hospital buys or needs concerns her, only what those who work there
 * can do. Empty if the lexicon does not know who that is.
 */
export function callingsAt(lexicon: Lexicon, sense: Sense): readonly Sense[] {
  const { label } = lexicon.node(sense.node);
  const isCalling = (node: number) => lexicon.node(node).kind === 'person' && !isAnyone(lexicon.node(node).label);
  const former = FORMER.flatMap((end) => lexicon.nodeOf(`元${label}${end}`) ?? []);
  const by = lexicon.out(sense.node).flatMap((e) => (e.kind === 'by' ? [e.to] : []));
  const callings = [...new Set([...former, ...by])].filter(isCalling);
  if (callings.length > MOST_CALLINGS) return [];
  return callings.map((node) => ({ ...sense, node, weight: sense.weight * AS_SKILL, derived: 'skill' as const }));
}

/**
 * The longest noun that the label of a hardly known word ends with: the last word of a Japanese compound is its kind. `undefined` for a word whose kind
 * the lexicon states.
 */
export function endingOf(lexicon: Lexicon, node: number): number | undefined {
  if (lexicon.degree(node) > HARDLY_KNOWN || lexicon.out(node).some((e) => e.kind === 'isa')) return undefined;
  const label = foldKeepingLength(lexicon.node(node).label);
  for (let from = 1; from <= label.length - SHORTEST_ENDING; from++) {
    const found = lexicon
      .named(label.slice(from))
      .find((n) => n.via === 'label' && n.node !== node && isNoun(lexicon, n.node));
    if (found) return isCommonNoun(lexicon, found.node) ? undefined : found.node;
  }
  return undefined;
}
/** A single character is often only a part of a word. */
const SHORTEST_ENDING = 2;

/** The longest noun that a label begins with. */
function beginningOf(lexicon: Lexicon, node: number): number | undefined {
  const label = foldKeepingLength(lexicon.node(node).label);
  for (let length = label.length - 1; length > 0; length--) {
    const found = lexicon.named(label.slice(0, length)).find((n) => n.via === 'label' && isNoun(lexicon, n.node));
    if (found) return found.node;
  }
  return undefined;
}
