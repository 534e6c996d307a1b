/**
 * Every change to the board, the combinations, figures, sources and tasks of a plan, as data: one record with a schema, one transaction,
 * one undo step. Pointer, keyboard, palette, outline, paste and the fuzzer all go through {@link execute}. Text has its own way in: the
 * editor's binding.
 *
 * No command deletes what it was not told to delete: links of a deleted card stay as dangling links, so that an undo, or a peer who still
 * has the card, finds them again.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { LINK_TYPES, NODE_KINDS } from '../domain/canvas/kinds.ts';
import { judgeLink, type LinkReason } from '../domain/canvas/linkRules.ts';
import { COMBINATION_TYPES, PART_KINDS } from '../domain/combination/combination.ts';
import { sameJson } from '../kernel/json.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { FIELD_NAME, FUNDING_COLLECTIONS, FUNDING_SCHEMAS, scalar } from './fundingSchema.ts';
import {
  ENTITY_SCHEMAS,
  type EntityName,
  entityMap,
  linkKey,
  META_SCHEMA,
  metaMap,
  RELATION_SCHEMAS,
  relationKey,
  relationMap,
  splitKey,
} from './schema.ts';
import { transact, UserOrigin } from './transact.ts';

const id = z.string().regex(/^[0-9a-z]{16}$/);
const point = RELATION_SCHEMAS.positions;
const kind = z.enum(NODE_KINDS);
const linkType = z.enum(LINK_TYPES);

const nodeFields = ENTITY_SCHEMAS.nodes.partial();
const placed = z.object({ node: id, pos: point });

export const COMMAND_SCHEMAS = {
  setMeta: z.object({ patch: META_SCHEMA.omit({ schemaVersion: true, id: true }).partial() }),
  addCanvas: z.object({ canvas: id, title: z.string().max(200), order: z.number() }),
  renameCanvas: z.object({ canvas: id, title: z.string().max(200) }),
  removeCanvas: z.object({ canvas: id }),
  addNode: z.object({
    node: id,
    fields: nodeFields.extend({ kind }),
    canvas: id.optional(),
    pos: point.optional(),
    size: point.optional(),
    parent: id.optional(),
  }),
  updateNode: z.object({ node: id, patch: nodeFields }),
  placeNode: z.object({ canvas: id, node: id, pos: point }),
  removeFromCanvas: z.object({ canvas: id, nodes: z.array(id) }),
  deleteNodes: z.object({ nodes: z.array(id) }),
  moveNodes: z.object({ canvas: id, moves: z.array(placed) }),
  resizeNode: z.object({ canvas: id, node: id, size: point, pos: point.optional() }),
  setParent: z.object({ canvas: id, nodes: z.array(id), parent: id.nullable() }),
  addLink: z.object({ from: id, to: id, linkType, label: z.string().max(200).optional() }),
  removeLinks: z.object({ keys: z.array(z.string().max(80)) }),
  changeLink: z.object({
    key: z.string().max(80),
    linkType,
    label: z.string().max(200).optional(),
    reverse: z.boolean().optional(),
  }),
  addParts: z.object({ combination: id, nodes: z.array(id) }),
  removePart: z.object({ combination: id, node: id }),
  /** Parts in their new order; parts that are not named keep theirs. */
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
  removeEntity: z.object({ collection: z.enum(['figures', 'citations', 'tasks', ...FUNDING_COLLECTIONS]), id }),
  /** A row of the funding plan: makes it, or changes the fields that are given. */
  putFundingRow: z.object({
    collection: z.enum(FUNDING_COLLECTIONS),
    id,
    patch: z.record(z.string().regex(FIELD_NAME), z.unknown()),
  }),
  /** Terms of a funding card; null takes one away. */
  setFundingTerms: z.object({ node: id, terms: z.record(z.string().regex(FIELD_NAME), scalar.nullable()) }),
  setFundingSettings: z.object({ settings: z.record(z.string().regex(FIELD_NAME), scalar.nullable()) }),
  /** What is filled in for a contest; null takes a field away. */
  setContestEntry: z.object({
    contest: id,
    fields: z.record(z.string().regex(FIELD_NAME), RELATION_SCHEMAS.contestEntries.nullable()),
  }),
  /** Notes that the plan was let out to the public; only ever added. */
  notePublication: z.object({ at: z.string().max(40), publication: RELATION_SCHEMAS.publications }),
  /** A candidate that is not wanted for a card, with the reason; null takes it back. */
  declineCandidate: z.object({
    node: id,
    entry: z.string().min(1).max(200),
    declined: RELATION_SCHEMAS.declined.nullable(),
  }),
  allocate: z.object({ source: id, activity: id, yen: RELATION_SCHEMAS.allocations.nullable() }),
  /** Several commands as one undo step: paste, auto-layout, a new combination from a selection. */
  batch: z.object({ commands: z.array(z.unknown()).max(20_000) }),
} as const;

