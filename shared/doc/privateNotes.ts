/** The only owner of `private:<plan>`: what a person writes for themselves about a plan. On no line, in no file that is handed on. */
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

/** How whoever keeps this list reads the name of the business: for ordering and finding on this device. */
export function readReading(doc: Y.Doc): string {
  const reading = notesMap(doc).get(READING);
  return typeof reading === 'string' ? reading.slice(0, MAX_READING) : '';
}
export function writeReading(doc: Y.Doc, reading: string): void {
  if (readReading(doc) !== reading)
    transact(doc, new UserOrigin('notes'), () => notesMap(doc).set(READING, reading.slice(0, MAX_READING)));
}
