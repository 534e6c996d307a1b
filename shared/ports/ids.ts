/** Validates ids. Adapters build file names and keys from them, so they check before anything else. */
const ID = /^[0-9a-z]{16}$/;
const HASH = /^[0-9a-f]{64}$/;

export const isContestId = (text: string): boolean => ID.test(text);
/** A SHA-256 in lower-case hexadecimal digits. */
export const isHash = (text: string): boolean => HASH.test(text);
