/**
 * The kind of signed file that damaged bytes once were. A file that no longer parses is distinguished from a foreign one by its remains:
 * each kind has distinctive words, and a transmission error leaves most of them intact.
 */
import { looksEncrypted } from './encrypted.ts';

const WORDS = {
  submission: ['submission.json', 'signature.json', 'reading.json', 'plan.json', 'plan.html', 'musubi-submission'],
  archive: ['archive.json', 'contest.json', 'log.json', 'musubi-archive', 'decisions.json'],
  receipt: [
    'musubi-receipt',
    '"contestTitle"',
    '"receivedAt"',
    '"timeliness"',
    '"number"',
    '"publicKey"',
    '"signature"',
  ],
  scores: ['musubi-scores', '"seat"', '"bundle"', '"revision"', '"signedAt"', '"changedBecause"', '"publicKey"'],
  call: ['musubi-call', '"deadline"', '"graceMinutes"', '"lateAllowed"', '"replaceAllowed"', '"boxes"', '"publicKey"'],
  catalogue: [
    'musubi-catalogue',
    '"pack"',
    '"edition"',
    '"publisher"',
    '"entries"',
    '"words"',
    '"rules"',
    '"publicKey"',
  ],
  letter: ['musubi-letter', '"contestTitle"', '"letter"', '"remarks"', '"approvedAt"', '"publicKey"', '"signature"'],
} as const;
export type SniffedKind = keyof typeof WORDS | 'encrypted';

/** Names are at both ends of a zip, fields anywhere in a JSON file; no more than this is searched. */
const LOOKED = 1 << 20;
const LEAST_SHARE = 0.6;

/** `undefined` if too little is left, or if it never was such a file. */
export function sniff(bytes: Uint8Array): SniffedKind | undefined {
  if (looksEncrypted(bytes)) return 'encrypted';
  const decoder = new TextDecoder('latin1');
  const text =
    bytes.length <= 2 * LOOKED
      ? decoder.decode(bytes)
      : decoder.decode(bytes.subarray(0, LOOKED)) + decoder.decode(bytes.subarray(bytes.length - LOOKED));
  const shareOf = (kind: keyof typeof WORDS): number =>
    WORDS[kind].filter((w) => text.includes(w)).length / WORDS[kind].length;
  // An archive contains files of every other kind.
  if (shareOf('archive') >= LEAST_SHARE) return 'archive';
  let best: { readonly kind: keyof typeof WORDS; readonly share: number } | undefined;
  for (const kind of Object.keys(WORDS) as (keyof typeof WORDS)[]) {
    const share = shareOf(kind);
    if (share >= LEAST_SHARE && share > (best?.share ?? 0)) best = { kind, share };
  }
  return best?.kind;
}
