/**
 * The use cases of an organisation. Each act is checked against the permission table, decided by the pure rules on the current state, and stored together
 * with its line of the log. If somebody else has written meanwhile, it is decided again.
 */
import { type Actor, may, maySee, visibleTo } from '../../domain/organisation/access.ts';
import {
  type ChartMapping,
  type ChartRow,
  importCharts,
  readCharts,
  undoImport,
} from '../../domain/organisation/charts.ts';
import { entryCodeFrom } from '../../domain/organisation/entryCode.ts';
import { merge } from '../../domain/organisation/merging.ts';
import type { Deed } from '../../domain/organisation/permissions.ts';
import {
  type AssignmentKind,
  assignmentId,
  assignmentsOf,
  type Business,
  type Change,
  emptyOrganisation,
  founderOf,
  ORGANISATION_ID,
  type Organisation,
  type PlanPlace,
  type Right,
  type RowKind,
  type Staff,
  type StaffRole,
  settingsOf,
} from '../../domain/organisation/records.ts';
import { type Effect, effect, type OrganisationOutcome, refused } from '../../domain/organisation/refusals.ts';
import { type ErasureReason, eraseBusiness, takePlan } from '../../domain/organisation/retention.ts';
import { CODE_DAYS, endEntry, issueCode } from '../../domain/organisation/signingIn.ts';
import {
  assign,
  changeRole,
  changeStaff,
  cover,
  endCover,
  handOver,
  leave,
  offBoard,
  unassign,
} from '../../domain/organisation/staffing.ts';
import { idFromBytes } from '../../kernel/ids.ts';
import { ok } from '../../kernel/result.ts';
import { type Clock, timeText } from '../../ports/clock.ts';
import { isStoreError } from '../../ports/errors.ts';
import type { OrganisationStore } from '../../ports/organisationStore.ts';
import { isIsoDay, japanDay } from '../../text/dates.ts';
import { ACTS, type Act, type CheckedActLine, nextLine, readActs } from './actLog.ts';
import { entryCodeHash } from './entryHashes.ts';
import { chartsMark, effectMark, rowMark, staffMark } from './marks.ts';
import { organisationFrom, rowChange, unfitting } from './rows.ts';

export type HomeParts = {
  readonly store: OrganisationStore;
  readonly clock: Pick<Clock, 'now'>;
  readonly randomBytes: (count: number) => Uint8Array;
};
type Moment = { readonly at: string; readonly today: string };
/** `about`: the ids for the log. */
type Decision<T> = Effect & { readonly about: readonly string[]; readonly value: T };
type Decide<T> = (state: Organisation, moment: Moment) => OrganisationOutcome<Decision<T>>;
/** The business that an act concerns, if any: a permission for one's own businesses is checked against it. */
type Where = (state: Organisation) => string | undefined;

/** Most attempts at an act while others write at the same time. */
const TRIES = 20;
const NOWHERE: Where = () => undefined;

/** The result of an act, and the businesses whose founders are notified. */
export type Done<T> = { readonly value: T; readonly tell: readonly string[] };
export type Preview = Effect;

/** The fields of a business that a person writes. */
export type BusinessFields = Omit<Business, 'former' | 'mergedFrom' | 'revision' | 'endedOn'>;
/** A mark of what the person saw, see `marks.ts`; without one an act is carried out on whatever is stored. */
export type Seen = string | undefined;

/** Refused if a row is not as it was seen. */
const asSeen =
  <T>(kind: RowKind, id: string, seen: Seen, decide: Decide<T>): Decide<T> =>
  (state, moment) =>
    seen === undefined || !state[kind].has(id) || rowMark(state[kind].get(id)) === seen
      ? decide(state, moment)
      : refused('changedMeanwhile', id);
/** Refused if a business has other advisors than were seen. */
const asAdvised =
  <T>(business: string, seen: Seen, decide: Decide<T>): Decide<T> =>
  (state, moment) =>
    seen === undefined || staffMark(assignmentsOf(state, business)) === seen
      ? decide(state, moment)
      : refused('changedMeanwhile', business);
/** Refused if the act would change something else than its preview said. */
const asPreviewed =
  <T>(seen: Seen, decide: Decide<T>): Decide<T> =>
  (state, moment) => {
    const decision = decide(state, moment);
    return seen === undefined || !decision.ok || effectMark(decision.value) === seen
      ? decision
      : refused('changedMeanwhile', ...decision.value.about.slice(0, 2));
  };

