/**
 * The administration of an organisation as the server offers it to signed-in staff: the acts of `protocol/office.ts` on the same use cases and the same
 * permission table as the command line. Reading takes the organisation that the door knows, writing reads the store anew.
 */
import { maySee, visibleTo } from '../../domain/organisation/access.ts';
import type { ChartRow } from '../../domain/organisation/charts.ts';
import type { Deed } from '../../domain/organisation/permissions.ts';
import { type Organisation, settingsOf } from '../../domain/organisation/records.ts';
import { type OrganisationOutcome, refused } from '../../domain/organisation/refusals.ts';
import { ok } from '../../kernel/result.ts';
import { timeText } from '../../ports/clock.ts';
import type { OfficeAct, OfficeIn, OfficeOut } from '../../protocol/office.ts';
import { fold } from '../../text/fold.ts';
import { chartsMark, effectMark } from './marks.ts';
import { businessPage, doublePairs, wholeBusiness } from './officeBusinesses.ts';
import { logPage } from './officeLog.ts';
import { entriesOfPerson, staffPage } from './officeStaff.ts';
import { type HomeParts, OrganisationHome, type Preview } from './organisationHome.ts';
import type { RosterPlan } from './staffRoster.ts';

/** The machine that has the store. */
export type OfficeServer = {
  see(): Promise<Omit<OfficeOut<'server.see'>, 'unreadable'>>;
  /** Undefined where the database's own tools make backups. */
  backUp: (() => Promise<OfficeOut<'server.backUp'>['backups']>) | undefined;
};
export type OfficeParts = HomeParts & {
  /** The organisation as stored now. */
  readonly current: () => Promise<Organisation>;
  /** The plans that exist. */
  readonly plans: () => Promise<ReadonlyMap<string, RosterPlan>>;
  readonly server: OfficeServer;
};
type Handlers = { readonly [A in OfficeAct]: (input: OfficeIn<A>) => Promise<OrganisationOutcome<OfficeOut<A>>> };
const NOTHING = {};

/** The office of one signed-in person. */
export class Office {
  private readonly parts: OfficeParts;
  private readonly staff: string;
  private readonly home: OrganisationHome;

  constructor(parts: OfficeParts, staff: string) {
    this.parts = parts;
    this.staff = staff;
    this.home = new OrganisationHome(parts, { kind: 'staff', id: staff });
  }

  carryOut<A extends OfficeAct>(act: A, input: OfficeIn<A>): Promise<OrganisationOutcome<OfficeOut<A>>> {
    const handlers: Handlers = {
      ...this.staffActs(),
      ...this.businessActs(),
      ...this.chartActs(),
      ...this.serverActs(),
    };
    return handlers[act](input);
  }

  /** What the person may see of the objects of an act. */
  private async visible(deed: Deed): Promise<OrganisationOutcome<Organisation>> {
    const state = await this.parts.current();
    const actor = { kind: 'staff', id: this.staff } as const;
    return maySee(state, actor, deed) ? ok(visibleTo(state, actor, this.now)) : refused('notAllowed');
  }
  private get now(): string {
    return timeText(this.parts.clock);
  }

