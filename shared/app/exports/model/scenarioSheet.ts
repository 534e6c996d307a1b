/** The plan's scenarios side by side; the selected one drives every sheet. */
import { forecast } from '../../../domain/funding/forecast/forecast.ts';
import type { Scenario } from '../../../domain/funding/forecast/model.ts';
import { BookSheet, type NumberForm } from '../../../export/book/grid.ts';
import type { WorkbookWord } from '../../../i18n/workbook.ts';
import { one } from './drivers.ts';
import type { ModelScope, Row } from './frame.ts';

type Level = Extract<
  WorkbookWord,
  'salesLevel' | 'salesDelay' | 'costLevel' | 'campaignFails' | 'subsidyFails' | 'subsidyDelay' | 'rateAdd'
>;
/** The name of a value of the selected scenario. */
export type InUse = (level: Level) => string;

const LEVELS: readonly (readonly [Level, NumberForm, (s: Scenario) => number])[] = [
  ['salesLevel', 'percent', (s) => one(s.salesPpm)],
  ['salesDelay', 'count', (s) => s.salesDelayMonths],
  ['costLevel', 'percent', (s) => one(s.costPpm)],
  ['campaignFails', 'count', (s) => (s.campaignFails ? 1 : 0)],
  ['subsidyFails', 'count', (s) => (s.subsidyFails ? 1 : 0)],
  ['subsidyDelay', 'count', (s) => s.subsidyDelayMonths],
  // Hundredths of a percent.
  ['rateAdd', 'percent', (s) => s.rateAddBp / 10_000],
];
const FIRST = 3;
const [CHOSEN, HEAD] = [4, 6];
/** Beyond every month. */
export const NOT_SHORT = 999;

export function scenarioSheet({ book, scenarios, w }: ModelScope): {
  readonly sheet: BookSheet;
  readonly inUse: InUse;
} {
  const sheet = book.add(new BookSheet(w('scenarios'), { rows: 2, columns: 1 }));
  sheet.text(1, 1, w('scenarios'), 'title');
  sheet.text(2, 1, w('scenarioAbout'), 'note');
  sheet.text(CHOSEN, 1, w('chosen'));
  sheet.put(CHOSEN, 2, { role: 'input', form: 'count', value: 1 });
  const name = (word: WorkbookWord) =>
    `${w('now')}_${w(word)
      .replace(/[^\p{L}\p{N}]+/gu, '_')
      .replace(/_$/u, '')}`;
  const chosen = book.name(name('chosen'), sheet, CHOSEN, 2);
  sheet.text(HEAD, 2, w('inUse'), 'head');
  scenarios.forEach(({ title }, i) => {
    sheet.text(HEAD, FIRST + i, title, 'head');
    sheet.put(HEAD + 1, FIRST + i, { role: 'note', form: 'count', value: i + 1 });
    sheet.widths.set(FIRST + i, 22);
  });
  LEVELS.forEach(([word, form, read], k) => {
    const row = HEAD + 2 + k;
    sheet.text(row, 1, w(word));
    scenarios.forEach(({ scenario }, i) => {
      sheet.put(row, FIRST + i, { role: 'input', form, value: read(scenario) });
    });
    sheet.formula(
      row,
      2,
      `INDEX(${sheet.range(row, FIRST, row, FIRST + scenarios.length - 1)},${chosen})`,
      form,
      'total',
    );
    book.name(name(word), sheet, row, 2);
  });
  return { sheet, inUse: name };
}

/** The results: live for the scenario in use, as computed at the export for each. `shortNo` says 999 in months that end with money. */
export function scenarioResults(
  { scenarios, compiled, w }: ModelScope,
  sheet: BookSheet,
  closing: Row,
  shortNo: Row,
): void {
  const top = HEAD + 2 + LEVELS.length + 2;
  const made = scenarios.map(({ scenario }) => forecast(compiled.model, scenario));
  const results = [
    ['lowest', 'yen', `MIN(${closing.all})`, made.map((f) => f.lowest.yen)],
    ['endCash', 'yen', closing.at(compiled.months - 1), made.map((f) => f.cash.at(-1) ?? 0)],
    [
      'shortNo',
      'count',
      `IF(MIN(${shortNo.all})=${NOT_SHORT},0,MIN(${shortNo.all}))`,
      made.map((f) => (f.firstShort === undefined ? 0 : f.firstShort + 1)),
    ],
  ] as const;
  sheet.text(top - 1, FIRST, w('madeByMusubi'), 'note');
  results.forEach(([word, form, live, values], k) => {
    sheet.text(top + k, 1, w(word));
    sheet.formula(top + k, 2, live, form, 'total');
    values.forEach((value, i) => {
      sheet.put(top + k, FIRST + i, { role: 'made', form, value });
    });
  });
}
