/**
 * Brings a plan back to a saved state as a forward edit: what came after stays in the history and can be restored as well, and peers merge
 * with it as with any other change. One transaction; the board half is one undo step.
 */
import * as Y from 'yjs';
import { sameJson } from '../kernel/json.ts';
import { replaceBody } from './body.ts';
import { historyOf, META } from './fields/table.ts';
import { ENTITY_NAMES, entityMap, metaMap, RELATION_NAMES, type RelationName, relationMap } from './schema.ts';
import { RestoreOrigin, transact } from './transact.ts';

/** What has happened since the version was made stays: publications, accepted suggestions, receipts. */
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
      // What the version knows and the plan has lost comes back, append-only notes too; what stands is not overwritten by an older note.
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
