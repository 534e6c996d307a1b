/** The sheets of the studio on a real library: places and their cards, meetings, obstacles with tasks, answers that become drafts. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import type { EntrySnapshot } from '../../doc/schema.ts';
import { partsOf, placedCards } from '../board/boardCommands.ts';
import { addBox, addCardCells, crossOut, setFacts, setLimit } from '../box/boxCommands.ts';
import { boxOf } from '../box/boxView.ts';
import { cardsOf, makeTask, OWN, obstaclesOf, ownReasons, setTaskDone, taskOf } from './inversion.ts';
import { aboutAt, filledIn, freePlaceBeside, kindAt, mandalaOf, shownAt, soughtAbout, titleAt } from './mandala.ts';
import {
  draw,
  keepMeeting,
  meetable,
  meetingToDraft,
  meetingToMemo,
  metBefore,
  releaseMeeting,
  reopenMeeting,
} from './meeting.ts';
import { studioItems } from './reading.ts';
import { answersTo, draftOfAnswer, kindOfAnswer, soughtOn } from './scamper.ts';
import {
  addSheet,
  answersToCards,
  changeAnswer,
  deleteSheet,
  draftFrom,
  moveAnswer,
  putAnswer,
  removeAnswer,
  renameSheet,
} from './sheetCommands.ts';
import { answersOf, nameOfSheet, originsOf, sheetsOf } from './sheets.ts';

const SAID = { by: '山田花子', on: '2026-11-29' };
const [LEES, INN, TALK] = ['lees000000000000', 'inn0000000000000', 'note000000000000'];
const ENTRY: EntrySnapshot = {
  id: 'kagoshima-7',
  kind: 'organisation',
  title: { ja: '焼酎粕の会' },
  summary: { ja: '焼酎粕を使う会。' },
  prefecture: '鹿児島県',
  municipality: null,
  sources: [],
  asOf: '2026',
};
const none = () => undefined;

let plan: Awaited<ReturnType<typeof openedPlan>>;
const made = <T>(outcome: { readonly ok: boolean; readonly value?: T; readonly error?: unknown }): T => {
  expect(outcome).toMatchObject({ ok: true });
  return outcome.value as T;
};

beforeEach(async () => {
  plan = await openedPlan([
    { type: 'setMeta', patch: { prefecture: '新潟県' } },
    { type: 'addNode', node: LEES, fields: { kind: 'resource', title: '酒粕' }, canvas: CANVAS, pos: [0, 0] },
    { type: 'addNode', node: INN, fields: { kind: 'customer', title: '旅館' }, canvas: CANVAS, pos: [300, 0] },
    { type: 'addNode', node: TALK, fields: { kind: 'note', title: 'メモ' }, canvas: CANVAS, pos: [600, 0] },
  ]);
});
afterEach(() => plan.close());
const sheet = (id: string) => {
  const found = plan.session.store.entity('thoughts', id);
  if (!found) throw new Error('no sheet');
  return found;
};

describe('a mandala', () => {
  let id: string;
  const view = () => {
    const found = mandalaOf(plan.session.store, id);
    if (!found) throw new Error('no mandala');
    return found;
  };
  beforeEach(() => {
    id = made(addSheet(plan.session, 'mandala', { title: '酒粕', node: LEES }, SAID));
  });

  it('shows its card in the middle by its current name, and renaming the sheet renames the card', () => {
    const { session } = plan;
    session.execute({ type: 'updateNode', node: LEES, patch: { title: '吟醸粕' } });
    expect(titleAt(view(), 40)).toBe('吟醸粕');
    made(renameSheet(session, id, ' 白い粕 '));
    expect(session.store.entity('nodes', LEES)?.title).toBe('白い粕');
    session.execute({ type: 'deleteNodes', nodes: [LEES] });
    expect(titleAt(view(), 40)).toBe('酒粕');
  });
  it('repeats a cell of the middle block as the centre of an outer block, whose questions are about it', () => {
    const { session } = plan;
    made(putAnswer(session, id, 36, { text: '粕汁', rule: 'leftover' }, SAID));
    made(putAnswer(session, id, 1, { text: '朝市' }, SAID));
    expect([titleAt(view(), 36), titleAt(view(), 4), titleAt(view(), 1)]).toEqual(['粕汁', '粕汁', '朝市']);
    expect([aboutAt(view(), 1), aboutAt(view(), 36), aboutAt(view(), 9)]).toEqual(['粕汁', '酒粕', '']);
    expect(filledIn(view())).toEqual([1, 36]);
    expect(soughtAbout(session.store, view(), 1)).toMatchObject({
      text: '粕汁',
      kind: 'resource',
      prefecture: '新潟県',
    });
    expect(soughtAbout(session.store, view(), 38)).toMatchObject({ id: LEES, text: '酒粕', kind: 'resource' });
    expect(soughtAbout(session.store, view(), 9)).toBeUndefined();
  });
  it('keeps the answers around a cell that is removed', () => {
    const { session } = plan;
    const middle = made(putAnswer(session, id, 36, { text: '粕汁' }, SAID));
    made(putAnswer(session, id, 1, { text: '朝市' }, { by: '佐藤', on: '2026-11-29' }));
    made(removeAnswer(session, middle));
    expect([titleAt(view(), 36), titleAt(view(), 1)]).toEqual(['', '朝市']);
  });
  it('keeps both answers of two people in one place, shows the earlier, and can move one to another place', () => {
    const { session } = plan;
    made(putAnswer(session, id, 36, { text: '粕汁' }, SAID));
    const second = made(putAnswer(session, id, 36, { text: '甘酒' }, { by: '佐藤', on: '2026-11-29' }));
    expect(
      view()
        .at.get(36)
        ?.map((a) => [a.title, a.row.by]),
    ).toEqual([
      ['粕汁', '山田花子'],
      ['甘酒', '佐藤'],
    ]);
    expect(freePlaceBeside(view(), 36)).toBe(37);
    made(moveAnswer(session, second, 37));
    expect([titleAt(view(), 36), titleAt(view(), 37)]).toEqual(['粕汁', '甘酒']);
  });
  it('changes answers, removes empty ones, and restores them with one undo step', () => {
    const { session } = plan;
    made(putAnswer(session, id, 36, { text: '粕汁' }, SAID));
    const first = () => shownAt(view(), 36);
    made(changeAnswer(session, first() as never, ' 甘酒 '));
    expect(first()?.title).toBe('甘酒');
    made(changeAnswer(session, first() as never, '  '));
    expect(first()).toBeUndefined();
    session.undo.undo();
    expect(first()?.title).toBe('甘酒');
  });
  it('makes cards of everything in one step: below existing cards, of the kind that the question asks for, each with its origin', () => {
    const { session } = plan;
    const { store } = session;
    made(putAnswer(session, id, 36, { text: '粕汁' }, SAID));
    made(putAnswer(session, id, 38, { text: '漬物屋' }, SAID));
    made(putAnswer(session, id, 44, { text: '焼酎粕の会', entry: ENTRY }, SAID));
    made(putAnswer(session, id, 41, { text: '旅館', node: INN }, SAID));
    const cards = made(answersToCards(session, CANVAS, answersOf(store, id), kindAt));
    expect(cards).toHaveLength(4);
    expect(cards.map((c) => [store.entity('nodes', c)?.kind, store.entity('nodes', c)?.title])).toEqual([
      ['resource', '粕汁'],
      ['customer', '漬物屋'],
      ['organisation', '焼酎粕の会'],
      ['customer', '旅館'],
    ]);
    expect(store.entity('nodes', cards[2] ?? '')?.entry?.id).toBe('kagoshima-7');
    expect(answersOf(store, id).map((a) => a.node?.id)).toEqual(cards);
    const placed = placedCards(store, CANVAS);
    expect(placed).toHaveLength(6);
    for (const a of placed)
      for (const b of placed)
        if (a !== b) expect(a.x >= b.x + b.w || b.x >= a.x + a.w || a.y >= b.y + b.h || b.y >= a.y + a.h).toBe(true);
    expect(originsOf(store, cards[0] ?? '')).toEqual([
      { tool: 'mandala', about: '酒粕', by: '山田花子', on: '2026-11-29' },
    ]);
    expect(store.entity('nodes', cards[0] ?? '')?.note).toBe('');
    session.undo.undo();
    expect(placedCards(store, CANVAS)).toHaveLength(3);
    expect(answersOf(store, id).map((a) => a.title)).toEqual(['粕汁', '漬物屋', '焼酎粕の会', '旅館']);
  });
  it('combines an answer with the centre as a draft', () => {
    const { session } = plan;
    made(putAnswer(session, id, 38, { text: '漬物屋' }, SAID));
    const [answer] = answersOf(session.store, id);
    const combination = made(draftFrom(session, CANVAS, { nodes: [LEES], answer, kindOf: kindAt }));
    expect(session.store.entity('nodes', combination)).toMatchObject({ kind: 'combination', title: '酒粕 × 漬物屋' });
    expect(partsOf(session.store, combination).map((p) => p.title)).toEqual(['酒粕', '漬物屋']);
  });
  it('shows the title of a deleted card', () => {
    const { session } = plan;
    made(putAnswer(session, id, 41, { text: '旅館', node: INN }, SAID));
    session.execute({ type: 'deleteNodes', nodes: [INN] });
    expect(shownAt(view(), 41)).toMatchObject({ title: '旅館', isLost: true });
  });
  it('is deleted with its sheet, which undo restores with its cells', () => {
    const { session } = plan;
    made(putAnswer(session, id, 36, { text: '粕汁' }, SAID));
    made(deleteSheet(session, id));
    expect(mandalaOf(session.store, id)).toBeUndefined();
    session.undo.undo();
    expect(titleAt(view(), 36)).toBe('粕汁');
  });
});

describe('a meeting', () => {
  it('draws from named cards that can be parts, and the same two for the same number', () => {
    const { store } = plan.session;
    expect(meetable(store).map((n) => n.title)).toEqual(['旅館', '酒粕']);
    const drawn = draw(store, { dial: 1, seed: 7 }, none);
    expect([...(drawn ?? [])].sort()).toEqual([INN, LEES].sort());
    expect(draw(store, { dial: 1, seed: 7 }, none)).toEqual(drawn);
  });
  it('stores the sentence with both cards, its author, time, and how they were drawn', () => {
    const { session } = plan;
    const id = made(keepMeeting(session, [LEES, INN], ' 朝の粕汁を湯上がりに出す。 ', { dial: -0.5, seed: 7 }, SAID));
    expect(sheet(id)).toMatchObject({
      tool: 'meeting',
      node: LEES,
      other: INN,
      sentence: '朝の粕汁を湯上がりに出す。',
      dial: -0.5,
      seed: 7,
      ...SAID,
    });
    expect(nameOfSheet(session.store, sheet(id))).toBe('酒粕 × 旅館');
    expect(metBefore(session.store, [INN, LEES]).map((m) => m.id)).toEqual([id]);
  });
  it('becomes a draft with the sentence as its claim, in one undo step', () => {
    const { session } = plan;
    const id = made(keepMeeting(session, [LEES, INN], '朝の粕汁を出す。', undefined, SAID));
    const combination = made(meetingToDraft(session, CANVAS, sheet(id)));
    expect(session.store.entity('nodes', combination)).toMatchObject({
      kind: 'combination',
      title: '酒粕 × 旅館',
      claim: '朝の粕汁を出す。',
    });
    expect(partsOf(session.store, combination).map((p) => p.id)).toEqual([LEES, INN]);
    expect(sheet(id)).toMatchObject({ end: 'draft', made: combination });
    expect(originsOf(session.store, combination)).toEqual([
      { tool: 'meeting', about: '酒粕 × 旅館', by: '山田花子', on: '2026-11-29' },
    ]);
    session.undo.undo();
    expect(placedCards(session.store, CANVAS)).toHaveLength(3);
    expect(sheet(id).end).toBeUndefined();
  });
  it('becomes a note with the full sentence, or is discarded with a reason and reopened', () => {
    const { session } = plan;
    const long = '長'.repeat(500);
    const id = made(keepMeeting(session, [LEES, INN], long, undefined, SAID));
    const note = made(meetingToMemo(session, CANVAS, sheet(id)));
    expect(session.store.entity('nodes', note)).toMatchObject({ kind: 'note', title: long.slice(0, 400), note: long });
    made(releaseMeeting(session, sheet(id), ' 朝は人手がない '));
    expect(sheet(id)).toMatchObject({ end: 'released', reason: '朝は人手がない', sentence: long });
    expect(sheet(id).made).toBeUndefined();
    made(reopenMeeting(session, sheet(id)));
    expect(sheet(id)).toMatchObject({ reason: '' });
    expect(sheet(id).end).toBeUndefined();
  });
});

describe('obstacles', () => {
  it('come from the plan and from the engine, each once', () => {
    const { session } = plan;
    const { store } = session;
    const combination = made(draftFrom(session, CANVAS, { nodes: [LEES, INN] }));
    session.execute({
      type: 'addAssumption',
      assumption: 'guess00000000000',
      combination,
      text: '朝に売れる',
      order: 1,
    });
    session.execute({ type: 'addLink', from: LEES, to: INN, linkType: 'contradicts' });
    const box = made(addBox(session, '箱'));
    const columns = boxOf(store, box)?.columns ?? [];
    const [lees = ''] = made(addCardCells(session, columns[0]?.id ?? '', [LEES]));
    const [inn = ''] = made(addCardCells(session, columns[3]?.id ?? '', [INN]));
    made(crossOut(session, [lees, inn], '臭いが残る', SAID));
    made(setLimit(session, box, 'budget', 1_000_000));
    made(setFacts(session, inn, { yen: 2_000_000 }));
    const id = made(addSheet(session, 'inversion', { title: '', node: combination }, SAID));
    expect(cardsOf(store, sheet(id))).toEqual([LEES, INN]);
    const permit = { type: 'permit' as const, concept: { ja: '酒粕', kind: 'thing' as const }, permit: '酒類の免許' };
    const pairs = [
      { a: LEES, b: INN, against: [permit] },
      { a: INN, b: LEES, against: [permit] },
    ];
    expect(obstaclesOf(store, sheet(id), pairs, none)).toEqual([
      { is: 'gap', gap: 'claim' },
      { is: 'crossed', a: LEES, b: INN, reason: '臭いが残る', by: '山田花子' },
      { is: 'contradicts', a: LEES, b: INN },
      { is: 'condition', a: INN, limit: 'budget' },
      { is: 'assumption', id: 'guess00000000000', text: '朝に売れる' },
      { is: 'against', a: LEES, b: INN, against: permit },
    ]);
  });
  it('become a task in one undo step, are done when the task is, and are open again when it is deleted', () => {
    const { session } = plan;
    const { store } = session;
    const id = made(addSheet(session, 'inversion', { title: '酒粕', node: LEES, other: INN }, SAID));
    const obstacle = { is: 'gap' as const, gap: 'claim' as const };
    const task = made(makeTask(session, sheet(id), { is: 'obstacle', obstacle }, '何を言うか決める', SAID));
    expect(store.entity('tasks', task)).toMatchObject({ title: '何を言うか決める', about: '酒粕 × 旅館', done: false });
    expect(taskOf(store, id, 'gap:claim')?.id).toBe(task);
    made(setTaskDone(session, task, true));
    expect(taskOf(store, id, 'gap:claim')?.done).toBe(true);
    session.execute({ type: 'removeEntity', collection: 'tasks', id: task });
    expect(taskOf(store, id, 'gap:claim')).toBeUndefined();
    const again = made(makeTask(session, sheet(id), { is: 'obstacle', obstacle }, '何を言うか決める', SAID));
    expect(taskOf(store, id, 'gap:claim')?.id).toBe(again);
    expect(answersOf(store, id)).toHaveLength(1);
    session.undo.undo();
    expect(taskOf(store, id, 'gap:claim')).toBeUndefined();
  });
  it('include the founder’s own, apart from those of the rules', () => {
    const { session } = plan;
    const id = made(addSheet(session, 'inversion', { title: '酒粕', node: LEES, other: INN }, SAID));
    made(putAnswer(session, id, 0, { text: '冷蔵庫がない', rule: OWN }, SAID));
    const [own] = ownReasons(session.store, id);
    expect(own).toMatchObject({ title: '冷蔵庫がない' });
    const task = made(makeTask(session, sheet(id), { is: 'own', answer: own as never }, '冷蔵庫がない', SAID));
    expect(ownReasons(session.store, id)[0]?.row.task).toBe(task);
  });
});

describe('SCAMPER', () => {
  it('keeps several answers to a question, and asks about the parts of a combination', () => {
    const { session } = plan;
    const combination = made(draftFrom(session, CANVAS, { nodes: [LEES, INN] }));
    const id = made(addSheet(session, 'scamper', { title: '酒粕 × 旅館', node: combination }, SAID));
    made(putAnswer(session, id, 0, { text: '米麹' }, SAID));
    made(putAnswer(session, id, 0, { text: 'おから' }, SAID));
    made(putAnswer(session, id, 6, { text: '客が自分で溶く' }, SAID));
    expect(answersTo(session.store, id, 'substitute').map((a) => a.title)).toEqual(['米麹', 'おから']);
    expect(answersTo(session.store, id, 'reverse').map((a) => [a.title, kindOfAnswer(a)])).toEqual([
      ['客が自分で溶く', 'activity'],
    ]);
    expect(soughtOn(session.store, sheet(id)).map((c) => c.text)).toEqual(['酒粕', '旅館']);
  });
  it('makes a part of a substitution or addition, and a claim of any other answer', () => {
    const { session } = plan;
    const id = made(addSheet(session, 'scamper', { title: '酒粕', node: LEES }, SAID));
    made(putAnswer(session, id, 0, { text: '米麹' }, SAID));
    made(putAnswer(session, id, 6, { text: '客が自分で溶く' }, SAID));
    const [stuff, way] = answersOf(session.store, id);
    const part = made(draftFrom(session, CANVAS, draftOfAnswer(session.store, sheet(id), stuff as never)));
    expect(partsOf(session.store, part).map((p) => p.title)).toEqual(['酒粕', '米麹']);
    const claim = made(draftFrom(session, CANVAS, draftOfAnswer(session.store, sheet(id), way as never)));
    expect(session.store.entity('nodes', claim)).toMatchObject({
      title: '酒粕: 客が自分で溶く',
      claim: '客が自分で溶く',
    });
    expect(partsOf(session.store, claim).map((p) => p.title)).toEqual(['酒粕']);
  });
  it('asks about typed text if there is no card', () => {
    const { session } = plan;
    const id = made(addSheet(session, 'scamper', { title: '雪' }, SAID));
    expect(soughtOn(session.store, sheet(id))).toMatchObject([{ text: '雪', kind: 'resource', prefecture: '新潟県' }]);
    expect(sheetsOf(session.store, 'scamper')).toHaveLength(1);
  });
});

describe('everything in the studio, read line by line', () => {
  it('lists each box and sheet with its content, readable without the tool', () => {
    const { session } = plan;
    const { store } = session;
    expect(studioItems(store)).toEqual([]);
    const box = made(addBox(session, '箱1'));
    const columns = boxOf(store, box)?.columns ?? [];
    const [lees = ''] = made(addCardCells(session, columns[0]?.id ?? '', [LEES]));
    const [inn = ''] = made(addCardCells(session, columns[3]?.id ?? '', [INN]));
    made(crossOut(session, [lees, inn], '臭いが残る', SAID));
    const mandala = made(addSheet(session, 'mandala', { title: '雪' }, SAID));
    made(putAnswer(session, mandala, 36, { text: '雪室' }, SAID));
    made(putAnswer(session, mandala, 36, { text: '屋根の雪' }, SAID));
    made(putAnswer(session, mandala, 1, { text: '夏の野菜' }, SAID));
    const meeting = made(keepMeeting(session, [LEES, INN], '粕汁を出す。', undefined, SAID));
    made(releaseMeeting(session, sheet(meeting), '人手がない'));
    const why = made(addSheet(session, 'inversion', { title: '酒粕', node: LEES, other: INN }, SAID));
    const obstacle = { is: 'gap' as const, gap: 'claim' as const };
    const task = made(makeTask(session, sheet(why), { is: 'obstacle', obstacle }, '一文を書く', SAID));
    made(setTaskDone(session, task, true));
    made(putAnswer(session, why, 0, { text: '冷蔵庫がない', rule: OWN }, SAID));
    const scamper = made(addSheet(session, 'scamper', { title: '酒粕', node: LEES }, SAID));
    made(putAnswer(session, scamper, 5, { text: '匂い' }, SAID));
    const read = studioItems(store);
    expect(read.map(({ tool, name }) => [tool, name]).sort()).toEqual([
      ['box', '箱1'],
      ['inversion', '酒粕 × 旅館'],
      ['mandala', '雪'],
      ['meeting', '酒粕 × 旅館'],
      ['scamper', '酒粕'],
    ]);
    const lines = (tool: string) => read.find((item) => item.tool === tool)?.lines;
    expect(lines('box')).toEqual([
      { is: 'column', role: 'material', title: '', words: ['酒粕'] },
      { is: 'column', role: 'customer', title: '', words: ['旅館'] },
      { is: 'crossed', reason: '臭いが残る', words: ['酒粕', '旅館'] },
    ]);
    expect(lines('mandala')).toEqual([
      { is: 'answer', rule: 'season', about: '雪室', words: ['夏の野菜'] },
      { is: 'answer', rule: 'leftover', about: '雪', words: ['雪室', '屋根の雪'] },
    ]);
    expect(lines('meeting')).toEqual([
      { is: 'sentence', end: 'released', reason: '人手がない', words: ['粕汁を出す。'] },
    ]);
    expect(lines('inversion')).toEqual([
      { is: 'reason', done: true, words: ['一文を書く'] },
      { is: 'reason', done: undefined, words: ['冷蔵庫がない'] },
    ]);
    expect(lines('scamper')).toEqual([{ is: 'answer', rule: 'eliminate', about: '', words: ['匂い'] }]);
  });
});

describe('a reader', () => {
  it('is refused every write', () => {
    const readOnly = {
      store: plan.session.store,
      newId: plan.session.newId,
      execute: () => ({ ok: false as const, error: { code: 'readOnly' as const, reason: 'role' as const } }),
    };
    expect(addSheet(readOnly, 'mandala', { title: 'x' }, SAID)).toMatchObject({ ok: false });
    expect(keepMeeting(readOnly, [LEES, INN], 'x', undefined, SAID)).toMatchObject({ ok: false });
    expect(answersToCards(readOnly, CANVAS, [], kindAt)).toMatchObject({ ok: false });
  });
});
