/**
 * One record per kind of card. Types, words, colours, sizes, link rules, what may be a part and what a catalogue entry becomes are derived from it.
 * Only the icon is defined elsewhere (`renderer/canvas/KindMark.tsx`), because it is a component; a missing one does not compile.
 */
import type { EntryKind } from '../catalogue/entry.ts';

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

/** How common a link of a type is at this end. Types that are not listed are refused, unless the type is open to every kind (`linkRules.ts`). */
type LinkEnds = Readonly<Partial<Record<LinkType, 'usual' | 'possible'>>>;

/**
 * `part` may be part of a combination; `combination` ties parts; `note` is a side note and takes few links; `frame` contains cards and takes
 * none.
 */
type CardRole = 'part' | 'combination' | 'note' | 'frame';

type CardKindRecord = {
  /** In Japanese and in English. */
  readonly words: readonly [string, string];
  readonly role: CardRole;
  /** Width and height of a new card in board units (CSS pixels at 100 %). */
  readonly size: readonly [number, number];
  /** Hex colours of the light and dark themes; at least 4.5:1 on paper (`kinds.test.ts`). High contrast uses the light ones. */
  readonly colour: { readonly light: string; readonly dark: string };
  /** Kinds of catalogue entries that become such a card. */
  readonly entryKinds: readonly EntryKind[];
  readonly links: { readonly from: LinkEnds; readonly to: LinkEnds };
  /**
   * The first schema version of the plan that has the kind. A plan is raised to it when such a card is first written; older apps then open it
   * read-only and show the card as a note.
   */
  readonly since: number;
};

const PART_SIZE = [224, 96] as const;

/** In the order in which pickers and legends show them. */
export const CARD_KINDS = {
  resource: {
    words: ['地域資源', 'Local resource'],
    role: 'part',
    size: PART_SIZE,
    colour: { light: '#2f6b45', dark: '#86cf9e' },
    entryKinds: ['resource', 'byproduct'],
    links: {
      from: { solves: 'possible', supplies: 'usual' },
      to: { uses: 'usual', supplies: 'possible', funds: 'possible', requires: 'usual' },
    },
    since: 1,
  },
  seed: {
    words: ['大学シーズ', 'University seed'],
    role: 'part',
    size: PART_SIZE,
    colour: { light: '#2c4f8f', dark: '#9bbcf5' },
    entryKinds: ['seed'],
    links: {
      from: { uses: 'possible', solves: 'possible', supplies: 'usual' },
      to: { uses: 'usual', funds: 'possible', requires: 'usual' },
    },
    since: 1,
  },
  challenge: {
    words: ['課題', 'Challenge'],
    role: 'part',
    size: PART_SIZE,
    colour: { light: '#9a3412', dark: '#f0a07d' },
    entryKinds: ['challenge'],
    links: { from: { contradicts: 'usual' }, to: { solves: 'usual' } },
    since: 1,
  },
  customer: {
    words: ['顧客', 'Customer'],
    role: 'part',
    size: PART_SIZE,
    colour: { light: '#8a2f63', dark: '#eb9cc8' },
    entryKinds: [],
    links: {
      from: { uses: 'possible', funds: 'possible', partners: 'possible' },
      to: { solves: 'possible', supplies: 'possible', partners: 'possible' },
    },
    since: 1,
  },
  activity: {
    words: ['活動', 'Activity'],
    role: 'part',
    size: PART_SIZE,
    colour: { light: '#55611a', dark: '#c6cf7c' },
    entryKinds: [],
    links: {
      from: { uses: 'usual', solves: 'usual', supplies: 'possible', partners: 'possible', requires: 'usual' },
      to: {
        uses: 'usual',
        supplies: 'usual',
        funds: 'usual',
        partners: 'possible',
        requires: 'usual',
        precedent: 'usual',
        contradicts: 'usual',
      },
    },
    since: 1,
  },
  person: {
    words: ['人', 'Person'],
    role: 'part',
    size: PART_SIZE,
    colour: { light: '#6b3fa0', dark: '#c6a6f2' },
    entryKinds: ['person'],
    links: {
      from: { uses: 'possible', solves: 'possible', supplies: 'usual', funds: 'possible', partners: 'usual' },
      to: { uses: 'usual', supplies: 'possible', funds: 'possible', partners: 'usual', requires: 'usual' },
    },
    since: 1,
  },
  organisation: {
    words: ['組織', 'Organisation'],
    role: 'part',
    size: PART_SIZE,
    colour: { light: '#3f5663', dark: '#a9c3cf' },
    entryKinds: ['organisation'],
    links: {
      from: { uses: 'possible', solves: 'possible', supplies: 'usual', funds: 'possible', partners: 'usual' },
      to: { uses: 'usual', supplies: 'usual', funds: 'possible', partners: 'usual', requires: 'usual' },
    },
    since: 1,
  },
  funding: {
    words: ['資金', 'Funding'],
    role: 'part',
    size: PART_SIZE,
    colour: { light: '#8a6100', dark: '#e7bf62' },
    entryKinds: ['funding'],
    links: { from: { solves: 'possible', funds: 'usual', requires: 'usual' }, to: { requires: 'usual' } },
    since: 1,
  },
  case: {
    words: ['事例', 'Case'],
    role: 'part',
    size: PART_SIZE,
    colour: { light: '#0f6c74', dark: '#7fd0d6' },
    entryKinds: ['case'],
    links: { from: { precedent: 'usual', contradicts: 'usual' }, to: { uses: 'possible' } },
    since: 1,
  },
  note: {
    words: ['メモ', 'Note'],
    role: 'note',
    size: [200, 120],
    colour: { light: '#6b6456', dark: '#bdb4a4' },
    // Background information, kept as a note with its source.
    entryKinds: ['measure', 'indicator'],
    links: { from: {}, to: {} },
    since: 1,
  },
  frame: {
    words: ['枠', 'Frame'],
    role: 'frame',
    size: [520, 360],
    colour: { light: '#6b6456', dark: '#bdb4a4' },
    entryKinds: [],
    links: { from: {}, to: {} },
    since: 1,
  },
  combination: {
    words: ['新結合', 'New combination'],
    role: 'combination',
    size: [344, 264],
    colour: { light: '#a3303c', dark: '#ef8c8c' },
    entryKinds: [],
    links: {
      from: { uses: 'usual', solves: 'usual', supplies: 'possible', partners: 'usual', requires: 'usual' },
      to: {
        uses: 'possible',
        supplies: 'usual',
        funds: 'usual',
        partners: 'possible',
        precedent: 'usual',
        contradicts: 'usual',
      },
    },
    since: 1,
  },
} as const satisfies Record<string, CardKindRecord>;

