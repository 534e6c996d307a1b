/** The worker's half of `inWorker`. */

/** Answers each request once. What the work throws ends in the worker's `error` event, also where it was asynchronous. */
export function answerInWorker<Request>(work: (request: Request) => unknown): void {
  self.onmessage = ({ data }: MessageEvent<Request>) => {
    void (async () => work(data))().then(
      (reply) => self.postMessage(reply),
      (error: unknown) =>
        setTimeout(() => {
          throw error;
        }),
    );
  };
}
