/** Variants over a real library: branching, the table, taking parts, putting away; and of a combination within its plan. */
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import { insertBlocks, readBody } from '../../doc/body.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { bodyElement, metaMap, relationMap } from '../../doc/schema.ts';
import { applyStored } from '../../doc/stored.ts';
import { transact, UserOrigin } from '../../doc/transact.ts';
import { partsBetween } from '../../doc/variants/parts.ts';
import type { Host } from '../../host/host.ts';
import { placedCards } from '../board/boardCommands.ts';
import { notePublication } from '../exports/disclosure.ts';
import { planBoard } from '../plan/planBoard.ts';
import { glanceAt } from '../plan/planDigest.ts';
import { PlanSession } from '../plan/planSession.ts';
import { branchCombination, combinationParts, takeCombinationParts } from './branchCombination.ts';
import { branchPlan, noteRelatives } from './branchPlan.ts';
import { addCriteria, archive, bringBack, changeCriterion, judge, moveCriterion } from './comparison.ts';
import { factsOfCombination, factsOfPlan } from './facts.ts';
import { cellOf, criteriaOf, tippingIn, variantsOf } from './family.ts';
import { noteInFamily } from './familyNotes.ts';
import { Relatives } from './relatives.ts';
import { carryPublications, takeParts } from './takeParts.ts';
import { renameVariant } from './variantNames.ts';

const ON = { by: '山田', on: '2026-11-29' };
const WANTED = { ...ON, name: '小さく始める', reason: '窯を買わない', original: 'もとの案', version: '分けたとき' };
const [LEES, INN, COMB, OVEN] = ['lees000000000000', 'inn0000000000000', 'comb000000000000', 'oven000000000000'];
const [FUND, BAKE] = ['fund000000000000', 'bake000000000000'];
const CARDS: readonly PlanCommand[] = [
  { type: 'addNode', node: LEES, fields: { kind: 'resource', title: '酒粕' }, canvas: CANVAS, pos: [0, 0] },
  { type: 'addNode', node: INN, fields: { kind: 'customer', title: '旅館' }, canvas: CANVAS, pos: [300, 0] },
  { type: 'addNode', node: FUND, fields: { kind: 'funding', title: '自己資金' } },
  { type: 'addNode', node: BAKE, fields: { kind: 'activity', title: '焼く' } },
  {
    type: 'addNode',
    node: COMB,
    fields: { kind: 'combination', title: '粕パン', claim: '旅館の朝に酒粕のパンを' },
    canvas: CANVAS,
    pos: [100, 300],
  },
  { type: 'addParts', combination: COMB, nodes: [LEES, INN] },
  { type: 'setCombinationType', combination: COMB, combinationType: 'newGood', on: true, reason: '町にない' },
  { type: 'addAssumption', assumption: 'assumption000000', combination: COMB, text: '旅館が買う', order: 1 },
  { type: 'addLink', from: COMB, to: INN, linkType: 'solves' },
  { type: 'addLink', from: COMB, to: BAKE, linkType: 'requires' },
  { type: 'allocate', source: FUND, activity: COMB, yen: 500_000 },
];

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0).reverse()) close();
});
async function plan(commands: readonly PlanCommand[] = CARDS) {
  const place = await openedPlan(commands);
  closers.push(place.close);
  return place;
}
async function opened(place: Awaited<ReturnType<typeof plan>>, id: string): Promise<PlanSession> {
  const session = await PlanSession.open(place.core, id);
  closers.push(() => session.dispose());
  return session;
}
const must = <T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};

