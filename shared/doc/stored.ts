/** A document as storage keeps it: a folded state, and the edits since. */
import * as Y from 'yjs';

export type StoredDoc = { readonly state: Uint8Array | null; readonly updates: Uint8Array[] };

/**
 * Applies updates and does nothing else, in one transaction: observers and the garbage collector run once, which makes a long log open fast.
 *
 * After a remote edit of formatted text Yjs takes away marks that it finds redundant, by edits of this copy's own. A server or a store neither
 * keeps those nor passes them on: then its copy differs from everybody's, and anyone who joins late sees other formatting than the rest (found by
 * the fuzzer). Marked as local, the edits are left as they came; the copies in which people write still clean up, and tell everybody.
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
 * A stored document as one update of Yjs V1. Edits that still wait for others are part of it, and apply when those arrive. Throws where the bytes
 * are no updates.
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

/** Under which id the restore points of a document are kept among versions: the plan's for its main document, the document's name for others. */
export const versionsOwner = (doc: string): string => (doc.startsWith('plan:') ? doc.slice('plan:'.length) : doc);
