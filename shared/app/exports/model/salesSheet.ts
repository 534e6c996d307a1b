/** Sales by month from their drivers, what is collected when, and the goods behind them: `drivers.ts` and `postSales.ts` as formulas. */
import { calendarMonth } from '../../../domain/funding/forecast/drivers.ts';
import type { SalesLine } from '../../../domain/funding/forecast/model.ts';
import type { Drivers } from './drivers.ts';
import { cut, type ModelScope, MonthSheet, type Row } from './frame.ts';
import type { InUse } from './scenarioSheet.ts';

export type SalesRows = {
  readonly net: Row;
  readonly tax: Row;
  readonly now: Row;
  readonly later: Row;
  readonly collected: Row;
  readonly booked: Row;
  readonly buyGross: Row;
  /** Tax on purchases that a taxable business claims back. */
  readonly claimed: Row;
  readonly paidNow: Row;
  readonly paidLater: Row;
  readonly taxable: Row;
};
type LineRows = { readonly [K in keyof SalesRows]: Row };

/** Sales do not depend on taxation, taxation depends on sales: the months that are exempt come from another sheet. */
export function salesSheet(scope: ModelScope, drivers: Drivers, inUse: InUse, exempt: Row): SalesRows {
  const { w, compiled } = scope;
  const months = new MonthSheet(scope, w('sales'));
  const lines = compiled.sales.map(({ line }, i) => {
    months.section(line.title || `${w('salesLine')}${i + 1}`);
    return lineRows({ scope, drivers, inUse, exempt, months, line, i });
  });
  months.section(w('total'));
  const total = (key: keyof SalesRows, label: string) =>
    months.total(
      label,
      lines.map((l) => l[key]),
    );
  return {
    net: total('net', w('net')),
    tax: total('tax', w('saleTax')),
    now: total('now', w('soldCash')),
    later: total('later', w('soldLater')),
    collected: total('collected', w('collected')),
    booked: total('booked', w('booked')),
    buyGross: total('buyGross', w('buyGross')),
    claimed: total('claimed', w('paidOn')),
    paidNow: total('paidNow', w('paidNow')),
    paidLater: total('paidLater', w('paidLater')),
    taxable: total('taxable', w('taxableSales')),
  };
}

type LineScope = {
  readonly scope: ModelScope;
  readonly drivers: Drivers;
  readonly inUse: InUse;
  readonly exempt: Row;
  readonly months: MonthSheet;
  readonly line: SalesLine;
  readonly i: number;
};

/** Sales as planned, without a scenario. */
function planned({ scope, drivers, months, line, i }: LineScope): Row {
  const { w, compiled } = scope;
  const d = (word: Parameters<Drivers['sales']>[1], suffix?: string) => drivers.sales(i, word, suffix);
  const [from, no] = [d('fromNo'), (m: number) => months.no(m)];
  const { startMonth } = compiled.model.settings;
  let base: Row;
  if (line.driver === 'subscription') {
    const members = months.row(
      w('members'),
      (m, before) =>
        m === 0
          ? d('quantity')
          : `IF(${no(m)}<=${from},${d('quantity')},ROUND(${before}+${d('newMembers')}-ROUNDDOWN(ROUND(${before}*${d('churn')},11),6),6))`,
      { form: 'quantity' },
    );
    base = months.row(w('ordinary'), (m) => cut(`${d('price')}*MAX(0,${members.at(m)})`));
  } else {
    const full = {
      seats: cut(`${cut(`${cut(`${d('price')}*${d('quantity')}`)}*${d('turns')}`)}*${d('days')}`),
      unit: cut(`${d('price')}*${d('quantity')}`),
      project: `ROUNDDOWN(${cut(`${d('price')}*${d('quantity')}`)}/12,0)`,
      amount: d('price'),
    }[line.driver];
    base = months.row(w('ordinary'), (m, before) =>
      m === 0
        ? full
        : `IF(AND(${no(m)}>${from},MOD(${no(m)}-${from},12)=0),${cut(`${before}*(1+${d('growth')})`)},${before})`,
    );
  }
  const ramp = months.row(
    w('rampNow'),
    (m) =>
      `IF(AND(${d('ramp')}>0,${no(m)}-${from}<${d('ramp')}),${d('rampStart')}+ROUNDDOWN(ROUND((1-${d('rampStart')})*1000000,0)*(${no(m)}-${from})/${d('ramp')},0)/1000000,1)`,
    { form: 'share' },
  );
  return months.row(w('planNet'), (m) => {
    const season = d('season', `${calendarMonth(startMonth, m)}`);
    return `IF(AND(${no(m)}>=${from},${no(m)}<=${d('toNo')}),${cut(`${cut(`${base.at(m)}*${ramp.at(m)}`)}*${season}`)},0)`;
  });
}

