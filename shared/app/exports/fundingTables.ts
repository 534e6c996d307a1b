/** The funding plan as tables of values, for files that hold no formulas. The workbook with formulas is `fundingSheets.ts`. */
import { capTableOf } from '../../doc/capitalView.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { monthName } from '../../domain/funding/forecast/drivers.ts';
import { CASH_SECTIONS, cashTable } from '../../domain/funding/forecast/statements.ts';
import { totalOfUse } from '../../domain/funding/stack.ts';
import type { Sheet } from '../../export/sheet.ts';
import type { Translate } from '../../i18n/words.ts';
import { fundingOf } from '../funding/fundingState.ts';
import { monthText } from '../funding/monthText.ts';
import { BALANCE_LINES, PROFIT_LINES, type StatementLine } from '../funding/statementLines.ts';

/** In yen whatever unit the screen shows. `today` (ISO day) decides which rules are in force. */
export function fundingTables(store: PlanReader, today: string, t: Translate): Sheet[] {
  const funding = fundingOf(store, today);
  const { years, model, stack } = funding;
  const month = (index: number) => monthText(monthName(model.settings.startMonth, index), t);
  const byYear = (lines: readonly StatementLine[]) => [
    [t('unit.yen'), ...years.map((y) => `${t('year.nth', { n: y.index })} ${month(y.to)}`)],
    ...lines.map((l) => [t(`line.${l.name}`), ...years.map(l.read)]),
  ];
  const isIn = (r: { readonly id: string }) => !funding.totals.outside.includes(r.id);
  const cash = cashTable(funding.forecast);
  const cashLines = (names: (typeof CASH_SECTIONS)[keyof typeof CASH_SECTIONS]) =>
    names.map((name) => [t(`cash.${name}`), ...cash.map((r) => r.lines[name])]);
  const table = capTableOf(store, model.settings.startMonth);
  const sheets: Sheet[] = [
    {
      name: t('panel.uses'),
      rows: [
        [t('uses.title'), t('unit.yen'), t('field.month'), t('field.vendor'), t('field.quotedOn')],
        ...model.uses.filter(isIn).map((u) => {
          const row = store.entities('uses').get(u.id);
          return [u.title, totalOfUse(u), month(u.month), row?.vendor ?? '', row?.quotedOn ?? ''];
        }),
        [t('uses.total'), funding.totals.usesYen],
        [],
        [t('sources.fundingTitle'), t('unit.yen'), t('field.month'), t('sources.kind')],
        ...(model.settings.openingCashYen === 0 ? [] : [[t('field.openingCashYen'), model.settings.openingCashYen]]),
        ...stack
          .filter((r) => r.kind !== 'existingLoan' && isIn(r))
          .map((r) => [r.title, r.receivedYen, month(r.month), t(`choice.sourceKind.${r.kind}`)]),
        [t('sources.total'), funding.totals.sourcesYen],
      ],
    },
    { name: t('statement.profit'), rows: byYear(PROFIT_LINES) },
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
    { name: t('statement.balance'), rows: byYear(BALANCE_LINES) },
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
