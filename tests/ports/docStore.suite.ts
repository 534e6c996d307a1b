/** The contract of {@link DocStore} as cases. The bytes are real Yjs updates, because an adapter may fold a log. */
import * as Y from 'yjs';
import { applyStored, type StoredDoc } from '../../shared/doc/stored.ts';
import { MOST_BEFORE_SYNC } from '../../shared/ipc/contract.ts';
import type { Appended, DocStore } from '../../shared/ports/docStore.ts';
import { isStoreError } from '../../shared/ports/errors.ts';
import { type AcceptanceSuite, bytesOf, check, rejects, same } from './kit.ts';

export type DocStoreSubject = {
  readonly store: DocStore;
  /** Closes the store and opens another one on the same storage. */
  reopen(): Promise<DocStore>;
  /** A store that holds at most about this many bytes. Omitted if the platform cannot be made to fail. */
  readonly small?: (bytes: number) => Promise<DocStore>;
};

const NAME = 'plan:abcdefgh01234567';
const OTHER = 'plan:zyxwvuts76543210';

/** The updates of one person who types a text character by character. */
function typed(text: string): Uint8Array[] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const [i, letter] of [...text].entries()) doc.getText('t').insert(i, letter);
  return updates;
}
/** A text as one update, by a new author each time. */
function written(text: string): Uint8Array {
  const doc = new Y.Doc();
  doc.getText('t').insert(0, text);
  return Y.encodeStateAsUpdate(doc);
}
function textOf(stored: StoredDoc): string {
  const doc = new Y.Doc();
  applyStored(doc, stored);
  return doc.getText('t').toString();
}
const letters = (text: string): string => [...text].sort().join('');
const isEmpty = ({ state, updates }: StoredDoc): boolean => state === null && updates.length === 0;

