/**
 * Somebody's changes on the boards, in figures, tasks and funding, as operations on the plan's collections. Every incoming value is
 * parsed by the plan's own schemas before it is shown or applied, so that what a person reads is what would be written.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { sameJson } from '../../kernel/json.ts';
import { type Difference, differences } from '../fields/differences.ts';
import { META, SUGGESTED_RELATIONS } from '../fields/table.ts';
import { kindsIn, raiseForCollections, raiseForLayers, raiseVersion } from '../migrations.ts';
import {
  ENTITY_NAMES,
  ENTITY_SCHEMAS,
  type EntityName,
  entityMap,
  META_SCHEMA,
  metaMap,
  RELATION_NAMES,
  RELATION_SCHEMAS,
  type RelationName,
  relationMap,
  splitKey,
} from '../schema.ts';

const name = z.string().min(1).max(80);
const id = z.string().regex(/^[0-9a-z]{16}$/);
const fields = z.record(name, z.unknown());

export const DATA_OPS = [
  z.object({ op: z.literal('meta'), field: name, value: z.unknown() }),
  /** A whole row that is added (its fields) or removed (`null`). */
  z.object({ op: z.literal('entity'), collection: z.enum(ENTITY_NAMES), id, fields: fields.nullable() }),
  /** One field; `null` removes it. */
  z.object({ op: z.literal('field'), collection: z.enum(ENTITY_NAMES), id, field: name, value: z.unknown() }),
  z.object({
    op: z.literal('relation'),
    relation: z.enum(RELATION_NAMES),
    key: z.string().max(120),
    value: z.unknown(),
  }),
] as const;
export type DataOp = z.infer<(typeof DATA_OPS)[number]>;
export type DataGroup = { readonly key: string; readonly ops: readonly DataOp[] };

const same = (a: unknown, b: unknown): boolean => sameJson(a ?? null, b ?? null);
const jsonOf = (value: unknown): Record<string, unknown> | undefined =>
  value instanceof Y.Map ? (value.toJSON() as Record<string, unknown>) : undefined;
const isSuggested = (relation: RelationName): boolean => SUGGESTED_RELATIONS.includes(relation);
/** Fields that cannot be suggested. Names are untrusted: inherited properties are not fields. */
const isFixed = (field: string): boolean =>
  !Object.hasOwn(META.fields, field) || META.fields[field]?.telling.told !== 'own';

// ── comparing ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Changes from the plan's data to a draft based on it, grouped into what one person would call one change. */
export function compareData(plan: Y.Doc, draft: Y.Doc): DataGroup[] {
  const groups = new Map<string, DataOp[]>();
  const put = (key: string, op: DataOp) => {
    const list = groups.get(key);
    if (list) list.push(op);
    else groups.set(key, [op]);
  };
  /** Whole rows that were added or removed, and their group. */
  const whole = new Map<string, string>();
  for (const d of differences(plan, draft)) {
    if (d.on === 'meta') {
      if (!isFixed(d.field)) put(`meta:${d.field}`, { op: 'meta', field: d.field, value: d.after });
    } else if (d.on === 'entity') {
      const { collection, id: key, before, after } = d;
      // An assumption belongs to its combination: a new one comes with it.
      const owner = collection === 'assumptions' ? whole.get(String((after ?? before)?.['combination'])) : undefined;
      const group = owner ?? `entity:${collection}:${key}`;
      whole.set(key, group);
      put(group, { op: 'entity', collection, id: key, fields: after ?? null });
    } else if (d.on === 'field') {
      const { collection, id: key, field, after } = d;
      put(`field:${collection}:${key}:${field}`, { op: 'field', collection, id: key, field, value: after ?? null });
    } else if (isSuggested(d.relation)) {
      const { relation, key, after } = d;
      put(relationGroup(relation, key, whole), { op: 'relation', relation, key, value: after ?? null });
    }
  }
  return [...groups].map(([key, ops]) => ({ key, ops }));
}

/** Relations of a new card are part of it; moves on one board are one change; each link is one. */
function relationGroup(relation: RelationName, key: string, whole: ReadonlyMap<string, string>): string {
  const ends = key.split('|');
  const owner = ends.map((end) => whole.get(end)).filter((group) => group !== undefined);
  if (owner.length > 0) return owner.at(-1) as string;
  const [first, second] = splitKey(key);
  switch (relation) {
    case 'positions':
    case 'sizes':
    case 'parents':
      return `places:${first}`;
    case 'links':
      return `link:${ends.slice(0, 2).sort().join('|')}`;
    case 'parts':
    case 'combinationTypes':
      return `combination:${first}`;
    default:
      return `relation:${relation}:${first}:${second}`;
  }
}

// ── carrying out ───────────────────────────────────────────────────────────────────────────────────────────────────

