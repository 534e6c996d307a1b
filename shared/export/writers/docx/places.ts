/**
 * Names by which what comes back from Word finds its place in the plan again. Word keeps bookmarks whose name begins with `_`, does not show them, and
 * allows 40 characters of letters, digits and `_`. The name holds the block's own name and a checksum of the words that stood there, so that a change
 * that nobody tracked is told from a plan that has gone on.
 */
import { writable } from './xml.ts';

const PREFIX = '_mb_';
const NAME = /^_mb_(\d{1,20})_(\d{1,10})_([0-9a-f]{8})$/u;
const BLOCK = /^(\d{1,20})\.(\d{1,10})$/u;

/** FNV-1a over UTF-16 units, as eight hexadecimal digits: tells one text from another, protects nothing. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Of the words of a block, as a file can hold them: characters that XML has not are not in it. */
export const checksumOfWords = (words: string): string => checksum(writable(words));

/** A bookmark's name; undefined where the block has no name that another copy of the plan would know. */
export function bookmarkOf(block: string | undefined, words: string): string | undefined {
  const [, client, clock] = BLOCK.exec(block ?? '') ?? [];
  return client && clock ? `${PREFIX}${client}_${clock}_${checksumOfWords(words)}` : undefined;
}

/** What a bookmark of ours says; undefined for anybody else's. */
export function placeOf(bookmark: string): { readonly block: string; readonly checksum: string } | undefined {
  const [, client, clock, sum] = NAME.exec(bookmark) ?? [];
  return client && clock && sum ? { block: `${client}.${clock}`, checksum: sum } : undefined;
}

/** Names a message in Word's list of threads: eight hexadecimal digits below 0x80000000, never 0. */
export const paragraphId = (text: string): string =>
  (Number.parseInt(checksum(text), 16) & 0x7fffffff || 1).toString(16).toUpperCase().padStart(8, '0');

export const TAGS = {
  group: 'musubi-group',
  board: 'musubi-board',
  chart: 'musubi-chart',
  notes: 'musubi-notes',
} as const;
/** Own fields among the document's properties. */
export const PROPERTIES = {
  plan: 'MusubiPlan',
  version: 'MusubiVersion',
  confidential: 'MusubiConfidential',
  date: 'MusubiDate',
  authors: 'MusubiAuthors',
} as const;
