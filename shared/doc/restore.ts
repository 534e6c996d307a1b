/**
 * Restores a plan to a saved state as a forward edit: later states stay in the history and can be restored as well, and peers merge
 * it like any other change. One transaction; the board half is one undo step.
 */
import * as Y from 'yjs';
import { sameJson } from '../kernel/json.ts';
import { replaceBody } from './body.ts';
import { historyOf, META } from './fields/table.ts';
import { ENTITY_NAMES, entityMap, metaMap, RELATION_NAMES, type RelationName, relationMap } from './schema.ts';
import { RestoreOrigin, transact } from './transact.ts';

/** Past events are kept: publications, accepted suggestions, receipts. */
const mayChange = (name: RelationName, key: string): boolean => historyOf(name, key) === 'restorable';

export function restoreFrom(doc: Y.Doc, old: Y.Doc): void {
  transact(doc, new RestoreOrigin(), () => {
    const [details, detailsThen] = [metaMap(doc), metaMap(old)];
    for (const [field, { telling }] of Object.entries(META.fields)) {
      if (telling.told === 'untold') continue;
      const value: unknown = detailsThen.get(field);
      if (value === undefined) details.delete(field);
      else if (!sameJson(details.get(field), value)) details.set(field, value);
    }
    for (const name of RELATION_NAMES) {
      const now = relationMap(doc, name);
      const then = relationMap(old, name);
      for (const key of [...now.keys()]) if (!then.has(key) && mayChange(name, key)) now.delete(key);
      // Data of the version that the plan has lost is restored, append-only notes too; existing data is not overwritten by an older note.
      for (const [key, value] of then)
        if (!sameJson(now.get(key), value) && (mayChange(name, key) || !now.has(key))) now.set(key, value);
    }
    for (const name of ENTITY_NAMES) {
      const now = entityMap(doc, name);
      const then = entityMap(old, name);
      for (const key of [...now.keys()]) if (!then.has(key)) now.delete(key);
      for (const [key, entity] of then) {
        if (!(entity instanceof Y.Map)) continue;
        const present = now.get(key);
        if (!(present instanceof Y.Map)) {
          now.set(key, entity.clone());
          continue;
        }
        for (const field of [...present.keys()]) if (!entity.has(field)) present.delete(field);
        for (const [field, value] of entity) if (!sameJson(present.get(field), value)) present.set(field, value);
      }
    }
    replaceBody(doc, old);
  });
}
