/** How far a part can be from where it is used: a technique travels in a letter, a building does not travel at all. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Distance } from './distance.ts';
import type { Profile } from './profile.ts';

/**
 * `area`: an organisation that works for its own part of the country. `fixed`: a place, or a need of one. `bulky`: what is left over, worth little for
 * its weight. `met`: a person. `carried`: goods. `knowledge`: a technique.
 */
export type Reach = 'area' | 'fixed' | 'bulky' | 'met' | 'carried' | 'knowledge';

export function reachOf(lexicon: Lexicon, { thing, senses }: Profile): Reach {
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
      const heads = senses.filter((s) => s.isHead);
      return heads.length > 0 && heads.every((s) => lexicon.node(s.node).kind === 'place') ? 'fixed' : 'carried';
    }
  }
}

/** What a far candidate loses. */
const FAR: Readonly<Record<Reach, number>> = { area: 1, fixed: 0.8, bulky: 0.5, met: 0.4, carried: 0.25, knowledge: 0 };

/** What distance takes off a score. */
export const burdenOf = (reach: Reach, distance: Distance): number => (distance === 'far' ? FAR[reach] : 0);

/**
 * How strong the way has to be that ties a candidate: weaker ones read as chance, and what is far has to be worth the way. A credit union, a chamber or
 * a cooperative of another part of the country cannot help, however well it fits, and two places cannot come together (`isOfPlaces`: only places are
 * held).
 */
export function leastTie(reach: Reach, distance: Distance, isOfPlaces = false): number {
  if (distance !== 'far') return distance === 'here' || distance === 'prefecture' ? 0.12 : 0.16;
  return reach === 'area' || (reach === 'fixed' && isOfPlaces) ? Number.POSITIVE_INFINITY : 0.25;
}
