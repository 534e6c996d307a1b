/** The contract of {@link Keys} as cases. */
import { KEY_NAMES, type Keys } from '../../shared/ports/keys.ts';
import { type AcceptanceSuite, check, same } from './kit.ts';

export type KeysSubject = {
  readonly keys: Keys;
  /** Opens another key store on the same storage. */
  reopen(): Promise<Keys>;
  /** Keys on read-only storage. Omitted if the platform cannot be made to fail. */
  readonly unwritable?: () => Promise<Keys>;
};

export const keysSuite: AcceptanceSuite<KeysSubject> = [
  {
    name: 'keys are 32 bytes, differ by name, and are the same after reopening',
    async run({ keys, reopen }) {
      const made = await Promise.all(KEY_NAMES.map((name) => keys.key(name)));
      for (const { bytes, isKept } of made) {
        same(bytes.length, 32, 'length');
        check(
          bytes.some((b) => b !== 0),
          'random',
        );
        check(isKept, 'kept');
      }
      same(new Set(made.map((key) => key.bytes.join())).size, KEY_NAMES.length, 'different keys');
      const again = await reopen();
      for (const [i, name] of KEY_NAMES.entries()) same((await again.key(name)).bytes, made[i]?.bytes, name);
    },
  },
  {
    name: 'concurrent first calls get the same key, and what a caller does to its bytes stays with the caller',
    async run({ keys }) {
      const made = await Promise.all(Array.from({ length: 10 }, () => keys.key('device')));
      same(new Set(made.map((key) => key.bytes.join())).size, 1, 'keys');
      const before = made[0]?.bytes.slice();
      made[0]?.bytes.fill(0);
      same((await keys.key('device')).bytes, before, 'after a caller cleared its copy');
    },
  },
  {
    name: 'where nothing can be kept, a key holds for this run and says so',
    async run({ unwritable }) {
      if (!unwritable) return;
      const keys = await unwritable();
      const first = await keys.key('host');
      same({ length: first.bytes.length, isKept: first.isKept }, { length: 32, isKept: false }, 'key');
      same((await keys.key('host')).bytes, first.bytes, 'asked again');
    },
  },
];
