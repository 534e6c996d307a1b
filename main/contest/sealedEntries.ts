/**
 * The inbox for submissions as the network sees it. Nothing lies there that can be read without the contest's own key, which is in the contest's
 * document and nowhere else: entrants' programs encrypt for it (the key is in the call), and what an older program sends as it is gets encrypted here
 * before a byte of it is on disk. Copies of the inbox, and whatever stands between entrant and secretariat, learn neither names nor plans.
 */
import * as Y from 'yjs';
import { returnKeysOf } from '../../shared/doc/contest/contestDoc.ts';
import { isEncrypted } from '../../shared/doc/contest/encrypted.ts';
import { encryptFor, isAddressedTo } from '../../shared/doc/contest/judgeBundle.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import type { DocStore } from '../../shared/ports/docStore.ts';
import type { Inbox } from '../../shared/ports/inbox.ts';

/** `notHere`: no contest of this library, so nobody could ever open it. `forAnother`: encrypted for a key that is not the contest's. */
export type EntryRefused = 'notHere' | 'forAnother' | 'full';

export class SealedEntries {
  private readonly docs: Pick<DocStore, 'load'>;
  private readonly inbox: Pick<Inbox, 'put'>;
  constructor(docs: Pick<DocStore, 'load'>, inbox: Pick<Inbox, 'put'>) {
    this.docs = docs;
    this.inbox = inbox;
  }

  /** Resolves with the hash of what was written once it is on disk, or with why nothing was. */
  async put(contest: string, bytes: Uint8Array): Promise<{ readonly hash: string } | EntryRefused> {
    const recipient = await this.recipientOf(contest);
    if (recipient === undefined) return 'notHere';
    if (isEncrypted(bytes) && !isAddressedTo(recipient, bytes)) return 'forAnother';
    const hash = await this.inbox.put(contest, isEncrypted(bytes) ? bytes : await encryptFor(recipient, bytes));
    return hash === undefined ? 'full' : { hash };
  }

  /** The document is read for each submission: seldom enough, and a contest that has just been opened or removed counts at once. */
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
