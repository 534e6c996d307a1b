/**
 * Presence as the server lets it pass: one entry per connection, under the client id that connection came with, with the name, role and colour
 * that the server has verified. Entries for anybody else are dropped: the stock client sends back what it heard of others.
 */
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';
import { parseJson } from '../../shared/kernel/json.ts';
import { LIMITS, MESSAGE, type Member } from '../../shared/protocol/sync.ts';
import { message } from './message.ts';

export type Entry = { readonly client: number; readonly clock: number; readonly state: string };

/** The entries of a presence message. Throws on bytes that are none. */
export function readEntries(payload: Uint8Array): Entry[] {
  const decoder = createDecoder(payload);
  const count = readVarUint(decoder);
  // Each takes three bytes at least: a count beyond that is a lie.
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

/** Says nothing of anybody: the stock client leaves after 30 s in which it heard nothing. */
export const HEARTBEAT = awarenessMessage([]);

/** The entry as others may see it: `null` for a person who left, undefined for what is no presence at all. */
export function stamp(entry: Entry, member: Member): Entry | undefined {
  if (entry.state.length > LIMITS.awarenessBytes) return undefined;
  const state = parseJson(entry.state);
  if (state === null) return { ...entry, state: 'null' };
  if (typeof state !== 'object' || Array.isArray(state)) return undefined;
  const { id, name, role, colour } = member;
  return { ...entry, state: JSON.stringify({ ...state, user: { id, name, role, colour } }) };
}
