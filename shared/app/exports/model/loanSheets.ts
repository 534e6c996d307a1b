/** Loans: a repayment table each, and their cash in and out by month. `schedule.ts` and `costs.ts` as formulas. */

import type { CompiledLoan } from '../../../domain/funding/forecast/compile.ts';
import { monthName } from '../../../domain/funding/forecast/drivers.ts';
import type { LoanTerms } from '../../../domain/funding/loan/schedule.ts';
import { BookSheet, monthSerial } from '../../../export/book/grid.ts';
import type { WorkbookWord } from '../../../i18n/workbook.ts';
import { type Drivers, limited, monthFields } from './drivers.ts';
import { cutFine, type Field, type ModelScope, MonthSheet, type Names, plus, type Row } from './frame.ts';
import type { InUse } from './scenarioSheet.ts';

export type LoanRows = {
  readonly drawn: Row;
  readonly repaid: Row;
  readonly interest: Row;
  readonly guarantee: Row;
  readonly subsidy: Row;
  /** Balance before the first month. */
  readonly opening: string;
  /** By month, from the tables, as a check. */
  readonly left: Row;
  /** Cash received from each new loan within the plan. */
  readonly received: readonly string[];
};

type NewLoan = Extract<CompiledLoan['source'], { readonly terms: LoanTerms }>;
const termsOf = ({ source }: CompiledLoan): NewLoan | undefined =>
  source.kind === 'existingLoan' ? undefined : source;
/** Room for a longer loan than the plan's. */
const rowsOf = ({ schedule }: CompiledLoan): number => Math.min(600, Math.max(120, schedule.rows.length));
/** A schedule by days, or with several rates, has no short formula. */
const isFormula = (loan: CompiledLoan): boolean => {
  const terms = termsOf(loan)?.terms;
  return !terms || (terms.dayBasis !== 'actual365' && (terms.rateSteps?.length ?? 0) <= 1);
};
const percent = (text: string): number => {
  const [, num, den] = /^(.+)\/(.+)$/u.exec(text.normalize('NFKC')) ?? [];
  const n = num === undefined ? Number(text.normalize('NFKC').replace(/[\s,%]/gu, '')) : Number(num) / Number(den);
  return Number.isFinite(n) ? Number((n / 100).toPrecision(15)) : 0;
};

export { percent as percentNumber };

/** The remainder that a lender adds to the first payment of an annuity is found by iteration, not computed. */
function firstExtra(loan: CompiledLoan): number {
  const terms = termsOf(loan)?.terms;
  if (terms?.method !== 'annuity' || terms.rounding?.remainder !== 'first') return 0;
  const at = terms.graceInstalments ?? 0;
  const [first, next] = [loan.schedule.rows[at], loan.schedule.rows[at + 1]];
  return first && next ? first.paymentYen - next.paymentYen : 0;
}

function loanFields({ t, w, compiled }: ModelScope, startName: string): Field<CompiledLoan>[] {
  const { startMonth } = compiled.model.settings;
  const step = (l: CompiledLoan) => termsOf(l)?.terms.rateSteps?.[0];
  const subsidy = (l: CompiledLoan) => termsOf(l)?.subsidy;
  const rounding = (l: CompiledLoan) => termsOf(l)?.terms.rounding;
  /** Only for a loan that is still to be drawn. */
  const drawn =
    (value: (l: CompiledLoan) => number) =>
    (l: CompiledLoan): number | undefined =>
      termsOf(l) ? value(l) : undefined;
  return [
    {
      word: 'method',
      role: 'fixed',
      value: (l) => {
        const made = termsOf(l);
        return made ? t(`choice.method.${made.terms.method}`) : t('choice.sourceKind.existingLoan');
      },
    },
    { word: 'principal', value: (l) => l.principalYen },
    {
      word: 'rate',
      form: 'percent',
      value: ({ source }) =>
        percent(source.kind === 'existingLoan' ? source.annualRatePercent : source.terms.annualRatePercent),
    },
    { word: 'instalments', form: 'count', value: (l) => termsOf(l)?.terms.instalments },
    {
      word: 'grace',
      form: 'count',
      value: (l) => (termsOf(l) ? (termsOf(l)?.terms.graceInstalments ?? 0) : undefined),
    },
    {
      word: 'monthlyPrincipal',
      value: ({ source }) => (source.kind === 'existingLoan' ? source.monthlyPrincipalYen : undefined),
    },
    ...monthFields<CompiledLoan>('received', 'fromNo', (l) => l.source.month, startMonth, startName),
    {
      word: 'interestRound',
      role: 'fixed',
      value: (l) => w(rounding(l)?.interest === 'halfUp' ? 'roundHalf' : 'roundFloor'),
    },
    { word: 'unit', value: drawn((l) => rounding(l)?.principalUnitYen ?? 1) },
    { word: 'stepNo', form: 'count', value: drawn((l) => step(l)?.fromInstalment ?? 999) },
    { word: 'stepRate', form: 'percent', value: drawn((l) => percent(step(l)?.annualRatePercent ?? '0')) },
    {
      word: 'firstDays',
      form: 'count',
      note: w('firstDaysNote'),
      value: drawn((l) => termsOf(l)?.terms.firstPeriodDays ?? 0),
    },
    { word: 'extra', role: 'made', value: drawn(firstExtra) },
    {
      word: 'guarantee',
      form: 'percent',
      value: drawn((l) => Math.max(0, percent(termsOf(l)?.guaranteeFeePercent ?? '0'))),
    },
    { word: 'subsidyRate', form: 'percent', value: drawn((l) => Math.max(0, percent(subsidy(l)?.ratePercent ?? '0'))) },
    { word: 'subsidyMonths', form: 'count', value: drawn((l) => subsidy(l)?.months ?? 0) },
    { word: 'subsidyYearCap', value: drawn((l) => limited(subsidy(l)?.yearlyCapYen)) },
    { word: 'subsidyTotalCap', value: drawn((l) => limited(subsidy(l)?.totalCapYen)) },
    { word: 'subsidyUnit', value: drawn((l) => Math.max(1, Math.trunc(subsidy(l)?.unitYen ?? 1))) },
  ];
}