function lineRows(given: LineScope): LineRows {
  const { scope, drivers, inUse, exempt, months, i } = given;
  const { w } = scope;
  const d = (word: Parameters<Drivers['sales']>[1]) => drivers.sales(i, word);
  const no = (m: number) => months.no(m);
  const plan = planned(given);
  const [delay, level, last] = [inUse('salesDelay'), inUse('salesLevel'), months.months];
  const net = months.row(
    w('net'),
    (m) => `IF(${no(m)}>${delay},${cut(`INDEX(${plan.all},${no(m)}-${delay})*${level}`)},0)`,
    {
      role: 'total',
    },
  );
  const tax = months.row(w('saleTax'), (m) => `(1-${exempt.at(m)})*${cut(`${net.at(m)}*${d('taxRate')}`)}`);
  const now = months.row(
    w('soldCash'),
    (m) =>
      `IF(${d('collectMonths')}=0,${net.at(m)}+${tax.at(m)},${cut(`${net.at(m)}*${d('cashShare')}`)}+${cut(`${tax.at(m)}*${d('cashShare')}`)})`,
  );
  const later = months.row(w('soldLater'), (m) => `${net.at(m)}+${tax.at(m)}-${now.at(m)}`);
  const collected = months.earlier(w('collected'), later, d('collectMonths'));
  const costNet = months.row(w('costNet'), (m) => cut(`${net.at(m)}*${d('costRate')}`));
  const costTax = months.row(w('costTax'), (m) => cut(`${costNet.at(m)}*${d('costTaxRate')}`));
  // Goods of a later month are bought now; beyond the plan its last month goes on. The first month also buys what is sold until then.
  const stock = d('stockMonths');
  const buyFor = months.row(
    w('buyFor'),
    (m) =>
      `IF(${no(m)}+${stock}>${delay},${cut(`INDEX(${plan.all},MIN(${no(m)}+${stock}-${delay},${last}))*${level}`)},0)`,
  );
  const first = (m: number, row: Row) => (m === 0 ? `+SUMIF(${months.allNo},"<="&${stock},${row.all})` : '');
  const buyNet = months.row(w('buyNet'), (m) => `${cut(`${buyFor.at(m)}*${d('costRate')}`)}${first(m, costNet)}`);
  const buyTax = months.row(
    w('buyTax'),
    (m) => `${cut(`${cut(`${buyFor.at(m)}*${d('costRate')}`)}*${d('costTaxRate')}`)}${first(m, costTax)}`,
  );
  const buyGross = months.row(w('buyGross'), (m) => `${buyNet.at(m)}+${buyTax.at(m)}`);
  const claimed = months.row(w('paidOn'), (m) => `(1-${exempt.at(m)})*${buyTax.at(m)}`);
  const booked = months.row(
    w('booked'),
    (m) => `${costNet.at(m)}+INDEX(${exempt.all},MAX(1,${no(m)}-${stock}))*${costTax.at(m)}`,
  );
  const paidNow = months.row(w('paidNow'), (m) => `IF(${d('payMonths')}=0,${buyGross.at(m)},0)`);
  const paidLater = months.earlier(w('paidLater'), buyGross, d('payMonths'));
  const taxable = months.row(w('taxableSales'), (m) => `IF(${d('taxRate')}=0,0,${net.at(m)})`);
  return { net, tax, now, later, collected, booked, buyGross, claimed, paidNow, paidLater, taxable };
}
