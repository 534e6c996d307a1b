/** The contract of {@link OrganisationStore} as cases. */
import type { OrganisationStore, StoredLine } from '../../shared/ports/organisationStore.ts';
import { type AcceptanceSuite, check, rejects, same } from './kit.ts';

export type OrganisationStoreSubject = {
  readonly store: OrganisationStore;
  /** Another store on the same storage, as in a second process. */
  beside(): Promise<OrganisationStore>;
  /** Another store on the same storage, after the first is no longer used. */
  reopen(): Promise<OrganisationStore>;
};

const hash = (n: number): string => (n === 0 ? '' : String(n).padStart(64, 'a'));
const line = (seq: number, changes: Partial<StoredLine> = {}): StoredLine => ({
  seq,
  hash: hash(seq),
  prev: hash(seq - 1),
  text: `{"seq":${seq}}`,
  ...changes,
});
const row = (kind: string, id: string, value: string) => ({ kind, id, value });

export const organisationStoreSuite: AcceptanceSuite<OrganisationStoreSubject> = [
  {
    name: 'an empty place has no rows and no line',
    async run({ store }) {
      same(await store.read(), { rows: [], tip: { seq: 0, hash: '' } }, 'rows and tip');
      same(await store.lines(0, 10), [], 'lines');
      same(await store.tip(), { seq: 0, hash: '' }, 'the last line');
    },
  },
  {
    name: 'rows come back by kind and id as they were stored, after reopening',
    async run({ store, reopen }) {
      const value = '{"name":"髙橋醸造 👩🏽‍🌾","note":"\\u0000"}';
      const stored = [
        row('staff', 'b', '2'),
        row('business', 'z', value),
        row('business', 'B', '1'),
        row('staff', 'a', ''),
      ];
      check(await store.commit(line(1), stored), 'first');
      const again = await reopen();
      same(
        await again.read(),
        {
          rows: [row('business', 'B', '1'), row('business', 'z', value), row('staff', 'a', ''), row('staff', 'b', '2')],
          tip: { seq: 1, hash: hash(1) },
        },
        'rows',
      );
    },
  },
  {
    name: 'a row is replaced and removed; removing an unknown one does nothing; the last change of a row stays',
    async run({ store }) {
      await store.commit(line(1), [row('staff', 'a', '1'), row('staff', 'b', '1')]);
      const gone = (id: string) => ({ kind: 'staff', id, value: null });
      await store.commit(line(2), [
        row('staff', 'a', '2'),
        gone('b'),
        gone('c'),
        row('staff', 'd', '1'),
        row('staff', 'd', '2'),
      ]);
      same((await store.read()).rows, [row('staff', 'a', '2'), row('staff', 'd', '2')], 'rows');
      await store.commit(line(3), []);
      same((await store.read()).tip, { seq: 3, hash: hash(3) }, 'a line alone');
      same(await store.tip(), { seq: 3, hash: hash(3) }, 'the last line');
    },
  },
  {
    name: 'a line that does not follow the last one is refused, with its changes',
    async run({ store }) {
      await store.commit(line(1), [row('staff', 'a', '1')]);
      for (const wrong of [line(1), line(3), line(2, { prev: hash(5) }), line(2, { prev: '' })])
        check(!(await store.commit(wrong, [row('staff', 'a', 'wrong')])), `line ${wrong.seq} after ${wrong.prev}`);
      same((await store.read()).rows, [row('staff', 'a', '1')], 'rows');
      same((await store.lines(0, 10)).length, 1, 'lines');
      check(!(await store.commit(line(1), [])), 'a repeated one');
    },
  },
  {
    name: 'of concurrent commits that follow the same line one is stored, whoever makes it',
    async run({ store, beside }) {
      const other = await beside();
      const outcomes = await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          (i % 2 ? store : other).commit(line(1, { hash: hash(10 + i) }), [row('staff', 'a', String(i))]),
        ),
      );
      same(outcomes.filter(Boolean).length, 1, 'stored');
      const winner = outcomes.indexOf(true);
      same((await store.read()).rows, [row('staff', 'a', String(winner))], 'its row, and no other');
      same((await other.read()).tip.hash, hash(10 + winner), 'its line');
    },
  },
  {
    name: 'what another process commits is read, and followed',
    async run({ store, beside }) {
      const other = await beside();
      await store.commit(line(1), []);
      check(!(await other.commit(line(1), [])), 'the taken number');
      check(await other.commit(line(2), [row('group', 'g', '1')]), 'the next');
      same(await store.tip(), { seq: 2, hash: hash(2) }, 'the last line');
      same((await store.read()).rows, [row('group', 'g', '1')], 'rows');
    },
  },
  {
    name: 'lines come in order and in pages',
    async run({ store }) {
      for (let n = 1; n <= 5; n++) await store.commit(line(n), []);
      same(await store.lines(0, 2), [line(1), line(2)], 'the first two');
      same(
        (await store.lines(2, 100)).map((l) => l.seq),
        [3, 4, 5],
        'the rest',
      );
      same(await store.lines(5, 100), [], 'after the last');
    },
  },
  {
    name: 'two thousand rows of 2 KB are stored and read at once',
    async run({ store }) {
      const rows = Array.from({ length: 2_000 }, (_, i) =>
        row('business', String(i).padStart(16, '0'), '丸'.repeat(700)),
      );
      check(await store.commit(line(1), rows), 'stored');
      same((await store.read()).rows.length, 2_000, 'rows');
    },
  },
  {
    name: 'more changes than a commit may have are refused, and nothing is stored',
    async run({ store }) {
      const rows = Array.from({ length: 20_001 }, (_, i) => row('staff', String(i), '1'));
      await rejects(store.commit(line(1), rows), 'invalidInput', 'one too many');
      same((await store.read()).rows, [], 'rows');
      same((await store.lines(0, 10)).length, 0, 'lines');
    },
  },
  {
    name: 'rows and lines are the same after scrubbing',
    async run({ store }) {
      await store.commit(line(1), [row('staff', 'a', '1'), row('staff', 'b', '1')]);
      await store.commit(line(2), [{ kind: 'staff', id: 'a', value: null }]);
      await store.scrub();
      same(await store.read(), { rows: [row('staff', 'b', '1')], tip: { seq: 2, hash: hash(2) } }, 'rows');
      check(await store.commit(line(3), []), 'the next line');
    },
  },
  {
    name: 'after closing every call rejects, and closing again does nothing',
    async run({ store, reopen }) {
      const stored = store.commit(line(1), [row('staff', 'a', '1')]);
      await store.close();
      await stored;
      await store.close();
      await rejects(store.read(), 'storageFailed', 'read');
      await rejects(store.commit(line(2), []), 'storageFailed', 'commit');
      await rejects(store.lines(0, 1), 'storageFailed', 'lines');
      await rejects(store.tip(), 'storageFailed', 'tip');
      await rejects(store.scrub(), 'storageFailed', 'scrub');
      same((await (await reopen()).read()).rows.length, 1, 'what was called before');
    },
  },
];
