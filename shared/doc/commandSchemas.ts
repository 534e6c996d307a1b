/** The commands that change a plan, and the schemas of their arguments. Values come from screens, pasted text and suggestions: all are parsed. */
import { z } from 'zod';
import { LIMITS } from '../domain/box/limits.ts';
import { MOST_COLUMNS } from '../domain/box/space.ts';
import { MOST_BENDS } from '../domain/canvas/bends.ts';
import { LINK_TYPES, NODE_KINDS } from '../domain/canvas/kinds.ts';
import { COMBINATION_TYPES } from '../domain/combination/combination.ts';
import { ACTUAL_LINES } from '../domain/funding/forecast/cashLines.ts';
import { BODY_BLOCK_SCHEMA } from './body.ts';
import { BODY_EDIT_SCHEMA } from './bodyEdits.ts';
import { givenPlace, givenSize } from './coordinates.ts';
import { FIELD_NAME, FUNDING_COLLECTIONS, scalar } from './fundingSchema.ts';
import { ENTITY_NAMES, ENTITY_SCHEMAS, META_SCHEMA, RELATION_NAMES, RELATION_SCHEMAS } from './schema.ts';

const id = z.string().regex(/^[0-9a-z]{16}$/);
const kind = z.enum(NODE_KINDS);
const linkType = z.enum(LINK_TYPES);

/** The name of a form, of one of its boxes, or of an enclosure. */
const formName = z.string().regex(/^[0-9A-Za-z.]{1,60}$/);

const values = z.record(z.string().max(80), z.unknown());
const nodeFields = ENTITY_SCHEMAS.nodes.partial();
const placed = z.object({ node: id, pos: givenPlace });

