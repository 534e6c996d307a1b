/** How far a part can be from where it is used: a technique can be sent in a letter, a building cannot move at all. */
import type { Lexicon, NodeKind } from '../lexicon/lexicon.ts';
import { isOnTheSpot } from '../lexicon/nouns.ts';
import type { Distance } from './distance.ts';
import type { Profile } from './profile.ts';

/**
 * `area`: an organisation that works for its own part of the country. `fixed`: a place, or a need of one. `bulky`: leftovers with little value for
 * their weight. `met`: a person. `carried`: goods. `knowledge`: a technique.
 */
export type Reach = 'area' | 'fixed' | 'bulky' | 'met' | 'carried' | 'knowledge';

export function reachOf(lexicon: Lexicon, { thing, senses, vacated }: Profile): Reach {
  // A nursery is a trade; an empty one is a house.
  if (vacated !== undefined) return 'fixed';
  switch (thing.kind) {
    case 'seed':
      return 'knowledge';
    case 'organisation':
      return 'area';
    case 'challenge':
      return 'fixed';
    case 'byproduct':
      return 'bulky';
    case 'person':
      return 'met';
    default: {
      const heads = senses.filter((s) => s.isHead).map((s) => lexicon.node(s.node));
      return heads.length > 0 && heads.every(({ kind, label }) => kind === 'place' || isOnTheSpot(label))
        ? 'fixed'
        : 'carried';
    }
  }
}

/**
 * A card that can only be used where it is: a place, people, a problem, or what the land and the sky provide. It cannot be combined with a building or a
 * landscape in another part of the country.
 */
export function staysPut(lexicon: Lexicon, card: Profile): boolean {
  const reach = reachOf(lexicon, card);
  if (reach === 'fixed' || reach === 'met' || card.thing.kind === 'customer') return true;
  if (reach === 'knowledge') return false;
  const heads = card.senses.filter((s) => s.isHead).map((s) => lexicon.node(s.node));
  return heads.length > 0 && heads.every(({ kind }) => STAYING.has(kind));
}
const STAYING: ReadonlySet<NodeKind> = new Set(['person', 'need', 'event']);

/** A card that is a place: goods from another part of the country are not used there. */
export const isFixed = (lexicon: Lexicon, card: Profile): boolean =>
  card.thing.kind !== 'challenge' && reachOf(lexicon, card) === 'fixed';

/** The penalty of a far candidate. */
const FAR: Readonly<Record<Reach, number>> = { area: 1, fixed: 0.8, bulky: 0.5, met: 0.4, carried: 0.25, knowledge: 0 };

/** The score deduction for distance. */
export const burdenOf = (reach: Reach, distance: Distance): number => (distance === 'far' ? FAR[reach] : 0);

/**
 * How strong the way has to be that ties a candidate: weaker ones read as chance, and what is far has to be worth the way. A credit union, a chamber or
 * a cooperative of another part of the country cannot help, however well it fits, and two places cannot come together (`put`: what is held stays where it
 * is); somebody from far away has to have a good reason to come there. Neither goods nor craftsmen from there are a reason to use an empty place here (`fixed`).
 */
export function leastTie(reach: Reach, distance: Distance, stays?: 'put' | 'fixed'): number {
  if (distance !== 'far') return distance === 'here' || distance === 'prefecture' ? 0.15 : 0.2;
  const cannotCome =
    reach === 'area' || (reach === 'fixed' && stays !== undefined) || (reach !== 'knowledge' && stays === 'fixed');
  if (cannotCome) return Number.POSITIVE_INFINITY;
  if (reach === 'knowledge') return 0.33;
  return reach === 'met' && stays !== undefined ? 0.45 : 0.3;
}
