/**
 * The differences between two states of a plan's data; nothing else computes them. Values are as stored; what the schema parses equally
 * is no difference. `describe` turns them into words, `dataOps` into operations of a suggestion.
 */
import * as Y from 'yjs';
import type { z } from 'zod';
import { sameJson } from '../../kernel/json.ts';
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
} from '../schema.ts';
import type { Row, RowsOf } from './said.ts';

export type Difference =
  | { readonly on: 'meta'; readonly field: string; readonly before: unknown; readonly after: unknown }
  /** A whole row that was added (`before` is `undefined`) or removed. */
  | {
      readonly on: 'entity';
      readonly collection: EntityName;
      readonly id: string;
      readonly before: Row | undefined;
      readonly after: Row | undefined;
    }
  | {
      readonly on: 'field';
      readonly collection: EntityName;
      readonly id: string;
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
    }
  | {
      readonly on: 'relation';
      readonly relation: RelationName;
      readonly key: string;
      readonly before: unknown;
      readonly after: unknown;
    };

const jsonOf = (value: unknown): Row | undefined => (value instanceof Y.Map ? (value.toJSON() as Row) : undefined);
const shapeOf = (schema: z.ZodObject): Readonly<Record<string, z.ZodType>> => schema.shape as Record<string, z.ZodType>;
/** The value as the read model would parse it; `undefined` for what it would leave out. */
const read = (schema: z.ZodType, value: unknown): unknown => schema.safeParse(value).data;
const differs = (schema: z.ZodType, a: unknown, b: unknown): boolean =>
  !sameJson(a, b) && !sameJson(read(schema, a), read(schema, b));

/** Rows of a document, parsed lazily. */
export function rowsOfDoc(doc: Y.Doc): RowsOf {
  const cache = new Map<string, Row | undefined>();
  return (collection, id) => {
    const key = `${collection}:${id}`;
    if (!cache.has(key)) {
      const value = jsonOf(entityMap(doc, collection).get(id));
      cache.set(key, value && (ENTITY_SCHEMAS[collection].safeParse(value).data as Row | undefined));
    }
    return cache.get(key);
  };
}

/** Reads a field whose name may come from a peer: only the schema's own, never one inherited from `Object.prototype`. */
const readNamed = (object: z.ZodObject, field: string, value: unknown): unknown => {
  const schema = Object.hasOwn(object.shape, field) ? shapeOf(object)[field] : undefined;
  return schema ? read(schema, value) : undefined;
};
export const readField = (collection: EntityName, field: string, value: unknown): unknown =>
  readNamed(ENTITY_SCHEMAS[collection], field, value);
export const readMeta = (field: string, value: unknown): unknown => readNamed(META_SCHEMA, field, value);
export const readRelation = (relation: RelationName, value: unknown): unknown =>
  read(RELATION_SCHEMAS[relation], value);

export function differences(before: Y.Doc, after: Y.Doc): Difference[] {
  const out: Difference[] = [];
  const [metaBefore, metaAfter] = [metaMap(before), metaMap(after)];
  for (const [field, schema] of Object.entries(shapeOf(META_SCHEMA))) {
    const [a, b] = [metaBefore.get(field), metaAfter.get(field)];
    if (differs(schema, a, b)) out.push({ on: 'meta', field, before: a, after: b });
  }
  for (const collection of ENTITY_NAMES) entityDifferences(before, after, collection, out);
  for (const relation of RELATION_NAMES) {
    const [was, is] = [relationMap(before, relation), relationMap(after, relation)];
    for (const key of new Set([...was.keys(), ...is.keys()])) {
      const [a, b] = [was.get(key), is.get(key)];
      if (differs(RELATION_SCHEMAS[relation], a, b)) out.push({ on: 'relation', relation, key, before: a, after: b });
    }
  }
  return out;
}

function entityDifferences(before: Y.Doc, after: Y.Doc, collection: EntityName, out: Difference[]): void {
  const [was, is] = [entityMap(before, collection), entityMap(after, collection)];
  const fields = Object.entries(shapeOf(ENTITY_SCHEMAS[collection]));
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(id), is.get(id)];
    if (!(old instanceof Y.Map) || !(now instanceof Y.Map)) {
      const [a, b] = [jsonOf(old), jsonOf(now)];
      if (a || b) out.push({ on: 'entity', collection, id, before: a, after: b });
      continue;
    }
    for (const [field, schema] of fields) {
      const [a, b] = [old.get(field), now.get(field)];
      if (differs(schema, a, b)) out.push({ on: 'field', collection, id, field, before: a, after: b });
    }
  }
}
