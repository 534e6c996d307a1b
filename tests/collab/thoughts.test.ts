/** One mandala, two people, a real server: live, and apart in the same place, in the same words and around a cell that one of them removes. */
import { afterEach, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { mandalaOf, titleAt } from '../../shared/app/thoughts/mandala.ts';
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

const SHEET = 'sheet00000000000';
const [SOUP, MARKET, MINE, THEIRS] = ['answer000000000a', 'answer000000000b', 'answer000000000c', 'answer000000000d'];
const put = (cell: string, place: number, text: string, by: string, order: number): PlanCommand => ({
  type: 'putThoughtCell',
  cell,
  patch: { thought: SHEET, place, text, by, on: '2026-11-29', order },
});

it('two people fill one mandala live; apart they fill one place, change the same words and take a centre out: every word is there afterwards', async () => {
  const place = await startPlace();
  opened.push(place);
  await seedPlan(place);
  const founder = await joinReviewed(place, kept, '創業者');
  opened.push(founder);
  const advisor = await joinReviewed(place, kept, '支援者');
  opened.push(advisor);
  const both = [founder, advisor];
  founder.run(
    { type: 'putThought', thought: SHEET, patch: { tool: 'mandala', title: '酒粕', by: '創業者', on: '2026-11-29' } },
    put(SOUP, 36, '粕汁', '創業者', 1),
    put(MARKET, 37, '朝市', '創業者', 2),
  );
  const view = (of: typeof founder) => mandalaOf(of.store, SHEET);
  await until(() => view(advisor)?.at.size === 2, 'the mandala on the other screen', 20_000);
  await allOnDisk(both);

  await partAll(both);
  founder.run(
    put(MINE, 38, '漬物屋', '創業者', 3),
    { type: 'putThoughtCell', cell: MARKET, patch: { text: '夏の朝市' } },
    { type: 'removeEntity', collection: 'thoughtCells', id: SOUP },
  );
  advisor.run(
    put(THEIRS, 38, '菓子店', '支援者', 3),
    { type: 'putThoughtCell', cell: MARKET, patch: { text: '冬の朝市' } },
    // Around the cell that the other removes.
    put('answer000000000e', 1, '湯上がりの一杯', '支援者', 4),
  );
  for (const { link } of both) link.provider.connect();
  await allOnDisk(both);
  await until(() => both.every((p) => view(p)?.at.get(38)?.length === 2), 'one mandala', 20_000);
  for (const person of both) {
    const seen = view(person);
    expect(
      seen?.at
        .get(38)
        ?.map((a) => [a.title, a.row.by])
        .sort(),
    ).toEqual([
      ['漬物屋', '創業者'],
      ['菓子店', '支援者'],
    ]);
    expect(seen && titleAt(seen, 1)).toBe('湯上がりの一杯');
    expect(seen && titleAt(seen, 36)).toBe('');
  }
  // Both people see both versions of the words.
  await until(() => readRecords(stored(place)).length > 0, 'the review', 20_000);
  const said = JSON.stringify([readRecords(stored(place)), founder.doc.toJSON()]);
  for (const words of ['夏の朝市', '冬の朝市']) expect(said).toContain(words);
  for (const name of ['thoughts', 'thoughtCells']) {
    const of = (doc: Y.Doc): unknown => doc.getMap(name).toJSON();
    expect([of(advisor.doc), of(stored(place))], name).toEqual([of(founder.doc), of(founder.doc)]);
  }
}, 60_000);
