/** Who advises whom: assignments, cover of absences, handover, and leaving. Each returns its changes, or refuses without any. */
import { daysBetween, type IsoDay, isIsoDay } from '../../text/dates.ts';
import {
  type Assignment,
  type AssignmentKind,
  assignedTo,
  assignmentId,
  type Change,
  type Cover,
  isActive,
  mainOf,
  type Organisation,
  type Staff,
  type StaffRole,
  withChanges,
} from './records.ts';
import { type Effect, effect, type OrganisationOutcome, refused } from './refusals.ts';
import { entriesOf } from './signingIn.ts';

const MAY_BE: Readonly<Record<AssignmentKind, readonly StaffRole[]>> = {
  main: ['advisor'],
  with: ['advisor', 'assistant'],
};
const MOST_DAYS_AWAY = 366;

const put = (value: Assignment): Change => ({
  kind: 'assignment',
  id: assignmentId(value.business, value.staff),
  value,
});
const drop = ({ business, staff }: Pick<Assignment, 'business' | 'staff'>): Change => ({
  kind: 'assignment',
  id: assignmentId(business, staff),
  value: null,
});

/** The refusal if somebody cannot take an assignment of this kind. */
function unfit(state: Organisation, staff: string, kind: AssignmentKind): OrganisationOutcome<never> | undefined {
  const person = state.staff.get(staff);
  if (!person) return refused('notFound', staff);
  if (person.leftAt !== null) return refused('hasLeft', staff);
  return MAY_BE[kind].includes(person.role) ? undefined : refused('notAdvisor', staff);
}

/** A new main advisor replaces the previous one: there is one at a time. */
export function assign(state: Organisation, { business, staff, kind, since }: Assignment): OrganisationOutcome<Effect> {
  if (!state.business.has(business)) return refused('notFound', business);
  if (!isIsoDay(since)) return refused('invalid', 'since');
  const no = unfit(state, staff, kind);
  if (no) return no;
  const main = mainOf(state, business);
  // A main advisor must not become a helper by mistake: somebody else has to be appointed first.
  if (kind === 'with' && main === staff) return refused('withoutAnybody', business);
  const replaced = kind === 'main' && main !== undefined && main !== staff ? [drop({ business, staff: main })] : [];
  return effect([...replaced, put({ business, staff, kind, since })], [business]);
}

/** Ends the assignment of somebody who is not the main advisor. */
export function unassign(state: Organisation, business: string, staff: string): OrganisationOutcome<Effect> {
  const found = state.assignment.get(assignmentId(business, staff));
  if (!found) return refused('notFound', business, staff);
  if (found.kind === 'main') return refused('withoutAnybody', business);
  return effect([drop(found)], [business]);
}

/** Both days are included. At most a year: for longer absences, hand the clients over. */
export function cover(state: Organisation, id: string, { away, by, from, to }: Cover): OrganisationOutcome<Effect> {
  if (away === by) return refused('sameStaff', by);
  for (const staff of [away, by]) {
    const no = unfit(state, staff, 'with');
    if (no) return no;
  }
  if (!isIsoDay(from) || !isIsoDay(to) || to < from || daysBetween(from, to) >= MOST_DAYS_AWAY)
    return refused('badPeriod');
  const told = assignedTo(state, away).map((a) => a.business);
  return effect([{ kind: 'cover', id, value: { away, by, from, to } }], told);
}

/** Hands all clients of one advisor to a successor, as one act. */
export function handOver(state: Organisation, from: string, to: string, since: IsoDay): OrganisationOutcome<Effect> {
  if (from === to) return refused('sameStaff', to);
  if (!state.staff.has(from)) return refused('notFound', from);
  if (!isIsoDay(since)) return refused('invalid', 'since');
  const no = unfit(state, to, 'main');
  if (no) return no;
  const moved = assignedTo(state, from);
  const changes = moved.flatMap((a): Change[] => {
    const there = state.assignment.get(assignmentId(a.business, to));
    // An existing main advisor there stays.
    if (there && (there.kind === 'main' || a.kind === 'with')) return [drop(a)];
    return [drop(a), put({ business: a.business, staff: to, kind: a.kind, since })];
  });
  return effect(
    changes,
    moved.map((a) => a.business),
  );
}

