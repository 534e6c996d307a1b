/**
 * HTTP endpoints for submissions and their answers. In: anyone who has the call, which holds a key of the contest. Out: only to a caller who knows the
 * hash of a submission, which only the entrant and the secretariat have; and only what the secretariat has put there for it. No address returns an
 * entry, a list of entries, a score or a judge.
 */
import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ENTRY_ANSWERS } from '../../shared/ipc/contract.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import { ENTRIES_PATH, ENTRY_BYTES, SEALED_ENTRY_BYTES } from '../../shared/protocol/entries.ts';
import type { EntryRefused } from '../contest/sealedEntries.ts';
import { type DoorAnswer, KeyedDoor } from './keyedDoor.ts';

const PER_SECOND = 2;
const BURST = 20;
/** Bodies read at the same time, each held in memory up to its limit. */
const MOST_AT_ONCE = 6;
const ID = /^[0-9a-z]{16}$/;
const HASH = /^[0-9a-f]{64}$/;
/** The first bytes of a submission from earlier versions, and of one encrypted for its contest. */
const ZIP = Buffer.from('PK\x03\x04');
const AGE = Buffer.from('age-encryption.org/v1\n');
const begins = (bytes: Uint8Array, head: Buffer): boolean => head.equals(bytes.subarray(0, head.length));
const REFUSED = {
  notHere: { status: 404, body: { error: 'notFound' } },
  forAnother: { status: 400, body: { error: 'badRequest' } },
  full: { status: 507, body: { error: 'full' } },
} as const satisfies Record<EntryRefused, DoorAnswer>;

/** The key in a call: derived from the folder's key, so that nothing has to be stored. */
export const entryToken = (key: Uint8Array, contest: string): string =>
  createHmac('sha256', key).update(`musubi entries 1 ${contest}`).digest('base64url');

/** Stores a submission so that only its contest can decrypt it. */
export type EntryInbox = {
  put(contest: string, bytes: Uint8Array): Promise<{ readonly hash: string } | EntryRefused>;
};
export type EntryOutbox = Pick<Outbox, 'get'>;

export class EntryDoor {
  private readonly key: Uint8Array;
  private readonly inbox: EntryInbox;
  private readonly outbox: EntryOutbox;
  private readonly onReceived: (contest: string) => void;
  private readonly door = new KeyedDoor(PER_SECOND, BURST);
  private reading = 0;

  constructor(key: Uint8Array, inbox: EntryInbox, outbox: EntryOutbox, onReceived: (contest: string) => void) {
    this.key = key;
    this.inbox = inbox;
    this.outbox = outbox;
    this.onReceived = onReceived;
  }

  /** Answers a request; `body` reads it, up to the given number of bytes, only for callers who may send one. Returned bytes are an answer's file. */
  async answer(
    request: IncomingMessage,
    from: string,
    path: string,
    body: (most: number) => Promise<Uint8Array | undefined>,
  ): Promise<DoorAnswer | Uint8Array> {
    const [contest = '', submission, kind, ...rest] = path.slice(ENTRIES_PATH.length).split('/');
    const wanted = ENTRY_ANSWERS.find((a) => a === kind);
    const isPost = request.method === 'POST' && submission === undefined;
    const isGet = request.method === 'GET' && submission !== undefined && HASH.test(submission) && wanted !== undefined;
    if (rest.length > 0 || !ID.test(contest)) return { status: 404, body: { error: 'notFound' } };
    if (!isPost && !isGet) return { status: 405, body: { error: 'methodNotAllowed' } };
    const refused = this.door.refuse(request, from, entryToken(this.key, contest));
    if (refused) return refused;
    if (isGet)
      return (await this.outbox.get(contest, submission, wanted)) ?? { status: 404, body: { error: 'notFound' } };
    if (this.reading >= MOST_AT_ONCE) return { status: 503, body: { error: 'busy' } };
    this.reading++;
    try {
      return await this.take(contest, await body(SEALED_ENTRY_BYTES));
    } finally {
      this.reading--;
    }
  }

  private async take(contest: string, bytes: Uint8Array | undefined): Promise<DoorAnswer> {
    const isSealed = bytes !== undefined && begins(bytes, AGE);
    if (!bytes || bytes.length > (isSealed ? SEALED_ENTRY_BYTES : ENTRY_BYTES))
      return { status: 413, body: { error: 'tooLarge' } };
    if (!isSealed && !begins(bytes, ZIP)) return { status: 400, body: { error: 'badRequest' } };
    const kept = await this.inbox.put(contest, bytes);
    if (typeof kept === 'string') return REFUSED[kept];
    this.onReceived(contest);
    return { status: 200, body: { received: kept.hash } };
  }
}
