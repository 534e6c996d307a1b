/**
 * A new plan from files of other programs: a Markdown file, boards, or a folder that `folder.ts` wrote. It is always a new plan: a file never changes
 * an existing plan, and a founder can copy parts of it by hand or by comparing.
 */
import type { PlanCommand } from '../../doc/commands.ts';
import type { BoardContent } from '../../export/board/boardContent.ts';
import { FOLDER_FILE, rootOf } from '../../export/folderNames.ts';
import type { Paper } from '../../export/paper/tree.ts';
import type { BoardRefusal, ReadBoard } from '../../export/readers/canvas/readCanvas.ts';
import type { LeftOut } from '../../export/readers/leftOut.ts';
import type { ReadDocument } from '../../export/readers/markdown/readMarkdown.ts';
import type { Words } from '../../i18n/words.ts';
import { isBoardFile, isTextFile } from '../../kernel/fileKinds.ts';
import { IMPORT_LIMITS } from '../../kernel/importLimits.ts';
import { baseOf } from '../../kernel/languages.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Core } from '../core.ts';
import { boardCommands } from '../exports/boards/takeBoard.ts';
import type { PlanContent } from '../plan/createPlan.ts';
import { withChangedBoard } from '../rows/changedBoard.ts';
import type { FolderPlan } from '../rows/folderPlan.ts';
import { textOfPaper } from './textOfPaper.ts';

export type FilesRefusal = {
  readonly code: 'tooLarge' | 'unreadable' | 'tooMany' | 'empty' | 'newer';
  readonly name: string;
};
export type ReadFiles = {
  readonly content: PlanContent;
  readonly leftOut: readonly LeftOut[];
  /** Number of cards and lines of boards that could not be imported. */
  readonly lostOnBoards: number;
  /** Files in an unsupported format. */
  readonly others: readonly string[];
};

const baseName = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/u, '');

