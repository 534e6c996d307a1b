/** The same card in two plans of one library, over the real library. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CANVAS, openedPlan } from '../../../tests/testCore.ts';
import type { PlanCommand } from '../../doc/commands.ts';
import { letDiffer, takeFromTwin, tieCards, twinOffers, untie, writeToTwin } from './cardTwins.ts';
import { createPlan } from './createPlan.ts';
import { PlanSession } from './planSession.ts';

const id = (name: string) => name.padEnd(16, '0');
const [KASU, COPY, FRAME, FRAME_COPY] = [id('kasu'), id('copy'), id('frame'), id('framecopy')];
const resource = (node: string): PlanCommand => ({
  type: 'addNode',
  node,
  fields: { kind: 'resource', title: '酒粕', note: '年20トン', url: 'https://example.jp/kasu' },
  canvas: CANVAS,
  pos: [0, 0],
});
const frame = (node: string): PlanCommand => ({
  type: 'addNode',
  node,
  fields: { kind: 'frame', title: '素材' },
  canvas: CANVAS,
  pos: [0, 0],
});

let plan: Awaited<ReturnType<typeof openedPlan>>;
let other: PlanSession;
beforeEach(async () => {
  plan = await openedPlan([resource(KASU), frame(FRAME)]);
  const content = {
    plan: { title: '粕漬けの店', template: 'blank', prefecture: '', municipalityCode: '' },
    commands: [
      { type: 'addCanvas' as const, canvas: CANVAS, title: '板', order: 1 },
      resource(COPY),
      frame(FRAME_COPY),
    ],
    blocks: [],
  };
  const made = await createPlan(plan.core, content, { author: '山田', today: '2026-11-21' });
  if (!made.ok) throw new Error(made.error.problem);
  other = await PlanSession.open(plan.core, made.value);
});
afterEach(() => {
  other.dispose();
  plan.close();
});

const tie = () =>
  tieCards(plan.core, other, plan.id, [
    [KASU, COPY],
    [FRAME, FRAME_COPY],
  ]);
const edit = async (session: PlanSession, node: string, patch: Record<string, unknown>) => {
  expect(session.execute({ type: 'updateNode', node, patch })).toMatchObject({ ok: true });
  await session.docs.flush();
};
const card = (session: PlanSession, node: string) => session.store.entities('nodes').get(node);
const theOffer = async (session: PlanSession) => {
  const [offer, ...more] = await twinOffers(plan.core, session);
  expect(more).toEqual([]);
  if (!offer) throw new Error('no offer');
  return offer;
};

describe('a card that was pasted into another plan', () => {
  it('is tied, a frame is not, and nothing is offered while both are alike', async () => {
    expect(await tie()).toBe(1);
    expect(await twinOffers(plan.core, plan.session)).toEqual([]);
    expect(await twinOffers(plan.core, other)).toEqual([]);
  });
  it('is not tied to itself, nor to a plan that is not in the library', async () => {
    expect(await tieCards(plan.core, plan.session, plan.id, [[KASU, KASU]])).toBe(0);
    expect(await tieCards(plan.core, other, id('elsewhere'), [[KASU, COPY]])).toBe(0);
  });
  it('is offered changes of the other plan, changes only on request, and can be undone', async () => {
    await tie();
    await edit(plan.session, KASU, { note: '年25トン', status: 'asked' });
    const offer = await theOffer(other);
    expect(offer.other.planTitle).toBe('酒粕のパン');
    expect(offer.differences).toEqual([
      { field: 'note', here: '年20トン', there: '年25トン', changed: 'there' },
      { field: 'status', here: 'guess', there: 'asked', changed: 'there' },
    ]);
    expect(card(other, COPY)).toMatchObject({ note: '年20トン', status: 'guess' });
    expect(await takeFromTwin(plan.core, other, offer)).toMatchObject({ ok: true });
    expect(card(other, COPY)).toMatchObject({ note: '年25トン', status: 'asked' });
    expect(await twinOffers(plan.core, other)).toEqual([]);
    await other.docs.flush();
    expect(await twinOffers(plan.core, plan.session)).toEqual([]);
    other.undo.undo();
    expect(card(other, COPY)).toMatchObject({ note: '年20トン', status: 'guess' });
  });
  it('is written into the other plan, on its disk', async () => {
    await tie();
    await edit(plan.session, KASU, { title: '板粕', url: '' });
    const offer = await theOffer(plan.session);
    expect(offer.differences.map((d) => [d.field, d.changed])).toEqual([
      ['title', 'here'],
      ['url', 'here'],
    ]);
    expect(await writeToTwin(plan.core, offer)).toMatchObject({ ok: true });
    expect(await twinOffers(plan.core, plan.session)).toEqual([]);
    const again = await PlanSession.open(plan.core, other.planId);
    expect(card(again, COPY)?.title).toBe('板粕');
    expect(card(again, COPY)?.url ?? '').toBe('');
    again.dispose();
  });
  it('is not written where the other plan says something else by now, and loses nothing', async () => {
    await tie();
    await edit(plan.session, KASU, { note: '年25トン' });
    const offer = await theOffer(plan.session);
    await edit(other, COPY, { note: '年30トン' });
    expect(await writeToTwin(plan.core, offer)).toEqual({ ok: false, error: 'notThere' });
    expect((await theOffer(plan.session)).differences).toEqual([
      { field: 'note', here: '年25トン', there: '年30トン', changed: 'both' },
    ]);
  });
  it('says so when the disk refuses', async () => {
    await tie();
    await edit(plan.session, KASU, { note: '年25トン' });
    const offer = await theOffer(plan.session);
    plan.failing.add('docs.append');
    expect(await writeToTwin(plan.core, offer)).toEqual({ ok: false, error: 'notStored' });
    plan.failing.delete('docs.append');
    expect((await theOffer(plan.session)).differences).toHaveLength(1);
  });
  it('may differ until one of them changes again, seen from both plans', async () => {
    await tie();
    await edit(plan.session, KASU, { note: '年25トン' });
    await letDiffer(plan.core, other, await theOffer(other));
    expect(await twinOffers(plan.core, other)).toEqual([]);
    expect(await twinOffers(plan.core, plan.session)).toEqual([]);
    await edit(plan.session, KASU, { note: '年26トン' });
    expect(await theOffer(other)).toMatchObject({ differences: [{ there: '年26トン' }] });
  });
  it('is two cards after the tie was ended, and after either is gone', async () => {
    await tie();
    await edit(plan.session, KASU, { note: '年25トン' });
    await untie(plan.core, await theOffer(other));
    expect(await twinOffers(plan.core, other)).toEqual([]);
    await tie();
    await edit(other, COPY, { note: '年30トン' });
    expect(await twinOffers(plan.core, other)).toHaveLength(1);
    plan.session.execute({ type: 'deleteNodes', nodes: [KASU] });
    await plan.session.docs.flush();
    expect(await twinOffers(plan.core, other)).toEqual([]);
  });
  it('is ignored while the other plan is in the trash, and forgotten when it is erased', async () => {
    await tie();
    await edit(plan.session, KASU, { note: '年25トン' });
    plan.library.setTrashed(plan.id, true);
    expect(await twinOffers(plan.core, other)).toEqual([]);
    plan.library.setTrashed(plan.id, false);
    expect(await twinOffers(plan.core, other)).toHaveLength(1);
    plan.library.setTrashed(plan.id, true);
    plan.library.deleteForever(plan.id);
    expect(await twinOffers(plan.core, other)).toEqual([]);
  });
  it('is looked at and written in the plan itself while a draft is on screen', async () => {
    await tie();
    await edit(plan.session, KASU, { note: '年25トン' });
    const draft = new Y.Doc();
    Y.applyUpdate(draft, Y.encodeStateAsUpdate(other.planDoc));
    other.showDraft(draft);
    expect(other.execute({ type: 'updateNode', node: COPY, patch: { note: '提案' } })).toMatchObject({ ok: true });
    const offer = await theOffer(other);
    expect(offer.differences).toEqual([{ field: 'note', here: '年20トン', there: '年25トン', changed: 'there' }]);
    expect(await takeFromTwin(plan.core, other, offer)).toMatchObject({ ok: true });
    expect([card(other, COPY)?.note, other.planStore.entities('nodes').get(COPY)?.note]).toEqual(['提案', '年25トン']);
    expect(await twinOffers(plan.core, other)).toEqual([]);
  });
  it('is not tied where it was pasted into a draft', async () => {
    const draft = new Y.Doc();
    Y.applyUpdate(draft, Y.encodeStateAsUpdate(other.planDoc));
    other.showDraft(draft);
    expect(await tie()).toBe(0);
    other.showDraft(undefined);
    expect(await tie()).toBe(1);
  });
  it('does not touch a plan that may only be read', async () => {
    await tie();
    await edit(plan.session, KASU, { note: '年25トン' });
    const offer = await theOffer(other);
    const refusing = { executeOnPlan: () => ({ ok: false, error: { code: 'readOnly', reason: 'role' } }) as const };
    expect(await takeFromTwin(plan.core, refusing, offer)).toMatchObject({ ok: false });
    expect(await twinOffers(plan.core, other)).toHaveLength(1);
  });
});