export type NodeKind = keyof typeof CARD_KINDS;
/** The same records, with the fields' declared types instead of their literals. */
export const cardKind = (kind: NodeKind): CardKindRecord => CARD_KINDS[kind];

export const NODE_KINDS = Object.keys(CARD_KINDS) as [NodeKind, ...NodeKind[]];
export const isNodeKind = (value: unknown): value is NodeKind =>
  typeof value === 'string' && Object.hasOwn(CARD_KINDS, value);

export const isLinkType = (value: unknown): value is LinkType => LINK_TYPES.some((t) => t === value);

/** The kinds that a combination can be made of. */
export const PART_KINDS: readonly NodeKind[] = NODE_KINDS.filter((k) => cardKind(k).role === 'part');
/** The kinds that a person chooses from for one card: parts and notes. A frame and a combination are made from cards. */
export const CHOSEN_KINDS: readonly NodeKind[] = NODE_KINDS.filter((k) => ['part', 'note'].includes(cardKind(k).role));

type CoveredEntryKind = (typeof CARD_KINDS)[NodeKind]['entryKinds'][number];
/** Does not compile if a kind of catalogue entry has no kind of card. */
export const CARD_KIND_OF_ENTRY = Object.fromEntries(
  NODE_KINDS.flatMap((kind) => cardKind(kind).entryKinds.map((entry) => [entry, kind])),
) as Readonly<Record<CoveredEntryKind, NodeKind>> satisfies Readonly<Record<EntryKind, NodeKind>>;

export const CARD_COLOURS = ['none', 'plum', 'indigo', 'pine', 'gold', 'clay', 'ash'] as const;
export type CardColour = (typeof CARD_COLOURS)[number];

/** How far a card or an assumption has been validated in the real world, from a guess to a sale. */
export const EVIDENCE_STATUSES = ['guess', 'asked', 'tested', 'sold'] as const;
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

/** Ways in which a plan is disclosed: as a file, printed, or shown to a room. */
export const WAYS_OUT = ['file', 'paper', 'screen', 'shared'] as const;
export type WayOut = (typeof WAYS_OUT)[number];
/** Whether the content of a university seed is protected: disclosed before it is filed, it loses its novelty. */
export const DISCLOSURES = ['filed', 'unfiled', 'published'] as const;

/** Japanese and English names by message key, for the message catalogue. */
export const cardKindMessages = Object.fromEntries(
  NODE_KINDS.map((kind) => [`kind.${kind}`, cardKind(kind).words]),
) as Readonly<Record<`kind.${NodeKind}`, readonly [string, string]>>;
