/** A plan as plain JSON, for people and tools without our app. Written into files, never read back. */
import type * as Y from 'yjs';
import { readBody } from '../body.ts';
import type { Rules } from '../fields/kinds.ts';
import { VARIANT_META } from '../fields/metaFields.ts';
import { ENTITIES, RELATIONS } from '../fields/table.ts';
import { ENTITY_NAMES, entityMap, metaMap, RELATION_NAMES, relationMap } from '../schema.ts';

export function planJson(doc: Y.Doc): Record<string, unknown> {
  return {
    meta: metaMap(doc).toJSON(),
    text: readBody(doc).map(({ type, level, section, text, references }) => ({
      type,
      level,
      section,
      text,
      references,
    })),
    ...Object.fromEntries(ENTITY_NAMES.map((name) => [name, entityMap(doc, name).toJSON()])),
    ...Object.fromEntries(RELATION_NAMES.map((name) => [name, relationMap(doc, name).toJSON()])),
  };
}

/**
 * The plan that a submission signs and gives to an organiser: the collections that the field table marks as signed. Entries for other
 * contests, declined candidates, accepted suggestions, boxes, and what the plan is a variant of stay with the founder.
 */
export function signedPlanJson(doc: Y.Doc): Record<string, unknown> {
  const tables: Readonly<Record<string, Rules>> = { ...ENTITIES, ...RELATIONS };
  const { meta, ...rest } = planJson(doc);
  const own: ReadonlySet<string> = new Set(VARIANT_META);
  return {
    meta: Object.fromEntries(Object.entries(meta as object).filter(([field]) => !own.has(field))),
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => tables[name]?.signed ?? true)),
  };
}