export const docStoreSuite: AcceptanceSuite<DocStoreSubject> = [
  {
    name: 'a document that nobody has written is empty',
    async run({ store }) {
      same(await store.load(NAME), { state: null, updates: [] }, 'load');
    },
  },
  {
    name: 'what was acknowledged is there, also after reopening',
    async run({ store, reopen }) {
      const at = await store.append(NAME, typed('結び目'));
      check(new Date(at).toISOString() === at, `append resolves with an ISO time: ${at}`);
      same(textOf(await store.load(NAME)), '結び目', 'text');
      same(textOf(await (await reopen()).load(NAME)), '結び目', 'text after reopening');
    },
  },
  {
    name: 'documents do not mix',
    async run({ store }) {
      await Promise.all([store.append(NAME, [written('あ')]), store.append(OTHER, [written('い')])]);
      same(textOf(await store.load(NAME)), 'あ', 'the first');
      same(textOf(await store.load(OTHER)), 'い', 'the second');
    },
  },
  {
    name: 'a thousand appends at once are all there, in the order of the calls, after reopening',
    async run({ store, reopen }) {
      const text = Array.from({ length: 1_000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
      const received: Uint8Array[] = [];
      store.onDidAppend(({ updates }) => received.push(...updates));
      const updates = typed(text);
      await Promise.all(updates.map((update) => store.append(NAME, [update])));
      same(textOf(await store.load(NAME)), text, 'text');
      same(textOf(await (await reopen()).load(NAME)), text, 'text after reopening');
      check(received.length === updates.length, `listeners received ${received.length}`);
      check(
        received.every(
          (update, i) => update.length === updates[i]?.length && update.every((b, at) => b === updates[i]?.[at]),
        ),
        'listeners hear appends in the order of the calls',
      );
    },
  },
  {
    name: 'an append of several edits is stored whole',
    async run({ store, reopen }) {
      await store.append(NAME, typed('一二三四五'));
      same(textOf(await (await reopen()).load(NAME)), '一二三四五', 'text');
    },
  },
  {
    name: 'an empty append stores nothing, and an edit may come twice',
    async run({ store }) {
      await store.append(NAME, []);
      check(isEmpty(await store.load(NAME)), 'nothing is stored');
      const update = written('一度');
      await store.append(NAME, [update]);
      await store.append(NAME, [update]);
      same(textOf(await store.load(NAME)), '一度', 'text');
    },
  },
  {
    name: 'an edit that waits for another one is kept until that arrives',
    async run({ store, reopen }) {
      const [first, ...later] = typed('あとから');
      await store.append(NAME, later);
      same(textOf(await store.load(NAME)), '', 'text without the first edit');
      const again = await reopen();
      if (first) await again.append(NAME, [first]);
      same(textOf(await again.load(NAME)), 'あとから', 'text with it');
    },
  },
  {
    name: 'large edits come back byte for byte',
    async run({ store, reopen }) {
      const doc = new Y.Doc();
      doc.getMap('m').set('file', bytesOf(1, 1 << 20));
      await store.append(NAME, [Y.encodeStateAsUpdate(doc)]);
      const found = new Y.Doc();
      applyStored(found, await (await reopen()).load(NAME));
      same(found.getMap('m').get('file'), bytesOf(1, 1 << 20), 'bytes');
    },
  },
  {
    name: 'bytes that were returned belong to the caller',
    async run({ store }) {
      await store.append(NAME, [written('そのまま')]);
      for (const update of (await store.load(NAME)).updates) update.fill(0xff);
      same(textOf(await store.load(NAME)), 'そのまま', 'text');
    },
  },
  {
    name: 'listeners hear each append once, after it is stored, with its writer',
    async run({ store }) {
      const received: Appended[] = [];
      const loads: Promise<StoredDoc>[] = [];
      const subscription = store.onDidAppend((appended) => {
        received.push(appended);
        loads.push(store.load(appended.name));
      });
      const [one, two] = [written('一'), written('二')];
      await store.append(NAME, [one], 'window:1');
      await store.append(OTHER, [two]);
      same(
        received,
        [
          { name: NAME, updates: [one], by: 'window:1' },
          { name: OTHER, updates: [two], by: undefined },
        ],
        'received',
      );
      same((await Promise.all(loads)).map(textOf), ['一', '二'], 'what a listener reads');
      subscription.dispose();
      await store.append(NAME, [written('三')]);
      check(received.length === 2, 'a subscription that was disposed hears nothing');
    },
  },
  {
    name: 'a listener that throws hurts nobody',
    async run({ store }) {
      let received = 0;
      store.onDidAppend(() => {
        throw new Error('listener');
      });
      store.onDidAppend(() => received++);
      await store.append(NAME, [written('無事')]);
      await store.append(NAME, [written('二度')]);
      check(received === 2, `the other listener received ${received} of 2`);
      same(letters(textOf(await store.load(NAME))), letters('無事二度'), 'text');
    },
  },
  {
    name: 'an erased document is gone, also after reopening, and can begin again',
    async run({ store, reopen }) {
      await store.erase('plan:0000000000000000');
      await store.append(OTHER, [written('残る')]);
      const appended = store.append(NAME, typed('消える'));
      await store.erase(NAME);
      await appended.catch(() => undefined);
      check(isEmpty(await store.load(NAME)), 'nothing is left');
      await store.append(NAME, [written('新')]);
      const again = await reopen();
      same(textOf(await again.load(NAME)), '新', 'text after a new beginning');
      same(textOf(await again.load(OTHER)), '残る', 'the other document');
    },
  },
  {
    name: 'the newest restore points of each document are kept',
    async run({ store, reopen }) {
      same(await store.keptBefore(NAME), [], 'before the first');
      for (let i = 0; i < MOST_BEFORE_SYNC + 2; i++) await store.keepBefore(NAME, bytesOf(i, 50));
      await store.keepBefore(OTHER, bytesOf(99, 10));
      const again = await reopen();
      same(
        await again.keptBefore(NAME),
        Array.from({ length: MOST_BEFORE_SYNC }, (_, i) => bytesOf(MOST_BEFORE_SYNC + 1 - i, 50)),
        'kept, newest first',
      );
      same(await again.keptBefore(OTHER), [bytesOf(99, 10)], 'of the other document');
      check(isEmpty(await again.load(NAME)), 'a restore point is no edit');
    },
  },
  {
    name: 'closing waits for what was called before; afterwards every call rejects',
    async run({ store, reopen }) {
      const appended = store.append(NAME, [written('間に合う')]);
      await store.close();
      await appended;
      await store.close();
      await rejects(store.append(NAME, [written('遅い')]), 'storageFailed', 'append after close');
      await rejects(store.load(NAME), 'storageFailed', 'load after close');
      await rejects(store.keepBefore(NAME, bytesOf(0, 4)), 'storageFailed', 'keepBefore after close');
      await rejects(store.keptBefore(NAME), 'storageFailed', 'keptBefore after close');
      await rejects(store.erase(NAME), 'storageFailed', 'erase after close');
      same(textOf(await (await reopen()).load(NAME)), '間に合う', 'text');
    },
  },
  {
    name: 'a full place keeps what it acknowledged and nothing of what it refused',
    async run({ small }) {
      if (!small) return;
      const store = await small(400_000);
      let acknowledged = 0;
      let refused = 0;
      store.onDidAppend(({ updates }) => {
        acknowledged += updates.length;
      });
      const settled = await Promise.all(
        Array.from({ length: 60 }, (_, i) => {
          const doc = new Y.Doc();
          doc.getMap('m').set(String(i), bytesOf(i, 20_000));
          return store.append(NAME, [Y.encodeStateAsUpdate(doc)]).then(
            () => ({ i, isStored: true }),
            (error: unknown) => {
              check(isStoreError(error) && error.code === 'storageFull', `rejected with ${String(error)}`);
              refused++;
              return { i, isStored: false };
            },
          );
        }),
      );
      check(refused > 0, 'a full place refuses');
      check(acknowledged === 60 - refused, 'listeners hear what was stored and nothing else');
      const doc = new Y.Doc();
      applyStored(doc, await store.load(NAME));
      same(
        [...doc.getMap('m').keys()].map(Number).sort((a, b) => a - b),
        settled.flatMap(({ i, isStored }) => (isStored ? [i] : [])),
        'what is there',
      );
      await store.close();
    },
  },
];
