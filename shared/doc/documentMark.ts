/** Whether two machines have the same document, without sending it: the hash of its clocks and deletions. */
import * as Y from 'yjs';
import { sha256 } from './file/bundle.ts';

/** Equal for documents that have the same edits and deletions, whatever the order in which they came. Yjs writes both sorted by client. */
export const documentMark = (doc: Y.Doc): string => sha256(Y.encodeSnapshot(Y.snapshot(doc)));
