/** What the founder of a business is told at the home of its plans: who of the staff reaches each plan and why, and their own devices. */
import { rightOn } from '../../domain/organisation/access.ts';
import {
  type Assignment,
  assignmentId,
  type Cover,
  founderOf,
  isActive,
  type Organisation,
  openedId,
  plansOf,
  settingsOf,
} from '../../domain/organisation/records.ts';
import type { FounderDevice, FounderSight, PlanAtHome, Reaching } from '../../protocol/founder.ts';
import { japanDay } from '../../text/dates.ts';
import { entriesFor } from './entries.ts';

type Why = Pick<Reaching, 'because' | 'since' | 'until' | 'away'>;

/** Why somebody reaches a business on a day: by their own assignment first, otherwise by the cover that lasts longest. */
function why(state: Organisation, business: string, staff: string, day: string): Why | undefined {
  const own = state.assignment.get(assignmentId(business, staff));
  if (own) return { because: own.kind, since: own.since, until: null, away: null };
  const covers = [...state.cover.values()].filter(
    (c: Cover) =>
      c.by === staff && c.from <= day && day <= c.to && state.assignment.has(assignmentId(business, c.away)),
  );
  const [longest] = covers.sort((a, b) => (a.to < b.to ? 1 : -1));
  if (!longest) return undefined;
  const { from, to, away } = longest;
  return { because: 'cover', since: from, until: to, away: state.staff.get(away)?.name ?? '' };
}

const ORDER: Readonly<Record<Assignment['kind'] | 'cover', number>> = { main: 0, with: 1, cover: 2 };

/** The staff who reach a plan at a moment, also those whom the founder has given nothing: main advisor first, then by name. */
function reaching(state: Organisation, plan: string, business: string, at: string): readonly Reaching[] {
  const day = japanDay(at) ?? '';
  return [...state.staff]
    .filter(([id]) => isActive(state, id))
    .flatMap(([id, { name, role }]): Reaching[] => {
      const found = why(state, business, id, day);
      if (!found) return [];
      const right = rightOn(state, { kind: 'staff', id }, plan, at);
      return [{ id, name, role, right, ...found, openedAt: state.opened.get(openedId(plan, id))?.at ?? null }];
    })
    .sort((a, b) => ORDER[a.because] - ORDER[b.because] || (a.name < b.name ? -1 : 1));
}

/** `titles`: those of the library, by the plan's id; a plan that is not there is not shown. `device`: the one that asks. */
export function founderSight(
  state: Organisation,
  business: string,
  device: string,
  at: string,
  titles: ReadonlyMap<string, { readonly title: string }>,
): FounderSight {
  const settings = settingsOf(state);
  const { devices, sessionsOf } = entriesFor(state, (person) => person === founderOf(business), at);
  return {
    organisation: settings?.name ?? '',
    business: { id: business, name: state.business.get(business)?.name ?? '' },
    retentionYears: settings?.retentionYears ?? null,
    plans: plansOf(state, business).flatMap((id): PlanAtHome[] => {
      const [place, found] = [state.plan.get(id), titles.get(id)];
      if (!place || !found) return [];
      const { right, limits } = place;
      return [{ id, title: found.title, right, limits, people: [...reaching(state, id, business, at)] }];
    }),
    devices: devices.map(
      ([id, { addedAt }]): FounderDevice => ({ id, addedAt, isThis: id === device, sessions: sessionsOf(id) }),
    ),
  };
}
