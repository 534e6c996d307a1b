/** 資金繰り表 in the layout of banks, twelve months, with a column to type in what really came and went (docs/domain/computations.md). */
import type { CashLine } from '../../../domain/funding/forecast/ledger.ts';
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
  readonly label: string;
  readonly role?: CellRole;
  readonly plan: (no: string) => string;
  /** Sums are not typed in: they are made of what is. */
  readonly sumOf?: readonly (readonly [key: string, sign: 1 | -1])[];
  readonly key: string;
};

export type BankForm = {
  readonly sheet: BookSheet;
  readonly first: string;
  readonly closing: string;
  readonly closingNo: string;
};

export function bankSheet(
  { book, compiled, t, w }: ModelScope,
  cash: CashRows,
  memo: { readonly sales: Row; readonly purchases: Row; readonly loans: Row },
): BankForm {
  const sheet = book.add(new BookSheet(w('bank'), { rows: HEAD, columns: 1 }, 3));
  sheet.text(1, 1, w('bank'), 'title');
  sheet.text(2, 1, w('bankAbout'), 'note');
  sheet.text(3, 1, w('firstOfForm'));
  sheet.put(3, 2, { role: 'input', form: 'count', value: 1 });
  const first = book.name(`${w('bank')}_${w('firstOfForm')}`.replace(/[^\p{L}\p{N}]+/gu, '_'), sheet, 3, 2);
  const last = compiled.months;
  const at = (row: Row) => (no: string) => `INDEX(${row.all},${no})`;
  const out = (row: Row) => (no: string) => `-INDEX(${row.all},${no})`;
  const line = (name: CashLine, sign: 1 | -1, label = t(`cash.${name}`)): FormRow => ({
    key: name,
    label,
    plan: (sign === 1 ? at : out)(cash.lines[name]),
  });
  // Musubi's plans have no bills: the rows are there because the form has them.
  const none = (word: WorkbookWord): FormRow => ({ key: word, label: w(word), plan: () => '0' });
  const sum = (key: string, label: string, parts: readonly (readonly [string, 1 | -1])[]): FormRow => ({
    key,
    label,
    role: 'total',
    plan: () => '',
    sumOf: parts,
  });
  const ins = [
    line('cashSales', 1),
    line('collected', 1),
    none('billsIn'),
    none('billsDiscounted'),
    line('otherIn', 1),
  ];
  const outs = [
    line('cashPurchases', -1),
    line('payablesPaid', -1),
    none('billsOut'),
    line('personnelPaid', -1),
    line('expensesPaid', -1),
    line('interestPaid', -1),
    line('taxesPaid', -1),
  ];
  const investing = (['equipment', 'depositsPaid', 'profitTaxPaid', 'subsidyIn'] as const).map((n) => line(n, 1));
  const financing = (
    ['loanIn', 'equityIn', 'crowdfundingIn', 'ownIn', 'loanOut', 'fundOut', 'drawingsOut'] as const
  ).map((n) => line(n, 1));
  const of = (rows: readonly FormRow[]) => rows.map((r) => [r.key, 1] as const);
  const rows: readonly FormRow[] = [
    { key: 'salesMemo', label: w('salesMemo'), role: 'note', plan: at(memo.sales) },
    { key: 'purchaseMemo', label: w('purchaseMemo'), role: 'note', plan: at(memo.purchases) },
    { key: 'A', label: w('carried'), role: 'total', plan: at(cash.opening) },
    ...ins,
    sum('B', w('ordinaryIn'), of(ins)),
    ...outs,
    sum('C', w('ordinaryOut'), of(outs)),
    sum('D', w('ordinaryNet'), [
      ['B', 1],
      ['C', -1],
    ]),
    ...investing,
    sum('E', w('investingNet'), of(investing)),
    ...financing,
    sum('G', w('financingNet'), of(financing)),
    sum('next', w('carriedOn'), [
      ['A', 1],
      ['D', 1],
      ['E', 1],
      ['G', 1],
    ]),
    { key: 'loanLeft', label: w('loanLeft'), role: 'note', plan: at(memo.loans) },
  ];
  const rowOf = new Map(rows.map((r, i) => [r.key, HEAD + 1 + i]));
  rows.forEach((r, i) => {
    sheet.text(HEAD + 1 + i, 1, r.label, r.role === 'total' ? 'total' : 'label');
  });
  for (let m = 0; m < MONTHS; m++) {
    const column = columnOf(m);
    // Beyond the plan its last month stays.
    const no = sheet.formula(HEAD - 1, column + 1, `MIN(${first}+${m},${last})`, 'count', 'note');
    sheet.text(HEAD - 1, column + 2, w('monthNo'), 'note');
    const heads = cash.months.sheet.range(3, 3, 3, 2 + last);
    sheet.formula(HEAD - 1, column, `INDEX(${heads},${no})`, 'month', 'head');
    (['plan', 'actual', 'difference'] as const).forEach((word, k) => {
      sheet.text(HEAD, column + k, w(word), 'head');
    });
    for (const r of rows) {
      const row = rowOf.get(r.key) ?? 0;
      const role = r.role ?? 'formula';
      const [plan, actual] = [sheet.ref(row, column), sheet.ref(row, column + 1)];
      const signed = r.sumOf?.map(
        ([key, sign]) => `${sign === 1 ? '+' : '-'}${sheet.ref(rowOf.get(key) ?? 0, column)}`,
      );
      sheet.formula(row, column, signed ? signed.join('').replace(/^\+/u, '') : r.plan(no), 'yen', role);
      sheet.put(row, column + 1, { role: 'entry', form: 'yen' });
      sheet.formula(row, column + 2, `IF(ISNUMBER(${actual}),${actual}-${plan},"")`, 'yen', 'note');
    }
  }
  const end = columnOf(MONTHS - 1);
  return { sheet, first, closing: sheet.ref(rowOf.get('next') ?? 0, end), closingNo: sheet.ref(HEAD - 1, end + 1) };
}
