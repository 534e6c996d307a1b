import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mediaStoreSuite } from '../../../tests/ports/mediaStore.suite.ts';
import { runSuite } from '../../../tests/ports/runSuite.ts';
import { FolderMediaStore } from './folderMediaStore.ts';

const inFolder = async (run: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-media-'));
  try {
    await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

runSuite('MediaStore in a folder', mediaStoreSuite, (use) =>
  inFolder((folder) => use({ store: new FolderMediaStore(folder), reopen: async () => new FolderMediaStore(folder) })),
);

it('reads damaged bytes as none', () =>
  inFolder(async (folder) => {
    const store = new FolderMediaStore(folder);
    const hash = await store.put(new TextEncoder().encode('abc'), 'image/png');
    expect(readdirSync(folder)).toEqual([hash]);
    writeFileSync(join(folder, hash), 'image/png\nabd');
    expect(await store.get(hash)).toBeNull();
  }));
