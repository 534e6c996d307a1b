import { describe, expect, it } from 'vitest';
import { B, MORE_STAFF, NOON, P, STAFF, sampleOrganisation } from '../../../tests/organisationFixture.ts';
import { type Actor, may, maySee, rightOn, visibleTo } from './access.ts';
import { type PlanPlace, withChanges } from './records.ts';

const as = (id: string): Actor => ({ kind: 'staff', id });
const state = sampleOrganisation();
const withPlan = (value: Partial<PlanPlace>) =>
  withChanges(state, [{ kind: 'plan', id: P[0], value: { business: B[0], right: 'edit', limits: {}, ...value } }]);
const covered = (from: string, to: string) =>
  withChanges(state, [{ kind: 'cover', id: 'c', value: { away: STAFF.aoki, by: STAFF.baba, from, to } }]);

describe('who reaches a plan', () => {
  it.each([
    ['its main advisor', as(STAFF.aoki), 'edit'],
    ['an assistant of it, who never edits', as(MORE_STAFF.doi), 'suggest'],
    ['an advisor of others', as(STAFF.baba), 'none'],
    ['an administrator', as(STAFF.admin), 'none'],
    ['an auditor', as(MORE_STAFF.endo), 'none'],
    ['somebody unknown', as('staff99999999999'), 'none'],
    ['its founder', { kind: 'founder', business: B[0] }, 'edit'],
    ['another founder', { kind: 'founder', business: B[1] }, 'none'],
    ['the operator of the machine', { kind: 'operator' }, 'none'],
  ] as const)('%s', (_, actor, right) => expect(rightOn(state, actor, P[0], NOON)).toBe(right));
  it('is never more than the founder gave', () => {
    expect(rightOn(withPlan({ right: 'comment' }), as(STAFF.aoki), P[0], NOON)).toBe('comment');
    expect(rightOn(withPlan({ right: 'none' }), as(STAFF.aoki), P[0], NOON)).toBe('none');
    expect(rightOn(withPlan({ limits: { [STAFF.aoki]: 'read' } }), as(STAFF.aoki), P[0], NOON)).toBe('read');
    expect(rightOn(withPlan({ right: 'read', limits: { [STAFF.aoki]: 'edit' } }), as(STAFF.aoki), P[0], NOON)).toBe(
      'read',
    );
    expect(rightOn(withPlan({ right: 'none' }), { kind: 'founder', business: B[0] }, P[0], NOON)).toBe('edit');
  });
  it('is nobody for a plan that has no place', () =>
    expect(rightOn(state, as(STAFF.aoki), 'plan999999999999', NOON)).toBe('none'));
});

describe('cover of an absence', () => {
  const state = covered('2026-12-01', '2026-12-05');
  it.each([
    ['2026-11-30T14:59:59.999Z', 'none'],
    // Midnight in Japan.
    ['2026-11-30T15:00:00.000Z', 'edit'],
    ['2026-12-05T14:59:59.999Z', 'edit'],
    ['2026-12-05T15:00:00.000Z', 'none'],
  ])('at %s gives %s', (at, right) => expect(rightOn(state, as(STAFF.baba), P[0], at)).toBe(right));
  it('is not passed on', () => {
    const chained = withChanges(state, [
      {
        kind: 'cover',
        id: 'd',
        value: { away: STAFF.baba, by: MORE_STAFF.chiba, from: '2026-12-01', to: '2026-12-05' },
      },
    ]);
    expect(rightOn(chained, as(MORE_STAFF.chiba), P[2], '2026-12-02T03:00:00.000Z')).toBe('edit');
    expect(rightOn(chained, as(MORE_STAFF.chiba), P[0], '2026-12-02T03:00:00.000Z')).toBe('none');
  });
});

describe('acts', () => {
  it('on a business need that it is one’s own, where the table says so', () => {
    expect(may(state, as(STAFF.aoki), 'business.change', NOON, B[0])).toBe(true);
    expect(may(state, as(STAFF.aoki), 'business.change', NOON, B[2])).toBe(false);
    expect(may(state, as(STAFF.aoki), 'business.change', NOON)).toBe(false);
    expect(may(state, as(STAFF.admin), 'business.change', NOON, B[2])).toBe(true);
    expect(may(state, as(MORE_STAFF.endo), 'business.change', NOON, B[2])).toBe(false);
  });
  it('on a plan’s rights are its founder’s', () => {
    expect(may(state, { kind: 'founder', business: B[0] }, 'plan.grant', NOON, B[0])).toBe(true);
    expect(may(state, { kind: 'founder', business: B[0] }, 'plan.grant', NOON, B[1])).toBe(false);
    expect(may(state, as(STAFF.aoki), 'plan.grant', NOON, B[0])).toBe(false);
    expect(may(state, as(STAFF.admin), 'plan.grant', NOON, B[0])).toBe(false);
  });
});

describe('what somebody sees of the organisation', () => {
  const ids = (actor: Actor, at = NOON) => {
    const { business, plan, assignment } = visibleTo(state, actor, at);
    return [[...business.keys()], [...plan.keys()], assignment.size];
  };
  it('is all of it for administrators and auditors, and one’s own for the others', () => {
    expect(ids(as(STAFF.admin))).toEqual([[...B], [...P], 4]);
    expect(ids(as(MORE_STAFF.endo))).toEqual([[...B], [...P], 4]);
    expect(ids(as(STAFF.aoki))).toEqual([[B[0], B[1]], [P[0], P[1]], 3]);
    expect(ids({ kind: 'founder', business: B[2] })).toEqual([[B[2]], [P[2]], 1]);
    expect(ids(as('staff99999999999'))).toEqual([[], [], 0]);
  });
  it('is refused where the table knows nothing of it', () => {
    expect(maySee(state, as(STAFF.aoki), 'business.see')).toBe(true);
    expect(maySee(state, as(STAFF.aoki), 'log.see')).toBe(false);
    expect(maySee(state, { kind: 'founder', business: B[0] }, 'staff.see')).toBe(false);
    expect(maySee(state, as('staff99999999999'), 'business.see')).toBe(false);
  });
});
