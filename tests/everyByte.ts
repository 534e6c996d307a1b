/** Searches all bytes of a file, in any compression and encoding that programs use: what a curious judge with tools would find. */
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The bytes themselves, and those of every part and compressed stream in them. */
export function layersOf(bytes: Uint8Array): Uint8Array[] {
  const out = [bytes];
  const text = latin1(bytes);
  if (text.startsWith('PK'))
    for (const [name, part] of Object.entries(unzipSync(bytes))) out.push(Buffer.from(name), ...layersOf(part));
  else if (text.startsWith('%PDF')) {
    for (const m of text.matchAll(/stream\r?\n/gu)) {
      const from = m.index + m[0].length;
      try {
        out.push(inflateSync(bytes.subarray(from), { finishFlush: 2 }));
      } catch {
        // Not compressed: its bytes are among those of the file.
      }
    }
    for (const m of text.matchAll(/<([0-9a-fA-F\s]{4,})>/gu))
      out.push(Buffer.from((m[1] ?? '').replace(/\s/gu, ''), 'hex'));
  }
  return out;
}
const ENCODINGS = ['utf-8', 'latin1', 'shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'];

/** The words that occur in the file, each with its encoding. */
export function saidAnywhere(bytes: Uint8Array, words: readonly string[]): string[] {
  const found = new Set<string>();
  for (const layer of layersOf(bytes))
    for (const encoding of ENCODINGS)
      for (const from of encoding.startsWith('utf-16') ? [0, 1] : [0]) {
        const text = new TextDecoder(encoding).decode(layer.subarray(from));
        for (const word of words) if (text.includes(word)) found.add(`${word} (${encoding})`);
      }
  return [...found];
}
