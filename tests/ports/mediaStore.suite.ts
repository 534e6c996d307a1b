/** The contract of {@link MediaStore} as cases. */
import type { MediaStore } from '../../shared/ports/mediaStore.ts';
import { type AcceptanceSuite, bytesOf, rejects, same } from './kit.ts';

export type MediaStoreSubject = {
  readonly store: MediaStore;
  /** Closes the store and opens another one on the same storage. */
  reopen(): Promise<MediaStore>;
};

/** SHA-256 of no bytes, and of the three bytes `abc`, as FIPS 180-4 gives them. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const abc = () => new TextEncoder().encode('abc');

export const mediaStoreSuite: AcceptanceSuite<MediaStoreSubject> = [
  {
    name: 'bytes are found by their SHA-256, after reopening',
    async run({ store, reopen }) {
      same(await store.put(abc(), 'image/png'), ABC, 'hash');
      same(await store.put(new Uint8Array(), 'image/gif'), EMPTY, 'hash of no bytes');
      const again = await reopen();
      same(await again.get(ABC), { bytes: abc(), type: 'image/png' }, 'found');
      same(await again.get(EMPTY), { bytes: new Uint8Array(), type: 'image/gif' }, 'no bytes');
    },
  },
  {
    name: 'an unknown hash and what is no hash are null',
    async run({ store }) {
      for (const hash of [ABC, ABC.toUpperCase(), '', '../host.key', `${ABC}0`])
        same(await store.get(hash), null, JSON.stringify(hash));
    },
  },
  {
    name: 'the same bytes twice, also at once, are one entry with the first type',
    async run({ store }) {
      same(
        await Promise.all([store.put(abc(), 'image/png'), store.put(abc(), 'image/jpeg')]),
        [ABC, ABC],
        'hashes of concurrent calls',
      );
      await store.put(abc(), 'image/webp');
      same((await store.get(ABC))?.type, 'image/png', 'type');
    },
  },
  {
    name: 'large files come back byte for byte, and belong to the caller',
    async run({ store }) {
      const hash = await store.put(bytesOf(1, 3 << 20), 'application/zip');
      (await store.get(hash))?.bytes.fill(0);
      same((await store.get(hash))?.bytes, bytesOf(1, 3 << 20), 'bytes');
    },
  },
  {
    name: 'after closing every call rejects',
    async run({ store, reopen }) {
      const put = store.put(abc(), 'image/png');
      await store.close();
      await put;
      await store.close();
      await rejects(store.put(abc(), 'image/png'), 'storageFailed', 'put');
      await rejects(store.get(ABC), 'storageFailed', 'get');
      same((await (await reopen()).get(ABC))?.bytes, abc(), 'what was called before');
    },
  },
];
