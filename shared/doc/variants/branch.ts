/**
 * A variant of a plan as a document: a new plan with a copy of everything in the original. The copy has the same ids and the same
 * characters, so that later differences are found by meaning, and a part of one can be applied to the other.
 */
import * as Y from 'yjs';
import { forgetRecords } from '../merge/records.ts';
import { ENTITY_SCHEMAS, entityMap, metaMap, type PlanMeta, relationMap, splitKey } from '../schema.ts';
import { SeedOrigin, transact } from '../transact.ts';

export type Branch = {
  /** The id of the new plan. */
  readonly id: string;
  readonly name: string;
  readonly reason: string;
  /** ISO day. */
  readonly on: string;
};

/** The plan that a plan and its variants originate from. */
export const trunkOf = ({ id, variantOf }: Pick<PlanMeta, 'id' | 'variantOf'>, planId: string): string =>
  variantOf || id || planId;

/** The title of a plan in lists: for a variant its own name after the plan's. Empty for a plan without a title and a name. */
export const shownTitle = ({ title, variantName }: Pick<PlanMeta, 'title' | 'variantName'>): string =>
  variantName === '' ? title : `${title} — ${variantName}`.slice(0, 400);

/**
 * The document of a new variant. Publication notes, unfiled seeds, authorship and the choices between combinations are copied. Entries
 * for contests and merge reviews stay with the original plan; comments, guidance, members and versions are other documents.
 * `planId` is that of the branched plan, if its document does not have it.
 */
export function branchPlanDoc(plan: Y.Doc, planId: string, { id, name, reason, on }: Branch): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(plan), new SeedOrigin());
  const meta = metaMap(doc);
  const text = (field: string): string => (typeof meta.get(field) === 'string' ? String(meta.get(field)) : '');
  const trunk = trunkOf({ id: text('id'), variantOf: text('variantOf') }, planId);
  forgetRecords(doc);
  transact(doc, new SeedOrigin(), () => {
    const said = { id, variantOf: trunk, variantName: name, variantReason: reason, variantOn: on };
    for (const [field, value] of Object.entries(said)) meta.set(field, value);
    const entries = relationMap(doc, 'contestEntries');
    for (const key of [...entries.keys()]) entries.delete(key);
    forgetFamily(doc, trunk);
  });
  return doc;
}

/** The table that compares the plan and its variants stays with the plan. */
function forgetFamily(doc: Y.Doc, trunk: string): void {
  const criteria = new Set<string>();
  for (const collection of ['variants', 'variantCriteria'] as const) {
    const rows = entityMap(doc, collection);
    for (const key of [...rows.keys()]) {
      const row: unknown = rows.get(key);
      const parsed = ENTITY_SCHEMAS[collection].safeParse(row instanceof Y.Map ? row.toJSON() : undefined);
      if (parsed.data?.of !== trunk) continue;
      rows.delete(key);
      if (collection === 'variantCriteria') criteria.add(key);
    }
  }
  const cells = relationMap(doc, 'variantCells');
  for (const key of [...cells.keys()]) if (criteria.has(splitKey(key)[0])) cells.delete(key);
}