/** How files are read: synchronously, or in a worker. `undefined`: timed out. */
export type FileReaders = {
  readonly text: (
    name: string,
    bytes: Uint8Array,
    fallback: Pick<Paper, 'title' | 'language' | 'date'>,
  ) => Promise<ReadDocument | undefined>;
  readonly board: (name: string, bytes: Uint8Array) => Promise<Result<ReadBoard, BoardRefusal>>;
  /** A folder that this app wrote; `undefined` if it is not one, or timed out. */
  readonly folderPlan: (files: Files, root: string) => Promise<Result<FolderPlan, 'newer'> | undefined>;
};
type Files = Readonly<Record<string, Uint8Array>>;
/** Without a time limit: for a thread or a worker that has one. */
export const AT_ONCE: FileReaders = {
  text: async (_, bytes, fallback) => {
    try {
      return await readText(bytes, fallback);
    } catch (error) {
      // The text is nested too deeply to be walked.
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  },
  board: (name, bytes) => readBoard(name, bytes),
  folderPlan: async (files, root) => (await import('../rows/folderPlan.ts')).readFolderPlan(files, root),
};

/**
 * Files by path. The first Markdown file, nearest to the root, is the text; every `.canvas` and `.opml` is a board. A folder that this app wrote is read back
 * whole, and of its text and boards what was changed in another program.
 */
export async function planFromFiles(
  { newId }: Pick<Core, 'newId'>,
  files: Files,
  words: Words,
  today: string,
  readers: FileReaders,
): Promise<Result<ReadFiles, FilesRefusal>> {
  const depth = (path: string) => path.split('/').length;
  const paths = Object.keys(files).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const root = rootOf(files) ?? '';
  const kept = rootOf(files) === undefined ? undefined : await readers.folderPlan(files, root);
  if (kept && !kept.ok) return err({ code: kept.error, name: `${root}${FOLDER_FILE}` });
  const own = kept?.value;
  const boards = await readBoards(files, paths, readers);
  if (!boards.ok) return boards;
  const textPath = paths.find(isTextFile);
  const first = textPath ?? paths.find(isBoardFile) ?? (own ? FOLDER_FILE : undefined);
  if (first === undefined) return err({ code: 'empty', name: paths[0] ?? '' });
  const bytes = textPath === undefined || own?.nodes ? new Uint8Array() : (files[textPath] ?? new Uint8Array());
  if (bytes.length > IMPORT_LIMITS.document.bytes) return err({ code: 'tooLarge', name: first });
  const fallback = { title: baseName(first).slice(0, 200), language: baseOf(words.language), date: today };
  const read = await readers.text(textPath ?? 'empty.md', bytes, fallback);
  if (!read) return err({ code: 'unreadable', name: first });
  const text = textOfPaper(read.paper, newId);
  const lost = [...boards.value.values()].reduce((n, { leftOut }) => n + leftOut, 0);
  if (own)
    return ok({
      content: restoredContent(own, { root, boards: boards.value, text, words, newId }),
      leftOut: [...own.bad, ...(own.nodes ? [] : read.leftOut)],
      lostOnBoards: lost,
      others: own.unread.map((path) => `${root}${path}`),
    });
  const commands = [...boards.value.values()].flatMap(({ content }, i) => newBoard(content, i + 1, words, newId));
  if (commands.length === 0)
    commands.push({ type: 'addCanvas', canvas: newId(), title: words.t('canvas.first'), order: 1 });
  return ok({
    content: {
      plan: { title: read.paper.title, template: 'blank', prefecture: '', municipalityCode: '' },
      commands: [...text.commands, ...commands],
      blocks: [],
      nodes: text.nodes,
    },
    leftOut: read.leftOut,
    lostOnBoards: lost,
    others: paths.filter((p) => p !== textPath && !isBoardFile(p)),
  });
}

/** Boards by their path. */
async function readBoards(
  files: Files,
  paths: readonly string[],
  readers: FileReaders,
): Promise<Result<ReadonlyMap<string, ReadBoard>, FilesRefusal>> {
  const boards = new Map<string, ReadBoard>();
  for (const path of paths.filter(isBoardFile)) {
    const read = await readers.board(path, files[path] ?? new Uint8Array());
    if (!read.ok) return err({ code: read.error, name: path });
    boards.set(path, read.value);
  }
  return ok(boards);
}

function newBoard(board: BoardContent, order: number, words: Words, newId: Core['newId']): PlanCommand[] {
  const canvas = newId<string>();
  return [
    { type: 'addCanvas', canvas, title: board.title || words.t('canvas.untitled'), order },
    ...boardCommands(board, canvas, newId),
  ];
}

type ReadParts = {
  readonly root: string;
  readonly boards: ReadonlyMap<string, ReadBoard>;
  readonly text: ReturnType<typeof textOfPaper>;
  readonly words: Words;
  readonly newId: Core['newId'];
};
/** Boards that the folder did not have are new ones. Sources of a changed text come from its footnotes, and would be there twice. */
function restoredContent(own: FolderPlan, { root, boards, text, words, newId }: ReadParts): PlanContent {
  const commands: PlanCommand[] = own.nodes ? [] : [...text.commands];
  let { rows } = own;
  for (const [path, { content }] of boards) {
    const known = own.boards.get(path.slice(root.length));
    if (known?.isChanged) rows = withChangedBoard(rows, known.canvas, content, newId);
    else if (!known) commands.push(...newBoard(content, own.boards.size + commands.length + 1, words, newId));
  }
  if (!own.nodes) {
    const sources = [...(rows.entities.get('citations') ?? [])].filter(([id]) => !own.targets.has(id));
    rows = { ...rows, entities: new Map(rows.entities).set('citations', new Map(sources)) };
  }
  const { title, template, prefecture, municipalityCode } = rows.meta;
  return {
    plan: { title, template, prefecture, municipalityCode },
    commands,
    blocks: [],
    nodes: own.nodes ?? text.nodes,
    restored: { rows, planVersion: own.planVersion, pictures: own.pictures },
  };
}

/** Reads a Markdown file. Rejects with a `RangeError` if it is nested too deeply to be walked. */
export async function readText(
  bytes: Uint8Array,
  fallback: Pick<Paper, 'title' | 'language' | 'date'>,
): Promise<ReadDocument> {
  const { readMarkdown } = await import('../../export/readers/markdown/readMarkdown.ts');
  return readMarkdown(new TextDecoder().decode(bytes), fallback);
}

/** Reads a `.canvas` or `.opml` file. */
export async function readBoard(path: string, bytes: Uint8Array): Promise<Result<ReadBoard, BoardRefusal>> {
  if (/\.opml$/iu.test(path))
    return (await import('../../export/readers/opml/readOpml.ts')).readOpml(bytes, baseName(path));
  return (await import('../../export/readers/canvas/readCanvas.ts')).readCanvas(bytes, baseName(path));
}
