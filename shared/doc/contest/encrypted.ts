/** How an encrypted file (the age format) begins, and what of it can be read without a key: whom it is for, none of the content. */
const AGE = 'age-encryption.org/v1\n';
export const headOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, 2_000));
export const isEncrypted = (bytes: Uint8Array): boolean => headOf(bytes.subarray(0, AGE.length)) === AGE;
/** Begins as an encrypted file does, but for a few bytes: cut or changed, not something else. */
export const looksEncrypted = (bytes: Uint8Array): boolean => {
  const head = headOf(bytes);
  const same = [...AGE].filter((c, i) => head[i] === c).length;
  return same >= AGE.length - 4 || /\n-> (?:scrypt|X25519) [^\n]+\n/u.test(head);
};
/** Names a way to open it that Musubi writes, by passphrase or by key. Otherwise the head was changed: no passphrase would ever fit. */
export const hasKnownKey = (bytes: Uint8Array): boolean => /^-> (?:scrypt|X25519) /mu.test(headOf(bytes));
