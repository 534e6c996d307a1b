/** One request for each act of the administration, with what has to be there for it to be accepted. */
import { chartsMark, effectMark, rowMark, staffMark } from '../../shared/app/organisation/marks.ts';
import { assignmentsOf, type Organisation } from '../../shared/domain/organisation/records.ts';
import type { OfficeAct, OfficeIn } from '../../shared/protocol/office.ts';
import { type StaffPlace, value } from './staffPlace.ts';

let ids = 0;
export const freshId = (): string => `t${String(++ids).padStart(15, '0')}`;
const FIELDS = { trade: '', district: '', openedOn: '', group: '' as const, contacts: [], consent: null };
export const fields = (name: string, reading = '') => ({ name, reading, ...FIELDS });
export const TABLE = { rows: [['甲商店', '0557-00-0001'], ['']], mapping: { name: 0, phone: 1 }, keepDoubles: false };

const stateOf = async ({ home }: StaffPlace): Promise<Organisation> =>
  value(await home.seeOrganisation('session.see')).state;
const addBusiness = async ({ home }: StaffPlace, name = `店 ${freshId()}`): Promise<string> =>
  value(await home.addBusiness(fields(name))).value;
const seenStaff = async (place: StaffPlace, id: string) => rowMark((await stateOf(place)).staff.get(id));
export const seenBusiness = async (place: StaffPlace, id: string) => rowMark((await stateOf(place)).business.get(id));
const seenAdvisors = async (place: StaffPlace, id: string) => staffMark(assignmentsOf(await stateOf(place), id));

type Build<A extends OfficeAct> = (place: StaffPlace) => Promise<OfficeIn<A>>;
/** `place.business` is the one that the person who asks is assigned to, if they advise at all. */
export const REQUESTS: { readonly [A in OfficeAct]: Build<A> } = {
  'staff.list': async () => ({}),
  'staff.entries': async (place) => ({ staff: await place.add('端末', 'advisor') }),
  'staff.add': async () => ({ id: freshId(), name: '新人', role: 'advisor', groups: [] }),
  'staff.change': async (place) => {
    const staff = await place.add('改名', 'advisor');
    return { staff, name: '改名 済', role: 'assistant', groups: [], seen: await seenStaff(place, staff) };
  },
  'staff.invite': async (place) => ({ id: freshId(), staff: await place.add('招待', 'advisor'), days: 3 }),
  'staff.endEntry': async (place) => ({
    id: value(await place.home.inviteDevice(await place.add('終', 'advisor'))).value.id,
  }),
  'staff.previewOffBoard': async (place) => ({ staff: await place.add('退職', 'advisor'), successor: null }),
  'staff.offBoard': async (place) => {
    const [staff, successor] = [await place.add('退職', 'advisor'), await place.add('後任', 'advisor')];
    value(await place.home.assignAdvisor(await addBusiness(place), staff, 'main'));
    return { staff, successor, seen: effectMark(value(await place.home.previewOffBoard(staff, successor))) };
  },
  'staff.previewHandOver': async (place) => ({
    from: await place.add('前', 'advisor'),
    to: await place.add('後', 'advisor'),
  }),
  'staff.handOver': async (place) => {
    const [from, to] = [await place.add('前', 'advisor'), await place.add('後', 'advisor')];
    return { from, to, seen: effectMark(value(await place.home.previewHandOver(from, to))) };
  },
  'cover.add': async (place) => ({
    ...{ id: freshId(), away: await place.add('休', 'advisor'), by: await place.add('代', 'advisor') },
    ...{ from: '2026-12-01', to: '2026-12-05' },
  }),
  'cover.end': async (place) => {
    const [away, by] = [await place.add('休', 'advisor'), await place.add('代', 'advisor')];
    return { id: value(await place.home.coverAbsence(away, by, '2026-12-01', '2026-12-05')).value };
  },
  'group.add': async () => ({ id: freshId(), name: '稲取支所' }),
  'business.list': async () => ({ find: '', isBackwards: false, by: 'name', only: 'all', from: 0, most: 100 }),
  'business.see': async ({ business }) => ({ id: business }),
  'business.add': async () => ({ id: freshId(), ...fields('新しい店') }),
  'business.change': async (place) => ({
    ...{ id: place.business, ...fields('浜の湯', 'はまのゆ') },
    seen: await seenBusiness(place, place.business),
  }),
  'business.end': async (place) => ({ id: place.business, on: null, seen: await seenBusiness(place, place.business) }),
  'business.assign': async (place) => {
    const business = await addBusiness(place);
    return {
      business,
      staff: await place.add('担当', 'advisor'),
      kind: 'main',
      seen: await seenAdvisors(place, business),
    };
  },
  'business.unassign': async (place) => {
    const [business, staff] = [await addBusiness(place), await place.add('補助', 'assistant')];
    value(await place.home.assignAdvisor(business, staff, 'with'));
    return { business, staff, seen: await seenAdvisors(place, business) };
  },
  'business.doubles': async () => ({}),
  'business.previewMerge': async (place) => ({ keep: await addBusiness(place), gone: await addBusiness(place) }),
  'business.merge': async (place) => {
    const [keep, gone] = [await addBusiness(place), await addBusiness(place)];
    return { keep, gone, seen: effectMark(value(await place.home.previewMerge(keep, gone))) };
  },
  'charts.preview': async () => TABLE,
  'charts.import': async (place) => ({
    ...TABLE,
    id: freshId(),
    keepDoubles: true,
    seen: chartsMark(value(await place.home.previewImport(TABLE.rows, TABLE.mapping, true))),
  }),
  'charts.list': async () => ({}),
  'charts.undo': async ({ home }) => ({
    id: value(await home.importCharts([['取消商店']], { name: 0 }, true)).value.id,
  }),
  'log.see': async () => ({ acts: [], from: '', to: '', before: null, most: 50 }),
  'server.see': async () => ({}),
  'server.backUp': async () => ({}),
};
