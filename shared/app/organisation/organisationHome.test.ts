/** The use cases of an organisation on a store in memory: refused by the table, logged as a chain, decided again when somebody wrote meanwhile. */
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/organisation/access.ts';
import type { OrganisationOutcome } from '../../domain/organisation/refusals.ts';
import { ManualClock } from '../../ports/clock.ts';
import { storeError } from '../../ports/errors.ts';
import { MemoryOrganisationStore, memoryOrganisation } from '../../ports/memory/memoryOrganisationStore.ts';
import type { OrganisationStore } from '../../ports/organisationStore.ts';
import { OrganisationHome } from './organisationHome.ts';

const OPERATOR: Actor = { kind: 'operator' };
const BUSINESS = {
  name: '浜の湯',
  reading: '',
  trade: '',
  district: '',
  openedOn: '',
  group: '',
  contacts: [],
  consent: null,
} as const;

function setting() {
  const place = memoryOrganisation();
  const store = new MemoryOrganisationStore(place);
  const clock = new ManualClock('2026-11-30T03:00:00.000Z');
  let n = 0;
  const randomBytes = (count: number) => {
    n++;
    return new Uint8Array(count).map((_, i) => (i === 0 ? Math.floor(n / 36) : i === 1 ? n % 36 : 0));
  };
  const as = (actor: Actor, on: OrganisationStore = store) =>
    new OrganisationHome({ store: on, clock, randomBytes }, actor);
  return { place, store, clock, as };
}
const value = <T>(outcome: OrganisationOutcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.error.code} ${outcome.error.about.join(' ')}`);
  return outcome.value;
};
const code = (outcome: OrganisationOutcome<unknown>) => (outcome.ok ? 'accepted' : outcome.error.code);

async function chamber() {
  const parts = setting();
  const home = parts.as(OPERATOR);
  value(await home.setUp('下田商工会議所'));
  const admin = value(await home.addStaff('管理 一', 'administrator')).value;
  const aoki = value(await home.addStaff('青木 二', 'advisor')).value;
  const baba = value(await home.addStaff('馬場 三', 'advisor')).value;
  const endo = value(await home.addStaff('遠藤 四', 'auditor')).value;
  const staff = (id: string) => parts.as({ kind: 'staff', id });
  return { ...parts, home, admin, aoki, baba, endo, staff };
}

describe('setting up', () => {
  it('comes first, once, by whoever has the machine', async () => {
    const { as } = setting();
    expect(code(await as(OPERATOR).addStaff('青木', 'advisor'))).toBe('noOrganisation');
    expect(code(await as({ kind: 'staff', id: 'x' }).setUp('会議所'))).toBe('notAllowed');
    expect(code(await as(OPERATOR).setUp(' '))).toBe('invalid');
    expect(code(await as(OPERATOR).setUp('会議所'))).toBe('accepted');
    expect(code(await as(OPERATOR).setUp('会議所'))).toBe('exists');
  });
});

describe('acts', () => {
  it('are refused by the table', async () => {
    const { staff, aoki, admin, endo, baba } = await chamber();
    const id = value(await staff(aoki).addBusiness(BUSINESS)).value;
    expect(code(await staff(baba).endBusiness(id, '2026-11-30'))).toBe('notAllowed');
    expect(code(await staff(endo).addBusiness(BUSINESS))).toBe('notAllowed');
    expect(code(await staff(aoki).handOver(aoki, baba))).toBe('notAllowed');
    expect(code(await staff(admin).handOver(aoki, baba))).toBe('accepted');
    expect(code(await staff(aoki).endBusiness(id, '2026-11-30'))).toBe('notAllowed');
    expect(code(await staff(baba).endBusiness(id, '2026-11-30'))).toBe('accepted');
    expect(code(await staff(aoki).seeLog())).toBe('notAllowed');
    expect(code(await staff(endo).seeLog())).toBe('accepted');
    expect(code(await staff(aoki).seeOrganisation('report.see'))).toBe('notAllowed');
    const seen = async (who: string) => [
      ...value(await staff(who).seeOrganisation('business.see')).state.business.keys(),
    ];
    expect([await seen(aoki), await seen(baba), await seen(endo)]).toEqual([[], [id], [id]]);
  });
  it('of somebody who left are refused from that moment', async () => {
    const { home, staff, admin } = await chamber();
    const second = value(await home.addStaff('二番 目', 'administrator')).value;
    value(await staff(second).leaveStaff(admin));
    expect(code(await staff(admin).addStaff('誰か', 'advisor'))).toBe('notAllowed');
  });
  it('on rights are the founder’s, and cap what staff may do', async () => {
    const { home, staff, aoki, as } = await chamber();
    const business = value(await staff(aoki).addBusiness(BUSINESS)).value;
    value(await staff(aoki).placePlan('plan000000000000', business, 'read'));
    expect(code(await staff(aoki).grantRight('plan000000000000', 'edit'))).toBe('notAllowed');
    expect(code(await as({ kind: 'founder', business }).grantRight('plan000000000000', 'edit'))).toBe('accepted');
    expect(code(await as({ kind: 'founder', business: 'x' }).grantRight('plan000000000000', 'edit'))).toBe(
      'notAllowed',
    );
    expect(value(await home.seeOrganisation('business.see')).state.plan.get('plan000000000000')?.right).toBe('edit');
    expect(code(await home.placePlan('plan000000000000', business, 'edit'))).toBe('exists');
  });
  it('with values that cannot be stored are refused', async () => {
    const { home } = await chamber();
    expect(await home.addStaff('あ'.repeat(401), 'advisor')).toEqual({
      ok: false,
      error: { code: 'invalid', about: ['name'] },
    });
    expect(await home.addBusiness({ ...BUSINESS, openedOn: '2026-02-30' })).toEqual({
      ok: false,
      error: { code: 'invalid', about: ['openedOn'] },
    });
    expect(code(await home.setRetention(0))).toBe('invalid');
    expect(code(await home.setRetention(5))).toBe('accepted');
  });
});

describe('a preview', () => {
  it('changes nothing, and says whose founders are told', async () => {
    const { home, staff, aoki, baba, store } = await chamber();
    const business = value(await staff(aoki).addBusiness(BUSINESS)).value;
    const before = await store.read();
    expect(value(await home.previewHandOver(aoki, baba)).tell).toEqual([business]);
    expect(code(await home.previewMerge(business, business))).toBe('sameBusiness');
    expect(value(await home.previewImport([['甲の店'], ['']], { name: 0 }, false)).map((r) => r.problems)).toEqual([
      [],
    ]);
    expect(await store.read()).toEqual(before);
  });
});

describe('the log', () => {
  it('names who did what, when and on what, and no person or business by name', async () => {
    const { home, admin, aoki, baba, clock, staff, store } = await chamber();
    clock.advance(60_000);
    value(await staff(admin).handOver(aoki, baba));
    const { lines, isWhole } = value(await home.seeLog());
    expect(isWhole).toBe(true);
    expect(lines.map((l) => l.act)).toEqual(['setUp', 'addStaff', 'addStaff', 'addStaff', 'addStaff', 'handOver']);
    expect(lines.at(-1)).toMatchObject({
      seq: 6,
      at: '2026-11-30T03:01:00.000Z',
      by: admin,
      about: [aoki, baba],
      isSound: true,
    });
    expect(lines[0]?.by).toBe('operator');
    const texts = (await store.lines(0, 100)).map((l) => l.text).join();
    for (const name of ['青木', '馬場', '下田']) expect(texts).not.toContain(name);
  });
  it.each([
    [
      'a changed line',
      (lines: { text: string }[]) => {
        for (const line of lines.slice(2, 3))
          lines.splice(2, 1, { ...line, text: line.text.replace('addStaff', 'changeRole') });
      },
    ],
    ['a line that was taken out', (lines: unknown[]) => void lines.splice(2, 1)],
    ['two lines in another order', (lines: unknown[]) => void lines.splice(1, 2, lines[2], lines[1])],
  ])('shows %s', async (_, damage) => {
    const { home, place } = await chamber();
    damage(place.lines as never);
    expect(value(await home.seeLog()).isWhole).toBe(false);
  });
});

describe('two people at once', () => {
  it('both do their acts, one after the other', async () => {
    const { home, as, store, staff, admin } = await chamber();
    const before = (await store.read()).tip.seq;
    const outcomes = await Promise.all([
      ...Array.from({ length: 6 }, (_, i) => home.addGroup(`支所${i}`)),
      ...Array.from({ length: 6 }, (_, i) => staff(admin).addGroup(`班${i}`)),
    ]);
    expect(outcomes.map(code)).toEqual(Array(12).fill('accepted'));
    expect(value(await as(OPERATOR).seeOrganisation('organisation.see')).state.group.size).toBe(12);
    expect((await store.read()).tip.seq).toBe(before + 12);
  });
  it('are told when it never works', async () => {
    const { as, store } = await chamber();
    const busy: OrganisationStore = { ...bound(store), commit: async () => false };
    expect(code(await as(OPERATOR, busy).addGroup('支所'))).toBe('busy');
  });
  it('are told why nothing was saved', async () => {
    const { as, store } = await chamber();
    const full: OrganisationStore = { ...bound(store), commit: () => Promise.reject(storeError('storageFull')) };
    expect(await as(OPERATOR, full).addGroup('支所')).toEqual({
      ok: false,
      error: { code: 'notSaved', about: ['storageFull'] },
    });
  });
});
const bound = (store: OrganisationStore): OrganisationStore => ({
  read: () => store.read(),
  tip: () => store.tip(),
  commit: (line, changes) => store.commit(line, changes),
  lines: (after, most) => store.lines(after, most),
  scrub: () => store.scrub(),
  close: () => store.close(),
});

describe('erasing', () => {
  it('erases the plans first, and repeats what failed', async () => {
    const { home, staff, aoki, store } = await chamber();
    const business = value(await staff(aoki).addBusiness(BUSINESS)).value;
    value(await home.placePlan('plan000000000000', business, 'read'));
    expect(code(await home.eraseBusiness(business, 'over', async () => undefined))).toBe('stillKept');
    const failing = () => Promise.reject(storeError('storageFull'));
    expect(code(await home.eraseBusiness(business, 'asked', failing))).toBe('notSaved');
    expect(value(await home.seeOrganisation('business.see')).state.business.has(business)).toBe(true);
    const erased: string[] = [];
    value(await home.eraseBusiness(business, 'asked', async (id) => void erased.push(id)));
    expect(erased).toEqual(['plan000000000000']);
    expect(JSON.stringify([(await store.read()).rows, await store.lines(0, 100)])).not.toContain('浜の湯');
    expect(value(await home.seeLog()).isWhole).toBe(true);
  });
});

describe('damaged rows', () => {
  it('are named, and give nobody access', async () => {
    const { home, place, staff, aoki } = await chamber();
    const business = value(await staff(aoki).addBusiness(BUSINESS)).value;
    const key = `assignment ${business}.${aoki}`;
    place.rows.set(key, { kind: 'assignment', id: `${business}.${aoki}`, value: '{"kind":"boss"}' });
    expect(value(await home.seeOrganisation('business.see')).unreadable).toEqual([key]);
    expect(code(await staff(aoki).endBusiness(business, '2026-11-30'))).toBe('notAllowed');
  });
});
