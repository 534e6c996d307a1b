/**
 * A new plan from files of other programs: a Markdown file, boards, or a folder that `folder.ts` wrote. It is always a new plan: a file never changes
 * an existing plan, and a founder can copy parts of it by hand or by comparing.
 */
import type { PlanCommand } from '../../doc/commands.ts';
import type { BoardContent } from '../../export/board/boardContent.ts';
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
import { textOfPaper } from './textOfPaper.ts';

export type FilesRefusal = { readonly code: 'tooLarge' | 'unreadable' | 'tooMany' | 'empty'; readonly name: string };
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
};
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
};

/** Files by path. The first Markdown file, nearest to the root, is the text; every `.canvas` and `.opml` is a board. */
export async function planFromFiles(
  { newId }: Pick<Core, 'newId'>,
  files: Readonly<Record<string, Uint8Array>>,
  words: Words,
  today: string,
  readers: FileReaders,
): Promise<Result<ReadFiles, FilesRefusal>> {
  const depth = (path: string) => path.split('/').length;
  const paths = Object.keys(files).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const textPath = paths.find(isTextFile);
  const boards: BoardContent[] = [];
  let lostOnBoards = 0;
  for (const path of paths.filter(isBoardFile)) {
    const read = await readers.board(path, files[path] ?? new Uint8Array());
    if (!read.ok) return err({ code: read.error, name: path });
    boards.push(read.value.content);
    lostOnBoards += read.value.leftOut;
  }
  const first = textPath ?? paths.find(isBoardFile);
  if (first === undefined) return err({ code: 'empty', name: paths[0] ?? '' });
  const bytes = textPath === undefined ? new Uint8Array() : (files[textPath] ?? new Uint8Array());
  if (bytes.length > IMPORT_LIMITS.document.bytes) return err({ code: 'tooLarge', name: first });
  const fallback = { title: baseName(first).slice(0, 200), language: baseOf(words.language), date: today };
  const read = await readers.text(textPath ?? 'empty.md', bytes, fallback);
  if (!read) return err({ code: 'unreadable', name: first });
  const text = textOfPaper(read.paper, newId);
  const commands = boards.flatMap((board, i): PlanCommand[] => {
    const canvas = newId<string>();
    return [
      { type: 'addCanvas', canvas, title: board.title || words.t('canvas.untitled'), order: i + 1 },
      ...boardCommands(board, canvas, newId),
    ];
  });
  if (boards.length === 0)
    commands.push({ type: 'addCanvas', canvas: newId(), title: words.t('canvas.first'), order: 1 });
  return ok({
    content: {
      plan: { title: read.paper.title, template: 'blank', prefecture: '', municipalityCode: '' },
      commands: [...text.commands, ...commands],
      blocks: [],
      nodes: text.nodes,
    },
    leftOut: read.leftOut,
    lostOnBoards,
    others: paths.filter((p) => p !== textPath && !isBoardFile(p)),
  });
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
