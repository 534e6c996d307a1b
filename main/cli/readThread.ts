/**
 * Reads a foreign file on a separate thread, which is terminated after the time limit of its kind (`IMPORT_LIMITS`): the reading time cannot be predicted
 * from the file's size. The page does the same in a worker. Starting the thread costs about half a second, most of it for loading the reader.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { AT_ONCE, type FileReaders } from '../../shared/app/imports/planFromFiles.ts';
import type { BoxContent } from '../../shared/domain/forms/ownForm.ts';
import type { CliMessageKey } from '../../shared/i18n/cliWords.ts';
import { err } from '../../shared/kernel/result.ts';
import { UsageError } from './errors.ts';
import type { CheckedAgainst } from './signedFile.ts';
import { say } from './words.ts';

const READERS = {
  text: AT_ONCE.text,
  board: AT_ONCE.board,
  folderPlan: AT_ONCE.folderPlan,
  folder: async (bytes: Uint8Array) =>
    (await import('../../shared/export/readers/folder/openFolder.ts')).openFolder(bytes),
  planFile: async (bytes: Uint8Array) => (await import('../../shared/doc/file/bundle.ts')).openBundle(bytes),
  signed: async (bytes: Uint8Array, against?: CheckedAgainst) =>
    (await import('./signedFile.ts')).checkSigned(bytes, against),
  guidance: async (text: string, founders: readonly string[]) =>
    (await import('../../shared/doc/guidanceFile.ts')).verifyGuidanceFile(text, founders),
  pack: async (bytes: Uint8Array) => (await import('../../shared/doc/pack/packFile.ts')).openPack(bytes),
  ownForm: async (bytes: Uint8Array) => (await import('../../shared/export/ownForm/ownForm.ts')).openOwnForm(bytes),
  filledForm: async (bytes: Uint8Array, contents: ReadonlyMap<string, BoxContent>) =>
    (await import('../../shared/export/ownForm/ownForm.ts')).fillOwnForm(bytes, contents),
};
type Readers = typeof READERS;
type Reply<R extends keyof Readers> = Awaited<ReturnType<Readers[R]>>;
type Request = { readonly reader: keyof Readers; readonly args: readonly unknown[] };

const requestIn = (data: unknown): Request | undefined =>
  typeof data === 'object' && data !== null && 'musubiRead' in data ? (data.musubiRead as Request) : undefined;

// In the bundle this module's URL is that of the whole command, which loads this module when it runs on a thread.
const request = isMainThread ? undefined : requestIn(workerData);
if (request) {
  const read = READERS[request.reader] as (...args: readonly unknown[]) => Promise<unknown>;
  parentPort?.postMessage({ reply: await read(...request.args) });
}

/** `tooSlow`: the time was up. `failed`: the reader threw, or ran out of memory. */
export function readInThread<R extends keyof Readers>(
  reader: R,
  args: Parameters<Readers[R]>,
  seconds: number,
): Promise<{ readonly reply: Reply<R> } | 'tooSlow' | 'failed'> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL(import.meta.url), {
      workerData: { musubiRead: { reader, args } satisfies Request },
    });
    const end = (result: { readonly reply: Reply<R> } | 'tooSlow' | 'failed'): void => {
      clearTimeout(late);
      resolve(result);
      void thread.terminate();
    };
    const late = setTimeout(() => end('tooSlow'), seconds * 1_000);
    thread.once('message', end);
    thread.once('error', () => end('failed'));
    thread.once('exit', () => end('failed'));
  });
}

/** What a person is told if a reader is stopped. */
type Stopped = Readonly<Record<'tooSlow' | 'failed', CliMessageKey>>;
/** A signed file, which only its sender can make anew. */
export const SIGNED_STOPPED = { tooSlow: 'verifyProblem.tooSlow', failed: 'verifyProblem.unreadable' } as const;
export const FORM_STOPPED = { tooSlow: 'ownForm.refused.tooSlow', failed: 'ownForm.refused.failed' } as const;

/** Throws a {@link UsageError} that says what to do if the file takes too long or cannot be read to its end. */
export async function readInTime<R extends keyof Readers>(
  reader: R,
  args: Parameters<Readers[R]>,
  seconds: number,
  stopped: Stopped,
): Promise<Reply<R>> {
  const done = await readInThread(reader, args, seconds);
  if (typeof done === 'string') throw new UsageError(say(stopped[done]));
  return done.reply;
}

/** The readers of an import. They throw a {@link UsageError} if a file takes too long. */
export const threadReaders = (
  seconds: number,
): FileReaders & { readonly folder: (bytes: Uint8Array) => Promise<Reply<'folder'>> } => {
  const read = async <R extends keyof Readers>(
    reader: R,
    args: Parameters<Readers[R]>,
  ): Promise<Reply<R> | undefined> => {
    const done = await readInThread(reader, args, seconds);
    if (done === 'tooSlow') throw new UsageError(say('import.tooSlow'));
    return done === 'failed' ? undefined : done.reply;
  };
  return {
    text: (...args) => read('text', args),
    board: async (...args) => (await read('board', args)) ?? err('unreadable'),
    folderPlan: (...args) => read('folderPlan', args),
    folder: async (...args) => (await read('folder', args)) ?? err('unreadable'),
  };
};
