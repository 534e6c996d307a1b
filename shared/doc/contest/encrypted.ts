/** Recognises an encrypted file (the age format), and what can be read without a key: its recipient, none of the content. */
const AGE = 'age-encryption.org/v1\n';
export const headOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 2_000));
export const isEncrypted = (bytes: Uint8Array): boolean => headOf(bytes.subarray(0, AGE.length)) === AGE;
/** Begins as an encrypted file does, except for a few bytes: truncated or changed, not a different format. */
export const looksEncrypted = (bytes: Uint8Array): boolean => {
  const head = headOf(bytes);
  const same = [...AGE].filter((c, i) => head[i] === c).length;
  return same >= AGE.length - 4 || /\n-> (?:scrypt|X25519) [^\n]+\n/u.test(head);
};
/** Has a stanza that Musubi writes, for a passphrase or a key. Otherwise the header was changed: no passphrase would ever fit. */
export const hasKnownKey = (bytes: Uint8Array): boolean => /^-> (?:scrypt|X25519) /mu.test(headOf(bytes));
