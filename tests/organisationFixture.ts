/** An organisation for tests: three advisors, an assistant, an auditor and an administrator, four businesses with a plan each. */
import {
  assignmentId,
  type Business,
  type Change,
  emptyOrganisation,
  ORGANISATION_ID,
  type Organisation,
  type Staff,
  withChanges,
} from '../shared/domain/organisation/records.ts';

export const STAFF = { admin: 'staff00000000001', aoki: 'staff00000000002', baba: 'staff00000000003' } as const;
export const MORE_STAFF = { chiba: 'staff00000000004', doi: 'staff00000000005', endo: 'staff00000000006' } as const;
export const B = ['business00000000', 'business00000001', 'business00000002', 'business00000003'] as const;
export const P = ['plan000000000000', 'plan000000000001', 'plan000000000002', 'plan000000000003'] as const;
export const NOON = '2026-11-30T03:00:00.000Z';
export const TODAY = '2026-11-30';

export const business = (name: string, changes: Partial<Business> = {}): Business => ({
  name,
  reading: '',
  trade: '',
  district: '',
  openedOn: '',
  group: '',
  contacts: [],
  consent: null,
  endedOn: null,
  former: [],
  mergedFrom: [],
  revision: 1,
  ...changes,
});
const staff = (name: string, role: Staff['role']): Staff => ({ name, role, groups: [], leftAt: null });
export const main = (of: string, who: string, kind: 'main' | 'with' = 'main'): Change => ({
  kind: 'assignment',
  id: assignmentId(of, who),
  value: { business: of, staff: who, kind, since: '2026-04-01' },
});

/** Aoki advises the first two, Baba the third, nobody the fourth. Doi, an assistant, works with the first. Every plan may be edited. */
export const sampleOrganisation = (): Organisation =>
  withChanges(emptyOrganisation(), [
    { kind: 'organisation', id: ORGANISATION_ID, value: { name: '下田商工会議所', retentionYears: 5 } },
    { kind: 'staff', id: STAFF.admin, value: staff('管理 一', 'administrator') },
    { kind: 'staff', id: STAFF.aoki, value: staff('青木 二', 'advisor') },
    { kind: 'staff', id: STAFF.baba, value: staff('馬場 三', 'advisor') },
    { kind: 'staff', id: MORE_STAFF.chiba, value: staff('千葉 四', 'advisor') },
    { kind: 'staff', id: MORE_STAFF.doi, value: staff('土井 五', 'assistant') },
    { kind: 'staff', id: MORE_STAFF.endo, value: staff('遠藤 六', 'auditor') },
    ...B.map((id, i): Change => ({ kind: 'business', id, value: business(`${'甲乙丙丁'[i]}商店`) })),
    ...P.map((id, i): Change => ({ kind: 'plan', id, value: { business: B[i] ?? '', right: 'edit', limits: {} } })),
    main(B[0], STAFF.aoki),
    main(B[1], STAFF.aoki),
    main(B[2], STAFF.baba),
    main(B[0], MORE_STAFF.doi, 'with'),
  ]);
