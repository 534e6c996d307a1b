/** Ids are opaque: never a path, never parsed. Randomness comes from the caller, since `shared` has none of its own. */
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const ID_LENGTH = 16;
const ID_PATTERN = /^[0-9a-z]{16}$/;

/** Makes a 16-character id (about 82 bits) from random bytes; needs at least 16 of them. */
export function idFromBytes<T extends string>(bytes: Uint8Array): T {
  let id = '';
  for (let i = 0; i < ID_LENGTH; i++) id += ALPHABET[(bytes[i] ?? 0) % 36];
  return id as T;
}

/** True for ids made by {@link idFromBytes}; ids that arrive from a file or a socket are checked with it before use. */
export const isId = (value: unknown): value is string => typeof value === 'string' && ID_PATTERN.test(value);
