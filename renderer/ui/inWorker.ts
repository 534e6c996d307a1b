/**
 * One piece of work on a file in a worker of its own, with a time limit. When the time is up, the person does not want to wait, or the work fails, the
 * worker is ended with everything it holds: the window stays usable whatever the file does to the reader.
 */
import { err, type Result } from '../../shared/kernel/result.ts';

export type WorkEnded = 'tooSlow' | 'failed' | 'cancelled';
/** The part of a worker that is used here. */
export type Port = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/**
 * The worker's first message; `tooSlow` after `seconds` without one, `cancelled` as soon as `signal` says so, `failed` where the worker could not be
 * started or broke down. Never rejects.
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
      // A browser or policy that starts no worker.
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
    // The worker is our own code: its reply has the shape that it was compiled with.
    worker.onmessage = ({ data }: MessageEvent<Reply>) => end({ reply: data });
    worker.onerror = () => end('failed');
    worker.onmessageerror = () => end('failed');
    try {
      worker.postMessage(request);
    } catch {
      // A request that cannot be copied to a worker.
      end('failed');
    }
  });
}

type Limits = { readonly bytes: number; readonly seconds: number };
/** Why a file was not read to its end. */
export type ReadEnded = 'tooLarge' | 'tooSlow' | 'cancelled' | 'unreadable';
type Ask = { readonly request?: unknown; readonly signal?: AbortSignal | undefined };

/**
 * What a reader in a worker says of a file, or what `ended` makes of the reason why it says nothing. A file that is too large is not handed over.
 * `request` is what the worker gets where that is more than the bytes.
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

/** For a reader that answers with a result: its refusal, or why it did not get to one. */
export const resultInWorker = <T, Refusal>(
  start: () => Port,
  file: Uint8Array,
  limits: Limits,
  ask: Ask,
): Promise<Result<T, Refusal | ReadEnded>> => readInWorker(start, file, limits, { ...ask, ended: err });
