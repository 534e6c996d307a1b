/** What a declined candidate teaches: others that share the cause of the refusal are ranked lower, too. */
import type { Distance } from './distance.ts';
import { type Profile, profileOf, type Thing } from './profile.ts';
import { dot, type Spreader } from './spread.ts';

export type DeclinedThing = Thing & {
  /** In the founder's own text. */
  readonly reason: string;
};

/** The reason for declining, as far as the text tells. */
type Cause = 'far' | 'hands' | 'tried' | 'conditions' | 'other';
const WORDS: readonly (readonly [Cause, RegExp])[] = [
  ['far', /遠|far\b|distan/iu],
  ['hands', /人手|手が(足り|な)|忙し|hands|busy|nobody to/iu],
  ['tried', /試し|やった|断られ|聞いた|tried|asked|refus/iu],
  ['conditions', /条件|許可|規制|値段|高すぎ|condition|permit|price/iu],
];
const causeOf = (reason: string): Cause => WORDS.find(([, pattern]) => pattern.test(reason))?.[0] ?? 'other';

/** The maximum share of a score deducted for similarity to declined candidates. */
const MOST = 0.6;
const TOO_FAR: Readonly<Record<Distance, number>> = { here: 1, prefecture: 1, region: 0.85, anywhere: 0.9, far: 0.55 };
const LABORIOUS = /手間|人手|選別/u;

/** A factor per candidate, 0 to 1. */
export function teach(
  spreader: Spreader,
  declined: readonly DeclinedThing[],
): (candidate: Profile, distance: Distance) => number {
  const lessons = declined.map((d) => ({ cause: causeOf(d.reason), profile: profileOf(spreader, d) }));
  const { lexicon } = spreader;
  return (candidate, distance) => {
    let factor = 1;
    for (const { cause, profile } of lessons) {
      const alike = Math.min(1, dot(profile.vector, candidate.vector));
      factor *= 1 - MOST * alike * (cause === 'far' ? 0.3 : 1);
      if (cause === 'far') factor *= TOO_FAR[distance];
      if (cause === 'hands' && isLaborious(candidate)) factor *= 0.7;
    }
    return factor;
  };
  function isLaborious(candidate: Profile): boolean {
    return candidate.senses.some(({ node }) => {
      const { concept } = lexicon.node(node);
      return [...(concept?.risks ?? []), ...(concept?.props ?? [])].some((r) => LABORIOUS.test(r));
    });
  }
}
