import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { libraryHost, type ManualClock, manualClock, openedPlan, testCore } from '../../../tests/testCore.ts';
import { readBody } from '../../doc/body.ts';
import { createPlanDoc } from '../../doc/bootstrap.ts';
import { metaMap } from '../../doc/schema.ts';
import { NO_PAGE } from '../core.ts';
import { DocSession } from './docSession.ts';
import { PlanSession } from './planSession.ts';
import { mergeSideDoc, openSideDoc } from './sideDoc.ts';

let clock: ManualClock;
let plan: Awaited<ReturnType<typeof openedPlan>>;
beforeEach(async () => {
  clock = manualClock();
  plan = await openedPlan([], clock);
});
afterEach(() => plan.close());
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const stored = () => {
  const doc = new Y.Doc();
  const { state, updates } = plan.library.load(`plan:${plan.id}`);
  for (const update of state ? [state, ...updates] : updates) Y.applyUpdate(doc, update);
  return doc;
};

describe('an open plan', () => {
  it('puts an edit on disk soon after it, and tells the list its title', async () => {
    expect(plan.session.execute({ type: 'setMeta', patch: { title: '米粉のパン' } })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(plan.session.docs.saveState.pending).toBe(1);
    clock.advance(40);
    await plan.session.docs.flush();
    expect(plan.session.docs.saveState).toMatchObject({ pending: 0, problem: undefined });
    expect(metaMap(stored()).get('title')).toBe('米粉のパン');
    clock.advance(400);
    await settled();
    expect(plan.library.listPlans()).toMatchObject([{ title: '米粉のパン' }]);
  });
  it('keeps edits that the disk refuses, says why, and hands them over when it can', async () => {
    plan.failing.add('docs.append');
    plan.session.execute({ type: 'setMeta', patch: { title: '一' } });
    plan.session.execute({ type: 'setMeta', patch: { title: '二' } });
    await plan.session.docs.flush();
    expect(plan.session.docs.saveState).toMatchObject({ pending: 2, problem: 'storageFull' });
    plan.failing.clear();
    clock.advance(1_500);
    await plan.session.docs.flush();
    expect(plan.session.docs.saveState).toMatchObject({ pending: 0, problem: undefined });
    expect(metaMap(stored()).get('title')).toBe('二');
  });
  it('writes into the text, and undoes exactly that', () => {
    const block = (text: string) => ({ kind: 'paragraph' as const, inlines: [{ text }] });
    const first = plan.session.writeText({ type: 'writeText', at: 'all', blocks: [block('一')] });
    const second = plan.session.writeText({ type: 'writeText', at: 1, blocks: [block('二')] });
    expect(readBody(plan.session.doc).map((b) => b.text)).toEqual(['一', '二']);
    if (second.ok) second.value();
    expect(readBody(plan.session.doc).map((b) => b.text)).toEqual(['一']);
    expect(first.ok).toBe(true);
    const outside = plan.session.writeText({ type: 'writeText', at: 99, blocks: [block('三')] });
    expect(outside).toMatchObject({ ok: false, error: { code: 'notFound' } });
  });
  it('keeps a version, and brings it back after keeping the present', async () => {
    const version = await plan.session.createVersion('朝', 'manual');
    plan.session.execute({ type: 'setMeta', patch: { title: '夕方' } });
    expect(await plan.session.restoreVersion(version.id, '前の版に戻す前')).toEqual({ ok: true, value: undefined });
    expect(plan.session.store.meta.title).toBe('酒粕のパン');
    expect(plan.library.listVersions(plan.id).map((v) => v.reason)).toEqual(['beforeRestore', 'manual']);
  });
  it('keeps a version each hour in which something was written', async () => {
    clock.advance(60 * 60 * 1_000);
    await settled();
    expect(plan.library.listVersions(plan.id)).toEqual([]);
    plan.session.execute({ type: 'setMeta', patch: { trade: '製パン' } });
    clock.advance(60 * 60 * 1_000);
    await settled();
    expect(plan.library.listVersions(plan.id).map((v) => v.reason)).toEqual(['auto']);
  });
  it('merges a copy once, after keeping the present', async () => {
    const copy = stored();
    metaMap(copy).set('trade', '製パン');
    const update = Y.encodeStateAsUpdate(copy);
    expect(await plan.session.merge(update, '取り込む前')).toEqual({ changed: true });
    expect(plan.session.store.meta.trade).toBe('製パン');
    expect(await plan.session.merge(update, '取り込む前')).toEqual({ changed: false });
    expect(plan.library.listVersions(plan.id).map((v) => v.reason)).toEqual(['beforeMerge']);
  });
  it('shows a draft in the plan’s place, and writes there', () => {
    const shown: string[] = [];
    plan.session.onDidChangeDocument(() => shown.push(plan.session.doc.guid));
    const draft = new Y.Doc();
    Y.applyUpdate(draft, Y.encodeStateAsUpdate(plan.session.planDoc));
    plan.session.showDraft(draft);
    plan.session.execute({ type: 'setMeta', patch: { title: '下書き' } });
    expect(plan.session.isPlanOnScreen).toBe(false);
    expect([plan.session.store.meta.title, plan.session.planStore.meta.title]).toEqual(['下書き', '酒粕のパン']);
    plan.session.executeOnPlan({ type: 'setMeta', patch: { trade: '製パン' } });
    expect(plan.session.planStore.meta.trade).toBe('製パン');
    plan.session.showDraft(undefined);
    expect(shown).toEqual([draft.guid, plan.session.planDoc.guid]);
  });
});

describe('a plan that is only shown', () => {
  const openWith = async (change: (doc: Y.Doc) => void) => {
    const place = libraryHost();
    const doc = createPlanDoc({ id: 'abcdefgh01234567', title: '題' }, [], []);
    change(doc);
    place.library.createPlan('abcdefgh01234567', '題', Y.encodeStateAsUpdate(doc));
    const session = await PlanSession.open(testCore(place.host), 'abcdefgh01234567');
    return { ...place, session };
  };
  it('refuses every write with the same reason', async () => {
    const { session, close } = await openWith((doc) => metaMap(doc).set('schemaVersion', 99));
    const refused = { ok: false, error: { code: 'readOnly', reason: 'newerSchema' } };
    expect(session.execute({ type: 'setMeta', patch: { title: 'x' } })).toEqual(refused);
    expect(session.executeOnPlan({ type: 'setMeta', patch: { title: 'x' } })).toEqual(refused);
    expect(session.writeText({ type: 'writeText', at: 0, blocks: [] })).toEqual(refused);
    expect(session.settleMerges([], 'seen')).toEqual(refused);
    expect(await session.restoreVersion('anything', '')).toEqual(refused);
    expect(session.store.meta.title).toBe('題');
    session.dispose();
    close();
  });
  it('has not been written at all', async () => {
    const place = libraryHost();
    const session = await PlanSession.open(testCore(place.host), 'abcdefgh01234567');
    expect(session.readOnly).toBe('empty');
    session.dispose();
    place.close();
  });
});

it('a plan that could not be stored lives in memory until it can', async () => {
  const place = libraryHost();
  const time = manualClock();
  const doc = createPlanDoc({ id: 'abcdefgh01234567', title: '題' }, [], []);
  const session = PlanSession.adopt(
    testCore(place.host, time),
    'abcdefgh01234567',
    Y.encodeStateAsUpdate(doc),
    'storageFull',
  );
  expect(session.docs.saveState).toMatchObject({ pending: 1, problem: 'storageFull' });
  expect(session.execute({ type: 'setMeta', patch: { title: '題二' } }).ok).toBe(true);
  await session.docs.flush();
  expect(session.docs.saveState).toMatchObject({ pending: 0, problem: undefined });
  session.dispose();
  place.close();
});

it('flushes when the window is hidden, and notes what was seen', async () => {
  const place = libraryHost();
  const hide = new Set<() => void>();
  const page = {
    ...NO_PAGE,
    onDidHide: (run: () => void) => {
      hide.add(run);
      return { dispose: () => hide.delete(run) };
    },
  };
  const made = createPlanDoc({ id: 'abcdefgh01234567', title: '題' }, [], []);
  place.library.createPlan('abcdefgh01234567', '題', Y.encodeStateAsUpdate(made));
  const session = await PlanSession.open(testCore(place.host, manualClock(), page), 'abcdefgh01234567');
  expect(await session.lastVisit()).toBeUndefined();
  session.markShown();
  session.execute({ type: 'setMeta', patch: { title: '見た' } });
  for (const run of hide) run();
  await session.docs.flush();
  expect(session.docs.saveState.pending).toBe(0);
  const visit = await session.lastVisit();
  expect(visit && metaMap(visit.doc).get('title')).toBe('見た');
  session.dispose();
  expect(hide.size).toBe(0);
  place.close();
});

it('documents beside the plan take what a file brings, open or closed', async () => {
  const theirs = new Y.Doc();
  theirs.getMap('notes').set('a', 1);
  const update = Y.encodeStateAsUpdate(theirs);
  expect(await mergeSideDoc(plan.session, 'comments', update)).toBe(true);
  expect(await mergeSideDoc(plan.session, 'comments', update)).toBe(false);
  const side = await openSideDoc(plan.session, 'comments');
  expect(side.docs.doc.getMap('notes').get('a')).toBe(1);
  theirs.getMap('notes').set('b', 2);
  expect(await mergeSideDoc(plan.session, 'comments', Y.encodeStateAsUpdate(theirs))).toBe(true);
  expect(side.docs.doc.getMap('notes').get('b')).toBe(2);
  side.docs.dispose();
  const again = await DocSession.open(plan.core, `comments:${plan.id}`);
  expect(again.doc.getMap('notes').toJSON()).toEqual({ a: 1, b: 2 });
  again.dispose();
});