describe('a plan branched under a name', () => {
  it('is a plan of its own in the library, private, and both plans know of each other', async () => {
    const place = await plan();
    const id = must(await branchPlan(place.session, WANTED));
    const { plans } = await place.host.call('library.list', {});
    expect(plans.map((p) => p.title).sort()).toEqual(['酒粕のパン', '酒粕のパン — 小さく始める']);
    const rows = variantsOf(place.session.store, place.id);
    expect(rows.map((v) => [v.id, v.name, v.reason, v.by, v.on])).toEqual([
      [place.id, 'もとの案', '', '', ''],
      [id, '小さく始める', '窯を買わない', '山田', '2026-11-29'],
    ]);
    const branch = await opened(place, id);
    expect(branch.store.meta).toMatchObject({
      id,
      title: '酒粕のパン',
      variantOf: place.id,
      variantName: '小さく始める',
    });
    expect([branch.me.role, branch.store.entities('nodes').size, branch.store.entities('variants').size]).toEqual([
      'owner',
      5,
      0,
    ]);
    const versions = await place.host.call('versions.list', { planId: id });
    expect(versions.versions.map((v) => v.name)).toEqual(['分けたとき']);
    // It was made, and no undo of the plan takes that back.
    expect(place.session.undo.canUndo()).toBe(false);
  });
  it('keeps its name in the list when the plan’s title changes', async () => {
    const place = await plan();
    const branch = await opened(place, must(await branchPlan(place.session, WANTED)));
    must(branch.execute({ type: 'setMeta', patch: { title: '酒粕の菓子' } }));
    branch.dispose();
    closers.pop();
    await expect
      .poll(async () => (await place.host.call('library.list', {})).plans.map((p) => p.title))
      .toContain('酒粕の菓子 — 小さく始める');
  });
  it('of a variant is noted in the plan that both go back to', async () => {
    const place = await plan();
    const branch = await opened(place, must(await branchPlan(place.session, WANTED)));
    const twig = must(await branchPlan(branch, { ...WANTED, name: '冬だけ' }));
    expect(twig).not.toBe(branch.planId);
    await place.session.docs.flush();
    place.session.dispose();
    closers.splice(0, 1, () => place.library.close());
    const trunk = await opened(place, place.id);
    expect(variantsOf(trunk.store, place.id).map((v) => v.name)).toEqual(['もとの案', '小さく始める', '冬だけ']);
  });
  it.each([
    ['without a name', { name: ' 　' }, 'noVariantName'],
    ['under a name that is there', { name: '小さく始める ' }, 'sameVariantName'],
  ])('is refused %s', async (_, patch, code) => {
    const place = await plan();
    must(await branchPlan(place.session, WANTED));
    expect(await branchPlan(place.session, { ...WANTED, ...patch })).toEqual({ ok: false, error: { code } });
    expect((await place.host.call('library.list', {})).plans).toHaveLength(2);
  });
  it('is refused to a guest, and where the disk refuses, and nothing is made', async () => {
    const place = await plan();
    place.failing.add('library.create');
    expect(await branchPlan(place.session, WANTED)).toEqual({ ok: false, error: { code: 'notKept' } });
    expect(place.session.store.entities('variants').size).toBe(0);
    const guest = { ...place.core, host: { ...place.host, guest: {} } as unknown as Host };
    const invited = Object.create(place.session, { core: { value: guest } }) as PlanSession;
    expect(await branchPlan(invited, WANTED)).toEqual({ ok: false, error: { code: 'invitedPlan' } });
  });
  it('is refused for a plan of a newer app, which cannot be read and copied completely', async () => {
    const place = await plan();
    metaMap(place.session.planDoc).set('schemaVersion', 99);
    await place.session.docs.flush();
    place.session.dispose();
    closers.splice(0, 1, () => place.library.close());
    const later = await opened(place, place.id);
    expect(await branchPlan(later, WANTED)).toEqual({ ok: false, error: { code: 'readOnly', reason: 'newerSchema' } });
  });
  it('stays whole when the plan is deleted, and finds it again', async () => {
    const place = await plan();
    const id = must(await branchPlan(place.session, WANTED));
    const file = Y.encodeStateAsUpdate(place.session.planDoc);
    await place.session.docs.flush();
    place.session.dispose();
    closers.splice(0, 1, () => place.library.close());
    await place.host.call('library.setTrashed', { id: place.id, trashed: true });
    await place.host.call('library.deleteForever', { id: place.id });
    const branch = await opened(place, id);
    expect(branch.store.entities('nodes').size).toBe(5);
    const alone = new Relatives(place.host, id, place.id);
    await alone.read();
    expect([alone.isRead, alone.all]).toEqual([true, []]);
    await place.host.call('library.create', { id: place.id, title: '酒粕のパン', update: file });
    await alone.read();
    expect(alone.all.map((r) => [r.id, r.store.meta.title])).toEqual([[place.id, '酒粕のパン']]);
    alone.dispose();
  });
});

