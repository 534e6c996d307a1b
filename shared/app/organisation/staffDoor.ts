/**
 * The door of an organisation's server for its staff. A session's right on a plan is read from the store at each decision, and every opened plan is a
 * line of the log.
 */
import { canonicalHash } from '../../doc/contest/canonical.ts';
import { type Signed, verifyHash } from '../../doc/signature.ts';
import { rightOn } from '../../domain/organisation/access.ts';
import {
  businessOfFounder,
  type Change,
  type Organisation,
  openedId,
  type Right,
  type Staff,
  type StaffSession,
  settingsOf,
} from '../../domain/organisation/records.ts';
import { type EntryRefusal, sessionAt } from '../../domain/organisation/signingIn.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { timeText } from '../../ports/clock.ts';
import { type EnterRequest, entryStatement, STAFF_TOKEN, type StaffEntry } from '../../protocol/staff.ts';
import { japanDay } from '../../text/dates.ts';
import { type Challenges, DeviceDoor, type DoorParts, isFounder } from './deviceDoor.ts';
import type { HomeParts } from './organisationHome.ts';
import { OrganisationView } from './organisationView.ts';

export type { Challenges };

/** A session that holds, and whose it is. */
export type SignedIn = { readonly id: string; readonly session: StaffSession; readonly staff: Staff };

export class StaffDoor {
  private readonly parts: DoorParts;
  private readonly door: DeviceDoor;
  /** Shared with the other doors of this server. */
  readonly view: OrganisationView;

  constructor(parts: DoorParts) {
    this.parts = parts;
    this.view = new OrganisationView(parts);
    this.door = new DeviceDoor(parts, { token: STAFF_TOKEN, isFor: (person) => !isFounder(person) }, this.view);
  }

  /** The store, the clock and the random bytes that acts beside signing in need too. */
  get homeParts(): HomeParts {
    return this.parts;
  }
  /** The organisation as stored now. */
  current(): Promise<Organisation> {
    return this.view.current();
  }
  /** `undefined` if nobody has set up an organisation here. */
  challenge(): Promise<{ readonly challenge: string; readonly home: string } | undefined> {
    return this.door.challenge();
  }

  async signIn(request: EnterRequest): Promise<Result<StaffEntry, EntryRefusal>> {
    const { challenge, publicKey, code } = request;
    const opened = await this.door.signIn({ challenge, publicKey, code }, (home, printed) =>
      isSigned(request, home, printed),
    );
    if (!opened.ok) return opened;
    const { state, session, token } = opened.value;
    const staff = state.staff.get(session.staff);
    if (!staff) return err('busy');
    return ok({
      token,
      expiresAt: session.expiresAt,
      staff: { id: session.staff, name: staff.name, role: staff.role },
      organisation: settingsOf(state)?.name ?? '',
    });
  }
  /** See {@link DeviceDoor.noteRefused}. */
  noteRefused(refusal: EntryRefusal, { publicKey, challenge, code }: EnterRequest): Promise<boolean> {
    return this.door.noteRefused(refusal, { publicKey, challenge, code });
  }

  /** The session that a token names, while it holds. */
  async sessionOf(token: string): Promise<SignedIn | undefined> {
    const found = await this.door.sessionOf(token);
    const staff = found?.state.staff.get(found.session.staff);
    return found && staff ? { id: found.id, session: found.session, staff } : undefined;
  }

  /** What a session, of staff or of a founder, may do with a plan now: `undefined` if the session has ended. */
  rightOf(state: Organisation, session: string, plan: string): Right | undefined {
    const at = timeText(this.parts.clock);
    const found = sessionAt(state, session, at);
    if (!found) return undefined;
    const business = businessOfFounder(found.staff);
    return business === undefined
      ? rightOn(state, { kind: 'staff', id: found.staff }, plan, at)
      : rightOn(state, { kind: 'founder', business }, plan, at);
  }

  /** Writes that a session has opened a plan: once for each session, plan and day. False if that could not be stored. */
  async noteOpened({ id, session: { staff } }: SignedIn, plan: string): Promise<boolean> {
    const at = timeText(this.parts.clock);
    const row = openedId(plan, staff);
    const before = (await this.current()).opened.get(row);
    if (before?.session === id && japanDay(before.at) === japanDay(at)) return true;
    const changes: readonly Change[] = [{ kind: 'opened', id: row, value: { plan, staff, session: id, at } }];
    return (await this.view.commit(() => ok({ by: staff, act: 'openPlan', about: [plan, id], changes }))).ok;
  }

  /** Ends one's own session. */
  leave(signedIn: SignedIn): Promise<boolean> {
    return this.door.leave(signedIn);
  }
}

function isSigned({ challenge, publicKey, signature }: EnterRequest, home: string, code: string): boolean {
  const signed: Signed = { publicKey, signature };
  return verifyHash(signed, 'signIn', canonicalHash(entryStatement({ home, challenge, publicKey, code })));
}
