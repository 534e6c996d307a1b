/** The few tuned parameters of the engine. Each is explained where it is used; `docs/domain/combination.md` says how they were found. */
import type { EdgeKind } from '../lexicon/lexicon.ts';

export const WEIGHTS = {
  /** A modifier in a compound, relative to the head. */
  modifier: 1,
  /** A word known only by its ending; a verb or quality alone. */
  partial: 0.4,
  quality: 0.6,
  /** A place besides the head of an entry's title: it says where, not what. */
  whereabouts: 0.4,
  /** A modifier of the thing that a facet names. */
  aside: 0.5,
  /** A word with several meanings (チップ): it must not lead. */
  ambiguous: 0.5,
  /** How much a meeting at a hub is discounted: 0 not at all, 1 by all of its edges. */
  crossroads: 0.6,
  /** The share of a walk that stays at each of its steps. */
  stay: 0.3,
  steps: 3,
  sharing: 0.9,
  /** Keeps entries that are near to nothing from looking special. */
  flatPrior: 0.03,
  /** How much less a text counts because parts of it were not recognised. */
  coverage: 0.5,
  /** How much of a similarity due only to mentioning one concept is left out. */
  apart: 1,
  /** The weight of unusually near walks. */
  association: 1,
  /** Direct relations, relative to association. */
  direct: 0.5,
  /** The bonus for a role that nobody has yet. */
  missingRole: 0.1,
  /** The penalty of an entry in everybody's list, per share of the lists above its fair one. */
  tooOften: 15,
  /** Nearness: the region first, then farther. */
  region: 1,
} as const;

/** How readily a relation is followed, forwards and backwards. */
export const FOLLOW: Readonly<Record<EdgeKind, readonly [forward: number, backward: number]>> = {
  isa: [0.8, 0.4],
  of: [0.8, 0.6],
  yields: [1, 0.9],
  use: [1, 0.9],
  proc: [1, 1],
  takes: [1, 1],
  makes: [0.9, 0.9],
  needs: [0.8, 0.8],
  who: [1, 1],
  by: [0.7, 0.7],
  at: [0.6, 0.5],
  with: [0.8, 0.8],
  like: [0.7, 0.7],
  does: [0.7, 0.7],
  prop: [0.5, 0.5],
};