describe('the family of a plan', () => {
  it('is read from the library and followed, and strangers are left out', async () => {
    const place = await plan();
    await place.host.call('library.create', {
      id: 'stranger00000000',
      title: '別の計画',
      update: Y.encodeStateAsUpdate(new Y.Doc()),
    });
    const id = must(await branchPlan(place.session, WANTED));
    const relatives = new Relatives(place.host, place.id, place.id);
    closers.push(() => relatives.dispose());
    await relatives.read();
    expect(relatives.all.map((r) => r.id)).toEqual([id]);
    const second = must(await branchPlan(place.session, { ...WANTED, name: '冬だけ' }));
    await expect.poll(() => relatives.all.map((r) => r.id).sort()).toEqual([id, second].sort());
    await place.host.call('library.setTrashed', { id, trashed: true });
    await expect.poll(() => relatives.all.map((r) => r.id)).toEqual([second]);
  });
  it('keeps what was known while the library cannot be read, and says so', async () => {
    const place = await plan();
    const id = must(await branchPlan(place.session, WANTED));
    const relatives = new Relatives(place.host, place.id, place.id);
    closers.push(() => relatives.dispose());
    const seen = () => [relatives.isRead, relatives.isIncomplete, relatives.all.map((r) => r.id)];
    place.failing.add('library.list');
    await relatives.read();
    expect(seen()).toEqual([false, true, []]);
    place.failing.clear();
    place.failing.add('docs.load');
    await relatives.read();
    expect(seen()).toEqual([true, true, []]);
    place.failing.clear();
    await relatives.read();
    expect(seen()).toEqual([true, false, [id]]);
    place.failing.add('library.list');
    let changes = 0;
    relatives.onDidChange(() => changes++);
    await relatives.read();
    expect([changes, ...seen()]).toEqual([1, true, true, [id]]);
    place.failing.clear();
    await relatives.read();
    expect(seen()).toEqual([true, false, [id]]);
  });
  it('notes a variant that the plan does not know, as after a restored version', async () => {
    const place = await plan();
    const relative = { id: 'other00000000000', name: '冬だけ', reason: '夏は暑い', on: '2026-11-30' };
    must(noteRelatives(place.session, [relative], 'もとの案'));
    must(noteRelatives(place.session, [relative], 'もとの案'));
    expect(variantsOf(place.session.store, place.id).map((v) => [v.name, v.reason])).toEqual([
      ['もとの案', ''],
      ['冬だけ', '夏は暑い'],
    ]);
  });
  it('is renamed in the table and in the variant itself, never to a name that is there', async () => {
    const place = await plan();
    const id = must(await branchPlan(place.session, WANTED));
    must(await renameVariant(place.session, place.session, id, '窯を借りる'));
    const doc = new Y.Doc();
    applyStored(doc, await place.host.call('docs.load', { name: `plan:${id}` }));
    expect(metaMap(doc).get('variantName')).toBe('窯を借りる');
    must(await renameVariant(place.session, place.session, place.id, '大きく'));
    expect(variantsOf(place.session.store, place.id).map((v) => v.name)).toEqual(['大きく', '窯を借りる']);
    expect(place.session.store.meta.variantName).toBe('');
    const again = await renameVariant(place.session, place.session, id, '大きく');
    expect(again).toEqual({ ok: false, error: { code: 'sameVariantName' } });
  });
});

