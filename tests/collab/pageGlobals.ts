/** What the code of a page expects around it and Node does not have: a document and a window that say nothing, and a storage that a test can read. */
import { afterAll, beforeAll } from 'vitest';

const quiet = { addEventListener: () => undefined, removeEventListener: () => undefined };

/** Puts them there for all tests of the file, and takes them away after. Returns what is in the storage. */
export function pageGlobals(): Map<string, string> {
  const stored = new Map<string, string>();
  beforeAll(() => {
    Object.assign(globalThis, {
      document: quiet,
      window: quiet,
      localStorage: {
        getItem: (key: string) => stored.get(key) ?? null,
        setItem: (key: string, value: string) => stored.set(key, value),
        removeItem: (key: string) => stored.delete(key),
      },
    });
  });
  afterAll(() => {
    for (const name of ['document', 'window', 'localStorage']) Reflect.deleteProperty(globalThis, name);
  });
  return stored;
}
