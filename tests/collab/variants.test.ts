/** The table of variants, two people, a real server: live while both are there, and one table after they worked apart. */
import { afterEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { SyncLink } from '../../renderer/session/syncLink.ts';
import { criteriaOf, tippingIn, variantsOf } from '../../shared/app/variants/family.ts';
import { execute, type PlanCommand } from '../../shared/doc/commands.ts';
import { PlanStore } from '../../shared/doc/planStore.ts';
import { metaMap } from '../../shared/doc/schema.ts';
import { SeedOrigin, transact } from '../../shared/doc/transact.ts';
import { pageGlobals } from './pageGlobals.ts';
import { PLAN_DOC, startPlace, tokenFor, until } from './people.ts';

const kept = pageGlobals();
const opened: { close(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

const PLAN = PLAN_DOC.slice('plan:'.length);
const SMALL = 'small00000000000';
const [COST, HANDS, OWN] = ['cost000000000000', 'hands00000000000', 'own0000000000000'];
const said = (reason: string, by: string) => ({ reason, by, on: '2026-11-29' });
const BEGUN: readonly PlanCommand[] = [
  { type: 'noteVariant', variant: PLAN, fields: { of: PLAN, name: 'もとの案', order: 0 } },
  { type: 'noteVariant', variant: SMALL, fields: { of: PLAN, name: '小さく', order: 1 } },
  { type: 'putCriterion', criterion: COST, patch: { of: PLAN, preset: 'cost', weight: 'decisive', order: 1 } },
  { type: 'putCriterion', criterion: HANDS, patch: { of: PLAN, preset: 'hands', order: 2 } },
];

it('two people judge variants live; apart they weigh, judge and archive, and afterwards have one table', async () => {
  const place = await startPlace();
  opened.push(place);
  const seed = new Y.Doc();
  transact(seed, new SeedOrigin(), () => metaMap(seed).set('schemaVersion', 1));
  await place.library.append(PLAN_DOC, [Y.encodeStateAsUpdate(seed)]);
  const join = async (name: string) => {
    const { token } = await tokenFor(place, 'editor', name);
    const doc = new Y.Doc();
    kept.clear();
    const link = new SyncLink(doc, PLAN_DOC, `ws://127.0.0.1:${place.server.port}/sync`, { token });
    await until(() => link.provider.synced, 'first synchronisation');
    const store = new PlanStore(doc);
    opened.push({
      close: () => {
        store.dispose();
        link.dispose();
      },
    });
    const run = (...commands: readonly PlanCommand[]) => {
      for (const command of commands) expect(execute(doc, command)).toEqual({ ok: true, value: undefined });
    };
    return { doc, link, store, run };
  };
  const [founder, advisor] = [await join('創業者'), await join('支援者')];
  const both = [founder, advisor];
  const onDisk = () =>
    until(
      () => both.every(({ link }) => link.provider.synced && link.state.waiting === 0),
      'everything on disk',
      20_000,
    );
  founder.run(...BEGUN);
  await until(() => variantsOf(advisor.store, PLAN).length === 2, 'the table on the other screen', 20_000);
  await onDisk();

  for (const { link } of both) link.provider.disconnect();
  await until(() => both.every(({ link }) => !link.provider.wsconnected), 'apart');
  founder.run(
    { type: 'judgeVariant', criterion: COST, variant: PLAN, cell: { verdict: 'weak', ...said('窯が高い', '創業者') } },
    { type: 'judgeVariant', criterion: COST, variant: SMALL, cell: { verdict: 'strong', ...said('借りる', '創業者') } },
    { type: 'putCriterion', criterion: HANDS, patch: { weight: 'minor' } },
  );
  advisor.run(
    {
      type: 'judgeVariant',
      criterion: HANDS,
      variant: PLAN,
      cell: { verdict: 'strong', ...said('二人いる', '支援者') },
    },
    { type: 'judgeVariant', criterion: HANDS, variant: SMALL, cell: { verdict: 'weak', ...said('一人', '支援者') } },
    { type: 'putCriterion', criterion: OWN, patch: { of: PLAN, preset: 'own', title: '雪の日も開くか', order: 3 } },
    { type: 'putVariant', variant: SMALL, patch: { name: '小さく始める' } },
  );
  for (const { link } of both) link.provider.connect();
  await onDisk();
  await until(() => both.every(({ store }) => store.relations('variantCells').size === 4), 'one table', 20_000);
  for (const { store } of both) {
    expect(variantsOf(store, PLAN).map((v) => v.name)).toEqual(['もとの案', '小さく始める']);
    expect(criteriaOf(store, PLAN).map((c) => [c.id, c.weight])).toEqual([
      [COST, 'decisive'],
      [OWN, 'important'],
      [HANDS, 'minor'],
    ]);
    expect(tippingIn(store, PLAN)).toMatchObject({
      weight: 'decisive',
      ahead: [SMALL],
      against: [{ criterion: HANDS, best: [PLAN] }],
    });
  }
  expect(founder.store.relations('variantCells')).toEqual(advisor.store.relations('variantCells'));
}, 90_000);
