/** `musubi pack …`: makes, checks, installs and removes catalogue packs, without a network. */
import { createInterface } from 'node:readline/promises';
import { OwnLibrary, type PackRefusal } from '../../shared/app/catalogue/ownLibrary.ts';
import type { FileCheck } from '../../shared/doc/contest/checkFile.ts';
import { countsOf, type OpenedPack } from '../../shared/doc/pack/packFile.ts';
import type { Pack } from '../../shared/doc/pack/packSchema.ts';
import { changeOf, isTakenIn, type PackChange, standingOf } from '../../shared/doc/pack/standing.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { describe } from './contest.ts';
import { withCore } from './core.ts';
import { UsageError } from './errors.ts';
import { readBounded } from './jsonInput.ts';
import { readInTime, SIGNED_STOPPED } from './readThread.ts';
import { say } from './words.ts';

const PACK_COMMANDS = ['make', 'check', 'add', 'list', 'remove'] as const;
type PackCommand = (typeof PACK_COMMANDS)[number];
export const isPackCommand = (name: string | undefined): name is PackCommand => PACK_COMMANDS.some((c) => c === name);

export type PackOptions = {
  readonly folder: string;
  readonly json: boolean;
  readonly out: string | undefined;
  /** The publisher's full key, as the answer to whether to trust it. */
  readonly trust: string | undefined;
  /** The time limit for reading a pack; that of its kind if omitted. */
  readonly seconds?: number;
};

const limitOf = ({ seconds }: PackOptions): number => seconds ?? IMPORT_LIMITS.cataloguePack.seconds;

/** Resolves to the exit code, or to `undefined` if an argument is missing. */
export async function runPack(
  command: PackCommand,
  argument: string | undefined,
  options: PackOptions,
): Promise<number | undefined> {
  if (command === 'list') return list(options);
  if (argument === undefined) return undefined;
  if (command === 'check') return check(argument, options);
  if (command === 'add') return add(argument, options);
  if (command === 'remove') return remove(argument, options);
  return (await import('./packMake.ts')).runPackMake(argument, options);
}

const print = (json: boolean, value: unknown, words: string): void => {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${words}\n`);
};

/** 0: the pack is unchanged since it was signed. 1: it is not, or is not a pack, and every fault is named. */
async function check(file: string, options: PackOptions): Promise<number> {
  const { json } = options;
  const checked = await checkedFile(readBounded(file, 'cataloguePack'), options);
  const found =
    checked.kind === 'catalogue'
      ? checked
      : { ...checked, ok: false, problems: checked.ok ? [{ code: 'notAFile' as const, part: '' }] : checked.problems };
  process.stdout.write(json ? `${JSON.stringify(found)}\n` : describe(found));
  return found.ok ? 0 : 1;
}

async function checkedFile(bytes: Uint8Array, options: PackOptions): Promise<FileCheck> {
  const checked = await readInTime('signed', [bytes], limitOf(options), SIGNED_STOPPED);
  // No call was given.
  if (checked === 'badCall') throw new UsageError(say('cli.badCall'));
  return checked;
}

/** The installed packs of a data folder, for a command that uses them or changes them. */
async function withLibrary<T>(folder: string, run: (library: OwnLibrary) => T | Promise<T>): Promise<T> {
  return withCore(folder, async (core) => {
    const library = new OwnLibrary();
    await library.open(core);
    try {
      const done = await run(library);
      if (!(await library.flush())) throw new UsageError(say('pack.refused.notOpen'));
      return done;
    } finally {
      library.dispose();
    }
  });
}

/** The packs installed in a data folder. */
export const installedPacks = (folder: string): Promise<OpenedPack[]> =>
  withLibrary(folder, (library) => library.packs());

/** 0: the pack was installed. 1: it was not, and why. */
async function add(file: string, options: PackOptions): Promise<number> {
  const { folder, json, trust } = options;
  const bytes = readBounded(file, 'cataloguePack');
  const opened = await readInTime('pack', [bytes], limitOf(options), SIGNED_STOPPED);
  if (!opened.ok) {
    const checked = await checkedFile(bytes, options);
    print(json, { added: false, problems: opened.error }, describe({ ...checked, ok: false, problems: opened.error }));
    return 1;
  }
  const pack = opened.value;
  return withLibrary(folder, async (library) => {
    const installed = library.packs();
    const standing = standingOf(pack, installed);
    const before = installed.find((p) => p.content.pack === pack.content.pack);
    const change = changeOf(before?.content, pack.content);
    const shown = { ...summaryOf(pack), standing, replaces: before?.content.edition ?? null, change };
    if (!json) process.stdout.write(`${preview(pack, change)}\n`);
    const refused = (problem: PackRefusal | 'untrusted'): number => {
      print(json, { added: false, problem, ...shown }, say(`pack.refused.${problem}`, { key: pack.publicKey }));
      return 1;
    };
    if (!isTakenIn(standing)) return refused(standing);
    if (standing === 'new' && !(await isTrusted(pack, trust, json))) return refused('untrusted');
    const added = library.addPack(pack);
    if (!added.ok) return refused(added.error);
    print(json, { added: true, ...shown }, say('pack.added', { title: pack.content.title }));
    return 0;
  });
}

/** A key that signed no installed pack is trusted by naming it, or by confirming at the terminal. */
async function isTrusted({ publicKey }: OpenedPack, trust: string | undefined, json: boolean): Promise<boolean> {
  if (trust !== undefined) return trust.toLowerCase() === publicKey;
  if (json || !process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${say('pack.askTrust')} `);
  terminal.close();
  return /^(?:y|yes|はい)$/iu.test(answer.trim());
}

const editionOf = ({ title, publisher, edition }: Pack): string => say('pack.edition', { title, publisher, edition });

function preview(pack: OpenedPack, change: PackChange): string {
  const { validUntil } = pack.content;
  const { entries, words, rules } = countsOf(pack.content);
  const listed = (['entries', 'words', 'rules'] as const).map((part) => {
    const { added, changed, removed } = change[part];
    return `  ${say('pack.changes', { what: say(`filePart.${part}`), added: added.length, changed: changed.length, removed: removed.length })}`;
  });
  return [
    editionOf(pack.content),
    `  ${say('verifyFact.publicKey')}: ${pack.publicKey}`,
    `  ${say('pack.counts', { entries, words, rules })}`,
    ...(validUntil ? [`  ${say('verifyFact.validUntil')}: ${validUntil}`] : []),
    ...listed,
  ].join('\n');
}

const summaryOf = ({ content, publicKey, hash }: OpenedPack) => ({
  pack: content.pack,
  title: content.title,
  publisher: content.publisher,
  edition: content.edition,
  issuedAt: content.issuedAt,
  validUntil: content.validUntil ?? null,
  ...countsOf(content),
  publicKey,
  hash,
});

async function list({ folder, json }: PackOptions): Promise<number> {
  const packs = await installedPacks(folder);
  const lines = packs.map(
    ({ content }) => `${content.pack}\t${editionOf(content)}\t${say('pack.counts', countsOf(content))}`,
  );
  if (json) print(true, { packs: packs.map(summaryOf) }, '');
  else for (const line of lines.length > 0 ? lines : [say('pack.none')]) process.stdout.write(`${line}\n`);
  return 0;
}

async function remove(id: string, { folder, json }: PackOptions): Promise<number> {
  const removed = await withLibrary(folder, (library) => library.removePack(id));
  if (!removed.ok)
    throw new UsageError(say(removed.error === 'notFound' ? 'pack.noSuch' : 'pack.refused.notOpen', { id }));
  print(json, { removed: true }, say('pack.removed'));
  return 0;
}
