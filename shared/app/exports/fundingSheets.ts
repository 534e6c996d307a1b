/** The funding plan as an Excel workbook for a bank or a chamber: live formulas with the app's own rounding (`model/modelBook.ts`). */
import { capHistoryOf } from '../../doc/capitalView.ts';
import { scenariosOf } from '../../doc/fundingView.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { SCENARIO_NAMES, SCENARIOS } from '../../domain/funding/forecast/whatIf.ts';
import type { Book } from '../../export/book/grid.ts';
import { writeBook } from '../../export/book/write.ts';
import type { Words } from '../../i18n/words.ts';
import { actualsOf } from '../forms/formFacts.ts';
import { fundingOf } from '../funding/fundingState.ts';
import { wordIn } from './model/frame.ts';
import { modelBook } from './model/modelBook.ts';

/** The workbook as an `.xlsx` file. `today` (ISO day) decides which rules are in force, and dates the file. */
export function fundingWorkbook(store: PlanReader, today: string, words: Words): Promise<Uint8Array> {
  const isJapanese = words.language === 'ja';
  const w = wordIn(isJapanese);
  return writeBook(
    fundingBook(store, today, words),
    { noEnd: w('noEnd'), noLimit: w('noLimit'), monthFormat: w('monthFormat') },
    today,
  );
}

/** The content of the workbook, in yen whatever unit the screen shows. */
export function fundingBook(store: PlanReader, today: string, { t, language }: Words): Book {
  const { forecast, model } = fundingOf(store, today);
  const { events, table } = capHistoryOf(store, model.settings.startMonth);
  return modelBook({
    forecast,
    scenarios: [
      ...SCENARIO_NAMES.map((name) => ({ title: t(`scenario.${name}`), scenario: SCENARIOS[name] })),
      ...scenariosOf(store).map((s) => ({ title: s.title || t('scenario.untitled'), scenario: s.scenario })),
    ],
    capital: table.ok ? { events, table: table.value } : undefined,
    actuals: actualsOf(store),
    t,
    isJapanese: language === 'ja',
  });
}
