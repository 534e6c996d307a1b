/** Running costs, personnel and initial purchases by month: as paid and as booked. */
import { calendarMonth } from '../../../domain/funding/forecast/drivers.ts';
import { accountOf } from '../../../domain/funding/forecast/poster.ts';
import type { WorkbookWord } from '../../../i18n/workbook.ts';
import type { Drivers } from './drivers.ts';
import { cut, type ModelScope, MonthSheet, plus, type Row } from './frame.ts';
import type { InUse } from './scenarioSheet.ts';

export type CostRows = {
  readonly rent: Row;
  readonly dues: Row;
  readonly expenses: Row;
  /** Costs that vary with sales are among the above too. */
  readonly gross: Row;
  readonly claimed: Row;
  readonly paidNow: Row;
  readonly paidLater: Row;
  readonly personnel: Row;
  /** A sole proprietor's own pay is not a cost. */
  readonly ownPay: Row;
  /** Total pay per month, on which half-year withholding is based. */
  readonly pay: Row;
  readonly equipmentNet: Row;
  readonly equipmentGross: Row;
  readonly openingNet: Row;
  readonly openingGross: Row;
  readonly depositsPaid: Row;
  readonly usesClaimed: Row;
  readonly depreciation: Row;
};

type Line = {
  readonly account: 'rent' | 'dues' | 'expenses';
  readonly booked: Row;
  readonly gross: Row;
  readonly claimed: Row;
  readonly now: Row;
  readonly later: Row;
};

type CostScope = {
  readonly scope: ModelScope;
  readonly drivers: Drivers;
  readonly inUse: InUse;
  readonly exempt: Row;
  readonly months: MonthSheet;
};

export function costSheet(scope: ModelScope, drivers: Drivers, inUse: InUse, exempt: Row, salesNet: Row): CostRows {
  const { w, compiled } = scope;
  const months = new MonthSheet(scope, w('costs'));
  const given: CostScope = { scope, drivers, inUse, exempt, months };
  const lines = compiled.costs.map(({ line }, i) => {
    months.section(line.title || `${w('costLine')}${i + 1}`);
    return costLine(given, i, line.kind === 'fixed', accountOf(line.category), salesNet);
  });
  const staff = staffRows(given);
  const needs = needRows(given);
  months.section(w('total'));
  const of = (account: Line['account'], label: string) =>
    months.total(
      label,
      lines.filter((l) => l.account === account).map((l) => l.booked),
    );
  const all = (label: string, key: 'gross' | 'claimed' | 'now' | 'later') =>
    months.total(
      label,
      lines.map((l) => l[key]),
    );
  return {
    rent: of('rent', scope.t('line.rent')),
    dues: of('dues', scope.t('line.dues')),
    expenses: of('expenses', scope.t('line.otherCosts')),
    gross: all(w('grossOfLine'), 'gross'),
    claimed: all(w('taxOfLine'), 'claimed'),
    paidNow: all(w('paidNow'), 'now'),
    paidLater: all(w('paidLater'), 'later'),
    ...staff,
    ...needs,
  };
}

function costLine(
  { scope, drivers, inUse, exempt, months }: CostScope,
  i: number,
  isFixed: boolean,
  account: Line['account'],
  salesNet: Row,
): Line {
  const { w } = scope;
  const d = (word: WorkbookWord) => drivers.costs(i, word);
  const no = (m: number) => months.no(m);
  const inTime = (m: number) => `${no(m)}>=${d('fromNo')},${no(m)}<=${d('toNo')}`;
  let net: Row;
  if (isFixed) {
    const level = grownRow(months, w('level'), d('amountMonthly'), d('growth'), d('fromNo'));
    net = months.row(
      w('netOfLine'),
      (m) =>
        `IF(AND(${inTime(m)},MOD(${no(m)}-${d('fromNo')},${d('every')})=0),${cut(`${level.at(m)}*${inUse('costLevel')}`)},0)`,
    );
  } else
    net = months.row(w('netOfLine'), (m) => `IF(AND(${inTime(m)}),${cut(`${salesNet.at(m)}*${d('salesShare')}`)},0)`);
  const tax = months.row(w('taxOfLine'), (m) => cut(`${net.at(m)}*${d('taxRate')}`));
  const gross = months.row(w('grossOfLine'), (m) => `${net.at(m)}+${tax.at(m)}`);
  const claimed = months.row(w('paidOn'), (m) => `(1-${exempt.at(m)})*${tax.at(m)}`);
  const booked = months.row(
    scope.t(`line.${account === 'expenses' ? 'otherCosts' : account}`),
    (m) => `${gross.at(m)}-${claimed.at(m)}`,
    {
      role: 'total',
    },
  );
  const now = months.row(w('paidNow'), (m) => `IF(${d('payMonths')}=0,${gross.at(m)},0)`);
  const later = months.earlier(w('paidLater'), gross, d('payMonths'));
  return { account, booked, gross, claimed, now, later };
}

/** An amount that grows once a year from its first month. */
const grownRow = (months: MonthSheet, label: string, amount: string, growth: string, from: string): Row =>
  months.row(label, (m, before) =>
    m === 0
      ? amount
      : `IF(AND(${months.no(m)}>${from},MOD(${months.no(m)}-${from},12)=0),${cut(`${before}*(1+${growth})`)},${before})`,
  );

