/**
 * Runs one piece of work on a file in a separate worker with a time limit. On timeout, cancellation or failure the
 * worker is terminated with everything it holds: the window stays usable whatever the file does to the reader.
 */
import { err, type Result } from '../../shared/kernel/result.ts';

export type WorkEnded = 'tooSlow' | 'failed' | 'cancelled';
/** The part of a worker that is used here. */
export type Port = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/**
 * Resolves to the worker's first message; `tooSlow` after `seconds` without one, `cancelled` as soon as `signal`
 * aborts, `failed` if the worker could not be started or crashed. Never rejects.
 */
export function inWorker<Reply>(
  start: () => Port,
  request: unknown,
  { seconds, signal }: { readonly seconds: number; readonly signal?: AbortSignal | undefined },
): Promise<{ readonly reply: Reply } | WorkEnded> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve('cancelled');
    let worker: Port;
    try {
      worker = start();
    } catch {
      // The browser or a policy prevents starting workers.
      return resolve('failed');
    }
    const end = (result: { readonly reply: Reply } | WorkEnded) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(result);
    };
    const cancel = () => end('cancelled');
    const timer = setTimeout(() => end('tooSlow'), seconds * 1_000);
    signal?.addEventListener('abort', cancel);
    // The worker is our own code: its reply has the type that it was compiled with.
    worker.onmessage = ({ data }: MessageEvent<Reply>) => end({ reply: data });
    worker.onerror = () => end('failed');
    worker.onmessageerror = () => end('failed');
    try {
      worker.postMessage(request);
    } catch {
      // A request that cannot be cloned to a worker.
      end('failed');
    }
  });
}

type Limits = { readonly bytes: number; readonly seconds: number };
/** Why a file was not read completely. */
export type ReadEnded = 'tooLarge' | 'tooSlow' | 'cancelled' | 'unreadable';
type Ask = { readonly request?: unknown; readonly signal?: AbortSignal | undefined };

/**
 * The reply of a reader in a worker, or what `ended` returns for the reason why there is none. A file that is too
 * large is not sent. `request` is what the worker receives if that is more than the bytes.
 */
export async function readInWorker<Reply>(
  start: () => Port,
  file: Uint8Array,
  { bytes, seconds }: Limits,
  { request = file, signal, ended }: Ask & { readonly ended: (why: ReadEnded) => Reply },
): Promise<Reply> {
  if (file.length > bytes) return ended('tooLarge');
  const done = await inWorker<Reply>(start, request, { seconds, signal });
  if (typeof done === 'object') return done.reply;
  return ended(done === 'failed' ? 'unreadable' : done);
}

/** For a reader that returns a result: its refusal, or why it did not get that far. */
export const resultInWorker = <T, Refusal>(
  start: () => Port,
  file: Uint8Array,
  limits: Limits,
  ask: Ask,
): Promise<Result<T, Refusal | ReadEnded>> => readInWorker(start, file, limits, { ...ask, ended: err });
