/**
 * Every change to the board, the combinations, figures, sources and tasks of a plan, as data: one record with a schema, one transaction,
 * one undo step. Pointer, keyboard, palette, outline, paste and the fuzzer all go through {@link execute}. Text is changed through the
 * editor's binding.
 *
 * No command deletes more than it was told to: links of a deleted card stay as dangling links, so that an undo, or a peer who still
 * has the card, finds them again.
 */
import type * as Y from 'yjs';
import { z } from 'zod';
import { isNodeKind, NODE_KINDS, PART_KINDS } from '../domain/canvas/kinds.ts';
import { judgeLink, type LinkReason } from '../domain/canvas/linkRules.ts';
import { sameJson } from '../kernel/json.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { BodyBlock } from './body.ts';
import { COMMAND_SCHEMAS, type CommandType, type PlanCommand } from './commandSchemas.ts';
import { historyOf, relationTable } from './fields/table.ts';
import { FUNDING_SCHEMAS } from './fundingSchema.ts';
import { raiseForCollections, raiseForLayers, raiseForWaysOut, raiseVersion } from './migrations.ts';
import { PendingWrites, type WritableMap } from './pendingWrites.ts';
import { isLocked } from './room/lockGuard.ts';
import { type Locks, NO_LOCKS } from './room/room.ts';
import {
  crossedKey,
  ENTITY_NAMES,
  ENTITY_SCHEMAS,
  type EntityName,
  linkKey,
  type Point,
  RELATION_SCHEMAS,
  type RelationName,
  relationKey,
  splitKey,
  verdictKey,
} from './schema.ts';
import { replacedField } from './takenAsGiven.ts';
import { FactOrigin, TextOrigin, transact, UserOrigin } from './transact.ts';

export type { CommandType, PlanCommand } from './commandSchemas.ts';

const nodeKind = z.enum(NODE_KINDS);

export type CommandError = (
  | { readonly code: 'invalid'; readonly detail: string }
  | { readonly code: 'notFound' }
  | { readonly code: 'refusedLink'; readonly reason: LinkReason }
  | { readonly code: 'notAPart' }
  /** The entry is immutable: a publication, a submission or an accepted suggestion. */
  | { readonly code: 'appendOnly' }
  /** The facilitator of the room has locked it. */
  | { readonly code: 'locked' }
) & {
  /** In a batch: the index (from 0) of the failed command, one per nesting level. */
  readonly at?: readonly number[];
};

type Run = {
  [T in CommandType]: (plan: PendingWrites, args: z.output<(typeof COMMAND_SCHEMAS)[T]>) => CommandError | undefined;
};

const setFields = (
  plan: PendingWrites,
  name: EntityName,
  key: string,
  fields: Record<string, unknown>,
  create: boolean,
): CommandError | undefined => {
  const present = plan.row(name, key);
  if (!present && !create) return { code: 'notFound' };
  const entity = present ?? plan.addRow(name, key);
  for (const [field, value] of Object.entries(fields)) {
    // Rewriting an equal value would grow the document and overwrite a concurrent change of that field.
    if (value === undefined) {
      if (entity.has(field)) entity.delete(field);
    } else if (!sameJson(entity.get(field), value)) entity.set(field, value);
  }
  return undefined;
};

const own = (patch: object): Record<string, unknown> => ({ ...patch });
const kindOf = (plan: PendingWrites, node: string) => {
  const parsed = nodeKind.safeParse(plan.row('nodes', node)?.get('kind'));
  return parsed.success ? parsed.data : undefined;
};
const round = ([x, y]: readonly [number, number]): [number, number] => [Math.round(x), Math.round(y)];
const setRelation = (map: WritableMap, key: string, value: unknown) => {
  if (!sameJson(map.get(key), value)) map.set(key, value);
};
const setOrDelete = (map: WritableMap, key: string, value: unknown) => {
  if (value !== null) setRelation(map, key, value);
  else if (map.has(key)) map.delete(key);
};

