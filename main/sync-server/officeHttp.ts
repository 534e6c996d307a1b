/**
 * The administration over HTTP, for signed-in staff. The session is checked before the body is read, and the permission table for every act; a table is
 * read only for those who may import one, and one at a time.
 */
import { Office, type OfficeParts, type OfficeServer } from '../../shared/app/organisation/office.ts';
import { maySee } from '../../shared/domain/organisation/access.ts';
import type { OrganisationRefusal, OrganisationRefusalCode } from '../../shared/domain/organisation/refusals.ts';
import {
  isOfficeAct,
  OFFICE,
  OFFICE_BYTES,
  OFFICE_PATH,
  OFFICE_TABLE_BYTES,
  OFFICE_TABLE_PATH,
  type OfficeAct,
  type OfficeIn,
  officeRequest,
  TABLE_ACTS,
} from '../../shared/protocol/office.ts';
import type { DoorAnswer } from './keyedDoor.ts';
import { Rate } from './rate.ts';
import type { StaffRooms } from './staffRooms.ts';

/** Of one person: each act reads what is stored. */
const PER_SECOND = 10;
const BURST = 40;
const MOST_RATES = 1_000;

const refusal = (status: number, error: string): DoorAnswer => ({ status, body: { error } });
/** Everything else is a conflict with what is stored. */
const STATUS: Partial<Readonly<Record<OrganisationRefusalCode, number>>> = {
  notAllowed: 403,
  notFound: 404,
  invalid: 400,
  busy: 503,
  notSaved: 503,
};

export class OfficeHttp {
  private readonly rooms: StaffRooms;
  private readonly parts: OfficeParts;
  private readonly rates = new Map<string, Rate>();
  private isReadingTable = false;

  constructor(rooms: StaffRooms, server: OfficeServer) {
    this.rooms = rooms;
    this.parts = {
      ...rooms.door.homeParts,
      current: () => rooms.door.current(),
      plans: () => rooms.plans(),
      server,
    };
  }

  /** True for the paths that this answers. */
  static takes(path: string): boolean {
    return path === OFFICE_PATH || path === OFFICE_TABLE_PATH;
  }

  /** `body` reads JSON of at most so many bytes, undefined if there is more. */
  async answer(path: string, token: string | undefined, body: (most: number) => Promise<unknown>): Promise<DoorAnswer> {
    const signedIn = token === undefined ? undefined : await this.rooms.door.sessionOf(token);
    if (!signedIn) return refusal(401, 'unauthenticated');
    const { staff } = signedIn.session;
    if (!this.rateOf(staff).take(performance.now())) return refusal(429, 'tooManyTries');
    return path === OFFICE_TABLE_PATH ? this.table(staff, body) : this.act(staff, await body(OFFICE_BYTES), false);
  }
  private async table(staff: string, body: (most: number) => Promise<unknown>): Promise<DoorAnswer> {
    if (!maySee(await this.parts.current(), { kind: 'staff', id: staff }, 'business.import'))
      return refused({ code: 'notAllowed', about: [] });
    if (this.isReadingTable) return refused({ code: 'busy', about: [] });
    this.isReadingTable = true;
    try {
      return await this.act(staff, await body(OFFICE_TABLE_BYTES), true);
    } finally {
      this.isReadingTable = false;
    }
  }
  private async act(staff: string, given: unknown, isTable: boolean): Promise<DoorAnswer> {
    const parsed = officeRequest.safeParse(given);
    if (!parsed.success || !isOfficeAct(parsed.data.act)) return refusal(400, 'badRequest');
    const { act } = parsed.data;
    if (TABLE_ACTS.some((table) => table === act) !== isTable) return refusal(400, 'badRequest');
    const input = OFFICE[act].in.safeParse(parsed.data.input);
    if (!input.success) return refusal(400, 'badRequest');
    // The schema of this act has just accepted it.
    const outcome = await new Office(this.parts, staff).carryOut<OfficeAct>(act, input.data as OfficeIn<OfficeAct>);
    return outcome.ok ? { status: 200, body: outcome.value } : refused(await this.named(staff, outcome.error));
  }
  /** With names instead of ids: those of people and businesses that the page has just asked about. */
  private async named(staff: string, { code, about }: OrganisationRefusal): Promise<OrganisationRefusal> {
    if (code === 'notAllowed') return { code, about: [] };
    const state = await this.parts.current();
    const mayName = maySee(state, { kind: 'staff', id: staff }, 'session.see');
    const nameOf = (id: string) => (state.business.get(id) ?? state.staff.get(id) ?? state.group.get(id))?.name ?? id;
    return { code, about: about.map((id) => (mayName ? nameOf(id) : id)) };
  }
  private rateOf(staff: string): Rate {
    if (this.rates.size > MOST_RATES) this.rates.clear();
    const rate = this.rates.get(staff) ?? new Rate(PER_SECOND, BURST, performance.now());
    this.rates.set(staff, rate);
    return rate;
  }
}

const refused = ({ code, about }: OrganisationRefusal): DoorAnswer => ({
  status: STATUS[code] ?? 409,
  body: { error: 'refused', code, about },
});
