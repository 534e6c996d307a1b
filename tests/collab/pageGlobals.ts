/** Page globals that Node does not have: a document and a window without behaviour, and a storage that a test can read. */
import { afterAll, beforeAll } from 'vitest';

const quiet = { addEventListener: () => undefined, removeEventListener: () => undefined };

/** Installs them for all tests of the file, and removes them afterwards. Returns the contents of the storage. */
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