function staffRows({ scope, drivers, inUse, months }: CostScope): Pick<CostRows, 'personnel' | 'ownPay' | 'pay'> {
  const { w, compiled } = scope;
  const { startMonth, legalForm } = compiled.model.settings;
  const rows = compiled.staff.map(({ line }, i) => {
    const d = (word: WorkbookWord, suffix?: string) => drivers.staff(i, word, suffix);
    const no = (m: number) => months.no(m);
    months.section(line.title || `${w('staffLine')}${i + 1}`);
    const monthly = grownRow(months, w('monthlyPay'), d('pay'), d('raise'), d('fromNo'));
    const bonus = grownRow(months, w('bonusRow'), d('bonus'), d('raise'), d('fromNo'));
    const pay = months.row(w('payRow'), (m) => {
      const flag = d('bonusMonth', `${calendarMonth(startMonth, m)}`);
      const each = `ROUNDDOWN(${cut(`${bonus.at(m)}*${d('heads')}`)}/${d('bonusCount')},0)`;
      return `IF(AND(${no(m)}>=${d('fromNo')},${no(m)}<=${d('toNo')}),${cut(`${monthly.at(m)}*${d('heads')}`)}+IF(${flag}=1,${each},0),0)`;
    });
    const social = months.row(w('socialRow'), (m) => cut(`${pay.at(m)}*${d('social')}`));
    const all = months.row(w('personnelRow'), (m) => cut(`(${pay.at(m)}+${social.at(m)})*${inUse('costLevel')}`), {
      role: 'total',
    });
    return { isOwn: legalForm === 'sole' && line.kind === 'owner', pay, all };
  });
  months.section(scope.t('line.personnel'));
  const paid = rows.filter((r) => !r.isOwn);
  return {
    personnel: months.total(
      w('personnelRow'),
      paid.map((r) => r.all),
    ),
    ownPay: months.total(
      w('takenOut'),
      rows.filter((r) => r.isOwn).map((r) => r.all),
    ),
    pay: months.total(
      w('payOfHalf'),
      paid.map((r) => r.pay),
    ),
  };
}

type UseKeys =
  | 'equipmentNet'
  | 'equipmentGross'
  | 'openingNet'
  | 'openingGross'
  | 'depositsPaid'
  | 'usesClaimed'
  | 'depreciation';

type Use = {
  readonly kind: 'equipment' | 'opening';
  readonly gross: Row;
  readonly claimed: Row;
  readonly net: Row;
  readonly part: Row;
};

function needRows({ scope, drivers, exempt, months }: CostScope): Pick<CostRows, UseKeys> {
  const { w, t, compiled } = scope;
  const taxed = compiled.model.uses.flatMap((use, i): Use[] => {
    if (use.kind !== 'equipment' && use.kind !== 'opening') return [];
    const d = (word: WorkbookWord) => drivers.uses(i, word);
    const isNow = (m: number) => `${months.no(m)}=${d('fromNo')}`;
    months.section(use.title || `${w('useLine')}${i + 1}`);
    const gross = months.row(
      w('grossOfLine'),
      (m) => `IF(${isNow(m)},${d('amount')}+${cut(`${d('amount')}*${d('taxRate')}`)},0)`,
    );
    const claimed = months.row(
      w('paidOn'),
      (m) => `IF(${isNow(m)},(1-${exempt.at(m)})*${cut(`${d('amount')}*${d('taxRate')}`)},0)`,
    );
    const net = months.row(w('netOfLine'), (m) => `${gross.at(m)}-${claimed.at(m)}`);
    const kind = use.kind;
    if (kind === 'opening') return [{ kind, gross, claimed, net, part: net }];
    const [age, life] = [(m: number) => `(${months.no(m)}-${d('fromNo')})`, `(${d('life')}*12)`];
    // Depreciation accumulated by the end of this month, minus that by the end of the previous one.
    const whole = `SUM(${net.all})`;
    const part = months.row(
      w('depreciation'),
      (m) =>
        `IF(AND(${age(m)}>=0,${age(m)}<${life}),INT(${whole}*(${age(m)}+1)/${life})-INT(${whole}*${age(m)}/${life}),0)`,
    );
    return [{ kind, gross, claimed, net, part }];
  });
  const deposits = compiled.model.uses.flatMap((use, i) => (use.kind === 'deposit' ? [i] : []));
  months.section(t('uses.title'));
  const of = (kind: 'equipment' | 'opening', key: 'gross' | 'net' | 'part', label: string) =>
    months.total(
      label,
      taxed.filter((r) => r.kind === kind).map((r) => r[key]),
    );
  return {
    equipmentGross: of('equipment', 'gross', `${t('choice.useKind.equipment')} ${w('grossOfLine')}`),
    equipmentNet: of('equipment', 'net', `${t('choice.useKind.equipment')} ${w('netOfLine')}`),
    openingGross: of('opening', 'gross', `${t('choice.useKind.opening')} ${w('grossOfLine')}`),
    openingNet: of('opening', 'net', `${t('choice.useKind.opening')} ${w('netOfLine')}`),
    usesClaimed: months.total(
      w('paidOn'),
      taxed.map((r) => r.claimed),
    ),
    depositsPaid: months.row(t('choice.useKind.deposit'), (m) =>
      plus(deposits.map((i) => `IF(${months.no(m)}=${drivers.uses(i, 'fromNo')},${drivers.uses(i, 'amount')},0)`)),
    ),
    depreciation: of('equipment', 'part', w('depreciation')),
  };
}