export const COMMAND_SCHEMAS = {
  setMeta: z.object({ patch: META_SCHEMA.omit({ schemaVersion: true, id: true }).partial() }),
  addCanvas: z.object({ canvas: id, title: z.string().max(200), order: z.number() }),
  renameCanvas: z.object({ canvas: id, title: z.string().max(200) }),
  removeCanvas: z.object({ canvas: id }),
  addNode: z.object({
    node: id,
    fields: nodeFields.extend({ kind }),
    canvas: id.optional(),
    pos: givenPlace.optional(),
    size: givenSize.optional(),
    parent: id.optional(),
  }),
  updateNode: z.object({ node: id, patch: nodeFields }),
  placeNode: z.object({ canvas: id, node: id, pos: givenPlace }),
  removeFromCanvas: z.object({ canvas: id, nodes: z.array(id) }),
  deleteNodes: z.object({ nodes: z.array(id) }),
  moveNodes: z.object({ canvas: id, moves: z.array(placed) }),
  resizeNode: z.object({ canvas: id, node: id, size: givenSize, pos: givenPlace.optional() }),
  setParent: z.object({ canvas: id, nodes: z.array(id), parent: id.nullable() }),
  addLink: z.object({ from: id, to: id, linkType, label: z.string().max(200).optional() }),
  removeLinks: z.object({ keys: z.array(z.string().max(80)) }),
  changeLink: z.object({
    key: z.string().max(80),
    linkType,
    label: z.string().max(200).optional(),
    reverse: z.boolean().optional(),
  }),
  /** The bends of a link's line on a canvas; empty makes it straight again. */
  bendLink: z.object({ canvas: id, key: z.string().max(80), bends: z.array(givenPlace).max(MOST_BENDS) }),
  /** A saved filter of the boards: creates it, or changes the given fields. */
  putSavedFilter: z.object({ filter: id, patch: ENTITY_SCHEMAS.savedFilters.partial() }),
  addParts: z.object({ combination: id, nodes: z.array(id) }),
  removePart: z.object({ combination: id, node: id }),
  /** Parts in their new order; parts that are not listed keep theirs. */
  orderParts: z.object({ combination: id, nodes: z.array(id) }),
  setCombinationType: z.object({
    combination: id,
    combinationType: z.enum(COMBINATION_TYPES),
    on: z.boolean(),
    reason: z.string().max(1_000).optional(),
  }),
  addAssumption: z.object({ assumption: id, combination: id, text: z.string().max(2_000), order: z.number() }),
  updateAssumption: z.object({
    assumption: id,
    patch: ENTITY_SCHEMAS.assumptions.omit({ combination: true }).partial(),
  }),
  removeAssumption: z.object({ assumption: id }),
  putFigure: z.object({ figure: id, patch: ENTITY_SCHEMAS.figures.partial() }),
  putCitation: z.object({ citation: id, patch: ENTITY_SCHEMAS.citations.partial() }),
  putTask: z.object({ task: id, patch: ENTITY_SCHEMAS.tasks.partial() }),
  removeEntity: z.object({ collection: z.enum(ENTITY_NAMES), id }),
  /** A whole row as it is elsewhere: creates it, or makes it equal to these fields. Used by merge reviews and restored rows. */
  putRow: z.object({ collection: z.enum(ENTITY_NAMES), id, row: values }),
  /** Single fields of a row of any collection; `null` removes one. */
  setFields: z.object({ collection: z.enum(ENTITY_NAMES), id, values }),
  /** One entry of any relation that may be rewritten; `null` removes it. */
  setRelation: z.object({ relation: z.enum(RELATION_NAMES), key: z.string().min(1).max(240), value: z.unknown() }),
  /** A row of the funding plan: creates it, or changes the given fields. */
  putFundingRow: z.object({
    collection: z.enum(FUNDING_COLLECTIONS),
    id,
    patch: z.record(z.string().regex(FIELD_NAME), z.unknown()),
  }),
  /** Terms of a funding card; `null` removes one. */
  setFundingTerms: z.object({ node: id, terms: z.record(z.string().regex(FIELD_NAME), scalar.nullable()) }),
  setFundingSettings: z.object({ settings: z.record(z.string().regex(FIELD_NAME), scalar.nullable()) }),
  /** Entries for a contest; `null` removes a field. */
  setContestEntry: z.object({
    contest: id,
    fields: z.record(z.string().regex(FIELD_NAME), RELATION_SCHEMAS.contestEntries.nullable()),
  }),
  /** Records a public disclosure of the plan. Append-only. */
  notePublication: z.object({ at: z.string().max(40), publication: RELATION_SCHEMAS.publications }),
  /** Declines a candidate for a card, with the reason; `null` undoes it. */
  declineCandidate: z.object({
    node: id,
    entry: z.string().min(1).max(200),
    declined: RELATION_SCHEMAS.declined.nullable(),
  }),
  /** An own word of the plan with its answers: creates it, or changes the given fields. */
  putOwnWord: z.object({ word: id, patch: ENTITY_SCHEMAS.ownWords.partial() }),
  /** Corrections of the concepts recognised on a card, by the label of the concept; `null` removes one. */
  setSenses: z.object({
    node: id,
    senses: z.record(z.string().min(1).max(120), RELATION_SCHEMAS.senses.nullable()),
  }),
  putBox: z.object({ box: id, patch: ENTITY_SCHEMAS.boxes.partial() }),
  putBoxColumn: z.object({ column: id, patch: ENTITY_SCHEMAS.boxColumns.partial() }),
  /** Fields that are `undefined` in the patch are removed. */
  putBoxCell: z.object({ cell: id, patch: ENTITY_SCHEMAS.boxCells.partial() }),
  /** Marks two cells as incompatible, with the reason; `null` undoes it. */
  crossCells: z.object({ cells: z.tuple([id, id]), crossed: RELATION_SCHEMAS.boxCrossed.nullable() }),
  /** Limits of a box; `null` removes one. */
  setBoxLimits: z.object({ box: id, limits: z.partialRecord(z.enum(LIMITS), scalar.nullable()) }),
  /** The verdict on a configuration, identified by its cells in any order; `null` removes it. */
  judgeConfiguration: z.object({
    box: id,
    cells: z.array(id).min(1).max(MOST_COLUMNS),
    verdict: RELATION_SCHEMAS.boxVerdicts.nullable(),
  }),
  /** Records a new variant; the record of a plan variant is permanent, like that plan. */
  noteVariant: z.object({ variant: id, fields: ENTITY_SCHEMAS.variants.partial().extend({ of: id }) }),
  putVariant: z.object({ variant: id, patch: ENTITY_SCHEMAS.variants.omit({ of: true }).partial() }),
  putCriterion: z.object({ criterion: id, patch: ENTITY_SCHEMAS.variantCriteria.partial() }),
  /** The verdict of a criterion on a variant; `null` removes it. */
  judgeVariant: z.object({ criterion: id, variant: id, cell: RELATION_SCHEMAS.variantCells.nullable() }),
  /** The person's own text for a box of a form; `null` restores the plan's text. */
  setFormBox: z.object({ form: formName, box: formName, words: RELATION_SCHEMAS.formBoxes.nullable() }),
  setFormPaper: z.object({ form: formName, paper: formName, paperState: RELATION_SCHEMAS.formPapers.nullable() }),
  /** The actual amount of a line of the cash table in a month; `null` removes it. */
  setCashActual: z.object({
    month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
    line: z.enum(ACTUAL_LINES),
    actual: RELATION_SCHEMAS.cashActuals.nullable(),
  }),
  putThought: z.object({ thought: id, patch: ENTITY_SCHEMAS.thoughts.partial() }),
  /** Fields that are `undefined` in the patch are removed. */
  putThoughtCell: z.object({ cell: id, patch: ENTITY_SCHEMAS.thoughtCells.partial() }),
  allocate: z.object({ source: id, activity: id, yen: RELATION_SCHEMAS.allocations.nullable() }),
  /**
   * Inserts blocks at an index of the text's root, or replaces the whole text; `template` records the one they were made from. Undone by the
   * text's undo, not the board's: never part of a batch.
   */
  writeText: z.object({
    at: z.union([z.number().int().min(0), z.literal('all')]),
    blocks: z.array(BODY_BLOCK_SCHEMA).max(20_000),
    template: z.string().max(60).optional(),
  }),
  /** Edits of single blocks of the text, all or none. Undone like `writeText`, and never part of a batch. */
  editText: z.object({ edits: z.array(BODY_EDIT_SCHEMA).max(5_000), template: z.string().max(60).optional() }),
  /** Several commands as one undo step: paste, auto-layout, a new combination from a selection. */
  batch: z.object({ commands: z.array(z.unknown()).max(20_000) }),
} as const;

export type CommandType = keyof typeof COMMAND_SCHEMAS;
export type PlanCommand = {
  [T in CommandType]: { readonly type: T } & z.input<(typeof COMMAND_SCHEMAS)[T]>;
}[CommandType];
