/** The only owner of `private:<plan>`: what a person writes for themselves about a plan. On no line, in no file that is handed on. */
import type * as Y from 'yjs';
import { transact, UserOrigin } from './transact.ts';

const FIELD = 'text';
export const MAX_NOTES = 50_000;
const notesMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('notes');

export function readNotes(doc: Y.Doc): string {
  const text = notesMap(doc).get(FIELD);
  return typeof text === 'string' ? text.slice(0, MAX_NOTES) : '';
}
export function writeNotes(doc: Y.Doc, text: string): void {
  if (readNotes(doc) !== text)
    transact(doc, new UserOrigin('notes'), () => notesMap(doc).set(FIELD, text.slice(0, MAX_NOTES)));
}
