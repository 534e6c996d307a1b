/** How people sign in, as lists show it: devices with their open sessions, and codes that nobody has used. */
import type { Device, EntryCode, Organisation } from '../../domain/organisation/records.ts';
import { sessionAt } from '../../domain/organisation/signingIn.ts';

type Session = { readonly id: string; readonly startedAt: string; readonly expiresAt: string };
type Listed<T> = readonly (readonly [string, T])[];

/** `isWanted` is asked for each person, a founder being one of them: see `founderOf`. */
export function entriesFor(
  state: Organisation,
  isWanted: (person: string) => boolean,
  at: string,
): { readonly devices: Listed<Device>; readonly codes: Listed<EntryCode>; sessionsOf(device: string): Session[] } {
  const sessions = [...state.session].filter(
    ([id, { staff }]) => isWanted(staff) && sessionAt(state, id, at) !== undefined,
  );
  return {
    devices: [...state.device].filter(([, { staff }]) => isWanted(staff)),
    codes: [...state.entryCode].filter(([, { staff, expiresAt }]) => isWanted(staff) && at < expiresAt),
    sessionsOf: (device) =>
      sessions
        .filter(([, session]) => session.device === device)
        .map(([id, { startedAt, expiresAt }]) => ({ id, startedAt, expiresAt })),
  };
}
