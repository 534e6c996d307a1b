/** Invariants after any sequence of acts. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { B, MORE_STAFF, NOON, P, STAFF, sampleOrganisation } from '../../../tests/organisationFixture.ts';
import { rightOn } from './access.ts';
import { merge } from './merging.ts';
import { assignedTo, assignmentsOf, type Organisation, withChanges } from './records.ts';
import type { Effect, OrganisationOutcome } from './refusals.ts';
import { assign, changeRole, cover, handOver, leave, unassign } from './staffing.ts';

const WHO = [...Object.values(STAFF), ...Object.values(MORE_STAFF)];
type Act = (state: Organisation) => OrganisationOutcome<Effect>;
const who = fc.constantFrom(...WHO);
const which = fc.constantFrom(...B);
const day = fc.constantFrom('2026-11-29', '2026-11-30', '2026-12-01');
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(which, who, fc.constantFrom('main' as const, 'with' as const)).map(
    ([business, staff, kind]): Act =>
      (s) =>
        assign(s, { business, staff, kind, since: '2026-11-30' }),
  ),
  fc.tuple(which, who).map(
    ([business, staff]): Act =>
      (s) =>
        unassign(s, business, staff),
  ),
  fc.tuple(who, who, day, day).map(
    ([away, by, from, to]): Act =>
      (s) =>
        cover(s, `${away}${by}`, { away, by, from, to }),
  ),
  fc.tuple(who, who).map(
    ([from, to]): Act =>
      (s) =>
        handOver(s, from, to, '2026-11-30'),
  ),
  who.map(
    (staff): Act =>
      (s) =>
        leave(s, staff, NOON),
  ),
  fc.tuple(who, fc.constantFrom('administrator', 'advisor', 'assistant', 'auditor')).map(
    ([staff, role]): Act =>
      (s) =>
        changeRole(s, staff, role),
  ),
  fc.tuple(which, which).map(
    ([keep, gone]): Act =>
      (s) =>
        merge(s, keep, gone),
  ),
);
const run = (acts: readonly Act[]): Organisation =>
  acts.reduce((state, next) => {
    const outcome = next(state);
    return outcome.ok ? withChanges(state, outcome.value.changes) : state;
  }, sampleOrganisation());
const always = (holds: (state: Organisation) => void) =>
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => holds(run(acts))),
    { numRuns: 300 },
  );

it('nobody reads a plan without an assignment, or covering somebody who has one', () =>
  always((state) => {
    for (const staff of WHO)
      for (const plan of P) {
        const business = state.plan.get(plan)?.business;
        const away = [...state.cover.values()].flatMap((c) =>
          c.by === staff && c.from <= '2026-11-30' && c.to >= '2026-11-30' ? [c.away] : [],
        );
        const isAssigned = [staff, ...away].some((s) => assignedTo(state, s).some((a) => a.business === business));
        if (!isAssigned) expect(rightOn(state, { kind: 'staff', id: staff }, plan, NOON)).toBe('none');
      }
  }));

it('people who left have no access and no assignments', () =>
  always((state) => {
    for (const [id, { leftAt }] of state.staff)
      if (leftAt !== null) {
        expect(assignedTo(state, id)).toEqual([]);
        for (const plan of P) expect(rightOn(state, { kind: 'staff', id }, plan, NOON)).toBe('none');
      }
  }));

it('a business has at most one main advisor, who is active; one that had one keeps one', () =>
  always((state) => {
    for (const id of state.business.keys()) {
      const mains = assignmentsOf(state, id).filter((a) => a.kind === 'main');
      expect(mains.length).toBe(id === B[3] ? Math.min(mains.length, 1) : 1);
      for (const { staff } of mains) expect(state.staff.get(staff)).toMatchObject({ role: 'advisor', leftAt: null });
    }
  }));

it('there is always an administrator, and every plan and assignment has its business', () =>
  always((state) => {
    expect([...state.staff.values()].some((s) => s.role === 'administrator' && s.leftAt === null)).toBe(true);
    expect(state.plan.size).toBe(4);
    for (const { business } of [...state.plan.values(), ...state.assignment.values()])
      expect(state.business.has(business)).toBe(true);
  }));

const texts = fc.constantFrom('', '甲', '乙', '丙');
const phones = fc.array(fc.record({ name: texts, phone: texts, mail: texts }), { maxLength: 3 });
const values = fc.record({ name: texts, reading: texts, trade: texts, district: texts, contacts: phones });
it('a merge loses no contact and no value', () =>
  fc.assert(
    fc.property(values, values, (a, b) => {
      const sample = sampleOrganisation();
      const [x, y] = [sample.business.get(B[0]), sample.business.get(B[1])];
      if (!x || !y) throw new Error('sample');
      const state = withChanges(sample, [
        { kind: 'business', id: B[0], value: { ...x, ...a } },
        { kind: 'business', id: B[1], value: { ...y, ...b } },
      ]);
      const outcome = merge(state, B[0], B[1]);
      if (!outcome.ok) throw new Error(outcome.error.code);
      const kept = withChanges(state, outcome.value.changes).business.get(B[0]);
      expect(kept?.contacts).toEqual(expect.arrayContaining([...a.contacts, ...b.contacts]));
      const all = [kept?.name, kept?.reading, kept?.trade, kept?.district, ...(kept?.former ?? []).map((f) => f.value)];
      for (const lost of [a, b].flatMap((v) => [v.name, v.reading, v.trade, v.district]))
        if (lost !== '') expect(all).toContain(lost);
    }),
  ));
