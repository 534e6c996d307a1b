import { describe, expect, it } from 'vitest';
import { MORE_STAFF, NOON, STAFF, sampleOrganisation } from '../../../tests/organisationFixture.ts';
import { type Organisation, withChanges } from './records.ts';
import type { OrganisationOutcome } from './refusals.ts';
import {
  admitDevice,
  countFailure,
  type EntryOutcome,
  endEntry,
  issueCode,
  openSession,
  sessionAt,
} from './signingIn.ts';
import { leave } from './staffing.ts';

const KEY = 'a'.repeat(64);
const LATER = '2026-11-30T15:00:00.000Z';
const issued = (state: Organisation, id: string, staff: string = MORE_STAFF.doi, days = 1): Organisation => {
  const outcome = issueCode(state, id, { staff, hash: `hash of ${id}`, days, at: NOON });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return withChanges(state, outcome.value.changes);
};
const entered = (state: Organisation, entry: EntryOutcome): Organisation => {
  if (!entry.ok) throw new Error(entry.error);
  return withChanges(state, entry.value.changes);
};
const error = (entry: EntryOutcome) => (entry.ok ? 'let in' : entry.error);
const refusal = (outcome: OrganisationOutcome<unknown>) =>
  outcome.ok ? 'accepted' : [outcome.error.code, ...outcome.error.about];
const admit = (
  state: Organisation,
  code: string,
  session: string,
  at = NOON,
  key = KEY,
  device = `device of ${session}`,
) =>
  admitDevice(
    state,
    { codeHash: `hash of ${code}`, publicKey: key, device },
    { id: session, hash: `hash of ${session}`, at },
  );
const withDevice = (): Organisation => {
  const state = issued(sampleOrganisation(), 'c');
  return entered(state, admit(state, 'c', 's1'));
};

describe('a code', () => {
  it.each([
    ['somebody unknown', 'x', 1, ['notFound', 'x']],
    ['no day', STAFF.aoki, 0, ['invalid', 'days']],
    ['one day', STAFF.aoki, 1, 'accepted'],
    ['half a day', STAFF.aoki, 1.5, ['invalid', 'days']],
    ['thirty days', STAFF.aoki, 30, 'accepted'],
    ['thirty-one days', STAFF.aoki, 31, ['invalid', 'days']],
    ['no number', STAFF.aoki, Number.NaN, ['invalid', 'days']],
  ] as const)('for %s', (_, staff, days, expected) =>
    expect(refusal(issueCode(sampleOrganisation(), 'c', { staff, hash: 'h', days, at: NOON }))).toEqual(expected),
  );
  it('is issued ten times at most, until one has expired', () => {
    let state = sampleOrganisation();
    for (let i = 0; i < 10; i++) state = issued(state, `c${i}`);
    const more = (at: string) => issueCode(state, 'c', { staff: MORE_STAFF.doi, hash: 'h', days: 1, at });
    expect(refusal(more('2026-12-01T02:59:59.999Z'))).toEqual(['tooMany', MORE_STAFF.doi]);
    const next = more('2026-12-01T03:00:00.000Z');
    expect(next.ok && next.value.changes).toHaveLength(11);
  });
  it('admits one device, until it expires', () => {
    const state = issued(sampleOrganisation(), 'c');
    expect(error(admit(state, 'x', 's'))).toBe('unknownCode');
    expect(error(admit(state, 'c', 's', '2026-12-01T02:59:59.999Z'))).toBe('let in');
    expect(error(admit(state, 'c', 's', '2026-12-01T03:00:00.000Z'))).toBe('expiredCode');
    expect(error(admit(entered(state, admit(state, 'c', 's')), 'c', 't'))).toBe('unknownCode');
  });
  it('admits nobody after ten failures of whoever has it', () => {
    let state = issued(issued(sampleOrganisation(), 'c'), 'd');
    for (let i = 0; i < 9; i++) state = withChanges(state, countFailure(state, 'hash of c'));
    expect(error(admit(state, 'c', 's'))).toBe('let in');
    state = withChanges(state, countFailure(state, 'hash of c'));
    expect(error(admit(state, 'c', 's'))).toBe('expiredCode');
    expect(error(admit(state, 'd', 's'))).toBe('let in');
    expect(countFailure(state, 'hash of x')).toEqual([]);
  });
  it('for a machine that somebody else used makes it theirs, and ends the other’s sessions', () => {
    const before = issued(withDevice(), 'd', MORE_STAFF.chiba);
    const state = entered(before, admit(before, 'd', 's2'));
    expect([...state.device.values()].map((d) => d.staff)).toEqual([MORE_STAFF.chiba]);
    expect(sessionAt(state, 's1', NOON)).toBeUndefined();
    expect(sessionAt(state, 's2', NOON)?.staff).toBe(MORE_STAFF.chiba);
  });
  it('admits twenty devices of a person, and no more', () => {
    let state = sampleOrganisation();
    for (let i = 0; i < 20; i++) {
      state = issued(state, `c${i}`);
      state = entered(state, admit(state, `c${i}`, `s${i}`, NOON, String(i).padStart(64, '0')));
    }
    state = issued(state, 'c');
    expect(error(admit(state, 'c', 's'))).toBe('tooManyDevices');
    expect(error(admit(state, 'c', 's', NOON, '3'.padStart(64, '0')))).toBe('let in');
  });
});

