/** A region's own catalogue entries: a document of its own, one plain value per entry under its id. */
import * as Y from 'yjs';
import type { z } from 'zod';
import { type CatalogueEntry, entrySchema } from '../data/catalogue/schema.ts';
import { transact, UserOrigin } from './transact.ts';

const entriesMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('entries');

/** Readable entries; a value that is none is left out. */
export function readOwnEntries(doc: Y.Doc): CatalogueEntry[] {
  return [...entriesMap(doc).values()].flatMap((value) => {
    const parsed = entrySchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Adds or replaces and removes entries as one undo step. */
export function changeOwnEntries(
  doc: Y.Doc,
  change: { readonly put?: readonly z.input<typeof entrySchema>[]; readonly remove?: readonly string[] },
): void {
  transact(doc, new UserOrigin('entries'), () => {
    const map = entriesMap(doc);
    for (const entry of change.put ?? []) {
      const value = entrySchema.parse(entry);
      if (JSON.stringify(map.get(value.id)) !== JSON.stringify(value)) map.set(value.id, value);
    }
    for (const id of change.remove ?? []) map.delete(id);
  });
}

export const createOwnUndo = (doc: Y.Doc): Y.UndoManager =>
  new Y.UndoManager(entriesMap(doc), { trackedOrigins: new Set<unknown>([UserOrigin]), captureTimeout: 0 });

export const observeOwnEntries = (doc: Y.Doc, listener: () => void): (() => void) => {
  const map = entriesMap(doc);
  map.observe(listener);
  return () => map.unobserve(listener);
};
