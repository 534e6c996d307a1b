/** A document as stored: a compacted state, and the updates since. */
import * as Y from 'yjs';

export type StoredDoc = { readonly state: Uint8Array | null; readonly updates: Uint8Array[] };

/** The state of a document in which nobody has written. */
export const emptyUpdate = (): Uint8Array => Y.encodeStateAsUpdate(new Y.Doc());
/** Whether an update has neither structs nor deletions. */
export const isEmptyUpdate = (update: Uint8Array): boolean => update.length <= 2;

/** Edits of each client, by its id. */
export type Clocks = ReadonlyMap<number, number>;
/** Whether `has` covers every client's edits in `part`. */
export const coversClocks = (has: Clocks, part: Clocks): boolean =>
  [...part].every(([client, clock]) => (has.get(client) ?? 0) >= clock);

/**
 * Only applies updates, in one transaction: observers and the garbage collector run once, which makes a long log open fast.
 *
 * After a remote edit of formatted text Yjs removes redundant formatting marks, by edits of this copy's own. A server or a store neither
 * keeps those nor forwards them: then its copy would differ from everybody's, and people who join late would see different formatting (found by
 * the fuzzer). Applied as local, the updates are left unchanged; the copies in which people write still clean up, and broadcast it.
 */
export function applyAsIs(doc: Y.Doc, updates: readonly Uint8Array[], origin?: unknown): void {
  doc.transact((transaction) => {
    for (const update of updates) Y.applyUpdate(doc, update);
    transaction.local = true;
  }, origin);
}

export function applyStored(doc: Y.Doc, { state, updates }: StoredDoc, origin?: unknown): void {
  applyAsIs(doc, state ? [state, ...updates] : updates, origin);
}

/** A whole state as versions and files keep it: one byte that names the format (2: an update of Yjs V2), then the update. */
export function versionState(stateV2: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(stateV2.length + 1);
  bytes[0] = 2;
  bytes.set(stateV2, 1);
  return bytes;
}

/**
 * A stored document as one V1 update. Updates that still wait for missing ones are included, and apply when those arrive. Throws if the bytes
 * are not valid updates.
 */
export function foldStored(stored: StoredDoc): Uint8Array {
  const doc = new Y.Doc();
  try {
    applyStored(doc, stored);
    return Y.encodeStateAsUpdate(doc);
  } finally {
    doc.destroy();
  }
}

/** The inverse of {@link versionState}. */
export const stateOfVersion = (bytes: Uint8Array): Uint8Array => bytes.slice(1);

/** The owner id of a document's restore points among the versions: the plan's id for its main document, the document's name for others. */
export const versionsOwner = (doc: string): string => (doc.startsWith('plan:') ? doc.slice('plan:'.length) : doc);
