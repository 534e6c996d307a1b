/** The funding plan as an Excel workbook for a bank or a chamber: numbers as numbers, one sheet a table. The writer is loaded when it is asked for. */
import { capEventsOf } from '../../shared/doc/fundingView.ts';
import { capTable } from '../../shared/domain/funding/equity/capTable.ts';
import { CASH_SECTIONS, cashTable, type YearStatement } from '../../shared/domain/funding/forecast/statements.ts';
import { totalOfUse } from '../../shared/domain/funding/stack.ts';
import type { Translate } from '../app/i18n.tsx';
import type { Here } from './useFundingHere.ts';

export type Sheet = { readonly name: string; readonly rows: readonly (readonly (string | number)[])[] };

const PROFIT: readonly (readonly [Parameters<Translate>[0], (y: YearStatement) => number])[] = [
  ['line.sales', (y) => y.salesYen],
  ['line.costOfSales', (y) => y.costOfSalesYen],
  ['line.gross', (y) => y.grossYen],
  ['line.personnel', (y) => y.personnelYen],
  ['line.rent', (y) => y.rentYen],
  ['line.depreciation', (y) => y.depreciationYen],
  ['line.dues', (y) => y.duesYen],
  ['line.otherCosts', (y) => y.otherCostsYen],
  ['line.operating', (y) => y.operatingYen],
  ['line.otherIncome', (y) => y.otherIncomeYen],
  ['line.interest', (y) => y.interestYen],
  ['line.otherExpense', (y) => y.otherExpenseYen],
  ['line.ordinary', (y) => y.ordinaryYen],
  ['line.extraordinary', (y) => y.extraordinaryYen],
  ['line.tax', (y) => y.taxYen],
  ['line.net', (y) => y.netYen],
];
const BALANCE: readonly (readonly [Parameters<Translate>[0], (y: YearStatement) => number])[] = [
  ['line.cash', (y) => y.cashYen],
  ['line.receivables', (y) => y.receivablesYen],
  ['line.inventory', (y) => y.inventoryYen],
  ['line.fixedAssets', (y) => y.fixedAssetsYen],
  ['line.deposits', (y) => y.depositsYen],
  ['line.assets', (y) => y.assetsYen],
  ['line.payables', (y) => y.payablesYen],
  ['line.advances', (y) => y.advancesYen],
  ['line.taxesOwed', (y) => y.taxesOwedYen],
  ['line.loans', (y) => y.loansYen],
  ['line.fund', (y) => y.fundYen],
  ['line.equity', (y) => y.equityYen],
];

/** What the workbook holds, in yen whatever unit the screen shows. */
export function fundingSheets(here: Here, t: Translate): Sheet[] {
  const { funding, session, month } = here;
  const { years, model, stack } = funding;
  const byYear = (lines: typeof PROFIT) => [
    [t('unit.yen'), ...years.map((y) => `${t('year.nth', { n: y.index })} ${month(y.to)}`)],
    ...lines.map(([key, read]) => [t(key), ...years.map(read)]),
  ];
  const cash = cashTable(funding.forecast);
  const cashLines = (names: (typeof CASH_SECTIONS)[keyof typeof CASH_SECTIONS]) =>
    names.map((name) => [t(`cash.${name}`), ...cash.map((r) => r.lines[name])]);
  const table = capTable(capEventsOf(session.store));
  const sheets: Sheet[] = [
    {
      name: t('panel.uses'),
      rows: [
        [t('uses.title'), t('unit.yen'), t('field.month'), t('field.vendor'), t('field.quotedOn')],
        ...model.uses.map((u) => {
          const row = session.store.entities('uses').get(u.id);
          return [u.title, totalOfUse(u), month(u.month), row?.vendor ?? '', row?.quotedOn ?? ''];
        }),
        [t('uses.total'), funding.totals.usesYen],
        [],
        [t('sources.fundingTitle'), t('unit.yen'), t('field.month'), t('sources.kind')],
        ...(model.settings.openingCashYen === 0 ? [] : [[t('field.openingCashYen'), model.settings.openingCashYen]]),
        ...stack
          .filter((r) => r.kind !== 'existingLoan')
          .map((r) => [r.title, r.receivedYen, month(r.month), t(`choice.sourceKind.${r.kind}`)]),
        [t('sources.total'), funding.totals.sourcesYen],
      ],
    },
    { name: t('statement.profit'), rows: byYear(PROFIT) },
    {
      name: t('statement.cash'),
      rows: [
        [t('unit.yen'), ...cash.map((r) => month(r.month))],
        [t('cash.opening'), ...cash.map((r) => r.openingYen)],
        ...cashLines(CASH_SECTIONS.ordinaryIn),
        ...cashLines(CASH_SECTIONS.ordinaryOut),
        [t('cash.ordinary'), ...cash.map((r) => r.ordinaryYen)],
        ...cashLines(CASH_SECTIONS.investing),
        [t('cash.investing'), ...cash.map((r) => r.investingYen)],
        ...cashLines(CASH_SECTIONS.financing),
        [t('cash.financing'), ...cash.map((r) => r.financingYen)],
        [t('cash.closing'), ...cash.map((r) => r.closingYen)],
      ],
    },
    { name: t('statement.balance'), rows: byYear(BALANCE) },
    ...funding.forecast.compiled.loans.map((loan, i) => ({
      name: `${t('repay.title')}${i + 1}`,
      rows: [
        [loan.source.title],
        [
          t('repay.no'),
          t('chart.month'),
          t('repay.payment'),
          t('repay.principal'),
          t('repay.interest'),
          t('repay.balance'),
        ],
        ...loan.schedule.rows.map((r) => [
          r.no,
          month((loan.source.kind === 'existingLoan' ? -1 : loan.source.month) + r.no),
          r.paymentYen,
          r.principalYen,
          r.interestYen,
          r.balanceYen,
        ]),
      ],
    })),
  ];
  if (table.ok && table.value.outstanding > 0)
    sheets.push({
      name: t('panel.equity'),
      rows: [
        [t('cap.holder'), t('cap.shares'), t('cap.options'), t('cap.outstanding'), t('cap.diluted'), t('cap.paid')],
        ...table.value.rows.map((r) => [
          r.holder,
          r.shares,
          r.options,
          r.outstandingPpm / 1_000_000,
          r.dilutedPpm / 1_000_000,
          r.paidYen,
        ]),
      ],
    });
  return sheets;
}

/** A name that Excel takes: at most 31 characters, none of the forbidden ones, no other like it. */
function sheetName(name: string, taken: Set<string>): string {
  const plain =
    name
      .replace(/[\\/?*[\]:]/gu, ' ')
      .slice(0, 28)
      .trim() || 'Sheet';
  let free = plain;
  for (let n = 2; taken.has(free); n++) free = `${plain}${n}`;
  taken.add(free);
  return free;
}

export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  const taken = new Set<string>();
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(sheetName(name, taken));
    for (const row of rows) {
      const added = sheet.addRow([...row]);
      added.eachCell((cell) => {
        if (typeof cell.value === 'number')
          cell.numFmt = Number.isInteger(cell.value) ? '#,##0;[Red]"▲"#,##0' : '0.00%';
      });
    }
    sheet.getColumn(1).width = 28;
    for (let i = 2; i <= Math.max(...rows.map((r) => r.length), 2); i++) sheet.getColumn(i).width = 15;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