/** Columns of a repayment table. */
const [NO, MONTH, RATE, BEFORE, INTEREST, PAID, PAYMENT, LEFT] = [1, 2, 3, 4, 5, 6, 7, 8];
/** The fixed payment of an annuity. */
const FIXED = 9;
/** Values that are computed once. */
const SIDE = 11;
const HEAD_ROW = 4;
/** Rounds down to a unit of yen. */
const cutTo = (formula: string, unit: string): string => `ROUNDDOWN(${formula}/${unit},0)*${unit}`;

type Table = {
  readonly interest: string;
  readonly paid: string;
  readonly left: string;
  readonly guarantee: string;
  readonly years: string;
  readonly yearCount: number;
  readonly rows: number;
};

function loanTable(scope: ModelScope, loan: CompiledLoan, i: number, names: Names, inUse: InUse): Table {
  const { book, w } = scope;
  const d = (word: WorkbookWord) => names(i, word);
  const sheet = book.add(new BookSheet(`${w('loanTable')}${i + 1}`, { rows: HEAD_ROW, columns: 2 }));
  const rows = rowsOf(loan);
  const column = (c: number) => sheet.range(HEAD_ROW + 1, c, HEAD_ROW + rows, c);
  sheet.text(1, 1, loan.source.title || `${w('loanLine')}${i + 1}`, 'title');
  const month = scope.t('chart.month');
  [w('no'), month, w('rate'), w('before'), w('interest'), w('principal'), w('payment'), w('left')].forEach(
    (head, c) => {
      sheet.text(HEAD_ROW, c + 1, head, 'head');
    },
  );
  const terms = termsOf(loan)?.terms;
  if (!isFormula(loan)) sheet.text(2, 1, w('aboutMade'), 'note');
  else if (terms?.method === 'annuity') sheet.text(HEAD_ROW, FIXED, w('fixedPayment'), 'head');
  // Beside the table: values that are computed once.
  const put = (row: number, word: WorkbookWord, formula: string): string => {
    sheet.text(row, SIDE, w(word));
    return sheet.formula(row, SIDE + 1, formula);
  };
  sheet.widths.set(SIDE, 22);
  const parts = `(${d('instalments')}-${d('grace')})`;
  const each = terms ? put(HEAD_ROW, 'each', `${cutTo(`${d('principal')}/${parts}`, d('unit'))}`) : '0';
  const odd = terms ? put(HEAD_ROW + 1, 'odd', `${d('principal')}-${each}*${parts}`) : '0';
  for (let k = 0; k < rows; k++) tableRow({ scope, sheet, loan, d, inUse, each, odd, k });
  const table = { interest: column(INTEREST), paid: column(PAID), left: column(LEFT), rows };
  if (!terms) return { ...table, guarantee: '0', years: '', yearCount: 0 };
  const guarantee = put(HEAD_ROW + 3, 'guaranteeYen', cutFine(`SUM(${column(BEFORE)})*${d('guarantee')}/12`));
  return { ...table, guarantee, ...subsidyYears({ scope, sheet, side: SIDE, rows, d, column }) };
}

type RowScope = {
  readonly scope: ModelScope;
  readonly sheet: BookSheet;
  readonly loan: CompiledLoan;
  readonly d: (word: WorkbookWord) => string;
  readonly inUse: InUse;
  readonly each: string;
  readonly odd: string;
  readonly k: number;
};

