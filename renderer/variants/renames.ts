/** Serialises renames of variants: each may open the variant's plan, write into it and close it again. */
let last: Promise<unknown> = Promise.resolve();

/** Runs a rename when earlier ones are done, even if one of them failed. Rejects as `rename` does. */
export function inTurn<T>(rename: () => Promise<T>): Promise<T> {
  const mine = last.then(rename);
  // The caller gets the failure; it does not block the next rename.
  last = mine.catch(() => undefined);
  return mine;
}

/** Resolves when all requested renames are done. */
export const renamesDone = (): Promise<unknown> => last;
