/** `musubi export` and `musubi import`: exports plans to the files of other programs, and imports them. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { doorOfFormat, isDoor } from '../../shared/app/exports/doors.ts';
import { DECK_KINDS, type DeckKind, type ExportScope, leavingScope } from '../../shared/app/exports/exporters.ts';
import { handedOut, noteHandedOut } from '../../shared/app/exports/exportLog.ts';
import { mayExport, saveExport } from '../../shared/app/exports/exportPlan.ts';
import { folderFiles } from '../../shared/app/exports/folder.ts';
import type { Together } from '../../shared/app/exports/planFile.ts';
import { planFromFiles, type ReadFiles } from '../../shared/app/imports/planFromFiles.ts';
import { plansIn } from '../../shared/app/imports/plansIn.ts';
import { createPlan } from '../../shared/app/plan/createPlan.ts';
import { DocSession } from '../../shared/app/plan/docSession.ts';
import { FORMS } from '../../shared/data/forms/forms.ts';
import { isLayer } from '../../shared/domain/layers/layers.ts';
import { FOLDER_FILE } from '../../shared/export/folderNames.ts';
import {
  BOARD_FORMATS,
  type BoardFormat,
  exportFormat,
  extensionOfFormat,
  isPlanFormat,
  PLAN_FORMATS,
  type PlanFormat,
} from '../../shared/export/formats.ts';
import { wordsFor } from '../../shared/i18n/words.ts';
import { isBoardFile, isFolderFile, isFolderPart, isTextFile } from '../../shared/kernel/fileKinds.ts';
import { IMPORT_LIMITS, type ImportKind } from '../../shared/kernel/importLimits.ts';
import { Library } from '../storage/library.ts';
import { LIBRARY_FILE } from '../storage/libraryFile.ts';
import { findBrowser } from './browser/findBrowser.ts';
import { writeCards } from './cardsExport.ts';
import { coreOf, today, withCore } from './core.ts';
import { UsageError } from './errors.ts';
import { readBounded } from './jsonInput.ts';
import { audienceOf, decideOnSeeds } from './leaving.ts';
import { ownFormsIn, writeOwnForm } from './ownFormExport.ts';
import { planOf, withPlan } from './planOf.ts';
import {
  CALL_FORMAT,
  type LeavingScope,
  PRINTED_PLAN,
  printedAs,
  type Written,
  writePrinted,
  writeTo,
} from './printed.ts';
import { threadReaders } from './readThread.ts';
import { say, spokenLanguage } from './words.ts';

export type ExportOptions = {
  readonly folder: string;
  readonly format: string | undefined;
  readonly out: string | undefined;
  /** A board by its title or id, for formats that hold a single board. */
  readonly board: string | undefined;
  readonly by: string | undefined;
  readonly reason: string | undefined;
  /** The audience, as a layer. */
  readonly for: string | undefined;
  /** Path of the browser's executable, for formats that a browser lays out. */
  readonly browser: string | undefined;
  /** For pictures of a board: one of its frames, by its title or id. */
  readonly frame: string | undefined;
  /** For slides: which ones, as a name of {@link DECK_KINDS}. */
  readonly deck: string | undefined;
  /** Whether to include comments. If omitted: for pages as last chosen in the app, otherwise not. */
  readonly comments: boolean | undefined;
};

export type NamedFormat = { readonly format: string; readonly name: string; readonly extension: string };

/** Every name that `--format` accepts, with its label in the user's language. Includes the person's own forms, stored in the data folder. */
export async function namedFormats(folder: string): Promise<readonly NamedFormat[]> {
  const { text } = wordsFor(spokenLanguage());
  const own = await ownForms(folder);
  return [
    ...[...PLAN_FORMATS, ...BOARD_FORMATS].map((format) => ({
      format,
      name: say(`export.${format}`),
      extension: extensionOfFormat(format),
    })),
    { format: PRINTED_PLAN, name: say('door.pages'), extension: PRINTED_PLAN },
    ...FORMS.map(({ id, name }) => ({ format: id, name: text(name), extension: PRINTED_PLAN })),
    { format: CALL_FORMAT, name: say('export.call'), extension: PRINTED_PLAN },
    ...own.map(({ id, name, extension }) => ({ format: id, name, extension })),
  ];
}

