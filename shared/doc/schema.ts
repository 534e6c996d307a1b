/**
 * The only owner of a plan's shape as a Y.Doc. No other module names a shared type or calls `getMap`.
 *
 * Only top-level shared types, with the fixed names below. Entities (cards, canvases, …) are one Y.Map each under a unique id, so that two
 * people who change two fields keep both. Relations are plain values under a key derived from their ends, so that two people who create the
 * same one get one. Values may come from peers or files: they are parsed on read and degrade to a placeholder, never to an exception.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { BOX_ROLES } from '../domain/box/roles.ts';
import { MOST_BENDS } from '../domain/canvas/bends.ts';
import { CARD_ROLES, MOST_REGIONS, MOST_STEPS } from '../domain/canvas/filter.ts';
import {
  CARD_COLOURS,
  cardKind,
  DISCLOSURES,
  EVIDENCE_STATUSES,
  LINK_TYPES,
  NODE_KINDS,
  WAYS_OUT,
} from '../domain/canvas/kinds.ts';
import { COMBINATION_TYPES } from '../domain/combination/combination.ts';
import { PAPER_STATES } from '../domain/forms/records.ts';
import { MAX_YEN } from '../domain/funding/money.ts';
import { LAYERS } from '../domain/layers/layers.ts';
import { MEETING_ENDS, THOUGHT_TOOLS } from '../domain/thoughts/kinds.ts';
import { LAST_PLACE } from '../domain/thoughts/places.ts';
import { PRESETS, VERDICTS, WEIGHTS } from '../domain/variants/criteria.ts';
import { storedPlace, storedSize } from './coordinates.ts';
import { FUNDING_SCHEMAS, scalar } from './fundingSchema.ts';

/** Increased by one for every closed list that grows (card kinds have their own `since`) and for every migration: see `migrations.ts`. */
const RAISED_TO: number = 6;
/** The newest version of a plan's document that this app reads; a newer document opens read-only. */
export const SCHEMA_VERSION = Math.max(RAISED_TO, ...NODE_KINDS.map((kind) => cardKind(kind).since));

export const BODY_NAME = 'body';
const text = (max: number) => z.string().max(max).catch('');
const id = z.string().regex(/^[0-9a-z]{16}$/);
const optionalText = (max: number) => z.string().max(max).optional().catch(undefined);
/** Who may see it; absent if it is not restricted. */
const layer = z.enum(LAYERS).optional().catch(undefined);

/** A person's verdict on a configuration of a box. */
export const CONFIGURATION_VERDICTS = ['kept', 'skipped'] as const;

/** `is`: the concept was not recognised but is meant. `not`: it was recognised but is not meant. */
export const SENSES = ['is', 'not'] as const;

/** The copy of a catalogue entry on a card, so that the plan reads the same if that entry is not installed. */
export const entrySnapshotSchema = z.object({
  id: z.string().max(200),
  kind: z.string().max(40),
  title: z.object({ ja: z.string().max(400), en: z.string().max(400).optional() }),
  summary: z.object({ ja: z.string().max(8_000), en: z.string().max(8_000).optional() }),
  prefecture: z.string().max(20).nullable(),
  municipality: z.string().max(60).nullable(),
  sources: z
    .array(
      z.object({
        doc: z.string().max(400),
        section: z.string().max(1_000),
        page: z.number().nullable(),
        publisher: optionalText(400),
        /** Only addresses of web pages are kept. */
        url: z
          .string()
          .max(2_000)
          .regex(/^https?:\/\/\S+$/iu)
          .optional()
          .catch(undefined),
        asOf: optionalText(400),
        readOn: optionalText(400),
      }),
    )
    .max(50),
  asOf: z.string().max(40),
  /** General knowledge without a source. */
  confidence: z.enum(['stated', 'general']).optional().catch(undefined),
  own: z.boolean().optional(),
});
export type EntrySnapshot = z.infer<typeof entrySnapshotSchema>;

