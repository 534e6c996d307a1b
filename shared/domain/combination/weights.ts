/** The handful of numbers that the engine was tuned with. Each is explained where it is used; `docs/domain/combination.md` says how they were found. */
import type { EdgeKind } from '../lexicon/lexicon.ts';

export const WEIGHTS = {
  /** What comes before the head of a compound, next to the head. */
  modifier: 1,
  /** A word that is only known by how it ends; a verb or quality alone. */
  partial: 0.4,
  quality: 0.6,
  /** A place beside the head of an entry's title: it says where, not what. */
  whereabouts: 0.4,
  /** What only qualifies the thing that a facet names. */
  aside: 0.5,
  /** A word that names several things (チップ): it must not lead. */
  ambiguous: 0.5,
  /** How much a meeting at a crossroads is discounted: 0 not at all, 1 by all of its roads. */
  crossroads: 0.6,
  /** What of a walk stays at each of its steps. */
  stay: 0.3,
  steps: 3,
  sharing: 0.9,
  /** Keeps what is near to nothing at all from looking special. */
  flatPrior: 0.03,
  /** How much a text counts for less because parts of it were not understood. */
  coverage: 0.5,
  /** How much of what two things have in common only by naming one concept is left out. */
  apart: 1,
  /** How unusually near the walks are. */
  association: 1,
  /** Direct relations beside association. */
  direct: 0.5,
  /** What brings a role that nobody has yet. */
  missingRole: 0.1,
  /** What an entry loses that is in everybody's list, for each share of the lists above its fair one. */
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
