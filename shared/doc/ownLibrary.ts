/**
 * A person's own catalogue entries and installed catalogue packs: a separate document. One plain value per entry under its id; per pack
 * the original file as text, so that a later version of the app can verify and parse it again.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { type CatalogueEntry, entrySchema } from '../data/catalogue/schema.ts';
import { FactOrigin, transact, UserOrigin } from './transact.ts';

const entriesMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('entries');

const packsMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('packs');
const madeMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('madePacks');

const storedPackSchema = z.object({ text: z.string(), addedAt: z.string() });
export type StoredPack = z.infer<typeof storedPackSchema>;

/** Packs by id; invalid values are left out. */
export const readStoredPacks = (doc: Y.Doc): ReadonlyMap<string, StoredPack> =>
  new Map(
    [...packsMap(doc)].flatMap(([id, value]) => {
      const parsed = storedPackSchema.safeParse(value);
      return parsed.success ? [[id, parsed.data] as const] : [];
    }),
  );

/** Replaces the earlier edition of a pack, or removes it, as one undo step. */
export function changeStoredPack(doc: Y.Doc, id: string, pack: StoredPack | undefined): void {
  transact(doc, new UserOrigin('packs'), () => {
    if (pack) packsMap(doc).set(id, pack);
    else packsMap(doc).delete(id);
  });
}

const madePackSchema = z.object({
  pack: z.string().regex(/^[0-9a-z]{16}$/),
  /** The number of the last saved edition. */
  edition: z.number().int().min(1),
  title: z.string(),
  publisher: z.string(),
  about: z.string(),
  validUntil: z.string(),
  /** Ids of own entries. */
  entries: z.array(z.string()),
});
/** A pack created on this machine, with what its next edition needs. */
export type MadePack = z.infer<typeof madePackSchema>;

export const readMadePacks = (doc: Y.Doc): MadePack[] =>
  [...madeMap(doc).values()].flatMap((value) => {
    const parsed = madePackSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });

/** Not an undo step: the file has been published. */
export const keepMadePack = (doc: Y.Doc, made: MadePack): void =>
  transact(doc, new FactOrigin(), () => {
    madeMap(doc).set(made.pack, made);
  });

/** Valid entries; invalid values are left out. */
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
  new Y.UndoManager([entriesMap(doc), packsMap(doc)], {
    trackedOrigins: new Set<unknown>([UserOrigin]),
    captureTimeout: 0,
  });

/** Called after entries or packs changed. */
export const observeOwnLibrary = (doc: Y.Doc, listener: () => void): (() => void) => {
  const maps = [entriesMap(doc), packsMap(doc)];
  for (const map of maps) map.observe(listener);
  return () => {
    for (const map of maps) map.unobserve(listener);
  };
};