/** One instalment; `k` counts from 0. */
function tableRow({ scope, sheet, loan, d, inUse, each, odd, k }: RowScope): void {
  const row = HEAD_ROW + 1 + k;
  const at = (column: number) => sheet.ref(row, column);
  const above = (column: number) => sheet.ref(row - 1, column);
  const terms = termsOf(loan)?.terms;
  const no = sheet.put(row, NO, { role: 'note', form: 'count', value: k + 1 });
  const start = scope.compiled.model.settings.startMonth;
  if (terms) sheet.formula(row, MONTH, `DATE(YEAR(${d('received')}),MONTH(${d('received')})+${no},1)`, 'month', 'note');
  else sheet.put(row, MONTH, { role: 'note', form: 'month', value: monthSerial(monthName(start, k)) });
  sheet.formula(row, PAYMENT, `${at(INTEREST)}+${at(PAID)}`);
  sheet.formula(row, LEFT, `${at(BEFORE)}-${at(PAID)}`);
  if (!isFormula(loan)) {
    const made = loan.schedule.rows[k];
    const before = k === 0 ? loan.principalYen : (loan.schedule.rows[k - 1]?.balanceYen ?? 0);
    sheet.put(row, BEFORE, { role: 'made', form: 'yen', value: before });
    sheet.put(row, INTEREST, { role: 'made', form: 'yen', value: made?.interestYen ?? 0 });
    sheet.put(row, PAID, { role: 'made', form: 'yen', value: made?.principalYen ?? 0 });
    return;
  }
  sheet.formula(row, BEFORE, k === 0 ? d('principal') : above(LEFT));
  const monthly = `${at(BEFORE)}*${at(RATE)}/12`;
  if (!terms) {
    sheet.formula(row, RATE, d('rate'), 'percent');
    sheet.formula(row, INTEREST, cutFine(monthly));
    sheet.formula(row, PAID, `MIN(${d('monthlyPrincipal')},${at(BEFORE)})`);
    return;
  }
  sheet.formula(row, RATE, `IF(${no}>=${d('stepNo')},${d('stepRate')},${d('rate')}+${inUse('rateAdd')})`, 'percent');
  const byDays = `${at(BEFORE)}*${at(RATE)}*${d('firstDays')}/365`;
  const due = k === 0 ? `IF(${d('firstDays')}>0,${byDays},${monthly})` : monthly;
  const rounded = terms.rounding?.interest === 'halfUp' ? `ROUND(ROUND(${due},8),0)` : cutFine(due);
  sheet.formula(row, INTEREST, `IF(${no}>${d('instalments')},0,${rounded})`);
  if (terms.method === 'annuity') {
    // The payment that the bank fixes; it is computed again when the rate changes.
    const left = `${d('instalments')}-${no}+1`;
    const found = cutTo(`ROUND(PMT(${at(RATE)}/12,${left},-${at(BEFORE)}),6)`, d('unit'));
    const isNew = `OR(${no}=${d('grace')}+1,${at(RATE)}<>${k === 0 ? at(RATE) : above(RATE)})`;
    const fixed = k === 0 ? found : `IF(${isNew},${found},${above(FIXED)})`;
    sheet.formula(row, FIXED, `IF(OR(${no}<=${d('grace')},${no}>${d('instalments')}),0,${fixed})`);
  }
  sheet.formula(
    row,
    PAID,
    principalOf(terms, { d, no, before: at(BEFORE), interest: at(INTEREST), fixed: at(FIXED), each, odd }),
  );
}

/** Principal of one instalment. */
function principalOf(
  { method, rounding }: LoanTerms,
  given: {
    readonly d: (word: WorkbookWord) => string;
    readonly no: string;
    readonly before: string;
    readonly interest: string;
    readonly fixed: string;
    readonly each: string;
    readonly odd: string;
  },
): string {
  const { d, no, before, interest, fixed, each, odd } = given;
  const n = d('instalments');
  const isOutside = `OR(${no}<=${d('grace')},${no}>${n})`;
  switch (method) {
    case 'bullet':
      return `IF(${no}=${n},${before},0)`;
    case 'equalPrincipal': {
      const takesOdd = rounding?.remainder === 'first' ? `${d('grace')}+1` : n;
      return `IF(${isOutside},0,${each}+IF(${no}=${takesOdd},${odd},0))`;
    }
    case 'annuity': {
      const wanted = `${fixed}-${interest}+IF(${no}=${d('grace')}+1,${d('extra')},0)`;
      return `IF(${isOutside},0,IF(${no}=${n},${before},MAX(0,MIN(${wanted},${before}))))`;
    }
  }
}