export type CommandType = keyof typeof COMMAND_SCHEMAS;
export type PlanCommand = {
  [T in CommandType]: { readonly type: T } & z.input<(typeof COMMAND_SCHEMAS)[T]>;
}[CommandType];

export type CommandError =
  | { readonly code: 'invalid'; readonly detail: string }
  | { readonly code: 'notFound' }
  | { readonly code: 'refusedLink'; readonly reason: LinkReason }
  | { readonly code: 'notAPart' };

type Run = {
  [T in CommandType]: (doc: Y.Doc, args: z.output<(typeof COMMAND_SCHEMAS)[T]>) => CommandError | undefined;
};

const setFields = (
  doc: Y.Doc,
  name: EntityName,
  key: string,
  fields: Record<string, unknown>,
  create: boolean,
): CommandError | undefined => {
  const map = entityMap(doc, name);
  let entity: Y.Map<unknown> | undefined = map.get(key);
  if (!(entity instanceof Y.Map)) {
    if (!create) return { code: 'notFound' };
    entity = new Y.Map<unknown>();
    for (const [field, value] of Object.entries(fields)) if (value !== undefined) entity.set(field, value);
    map.set(key, entity);
    return undefined;
  }
  for (const [field, value] of Object.entries(fields)) {
    // Rewriting an equal value would grow the document and take a field away from whoever changed it at the same time.
    if (value === undefined) {
      if (entity.has(field)) entity.delete(field);
    } else if (!sameJson(entity.get(field), value)) entity.set(field, value);
  }
  return undefined;
};

const own = (patch: object): Record<string, unknown> => ({ ...patch });
const kindOf = (doc: Y.Doc, node: string) => {
  const parsed = kind.safeParse(entityMap(doc, 'nodes').get(node)?.get('kind'));
  return parsed.success ? parsed.data : undefined;
};
const round = ([x, y]: readonly [number, number]): [number, number] => [Math.round(x), Math.round(y)];
const setRelation = (map: Y.Map<unknown>, key: string, value: unknown) => {
  if (!sameJson(map.get(key), value)) map.set(key, value);
};
const setOrDelete = (map: Y.Map<unknown>, key: string, value: unknown) => {
  if (value !== null) setRelation(map, key, value);
  else if (map.has(key)) map.delete(key);
};

