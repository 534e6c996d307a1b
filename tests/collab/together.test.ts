/**
 * Founder and advisor in one plan over a real server, with windows' own connections and reviews: a box and secret
 * rounds, both apart and together again. Nothing that either wrote is lost, and no byte of what is written alone
 * leaves a window before the reveal.
 */
import { afterEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { SyncLink } from '../../renderer/session/syncLink.ts';
import { boxOf } from '../../shared/app/box/boxView.ts';
import { readRecords } from '../../shared/doc/merge/records.ts';
import { handOver, putPrivateDots, putPrivateWord, setReady } from '../../shared/doc/room/privateRoom.ts';
import { addRound, markRound, readDone, readRound, readSaid, readVotes, setDone } from '../../shared/doc/room/room.ts';
import { pageGlobals } from './pageGlobals.ts';
import { PLAN, PLAN_DOC, type Place, startPlace, stored, until } from './people.ts';
import { allOnDisk, joinReviewed, type Reviewed, seedPlan } from './reviewed.ts';

const kept = pageGlobals();
const COMMENTS = `comments:${PLAN}`;
const AT = '2026-11-29T00:00:00.000Z';
const [WORDS, DOTS] = ['round00000000001', 'round00000000002'];
const BOX = 'box0000000000000';
const [MATERIAL, CUSTOMER] = ['column0000000001', 'column0000000002'];
const [BAMBOO, SCHOOL] = ['cell00000000000a', 'cell00000000000b'];

const opened: { close(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

/** Records every byte that leaves a window of this process. */
function recordSent(): Uint8Array[] {
  const sent: Uint8Array[] = [];
  const { send } = WebSocket.prototype;
  WebSocket.prototype.send = function (this: WebSocket, data) {
    sent.push(Uint8Array.from(data as Uint8Array));
    send.call(this, data);
  };
  opened.push({
    close: () => {
      WebSocket.prototype.send = send;
    },
  });
  return sent;
}

type Someone = Reviewed & {
  readonly name: string;
  readonly room: Y.Doc;
  readonly roomLink: SyncLink;
  readonly own: Y.Doc;
};
async function join(place: Place, name: string, role: 'owner' | 'editor'): Promise<Someone> {
  const person = await joinReviewed(place, kept, name, role);
  opened.push(person);
  const [room, own] = [new Y.Doc(), new Y.Doc()];
  const roomLink = new SyncLink(room, COMMENTS, `ws://127.0.0.1:${place.server.port}/sync`, person);
  opened.push({ close: () => roomLink.dispose() });
  await until(() => roomLink.provider.synced, 'the room');
  let isHanding = false;
  room.on('afterAllTransactions', () => {
    if (isHanding) return;
    isHanding = true;
    for (const round of [WORDS, DOTS]) handOver(own, room, round, { id: person.id, name });
    isHanding = false;
  });
  return { ...person, name, room, roomLink, own };
}
const linesOf = (all: readonly Someone[]) => all.flatMap(({ link, roomLink }) => [link, roomLink]);
async function part(all: readonly Someone[]): Promise<void> {
  for (const line of linesOf(all)) line.provider.disconnect();
  await until(() => linesOf(all).every((line) => !line.provider.wsconnected), 'apart');
}
async function meet(all: readonly Someone[]): Promise<void> {
  for (const line of linesOf(all)) line.provider.connect();
  await allOnDisk(all);
  await until(() => all.every(({ roomLink }) => roomLink.provider.synced && roomLink.state.waiting === 0), 'the rooms');
}
function finish({ own, room, id, name }: Someone, round: string, isNamed = false): void {
  setReady(own, round, { at: AT, isNamed });
  setDone(room, round, { id, name }, 1, AT);
}
const has = (bytes: Uint8Array, words: string) => Buffer.from(bytes).includes(Buffer.from(words, 'utf8'));

it('a box and secret rounds, apart and together again: nothing is lost, and nothing is sent before it is revealed', async () => {
  const place = await startPlace();
  opened.push(place);
  await seedPlan(place);
  const sent = recordSent();
  const [founder, advisor] = [await join(place, '山田', 'owner'), await join(place, '佐藤', 'editor')];
  const both = [founder, advisor];
  const onDisk = () =>
    [PLAN_DOC, COMMENTS].flatMap((name) => {
      const { state, updates } = place.library.load(name);
      return [...updates, ...(state ? [state] : [])];
    });
  const knows = (words: string) => [...sent, ...onDisk()].some((bytes) => has(bytes, words));

  founder.run(
    { type: 'putBox', box: BOX, patch: { title: '竹' } },
    { type: 'putBoxColumn', column: MATERIAL, patch: { box: BOX, role: 'material', order: 1 } },
    { type: 'putBoxColumn', column: CUSTOMER, patch: { box: BOX, role: 'customer', order: 2 } },
    { type: 'putBoxCell', cell: BAMBOO, patch: { column: MATERIAL, text: '竹', order: 1 } },
    { type: 'putBoxCell', cell: SCHOOL, patch: { column: CUSTOMER, text: '学校', order: 1 } },
  );
  const begun = { question: '何がありますか', by: founder.id, byName: '', at: AT } as const;
  addRound(founder.room, WORDS, { kind: 'words', ...begun });
  const targets = [BAMBOO, SCHOOL].map((id) => ({ kind: 'cell' as const, id }));
  addRound(founder.room, DOTS, { kind: 'dots', ...begun, dots: 3, shown: 'hidden', targets });
  await until(
    () => boxOf(advisor.store, BOX)?.columns.length === 2 && readRound(advisor.room, DOTS) !== undefined,
    'both',
  );
  await meet(both);

  await part(both);
  founder.run(
    { type: 'putBoxCell', cell: SCHOOL, patch: { text: '小学校' } },
    { type: 'putBoxCell', cell: 'cell00000000000c', patch: { column: MATERIAL, text: '竹炭', order: 2 } },
  );
  advisor.run(
    { type: 'putBoxCell', cell: SCHOOL, patch: { text: '中学校' } },
    { type: 'putBoxCell', cell: 'cell00000000000d', patch: { column: CUSTOMER, text: '庭園', order: 2 } },
  );
  putPrivateWord(founder.own, WORDS, 'word000000000001', '搾りかすを肌に使う');
  putPrivateWord(advisor.own, WORDS, 'word000000000002', '冬だけの宿');
  putPrivateDots(founder.own, DOTS, BAMBOO, 2);
  putPrivateDots(advisor.own, DOTS, SCHOOL, 3);
  for (const round of [WORDS, DOTS]) {
    finish(founder, round, round === WORDS);
    finish(advisor, round);
  }
  await meet(both);

  // Everybody's part of the box is there; both people see both names of the school.
  await until(
    () => both.every(({ store }) => boxOf(store, BOX)?.columns.every((c) => c.cells.length === 2)),
    'one box',
  );
  await until(() => readRecords(stored(place)).length > 0, 'the review');
  const said = JSON.stringify([founder.doc.toJSON(), readRecords(stored(place))]);
  for (const words of ['竹炭', '庭園', '小学校', '中学校']) expect(said).toContain(words);
  for (const { doc } of both)
    expect(doc.getMap('boxCells').toJSON()).toEqual(stored(place).getMap('boxCells').toJSON());
  // Both are known to have finished, but not what they wrote.
  await until(
    () => both.every(({ room }) => readDone(room, WORDS).length === 2 && readDone(room, DOTS).length === 2),
    'both to have finished',
  );
  expect(['竹炭', '搾りかすを肌に使う', '冬だけの宿'].map(knows)).toEqual([true, false, false]);
  expect([...both.map(({ room }) => room), stored(place, COMMENTS)].map((room) => readVotes(room, DOTS))).toEqual([
    [],
    [],
    [],
  ]);

  await part([advisor]);
  for (const round of [WORDS, DOTS]) markRound(founder.room, round, 'revealedAt', AT);
  await meet([founder]);
  expect(['搾りかすを肌に使う', '冬だけの宿'].map(knows)).toEqual([true, false]);
  await meet(both);
  const rooms = () => [founder.room, advisor.room, stored(place, COMMENTS)];
  await until(
    () => rooms().every((room) => readSaid(room, WORDS).length === 2 && readVotes(room, DOTS).length === 2),
    'all words',
  );
  for (const room of rooms()) {
    expect(readSaid(room, WORDS).map(({ text, name }) => [text, name])).toEqual([
      ['搾りかすを肌に使う', '山田'],
      ['冬だけの宿', undefined],
    ]);
    expect(new Map(readVotes(room, DOTS).map(({ person, target, dots }) => [person, [target, dots]]))).toEqual(
      new Map([
        [founder.id, [BAMBOO, 2]],
        [advisor.id, [SCHOOL, 3]],
      ]),
    );
  }
}, 60_000);
