/** Declined candidates: stored under what they were sought for, truncated to a plan's limits, and offered again. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { declineCandidate, declinedFor, offerAgain } from './declined.ts';

const [SAKE, SEED] = ['sake000000000000', 'seed000000000000'];
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  plan = await openedPlan([
    { type: 'addNode', node: SAKE, fields: { kind: 'resource', title: '酒' }, canvas: CANVAS, pos: [0, 0] },
    { type: 'addNode', node: SEED, fields: { kind: 'seed', title: '種' }, canvas: CANVAS, pos: [300, 0] },
  ]);
});
afterEach(() => plan.close());

describe('a declined candidate', () => {
  it('is listed with its reason under the card it was declined for, and there only', () => {
    const why = { reason: '遠い', by: '佐藤', on: '2026-10-01' };
    expect(declineCandidate(plan.session, SAKE, 'entry-1', why).ok).toBe(true);
    expect(declinedFor(plan.session.store, SAKE)).toEqual([{ entry: 'entry-1', ...why }]);
    expect(declinedFor(plan.session.store, SEED)).toEqual([]);
  });

  it('truncates a reason and a name that are too long', () => {
    const long = { reason: 'あ'.repeat(401), by: 'い'.repeat(121), on: '2026-10-01' };
    expect(declineCandidate(plan.session, SAKE, 'entry-1', long).ok).toBe(true);
    const [kept] = declinedFor(plan.session.store, SAKE);
    expect([kept?.reason.length, kept?.by.length]).toEqual([400, 120]);
  });

  it('can be offered again', () => {
    declineCandidate(plan.session, SAKE, 'entry-1', { reason: '', by: '', on: '2026-10-01' });
    expect(offerAgain(plan.session, SAKE, 'entry-1').ok).toBe(true);
    expect(declinedFor(plan.session.store, SAKE)).toEqual([]);
  });
});