const withAbout = <T>(
  outcome: OrganisationOutcome<Effect>,
  value: T,
  ...about: readonly string[]
): OrganisationOutcome<Decision<T>> => (outcome.ok ? ok({ ...outcome.value, about, value }) : outcome);

export class OrganisationHome {
  private readonly store: OrganisationStore;
  private readonly parts: HomeParts;
  private readonly actor: Actor;

  constructor(parts: HomeParts, actor: Actor) {
    this.parts = parts;
    this.store = parts.store;
    this.actor = actor;
  }

  // ── reading ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** What is stored, as far as the person may see it. `unreadable` names damaged rows, which count for nothing. */
  async seeOrganisation(
    deed: Deed,
  ): Promise<OrganisationOutcome<{ readonly state: Organisation; readonly unreadable: readonly string[] }>> {
    return this.guarded(async () => {
      const { state, unreadable } = await this.read();
      if (!maySee(state, this.actor, deed)) return refused('notAllowed');
      return ok({ state: visibleTo(state, this.actor, this.moment().at), unreadable });
    });
  }
  /** The log, oldest first. `isWhole`: every line is sound, and the last one is the one that the store names as its last. */
  async seeLog(): Promise<
    OrganisationOutcome<{ readonly lines: readonly CheckedActLine[]; readonly isWhole: boolean }>
  > {
    return this.guarded(async () => {
      const { state, tip } = await this.read();
      const allowed = this.check(state, 'log.see');
      if (!allowed.ok) return allowed;
      const lines = await readActs(this.store);
      // Lines written between the two reads come after `tip` and are checked like the others.
      return ok({ lines, isWhole: lines.every((line) => line.isSound) && lines.length >= tip.seq });
    });
  }
  /** What an act would change, without doing it. */
  private async preview(act: Act, decide: Decide<unknown>): Promise<OrganisationOutcome<Preview>> {
    return this.guarded(async () => {
      const { state } = await this.read();
      const allowed = this.check(state, ACTS[act]);
      if (!allowed.ok) return allowed;
      const decision = decide(state, this.moment());
      return decision.ok ? ok({ changes: decision.value.changes, tell: decision.value.tell }) : decision;
    });
  }

  // ── the organisation and its staff ───────────────────────────────────────────────────────────────────────────────

  setUp(name: string): Promise<OrganisationOutcome<Done<void>>> {
    return this.act('setUp', NOWHERE, (state) => {
      if (settingsOf(state)) return refused('exists');
      const put: Change = { kind: 'organisation', id: ORGANISATION_ID, value: { name, retentionYears: null } };
      return withAbout(named(name, [put]), undefined);
    });
  }
  setRetention(retentionYears: number | null): Promise<OrganisationOutcome<Done<void>>> {
    return this.act('setRetention', NOWHERE, (state) => {
      const settings = settingsOf(state);
      if (!settings) return refused('noOrganisation');
      const put: Change = { kind: 'organisation', id: ORGANISATION_ID, value: { ...settings, retentionYears } };
      return withAbout(effect([put]), undefined);
    });
  }
  /** With an `id` of the caller's a repeated request is refused instead of adding it twice; so for all that add. */
  addGroup(name: string, id: string = this.newId()): Promise<OrganisationOutcome<Done<string>>> {
    return this.act('addGroup', NOWHERE, (state) => {
      if (state.group.has(id)) return refused('exists', id);
      return withAbout(named(name, [{ kind: 'group', id, value: { name } }]), id, id);
    });
  }
  addStaff(
    name: string,
    role: StaffRole,
    groups: readonly string[] = [],
    id: string = this.newId(),
  ): Promise<OrganisationOutcome<Done<string>>> {
    return this.act('addStaff', NOWHERE, (state) => {
      if (state.staff.has(id)) return refused('exists', id);
      const unknown = groups.filter((group) => !state.group.has(group));
      if (unknown.length > 0) return refused('notFound', ...unknown);
      return withAbout(named(name, [{ kind: 'staff', id, value: { name, role, groups, leftAt: null } }]), id, id, role);
    });
  }
  changeRole(staff: string, role: StaffRole): Promise<OrganisationOutcome<Done<void>>> {
    return this.act('changeRole', NOWHERE, (state) =>
      withAbout(changeRole(state, staff, role), undefined, staff, role),
    );
  }
  changeStaff(
    staff: string,
    fields: Pick<Staff, 'name' | 'role' | 'groups'>,
    seen?: Seen,
  ): Promise<OrganisationOutcome<Done<void>>> {
    const decide: Decide<void> = (state): OrganisationOutcome<Decision<void>> => {
      if (fields.name.trim() === '') return refused('invalid', 'name');
      return withAbout(changeStaff(state, staff, fields), undefined, staff, fields.role);
    };
    return this.act('changeStaff', NOWHERE, asSeen('staff', staff, seen, decide));
  }
  /** Hands all clients to a successor and lets the person leave, as one act. */
  offBoard(staff: string, successor: string | undefined, seen?: Seen): Promise<OrganisationOutcome<Done<void>>> {
    return this.act('offBoard', NOWHERE, asPreviewed(seen, this.offBoarding(staff, successor)));
  }
  previewOffBoard(staff: string, successor: string | undefined): Promise<OrganisationOutcome<Preview>> {
    return this.preview('offBoard', this.offBoarding(staff, successor));
  }
  private offBoarding(staff: string, successor: string | undefined): Decide<void> {
    return (state, moment) => {
      const allowed = successor === undefined ? ok(undefined) : this.check(state, ACTS.handOver);
      if (!allowed.ok) return allowed;
      const outcome = offBoard(state, staff, successor, moment);
      const moved = outcome.ok ? outcome.value.tell : [];
      return withAbout(outcome, undefined, staff, ...(successor === undefined ? [] : [successor]), ...moved);
    };
  }
  leaveStaff(staff: string): Promise<OrganisationOutcome<Done<void>>> {
    return this.act('leave', NOWHERE, (state, { at }) => withAbout(leave(state, staff, at), undefined, staff));
  }

