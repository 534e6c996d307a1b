/**
 * A passphrase that is read out on the telephone and typed by somebody else: different ways of writing it are normalised to one. Width, case,
 * katakana and hiragana, every kind of dash and long mark, spaces and line ends make no difference. Used when a file is made and when it is opened.
 */

/** Dashes, long marks, dots between words, what joins them on a keyboard, and characters that nobody sees. */
const JOINING = /[\p{Pd}\p{Z}\p{Cf}\p{Cc}\u30fc\u2212\u301c\u223c~\u2500\u2501\u30fb\u00b7_]/gu;
const KATAKANA = /[\u30a1-\u30f6]/gu;

const plainOnce = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(JOINING, '')
    .replace(KATAKANA, (k) => String.fromCodePoint((k.codePointAt(0) ?? 0) - 0x60));

/** Until nothing changes: a mark may join the letter before it once a dash between them is gone. */
export function plainPassphrase(typed: string): string {
  let plain = plainOnce(typed);
  for (let next = plainOnce(plain); next !== plain; next = plainOnce(plain)) plain = next;
  return plain;
}

/** The forms that a typed passphrase may have had when a file was made: as files are made now, then exactly as typed, as they were made before. */
export const passphraseCandidates = (typed: string): readonly string[] => [
  ...new Set([plainPassphrase(typed), typed, typed.trim(), typed.normalize('NFKC').trim()].filter((p) => p !== '')),
];
