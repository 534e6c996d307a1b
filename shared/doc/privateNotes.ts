/** The only owner of `private:<plan>`: a person's private notes about a plan. Never synchronised and never in an exported file. */
import type * as Y from 'yjs';
import { transact, UserOrigin } from './transact.ts';

const FIELD = 'text';
const READING = 'reading';
export const MAX_NOTES = 50_000;
export const MAX_READING = 120;
const notesMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('notes');

export function readNotes(doc: Y.Doc): string {
  const text = notesMap(doc).get(FIELD);
  return typeof text === 'string' ? text.slice(0, MAX_NOTES) : '';
}
export function writeNotes(doc: Y.Doc, text: string): void {
  if (readNotes(doc) !== text)
    transact(doc, new UserOrigin('notes'), () => notesMap(doc).set(FIELD, text.slice(0, MAX_NOTES)));
}

/** The reading of the business's name according to this person: for sorting and finding on this device. */
export function readReading(doc: Y.Doc): string {
  const reading = notesMap(doc).get(READING);
  return typeof reading === 'string' ? reading.slice(0, MAX_READING) : '';
}
export function writeReading(doc: Y.Doc, reading: string): void {
  if (readReading(doc) !== reading)
    transact(doc, new UserOrigin('notes'), () => notesMap(doc).set(READING, reading.slice(0, MAX_READING)));
}

// ── keys that this device believes ─────────────────────────────────────────────────────────────────────────────────

/**
 * The founder's keys that a person confirmed on this device, or that are its own. They are never sent: a document cannot decide whom its reader
 * trusts.
 */
const founderKeysMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('founderKeys');
const ORIGIN = 'origin';

export type KeptKey = { readonly key: string; readonly isOwn: boolean };
export const readFounderKeys = (doc: Y.Doc): readonly KeptKey[] =>
  [...founderKeysMap(doc)]
    .filter(([key]) => /^[0-9a-f]{64}$/u.test(key))
    .map(([key, kept]) => ({ key, isOwn: kept === 'own' }))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.key.localeCompare(b.key));
/** Keys that this device accepts as the founder's: those that it stores, and the one from the invitation. */
export function knownFounders(doc: Y.Doc, invited: string | undefined): readonly string[] {
  const kept = readFounderKeys(doc).map(({ key }) => key);
  return invited === undefined || kept.includes(invited) ? kept : [...kept, invited];
}
export function keepFounderKey(doc: Y.Doc, key: string, isOwn: boolean): void {
  const value = isOwn ? 'own' : 'met';
  if (founderKeysMap(doc).get(key) !== value)
    transact(doc, new UserOrigin('key'), () => founderKeysMap(doc).set(key, value));
}

/** The plan was opened from a file: the person who first opened it here need not be its owner. */
export const isFromFile = (doc: Y.Doc): boolean => notesMap(doc).get(ORIGIN) === 'file';
export function markFromFile(doc: Y.Doc): void {
  transact(doc, new UserOrigin('origin'), () => notesMap(doc).set(ORIGIN, 'file'));
}
