/**
 * Four people in one room on randomly failing connections: an owner, two editors, a commenter. They start rounds, write and place dots secretly, finish,
 * undo that, reveal, close, take the lead, lock and stop the timer, also without permission. The server's guard is the real one. After everybody has
 * synced, all have the same state; no secret word was on the server before its round was revealed there; and everything finished in a revealed round is
 * there.
 */
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  handOver,
  putPrivateDots,
  putPrivateWord,
  readPrivateWords,
  readReady,
  setReady,
} from '../../shared/doc/room/privateRoom.ts';
import {
  addRound,
  askToLead,
  BOARD,
  markRound,
  ROOM_PARTS,
  readRound,
  readRounds,
  readSaid,
  readVotes,
  removeRound,
  roomMap,
  setDone,
  setLead,
  setLocks,
  setTimer,
  setVote,
} from '../../shared/doc/room/room.ts';
import { RoomGuard } from '../../shared/doc/room/roomGuard.ts';
import type { Role } from '../../shared/domain/roles/roles.ts';
import { random } from '../random.ts';
import { sorted } from './sorted.ts';

const AT = '2026-11-30T00:00:00.000Z';
const CARDS = ['card000000000001', 'card000000000002', 'card000000000003'];
const DOTS = 3;
const ROLES: readonly Role[] = ['owner', 'editor', 'editor', 'commenter'];
class FromServer {}
type Draw = () => number;
const idOf = (word: string): string => `${word}0000000000000000`.slice(0, 16);
/** A random round that this person has received. */
const aRound = (doc: Y.Doc, r: Draw): string => pick([...roomMap(doc, 'rounds').keys()], r) ?? '';
const pick = <T>(list: readonly T[], r: Draw): T => list[Math.floor(r() * list.length)] as T;

class Server {
  readonly doc = new Y.Doc();
  readonly people: Person[] = [];
  private readonly guard = new RoomGuard(this.doc);

  take(from: Person, update: Uint8Array): void {
    Y.applyUpdate(this.doc, update);
    const correction = this.guard.correct(from);
    if (correction) from.inbox.push(correction);
    for (const other of this.people)
      if (other !== from && other.isOnline)
        other.inbox.push(correction ? Y.mergeUpdates([update, correction]) : update);
  }
}

class Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly doc = new Y.Doc();
  readonly own = new Y.Doc();
  readonly inbox: Uint8Array[] = [];
  readonly outbox: Uint8Array[] = [];
  isOnline = true;
  private readonly server: Server;

  constructor(server: Server, n: number, seed: number) {
    this.server = server;
    this.id = `person000000000${n}`;
    this.name = `人${n}`;
    this.role = ROLES[n] as Role;
    this.doc.clientID = 1_000 + seed * 10 + n;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (!(origin instanceof FromServer) && this.isOnline) this.outbox.push(update);
    });
    server.people.push(this);
  }

  /** What `RoomModel` does after every change. */
  follow(): void {
    for (const { id } of readRounds(this.doc)) handOver(this.own, this.doc, id, this);
  }
  send(): void {
    const update = this.outbox.shift();
    if (update) this.server.take(this, update);
  }
  hear(): void {
    const update = this.inbox.shift();
    if (!update) return;
    Y.applyUpdate(this.doc, update, new FromServer());
    this.follow();
  }
  leave(): void {
    this.isOnline = false;
    this.inbox.length = 0;
    this.outbox.length = 0;
  }
  comeBack(): void {
    if (this.isOnline) return;
    this.isOnline = true;
    this.outbox.push(Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(this.server.doc)));
    this.inbox.push(Y.encodeStateAsUpdate(this.server.doc, Y.encodeStateVector(this.doc)));
  }
}

const begin = (person: Person, word: string, r: Draw): void => {
  const begun = { question: '何がありますか', by: person.id, byName: person.name, at: AT };
  const targets = CARDS.map((id) => ({ kind: 'card' as const, id }));
  const shown = r() < 0.5 ? 'hidden' : 'open';
  if (r() < 0.6) addRound(person.doc, idOf(word), { kind: 'words', ...begun });
  else addRound(person.doc, idOf(word), { kind: 'dots', ...begun, dots: DOTS, shown, targets });
};
const write = (person: Person, word: string, r: Draw): void => {
  const round = aRound(person.doc, r);
  // As on screen: submitted words cannot be changed.
  if (!readReady(person.own, round)?.isSent) putPrivateWord(person.own, round, idOf(word), word);
};

const finish = (person: Person, round: string, on: boolean, r: Draw): void => {
  if (readReady(person.own, round)?.isSent || !readRound(person.doc, round)) return;
  setReady(person.own, round, on ? { at: AT, isNamed: r() < 0.5 } : undefined);
  setDone(person.doc, round, person, on ? 1 : undefined, AT);
};

