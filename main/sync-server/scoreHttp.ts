/**
 * HTTP endpoint for judges' score sheets: one way only. No URL of this server returns a score, a name of a judge or an entry, so
 * nobody can see what others gave. Sheets arrive encrypted for the secretariat and signed by the judge; a key that only their own
 * judging file holds identifies the seat.
 */
import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Inbox } from '../../shared/ports/inbox.ts';
import { SCORES_PATH, SHEET_BYTES } from '../../shared/protocol/scores.ts';
import { type DoorAnswer, KeyedDoor } from './keyedDoor.ts';

const PER_SECOND = 5;
const BURST = 30;
const AGE = Buffer.from('age-encryption.org/v1\n');

/** The key of a seat: derived from the folder's key, so that nothing has to be stored. */
export const seatToken = (key: Uint8Array, contest: string, round: string, judge: string): string =>
  createHmac('sha256', key).update(`musubi scores 1 ${contest} ${round} ${judge}`).digest('base64url');

export type ScoreInbox = Pick<Inbox, 'put'>;

export class ScoreDoor {
  private readonly key: Uint8Array;
  private readonly inbox: ScoreInbox;
  private readonly onReceived: (contest: string) => void;
  private readonly door = new KeyedDoor(PER_SECOND, BURST);

  constructor(key: Uint8Array, inbox: ScoreInbox, onReceived: (contest: string) => void) {
    this.key = key;
    this.inbox = inbox;
    this.onReceived = onReceived;
  }

  /** Decides on admission before a byte of the body is read. Returns `undefined` to admit the sheet. */
  admit(request: IncomingMessage, from: string, path: string): DoorAnswer | undefined {
    if (request.method !== 'POST') return { status: 405, body: { error: 'methodNotAllowed' } };
    const [contest = '', round = '', judge = '', ...rest] = path.slice(SCORES_PATH.length).split('/');
    if (rest.length > 0 || ![contest, round, judge].every((id) => /^[0-9a-z]{16}$/.test(id)))
      return { status: 404, body: { error: 'notFound' } };
    return this.door.refuse(request, from, seatToken(this.key, contest, round, judge));
  }

  /** `bytes` is undefined for a body beyond the limit. */
  async take(path: string, bytes: Uint8Array | undefined): Promise<DoorAnswer> {
    if (!bytes) return { status: 413, body: { error: 'tooLarge' } };
    if (bytes.length > SHEET_BYTES) return { status: 413, body: { error: 'tooLarge' } };
    if (!AGE.equals(bytes.subarray(0, AGE.length))) return { status: 400, body: { error: 'badRequest' } };
    const contest = path.slice(SCORES_PATH.length).split('/')[0] ?? '';
    const hash = await this.inbox.put(contest, bytes);
    if (!hash) return { status: 507, body: { error: 'full' } };
    this.onReceived(contest);
    return { status: 200, body: { received: hash } };
  }
}