/** Only reads, so the library may be open elsewhere. If there is no library, there are no forms; none is created. */
async function ownForms(folder: string): ReturnType<typeof ownFormsIn> {
  if (!existsSync(join(folder, LIBRARY_FILE))) return [];
  const library = new Library({ folder });
  try {
    return await ownFormsIn(coreOf(library));
  } finally {
    library.close();
  }
}

/** What was handed out from this device, newest first, as data and as lines. Only reads, so the library may be open elsewhere. */
export async function exportLog(folder: string) {
  const library = new Library({ folder });
  try {
    const lines = await handedOut(coreOf(library).host);
    return {
      data: { handedOut: lines },
      lines: lines.map(({ at, by, title, door, format, audience }) => {
        const way = format || (isDoor(door) ? say(`door.${door}`) : door);
        const whom = isLayer(audience) ? say(`layer.for.${audience}`) : audience;
        return `${at}\t${title || say('plan.untitled')}\t${way}\t${whom}\t${by || say('handedOut.noName')}`;
      }),
    };
  } finally {
    library.close();
  }
}

/** Throws a {@link UsageError} if nothing was written; its message says what to do. */
export async function runExport(id: string | undefined, options: ExportOptions): Promise<readonly Written[]> {
  const { format, folder, frame, deck } = options;
  if (frame !== undefined && !FRAMED.some((f) => f === format)) throw new UsageError(say('cli.export.noFrames'));
  if (deck !== undefined && (format !== 'pptx' || !isDeckKind(deck)))
    throw new UsageError(say('cli.export.noDeck', { list: DECK_KINDS.join(', ') }));
  if (options.comments && !takesComments(format))
    throw new UsageError(say('cli.export.noComments', { format: format ?? '', list: COMMENTED.join(', ') }));
  if (isPlanFormat(format)) return withPlanOf(options, id, (scope) => writePlan(scope, format, options));
  if (format === 'cards') return withPlanOf(options, id, (scope) => writeCards(scope, options));
  const printed = printedAs(format);
  if (!printed) return runOwnForm(id, options);
  // Before asking or recording anything: without a browser nothing can be exported.
  const program = findBrowser(options.browser);
  return withPlanOf(options, id, (scope, library) =>
    writePrinted(scope, printed, { library, folder, program }, options),
  );
}

const isDeckKind = (name: string | undefined): name is DeckKind => DECK_KINDS.some((kind) => kind === name);

/** Formats that can hold a single frame of a board. */
const FRAMED = ['png', 'svg'] as const satisfies readonly BoardFormat[];

/** Formats that can hold the comments on a plan. */
const COMMENTED: readonly string[] = [
  ...PLAN_FORMATS.filter((format) => exportFormat(format).lacks?.includes('comments') !== true),
  PRINTED_PLAN,
];
const takesComments = (format: string | undefined): boolean => COMMENTED.some((f) => f === format);

async function runOwnForm(id: string | undefined, options: ExportOptions): Promise<readonly Written[]> {
  const { format, folder } = options;
  const own = await ownForms(folder);
  const form = own.find((f) => f.id === format) ?? own.find((f) => f.name === format);
  if (form) return withPlanOf(options, id, (scope) => writeOwnForm(scope, form.id, options));
  const list = (await namedFormats(folder)).map((f) => f.format).join(', ');
  throw new UsageError(say('cli.plan.format', { list }));
}

async function withPlanOf<T>(
  options: ExportOptions,
  id: string | undefined,
  run: (scope: LeavingScope, library: Library) => Promise<T>,
): Promise<T> {
  return withCore(options.folder, async (core, library) => {
    const plan = await planOf(core, id);
    return withPlan(core, plan.id, async (session) => {
      const canvas = options.board === undefined ? undefined : boardNamed(session, options.board);
      const audience = audienceOf(session, options.for);
      const { by } = options;
      return run({ session, canvas, words: wordsFor(spokenLanguage()), today: today(core), audience, by }, library);
    });
  });
}

