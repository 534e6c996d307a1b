/** The final check: searches the bytes of the copy, in every encoding that programs use for text, for spellings of what is known about the entrant. */

/** Shorter ones occur inside other words as well; those are left to the scanner, which knows the context. */
const isTelling = (writing: string): boolean => {
  const letters = [...writing.replace(/\s/gu, '')];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: matches non-ASCII
  return letters.length >= (/[^\u0000-\u007f]/u.test(writing) ? 3 : 6);
};

function* readings(bytes: Uint8Array): Generator<string> {
  yield new TextDecoder('utf-8').decode(bytes);
  yield new TextDecoder('latin1').decode(bytes);
  yield new TextDecoder('shift_jis').decode(bytes);
  for (const encoding of ['utf-16le', 'utf-16be'])
    for (const from of [0, 1]) yield new TextDecoder(encoding).decode(bytes.subarray(from));
}

/** The first spelling found in the bytes; `undefined` if there is none. */
export function leftIn(bytes: Uint8Array, writings: readonly string[]): string | undefined {
  const telling = [...new Set(writings.map((w) => w.trim().toLowerCase()))].filter(isTelling);
  if (telling.length === 0 || bytes.length === 0) return undefined;
  for (const text of readings(bytes)) {
    const lower = text.toLowerCase();
    const left = telling.find((w) => lower.includes(w));
    if (left) return left;
  }
  return undefined;
}
