/**
 * The documents of a guest's browser against the contract of their port, on IndexedDB in memory; `tests/e2e/indexedDb.spec.ts` runs the same cases in
 * the real browser.
 */
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { type GuestDatabase, openGuestDatabase } from '../../renderer/host/guestDatabase.ts';
import { IndexedDbDocStore } from '../../renderer/host/indexedDbDocStore.ts';
import { applyStored, type StoredDoc } from '../../shared/doc/stored.ts';
import { docStoreSuite } from './docStore.suite.ts';
import { runSuite } from './runSuite.ts';

const NAME = 'plan:abcdefgh01234567';
let places = 0;

/** A separate database that is opened repeatedly, each time after the previous one has been closed. */
async function onDatabase(use: (open: () => Promise<GuestDatabase>) => Promise<void>): Promise<void> {
  const place = `musubi-test-${places++}`;
  let opened: GuestDatabase | undefined;
  await use(async () => {
    opened?.close();
    opened = await openGuestDatabase(place);
    return opened;
  });
  opened?.close();
}
const textOf = (stored: StoredDoc): string => {
  const doc = new Y.Doc();
  applyStored(doc, stored);
  return doc.getText('t').toString();
};
function typed(text: string): Uint8Array[] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const [i, letter] of [...text].entries()) doc.getText('t').insert(i, letter);
  return updates;
}

runSuite('DocStore on IndexedDB', docStoreSuite, (use) =>
  onDatabase(async (open) =>
    use({
      store: new IndexedDbDocStore(await open()),
      reopen: async () => new IndexedDbDocStore(await open()),
    }),
  ),
);

it('folds a log of more than 200 edits after reading it, but not one of 200', () =>
  onDatabase(async (open) => {
    const db = await open();
    const store = new IndexedDbDocStore(db);
    const updates = typed('あ'.repeat(201));
    await store.append(NAME, updates.slice(0, 200));
    expect((await store.load(NAME)).updates).toHaveLength(200);
    await store.append(NAME, updates.slice(200));
    expect((await store.load(NAME)).updates).toHaveLength(201);
    // Waits for the fold that the last read started.
    await store.close();
    const again = new IndexedDbDocStore(await open());
    const stored = await again.load(NAME);
    expect(stored.updates).toHaveLength(1);
    expect(textOf(stored)).toBe('あ'.repeat(201));
  }));

it('keeps what is written while a log is folded', () =>
  onDatabase(async (open) => {
    const store = new IndexedDbDocStore(await open());
    const updates = typed('い'.repeat(400));
    await store.append(NAME, updates.slice(0, 300));
    const loaded = store.load(NAME);
    const written = updates.slice(300).map((update) => store.append(NAME, [update]));
    await Promise.all([loaded, ...written]);
    await store.close();
    expect(textOf(await new IndexedDbDocStore(await open()).load(NAME))).toBe('い'.repeat(400));
  }));

it('omits a damaged edit, and never folds it into an intact one', () =>
  onDatabase(async (open) => {
    const db = await open();
    const store = new IndexedDbDocStore(db);
    const updates = typed('うえお'.repeat(100));
    await store.append(NAME, updates);
    const [first] = await db.getAllKeysFromIndex('updates', 'doc', NAME);
    const row = await db.get('updates', first ?? 0);
    if (!row) throw new Error('no row');
    row.update[row.update.length - 1] = (row.update.at(-1) ?? 0) ^ 1;
    await db.put('updates', row, first);
    for (let reading = 0; reading < 2; reading++) {
      const stored = await store.load(NAME);
      expect(stored.updates.some((update) => update.join() === row.update.join())).toBe(false);
      expect(textOf(stored)).toBe('');
    }
    await store.close();
    const again = new IndexedDbDocStore(await open());
    expect((await again.load(NAME)).updates).toHaveLength(1);
    // Once the server has resent the first edit, the others, which depend on it, apply.
    await again.append(NAME, updates.slice(0, 1));
    expect(textOf(await again.load(NAME))).toBe('うえお'.repeat(100));
  }));

it('reads edits from before checksums were introduced', () =>
  onDatabase(async (open) => {
    const db = await open();
    for (const update of typed('以前')) await db.add('updates', { doc: NAME, update });
    expect(textOf(await new IndexedDbDocStore(db).load(NAME))).toBe('以前');
  }));

it('does not store the buffer that an edit is a view of', () =>
  onDatabase(async (open) => {
    const db = await open();
    const [update] = typed('短');
    const buffer = new Uint8Array(1 << 20);
    buffer.set(update ?? [], 1_000);
    await new IndexedDbDocStore(db).append(NAME, [buffer.subarray(1_000, 1_000 + (update?.length ?? 0))]);
    const [row] = await db.getAllFromIndex('updates', 'doc', NAME);
    expect(row?.update.buffer.byteLength).toBe(update?.length);
  }));

it('rejects with a code of the port when another tab closed the database for a newer app', () =>
  onDatabase(async (open) => {
    const db = await open();
    const store = new IndexedDbDocStore(db);
    db.close();
    await expect(store.append(NAME, typed('遅'))).rejects.toMatchObject({ code: 'storageFailed' });
  }));
