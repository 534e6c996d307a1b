/** Everything of a plan but its text, as values: what a folder writes into its tables. Rows that this app cannot read are not among them. */
import * as Y from 'yjs';
import {
  ENTITY_NAMES,
  ENTITY_SCHEMAS,
  type EntityName,
  entityMap,
  META_SCHEMA,
  metaMap,
  type PlanMeta,
  RELATION_NAMES,
  RELATION_SCHEMAS,
  type RelationName,
  relationMap,
} from './schema.ts';

export type Fields = Readonly<Record<string, unknown>>;
export type PlanRows = {
  /** Without what the document itself says. */
  readonly meta: Omit<PlanMeta, 'id' | 'schemaVersion'>;
  readonly entities: ReadonlyMap<EntityName, ReadonlyMap<string, Fields>>;
  readonly relations: ReadonlyMap<RelationName, ReadonlyMap<string, unknown>>;
};

/** Rows are in the order of the document: what is listed in it stays in its order when they are put back. */
export function rowsOf(doc: Y.Doc): PlanRows {
  return {
    meta: META_SCHEMA.omit({ id: true, schemaVersion: true }).parse(metaMap(doc).toJSON()),
    entities: new Map(
      ENTITY_NAMES.map((name) => [
        name,
        readable<Fields>(entityMap(doc, name) as Y.Map<unknown>, (row) => {
          const read = ENTITY_SCHEMAS[name].safeParse(row instanceof Y.Map ? row.toJSON() : undefined);
          return read.success ? read.data : undefined;
        }),
      ]),
    ),
    relations: new Map(
      RELATION_NAMES.map((name) => [
        name,
        readable(relationMap(doc, name), (value) => RELATION_SCHEMAS[name].safeParse(value).data),
      ]),
    ),
  };
}

function readable<T>(map: Y.Map<unknown>, read: (value: unknown) => T | undefined): ReadonlyMap<string, T> {
  const rows = [...map.keys()].flatMap((key): [string, T][] => {
    const value = read(map.get(key));
    return value === undefined ? [] : [[key, value]];
  });
  return new Map(rows);
}

/** Writes rows into a new plan's document, within the caller's transaction. */
export function putRows(doc: Y.Doc, { entities, relations }: PlanRows): void {
  for (const [name, rows] of entities)
    for (const [id, fields] of rows)
      entityMap(doc, name).set(id, new Y.Map(Object.entries(fields).filter(([, value]) => value !== undefined)));
  for (const [name, rows] of relations) for (const [key, value] of rows) relationMap(doc, name).set(key, value);
}
