/**
 * A recorded session, in `coaching:<plan>`: the plan at its beginning, then edits, pointers, comments and chapters with real times, in deflated
 * append-only chunks. Nothing is recorded before both have consented, and both consents are stored with it. Bounded on read like everything that
 * may come from others.
 */
import { deflateSync, inflateSync } from 'fflate';
import { createDecoder, hasContent, readUint8, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import {
  createEncoder,
  toUint8Array,
  writeUint8,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from 'lib0/encoding';
import { digest } from 'lib0/hash/sha256';
import * as Y from 'yjs';
import { z } from 'zod';
import { toHex } from '../kernel/hex.ts';
import { IMPORT_LIMITS } from '../kernel/importLimits.ts';
import { transact, UserOrigin } from './transact.ts';

const LIMITS = IMPORT_LIMITS.recording;
/** Maximum size of one recording, deflated: enough for hours of work. */
const MAX_RECORDING = LIMITS.bytes;

export type RecordedEvent =
  /** `at` is in milliseconds since the beginning. */
  { readonly at: number } & (
    | { readonly kind: 'base'; readonly update: Uint8Array }
    | { readonly kind: 'edit'; readonly update: Uint8Array }
    /** A person's awareness state as JSON; `null` when they left. */
    | { readonly kind: 'person'; readonly client: number; readonly state: string }
    | { readonly kind: 'chapter'; readonly title: string }
    | { readonly kind: 'comment'; readonly name: string; readonly text: string }
  );
const KINDS = ['base', 'edit', 'person', 'chapter', 'comment'] as const;

export function encodeEvents(events: readonly RecordedEvent[]): Uint8Array {
  const encoder = createEncoder();
  for (const event of events) {
    writeVarUint(encoder, Math.max(0, Math.round(event.at)));
    writeUint8(encoder, KINDS.indexOf(event.kind));
    if (event.kind === 'base' || event.kind === 'edit') writeVarUint8Array(encoder, event.update);
    else if (event.kind === 'person') {
      writeVarUint(encoder, event.client);
      writeVarString(encoder, event.state);
    } else if (event.kind === 'chapter') writeVarString(encoder, event.title);
    else {
      writeVarString(encoder, event.name);
      writeVarString(encoder, event.text);
    }
  }
  const plain = toUint8Array(encoder);
  const head = createEncoder();
  writeVarUint(head, plain.length);
  writeVarUint8Array(head, deflateSync(plain, { level: 6 }));
  return toUint8Array(head);
}

/** Throws if the bytes are not a chunk. */
export function decodeEvents(chunk: Uint8Array): RecordedEvent[] {
  const head = createDecoder(chunk);
  const size = readVarUint(head);
  if (size > LIMITS.unpackedBytes) throw new RangeError('too large');
  // Into a buffer of the claimed size: no more is written.
  const decoder = createDecoder(inflateSync(readVarUint8Array(head), { out: new Uint8Array(size) }));
  const out: RecordedEvent[] = [];
  while (hasContent(decoder)) {
    const at = readVarUint(decoder);
    const kind = KINDS[readUint8(decoder)];
    if (kind === 'base' || kind === 'edit') out.push({ at, kind, update: readVarUint8Array(decoder).slice() });
    else if (kind === 'person') out.push({ at, kind, client: readVarUint(decoder), state: readVarString(decoder) });
    else if (kind === 'chapter') out.push({ at, kind, title: readVarString(decoder) });
    else if (kind === 'comment') out.push({ at, kind, name: readVarString(decoder), text: readVarString(decoder) });
    else throw new RangeError('no such event');
  }
  return out;
}

const consentSchema = z.object({ id: z.string().max(40), name: z.string().max(120), at: z.string().max(40) });
const recordingSchema = z.object({
  byName: z.string().max(120).catch(''),
  /** ISO times; without an end it is still running, or its device disconnected. */
  startedAt: z.string().max(40),
  endedAt: z.string().max(40).catch(''),
  consents: z.array(consentSchema).max(20).catch([]),
});
export type Consent = z.infer<typeof consentSchema>;
export type Recording = { readonly id: string; readonly chunks: readonly Uint8Array[] } & z.infer<
  typeof recordingSchema
>;

export const recordingsOf = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('recordings');

export function beginRecording(
  doc: Y.Doc,
  id: string,
  fields: { readonly byName: string; readonly startedAt: string; readonly consents: readonly Consent[] },
): void {
  transact(doc, new UserOrigin('record'), () => {
    const { byName, startedAt, consents } = fields;
    const map = new Y.Map<unknown>(Object.entries({ byName, startedAt, consents: [...consents] }));
    map.set('chunks', new Y.Array<Uint8Array>());
    recordingsOf(doc).set(id, map);
  });
}

/** `false` if there is no room, or if the recording no longer exists. */
export function appendChunk(doc: Y.Doc, id: string, events: readonly RecordedEvent[]): boolean {
  const chunks: unknown = recordingsOf(doc).get(id)?.get('chunks');
  if (!(chunks instanceof Y.Array)) return false;
  const chunk = encodeEvents(events);
  const size = (chunks.toArray() as Uint8Array[]).reduce((sum, c) => sum + c.length, chunk.length);
  if (size > MAX_RECORDING) return false;
  transact(doc, new UserOrigin('record'), () => chunks.push([chunk]));
  return true;
}

export function endRecording(doc: Y.Doc, id: string, endedAt: string): void {
  transact(doc, new UserOrigin('record'), () => recordingsOf(doc).get(id)?.set('endedAt', endedAt));
}
/** Deleted on both sides: Yjs keeps none of a recording's content. */
export function eraseRecording(doc: Y.Doc, id: string): void {
  transact(doc, new UserOrigin('record'), () => recordingsOf(doc).delete(id));
}

/**
 * SHA-256 (hex) of a recording: of who consented, when it began, and every byte of it. Its end is excluded: it is written by whichever device is
 * there when the session ends, and adds nothing to the last event.
 */
export function recordingHash({ id, startedAt, consents, chunks }: Recording): string {
  const parts = chunks.map((chunk) => toHex(digest(chunk)));
  const said = consents.map((c) => [c.id, c.name, c.at]);
  return toHex(digest(new TextEncoder().encode(JSON.stringify(['musubi recording 1', id, startedAt, said, parts]))));
}

/** Newest first. */
export const readRecordings = (doc: Y.Doc): readonly Recording[] =>
  [...recordingsOf(doc)]
    .flatMap(([id, map]) => {
      if (!(map instanceof Y.Map)) return [];
      const chunks: unknown = map.get('chunks');
      const fields = Object.fromEntries([...map].filter(([field]) => field !== 'chunks'));
      const parsed = recordingSchema.safeParse(fields);
      if (!parsed.success || !(chunks instanceof Y.Array)) return [];
      return [{ id, ...parsed.data, chunks: chunks.toArray().filter((c): c is Uint8Array => c instanceof Uint8Array) }];
    })
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
