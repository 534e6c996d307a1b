/**
 * One box, two people, a real server: live while both are there, and merged when they worked apart. Windows' own lines and reviews (`SyncLink`,
 * `MergeWatch`) on real sockets.
 */
import { afterEach, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { boxOf, knownOf } from '../../shared/app/box/boxView.ts';
import { leftOf } from '../../shared/app/box/walk.ts';
import type { PlanCommand } from '../../shared/doc/commands.ts';
import { readRecords } from '../../shared/doc/merge/records.ts';
import { pageGlobals } from './pageGlobals.ts';
import { startPlace, stored, until } from './people.ts';
import { allOnDisk, joinReviewed, partAll, seedPlan } from './reviewed.ts';

const kept = pageGlobals();
const opened: { close(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

const BOX = 'box0000000000000';
const [MATERIAL, CUSTOMER] = ['column0000000001', 'column0000000002'];
const [BAMBOO, INN, SCHOOL] = ['cell00000000000a', 'cell00000000000b', 'cell00000000000c'];
const BEGUN: readonly PlanCommand[] = [
  { type: 'putBox', box: BOX, patch: { title: '竹' } },
  { type: 'putBoxColumn', column: MATERIAL, patch: { box: BOX, role: 'material', order: 1 } },
  { type: 'putBoxColumn', column: CUSTOMER, patch: { box: BOX, role: 'customer', order: 2 } },
  { type: 'putBoxCell', cell: BAMBOO, patch: { column: MATERIAL, text: '竹', order: 1 } },
  { type: 'putBoxCell', cell: INN, patch: { column: CUSTOMER, text: '旅館', order: 1 } },
  { type: 'putBoxCell', cell: SCHOOL, patch: { column: CUSTOMER, text: '小学校', order: 2 } },
];

it('two people fill one box live; apart they cross out, type and decide, and afterwards have one box that reports conflicts', async () => {
  const place = await startPlace();
  opened.push(place);
  await seedPlan(place);
  const join = async (name: string) => {
    const person = await joinReviewed(place, kept, name);
    opened.push(person);
    const left = () => {
      const view = boxOf(person.store, BOX);
      return view && leftOf(view, (cell) => knownOf(person.store, cell, () => undefined), new Set()).count;
    };
    return { ...person, left };
  };
  const [founder, advisor] = [await join('創業者'), await join('支援者')];
  const both = [founder, advisor];
  founder.run(...BEGUN);
  await until(() => advisor.left() === 2, 'the box on the other screen', 20_000);
  await allOnDisk(both);

  await partAll(both);
  founder.run(
    { type: 'crossCells', cells: [BAMBOO, INN], crossed: { reason: '露天風呂で傷む', by: '創業者', on: '2026-11-29' } },
    { type: 'putBoxCell', cell: SCHOOL, patch: { text: '小学校の教室' } },
    { type: 'putBoxCell', cell: 'cell00000000000d', patch: { column: MATERIAL, text: '竹炭', order: 2 } },
    {
      type: 'judgeConfiguration',
      box: BOX,
      cells: [BAMBOO, SCHOOL],
      verdict: { verdict: 'kept', by: '創業者', on: '2026-11-29' },
    },
  );
  advisor.run(
    {
      type: 'crossCells',
      cells: [INN, BAMBOO],
      crossed: { reason: '旅館は木の器を使う', by: '支援者', on: '2026-11-29' },
    },
    { type: 'putBoxCell', cell: SCHOOL, patch: { text: '中学校' } },
    { type: 'putBoxCell', cell: 'cell00000000000e', patch: { column: CUSTOMER, text: '庭園', order: 3 } },
    { type: 'setBoxLimits', box: BOX, limits: { season: 'winter' } },
  );
  for (const { link } of both) link.provider.connect();
  await allOnDisk(both);
  await until(() => founder.left() === advisor.left() && founder.left() === 5, 'one box', 20_000);
  // 竹 and 竹炭 with the inn, the school and the garden, without 竹 with the inn.
  for (const { store } of both) {
    expect(boxOf(store, BOX)?.columns.map((c) => c.cells.length)).toEqual([2, 3]);
    expect(boxOf(store, BOX)?.crossed).toHaveLength(1);
    expect(boxOf(store, BOX)?.limits.season).toBe('winter');
    expect(boxOf(store, BOX)?.verdicts).toMatchObject([{ verdict: 'kept', by: '創業者' }]);
  }
  // Both people see both reasons and both names of the school: nothing that somebody wrote is lost silently.
  await until(() => readRecords(stored(place)).length > 0, 'the review', 20_000);
  const said = JSON.stringify([readRecords(stored(place)), founder.store.doc.toJSON()]);
  for (const words of ['露天風呂で傷む', '旅館は木の器を使う', '小学校の教室', '中学校']) expect(said).toContain(words);
  // A newcomer loads what both have.
  for (const name of ['boxes', 'boxColumns', 'boxCells', 'boxCrossed', 'boxLimits', 'boxVerdicts']) {
    const of = (doc: Y.Doc): unknown => doc.getMap(name).toJSON();
    expect([of(advisor.doc), of(stored(place))], name).toEqual([of(founder.doc), of(founder.doc)]);
  }
}, 60_000);
