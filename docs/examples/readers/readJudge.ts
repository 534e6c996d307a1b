/** Opens a `.musubi-judge` file by docs/formats/judge.md. Prints its list when run: readJudge.ts FILE PASSPHRASE. */
import { readFileSync } from 'node:fs';
import { Decrypter } from 'age-encryption';
import { canonical, jsonObject, sha256, text } from './signatures.ts';
import { unzip } from './zip.ts';

const LIMITS = { fileBytes: 400 << 20, totalBytes: 600 << 20, parts: 4_000 };
const NAME = /^bundle\.json$|^entries\/[0-9a-z]{16}\.json$|^media\/[0-9a-f]{64}$/;

export type ReadJudge = {
  /** What a sheet names as the thing that was judged. */
  readonly hash: string;
  readonly title: string;
  readonly judge: string;
  readonly entries: readonly { readonly number: number; readonly title: string; readonly blocks: readonly string[] }[];
};

/** Dashes, spaces, invisible and control characters, long-vowel marks, middle dots. */
const JOINING = /[\p{Pd}\p{Z}\p{Cf}\p{Cc}\u30fc\u2212\u301c\u223c~\u2500\u2501\u30fb\u00b7_]/gu;
function normalised(passphrase: string): string {
  const once = passphrase
    .normalize('NFKC')
    .toLowerCase()
    .replace(JOINING, '')
    .replace(/[\u30a1-\u30f6]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));
  return once === passphrase ? once : normalised(once);
}

export async function readJudge(file: Uint8Array, passphrase: string): Promise<ReadJudge> {
  const decrypter = new Decrypter();
  for (const typed of new Set([normalised(passphrase), passphrase, passphrase.normalize('NFKC').trim()]))
    decrypter.addPassphrase(typed);
  const parts = unzip(await decrypter.decrypt(file), LIMITS);
  for (const name of parts.keys()) if (!NAME.test(name)) throw new Error(`unexpected part ${name}`);
  const bundle = jsonObject(parts.get('bundle.json') ?? new Uint8Array(), 'bundle.json');
  if (bundle['format'] !== 'musubi-judge') throw new Error('not a judging file');
  if (Number(bundle['version']) > 1) throw new Error(`newer version ${bundle['version']}`);
  for (const hash of bundle['media'] as string[])
    if (sha256(parts.get(`media/${hash}`) ?? '') !== hash) throw new Error(`damaged part media/${hash}`);
  return {
    hash: sha256(canonical(bundle)),
    title: text(bundle['title']),
    judge: text((bundle['judge'] as Record<string, unknown>)['name']),
    entries: (bundle['entries'] as Record<string, unknown>[]).map((entry) => {
      const copy = parts.get(`entries/${entry['id']}.json`) ?? new Uint8Array();
      if (sha256(copy) !== entry['sha256']) throw new Error(`damaged part entries/${entry['id']}.json`);
      const blocks = jsonObject(copy, 'reading copy')['blocks'] as { text: string }[];
      return { number: Number(entry['number']), title: text(entry['title']), blocks: blocks.map((b) => b.text) };
    }),
  };
}

if (import.meta.main)
  console.log(JSON.stringify(await readJudge(readFileSync(process.argv[2] ?? ''), process.argv[3] ?? ''), null, 1));
