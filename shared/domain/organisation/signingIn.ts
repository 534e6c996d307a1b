/**
 * How staff and founders sign in: a one-time code admits a device, and the device's key opens sessions. Each rule returns its changes, or a refusal.
 * The store holds hashes and public keys only: whoever reads it can sign in with none of it. A founder is named by `founderOf`, and has the devices
 * of one business: the same key may be that of another business's founder, and of staff.
 */
import { err, ok, type Result } from '../../kernel/result.ts';
import {
  businessOfFounder,
  type Change,
  type Device,
  type EntryCode,
  founderOf,
  isActive,
  type Organisation,
  type StaffSession,
} from './records.ts';
import { type Effect, effect, type OrganisationOutcome, refused } from './refusals.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
export const CODE_DAYS = 3;
const MOST_CODE_DAYS = 30;
/** A working day; the device then signs in again by itself. */
const SESSION_HOURS = 12;
/** Of one device: it may have several windows. The oldest one ends. */
const MOST_SESSIONS = 3;
/** Of one person. */
const MOST_DEVICES = 20;
const MOST_CODES = 10;
/** Failures by somebody who has the code: it then admits nobody. Others cannot cause any, because they do not have it. */
const MOST_FAILURES = 10;

export const ENTRY_REFUSALS = [
  /** No organisation here, or nobody who has such a code: wrong, used, or ended. */
  'unknownCode',
  'expiredCode',
  /** This key is not one of a device here: it was never admitted, or it was ended. */
  'unknownDevice',
  'wrongSignature',
  /** The challenge is not from here, is too old, or was answered before. */
  'staleChallenge',
  'hasLeft',
  'tooManyDevices',
  'tooManyTries',
  'busy',
] as const;
export type EntryRefusal = (typeof ENTRY_REFUSALS)[number];
export type Entered = { readonly changes: readonly Change[]; readonly staff: string };
export type EntryOutcome = Result<Entered, EntryRefusal>;

const isOver = (expiresAt: string, at: string): boolean => !(at < expiresAt);
const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();
const ownedBy = <T extends { readonly staff: string }>(rows: ReadonlyMap<string, T>, staff: string) =>
  [...rows].filter(([, row]) => row.staff === staff);

const isKnown = (state: Organisation, person: string): boolean => {
  const business = businessOfFounder(person);
  return business === undefined ? state.staff.has(person) : state.business.has(business);
};
const mayEnter = (state: Organisation, person: string): boolean =>
  businessOfFounder(person) === undefined ? isActive(state, person) : isKnown(state, person);

/** Issues a code with this hash. Expired codes of the person are dropped. */
export function issueCode(
  state: Organisation,
  id: string,
  {
    staff,
    hash,
    days,
    at,
  }: { readonly staff: string; readonly hash: string; readonly days: number; readonly at: string },
): OrganisationOutcome<Effect & { readonly expiresAt: string }> {
  if (!isKnown(state, staff)) return refused('notFound', businessOfFounder(staff) ?? staff);
  if (!mayEnter(state, staff)) return refused('hasLeft', staff);
  if (!Number.isInteger(days) || days < 1 || days > MOST_CODE_DAYS) return refused('invalid', 'days');
  const own = ownedBy(state.entryCode, staff);
  const over = own.filter(([, code]) => isOver(code.expiresAt, at));
  if (own.length - over.length >= MOST_CODES) return refused('tooMany', staff);
  const expiresAt = later(at, days * DAY_MS);
  const value: EntryCode = { staff, hash, expiresAt, failures: 0 };
  return ok({
    expiresAt,
    tell: [],
    changes: [
      ...over.map(([gone]): Change => ({ kind: 'entryCode', id: gone, value: null })),
      { kind: 'entryCode', id, value },
    ],
  });
}

/** The code with this hash, whether or not it is still valid. */
export const codeOf = (state: Organisation, hash: string): readonly [string, EntryCode] | undefined =>
  [...state.entryCode].find(([, code]) => code.hash === hash);
/** Why a code admits nobody; `undefined` if it does. */
export function closedCode(state: Organisation, hash: string, at: string): EntryRefusal | undefined {
  const code = codeOf(state, hash)?.[1];
  if (!code) return 'unknownCode';
  if (isOver(code.expiresAt, at) || code.failures >= MOST_FAILURES) return 'expiredCode';
  return mayEnter(state, code.staff) ? undefined : 'hasLeft';
}
/** The device of staff with this key; with `business`, that of its founder. */
export const deviceOf = (
  state: Organisation,
  publicKey: string,
  business?: string,
): readonly [string, Device] | undefined =>
  [...state.device].find(
    ([, device]) => device.publicKey === publicKey && businessOfFounder(device.staff) === business,
  );

type Opening = { readonly id: string; readonly hash: string; readonly at: string };

