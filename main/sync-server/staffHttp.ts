/**
 * What the server answers to the devices of staff: a question, a session for its answer, the list of one's own businesses, and the end of a session.
 */
import type { IncomingMessage } from 'node:http';
import type { OfficeServer } from '../../shared/app/organisation/office.ts';
import { staffRoster } from '../../shared/app/organisation/staffRoster.ts';
import { type Clock, timeText } from '../../shared/ports/clock.ts';
import {
  CHALLENGE_PATH,
  ENTER_PATH,
  enterRequest,
  LEAVE_PATH,
  ROSTER_PATH,
  rosterRequest,
} from '../../shared/protocol/staff.ts';
import { EntryTries, refusal } from './entryTries.ts';
import { bearerOf } from './httpAnswer.ts';
import type { DoorAnswer } from './keyedDoor.ts';
import { OfficeHttp } from './officeHttp.ts';
import type { StaffRooms } from './staffRooms.ts';

const UNAUTHENTICATED = refusal(401, 'unauthenticated');

export class StaffHttp {
  private readonly rooms: StaffRooms;
  private readonly clock: Pick<Clock, 'now'>;
  private readonly tries: EntryTries;
  private readonly office: OfficeHttp | undefined;

  constructor(rooms: StaffRooms, server: OfficeServer | undefined) {
    this.rooms = rooms;
    this.office = server && new OfficeHttp(rooms, server);
    this.clock = rooms.clock;
    this.tries = new EntryTries(rooms.clock);
  }

  /** Answers a request to `/staff/…`; `body` reads its JSON, of few bytes unless more are asked for. */
  async answer(
    request: IncomingMessage,
    from: string,
    path: string,
    body: (most?: number) => Promise<unknown>,
  ): Promise<DoorAnswer> {
    if (request.method !== 'POST') return refusal(405, 'methodNotAllowed');
    if (path === CHALLENGE_PATH) return this.challenge();
    if (path === ENTER_PATH) return this.enter(await body(), from);
    const token = bearerOf(request);
    if (this.office && OfficeHttp.takes(path)) return this.office.answer(path, token, body);
    if (path !== ROSTER_PATH && path !== LEAVE_PATH) return refusal(404, 'notFound');
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
    return this.tries.refuse(entered.error, parsed.data.code, from, () =>
      this.rooms.door.noteRefused(entered.error, parsed.data),
    );
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
