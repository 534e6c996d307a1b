/**
 * Founder and advisor in one room over a real server: what is written alone is in no byte that anybody else receives
 * before the reveal, and work done offline is merged afterwards.
 */
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { handOver, putPrivateDots, putPrivateWord, setReady } from '../../shared/doc/room/privateRoom.ts';
import {
  addRound,
  markRound,
  ROOM_PARTS,
  readDone,
  readRound,
  readSaid,
  readVotes,
  roomMap,
  setDone,
  setLead,
  type Writer,
} from '../../shared/doc/room/room.ts';
import { standings } from '../../shared/domain/room/votes.ts';
import { random as randomFrom } from '../random.ts';
import { enter, type Person, PLAN, type Place, raw, startPlace, stored, tokenFor, until } from './people.ts';

const NAME = `comments:${PLAN}`;
const AT = '2026-11-29T00:00:00.000Z';
const [ROUND, VOTE, CARD, OTHER] = ['round00000000001', 'round00000000002', 'card000000000001', 'card000000000002'];
const WORDS = { founder: '搾りかすを肌に使う', advisor: '冬だけの宿' };

let place: Place;
const people: Person[] = [];
type Someone = Person & Writer & { readonly own: Y.Doc; readonly token: string };
async function join(role: 'owner' | 'editor', name: string): Promise<Someone> {
  const { token, id } = await tokenFor(place, role, name);
  const person = enter(place, token, new Y.Doc(), NAME);
  people.push(person);
  await until(() => person.provider.synced, 'to be in');
  const someone = Object.assign(person, { id, name, token, own: new Y.Doc() });
  // What an open plan's room does: hand over as soon as a reveal is seen.
  let isHanding = false;
  person.doc.on('afterAllTransactions', () => {
    if (isHanding) return;
    isHanding = true;
    for (const round of [ROUND, VOTE]) handOver(someone.own, someone.doc, round, someone);
    isHanding = false;
  });
  return someone;
}
beforeEach(async () => {
  place = await startPlace();
});
afterEach(async () => {
  for (const person of people.splice(0)) person.leave();
  await place.close();
});

const finish = (p: Someone, round: string, count: number, isNamed = false) => {
  setReady(p.own, round, { at: AT, isNamed });
  setDone(p.doc, round, p, count, AT);
};
const texts = (doc: Y.Doc) => readSaid(doc, ROUND).map(({ text, name }) => `${text}${name ? `（${name}）` : ''}`);
const has = (bytes: Uint8Array, words: string) => Buffer.from(bytes).includes(Buffer.from(words, 'utf8'));

it('sends and stores no byte of what is written alone before the reveal; afterwards everybody has all of it', async () => {
  const [founder, advisor] = [await join('owner', '山田'), await join('editor', '佐藤')];
  const listener = await raw(place, (await tokenFor(place, 'commenter', '盗み聞き')).token, `/sync/${NAME}`);
  const onDisk = () => place.library.load(NAME);
  const bytes = () => [
    ...listener.messages,
    ...onDisk().updates,
    ...(onDisk().state ? [onDisk().state as Uint8Array] : []),
  ];
  addRound(founder.doc, ROUND, { kind: 'words', question: '何がありますか', by: founder.id, byName: '', at: AT });
  await until(() => readRound(advisor.doc, ROUND) !== undefined, 'the question');
  for (const [who, words] of [
    [founder, WORDS.founder],
    [advisor, WORDS.advisor],
  ] as const) {
    putPrivateWord(who.own, ROUND, `word00000000000${who.id.slice(-1)}`, words);
    finish(who, ROUND, 1, who === founder);
  }
  await until(
    () => readDone(stored(place, NAME), ROUND).length === 2 && readDone(advisor.doc, ROUND).length === 2,
    'both to have finished',
  );
  await until(() => listener.messages.some((message) => has(message, '佐藤')), 'the listener to hear that they have');
  for (const words of Object.values(WORDS)) expect(bytes().some((b) => has(b, words))).toBe(false);

  markRound(founder.doc, ROUND, 'revealedAt', AT);
  const expected = [`${WORDS.founder}（山田）`, WORDS.advisor].sort();
  await until(
    () => [founder.doc, advisor.doc, stored(place, NAME)].every((doc) => texts(doc).length === 2),
    'what was said',
  );
  for (const doc of [founder.doc, advisor.doc, stored(place, NAME)]) expect([...texts(doc)].sort()).toEqual(expected);
  await until(() => bytes().some((b) => has(b, WORDS.advisor)), 'the same search to find what is there');
  listener.socket.close();
});