const RUN: Run = {
  setMeta: (doc, { patch }) => {
    const meta = metaMap(doc);
    for (const [field, value] of Object.entries(patch))
      if (value !== undefined && meta.get(field) !== value) meta.set(field, value);
    return undefined;
  },
  addCanvas: (doc, { canvas, title, order }) => setFields(doc, 'canvases', canvas, { title, order }, true),
  renameCanvas: (doc, { canvas, title }) => setFields(doc, 'canvases', canvas, { title }, false),
  removeCanvas: (doc, { canvas }) => {
    entityMap(doc, 'canvases').delete(canvas);
    return undefined;
  },
  addNode: (doc, { node, fields, canvas, pos, size, parent }) => {
    setFields(doc, 'nodes', node, own(fields), true);
    if (canvas) {
      const key = relationKey(canvas, node);
      relationMap(doc, 'positions').set(key, round(pos ?? [0, 0]));
      if (size) relationMap(doc, 'sizes').set(key, round(size));
      if (parent) relationMap(doc, 'parents').set(key, parent);
    }
    return undefined;
  },
  updateNode: (doc, { node, patch }) => setFields(doc, 'nodes', node, own(patch), false),
  placeNode: (doc, { canvas, node, pos }) => {
    if (!entityMap(doc, 'nodes').has(node)) return { code: 'notFound' };
    setRelation(relationMap(doc, 'positions'), relationKey(canvas, node), round(pos));
    return undefined;
  },
  removeFromCanvas: (doc, { canvas, nodes }) => {
    for (const node of nodes)
      for (const name of ['positions', 'sizes', 'parents'] as const)
        relationMap(doc, name).delete(relationKey(canvas, node));
    return undefined;
  },
  deleteNodes: (doc, { nodes }) => {
    for (const node of nodes) entityMap(doc, 'nodes').delete(node);
    return undefined;
  },
  moveNodes: (doc, { canvas, moves }) => {
    const positions = relationMap(doc, 'positions');
    for (const { node, pos } of moves) {
      const key = relationKey(canvas, node);
      if (positions.has(key)) setRelation(positions, key, round(pos));
    }
    return undefined;
  },
  resizeNode: (doc, { canvas, node, size, pos }) => {
    const key = relationKey(canvas, node);
    setRelation(relationMap(doc, 'sizes'), key, round(size));
    if (pos) setRelation(relationMap(doc, 'positions'), key, round(pos));
    return undefined;
  },
  setParent: (doc, { canvas, nodes, parent }) => {
    const parents = relationMap(doc, 'parents');
    for (const node of nodes) {
      const key = relationKey(canvas, node);
      if (parent === null) {
        if (parents.has(key)) parents.delete(key);
      } else if (node !== parent) setRelation(parents, key, parent);
    }
    return undefined;
  },
  addLink: (doc, { from, to, linkType: type, label }) => {
    if (from === to) return { code: 'refusedLink', reason: 'self' };
    const ends = [kindOf(doc, from), kindOf(doc, to)] as const;
    if (!ends[0] || !ends[1]) return { code: 'refusedLink', reason: 'missingEnd' };
    const judged = judgeLink(type, ends[0], ends[1]);
    if (judged.verdict === 'refused') return { code: 'refusedLink', reason: judged.reason };
    setRelation(relationMap(doc, 'links'), linkKey(from, to, type), { from, to, type, ...(label ? { label } : {}) });
    return undefined;
  },
  removeLinks: (doc, { keys }) => {
    for (const key of keys) relationMap(doc, 'links').delete(key);
    return undefined;
  },
  changeLink: (doc, { key, linkType: type, label, reverse }) => {
    const links = relationMap(doc, 'links');
    const parsed = RELATION_SCHEMAS.links.safeParse(links.get(key));
    if (!parsed.success) return { code: 'notFound' };
    const { from, to } = reverse ? { from: parsed.data.to, to: parsed.data.from } : parsed.data;
    const refused = RUN.addLink(doc, { from, to, linkType: type, label: label ?? parsed.data.label });
    if (refused) return refused;
    if (linkKey(from, to, type) !== key) links.delete(key);
    return undefined;
  },
  addParts: (doc, { combination, nodes }) => {
    if (kindOf(doc, combination) !== 'combination') return { code: 'notFound' };
    const parts = relationMap(doc, 'parts');
    let order = 0;
    for (const [key, value] of parts) {
      const parsed = RELATION_SCHEMAS.parts.safeParse(value);
      if (parsed.success && splitKey(key)[0] === combination) order = Math.max(order, parsed.data.order);
    }
    for (const node of nodes) {
      const nodeKind = kindOf(doc, node);
      if (!nodeKind || !PART_KINDS.includes(nodeKind)) return { code: 'notAPart' };
      const key = relationKey(combination, node);
      if (!parts.has(key)) parts.set(key, { order: ++order });
    }
    return undefined;
  },
  removePart: (doc, { combination, node }) => {
    relationMap(doc, 'parts').delete(relationKey(combination, node));
    return undefined;
  },
  orderParts: (doc, { combination, nodes }) => {
    const parts = relationMap(doc, 'parts');
    nodes.forEach((node, i) => {
      const key = relationKey(combination, node);
      if (parts.has(key)) setRelation(parts, key, { order: i + 1 });
    });
    return undefined;
  },
  setCombinationType: (doc, { combination, combinationType: type, on, reason }) => {
    const types = relationMap(doc, 'combinationTypes');
    const key = relationKey(combination, type);
    if (on) setRelation(types, key, reason ?? (typeof types.get(key) === 'string' ? types.get(key) : ''));
    else types.delete(key);
    return undefined;
  },
  addAssumption: (doc, { assumption, combination, text, order }) =>
    setFields(doc, 'assumptions', assumption, { combination, text, order, status: 'guess', evidence: '' }, true),
  updateAssumption: (doc, { assumption, patch }) => setFields(doc, 'assumptions', assumption, own(patch), false),
  removeAssumption: (doc, { assumption }) => {
    entityMap(doc, 'assumptions').delete(assumption);
    return undefined;
  },
  putFigure: (doc, { figure, patch }) => setFields(doc, 'figures', figure, own(patch), true),
  putCitation: (doc, { citation, patch }) => setFields(doc, 'citations', citation, own(patch), true),
  putTask: (doc, { task, patch }) => setFields(doc, 'tasks', task, own(patch), true),
  removeEntity: (doc, { collection, id: key }) => {
    entityMap(doc, collection).delete(key);
    return undefined;
  },
  putFundingRow: (doc, { collection, id: key, patch }) => {
    const schema: z.ZodObject = FUNDING_SCHEMAS[collection];
    const parsed = schema.partial().strict().safeParse(patch);
    if (!parsed.success) return { code: 'invalid', detail: parsed.error.issues[0]?.path.join('.') ?? '' };
    // Only the fields that were named, with what the schema made of them.
    const fields = Object.fromEntries(Object.keys(patch).map((field) => [field, parsed.data[field]]));
    return setFields(doc, collection, key, fields, true);
  },
  setFundingTerms: (doc, { node, terms }) => {
    if (kindOf(doc, node) !== 'funding') return { code: 'notFound' };
    const map = relationMap(doc, 'fundingTerms');
    for (const [field, value] of Object.entries(terms)) setOrDelete(map, relationKey(node, field), value);
    return undefined;
  },
  setFundingSettings: (doc, { settings }) => {
    const map = relationMap(doc, 'fundingSettings');
    for (const [field, value] of Object.entries(settings)) setOrDelete(map, field, value);
    return undefined;
  },
  setContestEntry: (doc, { contest, fields }) => {
    const map = relationMap(doc, 'contestEntries');
    for (const [field, value] of Object.entries(fields)) setOrDelete(map, relationKey(contest, field), value);
    return undefined;
  },
  notePublication: (doc, { at, publication }) => {
    setRelation(relationMap(doc, 'publications'), at, publication);
    return undefined;
  },
  declineCandidate: (doc, { node, entry, declined }) => {
    setOrDelete(relationMap(doc, 'declined'), relationKey(node, entry), declined);
    return undefined;
  },
  allocate: (doc, { source, activity, yen }) => {
    setOrDelete(relationMap(doc, 'allocations'), relationKey(source, activity), yen);
    return undefined;
  },
  batch: (doc, { commands }) => {
    for (const command of commands) {
      const failed = run(doc, command);
      if (failed) return failed;
    }
    return undefined;
  },
};

