/**
 * Which cards of a board match a filter. One predicate for the board, the outline and all exports. Conditions are combined by
 * "and"; several values of one condition by "or".
 */
import { fold } from '../../text/fold.ts';
import { FIRST_ROLES } from '../box/roles.ts';
import type { EvidenceStatus, NodeKind } from './kinds.ts';

/** The roles a card can have in a combination. */
export const CARD_ROLES = FIRST_ROLES;
export type CardRole = (typeof CARD_ROLES)[number];
/** Prefectures of Japan, and as many places abroad. */
export const MOST_REGIONS = 94;
/** Over more links than this nearly every board is connected. */
export const MOST_STEPS = 6;

export type CardFilter = {
  readonly kinds: readonly NodeKind[];
  /** Prefectures. A card without a place matches none. */
  readonly regions: readonly string[];
  readonly roles: readonly CardRole[];
  readonly statuses: readonly EvidenceStatus[];
  /** Words that a card must contain, all of them, in any spelling. */
  readonly words: string;
  /** A card, and the number of links (1 to {@link MOST_STEPS}) within which others are shown. */
  readonly near: { readonly card: string; readonly steps: number } | undefined;
};
export const NO_CARD_FILTER: CardFilter = {
  kinds: [],
  regions: [],
  roles: [],
  statuses: [],
  words: '',
  near: undefined,
};

/** A card as a filter sees it. */
export type FilteredCard = {
  readonly id: string;
  readonly kind: NodeKind;
  /** All text of the card. */
  readonly words: string;
  readonly region: string;
  readonly roles: readonly CardRole[];
  /** `undefined` if there is nothing to check: frames, notes, combinations without assumptions. */
  readonly status: EvidenceStatus | undefined;
  /** The frame that holds it. */
  readonly frame: string | undefined;
};
/** Two cards that are linked, or a combination and its part. */
export type Tie = readonly [string, string];

export const isFiltering = (f: CardFilter): boolean =>
  f.kinds.length + f.regions.length + f.roles.length + f.statuses.length > 0 ||
  f.words.trim() !== '' ||
  f.near !== undefined;

/** The cards within the given number of ties of one, including itself. Linear in the number of ties. */
export function withinSteps(ties: Iterable<Tie>, card: string, steps: number): ReadonlySet<string> {
  const beside = new Map<string, string[]>();
  const note = (a: string, b: string) => {
    const list = beside.get(a);
    if (list) list.push(b);
    else beside.set(a, [b]);
  };
  for (const [a, b] of ties) {
    note(a, b);
    note(b, a);
  }
  const reached = new Set([card]);
  let edge = [card];
  for (let step = 0; step < steps && edge.length > 0; step++) {
    const next: string[] = [];
    for (const at of edge)
      for (const other of beside.get(at) ?? [])
        if (!reached.has(other)) {
          reached.add(other);
          next.push(other);
        }
    edge = next;
  }
  return reached;
}

/** The ids of the matching cards. A frame also matches for a card in it: visible cards keep their place. */
export function matchingCards(
  cards: readonly FilteredCard[],
  ties: Iterable<Tie>,
  filter: CardFilter,
): ReadonlySet<string> {
  const near = filter.near && withinSteps(ties, filter.near.card, filter.near.steps);
  const words = filter.words
    .split(/\s+/u)
    .map((word) => fold(word))
    .filter((word) => word !== '');
  const isOneOf = <T>(wanted: readonly T[], value: T | undefined): boolean =>
    wanted.length === 0 || (value !== undefined && wanted.includes(value));
  const matches = (card: FilteredCard): boolean =>
    // A frame is the background of cards of any kind.
    (card.kind === 'frame' || isOneOf(filter.kinds, card.kind)) &&
    isOneOf(filter.regions, card.region) &&
    isOneOf(filter.statuses, card.status) &&
    (filter.roles.length === 0 || card.roles.some((role) => filter.roles.includes(role))) &&
    (!near || near.has(card.id)) &&
    (words.length === 0 || hasAll(fold(card.words), words));
  const matching = new Set<string>();
  for (const card of cards)
    if (matches(card)) {
      matching.add(card.id);
      if (card.frame !== undefined) matching.add(card.frame);
    }
  return matching;
}

const hasAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));