async function writePlan(scope: LeavingScope, format: PlanFormat, options: ExportOptions): Promise<readonly Written[]> {
  const { session } = scope;
  const { out } = options;
  if (!mayExport(session, format)) throw new UsageError(say('file.mayNotExport'));
  await decideOnSeeds(scope, doorOfFormat(format), options);
  if (format === 'folder' && out !== undefined && !out.toLowerCase().endsWith('.zip')) return writeFolder(scope, out);
  const written: Written[] = [];
  const deck = isDeckKind(options.deck) ? options.deck : undefined;
  const outcome = await withSaid(scope, options.comments === true, (together) =>
    saveExport({ ...scope, together, deck }, format, async ({ name, bytes }) => {
      written.push(writeTo(out ?? name, bytes));
      return true;
    }),
  );
  if (!outcome.ok)
    throw new UsageError(say(outcome.error === 'nothing' ? 'file.nothingToExport' : 'file.mayNotExport'));
  if (deck === 'pitch') await reportAsks(scope);
  return written;
}

/** Says what a pitch still lacks, slide by slide. */
async function reportAsks(scope: LeavingScope): Promise<void> {
  const { pitchAsks } = await import('../../shared/app/exports/slides/deckPreview.ts');
  for (const { no, title, asks } of pitchAsks(leavingScope(scope)))
    for (const question of asks) process.stderr.write(`${say('cli.export.asks', { no, title, question })}\n`);
}

/** Runs `run` with the comments on the plan if they were requested. A copy with anything left out has no comments, which is reported. */
async function withSaid<T>(
  scope: LeavingScope,
  isWanted: boolean,
  run: (together: Together | undefined) => Promise<T>,
): Promise<T> {
  if (!isWanted) return run(undefined);
  if (leavingScope(scope).session !== scope.session) {
    process.stderr.write(`${say('cli.export.commentsStay')}\n`);
    return run(undefined);
  }
  const { core, planId } = scope.session;
  const docs = await DocSession.open(core, `comments:${planId}`);
  try {
    return await run({ comments: docs.doc, coaching: undefined });
  } finally {
    docs.dispose();
  }
}

function boardNamed({ planStore }: ExportScope['session'], name: string): string {
  const boards = [...planStore.entities('canvases').values()];
  const found = boards.find((b) => b.id === name || b.title === name);
  if (!found) throw new UsageError(say('cli.export.noBoard', { name, list: boards.map((b) => b.title).join(', ') }));
  return found.id;
}

/** Writes into a new or empty folder: no existing file is overwritten. */
async function writeFolder(scope: ExportScope, out: string): Promise<readonly Written[]> {
  const root = newFolder(out);
  const files = await folderFiles(leavingScope(scope));
  await noteHandedOut(scope.session, { door: 'file', format: 'folder', by: scope.by }, scope.audience ?? 'own');
  return writeInto(root, files);
}

/** The absolute path of a new or empty folder. Throws a {@link UsageError} otherwise. */
export function newFolder(out: string): string {
  const root = resolve(out);
  if (existsSync(root) && (!statSync(root).isDirectory() || readdirSync(root).length > 0))
    throw new UsageError(say('cli.export.notEmpty', { folder: root }));
  return root;
}

export const writeInto = (root: string, files: Readonly<Record<string, Uint8Array>>): readonly Written[] =>
  Object.entries(files).map(([path, bytes]) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return { file, bytes: bytes.length };
  });

export type Imported = { readonly id: string; readonly title: string; readonly leftOut: readonly string[] };

