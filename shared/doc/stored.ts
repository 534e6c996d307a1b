/** A document as storage keeps it: a folded state, and the edits since. */
import * as Y from 'yjs';

export type StoredDoc = { readonly state: Uint8Array | null; readonly updates: Uint8Array[] };

/** Puts everything stored into a document in one transaction: observers and the garbage collector run once, which makes a long log open fast. */
export function applyStored(doc: Y.Doc, { state, updates }: StoredDoc, origin?: unknown): void {
  doc.transact(() => {
    if (state) Y.applyUpdate(doc, state);
    for (const update of updates) Y.applyUpdate(doc, update);
  }, origin);
}

/** A whole state as versions and files keep it: one byte that names the format (2: an update of Yjs V2), then the update. */
export function versionState(stateV2: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(stateV2.length + 1);
  bytes[0] = 2;
  bytes.set(stateV2, 1);
  return bytes;
}