describe('the table', () => {
  it('has criteria in the order of their weight, verdicts with reasons, and says where the choice would tip', async () => {
    const place = await plan();
    const { session, id: trunk } = place;
    const branch = must(await branchPlan(session, WANTED));
    const [cost, hands] = must(
      addCriteria(session, trunk, [{ preset: 'cost' }, { preset: 'hands' }, { preset: 'cost' }]),
    );
    expect(criteriaOf(session.store, trunk).map((c) => c.preset)).toEqual(['cost', 'hands', 'cost']);
    expect(must(addCriteria(session, trunk, [{ preset: 'hands' }]))).toEqual([]);
    must(changeCriterion(session, hands ?? '', { weight: 'decisive' }));
    expect(criteriaOf(session.store, trunk).map((c) => c.preset)).toEqual(['hands', 'cost', 'cost']);
    expect(must(moveCriterion(session, trunk, cost ?? '', 1))).toBe(true);
    expect(must(moveCriterion(session, trunk, hands ?? '', 1))).toBe(false);
    must(judge(session, hands ?? '', trunk, { verdict: 'weak', reason: ' 朝が早い ' }, ON));
    must(judge(session, hands ?? '', branch, { verdict: 'strong' }, ON));
    must(judge(session, cost ?? '', trunk, { verdict: 'enough' }, ON));
    must(judge(session, cost ?? '', branch, { verdict: 'fails' }, ON));
    expect(cellOf(session.store, hands ?? '', trunk)).toEqual({ verdict: 'weak', reason: '朝が早い', ...ON });
    expect(tippingIn(session.store, trunk)).toMatchObject({
      weight: 'decisive',
      ahead: [branch],
      against: [{ criterion: cost, best: [trunk] }],
    });
    must(judge(session, hands ?? '', trunk, { verdict: undefined }, ON));
    expect(cellOf(session.store, hands ?? '', trunk)).toEqual({ reason: '朝が早い', ...ON });
    must(judge(session, hands ?? '', trunk, { reason: '' }, ON));
    expect(cellOf(session.store, hands ?? '', trunk)).toBeUndefined();
    session.undo.undo();
    expect(cellOf(session.store, hands ?? '', trunk)?.reason).toBe('朝が早い');
  });
  it('puts one away with the reason, keeps it, and brings it back; never the last, never without a reason', async () => {
    const place = await plan();
    const { session } = place;
    const id = must(await branchPlan(session, WANTED));
    expect(archive(session, id, ' ', ON)).toEqual({ ok: false, error: { code: 'noArchiveReason' } });
    must(archive(session, id, '人手が足りない', ON));
    expect(archive(session, place.id, '高い', ON)).toEqual({ ok: false, error: { code: 'lastVariant' } });
    expect(variantsOf(session.store, place.id).map((v) => [v.archivedOn, v.archivedBy, v.archivedReason])).toEqual([
      ['', '', ''],
      ['2026-11-29', '山田', '人手が足りない'],
    ]);
    session.undo.undo();
    expect(variantsOf(session.store, place.id)[1]?.archivedOn).toBe('');
    session.undo.redo();
    must(bringBack(session, id));
    expect(variantsOf(session.store, place.id)[1]).toMatchObject({ archivedOn: '', archivedReason: '人手が足りない' });
  });
  it('has the figures of each plan beside it, from the models that the other screens read', async () => {
    const place = await plan([
      ...CARDS,
      { type: 'putFundingRow', collection: 'uses', id: OVEN, patch: { title: '窯', amountYen: 2_000_000 } },
      { type: 'setFundingSettings', settings: { startMonth: '2027-04' } },
      { type: 'setMeta', patch: { openedOn: '2027-04-01' } },
    ]);
    expect(factsOfPlan(place.session.store, '2026-11-29')).toEqual({
      // With consumption tax.
      needYen: 2_200_000,
      cash: { month: '2027-04', yen: -2_200_000, shortIn: '2027-04' },
      assumptions: 1,
      opening: 4,
    });
    expect(factsOfCombination(place.session.store, place.session.doc, COMB, '2026-11-29')).toEqual({
      needYen: undefined,
      cash: undefined,
      assumptions: 1,
      opening: undefined,
    });
    const empty = await plan([]);
    expect(factsOfPlan(empty.session.store, '2026-11-29')).toEqual({
      needYen: undefined,
      cash: undefined,
      assumptions: 0,
      opening: undefined,
    });
  });
});