const isCommandType = (type: unknown): type is CommandType =>
  typeof type === 'string' && Object.hasOwn(COMMAND_SCHEMAS, type);

function run(doc: Y.Doc, command: unknown): CommandError | undefined {
  if (typeof command !== 'object' || command === null || !('type' in command) || !isCommandType(command.type)) {
    return { code: 'invalid', detail: 'unknown command' };
  }
  return runTyped(doc, command.type, command);
}

function runTyped<T extends CommandType>(doc: Y.Doc, type: T, args: unknown): CommandError | undefined {
  const schema: z.ZodType = COMMAND_SCHEMAS[type];
  // A patch carries only the fields it changes; zod's catch values must not appear for fields that were not given.
  const parsed = schema.safeParse(args);
  if (!parsed.success) return { code: 'invalid', detail: parsed.error.issues[0]?.path.join('.') ?? '' };
  const data = keepGivenFields(args, parsed.data) as z.output<(typeof COMMAND_SCHEMAS)[T]>;
  return RUN[type](doc, data);
}

/** Drops fields from `patch` and `fields` that the caller did not name. */
function keepGivenFields(given: unknown, parsed: unknown): unknown {
  if (typeof given !== 'object' || given === null || typeof parsed !== 'object' || parsed === null) return parsed;
  const out: Record<string, unknown> = { ...parsed };
  for (const name of ['patch', 'fields']) {
    const givenPart = (given as Record<string, unknown>)[name];
    const parsedPart = out[name];
    if (typeof givenPart === 'object' && givenPart !== null && typeof parsedPart === 'object' && parsedPart !== null) {
      out[name] = Object.fromEntries(Object.entries(parsedPart).filter(([field]) => Object.hasOwn(givenPart, field)));
    }
  }
  return out;
}

/**
 * Runs one command as one transaction and one undo step. A single command that fails writes nothing; a batch keeps what came before the
 * failing one, which the same undo step takes back.
 */
export function execute(doc: Y.Doc, command: PlanCommand): Result<void, CommandError> {
  const failed = transact(doc, new UserOrigin(command.type), () => run(doc, command));
  return failed ? err(failed) : ok(undefined);
}

/** The same without an undo step, for documents that are being made. */
export function seed(doc: Y.Doc, origin: Parameters<typeof transact>[1], commands: readonly PlanCommand[]): void {
  transact(doc, origin, () => {
    for (const command of commands) {
      const failed = run(doc, command);
      if (failed) throw new Error(`seed: ${command.type}: ${JSON.stringify(failed)}`);
    }
  });
}
