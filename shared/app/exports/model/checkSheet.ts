/** Invariants of every plan, computed in two ways, with a plain verdict. */
import { BookSheet } from '../../../export/book/grid.ts';
import type { WorkbookWord } from '../../../i18n/workbook.ts';
import type { BankForm } from './bankSheet.ts';
import type { CapitalRefs } from './capitalSheet.ts';
import type { Drivers } from './drivers.ts';
import { cut, type ModelScope, plus, type Row } from './frame.ts';
import type { LoanRows } from './loanSheets.ts';
import type { SalesRows } from './salesSheet.ts';
import type { SourceRows } from './sourceSheet.ts';
import type { BalanceRows, CashRows } from './statementSheets.ts';

const HEAD = 3;

export function checkSheet(
  scope: ModelScope,
  parts: {
    readonly drivers: Drivers;
    readonly cash: CashRows;
    readonly balance: BalanceRows;
    readonly loans: LoanRows;
    readonly sales: SalesRows;
    readonly sources: SourceRows;
    readonly bank: BankForm;
    readonly capital: CapitalRefs | undefined;
    readonly net: { readonly years: Row; readonly months: Row };
    readonly loanReceived: readonly string[];
  },
): void {
  const { book, compiled, forecast, w } = scope;
  const { cash, balance, loans, sales, bank, capital, net } = parts;
  const sheet = book.add(new BookSheet(w('checks'), { rows: HEAD, columns: 1 }));
  sheet.text(1, 1, w('checks'), 'title');
  (['left_', 'right_', 'difference', 'verdict'] as const).forEach((word, i) => {
    sheet.text(HEAD, 2 + i, w(word), 'head');
  });
  sheet.text(HEAD, 1, w('checks'), 'head');
  const last = compiled.months - 1;
  const { uses, sources } = needs(scope, parts.drivers, parts.sources, parts.loanReceived);
  const rows: readonly (readonly [WorkbookWord, string, string])[] = [
    ['checkBalance', `MAX(MAX(${balance.difference.all}),-MIN(${balance.difference.all}))`, '0'],
    [
      'checkCash',
      cash.closing.at(last),
      `${parts.drivers.setting('openingCash')}+${Object.values(cash.lines)
        .map((r) => `SUM(${r.all})`)
        .join('+')}`,
    ],
    ['checkBank', bank.closing, `INDEX(${cash.closing.all},${bank.closingNo})`],
    ['checkLoans', `SUM(${balance.rows.loans?.all})`, `SUM(${loans.left.all})`],
    ['checkYears', `SUM(${net.years.all})`, `SUM(${net.months.all})`],
    [
      'checkReceivables',
      `${balance.rows.receivables?.at(last)}`,
      `SUM(${sales.later.all})-SUM(${sales.collected.all})`,
    ],
    ...(capital ? [['checkShares', capital.holders, capital.moves] as const] : []),
    ['checkSources', uses, sources],
  ];
  let row = HEAD;
  const verdict = (label: string, left: string, right: string | number) => {
    row++;
    sheet.text(row, 1, label);
    const a = sheet.formula(row, 2, left);
    const b =
      typeof right === 'number'
        ? sheet.put(row, 3, { role: 'made', form: 'yen', value: right })
        : sheet.formula(row, 3, right);
    const difference = sheet.formula(row, 4, `${a}-${b}`);
    sheet.formula(row, 5, `IF(${difference}=0,"${w('agrees')}","${w('differs')}")`, 'yen', 'total');
  };
  for (const [word, left, right] of rows) verdict(w(word), left, right);
  row++;
  sheet.text(row + 1, 1, w('exportedAbout'), 'note');
  row++;
  verdict(w('exported'), cash.closing.at(last), forecast.cash.at(-1) ?? 0);
  sheet.widths.set(1, 52);
  sheet.widths.set(5, 16);
}

/** Needs and sources within the plan's months, with tax; an existing loan is not a source. */
function needs({ compiled }: ModelScope, drivers: Drivers, sources: SourceRows, loanReceived: readonly string[]) {
  const { uses } = compiled.model;
  const each = uses.map((use, i) => {
    const amount = drivers.uses(i, 'amount');
    const tax = use.kind === 'deposit' || use.kind === 'working' ? '0' : cut(`${amount}*${drivers.uses(i, 'taxRate')}`);
    const no = drivers.uses(i, 'fromNo');
    return `IF(AND(${no}>=1,${no}<=${compiled.months}),${amount}+${tax},0)`;
  });
  return {
    uses: plus(each),
    sources: plus([drivers.setting('openingCash'), ...loanReceived, ...sources.received.values()]),
  };
}
