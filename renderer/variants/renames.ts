/** Renames of variants wait for each other: each may open the variant's plan, write into it and close it again. */
let last: Promise<unknown> = Promise.resolve();

/** Runs a rename when those before it are done, also where one of them failed. Rejects as `rename` does. */
export function inTurn<T>(rename: () => Promise<T>): Promise<T> {
  const mine = last.then(rename);
  // The caller gets the failure; the next rename is not held up by it.
  last = mine.catch(() => undefined);
  return mine;
}

/** Resolves when every rename that was asked for is done. */
export const renamesDone = (): Promise<unknown> => last;
