/** Who reaches which business and plan at a moment: by assignment, by cover, or as its founder. */
import { japanDay } from '../../text/dates.ts';
import { type ActorRole, type Deed, lower, mostOf, reachOf } from './permissions.ts';
import { assignmentId, type Organisation, type Right } from './records.ts';

/** Who acts. A founder acts for their own business. */
export type Actor =
  | { readonly kind: 'operator' }
  | { readonly kind: 'staff'; readonly id: string }
  | { readonly kind: 'founder'; readonly business: string };

/** `undefined` for somebody who is not, or is no longer, in the organisation. */
function roleOf(state: Organisation, actor: Actor): ActorRole | undefined {
  if (actor.kind !== 'staff') return actor.kind;
  const staff = state.staff.get(actor.id);
  return staff?.leftAt === null ? staff.role : undefined;
}

/** The staff for whom somebody acts at a moment (an ISO time): themselves, and everybody they cover on that day in Japan. */
function actsFor(state: Organisation, staff: string, at: string): readonly string[] {
  const day = japanDay(at);
  if (day === undefined) return [];
  const covered = [...state.cover.values()].filter((c) => c.by === staff && c.from <= day && day <= c.to);
  return [staff, ...covered.map((c) => c.away)];
}

/** Whether a business is the actor's own: assigned, covered, or as its founder. */
function isOwn(state: Organisation, actor: Actor, business: string, at: string): boolean {
  if (!state.business.has(business)) return false;
  if (actor.kind === 'founder') return actor.business === business;
  if (actor.kind === 'operator' || roleOf(state, actor) === undefined) return false;
  return actsFor(state, actor.id, at).some((staff) => state.assignment.has(assignmentId(business, staff)));
}

/** Whether the table allows an act; `business` is the one that it concerns, if any. `at` is an ISO time. */
export function may(state: Organisation, actor: Actor, deed: Deed, at: string, business?: string): boolean {
  const role = roleOf(state, actor);
  if (role === undefined) return false;
  const reach = reachOf(role, deed);
  return reach === 'all' || (reach === 'own' && business !== undefined && isOwn(state, actor, business, at));
}

/** Whether the actor may see the objects of an act, all of them or only their own: see {@link visibleTo}. */
export function maySee(state: Organisation, actor: Actor, deed: Deed): boolean {
  const role = roleOf(state, actor);
  return role !== undefined && reachOf(role, deed) !== '-';
}

const withoutEntries = (state: Organisation): Organisation => ({
  ...state,
  entryCode: new Map(),
  device: new Map(),
  session: new Map(),
  opened: new Map(),
});

/** Ids of the businesses that are a staff member's own at a moment, by assignment or by cover. */
export const ownBusinesses = (state: Organisation, staff: string, at: string): readonly string[] =>
  [...state.business.keys()].filter((id) => isOwn(state, { kind: 'staff', id: staff }, id, at));

/** The organisation as the actor may see it: people who may see only their own businesses see neither the others nor who advises those. */
export function visibleTo(state: Organisation, actor: Actor, at: string): Organisation {
  const role = roleOf(state, actor);
  const seen = role !== undefined && reachOf(role, 'session.see') === 'all' ? state : withoutEntries(state);
  if (role !== undefined && reachOf(role, 'business.see') === 'all') return seen;
  const own = new Set([...state.business.keys()].filter((id) => isOwn(state, actor, id, at)));
  const only = <T>(rows: ReadonlyMap<string, T>, businessOf: (id: string, row: T) => string) =>
    new Map([...rows].filter(([id, row]) => own.has(businessOf(id, row))));
  return {
    ...seen,
    business: only(state.business, (id) => id),
    plan: only(state.plan, (_, plan) => plan.business),
    assignment: only(state.assignment, (_, assignment) => assignment.business),
    import: new Map(),
  };
}

/** The actor's right on a plan at a moment: the lower of what the founder gave and what the role allows. */
export function rightOn(state: Organisation, actor: Actor, plan: string, at: string): Right {
  const place = state.plan.get(plan);
  const role = roleOf(state, actor);
  if (!place || role === undefined || !isOwn(state, actor, place.business, at)) return 'none';
  if (actor.kind !== 'staff') return mostOf(role);
  return lower(mostOf(role), lower(place.right, place.limits[actor.id] ?? 'edit'));
}
