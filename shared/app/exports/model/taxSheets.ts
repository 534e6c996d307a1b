/** Consumption tax and tax on profit by business year, and by the month in which they are paid: `taxStatus.ts` and `postTaxes.ts` as formulas. */
import type { FiscalYear } from '../../../domain/funding/forecast/fiscalYears.ts';
import type { CostRows } from './costSheet.ts';
import type { Drivers } from './drivers.ts';
import { cut, type ModelScope, type MonthSheet, plus, type Row, YearSheet } from './frame.ts';
import type { SalesRows } from './salesSheet.ts';
import type { SourceRows } from './sourceSheet.ts';

export type TaxRows = {
  readonly taken: Row;
  readonly paidOn: Row;
  /** Paid in a month, interim and settlement. */
  readonly consumption: Row;
  readonly profitTaxPaid: Row;
  /** At the end of each whole year. */
  readonly gain: Row;
  readonly profitTax: Row;
};

type TaxScope = {
  readonly scope: ModelScope;
  readonly drivers: Drivers;
  readonly sales: SalesRows;
  readonly costs: CostRows;
  readonly sources: SourceRows;
  readonly exempt: Row;
  readonly months: MonthSheet;
};
const lengthOf = ({ from, to }: FiscalYear): number => to - from + 1;

/** `beforeTax` is the month's profit before tax on it; its formulas may come later. */
export function taxSheets(given: TaxScope, beforeTax: Row): TaxRows {
  const { scope, sales, costs, sources, exempt, months } = given;
  const { w, compiled } = scope;
  const isSole = compiled.model.settings.legalForm === 'sole';
  const after = isSole ? 3 : 2;
  const taken = months.row(w('taken'), (m) => `${sales.tax.at(m)}+${sources.rewardTax.at(m)}`);
  const paidOn = months.row(w('paidOn'), (m) =>
    plus(
      [sales.claimed, costs.claimed, costs.usesClaimed, sources.campaignFeeClaimed, sources.campaignCostClaimed].map(
        (r) => r.at(m),
      ),
    ).concat(`+${sources.goodsGross.at(m)}-${sources.goodsNet.at(m)}`),
  );
  const years = new YearSheet(scope, w('tax'));
  years.note(w('cutOff'));
  const from = years.row(w('yearFrom'), (y) => y.from + 1, { form: 'count' });
  const to = years.row(w('yearTo'), (y) => y.to + 1, { form: 'count' });
  years.section(w('saleTax'));
  const status = statusRows(given, years, from, to);
  months.fill(exempt, (m) => `IF(${months.no(m)}<${status.from.at(yearAt(years, m))},1,0)`, { form: 'count' });
  const consumption = consumptionRows(given, years, status.kind, taken, paidOn, after);
  years.section(scope.t('line.tax'));
  const profit = profitRows(given, years, beforeTax, after);

  const interim = months.row(w('interimOf'), (m) => interimAt(years, m, after, consumption.times, consumption.each));
  const settled = months.row(w('settled'), (m) =>
    atSettlement(years, m, after, (i) => `${consumption.due.at(i)}-${consumption.sum.at(i)}`),
  );
  const consumptionPaid = months.total(`${scope.t('cash.taxesPaid')} ${w('total')}`, [interim, settled]);
  const profitInterim = months.row(w('profitInterim'), (m) =>
    plus(
      years.years.flatMap((y, i) =>
        !isSole && m === y.from + 7 && m <= lastOf(y, after) ? [profit.interim.at(i)] : [],
      ),
    ),
  );
  const profitSettled = months.row(w('profitSettled'), (m) =>
    atSettlement(years, m, after, (i) => `${profit.tax.at(i)}-${profit.interim.at(i)}`),
  );
  const atEnd = (row: Row) => (m: number) =>
    plus(years.years.flatMap((y, i) => (y.isWhole && y.to === m ? [row.at(i)] : [])));
  return {
    taken,
    paidOn,
    consumption: consumptionPaid,
    profitTaxPaid: months.total(`${scope.t('cash.profitTaxPaid')} ${w('total')}`, [profitInterim, profitSettled]),
    gain: months.row(w('gain'), atEnd(consumption.gain)),
    profitTax: months.row(w('profitTaxYear'), atEnd(profit.tax)),
  };
}

