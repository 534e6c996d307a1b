/** 資金繰り表 in the layout of banks, twelve months, with a column for entering actuals (docs/domain/computations.md). */
import { isActualLine, isPaid, type SaidMonth } from '../../../domain/forms/actuals.ts';
import { monthName } from '../../../domain/funding/forecast/drivers.ts';
import type { CashLine } from '../../../domain/funding/forecast/ledger.ts';
import { CASH_SECTIONS } from '../../../domain/funding/forecast/statements.ts';
import { BookSheet, type CellRole } from '../../../export/book/grid.ts';
import type { WorkbookWord } from '../../../i18n/workbook.ts';
import type { ModelScope, Row } from './frame.ts';
import type { CashRows } from './statementSheets.ts';

const MONTHS = 12;
const HEAD = 5;
/** Plan, actual, difference. */
const EACH = 3;
const columnOf = (m: number): number => 2 + m * EACH;

type FormRow = {
  readonly key: string;
  readonly label: string;
  readonly role?: CellRole;
  readonly plan: (no: string) => string;
  /** For a sum: its rows; entered actuals are summed like planned amounts. */
  readonly sumOf?: readonly (readonly [key: string, sign: 1 | -1])[];
};

type Memo = { readonly sales: Row; readonly purchases: Row; readonly loans: Row };
export type BankForm = { readonly closing: string; readonly closingNo: string };

function formRows({ t, w }: ModelScope, cash: CashRows, memo: Memo): readonly FormRow[] {
  const at = (row: Row) => (no: string) => `INDEX(${row.all},${no})`;
  const lines = (names: readonly CashLine[], sign: '' | '-' = '') =>
    names.map(
      (name): FormRow => ({
        key: name,
        label: t(`cash.${name}`),
        plan: (no) => `${sign}${at(cash.lines[name])(no)}`,
      }),
    );
  // Musubi's plans have no bills: the rows are there because the form has them.
  const none = (word: WorkbookWord): FormRow => ({ key: word, label: w(word), plan: () => '0' });
  const sum = (key: string, word: WorkbookWord, sumOf: FormRow['sumOf'] & object): FormRow => ({
    key,
    label: w(word),
    role: 'total',
    plan: () => '',
    sumOf,
  });
  const of = (rows: readonly FormRow[]) => rows.map((r) => [r.key, 1] as const);
  const ins = [...lines(['cashSales', 'collected']), none('billsIn'), none('billsDiscounted'), ...lines(['otherIn'])];
  const outs = [
    ...lines(['cashPurchases', 'payablesPaid'], '-'),
    none('billsOut'),
    ...lines(['personnelPaid', 'expensesPaid', 'interestPaid', 'taxesPaid'], '-'),
  ];
  const investing = lines(CASH_SECTIONS.investing);
  const financing = lines(CASH_SECTIONS.financing);
  return [
    { key: 'salesMemo', label: w('salesMemo'), role: 'note', plan: at(memo.sales) },
    { key: 'purchaseMemo', label: w('purchaseMemo'), role: 'note', plan: at(memo.purchases) },
    { key: 'A', label: w('carried'), role: 'total', plan: at(cash.opening) },
    ...ins,
    sum('B', 'ordinaryIn', of(ins)),
    ...outs,
    sum('C', 'ordinaryOut', of(outs)),
    sum('D', 'ordinaryNet', [
      ['B', 1],
      ['C', -1],
    ]),
    ...investing,
    sum('E', 'investingNet', of(investing)),
    ...financing,
    sum('G', 'financingNet', of(financing)),
    sum('next', 'carriedOn', [
      ['A', 1],
      ['D', 1],
      ['E', 1],
      ['G', 1],
    ]),
    { key: 'loanLeft', label: w('loanLeft'), role: 'note', plan: at(memo.loans) },
  ];
}

