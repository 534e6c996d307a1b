/** Reads a `.musubi` file by docs/formats/musubi.md and docs/formats/plan-document.md alone. Prints it as JSON when run. */
import { readFileSync } from 'node:fs';
import * as Y from 'yjs';
import { jsonObject, sha256, text } from './signatures.ts';
import { unzip } from './zip.ts';

const LIMITS = { fileBytes: 128 << 20, totalBytes: 256 << 20, parts: 2_000 };
const NAME = /^(manifest\.json|plan\.yjs|plan\.json|comments\.yjs|coaching\.json|media\/[0-9a-f]{64})$/;
const NEWEST_FILE = 3;
const NEWEST_PLAN = 1;

export type ReadPlan = {
  readonly version: number;
  readonly planId: string;
  readonly title: string;
  /** Title and kind of each card. */
  readonly cards: readonly { readonly id: string; readonly kind: string; readonly title: string }[];
  /** The blocks of the text, as plain text. */
  readonly text: readonly string[];
  /** First messages of comment threads, if the file has comments. */
  readonly comments: readonly string[];
  /** Ids of guidance records, if the file has them. */
  readonly records: readonly string[];
  readonly images: readonly string[];
};

export function readMusubi(file: Uint8Array): ReadPlan {
  const parts = unzip(file, LIMITS);
  for (const name of parts.keys()) if (!NAME.test(name)) throw new Error(`unexpected part ${name}`);
  const manifest = jsonObject(parts.get('manifest.json') ?? new Uint8Array(), 'manifest.json');
  if (manifest['format'] !== 'musubi') throw new Error('not a .musubi file');
  const version = Number(manifest['version']);
  if (version > NEWEST_FILE) throw new Error(`newer version ${version}`);
  checkParts(parts, manifest['files']);

  const planId = text(manifest['planId']);
  const plan = documentOf(parts.get('plan.yjs'));
  const meta = plan.getMap('meta');
  if (meta.get('id') !== planId) throw new Error('the plan is another one than the manifest says');
  if (Number(meta.get('schemaVersion')) > NEWEST_PLAN) throw new Error('newer plan');
  const coaching = parts.get('coaching.json');
  const comments = parts.get('comments.yjs');
  return {
    version,
    planId,
    title: text(meta.get('title')),
    cards: [...plan.getMap('nodes')].flatMap(([id, card]) =>
      card instanceof Y.Map ? [{ id, kind: text(card.get('kind')), title: text(card.get('title')) }] : [],
    ),
    text: blocksOf(plan),
    comments: comments ? messagesOf(documentOf(comments)) : [],
    records: coaching ? Object.keys(jsonObject(coaching, 'coaching.json')['sealed'] ?? {}) : [],
    images: [...parts.keys()].flatMap((name) => (name.startsWith('media/') ? [name.slice(6)] : [])),
  };
}

function checkParts(parts: ReadonlyMap<string, Uint8Array>, files: unknown): void {
  if (!Array.isArray(files)) throw new Error('manifest.json: no list of files');
  const listed = new Set<string>(['manifest.json']);
  for (const { name, size, sha256: hash } of files as { name: string; size: number; sha256: string }[]) {
    const part = parts.get(name);
    if (!part) throw new Error(`missing part ${name}`);
    if (part.length !== size || sha256(part) !== hash) throw new Error(`damaged part ${name}`);
    if (name.startsWith('media/') && name !== `media/${hash}`) throw new Error(`damaged part ${name}`);
    listed.add(name);
  }
  for (const name of parts.keys()) if (!listed.has(name)) throw new Error(`unexpected part ${name}`);
}

/** The byte 2, then an update in Yjs' encoding V2. */
function documentOf(bytes: Uint8Array | undefined): Y.Doc {
  if (bytes?.[0] !== 2) throw new Error('not a stored document');
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, bytes.subarray(1));
  return doc;
}

function blocksOf(plan: Y.Doc): string[] {
  const body = plan.get('body', Y.XmlElement) as Y.XmlElement;
  return body.toArray().map((block) => plainText(block as Y.XmlElement | Y.XmlText));
}
function plainText(node: Y.XmlElement | Y.XmlText): string {
  if (node instanceof Y.XmlText) {
    const runs = node.toDelta() as { readonly insert: unknown }[];
    return runs.map(({ insert }) => text(insert)).join('');
  }
  if (node.nodeName === 'linebreak') return '\n';
  if (node.nodeName === 'tab') return '\t';
  return node
    .toArray()
    .map((child) => plainText(child as Y.XmlElement | Y.XmlText))
    .join('');
}

const messagesOf = (comments: Y.Doc): string[] =>
  [...comments.getMap('messages').values()].flatMap((message) =>
    message instanceof Y.Map ? [text(message.get('text'))] : [],
  );

if (import.meta.main) console.log(JSON.stringify(readMusubi(readFileSync(process.argv[2] ?? '')), null, 1));
