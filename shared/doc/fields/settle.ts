/** The value that one side of a merge has, and the command that makes it stand. Derived from where a change is stored: no list of fields. */
import type * as Y from 'yjs';
import { sameJson } from '../../kernel/json.ts';
import type { PlanCommand } from '../commandSchemas.ts';
import { entityMap, metaMap, relationMap } from '../schema.ts';
import type { Address } from './change.ts';
import { readField, readMeta, readRelation, rowsOfDoc } from './differences.ts';
import { historyOf } from './table.ts';

/** What is stored at an address, parsed; null where there is nothing. */
export function valueAt(doc: Y.Doc, address: Address): unknown {
  switch (address.on) {
    case 'meta':
      return address.fields.map((field) => readMeta(field, metaMap(doc).get(field)) ?? null);
    case 'entity': {
      const { collection, id, fields } = address;
      const row = rowsOfDoc(doc)(collection, id);
      if (!row) return null;
      return fields ? fields.map((field) => readField(collection, field, row[field]) ?? null) : row;
    }
    case 'relation':
      return address.keys.map(
        (key) => readRelation(address.relation, relationMap(doc, address.relation).get(key)) ?? null,
      );
  }
}

/** True where both states have the same value. */
export const sameAt = (a: Y.Doc, b: Y.Doc, address: Address): boolean =>
  sameJson(valueAt(a, address), valueAt(b, address));

/** What brings the plan to the value that `side` has; undefined where nothing may change it. */
export function commandFor(address: Address, side: Y.Doc): PlanCommand | undefined {
  switch (address.on) {
    case 'meta': {
      const patch = Object.fromEntries(address.fields.map((f) => [f, readMeta(f, metaMap(side).get(f))]));
      return { type: 'setMeta', patch };
    }
    case 'entity':
      return rowCommand(address, side);
    case 'relation': {
      const { relation, keys } = address;
      const commands = keys.flatMap((key): PlanCommand[] => {
        const value = readRelation(relation, relationMap(side, relation).get(key)) ?? null;
        const history = historyOf(relation, key);
        if (history === 'appendOnly' || (history === 'kept' && value === null)) return [];
        return [{ type: 'setRelation', relation, key, value }];
      });
      return commands.length > 1 ? { type: 'batch', commands } : commands[0];
    }
  }
}

function rowCommand({ collection, id, fields }: Extract<Address, { readonly on: 'entity' }>, side: Y.Doc): PlanCommand {
  const stored = entityMap(side, collection).get(id);
  const row = rowsOfDoc(side)(collection, id);
  if (!row || !stored) return { type: 'removeEntity', collection, id };
  const known = Object.keys(row).filter((field) => stored.has(field));
  if (!fields) return { type: 'putRow', collection, id, row: Object.fromEntries(known.map((f) => [f, row[f]])) };
  return {
    type: 'setFields',
    collection,
    id,
    values: Object.fromEntries(fields.map((f) => [f, known.includes(f) ? (row[f] ?? null) : null])),
  };
}
