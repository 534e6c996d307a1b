/** Reads a catalogue pack by docs/formats/catalogue-pack.md. Prints what it holds when run. */
import { readFileSync } from 'node:fs';
import { readSigned } from './readSigned.ts';
import { text } from './signatures.ts';

const MOST_BYTES = 12 << 20;
const MOST = { entries: 5_000, words: 2_000, rules: 100 };

export type ReadPack = {
  readonly pack: string;
  readonly edition: number;
  readonly publisher: string;
  readonly publicKey: string;
  /** Ids as the app has them, with their titles. */
  readonly entries: readonly (readonly [id: string, title: string])[];
  readonly words: readonly string[];
  readonly rules: readonly string[];
  readonly problems: readonly string[];
};

type Fields = Readonly<Record<string, unknown>>;
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);

export function readPack(bytes: Uint8Array): ReadPack {
  if (bytes.length > MOST_BYTES) throw new Error('too large');
  const { content, publicKey, problems: signed } = readSigned(bytes);
  if (content['format'] !== 'musubi-catalogue') throw new Error('not a catalogue pack');
  const [entries, words, rules] = [list(content['entries']), list(content['words']), list(content['rules'])];
  const [pack, edition] = [text(content['pack']), Number(content['edition'])];
  const problems = [...signed];
  if (!/^[0-9a-z]{16}$/.test(pack)) problems.push('no id of a pack');
  if (!Number.isInteger(edition) || edition < 1) problems.push('no edition');
  for (const [name, most] of Object.entries(MOST)) if (list(content[name]).length > most) problems.push(`many ${name}`);
  for (const entry of entries)
    for (const { url } of list(entry['sources']))
      if (url !== undefined && !/^https?:\/\/\S+$/i.test(text(url))) problems.push('a link that is no web address');
  return {
    pack,
    edition,
    publisher: text(content['publisher']),
    publicKey,
    entries: entries.map((e) => [`pack-${pack}-${text(e['id'])}`, text((e['title'] as Fields)['ja'])]),
    words: words.map((w) => text(w['label'])),
    rules: rules.flatMap((p) => list(p['rules']).map((r) => `${text(r['programme'])}.${text(r['key'])}`)),
    problems,
  };
}

if (import.meta.main) {
  const found = readPack(readFileSync(process.argv[2] ?? ''));
  console.log(JSON.stringify(found, null, 1));
  process.exitCode = found.problems.length === 0 ? 0 : 1;
}