/** Random actions, including forbidden ones. */
const ACTS: readonly ((person: Person, others: readonly Person[], word: string, r: Draw) => void)[] = [
  (p, _, word, r) => (roomMap(p.doc, 'rounds').size < 2 ? begin(p, word, r) : undefined),
  (p, _, word, r) => write(p, word, r),
  (p, _, word, r) => write(p, word, r),
  (p, _, __, r) => {
    const round = aRound(p.doc, r);
    if (!readReady(p.own, round)?.isSent) putPrivateDots(p.own, round, pick(CARDS, r), Math.ceil(r() * DOTS));
  },
  (p, _, __, r) => finish(p, aRound(p.doc, r), r() < 0.8, r),
  (p, _, __, r) => markRound(p.doc, aRound(p.doc, r), 'revealedAt', AT),
];
const RARE: typeof ACTS = [
  (p, _, __, r) => (r() < 0.2 ? removeRound(p.doc, aRound(p.doc, r)) : undefined),
  (p, _, __, r) => markRound(p.doc, aRound(p.doc, r), 'closedAt', AT),
  (p, _, __, r) => setVote(p.doc, aRound(p.doc, r), p.id, pick(CARDS, r), Math.floor(r() * (DOTS + 1))),
  (p, others, __, r) => setVote(p.doc, aRound(p.doc, r), pick(others, r).id, pick(CARDS, r), 1),
  (p, others, __, r) => setLead(p.doc, r() < 0.7 ? pick(others, r) : undefined, AT),
  (p) => askToLead(p.doc, p, AT),
  (p, _, __, r) => setLocks(p.doc, [r() < 0.5 ? BOARD : pick(CARDS, r)], r() < 0.6 ? p : undefined, AT),
  (p, _, __, r) =>
    setTimer(p.doc, r() < 0.7 ? { run: idOf('run'), state: 'paused', leftMs: 1_000, at: AT } : undefined),
];

const stateOf = (doc: Y.Doc): string => JSON.stringify(ROOM_PARTS.map((part) => sorted(roomMap(doc, part).toJSON())));

function nothingEarly(server: Server, seed: number): void {
  for (const [, said] of roomMap(server.doc, 'said'))
    expect(readRound(server.doc, (said as { round: string }).round)?.revealedAt, `seed ${seed}: early`).toBeDefined();
  for (const round of readRounds(server.doc)) {
    if (round.kind !== 'dots') continue;
    const votes = readVotes(server.doc, round.id);
    if (round.shown === 'hidden' && !round.revealedAt) expect(votes, `seed ${seed}: early dots`).toEqual([]);
    for (const { id } of server.people) {
      const spent = votes.filter((v) => v.person === id).reduce((sum, v) => sum + v.dots, 0);
      expect(spent, `seed ${seed}: too many dots`).toBeLessThanOrEqual(DOTS);
    }
  }
}

function settle(server: Server): void {
  for (const person of server.people) person.comeBack();
  for (let i = 0; i < 10_000; i++) {
    const busy = server.people.find((p) => p.inbox.length > 0) ?? server.people.find((p) => p.outbox.length > 0);
    if (!busy) return;
    if (busy.inbox.length > 0) busy.hear();
    else busy.send();
  }
  throw new Error('never at rest');
}

function run(seed: number): void {
  const r = random(seed);
  const server = new Server();
  const people = ROLES.map((_, n) => new Person(server, n, seed));
  for (let step = 0; step < 120; step++) {
    const person = pick(people, r);
    const what = r();
    if (what < 0.55) {
      pick(r() < 0.75 ? ACTS : RARE, r)(person, people, `w${seed}x${step}y`, r);
      person.follow();
    } else if (what < 0.62) person.leave();
    else if (what < 0.7) person.comeBack();
    else if (person.inbox.length > 0 && r() < 0.5) person.hear();
    else {
      person.send();
      nothingEarly(server, seed);
    }
  }
  settle(server);
  nothingEarly(server, seed);
  const live = stateOf(server.doc);
  for (const { doc, name } of people) expect(stateOf(doc), `seed ${seed}: ${name} sees the same`).toBe(live);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(server.doc));
  expect(stateOf(copy), `seed ${seed}: and after a reload`).toBe(live);
  for (const round of readRounds(server.doc)) {
    if (round.kind !== 'words' || !round.revealedAt) continue;
    const said = new Set(readSaid(server.doc, round.id).map(({ text }) => text));
    for (const { own, name } of people)
      if (readReady(own, round.id)?.isSent)
        for (const { text } of readPrivateWords(own, round.id))
          expect(said.has(text), `seed ${seed}: ${text} of ${name} was handed over and is lost`).toBe(true);
  }
}

describe('a room', () => {
  it('converges, reveals nothing early and loses nothing that was finished', () => {
    const first = Number(process.env['MUSUBI_FUZZ_SEED'] ?? 1);
    const count = Number(process.env['MUSUBI_FUZZ_COUNT'] ?? 200);
    for (let seed = first; seed < first + count; seed++) run(seed);
  }, 600_000);
});
