/**
 * What the server answers to the devices of staff: a question, a session for its answer, the list of one's own businesses, and the end of a session.
 *
 * Limits count failures and never refuse a right answer: codes have 100 random bits and keys are not guessed, so nothing is gained by locking a person
 * out, and nobody can do it to somebody else, not even from the same address.
 */
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { staffRoster } from '../../shared/app/organisation/staffRoster.ts';
import type { EntryRefusal } from '../../shared/domain/organisation/signingIn.ts';
import { type Clock, timeText } from '../../shared/ports/clock.ts';
import {
  CHALLENGE_PATH,
  ENTER_PATH,
  type EnterRequest,
  enterRequest,
  LEAVE_PATH,
  ROSTER_PATH,
  rosterRequest,
} from '../../shared/protocol/staff.ts';
import type { DoorAnswer } from './keyedDoor.ts';
import type { StaffRooms } from './staffRooms.ts';
import { Tries } from './tries.ts';

const MINUTE_MS = 60_000;
/** Failures from one address within ten minutes. */
const MOST_TRIES = 12;
const TRIES_MS = 10 * MINUTE_MS;
/** Lines about refused sign-ins within an hour: a stranger with many addresses must not fill the log. */
const MOST_LINES = 60;
const LINES_MS = 60 * MINUTE_MS;

const refusal = (status: number, error: string): DoorAnswer => ({ status, body: { error } });
const UNAUTHENTICATED = refusal(401, 'unauthenticated');

export class StaffHttp {
  private readonly rooms: StaffRooms;
  private readonly clock: Pick<Clock, 'now'>;
  private readonly tries: Tries;
  private readonly lines: Tries;

  constructor(rooms: StaffRooms) {
    const { clock } = rooms;
    this.rooms = rooms;
    this.clock = clock;
    this.tries = new Tries(MOST_TRIES, TRIES_MS, clock);
    this.lines = new Tries(MOST_LINES, LINES_MS, clock);
  }

  /** Answers a request to `/staff/…`; `body` reads its JSON. */
  async answer(
    request: IncomingMessage,
    from: string,
    path: string,
    body: () => Promise<unknown>,
  ): Promise<DoorAnswer> {
    if (request.method !== 'POST') return refusal(405, 'methodNotAllowed');
    if (path === CHALLENGE_PATH) return this.challenge();
    if (path === ENTER_PATH) return this.enter(await body(), placeOf(from));
    if (path !== ROSTER_PATH && path !== LEAVE_PATH) return refusal(404, 'notFound');
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    return path === ROSTER_PATH ? this.roster(token, await body()) : this.leave(token);
  }

  private async challenge(): Promise<DoorAnswer> {
    const challenge = await this.rooms.door.challenge();
    return challenge ? { status: 200, body: challenge } : refusal(404, 'notFound');
  }

  private async enter(given: unknown, from: string): Promise<DoorAnswer> {
    const parsed = enterRequest.safeParse(given);
    if (!parsed.success) return refusal(400, 'badRequest');
    const entered = await this.rooms.door.signIn(parsed.data);
    if (entered.ok) return { status: 200, body: entered.value };
    return this.refuse(entered.error, parsed.data, from);
  }
  private async refuse(error: EntryRefusal, asked: EnterRequest, from: string): Promise<DoorAnswer> {
    // Nobody's fault: asked again.
    if (error === 'busy') return refusal(503, 'unavailable');
    const isOver = this.tries.isOver(from);
    this.tries.count(from);
    // Failures of whoever has a code close it after a few: they are always counted.
    const isOfCode = error === 'wrongSignature' && asked.code !== undefined;
    if (isOfCode || !(isOver || this.lines.isOver(''))) {
      this.lines.count('');
      await this.rooms.door.noteRefused(error, asked);
    }
    return isOver ? refusal(429, 'tooManyTries') : refusal(403, error);
  }

  private async roster(token: string | undefined, given: unknown): Promise<DoorAnswer> {
    const signedIn = token === undefined ? undefined : await this.rooms.door.sessionOf(token);
    if (!signedIn) return UNAUTHENTICATED;
    const parsed = rosterRequest.safeParse(given);
    if (!parsed.success) return refusal(400, 'badRequest');
    const [state, plans] = [await this.rooms.door.current(), await this.rooms.plans()];
    return {
      status: 200,
      body: staffRoster(state, signedIn.session.staff, timeText(this.clock), plans, parsed.data),
    };
  }

  private async leave(token: string | undefined): Promise<DoorAnswer> {
    const signedIn = token === undefined ? undefined : await this.rooms.door.sessionOf(token);
    if (!signedIn) return UNAUTHENTICATED;
    return (await this.rooms.door.leave(signedIn)) ? { status: 200, body: {} } : refusal(503, 'unavailable');
  }
}

/** An address for counting: whoever has one IPv6 address has the other 2⁶⁴ of its network too. */
function placeOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? [];
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
