/** Runs the cases of `DocStore` on IndexedDB in a page of the real browser; `tests/e2e/indexedDb.spec.ts` bundles and opens this. */
import { deleteDB } from 'idb';
import * as Y from 'yjs';
import { type GuestDatabase, openGuestDatabase } from '../../renderer/host/guestDatabase.ts';
import { IndexedDbDocStore } from '../../renderer/host/indexedDbDocStore.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import { docStoreSuite } from './docStore.suite.ts';
import { bytesOf, check } from './kit.ts';

export type DocStorePage = {
  readonly names: readonly string[];
  /** Runs one case on a separate database. Rejects with the violation of the contract. */
  run(name: string): Promise<void>;
};
let places = 0;

async function onDatabases(use: (open: (place: string) => Promise<GuestDatabase>) => Promise<void>): Promise<void> {
  const prefix = `musubi-page-${places++}`;
  const opened = new Map<string, GuestDatabase>();
  try {
    await use(async (place) => {
      opened.get(place)?.close();
      const db = await openGuestDatabase(`${prefix}-${place}`);
      opened.set(place, db);
      return db;
    });
  } finally {
    for (const [place, db] of opened) {
      db.close();
      await deleteDB(`${prefix}-${place}`);
    }
  }
}

const NAME = 'plan:abcdefgh01234567';
const OTHER = 'plan:zyxwvuts76543210';
/** An edit of about the given number of bytes. */
function edit(key: string, bytes: number): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap('m').set(key, bytesOf(bytes, bytes));
  return Y.encodeStateAsUpdate(doc);
}

/** Beyond the contract: if the browser has no space left, a long log can still be read, though not folded. */
async function readsWithoutRoom(open: (place: string) => Promise<GuestDatabase>): Promise<void> {
  const store = new IndexedDbDocStore(await open('full'));
  const doc = new Y.Doc();
  const written: Promise<string>[] = [];
  doc.on('update', (update: Uint8Array) => void written.push(store.append(NAME, [update])));
  for (let i = 0; i < 300; i++) doc.getText('t').insert(i, '満');
  await Promise.all(written);
  const before = (await store.load(OTHER)).updates.length;
  let stored = 0;
  for (const size of [20_000, 1_000, 50])
    for (let isFull = false; !isFull; ) {
      isFull = await store.append(OTHER, [edit(`${size}/${stored}`, size)]).then(
        () => false,
        () => true,
      );
      if (!isFull) stored++;
      check(stored < 2_000, 'the browser takes without an end');
    }
  for (let reading = 0; reading < 3; reading++) {
    const found = new Y.Doc();
    applyStored(found, await store.load(NAME));
    check(found.getText('t').length === 300, `reading ${reading} found ${found.getText('t').length} letters`);
  }
  await store.close();
  const again = new IndexedDbDocStore(await open('full'));
  check((await again.load(OTHER)).updates.length === before + stored, 'what was refused left nothing behind');
}
const READS_WITHOUT_ROOM = 'a long log is read where there is no room to fold it';

const page: DocStorePage = {
  names: [...docStoreSuite.map(({ name }) => name), READS_WITHOUT_ROOM],
  run: (name) =>
    onDatabases(async (open) => {
      if (name === READS_WITHOUT_ROOM) return readsWithoutRoom(open);
      const found = docStoreSuite.find((acceptance) => acceptance.name === name);
      await found?.run({
        store: new IndexedDbDocStore(await open('a')),
        reopen: async () => new IndexedDbDocStore(await open('a')),
        // The test sets the browser's quota before anything is written: Chromium caches a granted quota for a while.
        small: async () => new IndexedDbDocStore(await open('small')),
      });
    }),
};
Object.assign(globalThis, { docStorePage: page });
