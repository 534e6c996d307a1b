/** The room of an open plan on the real library: secret until revealed, submitted once, guarded by the facilitator and locks. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CANVAS, type ManualClock, manualClock, openedPlan } from '../../../tests/testCore.ts';
import { addRound, addSaid, readSaid, setDone, setLead, setVote } from '../../doc/room/room.ts';
import { applyStored } from '../../doc/stored.ts';
import { wordsFor } from '../../i18n/words.ts';
import { CommentsModel } from '../comments/commentsModel.ts';
import { PlanSession } from '../plan/planSession.ts';
import { mergeSideDoc } from '../plan/sideDoc.ts';
import { keepResults } from './keepResults.ts';
import { type RoomModel, voteResults, wordResults } from './roomModel.ts';

const SECRET = '誰にも言っていない酒粕の使い道';
const [CARD, OTHER] = ['card000000000000', 'card000000000001'];
const AT = '2026-11-21T00:00:00.000Z';
const GUEST = { id: 'guest00000000000', name: '佐藤' };
let clock: ManualClock;
let plan: Awaited<ReturnType<typeof openedPlan>>;
let comments: CommentsModel;
let room: RoomModel;

async function openRoom(session = plan.session): Promise<void> {
  comments = await CommentsModel.open(session, '山田');
  if (!comments.room) throw new Error('no room');
  room = comments.room;
}
beforeEach(async () => {
  clock = manualClock(AT);
  plan = await openedPlan(
    [CARD, OTHER].map((node, i) => ({
      type: 'addNode',
      node,
      fields: { kind: 'resource', title: `札${i + 1}` },
      canvas: CANVAS,
      pos: [i * 300, 0],
    })),
    clock,
  );
  await openRoom();
});
afterEach(() => {
  comments.dispose();
  plan.close();
});

const begun = (question = '何が余っていますか'): string => {
  const made = room.beginWords(question);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};
const roundOf = (id: string) => {
  const found = room.rounds.find((round) => round.id === id);
  if (!found) throw new Error('no such round');
  return found;
};
const isIn = (doc: Y.Doc, words: string): boolean =>
  Buffer.from(Y.encodeStateAsUpdate(doc)).includes(Buffer.from(words, 'utf8'));

describe('a round of words', () => {
  it('is only on the device until it is revealed, and is shared exactly once afterwards', () => {
    const round = begun();
    room.write(round, SECRET);
    room.write(round, '  ');
    room.finish(roundOf(round), true);
    expect(room.words(round).map(({ text }) => text)).toEqual([SECRET]);
    expect([isIn(comments.docs.doc, SECRET), isIn(plan.session.planDoc, SECRET)]).toEqual([false, false]);
    expect(room.done(round)).toMatchObject([{ name: '山田', count: 1 }]);
    expect(room.reveal(round).ok).toBe(true);
    expect(room.said(round)).toMatchObject([{ text: SECRET, by: comments.author.id, name: '山田' }]);
    room.reveal(round);
    room.finish(roundOf(round), true);
    expect(room.said(round)).toHaveLength(1);
  });
  it('neither shows nor stores a name without consent', () => {
    const round = begun();
    room.write(round, SECRET);
    room.finish(roundOf(round), false);
    room.reveal(round);
    const [said] = room.said(round);
    expect(said).toEqual({ id: said?.id, round, text: SECRET });
    expect(wordResults(room, roundOf(round), wordsFor('ja').t)).toEqual([
      { text: SECRET, note: '問い: 何が余っていますか' },
    ]);
  });
  it('shows nothing of somebody who has not finished; they may share it later, or keep writing until then', () => {
    const round = begun();
    room.write(round, SECRET);
    room.finish(roundOf(round), true);
    room.unfinish(round);
    expect(room.done(round)).toEqual([]);
    room.reveal(round);
    expect(room.said(round)).toEqual([]);
    room.finish(roundOf(round), false);
    expect(room.said(round).map(({ text }) => text)).toEqual([SECRET]);
  });
  it('survives a reload, and a crash between the reveal and the submission', async () => {
    const round = begun();
    room.write(round, SECRET);
    room.finish(roundOf(round), false);
    await comments.docs.flush();
    comments.dispose();
    plan.session.dispose();
    // While this device was away, the round was revealed.
    const stored = new Y.Doc();
    applyStored(stored, plan.library.load(`comments:${plan.id}`));
    const away = new Y.Doc();
    Y.applyUpdate(away, Y.encodeStateAsUpdate(stored));
    (away.getMap('roomRounds').get(round) as Y.Map<unknown>).set('revealedAt', AT);
    await plan.library.append(`comments:${plan.id}`, [Y.encodeStateAsUpdate(away, Y.encodeStateVector(stored))]);
    const session = await PlanSession.open(plan.core, plan.id);
    await openRoom(session);
    expect(room.said(round).map(({ text }) => text)).toEqual([SECRET]);
    await comments.docs.flush();
    comments.dispose();
    await openRoom(session);
    expect(room.said(round)).toHaveLength(1);
    session.dispose();
  });
  it('is not submitted just because a file says that the round was revealed', async () => {
    const round = begun();
    room.write(round, SECRET);
    room.finish(roundOf(round), true);
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(comments.docs.doc));
    (forged.getMap('roomRounds').get(round) as Y.Map<unknown>).set('revealedAt', AT);
    await mergeSideDoc(plan.session, 'comments', Y.encodeStateAsUpdate(forged));
    expect(roundOf(round).revealedAt).toBe(AT);
    expect([room.said(round), isIn(comments.docs.doc, SECRET)]).toEqual([[], false]);
    room.finish(roundOf(round), true);
    expect(room.said(round)).toHaveLength(1);
  });
  it('becomes cards in a frame below the board, with the names of those who agreed, in one undo step', () => {
    const round = begun('何が余っていますか');
    room.write(round, '酒粕');
    room.finish(roundOf(round), true);
    room.reveal(round);
    addSaid(comments.docs.doc, 'said000000000009', { round, text: '空き家' });
    const results = wordResults(room, roundOf(round), wordsFor('ja').t);
    const frame = keepResults(plan.session, CANVAS, '何が余っていますか（11月21日）', results);
    expect(frame.ok).toBe(true);
    const notes = [...plan.session.store.entities('nodes').values()].filter(({ kind }) => kind === 'note');
    expect(notes.map(({ title, note }) => [title, note]).sort()).toEqual([
      ['空き家', '問い: 何が余っていますか'],
      ['酒粕', '問い: 何が余っていますか\n言った人: 山田'],
    ]);
    for (const { id } of notes)
      expect(plan.session.store.relation('parents', `${CANVAS}|${id}`)).toBe(frame.ok ? frame.value : '');
    plan.session.undo.undo();
    expect(plan.session.store.entities('nodes').size).toBe(2);
  });
});

describe('dots', () => {
  const vote = (shown: 'open' | 'hidden') => {
    const made = room.beginDots('どれから', 3, shown, [
      { kind: 'card', id: CARD },
      { kind: 'card', id: OTHER },
    ]);
    const round = made.ok ? roundOf(made.value) : undefined;
    if (round?.kind !== 'dots') throw new Error('no vote');
    return round;
  };
  it('stay on the device while secret, and count once revealed; a tie is reported', () => {
    const round = vote('hidden');
    room.putDots(round, CARD, 2);
    room.putDots(round, OTHER, 9);
    expect([...room.dots(round)]).toEqual([
      [CARD, 2],
      [OTHER, 1],
    ]);
    room.finish(round, false);
    setVote(comments.docs.doc, round.id, GUEST.id, OTHER, 1);
    expect(room.standings(round).map(({ dots }) => dots)).toEqual([0, 0]);
    room.reveal(round.id);
    expect(
      voteResults(room, { ...round, revealedAt: AT }, ({ id }) => (id === CARD ? '札1' : '札2'), wordsFor('ja').t),
    ).toEqual([
      { text: '札1', note: '問い: どれから\n1位 同じ点 2点（1人）' },
      { text: '札2', note: '問い: どれから\n1位 同じ点 2点（2人）' },
    ]);
  });
  it('are shown at once in an open vote, and can be moved', () => {
    const round = vote('open');
    room.putDots(round, CARD, 3);
    room.putDots(round, CARD, 1);
    expect(room.standings(round).map(({ target, dots }) => [target, dots])).toEqual([
      [CARD, 1],
      [OTHER, 0],
    ]);
  });
});

describe('the facilitator', () => {
  it('alone starts, reveals and locks; the owner takes the role back from somebody who has left', () => {
    const round = begun();
    setLead(comments.docs.doc, GUEST, AT);
    const refused = { ok: false, error: { code: 'notLead' } };
    expect([room.isLead, room.mayAppoint]).toEqual([false, true]);
    expect(room.reveal(round)).toEqual(refused);
    expect(room.beginWords('私の問い')).toEqual(refused);
    expect(room.lockBoard(true)).toEqual(refused);
    expect(room.runTimer((timer) => timer.start(60_000))).toEqual(refused);
    expect(room.giveBack().ok).toBe(true);
    expect(room.isLead).toBe(true);
  });
  it('refuses changes of locked content by everybody else, with the reason', () => {
    room.lockCards([CARD], true);
    const rename = (node: string) => plan.session.execute({ type: 'updateNode', node, patch: { title: '新しい名前' } });
    expect(rename(CARD).ok).toBe(true);
    setLead(comments.docs.doc, GUEST, AT);
    const locked = { ok: false, error: { code: 'locked' } };
    expect(plan.session.execute({ type: 'updateNode', node: CARD, patch: { title: '別の名前' } })).toEqual(locked);
    expect(plan.session.execute({ type: 'deleteNodes', nodes: [OTHER, CARD] })).toEqual(locked);
    expect(plan.session.execute({ type: 'placeNode', canvas: CANVAS, node: CARD, pos: [9, 9] })).toEqual(locked);
    expect(rename(OTHER).ok).toBe(true);
    room.giveBack();
    room.lockBoard(true);
    setLead(comments.docs.doc, GUEST, AT);
    expect(rename(OTHER)).toMatchObject({ ok: true }); // The same words: nothing is changed.
    expect(plan.session.execute({ type: 'updateNode', node: OTHER, patch: { title: '別の名前' } })).toEqual(locked);
    expect(plan.session.execute({ type: 'putTask', task: 'task000000000000', patch: { title: '聞く' } }).ok).toBe(true);
    room.giveBack();
    expect(plan.session.execute({ type: 'updateNode', node: OTHER, patch: { title: '別の名前' } }).ok).toBe(true);
  });
});

describe('the timer', () => {
  it('runs by the steady clock of the device, whatever the time of day', () => {
    room.runTimer((timer) => timer.start(300_000));
    clock.advance(60_000);
    clock.set('2031-01-01T00:00:00.000Z');
    expect(room.timer.leftMs).toBe(240_000);
    room.runTimer((timer) => timer.pause());
    clock.advance(60_000);
    expect(room.timer.leftMs).toBe(240_000);
    room.runTimer((timer) => timer.resume());
    room.runTimer((timer) => timer.addMinute());
    clock.advance(30_000);
    expect(room.timer.leftMs).toBe(270_000);
    room.runTimer((timer) => timer.stop());
    expect([room.timer.run, room.timer.leftMs]).toEqual([undefined, undefined]);
  });
  it('continues after a reload, by the time of day', async () => {
    room.runTimer((timer) => timer.start(300_000));
    await comments.docs.flush();
    comments.dispose();
    clock.advance(60_000);
    await openRoom();
    expect(room.timer.leftMs).toBe(240_000);
  });
});

it('deleting a round deletes its answers, votes and finished marks', () => {
  const round = begun();
  room.write(round, SECRET);
  room.finish(roundOf(round), true);
  room.reveal(round);
  setDone(comments.docs.doc, round, GUEST, 1, AT);
  expect(room.remove(round).ok).toBe(true);
  expect([room.rounds, readSaid(comments.docs.doc, round), room.done(round)]).toEqual([[], [], []]);
});

it('ignores invalid data', () => {
  const { doc } = comments.docs;
  addRound(doc, 'round00000000001', { kind: 'words', question: '良い', by: 'x', byName: 'y', at: AT });
  doc.getMap('roomRounds').set('round00000000002', 'no round');
  doc.getMap('roomRounds').set('round00000000003', new Y.Map([['kind', 'dice']]));
  doc.getMap('room').set('lead', { id: 7 });
  doc.getMap('room').set('timer', { run: 'run0000000000001', state: 'running', leftMs: Number.NaN, at: AT });
  doc.getMap('roomLocks').set('board', true);
  doc.getMap('roomSaid').set('said000000000001', { round: 'round00000000001', text: '' });
  doc.getMap('roomVotes').set('round00000000001', 3);
  expect(room.rounds.map(({ id }) => id)).toEqual(['round00000000001']);
  expect([room.lead, room.timer.run, room.locks.board]).toEqual([undefined, undefined, false]);
  expect([room.said('round00000000001'), room.isLead]).toEqual([[], true]);
});