describe('a publication of one variant', () => {
  it('is noted in the whole family at once, in no other plan, and once', async () => {
    const place = await plan([
      ...CARDS,
      { type: 'addNode', node: 'seed000000000000', fields: { kind: 'seed', title: '麹の酵素', disclosure: 'unfiled' } },
    ]);
    const id = must(await branchPlan(place.session, WANTED));
    await place.session.docs.flush();
    const stranger = Y.encodeStateAsUpdate(new Y.Doc());
    await place.host.call('library.create', { id: 'stranger00000000', title: '別', update: stranger });
    const branch = await opened(place, id);
    must(notePublication(branch, { as: 'file', by: '山田', reason: '商談' }, '2026-11-29'));
    expect(await noteInFamily(branch)).toBe(1);
    expect(await noteInFamily(branch)).toBe(0);
    const doc = new Y.Doc();
    applyStored(doc, await place.host.call('docs.load', { name: `plan:${place.id}` }));
    expect([...relationMap(doc, 'publications').values()]).toMatchObject([
      { seeds: ['麹の酵素'], by: '山田', reason: '商談' },
    ]);
    const other = new Y.Doc();
    applyStored(other, await place.host.call('docs.load', { name: 'plan:stranger00000000' }));
    expect(relationMap(other, 'publications').size).toBe(0);
  });
});

