import { expect, it } from 'vitest';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import catalogue from '../../data/catalogue/catalogue.json' with { type: 'json' };
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { combinationsBehind, traceToYen } from '../../domain/trace/yenTrace.ts';
import { wordsFor } from '../../i18n/words.ts';
import { combinationsOf } from '../board/combinationView.ts';
import { putRow } from '../funding/fundingCommands.ts';
import { createPlan } from './createPlan.ts';
import { PlanSession } from './planSession.ts';
import { fallOf, tracedPlan } from './planTrace.ts';
import { sampleContent } from './samplePlan.ts';

const MAKER = { author: '山田', today: '2026-11-21' };
const entryOf = (id: string) =>
  (catalogue as unknown as CatalogueEntry[]).find((e) => e.id === id || e.mergedIds.includes(id));

it('traces the sample from its combination to the yen and back, and what depends on an assumption', async () => {
  const place = libraryHost();
  const core = testCore(place.host);
  const made = await createPlan(core, sampleContent(core, wordsFor('ja'), MAKER, entryOf), MAKER);
  const session = await PlanSession.open(core, made.ok ? made.value : '');
  const { store, doc } = session;
  const traced = tracedPlan(store, doc, MAKER.today);
  const [combination] = combinationsOf(store);
  const trace = traceToYen(traced, combination?.id ?? '');
  const titles = (ids: readonly string[]) => ids.map((id) => traced.titles.get(id));
  expect(titles(trace.activities)).toEqual(['水槽での飼育と配達']);
  expect(trace.sources.map((s) => s.yen).sort((a, b) => a - b)).toContain(5_000_000);
  expect(trace.uses.length).toBeGreaterThan(0);
  for (const row of [...trace.uses, ...trace.lines, ...trace.sources.map((s) => s.id)])
    expect(combinationsBehind(traced, row)).toEqual([combination?.id]);

  const [assumption] = store.entities('assumptions').values();
  const before = doc.store.clients.size;
  const fall = fallOf(store, traced, assumption?.id ?? '', MAKER.today);
  expect(fall.lines).toEqual(trace.lines);
  expect(fall.sentences.length).toBeGreaterThan(0);
  expect(fall.lowest?.after).not.toEqual(fall.lowest?.before);
  // Without sales, costs and sources nothing but the cash at hand and the owner's living is left.
  expect(fall.lowest?.before.month).toMatch(/^\d{4}-\d{2}$/u);
  expect(doc.store.clients.size).toBe(before);

  // A second combination, and the line that somebody gave to it.
  const bread = session.newId<string>();
  const add = { type: 'addNode', node: bread, fields: { kind: 'combination', title: '干物' } } as const;
  expect(session.execute(add)).toMatchObject({ ok: true });
  const [sales = ''] = store.entities('salesLines').keys();
  expect(putRow(session, 'salesLines', sales, { node: bread }, { name: MAKER.author, today: MAKER.today }).ok).toBe(
    true,
  );
  const again = tracedPlan(store, doc, MAKER.today);
  expect(combinationsBehind(again, sales)).toEqual([bread]);
  expect(traceToYen(again, combination?.id ?? '').lines).not.toContain(sales);
  session.dispose();
  place.close();
});
