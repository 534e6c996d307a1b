/** The worker's side of `inWorker`. */

/** Answers each request once. Exceptions surface as the worker's `error` event, even asynchronous ones. */
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