describe('taking parts from another variant', () => {
  it('covers text, board and funding in one step, which is undone as one', async () => {
    const place = await plan();
    const branch = await opened(place, must(await branchPlan(place.session, WANTED)));
    transact(branch.planDoc, new UserOrigin('test'), () =>
      insertBlocks(branch.planDoc, bodyElement(branch.planDoc).length, [
        { kind: 'paragraph', inlines: [{ text: '窯は借ります。' }] },
      ]),
    );
    must(branch.execute({ type: 'updateNode', node: LEES, patch: { note: '冷凍で届く' } }));
    must(
      branch.execute({
        type: 'putFundingRow',
        collection: 'uses',
        id: OVEN,
        patch: { title: '窯', amountYen: 300_000 },
      }),
    );
    const publication = { as: 'file' as const, seeds: ['麹'], by: '山田', reason: '商談', graceUntil: '2027-11-29' };
    must(branch.execute({ type: 'notePublication', at: '2026-12-01T00:00:00.000Z', publication }));
    const parts = partsBetween(place.session.planDoc, branch.planDoc);
    expect(parts.map((p) => p.place)).toEqual(['text', 'board', 'money']);
    const taken = must(
      await takeParts(place.session, branch.planDoc, new Set([...parts.map((p) => p.key), 'gone']), '取り入れる前'),
    );
    expect([taken.count, taken.lost]).toEqual([3, 1]);
    expect(partsBetween(place.session.planDoc, branch.planDoc)).toEqual([]);
    expect(readBody(place.session.planDoc).at(-1)?.text).toBe('窯は借ります。');
    taken.undo();
    expect(partsBetween(place.session.planDoc, branch.planDoc)).toHaveLength(3);
    expect(place.session.store.entity('nodes', LEES)?.note).toBe('');
    // It is a legal record and survives undo.
    expect([...place.session.store.relations('publications').values()]).toEqual([publication]);
    expect(must(carryPublications(place.session, branch.planDoc))).toBe(0);
    const { versions } = await place.host.call('versions.list', { planId: place.id });
    expect(versions.map((v) => v.name)).toContain('取り入れる前');
  });
  it('is undone and redone by the undo of the plan, in order, with text and data together', async () => {
    const place = await plan();
    const { session } = place;
    const branch = await opened(place, must(await branchPlan(session, WANTED)));
    transact(branch.planDoc, new UserOrigin('test'), () =>
      insertBlocks(branch.planDoc, bodyElement(branch.planDoc).length, [
        { kind: 'paragraph', inlines: [{ text: '窯は借ります。' }] },
      ]),
    );
    must(branch.execute({ type: 'updateNode', node: LEES, patch: { note: '冷凍で届く' } }));
    const note = () => session.store.entity('nodes', LEES)?.note;
    const last = () => readBody(session.planDoc).at(-1)?.text;
    must(session.execute({ type: 'updateNode', node: LEES, patch: { note: '前の言葉' } }));
    const all = new Set(partsBetween(session.planDoc, branch.planDoc).map((p) => p.key));
    const { undo } = must(await takeParts(session, branch.planDoc, all, '前'));
    must(session.execute({ type: 'updateNode', node: LEES, patch: { title: '酒粕（冷凍）' } }));

    session.undo.undo();
    expect([session.store.entity('nodes', LEES)?.title, note(), last()]).toEqual([
      '酒粕',
      '冷凍で届く',
      '窯は借ります。',
    ]);
    session.undo.undo();
    expect([note(), last()]).toEqual(['前の言葉', '']);
    session.undo.redo();
    expect([note(), last()]).toEqual(['冷凍で届く', '窯は借ります。']);

    // Undone from the message: the next undo is of the step before it.
    undo();
    expect([note(), last()]).toEqual(['前の言葉', '']);
    expect(session.undo.canUndo()).toBe(true);
    session.undo.undo();
    expect(note()).toBe('');
    expect(session.undo.canUndo()).toBe(false);
  });
  it('of text alone is a step of the undo of the plan too', async () => {
    const place = await plan();
    const { session } = place;
    const branch = await opened(place, must(await branchPlan(session, WANTED)));
    transact(branch.planDoc, new UserOrigin('test'), () =>
      insertBlocks(branch.planDoc, bodyElement(branch.planDoc).length, [
        { kind: 'paragraph', inlines: [{ text: '窯は借ります。' }] },
      ]),
    );
    const all = new Set(partsBetween(session.planDoc, branch.planDoc).map((p) => p.key));
    must(await takeParts(session, branch.planDoc, all, '前'));
    expect(session.undo.canUndo()).toBe(true);
    session.undo.undo();
    expect(readBody(session.planDoc).map((b) => b.text)).not.toContain('窯は借ります。');
    expect([session.undo.canUndo(), session.undo.canRedo()]).toEqual([false, true]);
  });
  it('is refused where a part, or one that it needs, is locked: nothing is written, no version is kept', async () => {
    const place = await plan();
    const { session } = place;
    const branch = await opened(place, must(await branchPlan(session, WANTED)));
    must(
      branch.execute({
        type: 'addNode',
        node: 'milk000000000000',
        fields: { kind: 'resource', title: '牛乳' },
        canvas: CANVAS,
        pos: [0, 600],
      }),
    );
    must(branch.execute({ type: 'updateNode', node: LEES, patch: { note: '冷凍' } }));
    must(branch.execute({ type: 'setMeta', patch: { trade: '製パン' } }));
    const before = (await place.host.call('versions.list', { planId: place.id })).versions.length;
    const all = partsBetween(session.planDoc, branch.planDoc);
    expect(all).toHaveLength(3);
    const locked = { ok: false, error: { code: 'locked' } };
    session.locks = { board: false, cards: new Set([LEES]) };
    expect(await takeParts(session, branch.planDoc, new Set(all.map((p) => p.key)), '前')).toEqual(locked);
    expect(partsBetween(session.planDoc, branch.planDoc)).toHaveLength(3);
    session.locks = { board: true, cards: new Set() };
    const added = all.filter((p) => p.ops.some((op) => op.op === 'entity'));
    expect(await takeParts(session, branch.planDoc, new Set(added.map((p) => p.key)), '前')).toEqual(locked);
    expect((await place.host.call('versions.list', { planId: place.id })).versions).toHaveLength(before);
    const free = all.filter((p) => p.place === 'rest');
    expect(must(await takeParts(session, branch.planDoc, new Set(free.map((p) => p.key)), '前')).count).toBe(1);
    expect([session.store.meta.trade, session.store.entity('nodes', LEES)?.note]).toEqual(['製パン', '']);
  });
  it('is refused in a plan that is only shown, and writes nothing', async () => {
    const place = await plan();
    const branch = await opened(place, must(await branchPlan(place.session, WANTED)));
    must(branch.execute({ type: 'updateNode', node: LEES, patch: { note: '冷凍' } }));
    const readOnly = Object.create(place.session, { planReadOnly: { value: 'ended' } }) as PlanSession;
    const [part] = partsBetween(place.session.planDoc, branch.planDoc);
    expect(await takeParts(readOnly, branch.planDoc, new Set([part?.key ?? '']), 'x')).toEqual({
      ok: false,
      error: { code: 'readOnly', reason: 'ended' },
    });
    expect(place.session.store.entity('nodes', LEES)?.note).toBe('');
  });
});

