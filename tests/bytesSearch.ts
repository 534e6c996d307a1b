/** Whether words occur anywhere in a file, in whatever encoding a writer may have put them there. */
import { strToU8, unzipSync } from 'fflate';

const utf16 = (word: string, bigEndian: boolean): Uint8Array => {
  const out = new Uint8Array(word.length * 2);
  for (let i = 0; i < word.length; i++) new DataView(out.buffer).setUint16(i * 2, word.charCodeAt(i), !bigEndian);
  return out;
};
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
/** Base64 of a word at each of the three offsets within a group, without the characters that depend on its surroundings. */
const inBase64 = (bytes: Uint8Array): string[] =>
  [0, 1, 2].map((before) => {
    const text = base64(Uint8Array.from([...new Uint8Array(before), ...bytes])).replace(/=+$/u, '');
    const whole = Math.floor((before + bytes.length) / 3) * 4;
    return text.slice(before === 0 ? 0 : 4, whole);
  });
const units = (word: string, one: (code: number) => string): string =>
  [...word].map((c) => one(c.codePointAt(0) ?? 0)).join('');

function formsOf(word: string): Uint8Array[] {
  const plain = strToU8(word);
  return [
    plain,
    utf16(word, false),
    utf16(word, true),
    strToU8(units(word, (c) => `&#${c};`)),
    strToU8(units(word, (c) => `&#x${c.toString(16)};`)),
    strToU8(units(word, (c) => `\\u${c.toString(16).padStart(4, '0')}`)),
    strToU8(encodeURIComponent(word)),
    ...[plain, utf16(word, false)].flatMap(inBase64).map((text) => strToU8(text)),
  ];
}

/** Every part of a file: for an archive all files in it and their names, recursively. */
function partsOf(bytes: Uint8Array): Uint8Array[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return [bytes];
  return [bytes, ...Object.entries(unzipSync(bytes)).flatMap(([name, part]) => [strToU8(name), ...partsOf(part)])];
}

/** The words that occur in the file. */
export function wordsInBytes(file: Uint8Array, words: readonly string[]): string[] {
  const parts = partsOf(file).map((part) => Buffer.from(part));
  return words.filter((word) => formsOf(word).some((form) => parts.some((part) => part.includes(Buffer.from(form)))));
}
