/** Proves the archive of a contest by docs/formats/archive.md. Prints what it holds, and what is wrong, when run. */
import { readFileSync } from 'node:fs';
import { readEntry } from './readEntry.ts';
import { type ReadSigned, readSigned } from './readSigned.ts';
import { canonical, jsonObject, sha256, text } from './signatures.ts';
import { packStored, unzip } from './zip.ts';

const LIMITS = { fileBytes: 1 << 30, totalBytes: 1 << 30, parts: 20_000 };
type Row = Readonly<Record<string, unknown>>;
type Parts = ReadonlyMap<string, Uint8Array>;

export type ReadArchive = {
  readonly title: string;
  readonly organiserKey: string;
  readonly problems: readonly string[];
  readonly entries: readonly { readonly number: number; readonly title: string; readonly outcome: string }[];
};

export function readArchive(file: Uint8Array): ReadArchive {
  const parts = unzip(file, LIMITS);
  const { content, publicKey, problems: signed } = readSigned(parts.get('archive.json') ?? new Uint8Array());
  const contest = jsonObject(parts.get('contest.json') ?? new Uint8Array(), 'contest.json');
  const decisions = jsonObject(parts.get('decisions.json') ?? new Uint8Array(), 'decisions.json');
  const entries = contest['entries'] as Row[];
  return {
    title: text(content['title']),
    organiserKey: publicKey,
    problems: [
      ...signed,
      ...listed(parts, content['files'] as readonly Listed[]),
      ...callProblems(parts, publicKey),
      ...entryProblems(parts, entries),
      ...receiptProblems(parts, entries, publicKey),
      ...sheetProblems(parts, contest['bundles'] as Row),
      ...copyProblems(parts, contest['bundles'] as Row),
      ...letterProblems(parts, entries, publicKey),
      ...logProblems(JSON.parse(new TextDecoder().decode(parts.get('log.json'))) as Row[]),
      ...(Buffer.from(packStored(parts)).equals(file) ? [] : ['a byte outside the parts was changed']),
    ],
    entries: entries.map((entry) => ({
      number: Number(entry['number']),
      title: text(entry['title']),
      outcome: Object.entries(decisions)
        .filter(([key]) => key.endsWith(`|${entry['id']}`))
        .map(([, decision]) => text((decision as Row)['outcome']))
        .join(', '),
    })),
  };
}

type Listed = { readonly name: string; readonly size: number; readonly sha256: string };
function listed(parts: Parts, files: readonly Listed[]): string[] {
  const names = new Set(['archive.json', ...files.map((f) => f.name)]);
  return [
    ...[...parts.keys()].filter((name) => !names.has(name)).map((name) => `unlisted part ${name}`),
    ...files
      .filter(({ name, size, sha256: hash }) => {
        const bytes = parts.get(name);
        return bytes?.length !== size || sha256(bytes) !== hash;
      })
      .map(({ name }) => `damaged part ${name}`),
  ];
}

const under = (parts: Parts, folder: string): [string, Uint8Array][] =>
  [...parts].filter(([name]) => name.startsWith(`${folder}/`));
/** Signed files of a folder; each by the organiser where `key` is given. */
function signedIn(parts: Parts, folder: string, key?: string): { files: [string, ReadSigned][]; problems: string[] } {
  const files = under(parts, folder).map(([name, bytes]): [string, ReadSigned] => [name, readSigned(bytes)]);
  const problems = files.flatMap(([name, { problems: own, publicKey }]) => [
    ...own.map((problem) => `${name}: ${problem}`),
    ...(key !== undefined && publicKey !== key ? [`${name}: not signed by the organiser`] : []),
  ]);
  return { files, problems };
}

const callProblems = (parts: Parts, key: string): string[] => signedIn(parts, 'calls', key).problems;

function entryProblems(parts: Parts, entries: readonly Row[]): string[] {
  const calls = signedIn(parts, 'calls').files.map(([, call]) => call.hash);
  return under(parts, 'entries').flatMap(([name, bytes]) => {
    const { problems, hash } = readEntry(bytes);
    const call = text(jsonObject(submissionOf(bytes), name)['call']);
    return [
      ...problems.map((problem) => `${name}: ${problem}`),
      ...(calls.includes(call) ? [] : [`${name}: made under another call`]),
      ...(entries.some((e) => e['submission'] === hash) ? [] : [`${name}: not an entry of this contest`]),
    ];
  });
}
const submissionOf = (entry: Uint8Array): Uint8Array => unzip(entry, LIMITS).get('submission.json') ?? new Uint8Array();

function receiptProblems(parts: Parts, entries: readonly Row[], key: string): string[] {
  const { files, problems } = signedIn(parts, 'receipts', key);
  return [
    ...problems,
    ...files.flatMap(([name, { content }]) =>
      entries.some((e) => e['submission'] === content['submission'] && e['number'] === content['number'])
        ? []
        : [`${name}: of no entry`],
    ),
  ];
}

function sheetProblems(parts: Parts, bundles: Row): string[] {
  const { files, problems } = signedIn(parts, 'sheets');
  const keys = new Map<string, string>();
  for (const [name, { content, publicKey }] of [...files].sort(
    ([, a], [, b]) => Number(a.content['revision']) - Number(b.content['revision']),
  )) {
    const seat = `${content['round']}|${content['judge']}`;
    if (!bundles[seat]) problems.push(`${name}: no bundle was given`);
    if ((keys.get(seat) ?? publicKey) !== publicKey) problems.push(`${name}: another key than before`);
    keys.set(seat, publicKey);
  }
  return problems;
}

function copyProblems(parts: Parts, bundles: Row): string[] {
  return Object.entries(bundles).flatMap(([seat, given]) => {
    const folder = `blind/${seat.replace('|', '-')}`;
    const list = parts.get(`${folder}/bundle.json`);
    if (!list) return [];
    const bundle = jsonObject(list, folder);
    if (sha256(canonical(bundle)) !== (given as Row)['hash']) return [`${folder}: not the bundle that was given`];
    return (bundle['entries'] as Row[])
      .filter((e) => sha256(parts.get(`${folder}/${e['id']}.json`) ?? '') !== e['sha256'])
      .map((e) => `${folder}/${e['id']}.json: not what the judge was given`);
  });
}

function letterProblems(parts: Parts, entries: readonly Row[], key: string): string[] {
  const { files, problems } = signedIn(parts, 'letters', key);
  return [
    ...problems,
    ...files.flatMap(([name, { content }]) =>
      entries.some((e) => e['submission'] === content['submission']) ? [] : [`${name}: to no entry`],
    ),
  ];
}

function logProblems(lines: readonly Row[]): string[] {
  const chains = [undefined, 'host'].map((chain) => lines.filter((line) => line['chain'] === chain));
  return chains.flatMap((chain) =>
    [...chain]
      .sort((a, b) => Number(a['seq']) - Number(b['seq']))
      .flatMap(({ hash, ...line }, i, all) => {
        const before = i === 0 ? '' : text(all[i - 1]?.['hash']);
        const isSound = line['seq'] === i + 1 && line['prev'] === before && sha256(canonical(line)) === hash;
        return isSound ? [] : [`log.json: line ${i + 1} was changed`];
      }),
  );
}

if (import.meta.main) {
  const archive = readArchive(readFileSync(process.argv[2] ?? ''));
  console.log(JSON.stringify(archive, null, 1));
  process.exitCode = archive.problems.length === 0 ? 0 : 1;
}
