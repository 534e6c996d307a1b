/** Verifies and reads a `.musubi-entry` file by docs/formats/entry.md alone. Prints what it says, or what is wrong, when run. */
import { readFileSync } from 'node:fs';
import { holds, jsonObject, sha256, text } from './signatures.ts';
import { packStored, unzip } from './zip.ts';

const LIMITS = { fileBytes: 20 << 20, totalBytes: 100 << 20, parts: 400 };
const NAME = /^(submission|signature|plan|reading)\.json$|^plan\.html$|^media\/[0-9a-f]{64}$|^attachments\/[0-9]{2}$/;

export type ReadEntry = {
  readonly problems: readonly string[];
  readonly hash: string;
  readonly publicKey: string;
  readonly title: string;
  readonly applicant: string;
  readonly boxes: Readonly<Record<string, string>>;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** The text as a judge reads it, block by block. */
  readonly reading: readonly string[];
};

export function readEntry(file: Uint8Array): ReadEntry {
  const parts = unzip(file, LIMITS);
  const part = (name: string): Uint8Array => {
    const bytes = parts.get(name);
    if (!bytes) throw new Error(`missing part ${name}`);
    return bytes;
  };
  const content = jsonObject(part('submission.json'), 'submission.json');
  if (content['format'] !== 'musubi-submission') throw new Error('not an entry');
  if (Number(content['version']) > 1) throw new Error(`newer version ${content['version']}`);
  const signature = jsonObject(part('signature.json'), 'signature.json');
  const [hash, publicKey] = [text(signature['hash']), text(signature['publicKey'])];

  const problems = [...parts.keys()].filter((name) => !NAME.test(name)).map((name) => `unexpected part ${name}`);
  if (sha256(part('submission.json')) !== hash) problems.push('submission.json is not what was signed');
  if (!holds({ publicKey, signature: text(signature['signature']) }, 'submission', hash))
    problems.push('the signature does not hold');
  problems.push(...listed(parts, content['files'] as readonly File[]));
  if (!Buffer.from(packStored(parts)).equals(file)) problems.push('a byte outside the parts was changed');

  const reading = jsonObject(part('reading.json'), 'reading.json');
  return {
    problems,
    hash,
    publicKey,
    title: text(content['title']),
    applicant: text((content['applicant'] as Record<string, unknown>)['name']),
    boxes: content['boxes'] as Record<string, string>,
    attachments: (content['attachments'] as { name: string }[]).map(({ name }, i) => ({
      name,
      bytes: part(`attachments/${String(i).padStart(2, '0')}`),
    })),
    reading: (reading['blocks'] as { text: string }[]).map((block) => block.text),
  };
}

type File = { readonly name: string; readonly size: number; readonly sha256: string };
function listed(parts: ReadonlyMap<string, Uint8Array>, files: readonly File[]): string[] {
  const names = new Set(['submission.json', 'signature.json', ...files.map((f) => f.name)]);
  return [
    ...[...parts.keys()].filter((name) => !names.has(name)).map((name) => `unlisted part ${name}`),
    ...files.flatMap(({ name, size, sha256: hash }) => {
      const bytes = parts.get(name);
      if (!bytes) return [`missing part ${name}`];
      return bytes.length === size && sha256(bytes) === hash ? [] : [`damaged part ${name}`];
    }),
  ];
}

if (import.meta.main) {
  const { attachments, ...entry } = readEntry(readFileSync(process.argv[2] ?? ''));
  console.log(JSON.stringify({ ...entry, attachments: attachments.map((a) => a.name) }, null, 1));
  process.exitCode = entry.problems.length === 0 ? 0 : 1;
}
