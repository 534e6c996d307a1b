/**
 * The inbox for submissions as the network sees it. Everything in it is encrypted with the contest's own key, which is stored in the contest's document
 * only: entrants' programs encrypt for it (the public key is in the call), and what an older program sends unencrypted is encrypted here before a byte
 * of it is on disk. Copies of the inbox, and any machine between entrant and secretariat, reveal neither names nor plans.
 */
import * as Y from 'yjs';
import { returnKeysOf } from '../../shared/doc/contest/contestDoc.ts';
import { isEncrypted } from '../../shared/doc/contest/encrypted.ts';
import { encryptFor, isAddressedTo } from '../../shared/doc/contest/judgeBundle.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import type { DocStore } from '../../shared/ports/docStore.ts';
import type { Inbox } from '../../shared/ports/inbox.ts';

/** `notHere`: not a contest of this library, so nobody could ever decrypt it. `forAnother`: encrypted for a key that is not the contest's. */
export type EntryRefused = 'notHere' | 'forAnother' | 'full';

export class SealedEntries {
  private readonly docs: Pick<DocStore, 'load'>;
  private readonly inbox: Pick<Inbox, 'put'>;
  constructor(docs: Pick<DocStore, 'load'>, inbox: Pick<Inbox, 'put'>) {
    this.docs = docs;
    this.inbox = inbox;
  }

  /** Resolves with the hash of what was written once it is on disk, or with the reason why nothing was written. */
  async put(contest: string, bytes: Uint8Array): Promise<{ readonly hash: string } | EntryRefused> {
    const recipient = await this.recipientOf(contest);
    if (recipient === undefined) return 'notHere';
    if (isEncrypted(bytes) && !isAddressedTo(recipient, bytes)) return 'forAnother';
    const hash = await this.inbox.put(contest, isEncrypted(bytes) ? bytes : await encryptFor(recipient, bytes));
    return hash === undefined ? 'full' : { hash };
  }

  /** The document is read for each submission: these are rare, and a contest that was just opened or removed takes effect at once. */
  private async recipientOf(contest: string): Promise<string | undefined> {
    const doc = new Y.Doc();
    try {
      applyStored(doc, await this.docs.load(`contest:${contest}`));
      return returnKeysOf(doc)?.recipient;
    } finally {
      doc.destroy();
    }
  }
}