/** Makes a new plan from a Markdown file, a board or a folder, and one for each folder of a folder of plans. Throws a {@link UsageError} if none was made. */
export async function runImport(
  path: string,
  options: { readonly folder: string; readonly title: string | undefined; readonly seconds?: number },
): Promise<readonly Imported[]> {
  const readers = threadReaders(options.seconds ?? IMPORT_LIMITS.document.seconds);
  const { files, unread } = await filesOf(path, readers);
  const plans = plansIn(files);
  if (plans.length > 1 && options.title !== undefined)
    throw new UsageError(say('cli.import.titles', { n: plans.length }));
  return withCore(options.folder, async (core) => {
    const words = wordsFor(spokenLanguage());
    const all: ReadFiles[] = [];
    for (const of of plans) {
      const read = await planFromFiles(core, of, words, today(core), readers);
      if (!read.ok) throw new UsageError(say(`import.${read.error.code}`, { name: read.error.name }));
      all.push(read.value);
    }
    const { name: author } = await core.host.call('settings.get', {});
    const made: Imported[] = [];
    for (const [i, read] of all.entries()) {
      const plan = { ...read.content.plan, title: options.title ?? read.content.plan.title };
      const created = await createPlan(core, { ...read.content, plan }, { author, today: today(core) });
      if (!created.ok) throw new UsageError(say('cli.plan.notSaved', { code: created.error.problem }));
      made.push({ id: created.value, title: plan.title, leftOut: leftOutWords(read, i === 0 ? unread : 0) });
    }
    return made;
  });
}

const leftOutWords = ({ content, leftOut, lostOnBoards, others }: ReadFiles, unread: number): readonly string[] => [
  ...leftOut.map(({ kind, text, line }) =>
    say('import.leftOut', { what: say(`import.kind.${kind}`), text, line: line ?? 0 }),
  ),
  ...(lostOnBoards > 0 ? [say('import.lostOnBoards', { n: lostOnBoards })] : []),
  // A folder of another program may have anything in it.
  ...(content.restored ? others.map((name) => say('cli.import.other', { name })) : []),
  ...(unread > 0 ? [say('cli.import.unread', { n: unread, most: MOST_FILES })] : []),
];

const MOST_FILES = 500;
/** The limits of a part of a folder. */
const partLimits = (name: string): ImportKind => {
  if (isBoardFile(name)) return 'board';
  if (isTextFile(name)) return 'document';
  return /\.(?:csv|json)$/iu.test(name) ? 'table' : 'image';
};
type Found = { readonly files: Readonly<Record<string, Uint8Array>>; readonly unread: number };

/** The readable files of a path, by relative path, nearest first; `unread` counts those beyond {@link MOST_FILES}. Links are not followed. */
async function filesOf(path: string, { folder }: ReturnType<typeof threadReaders>): Promise<Found> {
  const root = resolve(path);
  if (!existsSync(root)) throw new UsageError(say('cli.noSuchFile', { file: path }));
  const read = (file: string, name: string): Record<string, Uint8Array> => ({
    [name]: readBounded(file, partLimits(name)),
  });
  if (!statSync(root).isDirectory() && isFolderFile(root)) {
    const opened = await folder(readBounded(root, 'folder'));
    if (!opened.ok) throw new UsageError(say(`import.${opened.error}`));
    return { files: { ...opened.value.files }, unread: 0 };
  }
  if (!statSync(root).isDirectory()) return { files: read(root, root.split(sep).at(-1) ?? root), unread: 0 };
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  const depth = (name: string) => name.split('/').length;
  const names = entries
    .map((e) => relative(root, join(e.parentPath, e.name)).split(sep).join('/'))
    .filter(isFolderPart)
    .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const isDocument = (name: string): boolean => isTextFile(name) || isBoardFile(name);
  const documents = names.filter(isDocument);
  // Tables and pictures are read only with the file that says what they are.
  const isOwn = names.some((name) => basename(name) === FOLDER_FILE);
  const parts = isOwn ? names.filter((name) => !isDocument(name)).slice(0, IMPORT_LIMITS.folder.parts) : [];
  const taken = [...documents.slice(0, MOST_FILES), ...parts];
  const total = taken.reduce((sum, name) => sum + statSync(join(root, name)).size, 0);
  if (total > IMPORT_LIMITS.folder.unpackedBytes) throw new UsageError(say('import.tooLarge'));
  const files = Object.assign({}, ...taken.map((name) => read(join(root, name), name)));
  return { files, unread: Math.max(0, documents.length - MOST_FILES) };
}