/** Fields as the schema parses them; `undefined` if one is unknown or invalid. */
function parsedFields(
  collection: EntityName,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const shape: Readonly<Record<string, z.ZodType>> = ENTITY_SCHEMAS[collection].shape;
  const out: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(given)) {
    const parsed = Object.hasOwn(shape, field) ? shape[field]?.safeParse(value) : undefined;
    if (!parsed?.success) return undefined;
    out[field] = parsed.data;
  }
  return out;
}
const ROW_PARTS: ReadonlySet<string> = new Set(ENTITY_NAMES);
/** Whether a key has as many parts as the relation's, and its ids have the form of ids. */
const isKeyOf = (relation: RelationName, key: string): boolean => {
  const parts = relationTable(relation).key;
  const given = key.split('|');
  return (
    given.length >= parts.length &&
    parts.every((part, i) => (ROW_PARTS.has(part) ? /^[0-9a-z]{16}$/.test(given[i] ?? '') : given[i] !== ''))
  );
};

/** The bends of a link on every canvas, with their keys. */
function bendsOf(plan: PendingWrites, link: string): readonly (readonly [string, readonly Point[]])[] {
  return [...plan.relation('bends').entries()].flatMap(([key, value]) => {
    if (splitKey(key)[1] !== link) return [];
    const parsed = RELATION_SCHEMAS.bends.safeParse(value);
    return parsed.success ? [[key, parsed.data] as const] : [];
  });
}
/** Deletes the bends with their link: the next link between the two cards starts without bends. */
function endBends(plan: PendingWrites, link: string): void {
  for (const [key] of bendsOf(plan, link)) plan.relation('bends').delete(key);
}
/** Moves the bends between two cards that are moved together. */
function moveBends(plan: PendingWrites, canvas: string, by: ReadonlyMap<string, Point>): void {
  if (by.size < 2) return;
  const bends = plan.relation('bends');
  for (const [key, value] of [...bends.entries()]) {
    const [on, from = '', to = ''] = key.split('|');
    const [a, b] = [by.get(from), by.get(to)];
    if (on !== canvas || !a || !b || a[0] !== b[0] || a[1] !== b[1]) continue;
    const parsed = RELATION_SCHEMAS.bends.safeParse(value);
    if (!parsed.success) continue;
    setRelation(
      bends,
      key,
      parsed.data.map(([x, y]) => [x + a[0], y + a[1]]),
    );
  }
}

/** Deletes the allocation of a paying link with it, in the same undo step. */
function endAllocation(plan: PendingWrites, key: string): void {
  const [from, rest] = splitKey(key);
  const [to, type] = splitKey(rest);
  if (type === 'funds') plan.relation('allocations').delete(relationKey(from, to));
}

const OWN_WORDS = ['title', 'note', 'claim'] as const;