export function bankSheet(scope: ModelScope, cash: CashRows, memo: Memo): BankForm {
  const { book, compiled, actuals, w } = scope;
  const sheet = book.add(new BookSheet(w('bank'), { rows: HEAD, columns: 1 }, 3));
  sheet.text(1, 1, w('bank'), 'title');
  sheet.text(2, 1, w('bankAbout'), 'note');
  sheet.text(3, 1, w('firstOfForm'));
  sheet.put(3, 2, { role: 'input', form: 'count', value: 1 });
  const first = book.name(`${w('bank')}_${w('firstOfForm')}`.replace(/[^\p{L}\p{N}]+/gu, '_'), sheet, 3, 2);
  const rows = formRows(scope, cash, memo);
  const rowOf = new Map(rows.map((r, i) => [r.key, HEAD + 1 + i]));
  rows.forEach((r, i) => {
    sheet.text(HEAD + 1 + i, 1, r.label, r.role === 'total' ? 'total' : 'label');
  });
  const last = compiled.months;
  const dates = cash.months.sheet.range(3, 3, 3, 2 + last);
  for (let m = 0; m < MONTHS; m++) {
    const column = columnOf(m);
    // The twelve months end with the plan at the latest.
    const no = sheet.formula(HEAD - 1, column + 1, `MIN(${first},${last - MONTHS + 1})+${m}`, 'count', 'note');
    sheet.text(HEAD - 1, column + 2, w('monthNo'), 'note');
    sheet.formula(HEAD - 1, column, `INDEX(${dates},${no})`, 'month', 'head');
    (['plan', 'actual', 'difference'] as const).forEach((word, k) => {
      sheet.text(HEAD, column + k, w(word), 'head');
    });
    const said = actuals.get(monthName(compiled.model.settings.startMonth, m));
    for (const row of rows) formCells(sheet, rowOf, row, column, no, saidOf(said, row));
  }
  const end = columnOf(MONTHS - 1);
  return { closing: sheet.ref(rowOf.get('next') ?? 0, end), closingNo: sheet.ref(HEAD - 1, end + 1) };
}

/** The actual of a month, with the signs of the sheet: there, what is paid is positive among the ordinary lines and negative below. */
function saidOf(said: SaidMonth | undefined, { key }: FormRow): number | undefined {
  const line = key === 'A' ? 'opening' : key;
  const yen = isActualLine(line) ? said?.get(line) : undefined;
  if (yen === undefined || !isActualLine(line)) return undefined;
  const isOrdinary = CASH_SECTIONS.ordinaryOut.some((name) => name === line);
  return isPaid(line) && !isOrdinary ? 0 - yen : yen;
}

function formCells(
  sheet: BookSheet,
  rowOf: ReadonlyMap<string, number>,
  { key, role = 'formula', plan, sumOf }: FormRow,
  column: number,
  no: string,
  said: number | undefined,
): void {
  const row = rowOf.get(key) ?? 0;
  const [planned, actual] = [sheet.ref(row, column), sheet.ref(row, column + 1)];
  const signed = (at: number, each: (ref: string) => string) =>
    (sumOf ?? [])
      .map(([of, sign], i) => `${sign === -1 ? '-' : i === 0 ? '' : '+'}${each(sheet.ref(rowOf.get(of) ?? 0, at))}`)
      .join('');
  sheet.formula(row, column, sumOf ? signed(column, (ref) => ref) : plan(no), 'yen', role);
  if (sumOf) {
    const typed = sumOf.map(([of]) => sheet.ref(rowOf.get(of) ?? 0, column + 1)).join(',');
    // SUM counts a cell without a number as 0; while nothing is entered, the sum stays empty.
    const sum = signed(column + 1, (ref) => `SUM(${ref})`);
    sheet.formula(row, column + 1, `IF(COUNT(${typed})=0,"",${sum})`, 'yen', 'entry');
  } else sheet.put(row, column + 1, { role: 'entry', form: 'yen', ...(said === undefined ? {} : { value: said }) });
  sheet.formula(row, column + 2, `IF(ISNUMBER(${actual}),${actual}-${planned},"")`, 'yen', 'note');
}
