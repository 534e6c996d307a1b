/** The businesses of one staff member, with the plans that they may open: what the server tells a signed-in device. */

import { planDocName } from '../../doc/docIds.ts';
import { ownBusinesses, rightOn } from '../../domain/organisation/access.ts';
import { type Organisation, openedId, plansOf } from '../../domain/organisation/records.ts';
import { ROSTER_PAGE, type RosterBusiness, type RosterPage } from '../../protocol/staff.ts';
import { fold } from '../../text/fold.ts';

/** A plan of the library. */
export type RosterPlan = { readonly id: string; readonly title: string; readonly updatedAt: string };

/** One page, by reading; without one, by name. `plans`: those that exist, by id. */
export function staffRoster(
  state: Organisation,
  staff: string,
  at: string,
  plans: ReadonlyMap<string, RosterPlan>,
  { from = 0, most = ROSTER_PAGE }: { readonly from?: number | undefined; readonly most?: number | undefined } = {},
): RosterPage {
  const own = ownBusinesses(state, staff, at)
    .flatMap((id) => {
      const business = state.business.get(id);
      return business ? [{ id, business, place: fold(business.reading || business.name) }] : [];
    })
    .sort((a, b) => (a.place === b.place ? (a.id < b.id ? -1 : 1) : a.place < b.place ? -1 : 1));
  const page = own.slice(from, from + most);
  const end = from + page.length;
  return {
    total: own.length,
    next: page.length > 0 && end < own.length ? end : null,
    businesses: page.map(
      ({ id, business: { name, reading, trade, district } }): RosterBusiness => ({
        ...{ id, name, reading, trade, district },
        plans: plansOf(state, id).flatMap((plan) => {
          const found = plans.get(plan);
          const right = rightOn(state, { kind: 'staff', id: staff }, plan, at);
          if (!found || right === 'none') return [];
          const openedAt = state.opened.get(openedId(plan, staff))?.at ?? null;
          return [
            { id: plan, room: planDocName(plan), title: found.title, right, updatedAt: found.updatedAt, openedAt },
          ];
        }),
      }),
    ),
  };
}
