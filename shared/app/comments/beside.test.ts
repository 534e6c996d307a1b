/** Documents open beside a plan: comments, suggestions, coaching, a recording and its replay; on the real library, with a fake clock. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, type ManualClock, manualClock, openedPlan } from '../../../tests/testCore.ts';
import { entityMap } from '../../doc/schema.ts';
import { CoachingModel } from '../coaching/coachingModel.ts';
import { draftFromSession } from '../coaching/draftFromSession.ts';
import { CommentsModel } from './commentsModel.ts';

const CARD = 'card000000000000';
let clock: ManualClock;
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  clock = manualClock();
  plan = await openedPlan(
    [
      { type: 'addNode', node: CARD, fields: { kind: 'resource', title: '酒粕' }, canvas: CANVAS, pos: [0, 0] },
      { type: 'putTask', task: 'task000000000000', patch: { title: '値段を聞く' } },
    ],
    clock,
  );
});
afterEach(() => plan.close());

describe('comments', () => {
  let comments: CommentsModel;
  beforeEach(async () => {
    comments = await CommentsModel.open(plan.session, '山田');
  });
  afterEach(() => comments.dispose());

  it('are started, posted once, answered, edited and resolved', () => {
    let posted = 0;
    comments.begin({ anchor: { kind: 'card', node: CARD }, quote: '酒粕' }, () => posted++);
    comments.post('   ', []);
    expect([posted, comments.store.threads.length]).toEqual([0, 0]);
    comments.post(' 何キロありますか ', []);
    comments.post('もう一度', []);
    const [thread] = comments.store.threads;
    expect([posted, comments.store.threads.length, comments.current]).toEqual([1, 1, thread?.id]);
    clock.advance(1_000);
    comments.reply(thread?.id ?? '', '週に10kg', []);
    expect(comments.store.threads[0]?.messages.map((m) => [m.text, m.byName])).toEqual([
      ['何キロありますか', '山田'],
      ['週に10kg', '山田'],
    ]);
    comments.edit(comments.store.threads[0]?.messages[1]?.id ?? '', '週に12kg');
    expect(comments.store.threads[0]?.messages[1]?.text).toBe('週に12kg');
    comments.setResolved(thread?.id ?? '', true);
    expect(comments.store.threads[0]?.resolvedAt).toBe('2026-11-21T00:00:01.000Z');
    expect(comments.unread).toEqual([]);
  });
  it('suggestions: keeps changes of the draft pending, and applies them when they are accepted', async () => {
    const { suggestions } = comments;
    suggestions.start();
    expect(suggestions.isSuggesting).toBe(true);
    plan.session.execute({ type: 'updateNode', node: CARD, patch: { title: '酒粕（乾燥）' } });
    clock.advance(250);
    suggestions.stop();
    expect(plan.session.store.entity('nodes', CARD)?.title).toBe('酒粕');
    const [open] = suggestions.store.open;
    expect(open && suggestions.standing(open)).toMatchObject({ isLost: false, isDone: false });
    expect(await suggestions.acceptSuggestions(open ? [open] : [], '提案の前')).toEqual({ ok: true, value: true });
    expect(plan.session.store.entity('nodes', CARD)?.title).toBe('酒粕（乾燥）');
    expect(suggestions.store.open).toEqual([]);
    expect(plan.library.listVersions(plan.id).map((v) => v.reason)).toEqual(['beforeMerge']);
  });
  it.each([
    ['the card', new Set([CARD]), false],
    ['the board', new Set<string>(), true],
  ])('a suggestion for what is locked (%s) is refused and stays open; no version is kept', async (_, cards, board) => {
    const { suggestions } = comments;
    suggestions.start();
    plan.session.execute({ type: 'updateNode', node: CARD, patch: { title: '酒粕（乾燥）' } });
    plan.session.execute({ type: 'putTask', task: 'task000000000000', patch: { title: '値段を決める' } });
    clock.advance(250);
    suggestions.stop();
    plan.session.locks = { board, cards };
    const open = () => suggestions.store.open.map((s) => s.key);
    const before = open();
    expect(before).toHaveLength(2);
    expect(await suggestions.acceptSuggestions(suggestions.store.open, '提案の前')).toEqual({
      ok: false,
      error: { code: 'locked' },
    });
    expect([open(), plan.session.store.entity('nodes', CARD)?.title]).toEqual([before, '酒粕']);
    expect(plan.library.listVersions(plan.id)).toEqual([]);
    // Unlocked suggestions are applied, and the rest once they are unlocked.
    const [task] = suggestions.store.open.filter((s) => s.key.includes('tasks'));
    expect((await suggestions.acceptSuggestions(task ? [task] : [], '提案の前')).ok).toBe(true);
    plan.session.locks = { board: false, cards: new Set() };
    expect((await suggestions.acceptSuggestions(suggestions.store.open, '提案の前')).ok).toBe(true);
    expect(plan.session.store.entity('nodes', CARD)?.title).toBe('酒粕（乾燥）');
  });
});

describe('coaching', () => {
  let coaching: CoachingModel;
  beforeEach(async () => {
    const opened = await CoachingModel.open(plan.session, '山田');
    if (!opened) throw new Error('not readable');
    coaching = opened;
    await coaching.pairing.open();
  });
  afterEach(() => coaching.dispose());

  it('a session takes its agenda from the open tasks, and its record from what changed', async () => {
    await coaching.begin('相談の前');
    expect(coaching.store.topics.map((topic) => topic.title)).toEqual(['値段を聞く']);
    plan.session.execute({ type: 'updateNode', node: CARD, patch: { note: '週に10kg' } });
    coaching.setTopic(coaching.store.topics[0]?.id ?? '', { doneAt: '2026-11-21T00:30:00.000Z' });
    coaching.addTopic('parked', '店の名前');
    clock.advance(42 * 60_000);
    const words = { t: (key: string) => key, day: (iso: string) => iso, moment: (iso: string) => iso };
    const id = await draftFromSession(coaching, plan.session, words as never);
    expect(coaching.store.drafts.find((draft) => draft.id === id)?.content).toMatchObject({
      minutes: 42,
      cards: ['酒粕'],
      topic: '値段を聞く',
      next: '値段を聞く\n店の名前',
      place: 'visit',
      business: '山田',
    });
    expect(coaching.store.topics.map((topic) => topic.title)).toEqual(['店の名前']);
    expect(await draftFromSession(coaching, plan.session, words as never)).toBeUndefined();
  });
  it('the owner’s first signature claims the plan; a record is sealed once and waits for the other', async () => {
    const id = coaching.draft({ date: '2026-11-21', advice: '原価を見積もる', minutes: 60 });
    expect(coaching.pairing.signsAs).toBe('founder');
    await coaching.seal(id, 'founder');
    const [record] = coaching.store.records;
    expect(record).toMatchObject({ id, faults: [] });
    expect(record && coaching.hasSigned(record)).toBe(true);
    expect(record && coaching.maySign(record)).toBe(false);
    expect(coaching.pairing.isFounder).toBe(true);
    expect(coaching.waiting).toEqual([]);
    expect(JSON.parse(new TextDecoder().decode(coaching.exported()))).toMatchObject({ planId: plan.id });
  });
  it('records only while two have consented, and plays it back on its own clock', async () => {
    coaching.askToRecord();
    expect([coaching.isAsked, coaching.isRecording]).toEqual([false, false]);
    coaching.store.asked &&
      (await import('../../doc/coaching.ts')).consentTo(
        docOf(),
        'other00000000000',
        '佐藤',
        '2026-11-21T00:00:00.000Z',
      );
    expect(coaching.isRecording).toBe(true);
    clock.advance(10_000);
    plan.session.execute({ type: 'updateNode', node: CARD, patch: { title: '米粉' } });
    clock.advance(10_000);
    coaching.stopRecording();
    const [recording] = coaching.store.recordings;
    if (!recording) throw new Error('nothing recorded');
    coaching.openReplay(recording);
    const { replay } = coaching;
    expect(plan.session.readOnly).toBe('replay');
    expect(plan.session.store.entity('nodes', CARD)?.title).toBe('酒粕');
    expect(plan.session.execute({ type: 'setMeta', patch: { title: 'x' } })).toMatchObject({
      error: { reason: 'replay' },
    });
    replay?.seek(15_000);
    expect(plan.session.store.entity('nodes', CARD)?.title).toBe('米粉');
    replay?.seek(5_000);
    expect(plan.session.store.entity('nodes', CARD)?.title).toBe('酒粕');
    coaching.closeReplay();
    expect(plan.session.readOnly).toBeUndefined();
    expect(entityMap(plan.session.doc, 'nodes').get(CARD)?.get('title')).toBe('米粉');
  });
  const docOf = () => (coaching as unknown as { side: { docs: { doc: never } } }).side.docs.doc;
});
