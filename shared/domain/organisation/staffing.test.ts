import { describe, expect, it } from 'vitest';
import { B, MORE_STAFF, main, NOON, P, STAFF, sampleOrganisation } from '../../../tests/organisationFixture.ts';
import { rightOn } from './access.ts';
import { mainOf, type Organisation, withChanges } from './records.ts';
import type { Effect, OrganisationOutcome } from './refusals.ts';
import { assign, changeRole, cover, handOver, leave, unassign } from './staffing.ts';

const state = sampleOrganisation();
const since = '2026-12-01';
const refusal = (outcome: OrganisationOutcome<Effect>) =>
  outcome.ok ? 'accepted' : [outcome.error.code, ...outcome.error.about];
const stateAfter = (outcome: OrganisationOutcome<Effect>, before: Organisation = state): Organisation => {
  if (!outcome.ok) throw new Error(outcome.error.code);
  return withChanges(before, outcome.value.changes);
};
const told = (outcome: OrganisationOutcome<Effect>) => (outcome.ok ? outcome.value.tell : undefined);

describe('assigning', () => {
  it('replaces the main advisor, and notifies the founder', () => {
    const outcome = assign(state, { business: B[0], staff: STAFF.baba, kind: 'main', since });
    expect(told(outcome)).toEqual([B[0]]);
    expect(mainOf(stateAfter(outcome), B[0])).toBe(STAFF.baba);
    expect(rightOn(stateAfter(outcome), { kind: 'staff', id: STAFF.aoki }, P[0], NOON)).toBe('none');
  });
  it.each([
    [
      'an assistant as main advisor',
      { business: B[0], staff: MORE_STAFF.doi, kind: 'main', since },
      ['notAdvisor', MORE_STAFF.doi],
    ],
    ['an auditor', { business: B[0], staff: MORE_STAFF.endo, kind: 'with', since }, ['notAdvisor', MORE_STAFF.endo]],
    [
      'the main advisor as a helper',
      { business: B[0], staff: STAFF.aoki, kind: 'with', since },
      ['withoutAnybody', B[0]],
    ],
    ['somebody unknown', { business: B[0], staff: 'x', kind: 'with', since }, ['notFound', 'x']],
    ['an unknown business', { business: 'x', staff: STAFF.aoki, kind: 'main', since }, ['notFound', 'x']],
    [
      'a day that is none',
      { business: B[0], staff: STAFF.baba, kind: 'main', since: '2026-02-30' },
      ['invalid', 'since'],
    ],
  ] as const)('refuses %s', (_, assignment, why) => expect(refusal(assign(state, assignment))).toEqual(why));
  it('ends for helpers, never for the main advisor', () => {
    expect(stateAfter(unassign(state, B[0], MORE_STAFF.doi)).assignment.size).toBe(3);
    expect(refusal(unassign(state, B[0], STAFF.aoki))).toEqual(['withoutAnybody', B[0]]);
    expect(refusal(unassign(state, B[3], STAFF.aoki))).toEqual(['notFound', B[3], STAFF.aoki]);
  });
});

describe('covering', () => {
  const days = (from: string, to: string) => refusal(cover(state, 'c', { away: STAFF.aoki, by: STAFF.baba, from, to }));
  it.each([
    ['2026-12-01', '2026-12-01', 'accepted'],
    ['2026-12-02', '2026-12-01', ['badPeriod']],
    ['2026-12-01', '2027-12-01', 'accepted'],
    ['2026-12-01', '2027-12-02', ['badPeriod']],
    ['2026-12-32', '2027-01-01', ['badPeriod']],
  ])('from %s to %s', (from, to, what) => expect(days(from, to)).toEqual(what));
  it('is by another person who works with businesses', () => {
    const by = (who: string) => cover(state, 'c', { away: STAFF.aoki, by: who, from: since, to: since });
    expect(refusal(by(STAFF.aoki))).toEqual(['sameStaff', STAFF.aoki]);
    expect(refusal(by(MORE_STAFF.endo))).toEqual(['notAdvisor', MORE_STAFF.endo]);
    expect(told(by(STAFF.baba))).toEqual([B[0], B[1]]);
  });
});

describe('handing over', () => {
  it('moves every client at once, and lists the founders to notify', () => {
    const outcome = handOver(state, STAFF.aoki, STAFF.baba, since);
    expect(told(outcome)).toEqual([B[0], B[1]]);
    expect(B.map((b) => mainOf(stateAfter(outcome), b))).toEqual([STAFF.baba, STAFF.baba, STAFF.baba, undefined]);
  });
  it('makes a helper of a client its main advisor, once', () => {
    const helped = withChanges(state, [main(B[0], STAFF.baba, 'with')]);
    const moved = stateAfter(handOver(helped, STAFF.aoki, STAFF.baba, since), helped);
    expect(mainOf(moved, B[0])).toBe(STAFF.baba);
    expect(moved.assignment.size).toBe(4);
  });
  it('to oneself, to an assistant or to somebody who left is refused', () => {
    expect(refusal(handOver(state, STAFF.aoki, STAFF.aoki, since))).toEqual(['sameStaff', STAFF.aoki]);
    expect(refusal(handOver(state, STAFF.aoki, MORE_STAFF.doi, since))).toEqual(['notAdvisor', MORE_STAFF.doi]);
    const left = stateAfter(leave(state, MORE_STAFF.chiba, NOON));
    expect(refusal(handOver(left, STAFF.aoki, MORE_STAFF.chiba, since))).toEqual(['hasLeft', MORE_STAFF.chiba]);
  });
});

describe('leaving', () => {
  it('is refused while clients would be left without an advisor, and names them', () =>
    expect(refusal(leave(state, STAFF.aoki, NOON))).toEqual(['withoutAnybody', B[0], B[1]]));
  it('ends all access and assignments', () => {
    const outcome = leave(state, MORE_STAFF.doi, NOON);
    const left = stateAfter(outcome);
    expect(rightOn(left, { kind: 'staff', id: MORE_STAFF.doi }, P[0], NOON)).toBe('none');
    expect(left.assignment.has(`${B[0]}.${MORE_STAFF.doi}`)).toBe(false);
    expect(refusal(leave(left, MORE_STAFF.doi, NOON))).toEqual(['hasLeft', MORE_STAFF.doi]);
  });
  it('ends covers in both directions', () => {
    const covered = stateAfter(cover(state, 'c', { away: STAFF.aoki, by: MORE_STAFF.chiba, from: since, to: since }));
    expect(stateAfter(leave(covered, MORE_STAFF.chiba, NOON), covered).cover.size).toBe(0);
  });
  it('leaves an administrator', () => {
    expect(refusal(leave(state, STAFF.admin, NOON))).toEqual(['lastAdministrator', STAFF.admin]);
    expect(refusal(changeRole(state, STAFF.admin, 'advisor'))).toEqual(['lastAdministrator', STAFF.admin]);
    const two = stateAfter(changeRole(state, MORE_STAFF.chiba, 'administrator'));
    expect(refusal(leave(two, STAFF.admin, NOON))).toBe('accepted');
  });
  it('a new role must match the person’s assignments', () => {
    expect(refusal(changeRole(state, STAFF.aoki, 'auditor'))).toEqual(['withoutAnybody', B[0], B[1]]);
    expect(refusal(changeRole(state, MORE_STAFF.doi, 'advisor'))).toBe('accepted');
    expect(refusal(changeRole(state, MORE_STAFF.doi, 'auditor'))).toEqual(['withoutAnybody', B[0]]);
  });
});
