import { describe, expect, it } from 'vitest';
import { B, business, main, P, STAFF, sampleOrganisation, TODAY } from '../../../tests/organisationFixture.ts';
import { businessKeys, doubles, merge, phoneDigits } from './merging.ts';
import { assignmentsOf, type Business, mainOf, plansOf, withChanges } from './records.ts';
import { dueForErasure, eraseBusiness, keptUntil } from './retention.ts';

const contact = (name: string, phone = '') => ({ name, phone, mail: '' });
const withBusinesses = (...values: readonly Business[]) =>
  withChanges(
    sampleOrganisation(),
    values.map((value, i) => ({ kind: 'business', id: B[i] ?? '', value }) as const),
  );

describe('doubles', () => {
  it.each([
    ['０３－１２３４－５６７８', '0312345678'],
    ['+81 90-1234-5678', '09012345678'],
    ['0558-22-1181', '0558221181'],
    ['22-1181', ''],
    ['', ''],
  ])('reads the telephone number %s as %s', (written, digits) => expect(phoneDigits(written)).toBe(digits));
  it('are found by a name without its legal form, by a reading and by a telephone number', () => {
    const state = withBusinesses(
      business('株式会社 ヤマダ醸造', { contacts: [contact('山田', '0558-22-1181')] }),
      business('㈱やまだ醸造'),
      business('別の店', { reading: 'べつのみせ', contacts: [contact('', '+81 558 22 1181')] }),
      business('ほかの店', { reading: 'ベツノミセ' }),
    );
    expect(doubles(state)).toEqual([
      [B[0], B[1]],
      [B[0], B[2]],
      [B[2], B[3]],
    ]);
  });
  it('are not found by empty values', () => {
    expect(businessKeys(business(''))).toEqual([]);
    expect(doubles(sampleOrganisation())).toEqual([]);
  });
});

describe('merging', () => {
  const state = withBusinesses(
    business('ヤマダ醸造', { district: '下田', contacts: [contact('山田')], openedOn: '2020-04-01' }),
    business('山田醸造', {
      reading: 'やまだじょうぞう',
      district: '下田',
      contacts: [contact('山田'), contact('花子')],
      consent: { on: '2026-04-01', how: '同意書' },
      mergedFrom: ['business99999999'],
    }),
  );
  it('fills in missing values, and keeps differing ones', () => {
    const outcome = merge(state, B[0], B[1]);
    if (!outcome.ok) throw new Error(outcome.error.code);
    const after = withChanges(state, outcome.value.changes);
    expect(after.business.has(B[1])).toBe(false);
    expect(after.business.get(B[0])).toEqual({
      name: 'ヤマダ醸造',
      reading: 'やまだじょうぞう',
      trade: '',
      district: '下田',
      openedOn: '2020-04-01',
      group: '',
      contacts: [contact('山田'), contact('花子')],
      consent: { on: '2026-04-01', how: '同意書' },
      endedOn: null,
      former: [{ field: 'name', value: '山田醸造' }],
      mergedFrom: [B[1], 'business99999999'],
      revision: 2,
    });
    expect(plansOf(after, B[0])).toEqual([P[0], P[1]]);
  });
  it('keeps one main advisor; the other works with them', () => {
    const outcome = merge(state, B[0], B[2]);
    if (!outcome.ok) throw new Error(outcome.error.code);
    const after = withChanges(state, outcome.value.changes);
    expect(mainOf(after, B[0])).toBe(STAFF.aoki);
    expect(assignmentsOf(after, B[0]).filter((a) => a.staff === STAFF.baba)).toMatchObject([{ kind: 'with' }]);
    expect(assignmentsOf(after, B[2])).toEqual([]);
  });
  it('takes over the main advisor if there was none', () => {
    const outcome = merge(withChanges(state, [main(B[3], STAFF.aoki, 'with')]), B[3], B[0]);
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(mainOf(withChanges(state, outcome.value.changes), B[3])).toBe(STAFF.aoki);
  });
  it('refuses one business, and an unknown one', () => {
    expect(merge(state, B[0], B[0])).toEqual({ ok: false, error: { code: 'sameBusiness', about: [B[0]] } });
    expect(merge(state, B[0], 'x')).toEqual({ ok: false, error: { code: 'notFound', about: ['x'] } });
  });
});

describe('retention', () => {
  const ended = (endedOn: string | null) => withBusinesses(business('甲', { endedOn }));
  it('counts from the end of guidance, here five years', () => {
    expect(keptUntil(ended('2021-11-30'), B[0])).toBe('2026-11-30');
    expect(keptUntil(ended('2020-02-29'), B[0])).toBe('2025-02-28');
    expect(keptUntil(ended(null), B[0])).toBeUndefined();
    expect(dueForErasure(ended('2021-11-30'), TODAY)).toEqual([B[0]]);
    expect(dueForErasure(ended('2021-12-01'), TODAY)).toEqual([]);
  });
  it('erases a business with its plans and assignments, early only if its founder asked', () => {
    const early = eraseBusiness(ended('2021-12-01'), B[0], 'over', TODAY);
    expect(early).toEqual({ ok: false, error: { code: 'stillKept', about: [B[0]] } });
    const asked = eraseBusiness(ended(null), B[0], 'asked', TODAY);
    if (!asked.ok) throw new Error(asked.error.code);
    expect(asked.value.plans).toEqual([P[0]]);
    const after = withChanges(ended(null), asked.value.changes);
    expect([after.business.size, after.plan.size, after.assignment.size]).toEqual([3, 3, 2]);
  });
});