/** 利子補給 by year of instalments. */
function subsidyYears(given: {
  readonly scope: ModelScope;
  readonly sheet: BookSheet;
  readonly side: number;
  readonly rows: number;
  readonly d: (word: WorkbookWord) => string;
  readonly column: (c: number) => string;
}): { readonly years: string; readonly yearCount: number } {
  const { scope, sheet, side, rows, d, column } = given;
  const top = HEAD_ROW + 6;
  const yearCount = Math.ceil(rows / 12);
  sheet.text(top - 1, side, scope.w('year'), 'head');
  sheet.text(top - 1, side + 1, scope.w('interestSubsidy'), 'head');
  for (let y = 0; y < yearCount; y++) {
    const row = top + y;
    const no = sheet.put(row, side, { role: 'note', form: 'count', value: y + 1 });
    const last = `MIN(12*${no},${d('subsidyMonths')},${d('instalments')})`;
    const paid = `SUMIFS(${column(INTEREST)},${column(NO)},">"&(12*(${no}-1)),${column(NO)},"<="&${last})`;
    const before =
      y === 0 ? d('subsidyTotalCap') : `${d('subsidyTotalCap')}-SUM(${sheet.range(top, side + 1, row - 1, side + 1)})`;
    sheet.formula(
      row,
      side + 1,
      `ROUNDDOWN(MIN(${cutFine(`${paid}*${d('subsidyRate')}`)},${paid},${d('subsidyYearCap')},${before})/${d('subsidyUnit')},0)*${d('subsidyUnit')}`,
    );
  }
  return { years: sheet.range(top, side + 1, top + yearCount - 1, side + 1), yearCount };
}

export function loanSheets(scope: ModelScope, drivers: Drivers, inUse: InUse): LoanRows {
  const { compiled, w } = scope;
  const names = drivers.blocks.block(
    'loanLine',
    compiled.loans,
    (l) => l.source.title,
    loanFields(scope, drivers.setting('startMonth')),
  );
  const months = new MonthSheet(scope, w('loans'));
  const lines = compiled.loans.map((loan, i) => {
    const table = loanTable(scope, loan, i, names, inUse);
    const isOld = loan.source.kind === 'existingLoan';
    const d = (word: WorkbookWord) => names(i, word);
    months.section(loan.source.title || `${w('loanLine')}${i + 1}`);
    // Instalments since the loan was received.
    const k = (m: number) => (isOld ? months.no(m) : `(${months.no(m)}-${d('fromNo')})`);
    const of = (m: number, column: string) => `IF(AND(${k(m)}>=1,${k(m)}<=${table.rows}),INDEX(${column},${k(m)}),0)`;
    const isFirst = (m: number) => `${months.no(m)}=${d('fromNo')}`;
    const drawn = months.row(w('drawn'), (m) => (isOld ? '0' : `IF(${isFirst(m)},${d('principal')},0)`));
    const repaid = months.row(w('repaid'), (m) => of(m, table.paid));
    const interest = months.row(w('interest'), (m) => of(m, table.interest));
    const guarantee = months.row(w('guaranteeYen'), (m) => (isOld ? '0' : `IF(${isFirst(m)},${table.guarantee},0)`));
    const subsidy = months.row(w('interestSubsidy'), (m) =>
      isOld
        ? '0'
        : `IF(AND(${k(m)}>=13,MOD(${k(m)}-1,12)=0,(${k(m)}-1)/12<=${table.yearCount}),INDEX(${table.years},(${k(m)}-1)/12),0)`,
    );
    const left = months.row(
      w('left'),
      (m) => (isOld ? of(m, table.left) : `IF(${k(m)}<0,0,IF(${k(m)}=0,${d('principal')},${of(m, table.left)}))`),
      { role: 'total' },
    );
    return { drawn, repaid, interest, guarantee, subsidy, left };
  });
  months.section(w('total'));
  const total = (key: keyof (typeof lines)[number], word: WorkbookWord) =>
    months.total(
      w(word),
      lines.map((l) => l[key]),
    );
  return {
    drawn: total('drawn', 'drawn'),
    repaid: total('repaid', 'repaid'),
    interest: total('interest', 'interest'),
    guarantee: total('guarantee', 'guaranteeYen'),
    subsidy: total('subsidy', 'interestSubsidy'),
    left: total('left', 'left'),
    received: compiled.loans.flatMap((l, i) =>
      l.source.kind === 'existingLoan'
        ? []
        : [`IF(AND(${names(i, 'fromNo')}>=1,${names(i, 'fromNo')}<=${compiled.months}),${names(i, 'principal')},0)`],
    ),
    opening: plus(compiled.loans.flatMap((l, i) => (l.source.kind === 'existingLoan' ? [names(i, 'principal')] : []))),
  };
}
