/** Verifies a call, a receipt, a sheet, a letter or a catalogue pack by "Signed JSON files" in docs/formats/README.md. Prints its content when run. */
import { readFileSync } from 'node:fs';
import { canonical, holds, jsonObject, sha256, text } from './signatures.ts';

/** Format of the content → what its signature is for. */
const PURPOSES: Readonly<Record<string, string>> = {
  'musubi-call': 'call',
  'musubi-receipt': 'receipt',
  'musubi-scores': 'scores',
  'musubi-letter': 'feedback',
  'musubi-archive': 'archive',
  'musubi-catalogue': 'catalogue',
};

export type ReadSigned = {
  readonly content: Readonly<Record<string, unknown>>;
  readonly hash: string;
  readonly publicKey: string;
  readonly problems: readonly string[];
};

export function readSigned(bytes: Uint8Array): ReadSigned {
  const file = jsonObject(bytes, 'file');
  const content = (file['content'] ?? {}) as Record<string, unknown>;
  const purpose = PURPOSES[text(content['format'])];
  if (!purpose) throw new Error('not a signed file');
  if (Number(content['version']) > 1) throw new Error(`newer version ${content['version']}`);
  const [hash, publicKey] = [text(file['hash']), text(file['publicKey'])];
  const problems: string[] = [];
  if (sha256(canonical(content)) !== hash) problems.push('the content is not what was signed');
  if (!holds({ publicKey, signature: text(file['signature']) }, purpose, hash))
    problems.push('the signature does not hold');
  const plain = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').trimEnd();
  if (plain !== JSON.stringify(file) && plain !== JSON.stringify(file, null, 1))
    problems.push('a byte between the values was changed');
  return { content, hash, publicKey, problems };
}

if (import.meta.main) {
  const { content, problems } = readSigned(readFileSync(process.argv[2] ?? ''));
  console.log(JSON.stringify({ content, problems }, null, 1));
  process.exitCode = problems.length === 0 ? 0 : 1;
}
