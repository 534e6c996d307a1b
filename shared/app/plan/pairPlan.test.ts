import { expect, it } from 'vitest';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import catalogue from '../../data/catalogue/catalogue.json' with { type: 'json' };
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { wordsFor } from '../../i18n/words.ts';
import { partsOf, placedCards } from '../board/boardCommands.ts';
import { createPlan } from './createPlan.ts';
import { contentFromPair } from './pairPlan.ts';
import { PlanSession } from './planSession.ts';

const entryOf = (id: string): CatalogueEntry => {
  const entry = (catalogue as unknown as CatalogueEntry[]).find((e) => e.id === id);
  if (!entry) throw new Error(id);
  return entry;
};

it('a plan begins with both entries tied, in the region, and nothing covers anything', async () => {
  const place = libraryHost();
  const core = testCore(place.host);
  const [one, other] = [
    entryOf('jcci-report-res-miho-seawater'),
    { ...entryOf('jcci-report-seed-tokai-aquaculture'), title: { ja: '陸'.repeat(300) } },
  ];
  const region = { prefecture: '静岡県', municipalityCode: '' };
  const content = contentFromPair(core, wordsFor('ja'), region, [one, other]);
  const made = await createPlan(core, content, { author: '山田', today: '2026-11-21' });
  const session = await PlanSession.open(core, made.ok ? made.value : '');
  expect(session.store.meta).toMatchObject({ prefecture: '静岡県', author: '山田' });
  expect(session.store.meta.title).toHaveLength(200);
  expect(session.store.meta.title).toMatch(/ × 陸/u);
  const [canvas] = [...session.store.entities('canvases').keys()];
  const cards = placedCards(session.store, canvas ?? '');
  expect(cards.map(({ node }) => node.kind).sort()).toEqual(['combination', 'resource', 'seed']);
  const combination = cards.find(({ node }) => node.kind === 'combination');
  expect(partsOf(session.store, combination?.node.id ?? '').map(({ entry }) => entry?.id)).toEqual([
    'jcci-report-res-miho-seawater',
    'jcci-report-seed-tokai-aquaculture',
  ]);
  for (const a of cards)
    for (const b of cards)
      if (a !== b) expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
  session.dispose();
  place.close();
});

it('is in English if it is started in English', () => {
  const core = testCore(libraryHost().host);
  const pair = [entryOf('jcci-report-res-miho-seawater'), entryOf('jcci-report-seed-tokai-aquaculture')] as const;
  const { commands } = contentFromPair(core, wordsFor('en'), { prefecture: '静岡県', municipalityCode: '' }, pair);
  expect(commands.find((c) => c.type === 'addCanvas')).toMatchObject({ title: 'Combination board' });
});