describe('a session', () => {
  it('is opened by a key that was admitted, and holds for twelve hours', () => {
    const state = withDevice();
    expect(error(openSession(state, 'b'.repeat(64), { id: 's', hash: 'h', at: NOON }))).toBe('unknownDevice');
    const next = entered(state, openSession(state, KEY, { id: 's2', hash: 'h', at: NOON }));
    expect(sessionAt(next, 's2', '2026-11-30T14:59:59.999Z')?.staff).toBe(MORE_STAFF.doi);
    expect(sessionAt(next, 's2', LATER)).toBeUndefined();
    expect(sessionAt(next, 'x', NOON)).toBeUndefined();
  });
  it('is one of three on a device: the oldest ends; expired ones are dropped', () => {
    let state = withDevice();
    for (const [id, at] of [
      ['s2', '2026-11-30T03:00:01.000Z'],
      ['s3', '2026-11-30T03:00:02.000Z'],
      ['s4', '2026-11-30T03:00:03.000Z'],
    ] as const)
      state = entered(state, openSession(state, KEY, { id, hash: 'h', at }));
    expect([...state.session.keys()]).toEqual(['s2', 's3', 's4']);
    state = entered(state, openSession(state, KEY, { id: 's5', hash: 'h', at: '2026-12-01T03:00:00.000Z' }));
    expect([...state.session.keys()]).toEqual(['s5']);
  });
  it('ends with its device, by itself, and when the person leaves; a code can be ended too', () => {
    const state = issued(withDevice(), 'd');
    const ended = (id: string) => {
      const outcome = endEntry(state, id);
      return outcome.ok ? withChanges(state, outcome.value.changes) : undefined;
    };
    expect(ended('s1')?.session.size).toBe(0);
    expect(ended('s1')?.device.size).toBe(1);
    expect([ended('device of s1')?.session.size, ended('device of s1')?.device.size]).toEqual([0, 0]);
    expect(ended('d')?.entryCode.size).toBe(0);
    expect(refusal(endEntry(state, 'x'))).toEqual(['notFound', 'x']);
    const left = leave(state, MORE_STAFF.doi, NOON);
    const without = left.ok ? withChanges(state, left.value.changes) : state;
    expect([without.session.size, without.device.size, without.entryCode.size]).toEqual([0, 0, 0]);
  });
  it('of somebody who has left holds no more, whatever else is stored', () => {
    const state = withDevice();
    const doi = state.staff.get(MORE_STAFF.doi);
    if (!doi) throw new Error('no such person');
    const left = withChanges(state, [{ kind: 'staff', id: MORE_STAFF.doi, value: { ...doi, leftAt: NOON } }]);
    expect(sessionAt(left, 's1', NOON)).toBeUndefined();
    expect(error(openSession(left, KEY, { id: 's', hash: 'h', at: NOON }))).toBe('hasLeft');
  });
});
