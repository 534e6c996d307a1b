/** A whole plan as plain data, for programs outside the app. Units are those of the document: yen, percent as decimal strings, ISO days. */
import { type BodyView, readBody } from '../../doc/body.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { ENTITY_NAMES, type EntityName, RELATION_NAMES, type RelationName } from '../../doc/schema.ts';
import type { PlanSession } from './planSession.ts';
import type { ReadOnlyReason } from './planWriter.ts';

export type PlanReport = {
  readonly id: string;
  /** Why the plan is read-only; `null` if it can be changed. */
  readonly readOnly: ReadOnlyReason | null;
  readonly meta: PlanReader['meta'];
  /** Rows by collection and id. Collections without rows are left out. */
  readonly entities: Partial<Record<EntityName, Readonly<Record<string, unknown>>>>;
  /** Values by collection and key; the parts of a key are joined by `|`. */
  readonly relations: Partial<Record<RelationName, Readonly<Record<string, unknown>>>>;
  readonly text: readonly BodyView[];
};

export function planReport({ planId, store, doc, readOnly }: PlanSession): PlanReport {
  const filled = <N extends string>(names: readonly N[], read: (name: N) => ReadonlyMap<string, unknown>) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const rows = read(name);
        return rows.size > 0 ? [[name, Object.fromEntries(rows)] as const] : [];
      }),
    ) as Partial<Record<N, Readonly<Record<string, unknown>>>>;
  return {
    id: planId,
    readOnly: readOnly ?? null,
    meta: store.meta,
    entities: filled(ENTITY_NAMES, (name) => store.entities(name)),
    relations: filled(RELATION_NAMES, (name) => store.relations(name)),
    text: readBody(doc),
  };
}