  /** Issues a one-time code for a device of a staff member. Only its hash is stored: the code is returned once. */
  inviteDevice(
    staff: string,
    days: number = CODE_DAYS,
    id: string = this.newId(),
  ): Promise<OrganisationOutcome<Done<{ readonly id: string; readonly code: string; readonly expiresAt: string }>>> {
    const code = entryCodeFrom(this.parts.randomBytes(20));
    return this.act('inviteDevice', NOWHERE, (state, { at }) => {
      if (state.entryCode.has(id)) return refused('exists', id);
      const issued = issueCode(state, id, { staff, hash: entryCodeHash(code), days, at });
      return issued.ok ? withAbout(issued, { id, code, expiresAt: issued.value.expiresAt }, id, staff) : issued;
    });
  }
  /** The devices, sessions and codes of the founder of a business, and the name of the business. */
  async seeFounder(
    business: string,
  ): Promise<OrganisationOutcome<{ readonly state: Organisation; readonly name: string }>> {
    return this.guarded(async () => {
      const { state } = await this.read();
      const allowed = this.check(state, 'founder.see', business);
      if (!allowed.ok) return allowed;
      const founder = founderOf(business);
      const found = state.business.get(business);
      if (!found) return refused('notFound', business);
      const only = <T extends { readonly staff: string }>(rows: ReadonlyMap<string, T>) =>
        new Map([...rows].filter(([, row]) => row.staff === founder));
      const entries = { entryCode: only(state.entryCode), device: only(state.device), session: only(state.session) };
      // Of everything else only what tells whether a session holds.
      const own = { ...emptyOrganisation(), business: new Map([[business, found]]), ...entries };
      return ok({ state: own, name: found.name });
    });
  }
  /** Issues a one-time code for a device of the founder of a business. */
  inviteFounder(
    business: string,
    days: number = CODE_DAYS,
  ): Promise<OrganisationOutcome<Done<{ readonly id: string; readonly code: string; readonly expiresAt: string }>>> {
    const id = this.newId();
    const code = entryCodeFrom(this.parts.randomBytes(20));
    return this.act(
      'inviteFounder',
      () => business,
      (state, { at }) => {
        const issued = issueCode(state, id, { staff: founderOf(business), hash: entryCodeHash(code), days, at });
        return issued.ok ? withAbout(issued, { id, code, expiresAt: issued.value.expiresAt }, id, business) : issued;
      },
    );
  }
  /** Ends a device, a session or an unused code of the founder of a business. */
  endFounder(business: string, id: string): Promise<OrganisationOutcome<Done<void>>> {
    return this.act(
      'endFounder',
      () => business,
      (state) => {
        const found = state.device.get(id) ?? state.session.get(id) ?? state.entryCode.get(id);
        if (found?.staff !== founderOf(business)) return refused('notFound', id);
        return withAbout(endEntry(state, id), undefined, id, business);
      },
    );
  }
  /** Ends a device with its sessions, one session, or a code that nobody has used. */
  endEntry(id: string): Promise<OrganisationOutcome<Done<void>>> {
    return this.act('endEntry', NOWHERE, (state) => withAbout(endEntry(state, id), undefined, id));
  }

