/** The records of an organisation (a chamber, a prefecture, a university) about its staff and the businesses that it advises. Days are in Japan time. */
import type { IsoDay } from '../../text/dates.ts';

export const STAFF_ROLES = ['administrator', 'advisor', 'assistant', 'auditor'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Rights on a plan in ascending order: each includes the previous ones. */
export const RIGHTS = ['none', 'read', 'comment', 'suggest', 'edit'] as const;
export type Right = (typeof RIGHTS)[number];

export const ASSIGNMENT_KINDS = ['main', 'with'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];

export type OrganisationSettings = {
  readonly name: string;
  /** Years for which a business is retained after guidance has ended; null until decided. */
  readonly retentionYears: number | null;
};
export type Staff = {
  readonly name: string;
  readonly role: StaffRole;
  /** Ids of groups, such as a branch. A group grants nothing: it filters lists. */
  readonly groups: readonly string[];
  /** ISO time at which the person left: no access from then on, whatever else is stored. */
  readonly leftAt: string | null;
};
export type Group = { readonly name: string };

export type Contact = { readonly name: string; readonly phone: string; readonly mail: string };
/** `how`: free text of the organisation, such as the form that was signed. */
export type Consent = { readonly on: IsoDay; readonly how: string };

/** The fields that a merge compares. */
export const BUSINESS_FIELDS = ['name', 'reading', 'trade', 'district', 'openedOn', 'group'] as const;
export type BusinessField = (typeof BUSINESS_FIELDS)[number];
/** A value of a merged duplicate that differs from that of the kept business. */
export type FormerValue = { readonly field: BusinessField; readonly value: string };

export type Business = {
  readonly name: string;
  readonly reading: string;
  readonly trade: string;
  readonly district: string;
  /** Empty if it is unknown, or before the opening. */
  readonly openedOn: IsoDay | '';
  /** Id of a group, or empty. */
  readonly group: string;
  readonly contacts: readonly Contact[];
  readonly consent: Consent | null;
  /** The last day of guidance; null while it continues. */
  readonly endedOn: IsoDay | null;
  readonly former: readonly FormerValue[];
  /** Ids of duplicates that were merged into this one. */
  readonly mergedFrom: readonly string[];
  /** The number of writes: an import can be undone only if nothing that it added was changed. */
  readonly revision: number;
};

/** A plan is under one business; its id is that of its documents. The founder decides on `right` and `limits`. */
export type PlanPlace = {
  readonly business: string;
  readonly right: Right;
  /** Lower rights for individual staff, by id. */
  readonly limits: Readonly<Record<string, Right>>;
};
/** Who advises a business: one main advisor, and any number of helpers. */
export type Assignment = {
  readonly business: string;
  readonly staff: string;
  readonly kind: AssignmentKind;
  readonly since: IsoDay;
};
/** `by` acts for `away` from the first to the last day, both included. */
export type Cover = { readonly away: string; readonly by: string; readonly from: IsoDay; readonly to: IsoDay };
/** `advisor` is the imported main advisor, or empty. */
export type ImportedBusiness = { readonly id: string; readonly advisor: string };
/** `at` and `undoneAt` are ISO times. */
export type ImportRecord = {
  readonly at: string;
  readonly businesses: readonly ImportedBusiness[];
  readonly undoneAt: string | null;
};

/** A one-time code that admits a device. The code itself is not stored. `staff` is whose it is: see {@link founderOf}. */
export type EntryCode = {
  readonly staff: string;
  readonly hash: string;
  /** ISO time. */
  readonly expiresAt: string;
  /** Failed answers by somebody who has the code. */
  readonly failures: number;
};
/** A machine of a staff member or a founder, by its Ed25519 key (hex). */
export type Device = { readonly staff: string; readonly publicKey: string; readonly addedAt: string };
/** `hash` is that of the secret in its token. Times are ISO times. */
export type StaffSession = {
  readonly staff: string;
  readonly device: string;
  readonly hash: string;
  readonly startedAt: string;
  readonly expiresAt: string;
};
/** When somebody last opened a plan, and in which session. */
export type Opened = { readonly plan: string; readonly staff: string; readonly session: string; readonly at: string };

export type Rows = {
  readonly organisation: OrganisationSettings;
  readonly staff: Staff;
  readonly group: Group;
  readonly business: Business;
  readonly plan: PlanPlace;
  readonly assignment: Assignment;
  readonly cover: Cover;
  readonly import: ImportRecord;
  readonly entryCode: EntryCode;
  readonly device: Device;
  readonly session: StaffSession;
  readonly opened: Opened;
};
export type RowKind = keyof Rows;
export type Organisation = { readonly [Kind in RowKind]: ReadonlyMap<string, Rows[Kind]> };
/** A row to write; `null` removes it. */
export type Change = {
  readonly [Kind in RowKind]: { readonly kind: Kind; readonly id: string; readonly value: Rows[Kind] | null };
}[RowKind];

/** There is one organisation per store. */
export const ORGANISATION_ID = 'organisation';

export const emptyOrganisation = (): Organisation => ({
  organisation: new Map(),
  staff: new Map(),
  group: new Map(),
  business: new Map(),
  plan: new Map(),
  assignment: new Map(),
  cover: new Map(),
  import: new Map(),
  entryCode: new Map(),
  device: new Map(),
  session: new Map(),
  opened: new Map(),
});

export function withChanges(before: Organisation, changes: readonly Change[]): Organisation {
  const after: { readonly [Kind in RowKind]: Map<string, unknown> } = {
    organisation: new Map(before.organisation),
    staff: new Map(before.staff),
    group: new Map(before.group),
    business: new Map(before.business),
    plan: new Map(before.plan),
    assignment: new Map(before.assignment),
    cover: new Map(before.cover),
    import: new Map(before.import),
    entryCode: new Map(before.entryCode),
    device: new Map(before.device),
    session: new Map(before.session),
    opened: new Map(before.opened),
  };
  for (const { kind, id, value } of changes) {
    if (value === null) after[kind].delete(id);
    else after[kind].set(id, value);
  }
  // The parameter's type guarantees that a change has the value of its kind.
  return after as Organisation;
}

export const assignmentId = (business: string, staff: string): string => `${business}.${staff}`;
export const openedId = (plan: string, staff: string): string => `${plan}.${staff}`;
const FOUNDER = 'founder:';
/** Names the founder of a business where codes, devices, sessions and the log name a person of the staff. */
export const founderOf = (business: string): string => `${FOUNDER}${business}`;
/** The business whose founder this is; `undefined` for staff. */
export const businessOfFounder = (person: string): string | undefined =>
  person.startsWith(FOUNDER) ? person.slice(FOUNDER.length) : undefined;
/** The business of this id, or the one that it was merged into. */
export const businessNow = (state: Organisation, id: string): string | undefined =>
  state.business.has(id) ? id : [...state.business].find(([, business]) => business.mergedFrom.includes(id))?.[0];
export const settingsOf = (state: Organisation): OrganisationSettings | undefined =>
  state.organisation.get(ORGANISATION_ID);
export const isActive = (state: Organisation, staff: string): boolean => state.staff.get(staff)?.leftAt === null;
export const mainOf = (state: Organisation, business: string): string | undefined =>
  assignmentsOf(state, business).find((a) => a.kind === 'main')?.staff;
export const assignmentsOf = (state: Organisation, business: string): readonly Assignment[] =>
  [...state.assignment.values()].filter((a) => a.business === business);
export const assignedTo = (state: Organisation, staff: string): readonly Assignment[] =>
  [...state.assignment.values()].filter((a) => a.staff === staff);
export const plansOf = (state: Organisation, business: string): readonly string[] =>
  [...state.plan].flatMap(([id, plan]) => (plan.business === business ? [id] : []));