describe('a combination branched within its plan', () => {
  it('is a card with the same parts, reasons, assumptions and links, beside the first; its money is not doubled', async () => {
    const { session } = await plan();
    const id = must(branchCombination(session, COMB, { ...ON, name: '粕クッキー', reason: '日持ちする' }));
    const { store } = session;
    expect(store.entity('nodes', id)).toMatchObject({
      kind: 'combination',
      title: '粕クッキー',
      claim: '旅館の朝に酒粕のパンを',
    });
    expect(variantsOf(store, COMB).map((v) => [v.id, v.name])).toEqual([
      [COMB, '粕パン'],
      [id, '粕クッキー'],
    ]);
    expect(combinationParts(store, COMB, id)).toEqual([]);
    expect([...store.relations('links').keys()].filter((k) => k.includes(id)).sort()).toEqual([
      `${id}|${BAKE}|requires`,
      `${id}|${INN}|solves`,
    ]);
    expect([...store.relations('allocations').values()]).toEqual([500_000]);
    const [a, b] = [COMB, id].map((n) => placedCards(store, CANVAS).find((c) => c.node.id === n));
    expect(b && a && b.y >= a.y + a.h).toBe(true);
    session.undo.undo();
    expect(store.entity('nodes', id)).toBeUndefined();
    expect(variantsOf(store, COMB)).toEqual([]);
  });
  it('has the figures of the first, and rows of the money of its own; the first keeps its own', async () => {
    const { session } = await plan();
    const [price, oven, pan] = ['price00000000000', 'oven100000000000', 'pan0000000000000'];
    const row = (id: string, node: string, amountYen: number): PlanCommand => ({
      type: 'putFundingRow',
      collection: 'uses',
      id,
      patch: { title: id, kind: 'equipment', amountYen, node },
    });
    must(
      session.execute({
        type: 'putFigure',
        figure: price,
        patch: { label: '価格', value: '300', nodes: [LEES, COMB] },
      }),
    );
    must(session.execute(row(oven, COMB, 900_000)));
    const id = must(branchCombination(session, COMB, { ...ON, name: '粕クッキー', reason: '' }));
    const { store } = session;
    expect(store.entity('figures', price)).toMatchObject({ value: '300', nodes: [LEES, COMB, id] });
    // With the consumption tax of ten per cent.
    const need = (of: string) => factsOfCombination(store, session.planDoc, of, '2026-11-29').needYen;
    expect([need(COMB), need(id)]).toEqual([990_000, undefined]);
    must(session.execute(row(pan, id, 200_000)));
    expect([need(COMB), need(id)]).toEqual([990_000, 220_000]);
  });
  it('of a variant belongs to the same family, and is refused under a name that is there', async () => {
    const { session } = await plan();
    const id = must(branchCombination(session, COMB, { ...ON, name: '粕クッキー', reason: '' }));
    const twig = must(branchCombination(session, id, { ...ON, name: '粕せんべい', reason: '' }));
    expect(variantsOf(session.store, COMB).map((v) => v.id)).toEqual([COMB, id, twig]);
    for (const name of ['粕パン', ' 粕クッキー'])
      expect(branchCombination(session, twig, { ...ON, name, reason: '' })).toEqual({
        ok: false,
        error: { code: 'sameVariantName' },
      });
    expect(branchCombination(session, LEES, { ...ON, name: 'x', reason: '' })).toMatchObject({
      error: { code: 'notFound' },
    });
  });
  it('takes every difference from the other, after which they are equal', async () => {
    const { session } = await plan();
    const id = must(branchCombination(session, COMB, { ...ON, name: '粕クッキー', reason: '' }));
    const change: readonly PlanCommand[] = [
      { type: 'updateNode', node: id, patch: { claim: '旅館の土産に', note: '缶に入れる' } },
      { type: 'removePart', combination: id, node: INN },
      { type: 'addParts', combination: id, nodes: [BAKE] },
      { type: 'setCombinationType', combination: id, combinationType: 'newGood', on: false },
      { type: 'setCombinationType', combination: id, combinationType: 'newMarket', on: true, reason: '土産' },
      { type: 'addAssumption', assumption: 'assumption000009', combination: id, text: '日持ちする', order: 5 },
      { type: 'removeLinks', keys: [`${id}|${INN}|solves`] },
      { type: 'addLink', from: id, to: LEES, linkType: 'uses' },
    ];
    must(session.execute({ type: 'batch', commands: [...change] }));
    const parts = combinationParts(session.store, COMB, id);
    expect(parts.map((p) => [p.what, p.here, p.there])).toEqual([
      ['claim', '旅館の朝に酒粕のパンを', '旅館の土産に'],
      ['note', '', '缶に入れる'],
      ['part', '', '焼く'],
      ['part', '旅館', ''],
      ['type', 'newGood|町にない', ''],
      ['type', '', 'newMarket|土産'],
      ['assumption', '', '日持ちする'],
      ['link', '', 'uses|酒粕|'],
      ['link', 'solves|旅館|', ''],
    ]);
    expect(must(takeCombinationParts(session, COMB, id, new Set(parts.map((p) => p.key))))).toBe(9);
    expect(combinationParts(session.store, COMB, id)).toEqual([]);
    session.undo.undo();
    expect(combinationParts(session.store, COMB, id)).toHaveLength(9);
  });
  it('stays on the board when archived, but is not part of anything made from it', async () => {
    const { session, host, id: planId } = await plan();
    const id = must(branchCombination(session, COMB, { ...ON, name: '粕クッキー', reason: '' }));
    const inPlan = () => planBoard(session.store, CANVAS, 'ja').cards.map((c) => c.title);
    expect(inPlan()).toEqual(['酒粕', '旅館', '粕パン', '粕クッキー']);
    must(archive(session, COMB, '日持ちしない', ON));
    expect(inPlan()).toEqual(['酒粕', '旅館', '粕クッキー']);
    expect(placedCards(session.store, CANVAS)).toHaveLength(4);
    await session.docs.flush();
    const [summary] = (await host.call('library.list', {})).plans.filter((p) => p.id === planId);
    expect((summary && (await glanceAt(host, summary)))?.combination?.claim).toBe('旅館の朝に酒粕のパンを');
    expect(archive(session, id, '高い', ON)).toEqual({ ok: false, error: { code: 'lastVariant' } });
    expect(
      variantsOf(session.store, COMB)
        .filter((v) => v.archivedOn)
        .map((v) => v.id),
    ).toEqual([COMB]);
  });
  it('leaves the table when its card is deleted, and returns with it', async () => {
    const { session } = await plan();
    const id = must(branchCombination(session, COMB, { ...ON, name: '粕クッキー', reason: '' }));
    must(session.execute({ type: 'deleteNodes', nodes: [id] }));
    expect(variantsOf(session.store, COMB).map((v) => v.id)).toEqual([COMB]);
    session.undo.undo();
    expect(variantsOf(session.store, COMB).map((v) => v.id)).toEqual([COMB, id]);
  });
});