export const ENTITY_SCHEMAS = {
  canvases: z.object({ title: text(200), order: z.number().finite().catch(0) }),
  nodes: z.object({
    kind: z.enum(NODE_KINDS).catch('note'),
    title: text(400),
    note: text(20_000),
    colour: z.enum(CARD_COLOURS).catch('none'),
    status: z.enum(EVIDENCE_STATUSES).catch('guess'),
    url: optionalText(2_000),
    image: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .catch(undefined),
    entry: entrySnapshotSchema.optional().catch(undefined),
    /** Only on seeds: whether a patent was filed, so that disclosing it does no harm. */
    disclosure: z.enum(DISCLOSURES).optional().catch(undefined),
    /** Only on combinations: the one-line claim. */
    claim: text(1_000),
    /** Only on frames: collapsed to its title, with its content. */
    folded: z.boolean().optional().catch(undefined),
    /** Only on frames: its position among the slides. Frames without one follow those that have one, in reading order. */
    slide: z.number().finite().optional().catch(undefined),
    /** Only on frames: the section of the plan for its cards, by the key of the template. */
    section: optionalText(40),
    /** It came with a canvas template as an example, and is not a statement of the founder's yet. */
    example: z.boolean().optional().catch(undefined),
    /** An automatic layout does not move it. */
    pinned: z.boolean().optional().catch(undefined),
    layer,
  }),
  assumptions: z.object({
    combination: id.catch(''),
    text: text(2_000),
    status: z.enum(EVIDENCE_STATUSES).catch('guess'),
    evidence: text(4_000),
    order: z.number().finite().catch(0),
  }),
  /** A number of the plan that the text refers to: a decimal string, never a float. */
  figures: z.object({
    label: text(200),
    value: z
      .string()
      .max(60)
      .regex(/^-?\d+(\.\d+)?$/)
      .catch(''),
    unit: text(40),
    basis: text(2_000),
    /** Ids of cards that the figure is based on. */
    nodes: z.array(id).max(100).catch([]),
    setOn: text(10),
    setBy: text(120),
    layer,
  }),
  citations: z.object({
    title: text(400),
    publisher: text(200),
    locator: text(1_000),
    url: optionalText(2_000),
    asOf: text(40),
    entryId: optionalText(200),
  }),
  tasks: z.object({
    title: text(400),
    done: z.boolean().catch(false),
    owner: text(120),
    due: text(10),
    /** The text or the card that it came from. */
    about: text(400),
    order: z.number().finite().catch(0),
  }),
  /** Words that the lexicon does not have, with the founder's answers; several items in one answer are separated by commas. */
  ownWords: z.object({ word: text(80), of: text(400), yields: text(400), needs: text(400) }),
  /** 結びの箱: what could be combined, by roles. Its columns and cells refer to it; deleting it deletes nothing else. */
  boxes: z.object({ title: text(200), order: z.number().finite().catch(0) }),
  boxColumns: z.object({
    box: id.catch(''),
    /** Empty: the name of its role. */
    title: text(80),
    role: z.enum(BOX_ROLES).catch('own'),
    order: z.number().finite().catch(0),
  }),
  /** A candidate for a column: a card of the plan, a proposed catalogue entry, or typed text. */
  boxCells: z.object({
    column: id.catch(''),
    /** The card: its title is shown. */
    node: id.optional().catch(undefined),
    entry: entrySnapshotSchema.optional().catch(undefined),
    /** As typed; for a card, its title when it was added. */
    text: text(400),
    /** What its founder knows about it, compared with the limits of the box. Absent: unknown. */
    months: text(40),
    kilometres: z.number().min(0).max(40_000).optional().catch(undefined),
    yen: z.number().int().min(0).max(MAX_YEN).optional().catch(undefined),
    permit: z.boolean().optional().catch(undefined),
    car: z.boolean().optional().catch(undefined),
    order: z.number().finite().catch(0),
  }),
  /**
   * A variant (別案) of the plan, under the id of the resulting plan, or of a combination, under the id of its card. The original is a variant
   * too once there is another: `of` is then its own id.
   */
  variants: z.object({
    of: id.catch(''),
    name: text(120),
    /** Why it was made, by whom and on which day. */
    reason: text(1_000),
    by: text(120),
    on: text(10),
    /** Empty if it is not archived. */
    archivedOn: text(10),
    archivedBy: text(120),
    archivedReason: text(1_000),
    order: z.number().finite().catch(0),
  }),
  /** Criteria by which variants are compared. */
  variantCriteria: z.object({
    /** As for a variant. */
    of: id.catch(''),
    /** Empty: the name of its preset. */
    title: text(200),
    preset: z.enum(PRESETS).catch('own'),
    weight: z.enum(WEIGHTS).catch('important'),
    order: z.number().finite().catch(0),
  }),
  /** A filter of the boards, saved under a name. Empty lists and texts match everything. */
  savedFilters: z.object({
    title: text(80),
    kinds: z.array(z.enum(NODE_KINDS)).max(NODE_KINDS.length).catch([]),
    regions: z.array(z.string().max(20)).max(MOST_REGIONS).catch([]),
    roles: z.array(z.enum(CARD_ROLES)).max(CARD_ROLES.length).catch([]),
    statuses: z.array(z.enum(EVIDENCE_STATUSES)).max(EVIDENCE_STATUSES.length).catch([]),
    words: text(200),
    /** The card whose neighbourhood is shown, and the number of links. */
    near: id.optional().catch(undefined),
    steps: z.number().int().min(1).max(MOST_STEPS).catch(1),
    /** Whether non-matching cards are hidden; otherwise they are dimmed. */
    hides: z.boolean().catch(false),
    order: z.number().finite().catch(0),
  }),
  /** A sheet of a thinking tool: its subject, and for two cards the sentence about them. Its cells refer to it. */
  thoughts: z.object({
    tool: z.enum(THOUGHT_TOOLS).catch('mandala'),
    /** Its subject, as typed; for a card, the card's title. */
    title: text(400),
    /** The card or combination that it is about. */
    node: id.optional().catch(undefined),
    /** The second card of a pair. */
    other: id.optional().catch(undefined),
    /** The sentence that somebody wrote about the two. */
    sentence: text(1_000),
    end: z.enum(MEETING_ENDS).optional().catch(undefined),
    /** The combination or note created from it. */
    made: id.optional().catch(undefined),
    /** Why it was dropped. */
    reason: text(400),
    /** How the two were drawn: -1 near to 1 far, and the seed that draws them again. Absent: they were chosen. */
    dial: z.number().min(-1).max(1).optional().catch(undefined),
    seed: z.number().int().min(0).max(0xff_ff_ff_ff).optional().catch(undefined),
    by: text(120),
    on: text(10),
    order: z.number().finite().catch(0),
  }),
  /** An answer in a place of a sheet. Two people who fill one place create two rows, and both are shown. */
  thoughtCells: z.object({
    thought: id.catch(''),
    /** For a mandala, the index among the 81; for SCAMPER, the index of the question. */
    place: z.number().int().min(0).max(LAST_PLACE).catch(0),
    /** The suggestion of a rule, if it was taken from one: its code. */
    rule: text(200),
    /** As typed; for a card, its title when it was added. */
    text: text(400),
    /** The card that it refers to. */
    node: id.optional().catch(undefined),
    entry: entrySnapshotSchema.optional().catch(undefined),
    /** The task created from it. */
    task: id.optional().catch(undefined),
    by: text(120),
    on: text(10),
    order: z.number().finite().catch(0),
  }),
  ...FUNDING_SCHEMAS,
} as const;
export type EntityName = keyof typeof ENTITY_SCHEMAS;
export const ENTITY_NAMES = Object.keys(ENTITY_SCHEMAS) as EntityName[];