/** Admits a device by a code, which is used up, and opens its first session. A device that is here already gets only a session. */
export function admitDevice(
  state: Organisation,
  given: { readonly codeHash: string; readonly publicKey: string; readonly device: string },
  opening: Opening,
): EntryOutcome {
  const found = codeOf(state, given.codeHash);
  const closed = closedCode(state, given.codeHash, opening.at);
  if (!found || closed) return err(closed ?? 'unknownCode');
  const [codeId, { staff }] = found;
  const known = deviceOf(state, given.publicKey, businessOfFounder(staff));
  // A machine that several people use: the key is theirs who were admitted last.
  const moved = known !== undefined && known[1].staff !== staff;
  if (ownedBy(state.device, staff).length >= MOST_DEVICES && (known === undefined || moved))
    return err('tooManyDevices');
  const device = known && !moved ? known[0] : given.device;
  const value: Device = { staff, publicKey: given.publicKey, addedAt: opening.at };
  return ok({
    staff,
    changes: [
      { kind: 'entryCode', id: codeId, value: null },
      ...(moved ? droppedDevice(state, known[0]) : []),
      ...(known && !moved ? [] : [{ kind: 'device', id: device, value } satisfies Change]),
      ...opened(state, device, staff, opening),
    ],
  });
}

/** Opens a session for a device that was admitted before; with `business`, as its founder. */
export function openSession(state: Organisation, publicKey: string, opening: Opening, business?: string): EntryOutcome {
  const found = deviceOf(state, publicKey, business);
  if (!found) return err('unknownDevice');
  const [device, { staff }] = found;
  if (!mayEnter(state, staff)) return err('hasLeft');
  return ok({ staff, changes: opened(state, device, staff, opening) });
}

function opened(state: Organisation, device: string, staff: string, { id, hash, at }: Opening): readonly Change[] {
  const own = ownedBy(state.session, staff);
  const over = own.filter(([, s]) => isOver(s.expiresAt, at));
  const open = own
    .filter(([, s]) => s.device === device && !isOver(s.expiresAt, at))
    .sort(([, a], [, b]) => (a.startedAt < b.startedAt ? -1 : 1));
  const pushedOut = open.slice(0, Math.max(0, open.length - (MOST_SESSIONS - 1)));
  const value: StaffSession = { staff, device, hash, startedAt: at, expiresAt: later(at, SESSION_HOURS * HOUR_MS) };
  return [
    ...[...over, ...pushedOut].map(([gone]): Change => ({ kind: 'session', id: gone, value: null })),
    { kind: 'session', id, value },
  ];
}

/** Counts a failure of somebody who has the code. */
export function countFailure(state: Organisation, codeHash: string): readonly Change[] {
  const found = codeOf(state, codeHash);
  if (!found) return [];
  const [id, code] = found;
  return [{ kind: 'entryCode', id, value: { ...code, failures: code.failures + 1 } }];
}

/** The session of this id while it holds: not expired, of a device that is still admitted, of somebody who has not left. */
export function sessionAt(state: Organisation, id: string, at: string): StaffSession | undefined {
  const session = state.session.get(id);
  if (!session || isOver(session.expiresAt, at)) return undefined;
  return state.device.get(session.device)?.staff === session.staff && mayEnter(state, session.staff)
    ? session
    : undefined;
}

const droppedDevice = (state: Organisation, device: string): readonly Change[] => [
  { kind: 'device', id: device, value: null },
  ...[...state.session]
    .filter(([, session]) => session.device === device)
    .map(([id]): Change => ({ kind: 'session', id, value: null })),
];

/** Ends a device with its sessions, one session, or a code that nobody has used. */
export function endEntry(state: Organisation, id: string): OrganisationOutcome<Effect> {
  if (state.device.has(id)) return effect(droppedDevice(state, id));
  if (state.session.has(id)) return effect([{ kind: 'session', id, value: null }]);
  if (state.entryCode.has(id)) return effect([{ kind: 'entryCode', id, value: null }]);
  return refused('notFound', id);
}

/** Moves the devices of a founder to the business that theirs was merged into. Codes and sessions end: the device signs in again by itself. */
export function movedEntries(state: Organisation, keep: string, gone: string): readonly Change[] {
  const [before, after] = [founderOf(gone), founderOf(keep)];
  const moved = ownedBy(state.device, before).filter(([, d]) => !deviceOf(state, d.publicKey, keep));
  return [
    ...entriesOf(state, before),
    ...moved.map(([id, device]): Change => ({ kind: 'device', id, value: { ...device, staff: after } })),
  ];
}

/** Everything by which a person signs in: dropped when they leave. */
export const entriesOf = (state: Organisation, staff: string): readonly Change[] => [
  ...ownedBy(state.entryCode, staff).map(([id]): Change => ({ kind: 'entryCode', id, value: null })),
  ...ownedBy(state.device, staff).map(([id]): Change => ({ kind: 'device', id, value: null })),
  ...ownedBy(state.session, staff).map(([id]): Change => ({ kind: 'session', id, value: null })),
];