  // ── businesses and plans ─────────────────────────────────────────────────────────────────────────────────────────

  /** An advisor who adds a business is its main advisor. */
  addBusiness(business: BusinessFields, id: string = this.newId()): Promise<OrganisationOutcome<Done<string>>> {
    return this.act('addBusiness', NOWHERE, (state, { today }) => {
      if (state.business.has(id)) return refused('exists', id);
      if (business.group !== '' && !state.group.has(business.group)) return refused('notFound', business.group);
      const value: Business = { ...business, endedOn: null, former: [], mergedFrom: [], revision: 1 };
      return withAbout(
        named(business.name, [{ kind: 'business', id, value }, ...this.ownAdvisor(state, id, today)]),
        id,
        id,
      );
    });
  }
  private ownAdvisor(state: Organisation, business: string, since: string): readonly Change[] {
    if (this.actor.kind !== 'staff' || state.staff.get(this.actor.id)?.role !== 'advisor') return [];
    const staff = this.actor.id;
    return [{ kind: 'assignment', id: assignmentId(business, staff), value: { business, staff, kind: 'main', since } }];
  }
  /** Writes the fields that a person writes; the others stay. */
  changeBusiness(business: string, fields: BusinessFields, seen?: Seen): Promise<OrganisationOutcome<Done<void>>> {
    const decide: Decide<void> = (state): OrganisationOutcome<Decision<void>> => {
      const found = state.business.get(business);
      if (!found) return refused('notFound', business);
      if (fields.group !== '' && !state.group.has(fields.group)) return refused('notFound', fields.group);
      const value: Business = { ...found, ...fields, revision: found.revision + 1 };
      return withAbout(named(fields.name, [{ kind: 'business', id: business, value }]), undefined, business);
    };
    return this.act('changeBusiness', () => business, asSeen('business', business, seen, decide));
  }
  /** Ends guidance, which starts the retention period; `null` resumes it. */
  endBusiness(business: string, endedOn: string | null, seen?: Seen): Promise<OrganisationOutcome<Done<void>>> {
    const decide: Decide<void> = (state): OrganisationOutcome<Decision<void>> => {
      const found = state.business.get(business);
      if (!found) return refused('notFound', business);
      if (endedOn !== null && !isIsoDay(endedOn)) return refused('invalid', 'endedOn');
      const value: Business = { ...found, endedOn, revision: found.revision + 1 };
      return withAbout(effect([{ kind: 'business', id: business, value }]), undefined, business);
    };
    return this.act('endBusiness', () => business, asSeen('business', business, seen, decide));
  }
  mergeBusinesses(keep: string, gone: string, seen?: Seen): Promise<OrganisationOutcome<Done<void>>> {
    const decide: Decide<void> = (state): OrganisationOutcome<Decision<void>> =>
      withAbout(merge(state, keep, gone), undefined, keep, gone);
    return this.act('merge', NOWHERE, asPreviewed(seen, decide));
  }
  previewMerge(keep: string, gone: string): Promise<OrganisationOutcome<Preview>> {
    return this.preview('merge', (state) => withAbout(merge(state, keep, gone), undefined));
  }
  /**
   * Erases a business with its plans. `erasePlan` erases the documents of a plan and may be called again for one that is gone: if it fails, the
   * business stays and the act can be repeated. Resolves to the erased plans.
   */
  async eraseBusiness(
    business: string,
    because: ErasureReason,
    erasePlan: (id: string) => Promise<void>,
  ): Promise<OrganisationOutcome<Done<readonly string[]>>> {
    const decide: Decide<readonly string[]> = (state, { today }) => {
      const erasure = eraseBusiness(state, business, because, today);
      if (!erasure.ok) return erasure;
      const { changes, plans } = erasure.value;
      return ok({ changes, tell: [], about: [business, because, ...plans], value: plans });
    };
    const first = await this.previewErase(business, because);
    if (!first.ok) return first;
    return this.guarded(async () => {
      for (const plan of first.value) await erasePlan(plan);
      const done = await this.act('erase', NOWHERE, decide);
      if (done.ok) await this.store.scrub();
      return done;
    });
  }
  /** The plans that erasing a business would erase. */
  async previewErase(business: string, because: ErasureReason): Promise<OrganisationOutcome<readonly string[]>> {
    return this.guarded(async () => {
      const { state } = await this.read();
      const allowed = this.check(state, ACTS.erase);
      if (!allowed.ok) return allowed;
      const erasure = eraseBusiness(state, business, because, this.moment().today);
      return erasure.ok ? ok(erasure.value.plans) : erasure;
    });
  }
  /** Puts a plan under a business. Refused for a plan that already belongs to one. */
  placePlan(plan: string, business: string, right: Right): Promise<OrganisationOutcome<Done<void>>> {
    return this.act(
      'placePlan',
      () => business,
      (state) => {
        if (!state.business.has(business)) return refused('notFound', business);
        if (state.plan.has(plan)) return refused('exists', plan);
        return withAbout(
          effect([{ kind: 'plan', id: plan, value: { business, right, limits: {} } }]),
          undefined,
          plan,
          business,
          right,
        );
      },
    );
  }
  /**
   * The founder takes a plan back. `erasePlan` erases its documents here, and may be called again for a plan that is gone: if it fails, the plan stays
   * where it is and the act can be repeated.
   */
  async takePlan(plan: string, erasePlan: () => Promise<void>): Promise<OrganisationOutcome<Done<void>>> {
    return this.guarded(async () => {
      const { state } = await this.read();
      const allowed = this.check(state, ACTS.takePlan, state.plan.get(plan)?.business);
      if (!allowed.ok) return allowed;
      await erasePlan();
      const done = await this.act(
        'takePlan',
        (now) => now.plan.get(plan)?.business,
        (now) => withAbout(takePlan(now, plan), undefined, plan),
      );
      if (done.ok) await this.store.scrub();
      return done;
    });
  }
  /** Sets the founder's right on a plan for all staff; with `staff`, lowers it for one of them. */
  grantRight(plan: string, right: Right, staff?: string): Promise<OrganisationOutcome<Done<void>>> {
    return this.act(
      'grant',
      (state) => state.plan.get(plan)?.business,
      (state) => {
        const place = state.plan.get(plan);
        if (!place) return refused('notFound', plan);
        if (staff !== undefined && !state.staff.has(staff)) return refused('notFound', staff);
        const value: PlanPlace =
          staff === undefined ? { ...place, right } : { ...place, limits: { ...place.limits, [staff]: right } };
        return withAbout(
          effect([{ kind: 'plan', id: plan, value }]),
          undefined,
          plan,
          right,
          ...(staff === undefined ? [] : [staff]),
        );
      },
    );
  }

