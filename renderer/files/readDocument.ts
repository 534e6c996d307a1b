/** Reads files of other programs for import in a worker that is terminated after the time limit. */
import type { FileReaders } from '../../shared/app/imports/planFromFiles.ts';
import type { Paper } from '../../shared/export/paper/tree.ts';
import type { FolderRefusal, OpenedFolder } from '../../shared/export/readers/folder/openFolder.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { err, type Result } from '../../shared/kernel/result.ts';
import { inWorker, type WorkEnded } from '../ui/inWorker.ts';

export type DocumentRequest = FileRequest | FolderRequest;
/** A folder that this app wrote, at `root` among the files. */
type FolderRequest = { readonly root: string; readonly files: Readonly<Record<string, Uint8Array>> };
type FileRequest = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly fallback: Pick<Paper, 'title' | 'language' | 'date'>;
};

const NO_FALLBACK = { title: '', language: 'ja', date: '' } as const;

/** `endedBy`: why the worker was terminated before the last file was read, if it was: by the person or by the time limit. */
export function workerReaders(signal: AbortSignal): FileReaders & {
  readonly folder: (name: string, bytes: Uint8Array) => Promise<Result<OpenedFolder, FolderRefusal>>;
  readonly endedBy: () => WorkEnded | undefined;
} {
  let ended: WorkEnded | undefined;
  const ask = async <T>(request: DocumentRequest): Promise<T | undefined> => {
    const done = await inWorker<T>(
      () => new Worker(new URL('./documentWorker.ts', import.meta.url), { type: 'module' }),
      request,
      { seconds: IMPORT_LIMITS.document.seconds, signal },
    );
    if (typeof done === 'object') return done.reply;
    ended = done;
    return undefined;
  };
  return {
    endedBy: () => ended,
    text: (name, bytes, fallback) => ask({ name, bytes, fallback }),
    board: async (name, bytes) => (await ask({ name, bytes, fallback: NO_FALLBACK })) ?? err('unreadable'),
    folderPlan: (files, root) => ask({ files, root }),
    folder: async (name, bytes) => (await ask({ name, bytes, fallback: NO_FALLBACK })) ?? err('unreadable'),
  };
}
