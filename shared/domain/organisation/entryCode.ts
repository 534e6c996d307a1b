/**
 * The code with which a staff member's device signs in for the first time: 100 random bits in Crockford's base 32, without the letters that are
 * read as digits. It cannot be guessed, so no number of wrong guesses has to lock anybody out.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;
const GROUP = 4;
const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Needs 20 random bytes. `7K3M-…`: five groups of four. */
export function entryCodeFrom(bytes: Uint8Array): string {
  const letters = Array.from({ length: LENGTH }, (_, i) => ALPHABET[(bytes[i] ?? 0) % ALPHABET.length]).join('');
  return grouped(letters);
}

/** A code as somebody typed it: full-width letters, spaces and missing hyphens are accepted. `undefined` if it cannot be a code. */
export function readEntryCode(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―−ー_.]/gu, '')
    .replace(/[OIL]/gu, (letter) => READ_AS[letter] ?? letter);
  return letters.length === LENGTH && [...letters].every((letter) => ALPHABET.includes(letter))
    ? grouped(letters)
    : undefined;
}

const grouped = (letters: string): string =>
  Array.from({ length: LENGTH / GROUP }, (_, i) => letters.slice(i * GROUP, (i + 1) * GROUP)).join('-');