  // ── who advises whom ─────────────────────────────────────────────────────────────────────────────────────────────

  /** `seen`: of the assignments of the business. */
  assignAdvisor(
    business: string,
    staff: string,
    kind: AssignmentKind,
    seen?: Seen,
  ): Promise<OrganisationOutcome<Done<void>>> {
    const decide: Decide<void> = (state, { today }): OrganisationOutcome<Decision<void>> =>
      withAbout(assign(state, { business, staff, kind, since: today }), undefined, business, staff, kind);
    return this.act('assign', NOWHERE, asAdvised(business, seen, decide));
  }
  unassignAdvisor(business: string, staff: string, seen?: Seen): Promise<OrganisationOutcome<Done<void>>> {
    const decide: Decide<void> = (state): OrganisationOutcome<Decision<void>> =>
      withAbout(unassign(state, business, staff), undefined, business, staff);
    return this.act('unassign', NOWHERE, asAdvised(business, seen, decide));
  }
  coverAbsence(
    away: string,
    by: string,
    from: string,
    to: string,
    id: string = this.newId(),
  ): Promise<OrganisationOutcome<Done<string>>> {
    return this.act('cover', NOWHERE, (state) => {
      if (state.cover.has(id)) return refused('exists', id);
      return withAbout(cover(state, id, { away, by, from, to }), id, id, away, by, from, to);
    });
  }
  endCover(id: string): Promise<OrganisationOutcome<Done<void>>> {
    return this.act('endCover', NOWHERE, (state) => withAbout(endCover(state, id), undefined, id));
  }
  handOver(from: string, to: string, seen?: Seen): Promise<OrganisationOutcome<Done<void>>> {
    return this.act('handOver', NOWHERE, asPreviewed(seen, handingOver(from, to)));
  }
  previewHandOver(from: string, to: string): Promise<OrganisationOutcome<Preview>> {
    return this.preview('handOver', handingOver(from, to));
  }

