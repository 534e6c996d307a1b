/** Possible roles of something in a business, by the kind of its head word; a combination needs different ones. */
import type { ConceptKind } from '../lexicon/view.ts';

/** 素材, 技術, 担い手, 顧客, 販路, 場所, 行事, 困りごと. Money is ranked elsewhere: it completes no combination. */
export const ROLES = ['material', 'technology', 'maker', 'customer', 'channel', 'place', 'occasion', 'need'] as const;
export type Role = (typeof ROLES)[number];

const OF_KIND: Readonly<Record<ConceptKind, readonly Role[]>> = {
  thing: ['material'],
  product: ['channel'],
  technique: ['technology'],
  person: ['customer', 'maker'],
  trade: ['maker', 'channel'],
  place: ['place'],
  event: ['occasion'],
  need: ['need'],
  scheme: ['channel'],
};
export const rolesOfKind = (kind: ConceptKind): readonly Role[] => OF_KIND[kind];

/** Kinds of cards and of catalogue entries, and roles by name. A kind without roles here does not determine the role. */
const OF_CARD: Readonly<Record<string, readonly Role[]>> = {
  case: [],
  funding: [],
  measure: [],
  indicator: [],
  money: [],
  note: [],
  combination: [],
  ...OF_KIND,
  ...Object.fromEntries(ROLES.map((r) => [r, [r]])),
  resource: ['material', 'place'],
  byproduct: ['material'],
  seed: ['technology'],
  organisation: ['maker', 'channel'],
  person: ['maker'],
  customer: ['customer'],
  challenge: ['need'],
};
/** Accepted names of the kind of a card or candidate on the command line. */
export const KNOWN_KINDS: readonly string[] = Object.keys(OF_CARD);
export const rolesOfCard = (kind: string | undefined): readonly Role[] =>
  kind !== undefined && Object.hasOwn(OF_CARD, kind) ? (OF_CARD[kind] ?? []) : [];