const RUN: Run = {
  setMeta: (plan, { patch }) => {
    const { meta } = plan;
    for (const [field, value] of Object.entries(patch))
      if (value !== undefined && meta.get(field) !== value) meta.set(field, value);
    return undefined;
  },
  addCanvas: (plan, { canvas, title, order }) => setFields(plan, 'canvases', canvas, { title, order }, true),
  renameCanvas: (plan, { canvas, title }) => setFields(plan, 'canvases', canvas, { title }, false),
  removeCanvas: (plan, { canvas }) => {
    plan.removeRow('canvases', canvas);
    return undefined;
  },
  addNode: (plan, { node, fields, canvas, pos, size, parent }) => {
    setFields(plan, 'nodes', node, own(fields), true);
    if (canvas) {
      const key = relationKey(canvas, node);
      plan.relation('positions').set(key, round(pos ?? [0, 0]));
      if (size) plan.relation('sizes').set(key, round(size));
      if (parent) plan.relation('parents').set(key, parent);
    }
    return undefined;
  },
  updateNode: (plan, { node, patch }) => {
    const isExample = plan.row('nodes', node)?.get('example') === true;
    // An example becomes a person's own card once they edit its text.
    const isTaken = isExample && !('example' in patch) && OWN_WORDS.some((field) => field in patch);
    return setFields(plan, 'nodes', node, { ...patch, ...(isTaken ? { example: undefined } : {}) }, false);
  },
  placeNode: (plan, { canvas, node, pos }) => {
    if (!plan.row('nodes', node)) return { code: 'notFound' };
    setRelation(plan.relation('positions'), relationKey(canvas, node), round(pos));
    return undefined;
  },
  removeFromCanvas: (plan, { canvas, nodes }) => {
    for (const node of nodes)
      for (const name of ['positions', 'sizes', 'parents'] as const)
        plan.relation(name).delete(relationKey(canvas, node));
    return undefined;
  },
  deleteNodes: (plan, { nodes }) => {
    for (const node of nodes) plan.removeRow('nodes', node);
    return undefined;
  },
  moveNodes: (plan, { canvas, moves }) => {
    const positions = plan.relation('positions');
    const by = new Map<string, Point>();
    for (const { node, pos } of moves) {
      const key = relationKey(canvas, node);
      if (!positions.has(key)) continue;
      const before = RELATION_SCHEMAS.positions.safeParse(positions.get(key));
      const [x, y] = round(pos);
      if (before.success) by.set(node, [x - before.data[0], y - before.data[1]]);
      setRelation(positions, key, [x, y]);
    }
    moveBends(plan, canvas, by);
    return undefined;
  },
  resizeNode: (plan, { canvas, node, size, pos }) => {
    const key = relationKey(canvas, node);
    setRelation(plan.relation('sizes'), key, round(size));
    if (pos) setRelation(plan.relation('positions'), key, round(pos));
    return undefined;
  },
  setParent: (plan, { canvas, nodes, parent }) => {
    const parents = plan.relation('parents');
    for (const node of nodes) {
      const key = relationKey(canvas, node);
      if (parent === null) {
        if (parents.has(key)) parents.delete(key);
      } else if (node !== parent) setRelation(parents, key, parent);
    }
    return undefined;
  },
  addLink: (plan, { from, to, linkType: type, label }) => {
    if (from === to) return { code: 'refusedLink', reason: 'self' };
    const ends = [kindOf(plan, from), kindOf(plan, to)] as const;
    if (!ends[0] || !ends[1]) return { code: 'refusedLink', reason: 'missingEnd' };
    const judged = judgeLink(type, ends[0], ends[1]);
    if (judged.verdict === 'refused') return { code: 'refusedLink', reason: judged.reason };
    setRelation(plan.relation('links'), linkKey(from, to, type), { from, to, type, ...(label ? { label } : {}) });
    return undefined;
  },
  removeLinks: (plan, { keys }) => {
    for (const key of keys) {
      plan.relation('links').delete(key);
      endAllocation(plan, key);
      endBends(plan, key);
    }
    return undefined;
  },
  changeLink: (plan, { key, linkType: type, label, reverse }) => {
    const links = plan.relation('links');
    const parsed = RELATION_SCHEMAS.links.safeParse(links.get(key));
    if (!parsed.success) return { code: 'notFound' };
    const { from, to } = reverse ? { from: parsed.data.to, to: parsed.data.from } : parsed.data;
    const refused = RUN.addLink(plan, { from, to, linkType: type, label: label ?? parsed.data.label });
    if (refused) return refused;
    const changed = linkKey(from, to, type);
    if (changed !== key) {
      links.delete(key);
      endAllocation(plan, key);
      for (const [old, bends] of bendsOf(plan, key)) {
        const [canvas] = splitKey(old);
        plan.relation('bends').set(relationKey(canvas, changed), reverse ? [...bends].reverse() : bends);
        plan.relation('bends').delete(old);
      }
    }
    return undefined;
  },
  bendLink: (plan, { canvas, key, bends }) => {
    if (!plan.relation('links').has(key)) return { code: 'notFound' };
    setOrDelete(plan.relation('bends'), relationKey(canvas, key), bends.length > 0 ? bends.map(round) : null);
    return undefined;
  },
  putSavedFilter: (plan, { filter, patch }) => setFields(plan, 'savedFilters', filter, own(patch), true),
  addParts: (plan, { combination, nodes }) => {
    if (kindOf(plan, combination) !== 'combination') return { code: 'notFound' };
    const parts = plan.relation('parts');
    let order = 0;
    for (const [key, value] of parts.entries()) {
      const parsed = RELATION_SCHEMAS.parts.safeParse(value);
      if (parsed.success && splitKey(key)[0] === combination) order = Math.max(order, parsed.data.order);
    }
    for (const node of nodes) {
      const partKind = kindOf(plan, node);
      if (!partKind || !PART_KINDS.includes(partKind)) return { code: 'notAPart' };
      const key = relationKey(combination, node);
      if (!parts.has(key)) parts.set(key, { order: ++order });
    }
    return undefined;
  },
  removePart: (plan, { combination, node }) => {
    plan.relation('parts').delete(relationKey(combination, node));
    return undefined;
  },
  orderParts: (plan, { combination, nodes }) => {
    const parts = plan.relation('parts');
    nodes.forEach((node, i) => {
      const key = relationKey(combination, node);
      if (parts.has(key)) setRelation(parts, key, { order: i + 1 });
    });
    return undefined;
  },
  setCombinationType: (plan, { combination, combinationType: type, on, reason }) => {
    const types = plan.relation('combinationTypes');
    const key = relationKey(combination, type);
    if (on) setRelation(types, key, reason ?? (typeof types.get(key) === 'string' ? types.get(key) : ''));
    else types.delete(key);
    return undefined;
  },
  addAssumption: (plan, { assumption, combination, text, order }) =>
    setFields(plan, 'assumptions', assumption, { combination, text, order, status: 'guess', evidence: '' }, true),
  updateAssumption: (plan, { assumption, patch }) => setFields(plan, 'assumptions', assumption, own(patch), false),
  removeAssumption: (plan, { assumption }) => {
    plan.removeRow('assumptions', assumption);
    return undefined;
  },
  putFigure: (plan, { figure, patch }) => setFields(plan, 'figures', figure, own(patch), true),
  putCitation: (plan, { citation, patch }) => setFields(plan, 'citations', citation, own(patch), true),
  putTask: (plan, { task, patch }) => setFields(plan, 'tasks', task, own(patch), true),
  removeEntity: (plan, { collection, id: key }) => {
    plan.removeRow(collection, key);
    return undefined;
  },
  putRow: (plan, { collection, id: key, row }) => {
    const fields = parsedFields(collection, row);
    if (!fields) return { code: 'invalid', detail: collection };
    const present = plan.row(collection, key);
    const gone = present ? [...present.entries()].map(([field]) => field).filter((f) => !Object.hasOwn(fields, f)) : [];
    return setFields(
      plan,
      collection,
      key,
      { ...Object.fromEntries(gone.map((field) => [field, undefined])), ...fields },
      true,
    );
  },
  setFields: (plan, { collection, id: key, values }) => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
    const fields = parsedFields(collection, given);
    if (!fields) return { code: 'invalid', detail: collection };
    const replaced = replacedField(given, fields);
    if (replaced !== undefined) return { code: 'invalid', detail: `values.${replaced}` };
    const cleared = Object.keys(values).filter((field) => values[field] === null);
    if (cleared.some((field) => !Object.hasOwn(ENTITY_SCHEMAS[collection].shape, field)))
      return { code: 'invalid', detail: collection };
    return setFields(
      plan,
      collection,
      key,
      { ...fields, ...Object.fromEntries(cleared.map((field) => [field, undefined])) },
      false,
    );
  },
  setRelation: (plan, { relation, key, value }) => {
    const history = historyOf(relation, key);
    if (history === 'appendOnly' || (history === 'kept' && value === null)) return { code: 'appendOnly' };
    if (value === null) {
      setOrDelete(plan.relation(relation), key, null);
      return undefined;
    }
    const parsed = RELATION_SCHEMAS[relation].safeParse(value);
    if (!parsed.success || !isKeyOf(relation, key)) return { code: 'invalid', detail: relation };
    setRelation(plan.relation(relation), key, parsed.data);
    return undefined;
  },
  putFundingRow: (plan, { collection, id: key, patch }) => {
    const schema: z.ZodObject = FUNDING_SCHEMAS[collection];
    const parsed = schema.partial().strict().safeParse(patch);
    if (!parsed.success) return { code: 'invalid', detail: parsed.error.issues[0]?.path.join('.') ?? '' };
    const replaced = replacedField(patch, parsed.data);
    if (replaced !== undefined) return { code: 'invalid', detail: `patch.${replaced}` };
    // Only the named fields, as parsed by the schema.
    const fields = Object.fromEntries(Object.keys(patch).map((field) => [field, parsed.data[field]]));
    return setFields(plan, collection, key, fields, true);
  },
  setFundingTerms: (plan, { node, terms }) => {
    if (kindOf(plan, node) !== 'funding') return { code: 'notFound' };
    const map = plan.relation('fundingTerms');
    for (const [field, value] of Object.entries(terms)) setOrDelete(map, relationKey(node, field), value);
    return undefined;
  },
  setFundingSettings: (plan, { settings }) => {
    const map = plan.relation('fundingSettings');
    for (const [field, value] of Object.entries(settings)) setOrDelete(map, field, value);
    return undefined;
  },
  setContestEntry: (plan, { contest, fields }) => {
    const map = plan.relation('contestEntries');
    const keptGone = Object.entries(fields).some(
      ([field, value]) => value === null && historyOf('contestEntries', `|${field}`) !== 'restorable',
    );
    if (keptGone) return { code: 'appendOnly' };
    for (const [field, value] of Object.entries(fields)) setOrDelete(map, relationKey(contest, field), value);
    return undefined;
  },
  notePublication: (plan, { at, publication }) => {
    const notes = plan.relation('publications');
    // Two records of the same moment are two records: neither may replace the other.
    let key = at;
    for (let n = 2; notes.has(key) && !sameJson(notes.get(key), publication); n++) key = `${at}~${n}`;
    setRelation(notes, key, publication);
    return undefined;
  },
  putOwnWord: (plan, { word, patch }) => setFields(plan, 'ownWords', word, own(patch), true),
  setSenses: (plan, { node, senses }) => {
    if (!plan.row('nodes', node)) return { code: 'notFound' };
    const map = plan.relation('senses');
    for (const [concept, sense] of Object.entries(senses)) setOrDelete(map, relationKey(node, concept), sense);
    return undefined;
  },
  putBox: (plan, { box, patch }) => setFields(plan, 'boxes', box, own(patch), true),
  putBoxColumn: (plan, { column, patch }) => setFields(plan, 'boxColumns', column, own(patch), true),
  putBoxCell: (plan, { cell, patch }) => setFields(plan, 'boxCells', cell, own(patch), true),
  crossCells: (plan, { cells: [a, b], crossed }) => {
    if (a === b || !plan.row('boxCells', a) || !plan.row('boxCells', b)) return { code: 'notFound' };
    setOrDelete(plan.relation('boxCrossed'), crossedKey(a, b), crossed);
    return undefined;
  },
  setBoxLimits: (plan, { box, limits }) => {
    if (!plan.row('boxes', box)) return { code: 'notFound' };
    const map = plan.relation('boxLimits');
    for (const [limit, value] of Object.entries(limits))
      if (value !== undefined) setOrDelete(map, relationKey(box, limit), value);
    return undefined;
  },
  judgeConfiguration: (plan, { box, cells, verdict }) => {
    if (!plan.row('boxes', box)) return { code: 'notFound' };
    setOrDelete(plan.relation('boxVerdicts'), verdictKey(box, cells), verdict);
    return undefined;
  },
  noteVariant: (plan, { variant, fields }) => setFields(plan, 'variants', variant, own(fields), true),
  putVariant: (plan, { variant, patch }) => setFields(plan, 'variants', variant, own(patch), false),
  putCriterion: (plan, { criterion, patch }) => setFields(plan, 'variantCriteria', criterion, own(patch), true),
  judgeVariant: (plan, { criterion, variant, cell }) => {
    if (!plan.row('variantCriteria', criterion) || !plan.row('variants', variant)) return { code: 'notFound' };
    setOrDelete(plan.relation('variantCells'), relationKey(criterion, variant), cell);
    return undefined;
  },
  setFormBox: (plan, { form, box, words }) => {
    setOrDelete(plan.relation('formBoxes'), relationKey(form, box), words);
    return undefined;
  },
  setFormPaper: (plan, { form, paper, paperState }) => {
    setOrDelete(plan.relation('formPapers'), relationKey(form, paper), paperState);
    return undefined;
  },
  setCashActual: (plan, { month, line, actual }) => {
    setOrDelete(plan.relation('cashActuals'), relationKey(month, line), actual);
    return undefined;
  },
  putThought: (plan, { thought, patch }) => setFields(plan, 'thoughts', thought, own(patch), true),
  putThoughtCell: (plan, { cell, patch }) => setFields(plan, 'thoughtCells', cell, own(patch), true),
  declineCandidate: (plan, { node, entry, declined }) => {
    setOrDelete(plan.relation('declined'), relationKey(node, entry), declined);
    return undefined;
  },
  allocate: (plan, { source, activity, yen }) => {
    setOrDelete(plan.relation('allocations'), relationKey(source, activity), yen);
    // A paying link and its amount belong together: setting the amount creates the link.
    if (yen !== null) RUN.addLink(plan, { from: source, to: activity, linkType: 'funds' });
    return undefined;
  },
  writeText: (plan, { at, blocks, template }) => {
    if (!plan.writeBlocks(at, blocks as BodyBlock[])) return { code: 'notFound' };
    if (template !== undefined && plan.meta.get('template') !== template) plan.meta.set('template', template);
    return undefined;
  },
  editText: (plan, { edits, template }) => {
    if (!plan.editBlocks(edits)) return { code: 'notFound' };
    if (template !== undefined && plan.meta.get('template') !== template) plan.meta.set('template', template);
    return undefined;
  },
  batch: (plan, { commands }) => {
    if (isTooDeep(commands)) return { code: 'invalid', detail: 'batch' };
    for (const [i, command] of commands.entries()) {
      // The board's undo would revert everything but the text.
      const type = typeOf(command);
      if (type === 'writeText' || type === 'editText') return { code: 'invalid', detail: type, at: [i] };
      const failed = run(plan, command);
      if (failed) return { ...failed, at: [i, ...(failed.at ?? [])] };
    }
    return undefined;
  },
};

