/** The businesses of an organisation as the page of administration lists them: found by name or reading, sorted, a page at a time. */
import { coreOf } from '../../domain/contest/clues/firms.ts';
import { doubles } from '../../domain/organisation/merging.ts';
import { assignmentsOf, type Business, type Organisation } from '../../domain/organisation/records.ts';
import { keptUntil } from '../../domain/organisation/retention.ts';
import { MOST_LISTED, type OfficeIn, type OfficeOut } from '../../protocol/office.ts';
import { fold } from '../../text/fold.ts';
import { rowMark, staffMark } from './marks.ts';
import type { RosterPlan } from './staffRoster.ts';

type Asked = OfficeIn<'business.list'>;
type Listed = OfficeOut<'business.list'>['businesses'][number];
/** What a list needs of all businesses at once: looking it up for each one would take time that grows with the square. */
type Beside = { readonly advisor: ReadonlyMap<string, string>; readonly plans: ReadonlyMap<string, number> };

const plain = (text: string): string => fold(text).replaceAll(' ', '');
/** Where a business stands in a list: by reading; without one, by the name without the legal form. */
export const placeOf = ({ reading, name }: Business): string => fold(reading || coreOf(name));

function beside(state: Organisation): Beside {
  const advisor = new Map<string, string>();
  for (const { business, staff, kind } of state.assignment.values())
    if (kind === 'main') advisor.set(business, state.staff.get(staff)?.name ?? staff);
  const plans = new Map<string, number>();
  for (const { business } of state.plan.values()) plans.set(business, (plans.get(business) ?? 0) + 1);
  return { advisor, plans };
}
const listedOf = (id: string, { name, reading, trade, district, group, endedOn }: Business, by: Beside): Listed => ({
  ...{ id, name, reading, trade, district, group, endedOn },
  advisor: by.advisor.get(id) ?? '',
  plans: by.plans.get(id) ?? 0,
});

export function businessPage(state: Organisation, asked: Asked): OfficeOut<'business.list'> {
  const by = beside(state);
  const wanted = plain(asked.find);
  const found = [...state.business]
    .filter(
      ([id, b]) =>
        (asked.only !== 'alone' || (!by.advisor.has(id) && b.endedOn === null)) &&
        (asked.only !== 'ended' || b.endedOn !== null) &&
        [b.name, b.reading].some((text) => plain(text).includes(wanted)),
    )
    .map(([id, business]) => ({ shown: listedOf(id, business, by), place: placeOf(business) }))
    .sort((a, b) => {
      const [x, y] = [keyOf(a.shown, asked.by), keyOf(b.shown, asked.by)];
      const order = typeof x === 'number' && typeof y === 'number' ? x - y : compared(String(x), String(y));
      return (asked.isBackwards ? -1 : 1) * (order || compared(a.place, b.place)) || compared(a.shown.id, b.shown.id);
    });
  return {
    total: found.length,
    all: state.business.size,
    businesses: found.slice(asked.from, asked.from + asked.most).map(({ shown }) => shown),
  };
}
const keyOf = (shown: Listed, by: Asked['by']): string | number =>
  by === 'name' ? '' : by === 'plans' ? shown.plans : fold(shown[by]);
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `undefined` if there is none, or if the person may not see it. `plans`: those that exist. */
export function wholeBusiness(
  state: Organisation,
  id: string,
  plans: ReadonlyMap<string, RosterPlan>,
): OfficeOut<'business.see'> | undefined {
  const found = state.business.get(id);
  if (!found) return undefined;
  const { name, reading, trade, district, openedOn, group, contacts, consent, endedOn, former } = found;
  const staff = assignmentsOf(state, id);
  return {
    ...{ id, name, reading, trade, district, openedOn, group, consent, endedOn },
    contacts: [...contacts],
    former: [...former],
    keptUntil: keptUntil(state, id) ?? null,
    seen: rowMark(found),
    staffSeen: staffMark(staff),
    staff: staff.map((a) => ({
      id: a.staff,
      name: state.staff.get(a.staff)?.name ?? '',
      kind: a.kind,
      since: a.since,
    })),
    plans: [...state.plan].flatMap(([plan, place]) =>
      place.business === id
        ? [
            {
              id: plan,
              title: plans.get(plan)?.title ?? '',
              right: place.right,
              limits: Object.entries(place.limits).map(([who, right]) => ({ staff: who, right })),
            },
          ]
        : [],
    ),
  };
}

/** Pairs that may be one business, for a person to check. */
export function doublePairs(state: Organisation): OfficeOut<'business.doubles'> {
  const by = beside(state);
  const pairs = doubles(state);
  const listed = (id: string): readonly Listed[] => {
    const found = state.business.get(id);
    return found ? [listedOf(id, found, by)] : [];
  };
  return {
    total: pairs.length,
    pairs: pairs.slice(0, MOST_LISTED).flatMap(([one, other]) => {
      const [[a], [b]] = [listed(one), listed(other)];
      return a && b ? [{ a, b }] : [];
    }),
  };
}
