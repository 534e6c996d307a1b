/**
 * Bookmark names by which text that comes back from Word is matched to the plan. Word keeps bookmarks whose name begins with `_`, hides them, and
 * allows 40 characters: letters, digits and `_`. The name holds the block's name and a checksum of its text, so that an untracked
 * edit can be told from a plan that has changed since.
 */
import { writable } from './xml.ts';

const PREFIX = '_mb_';
const NAME = /^_mb_(\d{1,20})_(\d{1,10})_([0-9a-f]{8})$/u;
const BLOCK = /^(\d{1,20})\.(\d{1,10})$/u;

/** FNV-1a over UTF-16 units, as eight hexadecimal digits: detects differences, protects against nothing. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The checksum of a block's text, as a file can hold it: without characters that XML does not allow. */
export const checksumOfWords = (words: string): string => checksum(writable(words));

/** The name of a bookmark; `undefined` if the block has no name that another copy of the plan would know. */
export function bookmarkOf(block: string | undefined, words: string): string | undefined {
  const [, client, clock] = BLOCK.exec(block ?? '') ?? [];
  return client && clock ? `${PREFIX}${client}_${clock}_${checksumOfWords(words)}` : undefined;
}

/** Parses the name of a bookmark of ours; `undefined` for any other. */
export function placeOf(bookmark: string): { readonly block: string; readonly checksum: string } | undefined {
  const [, client, clock, sum] = NAME.exec(bookmark) ?? [];
  return client && clock && sum ? { block: `${client}.${clock}`, checksum: sum } : undefined;
}

/** An id for a message in Word's list of threads: eight hexadecimal digits below 0x80000000, never 0. */
export const paragraphId = (text: string): string =>
  (Number.parseInt(checksum(text), 16) & 0x7fffffff || 1).toString(16).toUpperCase().padStart(8, '0');

export const TAGS = {
  group: 'musubi-group',
  board: 'musubi-board',
  chart: 'musubi-chart',
  notes: 'musubi-notes',
} as const;
/** Custom document properties. */
export const PROPERTIES = {
  plan: 'MusubiPlan',
  version: 'MusubiVersion',
  confidential: 'MusubiConfidential',
  date: 'MusubiDate',
  authors: 'MusubiAuthors',
} as const;