/** The maximum nesting of batches: deeper nesting is never meant and would exhaust the stack. */
const MOST_BATCHES = 8;
function isTooDeep(commands: readonly unknown[]): boolean {
  let level = commands;
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MOST_BATCHES) return true;
    level = level.flatMap((command) => (typeOf(command) === 'batch' ? commandsOf(command) : []));
  }
  return false;
}
const commandsOf = (command: unknown): readonly unknown[] =>
  typeof command === 'object' && command !== null && 'commands' in command && Array.isArray(command.commands)
    ? command.commands
    : [];

const typeOf = (command: unknown): unknown =>
  typeof command === 'object' && command !== null && 'type' in command ? command.type : undefined;
const isCommandType = (type: unknown): type is CommandType =>
  typeof type === 'string' && Object.hasOwn(COMMAND_SCHEMAS, type);

function run(plan: PendingWrites, command: unknown): CommandError | undefined {
  if (typeof command !== 'object' || command === null || !('type' in command) || !isCommandType(command.type)) {
    return { code: 'invalid', detail: 'unknown command' };
  }
  return runTyped(plan, command.type, command);
}

function runTyped<T extends CommandType>(plan: PendingWrites, type: T, args: unknown): CommandError | undefined {
  const schema: z.ZodType = COMMAND_SCHEMAS[type];
  // A patch has only the fields it changes; zod's catch values must not appear for fields that were not given.
  const parsed = schema.safeParse(args);
  if (!parsed.success) return { code: 'invalid', detail: parsed.error.issues[0]?.path.join('.') ?? '' };
  const given = partsOf(args);
  const taken = partsOf(parsed.data);
  for (const [name, part] of given) {
    const field = replacedField(part, taken.get(name) ?? {});
    if (field !== undefined) return { code: 'invalid', detail: `${name}.${field}` };
  }
  return RUN[type](plan, keepGivenFields(given, taken, parsed.data) as z.output<(typeof COMMAND_SCHEMAS)[T]>);
}

