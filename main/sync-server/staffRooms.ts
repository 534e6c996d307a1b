/**
 * Staff of an organisation in the rooms of plans. Their right is the founder's, capped by their role, as long as the business is theirs: read from the
 * store when they connect, and again every second while they are connected.
 */
import type { SignedIn, StaffDoor } from '../../shared/app/organisation/staffDoor.ts';
import type { RosterPlan } from '../../shared/app/organisation/staffRoster.ts';
import { parseDocName } from '../../shared/doc/docIds.ts';
import type { Right } from '../../shared/domain/organisation/records.ts';
import { isOfPlan, mayRead, mayWrite, type Role } from '../../shared/domain/roles/roles.ts';
import { type Clock, systemClock } from '../../shared/ports/clock.ts';
import { STAFF_TOKEN } from '../../shared/protocol/staff.ts';
import { CLOSE, type Member } from '../../shared/protocol/sync.ts';
import type { Grant, StaffSeat } from './access.ts';

/** `suggests`: a commenter of today may suggest too; somebody with the right to comment may not. */
const AS_MEMBER = {
  read: { role: 'viewer' },
  comment: { role: 'commenter', suggests: false },
  suggest: { role: 'commenter' },
  edit: { role: 'editor' },
} as const satisfies Readonly<Record<Exclude<Right, 'none'>, { readonly role: Role; readonly suggests?: boolean }>>;
/** One less than the number of colours: the last is the owner's. */
const COLOURS = 10;
const MOST_NAME = 120;

/** A plan of the library, as its list names it. */
type ListedPlan = RosterPlan & { readonly trashedAt: string | null };

export class StaffRooms {
  readonly door: StaffDoor;
  readonly clock: Pick<Clock, 'now'>;
  private readonly list: () => readonly ListedPlan[] | Promise<readonly ListedPlan[]>;
  private listed: Promise<ReadonlyMap<string, ListedPlan>> | undefined;

  /** `list` returns the plans of the library, with those in its trash. */
  constructor(
    door: StaffDoor,
    list: () => readonly ListedPlan[] | Promise<readonly ListedPlan[]>,
    clock: Pick<Clock, 'now'> = systemClock,
  ) {
    this.door = door;
    this.clock = clock;
    this.list = list;
  }

  /** The plans that exist and are not in the trash. */
  async plans(): Promise<ReadonlyMap<string, ListedPlan>> {
    this.listed ??= (async () => this.list())().then(
      (all) => new Map(all.filter((plan) => plan.trashedAt === null).map((plan) => [plan.id, plan])),
    );
    try {
      return await this.listed;
    } catch (error) {
      this.forgetPlans();
      throw error;
    }
  }
  /** The library's list has changed. */
  forgetPlans(): void {
    this.listed = undefined;
  }

  /** The staff member whose session a token names. */
  async idOf(token: string): Promise<string | undefined> {
    return (await this.door.sessionOf(token))?.session.staff;
  }

  /** What a session may do with a document; opening a plan is written down before it is answered. */
  async grant(token: string, docName: string): Promise<Grant | 'unauthenticated' | 'forbidden'> {
    const signedIn = await this.door.sessionOf(token);
    if (!signedIn) return 'unauthenticated';
    const parsed = parseDocName(docName);
    if (!parsed || !isOfPlan(parsed.kind) || !(await this.plans()).has(parsed.id)) return 'forbidden';
    const right = this.door.rightOf(await this.door.current(), signedIn.id, parsed.id);
    if (right === undefined) return 'unauthenticated';
    const member = right === 'none' ? undefined : memberOf(signedIn, right);
    if (!member || !mayRead(member.role, parsed.kind)) return 'forbidden';
    if (!(await this.door.noteOpened(signedIn, parsed.id))) throw new Error('the log is busy');
    const seat: StaffSeat = { session: signedIn.id, plan: parsed.id, right };
    return { member, write: mayWrite(member.role, parsed.kind), seat };
  }

  /** How connections have to be closed whose session has ended or whose right has changed: a changed one reconnects, and is judged again. */
  async endings(seats: readonly StaffSeat[]): Promise<ReadonlyMap<StaffSeat, number>> {
    const [state, plans] = [await this.door.current(), await this.plans()];
    const endings = new Map<StaffSeat, number>();
    for (const seat of seats) {
      const right = this.door.rightOf(state, seat.session, seat.plan);
      if (right === undefined) endings.set(seat, CLOSE.unauthenticated);
      else if (right === 'none' || !plans.has(seat.plan)) endings.set(seat, CLOSE.forbidden);
      else if (right !== seat.right) endings.set(seat, CLOSE.shuttingDown);
    }
    return endings;
  }
}

export const isStaffToken = (token: string): boolean => token.startsWith(STAFF_TOKEN);

const memberOf = ({ session, staff }: SignedIn, right: Exclude<Right, 'none'>): Member => ({
  id: session.staff,
  name: staff.name.slice(0, MOST_NAME),
  colour: [...session.staff].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % COLOURS,
  ...AS_MEMBER[right],
});