it('delivers the words and dots of a person who was offline at the reveal', async () => {
  const [founder, advisor] = [await join('owner', '山田'), await join('editor', '佐藤')];
  addRound(founder.doc, ROUND, { kind: 'words', question: '何がありますか', by: founder.id, byName: '', at: AT });
  addRound(founder.doc, VOTE, {
    kind: 'dots',
    question: 'どれから',
    dots: 3,
    shown: 'hidden',
    targets: [CARD, OTHER].map((id) => ({ kind: 'card' as const, id })),
    by: founder.id,
    byName: '',
    at: AT,
  });
  await until(() => readRound(advisor.doc, VOTE) !== undefined, 'the rounds');
  advisor.provider.disconnect();
  putPrivateWord(advisor.own, ROUND, 'word000000000001', WORDS.advisor);
  putPrivateDots(advisor.own, VOTE, CARD, 2);
  finish(advisor, ROUND, 1);
  finish(advisor, VOTE, 1);
  putPrivateWord(founder.own, ROUND, 'word000000000002', WORDS.founder);
  putPrivateDots(founder.own, VOTE, OTHER, 2);
  finish(founder, ROUND, 1);
  finish(founder, VOTE, 1);
  for (const round of [ROUND, VOTE]) markRound(founder.doc, round, 'revealedAt', AT);
  expect([texts(founder.doc), texts(advisor.doc)]).toEqual([[WORDS.founder], []]);
  advisor.provider.connect();
  await until(() => texts(founder.doc).length === 2 && readVotes(founder.doc, VOTE).length === 2, 'the advisor’s part');
  for (const { doc } of [founder, advisor]) {
    expect([...texts(doc)].sort()).toEqual([WORDS.advisor, WORDS.founder].sort());
    expect(standings([CARD, OTHER], readVotes(doc, VOTE), 3)).toEqual([
      { target: CARD, dots: 2, people: 1, rank: 1, isTied: true },
      { target: OTHER, dots: 2, people: 1, rank: 1, isTied: true },
    ]);
  }
});

it.each([1, 2, 3])(
  'three people with and without a line end with the same room, and nobody with a vote too many (seed %i)',
  async (seed) => {
    const random = randomFrom(seed);
    const owner = await join('owner', '山田');
    const all = [owner, await join('editor', '佐藤'), await join('editor', '鈴木')];
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    const rounds = [ROUND, VOTE];
    const acts: ((p: Someone) => void)[] = [
      (p) => addRound(p.doc, ROUND, { kind: 'words', question: '問い', by: p.id, byName: '', at: AT }),
      (p) =>
        addRound(p.doc, VOTE, {
          kind: 'dots',
          question: 'どれ',
          dots: 2,
          shown: pick(['open', 'hidden'] as const),
          targets: [CARD, OTHER].map((id) => ({ kind: 'card' as const, id })),
          by: p.id,
          byName: '',
          at: AT,
        }),
      (p) => putPrivateWord(p.own, ROUND, `word${Math.floor(random() * 1e6)}`.padEnd(16, '0'), '言葉'),
      (p) => putPrivateDots(p.own, VOTE, pick([CARD, OTHER]), 2),
      (p) => roomMap(p.doc, 'votes').set(`${VOTE}|${p.id}|${pick([CARD, OTHER])}`, 2),
      (p) => finish(p, pick(rounds), 1),
      (p) => markRound(p.doc, pick(rounds), pick(['revealedAt', 'closedAt'] as const), AT),
      (p) => setLead(p.doc, pick(all), AT),
      (p) => roomMap(p.doc, 'locks').set(pick(['board', CARD]), { by: p.id, name: p.name, at: AT }),
      (p) => (p.provider.wsconnected ? p.provider.disconnect() : p.provider.connect()),
    ];
    for (let i = 0; i < 60; i++) {
      pick(acts)(pick(all));
      if (i % 10 === 0) await new Promise((done) => setImmediate(done));
    }
    for (const { provider } of all) provider.connect();
    const shape = (doc: Y.Doc) =>
      JSON.stringify(
        ROOM_PARTS.map((part) =>
          [...Object.entries(roomMap(doc, part).toJSON() as object)].map((e) => sorted(e)).sort(),
        ),
      );
    await until(
      () => all.every(({ provider, doc }) => provider.synced && shape(doc) === shape(stored(place, NAME))),
      'all to agree',
    );
    const vote = readRound(owner.doc, VOTE);
    if (vote?.kind === 'dots')
      for (const row of standings([CARD, OTHER], readVotes(owner.doc, VOTE), vote.dots))
        expect(row.dots).toBeLessThanOrEqual(vote.dots * all.length);
    for (const said of readSaid(owner.doc, ROUND)) expect(said.by).toBeUndefined();
    if (!readRound(owner.doc, ROUND)?.revealedAt) expect(texts(owner.doc)).toEqual([]);
  },
);
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .map(sorted)
          .sort((a, b) => (String(a) < String(b) ? -1 : 1))
      : value;
