/** A real sync server of an organisation, on the library file or on PostgreSQL, and devices that sign in to it. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Y from 'yjs';
import type { HostLibrary } from '../../main/storage/hostLibrary.ts';
import { Library } from '../../main/storage/library.ts';
import { PgLibrary } from '../../main/storage/postgres/pgLibrary.ts';
import { Access } from '../../main/sync-server/access.ts';
import { TimedChallenges } from '../../main/sync-server/challenges.ts';
import { FounderRooms } from '../../main/sync-server/founderRooms.ts';
import { StaffRooms } from '../../main/sync-server/staffRooms.ts';
import { type SyncServer, startSyncServer } from '../../main/sync-server/syncServer.ts';
import { FounderDoor } from '../../shared/app/organisation/founderDoor.ts';
import { OrganisationHome } from '../../shared/app/organisation/organisationHome.ts';
import { StaffDoor } from '../../shared/app/organisation/staffDoor.ts';
import { canonicalHash } from '../../shared/doc/contest/canonical.ts';
import { signHash } from '../../shared/doc/signature.ts';
import type { Actor } from '../../shared/domain/organisation/access.ts';
import type { StaffRole } from '../../shared/domain/organisation/records.ts';
import type { OrganisationOutcome } from '../../shared/domain/organisation/refusals.ts';
import {
  CHALLENGE_PATH,
  challengeReply,
  ENTER_PATH,
  enterReply,
  entryStatement,
  type StaffEntry,
} from '../../shared/protocol/staff.ts';
import { request } from '../request.ts';
import { PLAN } from './people.ts';

const OPERATOR: Actor = { kind: 'operator' };
export const NOON = '2026-11-30T03:00:00.000Z';

export const value = <T>(outcome: OrganisationOutcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.error.code} ${outcome.error.about.join(' ')}`);
  return outcome.value;
};

export type StaffPlace = {
  readonly folder: string;
  readonly library: HostLibrary;
  readonly access: Access;
  readonly server: SyncServer;
  /** The same acts as those of the command line. */
  readonly home: OrganisationHome;
  readonly business: string;
  /** A time of day that stands still until a test sets it. */
  setTime(time: string): void;
  add(name: string, role: StaffRole): Promise<string>;
  code(staff: string, days?: number): Promise<string>;
  founderCode(business: string, days?: number): Promise<string>;
  acts(): Promise<readonly { readonly by: string; readonly act: string; readonly about: readonly string[] }[]>;
  close(): Promise<void>;
};

/** With one plan, which stands under one business and may be edited, and nobody assigned to it. `url`: of an empty database. */
export async function startStaffPlace(url?: string): Promise<StaffPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-staff-'));
  let library: HostLibrary;
  if (url === undefined) library = new Library({ folder });
  else {
    const opened = await PgLibrary.open({ url });
    if ((await opened.hold('test')) !== 'taken') throw new Error('held by another');
    library = opened;
  }
  await library.createPlan(PLAN, '計画', Y.encodeStateAsUpdate(new Y.Doc()));
  let now = Date.parse(NOON);
  const clock = { now: () => now };
  const parts = {
    store: library.stores.organisation,
    clock,
    randomBytes: (count: number) => new Uint8Array(randomBytes(count)),
  };
  const home = new OrganisationHome(parts, OPERATOR);
  value(await home.setUp('下田商工会議所'));
  const business = value(
    await home.addBusiness({
      ...{ name: '浜の湯', reading: 'はまのゆ', trade: '旅館', district: '稲取', openedOn: '', group: '' },
      contacts: [],
      consent: null,
    }),
  ).value;
  value(await home.placePlan(PLAN, business, 'edit'));
  const access = new Access(library.members, randomBytes(32));
  const door = new StaffDoor({ ...parts, challenges: new TimedChallenges(clock) });
  const staff = new StaffRooms(door, () => library.listPlans(), clock);
  const founderDoor = new FounderDoor({ ...parts, challenges: new TimedChallenges(clock) }, door.view);
  const founders = new FounderRooms(founderDoor, staff, library);
  const given = { library, access, staff, founders, storage: library };
  const server = await startSyncServer({ ...given, port: 0, log: () => undefined, idleMs: 50 });
  return {
    ...{ folder, library, access, server, home, business },
    setTime(time) {
      now = Date.parse(time);
    },
    add: async (name, role) => value(await home.addStaff(name, role)).value,
    code: async (who, days) => value(await home.inviteDevice(who, days)).value.code,
    founderCode: async (of, days) => value(await home.inviteFounder(of, days)).value.code,
    acts: async () => value(await home.seeLog()).lines.map(({ by, act, about }) => ({ by, act, about })),
    async close() {
      await server.close();
      await library.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Served = { readonly server: { readonly port: number } };
export const post = (place: Served, path: string, body: unknown, token?: string): Promise<Response> =>
  request(`http://127.0.0.1:${place.server.port}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }),
  });

/** A machine with a key of its own. */
export class TestDevice {
  readonly seed: Uint8Array = new Uint8Array(randomBytes(32));

  async question(place: Served): Promise<{ readonly challenge: string; readonly home: string }> {
    return challengeReply.parse(await (await post(place, CHALLENGE_PATH, {})).json());
  }
  /** The answer to a question, signed with this key. */
  answer({ challenge, home }: { readonly challenge: string; readonly home: string }, code?: string) {
    const { publicKey } = signHash(this.seed, 'signIn', '0'.repeat(64));
    const statement = entryStatement({ home, challenge, publicKey, code: code ?? '' });
    const { signature } = signHash(this.seed, 'signIn', canonicalHash(statement));
    return { challenge, publicKey, signature, ...(code === undefined ? {} : { code }) };
  }
  /** The status and error of an attempt, or the session. */
  async enter(place: Served, code?: string): Promise<StaffEntry | readonly [number, string]> {
    return sent(place, this.answer(await this.question(place), code));
  }
  async session(place: Served, code?: string): Promise<StaffEntry> {
    const entered = await this.enter(place, code);
    if ('token' in entered) return entered;
    throw new Error(entered.join(' '));
  }
}
export async function sent(place: Served, answer: unknown): Promise<StaffEntry | readonly [number, string]> {
  const response = await post(place, ENTER_PATH, answer);
  const body: unknown = await response.json();
  if (response.ok) return enterReply.parse(body);
  return [response.status, String((body as { error?: unknown }).error)];
}
