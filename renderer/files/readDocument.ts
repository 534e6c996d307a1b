/** Files of other programs on their way into a plan: read in a worker that is ended when the time is up. */
import type { FileReaders } from '../../shared/app/imports/planFromFiles.ts';
import type { Paper } from '../../shared/export/paper/tree.ts';
import { IMPORT_LIMITS } from '../../shared/kernel/importLimits.ts';
import { err } from '../../shared/kernel/result.ts';
import { inWorker, type WorkEnded } from '../ui/inWorker.ts';

export type DocumentRequest = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly fallback: Pick<Paper, 'title' | 'language' | 'date'>;
};

/** `endedBy` says why the last file was not read to its end, where the worker was ended: by the person or by the time. */
export function workerReaders(signal: AbortSignal): FileReaders & { readonly endedBy: () => WorkEnded | undefined } {
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
    board: async (name, bytes) =>
      (await ask({ name, bytes, fallback: { title: '', language: 'ja', date: '' } })) ?? err('unreadable'),
  };
}
