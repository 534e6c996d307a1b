import { expect, it } from 'vitest';
import { libraryHost, testCore } from '../../../tests/testCore.ts';
import { differences } from '../../../tests/workbookFigures.ts';
import catalogue from '../../data/catalogue/catalogue.json' with { type: 'json' };
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import { wordsFor } from '../../i18n/words.ts';
import { fundingOf } from '../funding/fundingState.ts';
import { createPlan } from '../plan/createPlan.ts';
import { PlanSession } from '../plan/planSession.ts';
import { sampleContent } from '../plan/samplePlan.ts';
import { fundingBook } from './fundingSheets.ts';

const MAKER = { author: '山田', today: '2026-11-21' };
const entryOf = (id: string) =>
  (catalogue as unknown as CatalogueEntry[]).find((e) => e.id === id || e.mergedIds.includes(id));

it('the sample plan as a workbook: every cell equals the screen to the yen', async () => {
  const place = libraryHost();
  const core = testCore(place.host);
  const made = await createPlan(core, sampleContent(core, wordsFor('ja'), MAKER, entryOf), MAKER);
  const session = await PlanSession.open(core, made.ok ? made.value : '');
  const { store } = session;
  const { model, forecast } = fundingOf(store, MAKER.today);
  const book = fundingBook(store, MAKER.today, wordsFor('ja'));
  expect(forecast.cash.some((yen) => yen !== 0)).toBe(true);
  expect(differences(book, model)).toEqual([]);
  // Two loans, each with its table; the limits of taxation are inputs with names.
  expect(book.sheets.map((s) => s.name).filter((n) => n.startsWith('借入'))).toEqual(['借入', '借入表1', '借入表2']);
  expect(book.names.has('設定_簡易課税の上限')).toBe(true);
  session.dispose();
  place.close();
});
