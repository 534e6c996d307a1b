/** A passphrase to be read out on the telephone: five of sixty-four words and six digits, about fifty bits, behind a slow key derivation. */
import { PASSPHRASE_WORDS } from '../../shared/data/passphraseWords.ts';

/** `random` needs eleven bytes. */
export function suggestPassphrase(random: Uint8Array): string {
  // 64 divides 256, so all words are equally likely; an unbiased digit would need rejection sampling, for a tenth of
  // a bit.
  const words = Array.from({ length: 5 }, (_, i) => PASSPHRASE_WORDS[(random[i] ?? 0) % PASSPHRASE_WORDS.length] ?? '');
  const digits = Array.from({ length: 6 }, (_, i) => (random[i + 5] ?? 0) % 10).join('');
  return [...words, digits].join('-');
}