  // ── charts ───────────────────────────────────────────────────────────────────────────────────────────────────────

  /** `rows` are those of a table below its header. */
  async previewImport(
    rows: readonly (readonly string[])[],
    mapping: ChartMapping,
    keepDoubles: boolean,
  ): Promise<OrganisationOutcome<readonly ChartRow[]>> {
    return this.guarded(async () => {
      const { state } = await this.read();
      const allowed = this.check(state, ACTS.import);
      return allowed.ok ? ok(readCharts(rows, mapping, state, keepDoubles)) : allowed;
    });
  }
  /** Imports the rows without problems. Resolves to the import's id and the rows as read. */
  importCharts(
    rows: readonly (readonly string[])[],
    mapping: ChartMapping,
    keepDoubles: boolean,
    { id = this.newId(), seen }: { readonly id?: string; readonly seen?: Seen } = {},
  ): Promise<OrganisationOutcome<Done<{ readonly id: string; readonly rows: readonly ChartRow[] }>>> {
    return this.act('import', NOWHERE, (state, moment) => {
      if (state.import.has(id)) return refused('exists', id);
      const read = readCharts(rows, mapping, state, keepDoubles);
      if (seen !== undefined && chartsMark(read) !== seen) return refused('changedMeanwhile');
      return withAbout(
        importCharts(read, id, () => this.newId(), moment),
        { id, rows: read },
        id,
      );
    });
  }
  undoImport(id: string): Promise<OrganisationOutcome<Done<void>>> {
    return this.act('undoImport', NOWHERE, (state, { at }) => withAbout(undoImport(state, id, at), undefined, id));
  }

  /** Writes that a backup is made, before it is: refused to those who may not. */
  noteBackup(): Promise<OrganisationOutcome<Done<void>>> {
    return this.act('backUp', NOWHERE, () => withAbout(effect([]), undefined));
  }

  // ── how an act is carried out ────────────────────────────────────────────────────────────────────────────────────

  private act<T>(act: Act, where: Where, decide: Decide<T>): Promise<OrganisationOutcome<Done<T>>> {
    return this.guarded(async () => {
      for (let i = 0; i < TRIES; i++) {
        const { state, tip } = await this.read();
        if (act !== 'setUp' && !settingsOf(state)) return refused('noOrganisation');
        const allowed = this.check(state, ACTS[act], where(state));
        if (!allowed.ok) return allowed;
        const moment = this.moment();
        const decision = decide(state, moment);
        if (!decision.ok) return decision;
        const { changes, about, tell, value } = decision.value;
        const field = changes.map(unfitting).find((f) => f !== undefined);
        if (field !== undefined) return refused('invalid', field);
        const line = nextLine(tip, { at: moment.at, by: nameOf(this.actor), act, about });
        if (await this.store.commit(line, changes.map(rowChange))) return ok({ value, tell });
      }
      return refused('busy');
    });
  }
  private async guarded<T>(run: () => Promise<OrganisationOutcome<T>>): Promise<OrganisationOutcome<T>> {
    try {
      return await run();
    } catch (error) {
      if (isStoreError(error)) return refused('notSaved', error.code);
      throw error;
    }
  }
  private check(state: Organisation, deed: Deed, business?: string): OrganisationOutcome {
    return may(state, this.actor, deed, this.moment().at, business) ? ok(undefined) : refused('notAllowed');
  }
  private async read() {
    const { rows, tip } = await this.store.read();
    return { ...organisationFrom(rows), tip };
  }
  private moment(): Moment {
    const at = timeText(this.parts.clock);
    return { at, today: japanDay(at) ?? at.slice(0, 10) };
  }
  private newId(): string {
    return idFromBytes<string>(this.parts.randomBytes(16));
  }
}

const named = (name: string, changes: readonly Change[]): OrganisationOutcome<Effect> =>
  name.trim() === '' ? refused('invalid', 'name') : effect(changes);

const handingOver =
  (from: string, to: string): Decide<void> =>
  (state, { today }) => {
    const outcome = handOver(state, from, to, today);
    return withAbout(outcome, undefined, from, to, ...(outcome.ok ? outcome.value.tell : []));
  };

const nameOf = (actor: Actor): string =>
  actor.kind === 'staff' ? actor.id : actor.kind === 'founder' ? `founder:${actor.business}` : 'operator';
