/** The kinds of cards and links. One list each; types, labels, colours and rules are derived from it. */
export const NODE_KINDS = [
  'resource',
  'seed',
  'challenge',
  'customer',
  'activity',
  'person',
  'organisation',
  'funding',
  'case',
  'note',
  'frame',
  'combination',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const LINK_TYPES = [
  'uses',
  'solves',
  'supplies',
  'funds',
  'partners',
  'requires',
  'precedent',
  'contradicts',
] as const;
export type LinkType = (typeof LINK_TYPES)[number];

export const CARD_COLOURS = ['none', 'plum', 'indigo', 'pine', 'gold', 'clay', 'ash'] as const;
export type CardColour = (typeof CARD_COLOURS)[number];

/** How far a card or an assumption has been checked with the world, from a guess to a sale. */
export const EVIDENCE_STATUSES = ['guess', 'asked', 'tested', 'sold'] as const;
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

/** Whether the content of a university seed is protected: shown in public before it is filed, it loses its novelty. */
export const DISCLOSURES = ['filed', 'unfiled', 'published'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** The kind of card that a catalogue entry becomes. Measures and indicators are background, kept as notes with their source. */
export const CARD_KIND_OF_ENTRY = {
  resource: 'resource',
  seed: 'seed',
  case: 'case',
  funding: 'funding',
  organisation: 'organisation',
  challenge: 'challenge',
  measure: 'note',
  indicator: 'note',
} as const satisfies Record<string, NodeKind>;

export const isNodeKind = (value: unknown): value is NodeKind => NODE_KINDS.some((k) => k === value);
export const isLinkType = (value: unknown): value is LinkType => LINK_TYPES.some((t) => t === value);
