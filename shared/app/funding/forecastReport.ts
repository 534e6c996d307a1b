/** A forecast as plain data: the same shape for a plan of the library and for a model from a file. Money in yen, months as YYYY-MM. */
import { monthName } from '../../domain/funding/forecast/drivers.ts';
import type { Forecast } from '../../domain/funding/forecast/forecast.ts';
import { cashTable, investmentView, yearStatements } from '../../domain/funding/forecast/statements.ts';
import { fundingStack, usesAndSources } from '../../domain/funding/stack.ts';

/** Default discount rate in percent a year: the same as on screen. */
const DISCOUNT_PERCENT = '5';

export function forecastReport(f: Forecast, startMonth: string) {
  const name = (month: number) => monthName(startMonth, month);
  return {
    lowestCash: { month: name(f.lowest.month), yen: f.lowest.yen },
    firstShortMonth: f.firstShort === undefined ? null : name(f.firstShort),
    usesAndSources: usesAndSources(f),
    sources: fundingStack(f).map((row) => ({ ...row, month: name(row.month) })),
    years: yearStatements(f).map((y) => ({ ...y, from: name(y.from), to: name(y.to) })),
    investment: investmentView(f, DISCOUNT_PERCENT),
    months: cashTable(f).map((row) => ({ ...row, month: name(row.month) })),
  };
}
