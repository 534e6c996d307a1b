/** What the server answers to founders' devices. Limits are those of the staff: see `entryTries.ts`. */
import type { IncomingMessage } from 'node:http';
import type { FounderSignedIn } from '../../shared/app/organisation/founderDoor.ts';
import type { OrganisationOutcome } from '../../shared/domain/organisation/refusals.ts';
import {
  FOUNDER_CHALLENGE_PATH,
  FOUNDER_DEVICE_PATH,
  FOUNDER_END_PATH,
  FOUNDER_ENTER_PATH,
  FOUNDER_LEAVE_PATH,
  FOUNDER_PUT_PATH,
  FOUNDER_RIGHT_PATH,
  FOUNDER_SEE_PATH,
  FOUNDER_TAKE_PATH,
  founderEndRequest,
  founderEnterRequest,
  founderPutRequest,
  founderRightRequest,
  founderTakeRequest,
} from '../../shared/protocol/founder.ts';
import { EntryTries, refusal } from './entryTries.ts';
import type { ClosePlan, FounderRooms } from './founderRooms.ts';
import { bearerOf } from './httpAnswer.ts';
import type { DoorAnswer } from './keyedDoor.ts';

const BAD_REQUEST = refusal(400, 'badRequest');
const done = (body: DoorAnswer['body'] = {}): DoorAnswer => ({ status: 200, body });

/** Refusals of the rules as statuses: what the founder may not do or has not got is told apart from what the server cannot do now. */
function answerTo(
  outcome: OrganisationOutcome<unknown> | 'tooMany' | 'exists' | 'notInStep' | 'unavailable',
  body?: DoorAnswer['body'],
): DoorAnswer {
  if (outcome === 'unavailable') return refusal(503, outcome);
  if (typeof outcome === 'string') return refusal(409, outcome);
  if (outcome.ok) return done(body);
  const { code } = outcome.error;
  if (code === 'busy' || code === 'notSaved') return refusal(503, 'unavailable');
  return refusal(code === 'exists' || code === 'tooMany' ? 409 : 403, code);
}

type Act = (signedIn: FounderSignedIn, given: unknown) => Promise<DoorAnswer>;

export class FounderHttp {
  private readonly rooms: FounderRooms;
  private readonly tries: EntryTries;
  private readonly acts: Readonly<Record<string, Act>>;

  constructor(rooms: FounderRooms, closePlan: ClosePlan) {
    this.rooms = rooms;
    this.tries = new EntryTries(rooms.clock);
    this.acts = {
      [FOUNDER_SEE_PATH]: async (signedIn) => done(await rooms.see(signedIn)),
      [FOUNDER_PUT_PATH]: (signedIn, given) =>
        parsed(founderPutRequest.safeParse(given), async ({ plan, title, right }) =>
          answerTo(await rooms.put(signedIn, plan, title, right)),
        ),
      [FOUNDER_RIGHT_PATH]: (signedIn, given) =>
        parsed(founderRightRequest.safeParse(given), async ({ plan, right, staff }) =>
          answerTo(await rooms.grantRight(signedIn, plan, right, staff)),
        ),
      [FOUNDER_TAKE_PATH]: (signedIn, given) =>
        parsed(founderTakeRequest.safeParse(given), async ({ plan, marks }) =>
          answerTo(await rooms.take(signedIn, plan, marks, closePlan)),
        ),
      [FOUNDER_DEVICE_PATH]: async (signedIn) => {
        const made = await rooms.door.actsOf(signedIn).inviteFounder(signedIn.business);
        return answerTo(made, made.ok ? made.value.value : undefined);
      },
      [FOUNDER_END_PATH]: (signedIn, given) =>
        parsed(founderEndRequest.safeParse(given), async ({ id }) =>
          answerTo(await rooms.door.actsOf(signedIn).endFounder(signedIn.business, id)),
        ),
      [FOUNDER_LEAVE_PATH]: async (signedIn) =>
        (await rooms.door.leave(signedIn)) ? done() : refusal(503, 'unavailable'),
    };
  }

  /** Answers a request to `/founder/…`; `body` reads its JSON. */
  async answer(
    request: IncomingMessage,
    from: string,
    path: string,
    body: () => Promise<unknown>,
  ): Promise<DoorAnswer> {
    if (request.method !== 'POST') return refusal(405, 'methodNotAllowed');
    if (path === FOUNDER_CHALLENGE_PATH) {
      const challenge = await this.rooms.door.challenge();
      return challenge ? done(challenge) : refusal(404, 'notFound');
    }
    if (path === FOUNDER_ENTER_PATH) return this.enter(await body(), from);
    const act = Object.hasOwn(this.acts, path) ? this.acts[path] : undefined;
    if (!act) return refusal(404, 'notFound');
    const token = bearerOf(request);
    const signedIn = token === undefined ? undefined : await this.rooms.door.sessionOf(token);
    return signedIn ? act(signedIn, await body()) : refusal(401, 'unauthenticated');
  }

  private async enter(given: unknown, from: string): Promise<DoorAnswer> {
    const request = founderEnterRequest.safeParse(given);
    if (!request.success) return BAD_REQUEST;
    const entered = await this.rooms.door.signIn(request.data);
    if (entered.ok) return done(entered.value);
    const note = () => this.rooms.door.noteRefused(entered.error, request.data);
    return this.tries.refuse(entered.error, request.data.code, from, note);
  }
}

const parsed = <T>(
  given: { readonly success: true; readonly data: T } | { readonly success: false },
  run: (data: T) => Promise<DoorAnswer>,
): Promise<DoorAnswer> => (given.success ? run(given.data) : Promise.resolve(BAD_REQUEST));