const isNothing = (value: unknown): boolean => value === null || value === undefined;
/** A field by an untrusted name: only the schema's own. */
const fieldOf = (shape: Readonly<Record<string, z.ZodType>>, field: string): z.ZodType | undefined =>
  Object.hasOwn(shape, field) ? shape[field] : undefined;

/** The value as the plan would parse it; `undefined` if it is invalid. */
export function parsedValue(op: DataOp): unknown {
  switch (op.op) {
    case 'meta': {
      return isFixed(op.field) ? undefined : fieldOf(META_SCHEMA.shape, op.field)?.safeParse(op.value).data;
    }
    case 'entity':
      return op.fields === null ? null : parsedRow(op.collection, op.fields);
    case 'field': {
      const schema = fieldOf(ENTITY_SCHEMAS[op.collection].shape, op.field);
      return schema && (isNothing(op.value) ? null : schema.safeParse(op.value).data);
    }
    case 'relation': {
      if (!isSuggested(op.relation)) return undefined;
      return op.value === null || op.value === undefined
        ? null
        : RELATION_SCHEMAS[op.relation].safeParse(op.value).data;
    }
  }
}

/** A row with the fields that its schema knows. */
function parsedRow(
  collection: EntityName,
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const parsed = ENTITY_SCHEMAS[collection].safeParse(row);
  if (!parsed.success) return undefined;
  return Object.fromEntries(Object.entries(parsed.data).filter(([field]) => Object.hasOwn(row, field)));
}

/** The plan's current value at an operation's target; `null` if there is none. */
export function presentValue(doc: Y.Doc, op: DataOp): unknown {
  switch (op.op) {
    case 'meta':
      return metaMap(doc).get(op.field) ?? null;
    case 'entity':
      return jsonOf(entityMap(doc, op.collection).get(op.id)) ?? null;
    case 'field':
      return jsonOf(entityMap(doc, op.collection).get(op.id))?.[op.field] ?? null;
    case 'relation':
      return relationMap(doc, op.relation).get(op.key) ?? null;
  }
}

/** The change of an operation to the plan; `undefined` if it changes nothing that may be suggested. */
export function differenceOf(doc: Y.Doc, op: DataOp): Difference | undefined {
  const value = parsedValue(op);
  if (value === undefined) return undefined;
  const [before, after] = [presentValue(doc, op) ?? undefined, value ?? undefined];
  switch (op.op) {
    case 'meta':
      return { on: 'meta', field: op.field, before, after };
    case 'entity':
      return { on: 'entity', collection: op.collection, id: op.id, before: rowOf(before), after: rowOf(after) };
    case 'field':
      return { on: 'field', collection: op.collection, id: op.id, field: op.field, before, after };
    case 'relation':
      return { on: 'relation', relation: op.relation, key: op.key, before, after };
  }
}
const rowOf = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;

/** Whether the row that an operation writes into is gone. */
export const isDataLost = (doc: Y.Doc, op: DataOp): boolean =>
  op.op === 'field' && !entityMap(doc, op.collection).has(op.id);
/** Whether the plan has the value already. */
export const isDataDone = (doc: Y.Doc, op: DataOp): boolean => {
  const value = parsedValue(op);
  const present = presentValue(doc, op);
  // An existing row may have been edited since: it counts as added.
  return op.op === 'entity' && op.fields !== null ? present !== null : same(present, value);
};

/** Applies an operation; `false` if the row is gone or the value is invalid. Call inside a transaction. */
export function applyDataOp(doc: Y.Doc, op: DataOp): boolean {
  const value = parsedValue(op);
  if (value === undefined || isDataLost(doc, op)) return false;
  if (same(presentValue(doc, op), value)) return true;
  switch (op.op) {
    case 'meta':
      metaMap(doc).set(op.field, value);
      return true;
    case 'entity': {
      const map = entityMap(doc, op.collection);
      if (value === null) map.delete(op.id);
      else if (!map.has(op.id)) {
        const fields = value as Record<string, unknown>;
        raiseVersion(doc, kindsIn(op.collection, fields));
        raiseForCollections(doc, [op.collection]);
        raiseForLayers(doc, [fields['layer']]);
        map.set(op.id, new Y.Map(Object.entries(fields)));
      }
      return true;
    }
    case 'field': {
      const row = entityMap(doc, op.collection).get(op.id);
      raiseVersion(doc, kindsIn(op.collection, { [op.field]: value }));
      if (op.field === 'layer') raiseForLayers(doc, [value]);
      if (value === null) row?.delete(op.field);
      else row?.set(op.field, value);
      return true;
    }
    case 'relation':
      if (value === null) relationMap(doc, op.relation).delete(op.key);
      else {
        raiseForCollections(doc, [op.relation]);
        relationMap(doc, op.relation).set(op.key, value);
      }
      return true;
  }
}