type Parts = ReadonlyMap<string, Readonly<Record<string, unknown>>>;
/** The parts of a command that have the fields of a row. */
function partsOf(command: unknown): Parts {
  if (!isRecord(command)) return new Map();
  return new Map(
    ['patch', 'fields'].flatMap((name): [string, Record<string, unknown>][] => {
      const part = command[name];
      return isRecord(part) ? [[name, part]] : [];
    }),
  );
}
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Drops fields from the parsed parts that the caller did not name. */
function keepGivenFields(given: Parts, taken: Parts, parsed: unknown): unknown {
  const parts = [...taken].map(([name, part]) => [
    name,
    Object.fromEntries(Object.entries(part).filter(([field]) => Object.hasOwn(given.get(name) ?? {}, field))),
  ]);
  return isRecord(parsed) ? { ...parsed, ...Object.fromEntries(parts) } : parsed;
}

/** Records of facts have no undo: a step would offer to undo that it happened. */
const isFact = (command: PlanCommand): boolean =>
  command.type === 'notePublication' ||
  command.type === 'noteVariant' ||
  (command.type === 'setContestEntry' &&
    Object.keys(command.fields).some((field) => historyOf('contestEntries', `|${field}`) !== 'restorable'));

const originOf = (command: PlanCommand) =>
  isFact(command)
    ? new FactOrigin()
    : command.type === 'writeText' || command.type === 'editText'
      ? new TextOrigin(command.type)
      : new UserOrigin(command.type);

