/**
 * Where documents are kept: a folded state and the edits since, as bytes that the store does not interpret.
 *
 * **Durability.** An append is durable when its promise resolves, and it is stored whole or not at all. A rejected append has stored nothing, unless the
 * store is across a network and the connection broke meanwhile: then the outcome is unknown, and the caller may store it again.
 * **Order.** Appends to one document are stored in the order of the calls. Between documents there is no order.
 * **Reading.** `load` returns everything that was durable when it was called; what is in flight may be included.
 * **Idempotence.** The same update may be stored twice; Yjs applies it once. `erase` of an unknown document does nothing.
 * **Concurrency.** Every method may be called while others are in flight. Bytes that were passed in must not change until the promise settles; bytes
 * that were returned belong to the caller.
 * **Limits.** Names up to 200 characters; an update up to 16 MiB. An adapter may fold a log at any time, which does not change the document.
 * **Closing.** `close` resolves when everything that was called before is settled. Every later call rejects with `storageFailed`; closing again
 * does nothing.
 * **Errors.** {@link STORE_ERRORS}. Stored bytes that are damaged are left out of what `load` returns and are never returned as if they were sound.
 */
import type { StoredDoc } from '../doc/stored.ts';
import type { Disposable } from '../kernel/disposable.ts';

export type Appended = {
  readonly name: string;
  readonly updates: readonly Uint8Array[];
  /** The writer, as it named itself in the call of `append`. */
  readonly by: string | undefined;
};

export interface DocStore {
  /** A document that nobody has written is `{ state: null, updates: [] }`. */
  load(name: string): Promise<StoredDoc>;

  /** Resolves with the time of storing, as an ISO time. An empty list stores nothing. `by` names the writer to the listeners and is not stored. */
  append(name: string, updates: readonly Uint8Array[], by?: string): Promise<string>;

  /**
   * Keeps the document as it is (an update of Yjs V2) as a restore point, before work that was done elsewhere is merged. The store keeps the newest
   * {@link MOST_BEFORE_SYNC} per document.
   */
  keepBefore(name: string, state: Uint8Array): Promise<void>;
  /** The restore points of a document, newest first, as they were passed in. */
  keptBefore(name: string): Promise<readonly Uint8Array[]>;

  /** Removes a document's state and log. Appends that were called before it are removed too; later ones begin a new document. */
  erase(name: string): Promise<void>;

  /**
   * Reports each append that was made through this object, once, after it is durable and in the order of storing. A listener that throws affects
   * neither the append nor other listeners.
   */
  onDidAppend(listener: (appended: Appended) => void): Disposable;

  close(): Promise<void>;
}