export type Point = z.infer<typeof storedPlace>;

export const RELATION_SCHEMAS = {
  /** `canvas|node` → the card's top left corner on that canvas. Its presence puts the card there. */
  positions: storedPlace,
  /** `canvas|node` → width and height, if a person changed them. */
  sizes: storedSize,
  /** `canvas|node` → the frame that holds the card. */
  parents: id,
  /** `from|to|type` → a typed link. */
  links: z.object({ from: id, to: id, type: z.enum(LINK_TYPES), label: z.string().max(200).optional() }),
  /** `canvas|from|to|type` → the bends that a person added to the line of a link on that canvas, from its start to its end. */
  bends: z.array(storedPlace).min(1).max(MOST_BENDS),
  /** `combination|node` → a part of a combination, with its position in the order. */
  parts: z.object({ order: z.number().finite() }),
  /** `combination|type` → why this is a case of that type. */
  combinationTypes: z.string().max(1_000),
  /** `card|field` → one term of a funding source. */
  fundingTerms: scalar,
  /** `source|activity` → the amount of the source allocated to the activity, in yen. */
  allocations: z.number().int().min(0).max(MAX_YEN),
  /** `contest|field` → an entrant's answers for a contest, its call and its receipt. */
  contestEntries: z.string().max(60_000),
  /** `field` → settings of the whole funding plan: first month, tax, sector of the business. */
  fundingSettings: scalar,
  /** ISO time → who disclosed the plan to the public although a seed in it was not filed yet, and why. */
  publications: z.object({
    as: z.enum(WAYS_OUT),
    seeds: z.array(z.string().max(400)).max(100),
    by: z.string().max(120),
    reason: z.string().max(2_000),
    /** The last day on which a patent may still be filed, as an ISO day: a year after publication (Patent Act, article 30). */
    graceUntil: z.string().max(10),
  }),
  /** `card or combination|entry` → a catalogue candidate that was declined for it, by whom and why. */
  declined: z.object({ reason: z.string().max(400), by: z.string().max(120), on: z.string().max(10) }),
  /** `card|concept` → whether the card is that concept of the lexicon, if its founder has corrected the recognition. */
  senses: z.enum(SENSES),
  /** `cell|cell`, the smaller id first → why the two are incompatible, and who said so when. */
  boxCrossed: z.object({ reason: z.string().max(400), by: z.string().max(120), on: z.string().max(10) }),
  /** `box|limit` → kilometres, a season, yen, or true: the limits for the cells of a box. */
  boxLimits: scalar,
  /** `box|cell.cell.…`, by id → the verdict on the configuration, and the combination created from it. */
  boxVerdicts: z.object({
    verdict: z.enum(CONFIGURATION_VERDICTS),
    combination: id.optional(),
    by: z.string().max(120),
    on: z.string().max(10),
  }),
  /** `criterion|variant` → the verdict on the variant by that criterion, and why. */
  variantCells: z.object({
    verdict: z.enum(VERDICTS).optional().catch(undefined),
    reason: z.string().max(1_000),
    by: z.string().max(120),
    on: z.string().max(10),
  }),
  /**
   * `form|box` → a person's own text for a box of a form, and the generated text at that time: the form asks again if that has changed. Lines are
   * rows of a table and tabs separate its columns.
   */
  formBoxes: z.object({
    text: z.string().max(20_000),
    made: z.string().max(4_000),
    by: z.string().max(120),
    on: z.string().max(10),
  }),
  /** `form|paper` → whether an enclosure of a form is available. */
  formPapers: z.object({ state: z.enum(PAPER_STATES), by: z.string().max(120), on: z.string().max(10) }),
  /**
   * `YYYY-MM|line` of the cash table → the actual amount received or paid in that month (`ACTUAL_LINES`): as a person says it, so that payments are
   * positive too, and refunds of them negative.
   */
  cashActuals: z.object({
    yen: z.number().int().min(-MAX_YEN).max(MAX_YEN),
    by: z.string().max(120),
    on: z.string().max(10),
  }),
  /** Suggestion → when it was accepted, in the same edit that applied it, so that its author sees it at once. */
  taken: z.string().max(40),
} as const;
export type RelationName = keyof typeof RELATION_SCHEMAS;
export const RELATION_NAMES = Object.keys(RELATION_SCHEMAS) as RelationName[];

