/** The contract of {@link Inbox} as cases. */
import { type Inbox, MOST_WAITING } from '../../shared/ports/inbox.ts';
import { type AcceptanceSuite, bytesOf, check, rejects, same } from './kit.ts';

export type InboxSubject = {
  readonly inbox: Inbox;
  /** Opens another inbox on the same storage. */
  reopen(): Promise<Inbox>;
  /** Another inbox on empty storage, where at most the given number of bytes may wait for one contest. */
  limited(mostBytes: number): Promise<Inbox>;
};

const CONTEST = 'abcdefgh01234567';
const OTHER = 'zyxwvuts76543210';
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const abc = () => new TextEncoder().encode('abc');
const isTime = (text: string): boolean => new Date(text).toISOString() === text;

export const inboxSuite: AcceptanceSuite<InboxSubject> = [
  {
    name: 'what was put waits under its hash, for its contest, after reopening',
    async run({ inbox, reopen }) {
      same(await inbox.list(CONTEST), [], 'before');
      same(await inbox.put(CONTEST, abc()), ABC, 'hash');
      const again = await reopen();
      const [item, ...more] = await again.list(CONTEST);
      same({ hash: item?.hash, bytes: item?.bytes, more }, { hash: ABC, bytes: abc(), more: [] }, 'list');
      check(isTime(item?.at ?? ''), 'the time of storing is an ISO time');
      same(await again.list(OTHER), [], 'of another contest');
      same(await again.contests(), [CONTEST], 'contests');
    },
  },
  {
    name: 'the same bytes twice, also at once, are one item',
    async run({ inbox }) {
      same(await Promise.all([inbox.put(CONTEST, abc()), inbox.put(CONTEST, abc())]), [ABC, ABC], 'hashes');
      await inbox.put(CONTEST, abc());
      same((await inbox.list(CONTEST)).length, 1, 'items');
    },
  },
  {
    name: 'removed items are gone, and removing again does nothing',
    async run({ inbox, reopen }) {
      await inbox.put(CONTEST, abc());
      await inbox.remove(CONTEST, ABC);
      await inbox.remove(CONTEST, ABC);
      await inbox.remove(OTHER, ABC);
      same(await (await reopen()).list(CONTEST), [], 'items');
      same(await inbox.contests(), [], 'contests');
    },
  },
  {
    name: 'a list is as long as was asked for',
    async run({ inbox }) {
      await Promise.all(Array.from({ length: 103 }, (_, i) => inbox.put(CONTEST, bytesOf(i, 40))));
      same((await inbox.list(CONTEST)).length, 100, 'by default');
      same((await inbox.list(CONTEST, 3)).length, 3, 'three');
      const all = await inbox.list(CONTEST, Number.POSITIVE_INFINITY);
      same(new Set(all.map((item) => item.hash)).size, 103, 'all');
      const times = all.map((item) => item.at);
      same(times, [...times].sort(), 'the oldest first');
    },
  },
  {
    name: 'beyond its bytes it stores nothing, concurrent calls counted together',
    async run({ limited }) {
      const inbox = await limited(1_000);
      const hashes = await Promise.all(Array.from({ length: 8 }, (_, i) => inbox.put(CONTEST, bytesOf(i, 300))));
      same(hashes.filter((hash) => hash !== undefined).length, 3, 'accepted');
      same((await inbox.list(CONTEST)).length, 3, 'items');
      check((await inbox.put(OTHER, bytesOf(9, 300))) !== undefined, 'another contest has a limit of its own');
      same(await inbox.put(CONTEST, bytesOf(9, 101)), undefined, 'one byte too many');
      check((await inbox.put(CONTEST, bytesOf(9, 100))) !== undefined, 'exactly full');
    },
  },
  {
    name: `beyond ${MOST_WAITING} items it stores nothing`,
    async run({ inbox }) {
      for (let i = 0; i < MOST_WAITING; i += 200)
        await Promise.all(Array.from({ length: 200 }, (_, j) => inbox.put(CONTEST, bytesOf(i + j, 8))));
      same(await inbox.put(CONTEST, bytesOf(MOST_WAITING, 9)), undefined, 'one too many');
      check((await inbox.put(CONTEST, bytesOf(0, 8))) !== undefined, 'one that waits already');
      await inbox.remove(CONTEST, (await inbox.list(CONTEST, 1))[0]?.hash ?? '');
      check((await inbox.put(CONTEST, bytesOf(MOST_WAITING, 9))) !== undefined, 'after one was removed');
    },
  },
  {
    name: 'what is no id is refused',
    async run({ inbox }) {
      for (const contest of ['', '..', '../abcdefgh012345', 'ABCDEFGH01234567', 'abcdefgh012345678']) {
        await rejects(inbox.put(contest, abc()), 'invalidInput', `put ${contest}`);
        await rejects(inbox.list(contest), 'invalidInput', `list ${contest}`);
        await rejects(inbox.remove(contest, ABC), 'invalidInput', `remove ${contest}`);
      }
      await rejects(inbox.remove(CONTEST, '../../host.key'), 'invalidInput', 'remove what is no hash');
    },
  },
];