/** Raises the document to the version that supports the pending writes. */
function raise(doc: Y.Doc, pending: PendingWrites): void {
  raiseVersion(doc, pending.written('nodes', 'kind').filter(isNodeKind));
  raiseForCollections(doc, pending.writtenInto());
  raiseForLayers(doc, [...ENTITY_NAMES.flatMap((name) => pending.written(name, 'layer')), ...pending.writtenLayers()]);
  const notes = pending.writtenValues('publications');
  raiseForWaysOut(
    doc,
    notes.flatMap((note) => RELATION_SCHEMAS.publications.safeParse(note).data?.as ?? []),
  );
}

/**
 * Runs one command as one transaction and one undo step. A command that fails, alone or within a batch, changes nothing. `locks` lists what this person
 * may not change at the moment.
 */
export function execute(doc: Y.Doc, command: PlanCommand, locks: Locks = NO_LOCKS): Result<void, CommandError> {
  const pending = new PendingWrites(doc);
  const failed = run(pending, command);
  if (failed) return err(failed);
  if (locks !== NO_LOCKS && pending.touched().some(({ collection, key }) => isLocked(locks, collection, key)))
    return err({ code: 'locked' });
  raise(doc, pending);
  transact(doc, originOf(command), () => pending.commit());
  return ok(undefined);
}

/** Like {@link execute}, but without an undo step, for documents under construction. */
export function seed(doc: Y.Doc, origin: Parameters<typeof transact>[1], commands: readonly PlanCommand[]): void {
  const pending = new PendingWrites(doc);
  for (const command of commands) {
    const failed = run(pending, command);
    if (failed) throw new Error(`seed: ${command.type}: ${JSON.stringify(failed)}`);
  }
  raise(doc, pending);
  transact(doc, origin, () => pending.commit());
}
