/**
 * Presence as the server passes it on: one entry per connection, under the client id that connection announced, with the name, role and colour
 * that the server has verified. Entries for anybody else are dropped: the stock client sends back the entries it received of others.
 */
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';
import { parseJson } from '../../shared/kernel/json.ts';
import { LIMITS, MESSAGE, type Member } from '../../shared/protocol/sync.ts';
import { message } from './message.ts';

export type Entry = { readonly client: number; readonly clock: number; readonly state: string };

/** The entries of a presence message. Throws on malformed bytes. */
export function readEntries(payload: Uint8Array): Entry[] {
  const decoder = createDecoder(payload);
  const count = readVarUint(decoder);
  // Each entry takes at least three bytes: a larger count is invalid.
  if (count > payload.length / 3) throw new RangeError('awareness count');
  return Array.from({ length: count }, () => ({
    client: readVarUint(decoder),
    clock: readVarUint(decoder),
    state: readVarString(decoder),
  }));
}

/** Entries in the encoding of y-protocols. */
export function awarenessPayload(entries: readonly Entry[]): Uint8Array {
  const inner = createEncoder();
  writeVarUint(inner, entries.length);
  for (const { client, clock, state } of entries) {
    writeVarUint(inner, client);
    writeVarUint(inner, clock);
    writeVarString(inner, state);
  }
  return toUint8Array(inner);
}
export const awarenessMessage = (entries: readonly Entry[]): Uint8Array =>
  message(MESSAGE.awareness, awarenessPayload(entries));

/** An empty presence message: the stock client disconnects after 30 s without a message. */
export const HEARTBEAT = awarenessMessage([]);

/** The entry as others may see it: `null` for a person who left, `undefined` for an invalid one. */
export function stamp(entry: Entry, member: Member): Entry | undefined {
  if (entry.state.length > LIMITS.awarenessBytes) return undefined;
  const state = parseJson(entry.state);
  if (state === null) return { ...entry, state: 'null' };
  if (typeof state !== 'object' || Array.isArray(state)) return undefined;
  const { id, name, role, colour } = member;
  return { ...entry, state: JSON.stringify({ ...state, user: { id, name, role, colour } }) };
}