/** A person leaves: refused while they are the main advisor of any business. `at` is an ISO time. */
export function leave(state: Organisation, staff: string, at: string): OrganisationOutcome<Effect> {
  const person = state.staff.get(staff);
  if (!person) return refused('notFound', staff);
  if (person.leftAt !== null) return refused('hasLeft', staff);
  if (isLastAdministrator(state, staff)) return refused('lastAdministrator', staff);
  const own = assignedTo(state, staff);
  const alone = own.filter((a) => a.kind === 'main').map((a) => a.business);
  if (alone.length > 0) return refused('withoutAnybody', ...alone);
  const covers = [...state.cover].filter(([, c]) => c.by === staff || c.away === staff);
  return effect([
    { kind: 'staff', id: staff, value: { ...person, leftAt: at } },
    ...own.map(drop),
    ...covers.map(([id]): Change => ({ kind: 'cover', id, value: null })),
    ...entriesOf(state, staff),
  ]);
}

/** Hands all clients over, if there is a successor, and lets the person leave: both, or neither. */
export function offBoard(
  state: Organisation,
  staff: string,
  successor: string | undefined,
  { at, today }: { readonly at: string; readonly today: IsoDay },
): OrganisationOutcome<Effect> {
  if (successor === undefined) return leave(state, staff, at);
  const handed = handOver(state, staff, successor, today);
  if (!handed.ok) return handed;
  const left = leave(withChanges(state, handed.value.changes), staff, at);
  return left.ok ? effect([...handed.value.changes, ...left.value.changes], handed.value.tell) : left;
}

/** Ends a cover before its last day, or takes back one that has not begun. */
export function endCover(state: Organisation, id: string): OrganisationOutcome<Effect> {
  const found = state.cover.get(id);
  if (!found) return refused('notFound', id);
  return effect(
    [{ kind: 'cover', id, value: null }],
    assignedTo(state, found.away).map((a) => a.business),
  );
}

/** Changes a person's name, role and groups. */
export function changeStaff(
  state: Organisation,
  staff: string,
  { name, role, groups }: Pick<Staff, 'name' | 'role' | 'groups'>,
): OrganisationOutcome<Effect> {
  const unknown = groups.filter((group) => !state.group.has(group));
  if (unknown.length > 0) return refused('notFound', ...unknown);
  const changed = changeRole(state, staff, role);
  if (!changed.ok) return changed;
  return effect(
    changed.value.changes.map((change) =>
      change.kind === 'staff' && change.value !== null
        ? { ...change, value: { ...change.value, name, groups } }
        : change,
    ),
  );
}

/** Changes a role: refused if it does not match the person's assignments. */
export function changeRole(state: Organisation, staff: string, role: StaffRole): OrganisationOutcome<Effect> {
  const person = state.staff.get(staff);
  if (!person) return refused('notFound', staff);
  if (person.leftAt !== null) return refused('hasLeft', staff);
  if (role !== 'administrator' && isLastAdministrator(state, staff)) return refused('lastAdministrator', staff);
  const unfitting = assignedTo(state, staff).filter((a) => !MAY_BE[a.kind].includes(role));
  if (unfitting.length > 0) return refused('withoutAnybody', ...unfitting.map((a) => a.business));
  const covers = MAY_BE.with.includes(role)
    ? []
    : [...state.cover].filter(([, c]) => c.by === staff || c.away === staff);
  return effect([
    { kind: 'staff', id: staff, value: { ...person, role } },
    ...covers.map(([id]): Change => ({ kind: 'cover', id, value: null })),
  ]);
}

const isLastAdministrator = (state: Organisation, staff: string): boolean =>
  state.staff.get(staff)?.role === 'administrator' &&
  ![...state.staff].some(([id, s]) => id !== staff && s.role === 'administrator' && isActive(state, id));