const yearAt = ({ years }: YearSheet, month: number): number => years.findIndex((y) => month <= y.to);
/** Last month in which an interim payment of a year may fall. */
const lastOf = (y: FiscalYear, after: number): number => (y.isWhole ? y.to + after : y.to);
const atSettlement = ({ years }: YearSheet, m: number, after: number, of: (i: number) => string): string =>
  plus(years.flatMap((y, i) => (y.isWhole && y.to + after === m ? [of(i)] : [])));

/** Months of a year, from its first as 0, in which a payment falls, and from how many payments a year on. */
const INTERIM = [
  { k: 3, from: 11, count: 2 },
  { k: 4, from: 3, count: 1 },
  { k: 5, from: 11, count: 1 },
  { k: 6, from: 11, count: 1 },
  { k: 7, from: 1, count: 1 },
  { k: 8, from: 11, count: 1 },
  { k: 9, from: 11, count: 1 },
  { k: 10, from: 3, count: 1 },
  { k: 11, from: 11, count: 1 },
  { k: 12, from: 11, count: 1 },
] as const;

const interimAt = ({ years }: YearSheet, m: number, after: number, times: Row, each: Row): string =>
  plus(
    years.flatMap((y, i) =>
      INTERIM.flatMap(({ k, from, count }) =>
        y.from + k === m && m <= lastOf(y, after) ? [`IF(${times.at(i)}>=${from},${count}*${each.at(i)},0)`] : [],
      ),
    ),
  );

function statusRows({ scope, drivers, sales, costs, sources }: TaxScope, sheet: YearSheet, from: Row, to: Row) {
  const { w, compiled } = scope;
  const isSole = compiled.model.settings.legalForm === 'sole';
  const s = drivers.setting;
  const { years } = sheet;
  const sold = (a: number, b: number) => `SUM(${sales.taxable.part(a, b)})+SUM(${sources.rewardTaxable.part(a, b)})`;
  // The year two years before; of a company taken to twelve months.
  const base = sheet.row(w('baseSales'), (_, i) => {
    const y = years[i - 2];
    if (!y) return 0;
    return isSole ? sold(y.from, y.to) : `INT((${sold(y.from, y.to)})*12/${lengthOf(y)})`;
  });
  /** The half of the year before; a company's year of seven months or less has none. */
  const half = (i: number): readonly [number, number] | undefined => {
    const y = years[i - 1];
    if (!y || (!isSole && lengthOf(y) <= 7)) return undefined;
    const end = isSole ? y.to - 6 : y.from + 5;
    return end < y.from ? undefined : [y.from, end];
  };
  const halfSales = sheet.row(w('halfSales'), (_, i) => {
    const span = half(i);
    return span ? sold(...span) : 0;
  });
  const halfPay = sheet.row(w('halfPay'), (_, i) => {
    const span = half(i);
    return span ? `SUM(${costs.pay.part(...span)})` : 0;
  });
  const first = sheet.row(
    w('taxableFrom'),
    (_, i) => {
      const start = from.at(i);
      const invoice = `((YEAR(${s('invoiceFrom')})-YEAR(${s('startMonth')}))*12+MONTH(${s('invoiceFrom')})-MONTH(${s('startMonth')})+1)`;
      const limit = s('exemptUpTo');
      const now = [
        `${s('taxKind')}<>0`,
        `${invoice}<=${start}`,
        `${base.at(i)}>${limit}`,
        `AND(${halfSales.at(i)}>${limit},${halfPay.at(i)}>${limit})`,
        ...(!isSole && i < 2 ? [`${s('capitalYen')}>=${s('capitalFrom')}`] : []),
      ];
      return `IF(OR(${now.join(',')}),${start},IF(${invoice}<=${to.at(i)},${invoice},${NEVER}))`;
    },
    { form: 'count' },
  );
  const kind = sheet.row(
    w('kindOfYear'),
    (_, i) => {
      const chosen = `IF(${s('taxKind')}=0,${s('taxedKind')},${s('taxKind')})`;
      return `IF(${first.at(i)}=${NEVER},0,IF(AND(${chosen}=2,${base.at(i)}>${s('simplifiedUpTo')}),1,${chosen}))`;
    },
    { form: 'count', note: w('taxKindNote') },
  );
  return { from: first, kind };
}
/** Beyond every month: exempt throughout. */
const NEVER = 999;

