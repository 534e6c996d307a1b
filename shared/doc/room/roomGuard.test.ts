/** Limits of one member's words and votes in a round, and the server's cost of checking them. Tests with real clients are in tests/collab/roomGuard.test.ts. */
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addRound, markRound, readVotes, roomMap, voteKey } from './room.ts';
import { RoomGuard } from './roomGuard.ts';

const AT = '2026-11-29T00:00:00.000Z';
const [ROUND, SECOND] = ['round00000000001', 'round00000000002'];
const ME = { id: 'member0000000000', name: '鈴木', role: 'commenter' } as const;
const OWNER = { id: '0000000000000000', name: '山田', role: 'owner' } as const;
const idOf = (n: number): string => `s${String(n).padStart(15, '0')}`;

let doc: Y.Doc;
beforeEach(() => {
  doc = new Y.Doc();
});
const words = (round = ROUND) => {
  addRound(doc, round, { kind: 'words', question: '', by: OWNER.id, byName: '山田', at: AT });
  markRound(doc, round, 'revealedAt', AT);
};
const dots = (targets: number, most: number, round = ROUND) =>
  addRound(doc, round, {
    kind: 'dots',
    question: '',
    by: OWNER.id,
    byName: '山田',
    at: AT,
    dots: most,
    shown: 'open',
    targets: Array.from({ length: targets }, (_, i) => ({ kind: 'card', id: idOf(i) })),
  });
const say = (from: number, to: number, round = ROUND, by?: string) =>
  doc.transact(() => {
    for (let n = from; n < to; n++)
      roomMap(doc, 'said').set(idOf(n), { round, text: `言葉${n}`, ...(by === undefined ? {} : { by }) });
  });
const count = (round = ROUND): number =>
  [...roomMap(doc, 'said').values()].filter((said) => (said as { round: string }).round === round).length;

describe('words in one round', () => {
  it.each([
    [499, 499],
    [500, 500],
    [501, 500],
  ])('of %i sayings %i stand, whether they come in one edit or one by one', (sent, expected) => {
    words();
    const guard = new RoomGuard(doc);
    say(0, sent);
    guard.correct(ME);
    expect(count()).toBe(expected);

    doc = new Y.Doc();
    words();
    const again = new RoomGuard(doc);
    for (let n = 0; n < sent; n++) {
      say(n, n + 1);
      again.correct(ME);
    }
    expect(count()).toBe(expected);
  });
  it('another round has its own five hundred', () => {
    words();
    words(SECOND);
    say(0, 500);
    const guard = new RoomGuard(doc);
    doc.transact(() => {
      say(500, 501);
      say(600, 602, SECOND);
    });
    guard.correct(ME);
    expect([count(), count(SECOND)]).toEqual([500, 2]);
  });
  it('a permitted removal makes room in the same edit; a forbidden one does not', () => {
    words();
    say(0, 499);
    say(499, 500, ROUND, ME.id);
    const guard = new RoomGuard(doc);
    doc.transact(() => {
      say(500, 502);
      roomMap(doc, 'said').delete(idOf(499));
      roomMap(doc, 'said').delete(idOf(0));
    });
    guard.correct(ME);
    expect([count(), roomMap(doc, 'said').has(idOf(0)), roomMap(doc, 'said').has(idOf(499))]).toEqual([
      500,
      true,
      false,
    ]);
  });
  it('of ten thousand at once, as many are kept as the limit allows', () => {
    words();
    const guard = new RoomGuard(doc);
    say(0, 10_000);
    guard.correct(ME);
    expect(count()).toBe(500);
  });
});

describe('votes of one edit', () => {
  const vote = (target: number, n: number, person: string = ME.id, round = ROUND) =>
    roomMap(doc, 'votes').set(voteKey(round, person, idOf(target)), n);
  const mine = (round = ROUND) => readVotes(doc, round).filter(({ person }) => person === ME.id);
  const sum = (round = ROUND) => mine(round).reduce((all, { dots: n }) => all + n, 0);

  it('are kept as far as there are dots, including moved ones', () => {
    dots(60, 10);
    const guard = new RoomGuard(doc);
    doc.transact(() => {
      for (let i = 0; i < 60; i++) vote(i, 1);
    });
    guard.correct(ME);
    expect([mine().length, sum()]).toEqual([10, 10]);
    // Two dots moved to another card in one edit: the whole is as much as before.
    const [first, second, third] = mine();
    doc.transact(() => {
      for (const on of [first, second]) roomMap(doc, 'votes').delete(voteKey(ROUND, ME.id, on?.target ?? ''));
      roomMap(doc, 'votes').set(voteKey(ROUND, ME.id, third?.target ?? ''), 3);
    });
    expect(guard.correct(ME)).toBeUndefined();
    expect([mine().length, sum()]).toEqual([8, 10]);
  });
  it('that are corrected for another reason leave room for later ones', () => {
    dots(2, 3);
    const guard = new RoomGuard(doc);
    doc.transact(() => {
      vote(50, 3);
      vote(0, 2);
      vote(1, 1);
    });
    guard.correct(ME);
    expect(mine().map(({ dots: n }) => n)).toEqual([2, 1]);
  });
  it('each round has its own dots, and each person', () => {
    dots(3, 3);
    dots(3, 3, SECOND);
    doc.transact(() => vote(0, 3, OWNER.id));
    const guard = new RoomGuard(doc);
    doc.transact(() => {
      vote(0, 3);
      vote(1, 3, ME.id, SECOND);
      vote(2, 3, OWNER.id);
    });
    guard.correct(ME);
    expect([sum(), sum(SECOND)]).toEqual([3, 3]);
    expect(readVotes(doc, ROUND).filter(({ person }) => person === OWNER.id)).toHaveLength(1);
  });
  it('of ten thousand at once those on other targets go first, and the rest as far as there are dots', () => {
    dots(60, 10);
    const guard = new RoomGuard(doc);
    doc.transact(() => {
      for (let i = 9_999; i >= 0; i--) vote(i, 1);
    });
    guard.correct(ME);
    expect(sum()).toBe(10);
  });
});