  private staffActs() {
    const { home } = this;
    return {
      'staff.list': async () =>
        mapped(await this.visible('staff.see'), (state) => {
          const me = state.staff.get(this.staff);
          return {
            ...staffPage(state, {
              seesEntries: maySee(state, { kind: 'staff', id: this.staff }, 'session.see'),
              at: this.now,
            }),
            me: { id: this.staff, role: me?.role ?? 'auditor' },
            organisation: settingsOf(state)?.name ?? '',
          };
        }),
      'staff.entries': async ({ staff }) => {
        const seen = await this.visible('session.see');
        if (!seen.ok) return seen;
        return seen.value.staff.has(staff)
          ? ok(entriesOfPerson(seen.value, staff, this.now))
          : refused('notFound', staff);
      },
      'staff.add': async ({ id, name, role, groups }) => nothing(await home.addStaff(name, role, groups, id)),
      'staff.change': async ({ staff, seen, ...fields }) => nothing(await home.changeStaff(staff, fields, seen)),
      'staff.invite': async ({ id, staff, days }) =>
        mapped(await home.inviteDevice(staff, days, id), ({ value: { code, expiresAt } }) => ({ code, expiresAt })),
      'staff.endEntry': async ({ id }) => nothing(await home.endEntry(id)),
      'staff.previewOffBoard': async ({ staff, successor }) =>
        this.previewed(await home.previewOffBoard(staff, successor ?? undefined)),
      'staff.offBoard': async ({ staff, successor, seen }) =>
        mapped(await home.offBoard(staff, successor ?? undefined, seen), ({ tell }) => ({ moved: tell.length })),
      'staff.previewHandOver': async ({ from, to }) => this.previewed(await home.previewHandOver(from, to)),
      'staff.handOver': async ({ from, to, seen }) =>
        mapped(await home.handOver(from, to, seen), ({ tell }) => ({ moved: tell.length })),
      'cover.add': async ({ id, away, by, from, to }) => nothing(await home.coverAbsence(away, by, from, to, id)),
      'cover.end': async ({ id }) => nothing(await home.endCover(id)),
      'group.add': async ({ id, name }) => nothing(await home.addGroup(name, id)),
    } satisfies Partial<Handlers>;
  }
  /** The names of the businesses that an act concerns, with its mark. */
  private async previewed(
    outcome: OrganisationOutcome<Preview>,
  ): Promise<OrganisationOutcome<OfficeOut<'staff.previewHandOver'>>> {
    if (!outcome.ok) return outcome;
    const { business } = await this.parts.current();
    const told = outcome.value.tell.map((id) => {
      const found = business.get(id);
      return { name: found?.name ?? id, place: fold(found?.reading || (found?.name ?? id)) };
    });
    const businesses = told.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ name }) => name);
    return ok({ seen: effectMark(outcome.value), businesses });
  }

  private businessActs() {
    const { home, parts } = this;
    return {
      'business.list': async (asked) =>
        mapped(await this.visible('business.see'), (state) => businessPage(state, asked)),
      'business.see': async ({ id }) => {
        const seen = await this.visible('business.see');
        if (!seen.ok) return seen;
        const found = wholeBusiness(seen.value, id, await parts.plans());
        return found ? ok(found) : refused('notFound', id);
      },
      'business.add': async ({ id, ...fields }) => nothing(await home.addBusiness(fields, id)),
      'business.change': async ({ id, seen, ...fields }) => nothing(await home.changeBusiness(id, fields, seen)),
      'business.end': async ({ id, on, seen }) => nothing(await home.endBusiness(id, on, seen)),
      'business.assign': async ({ business, staff, kind, seen }) =>
        nothing(await home.assignAdvisor(business, staff, kind, seen)),
      'business.unassign': async ({ business, staff, seen }) =>
        nothing(await home.unassignAdvisor(business, staff, seen)),
      'business.doubles': async () => mapped(await this.visible('business.merge'), doublePairs),
      'business.previewMerge': async ({ keep, gone }) =>
        mapped(await home.previewMerge(keep, gone), ({ changes, tell }) => {
          const kept = changes.flatMap((c) => (c.kind === 'business' && c.id === keep && c.value ? [c.value] : []))[0];
          const plans = changes.filter((c) => c.kind === 'plan').length;
          const seen = effectMark({ changes, tell });
          // A merge always writes the business that is kept.
          if (!kept) throw new Error('a merge without a business');
          const { name, reading, trade, district, openedOn, group, contacts, consent } = kept;
          return {
            seen,
            plans,
            kept: { name, reading, trade, district, openedOn, group, contacts: [...contacts], consent },
          };
        }),
      'business.merge': async ({ keep, gone, seen }) => nothing(await home.mergeBusinesses(keep, gone, seen)),
    } satisfies Partial<Handlers>;
  }

  private chartActs() {
    const { home, parts } = this;
    return {
      'charts.preview': async ({ rows, mapping, keepDoubles }) => {
        const read = await home.previewImport(rows, mapping, keepDoubles);
        if (!read.ok) return read;
        const { staff } = await parts.current();
        return ok({ seen: chartsMark(read.value), rows: read.value.map((row) => shownChart(row, staff)) });
      },
      'charts.import': async ({ id, seen, rows, mapping, keepDoubles }) =>
        mapped(await home.importCharts(rows, mapping, keepDoubles, { id, seen }), ({ value }) => ({
          taken: value.rows.filter((row) => row.problems.length === 0).length,
        })),
      'charts.list': async () =>
        mapped(await this.visible('business.import'), (state) => ({
          imports: [...state.import]
            .map(([id, { at, undoneAt, businesses }]) => ({ id, at, undoneAt, count: businesses.length }))
            .sort((a, b) => (a.at < b.at ? 1 : -1)),
        })),
      'charts.undo': async ({ id }) => nothing(await home.undoImport(id)),
    } satisfies Partial<Handlers>;
  }

  private serverActs() {
    const { home, parts } = this;
    return {
      'log.see': async (asked) => {
        const seen = await home.seeLog();
        return seen.ok ? ok(logPage(seen.value, await parts.current(), asked)) : seen;
      },
      'server.see': async () => {
        const seen = await home.seeOrganisation('server.see');
        return seen.ok ? ok({ ...(await parts.server.see()), unreadable: seen.value.unreadable.length }) : seen;
      },
      'server.backUp': async () => {
        const { backUp } = parts.server;
        const allowed = await this.visible('server.backUp');
        if (!allowed.ok) return allowed;
        if (!backUp) return refused('notSaved', 'unsupported');
        const noted = await home.noteBackup();
        return noted.ok ? ok({ backups: await backUp() }) : noted;
      },
    } satisfies Partial<Handlers>;
  }
}

const mapped = <T, U>(outcome: OrganisationOutcome<T>, to: (value: T) => U): OrganisationOutcome<U> =>
  outcome.ok ? ok(to(outcome.value)) : outcome;
const nothing = (outcome: OrganisationOutcome<unknown>): OrganisationOutcome<typeof NOTHING> =>
  mapped(outcome, () => NOTHING);

const shownChart = (
  { line, business, advisor, problems }: ChartRow,
  staff: Organisation['staff'],
): OfficeOut<'charts.preview'>['rows'][number] => ({
  ...{ line, name: business.name, problems: [...problems] },
  advisor: staff.get(advisor)?.name ?? '',
});