function consumptionRows(
  { scope, drivers }: TaxScope,
  sheet: YearSheet,
  kind: Row,
  taken: Row,
  paidOn: Row,
  after: number,
) {
  const { w, compiled } = scope;
  const s = drivers.setting;
  const hasRules = compiled.model.settings.taxRules !== undefined;
  const whole = (y: FiscalYear, formula: string) => (y.isWhole ? formula : 0);
  const takenYear = sheet.row(w('taken'), (y) => `SUM(${taken.part(y.from, y.to)})`);
  const paidYear = sheet.row(w('paidOn'), (y) => `SUM(${paidOn.part(y.from, y.to)})`);
  const due = sheet.row(
    w('due'),
    (y, i) =>
      whole(
        y,
        `IF(${kind.at(i)}=2,${takenYear.at(i)}-${cut(`${takenYear.at(i)}*${s('deemed')}`)},${takenYear.at(i)}-${paidYear.at(i)})`,
      ),
    { role: 'total' },
  );
  const gain = sheet.row(w('gain'), (y, i) => whole(y, `${takenYear.at(i)}-${paidYear.at(i)}-${due.at(i)}`));
  /** For the previous year, annualised to twelve months. */
  const annual = (i: number) => {
    const y = sheet.years[i - 1];
    return y && hasRules ? `INT(${due.at(i - 1)}*12/${lengthOf(y)})` : undefined;
  };
  const times = sheet.row(
    w('interimTimes'),
    (_, i) => {
      const yen = annual(i);
      if (!yen) return 0;
      const national = cut(`MAX(0,${yen})*${s('national')}`);
      return `IF(${national}>${s('interim11')},11,IF(${national}>${s('interim3')},3,IF(${national}>${s('interim1')},1,0)))`;
    },
    { form: 'count' },
  );
  const each = sheet.row(w('interimEach'), (_, i) => {
    const yen = annual(i);
    return yen ? `IF(${times.at(i)}=0,0,INT(${yen}/(${times.at(i)}+1)/100)*100)` : 0;
  });
  const sum = sheet.row(w('interimSum'), (y, i) => {
    if (!annual(i)) return 0;
    const count = (n: number) =>
      INTERIM.reduce((all, p) => (n >= p.from && y.from + p.k <= lastOf(y, after) ? all + p.count : all), 0);
    return `${each.at(i)}*IF(${times.at(i)}=11,${count(11)},IF(${times.at(i)}=3,${count(3)},IF(${times.at(i)}=1,${count(1)},0)))`;
  });
  return { due, gain, times, each, sum };
}

function profitRows({ scope, drivers }: TaxScope, sheet: YearSheet, beforeTax: Row, after: number) {
  const { w, compiled } = scope;
  const { legalForm, taxRules } = compiled.model.settings;
  const isCompany = legalForm === 'company' && taxRules !== undefined;
  const s = drivers.setting;
  const profit = sheet.row(w('profitBefore'), (y) => `SUM(${beforeTax.part(y.from, y.to)})`);
  const loss = sheet.row(w('lossBefore'), (_, i) => (i === 0 ? 0 : lossAfter(sheet, i - 1, profit)));
  const perCapita = sheet.row(w('perCapitaYear'), (y) =>
    isCompany ? `INT(${s('perCapita')}*${lengthOf(y)}/12/100)*100` : 0,
  );
  const tax = sheet.row(
    w('profitTaxYear'),
    (_, i) => `${cut(`MAX(0,${profit.at(i)}-${loss.at(i)})*${s('profitTax')}`)}+${perCapita.at(i)}`,
    { role: 'total' },
  );
  const interim = sheet.row(w('profitInterimYear'), (y, i) => {
    const before = sheet.years[i - 1];
    if (!before || !isCompany || y.from + 7 > lastOf(y, after)) return 0;
    const annual = `INT((${tax.at(i - 1)}-${perCapita.at(i - 1)})*12/${lengthOf(before)})`;
    return `IF(${annual}>${s('interimProfit')},INT(${annual}/200)*100+INT(${s('perCapita')}/200)*100,0)`;
  });
  return { tax, interim };
}
/** The remaining losses carried forward after a year. */
function lossAfter(sheet: YearSheet, i: number, profit: Row): string {
  const before = sheet.sheet.ref(profit.row + 1, 3 + i);
  return `MAX(0,${before}-${profit.at(i)})`;
}
