/**
 * One piece of work on a file in a worker of its own, with a time limit. When the time is up, or the work fails, the worker is ended with
 * everything it holds: the window stays usable whatever the file does to the reader.
 */
export const WORK_SECONDS = 30;

type Ended = 'tooSlow' | 'failed';
/** The part of a worker that is used here. */
export type Port = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

/** The worker's first message; `tooSlow` after `seconds` without one, `failed` where the worker broke down. */
export function inWorker<Reply>(
  start: () => Port,
  request: unknown,
  seconds = WORK_SECONDS,
): Promise<{ readonly reply: Reply } | Ended> {
  return new Promise((resolve) => {
    const worker = start();
    const end = (result: { readonly reply: Reply } | Ended) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => end('tooSlow'), seconds * 1_000);
    // The worker is our own code: its reply has the shape that it was compiled with.
    worker.onmessage = ({ data }: MessageEvent<Reply>) => end({ reply: data });
    worker.onerror = () => end('failed');
    worker.onmessageerror = () => end('failed');
    worker.postMessage(request);
  });
}