export const META_SCHEMA = z.object({
  schemaVersion: z.number().int().catch(0),
  /** The plan's own id: a file whose manifest has another one is rejected. */
  id: text(16),
  title: text(200),
  template: text(60),
  createdOn: text(10),
  author: text(120),
  prefecture: text(20),
  municipalityCode: text(6),
  trade: text(200),
  stage: text(20),
  openedOn: text(10),
  /** The id of the plan that this one is a variant of; empty if it is not a variant. That plan need not be on this machine. */
  variantOf: text(16),
  variantName: text(120),
  /** Why and when it was branched. */
  variantReason: text(1_000),
  variantOn: text(10),
});
export type PlanMeta = z.infer<typeof META_SCHEMA>;

export const relationKey = (a: string, b: string): string => `${a}|${b}`;
export const linkKey = (from: string, to: string, type: string): string => `${from}|${to}|${type}`;
/** The same for both orders of two cells. */
export const crossedKey = (a: string, b: string): string => (a < b ? relationKey(a, b) : relationKey(b, a));
/** The same for any order of the cells. */
export const verdictKey = (box: string, cells: readonly string[]): string =>
  relationKey(box, [...cells].sort().join('.'));
export const splitKey = (key: string): [string, string] => {
  const at = key.indexOf('|');
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
};
export const isCombinationType = (value: string): value is (typeof COMBINATION_TYPES)[number] =>
  COMBINATION_TYPES.some((t) => t === value);

export const metaMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('meta');
export const entityMap = (doc: Y.Doc, name: EntityName): Y.Map<Y.Map<unknown>> => doc.getMap(name);
export const relationMap = (doc: Y.Doc, name: RelationName): Y.Map<unknown> => doc.getMap(name);
/** The Lexical root (V2 binding): an XmlElement without a node name, as the binding demands. */
export const bodyElement = (doc: Y.Doc): Y.XmlElement => doc.get(BODY_NAME, Y.XmlElement) as Y.XmlElement;
