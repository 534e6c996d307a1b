/** The adapters of the host, SQLite and files, against the contracts of their ports. Real files in a temporary folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileInbox } from '../../main/storage/fileInbox.ts';
import { FileKeys } from '../../main/storage/fileKeys.ts';
import { FileOutbox } from '../../main/storage/fileOutbox.ts';
import { Library } from '../../main/storage/library.ts';
import { docStoreSuite } from './docStore.suite.ts';
import { inboxSuite } from './inbox.suite.ts';
import { keysSuite } from './keys.suite.ts';
import { mediaStoreSuite } from './mediaStore.suite.ts';
import { memberStoreSuite } from './memberStore.suite.ts';
import { organisationStoreSuite } from './organisationStore.suite.ts';
import { outboxSuite } from './outbox.suite.ts';
import { runSuite } from './runSuite.ts';

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-ports-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
/** Opens libraries one after the other on one folder. `pages`: the number of pages at which SQLite itself reports a full disk. */
async function onLibraries(use: (open: (place: string, maxPages?: number) => Library) => Promise<void>): Promise<void> {
  const opened: Library[] = [];
  await inFolder(async (folder) => {
    try {
      await use((place, maxPages) => {
        for (const library of opened) library.close();
        const library = new Library({ folder: join(folder, place), ...(maxPages === undefined ? {} : { maxPages }) });
        opened.push(library);
        return library;
      });
    } finally {
      for (const library of opened) library.close();
    }
  });
}

runSuite('DocStore on SQLite', docStoreSuite, (use) =>
  onLibraries((open) =>
    use({
      store: open('a').stores.docs,
      reopen: async () => open('a').stores.docs,
      small: async (bytes) => open('small', Math.floor(bytes / 1_024)).stores.docs,
    }),
  ),
);
runSuite('MemberStore on SQLite', memberStoreSuite, (use) =>
  onLibraries((open) => use({ store: open('a').stores.members, reopen: async () => open('a').stores.members })),
);
runSuite('OrganisationStore on SQLite', organisationStoreSuite, (use) =>
  inFolder(async (folder) => {
    const opened: Library[] = [];
    const open = async () => {
      const library = new Library({ folder });
      opened.push(library);
      return library.stores.organisation;
    };
    try {
      await use({ store: await open(), beside: open, reopen: open });
    } finally {
      for (const library of opened) library.close();
    }
  }),
);
runSuite('MediaStore on SQLite', mediaStoreSuite, (use) =>
  onLibraries((open) => use({ store: open('a').stores.media, reopen: async () => open('a').stores.media })),
);
runSuite('Inbox in files', inboxSuite, (use) =>
  inFolder((folder) =>
    use({
      inbox: new FileInbox(folder),
      reopen: async () => new FileInbox(folder),
      limited: async (mostBytes) => new FileInbox(folder, 'limited', mostBytes),
    }),
  ),
);
runSuite('Outbox in files', outboxSuite, (use) =>
  inFolder((folder) => use({ outbox: new FileOutbox(folder), reopen: async () => new FileOutbox(folder) })),
);
runSuite('Keys in files', keysSuite, (use) =>
  inFolder((folder) =>
    use({
      keys: new FileKeys(folder),
      reopen: async () => new FileKeys(folder),
      unwritable: async () => {
        // A file takes the place of the folder: nobody can write there, whatever their permissions.
        const taken = join(folder, 'taken');
        writeFileSync(taken, '');
        return new FileKeys(taken);
      },
    }),
  ),
);
