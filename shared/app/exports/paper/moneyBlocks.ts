/** The money that the text shows, as tables and charts, in yen whatever unit the screen shows. */
import { capTableOf } from '../../../doc/capitalView.ts';
import { embedKind } from '../../../doc/fundingEmbeds.ts';
import type { CompiledLoan } from '../../../domain/funding/forecast/compile.ts';
import { totalOfUse } from '../../../domain/funding/stack.ts';
import type { Block, Cell, TableBlock } from '../../../export/paper/tree.ts';
import { yenInUnit } from '../../../text/yen.ts';
import { PROFIT_LINES } from '../../funding/statementLines.ts';
import { type PaperContext, paragraph, said } from './paperContext.ts';
import { monthIn } from './references.ts';

/** Rows of a loan's schedule in the text: a year. The whole schedule is in the workbook. */
const SCHEDULE_ROWS = 12;
const SHOWN_LINES = ['sales', 'gross', 'operating', 'ordinary', 'net'] as const;

export function moneyBlocks(target: string, context: PaperContext): readonly Block[] {
  const { plan, funding, words } = context;
  const { t } = words;
  const loan = funding.forecast.compiled.loans.find((l) => l.source.id === target);
  if (loan) return scheduleBlocks(loan, context);
  const kind = embedKind(target);
  if (kind === undefined) return paragraph(t('embed.noSource'));
  if (kind === 'capTable') {
    const made = capTableOf(plan, funding.model.settings.startMonth);
    return made.ok && made.value.outstanding > 0 ? capTableBlocks(made.value.rows, context) : [];
  }
  if (funding.isEmpty) return [];
  switch (kind) {
    case 'cash':
      return cashBlocks(context);
    case 'timeline':
      return [...timelineBlocks(context), ...cashBlocks(context)];
    case 'sources':
      return [usesTable(context), sourcesTable(context)];
    case 'profit':
      return profitBlocks(context);
  }
}

const yenCell = (value: number): Cell => ({
  runs: said(yenInUnit(value, 'yen').text),
  number: { value, unit: 'yen' },
  align: 'end',
});
const textCell = (text: string): Cell => ({ runs: said(text) });
const headCell = (text: string): Cell => ({ runs: said(text), isHead: true });
const percentCell = (ppm: number): Cell => ({
  runs: said(`${(ppm / 10_000).toFixed(1)}%`),
  number: { value: ppm / 10_000, unit: 'percent' },
  align: 'end',
});
const countCell = (value: number): Cell => ({
  runs: said(value.toLocaleString('en-US')),
  number: { value, unit: 'count' },
  align: 'end',
});

const captioned = (label: string, { words: { t } }: PaperContext): string =>
  t('funding.labelUnit', { label, unit: t('unit.yen') });

function sumTable(
  caption: string,
  rows: readonly { readonly id: string; readonly title: string; readonly yen: number }[],
  total: number,
  context: PaperContext,
): TableBlock {
  const { t } = context.words;
  return {
    kind: 'table',
    caption: captioned(caption, context),
    headRows: 0,
    widths: [3, 1],
    from: rows.map((r) => r.id),
    rows: [
      ...rows.map((r) => [headCell(r.title || t('funding.untitledRow')), yenCell(r.yen)]),
      [headCell(t('cap.total')), yenCell(total)],
    ],
  };
}

function usesTable(context: PaperContext): TableBlock {
  const { funding, words } = context;
  const uses = funding.model.uses.filter((u) => !funding.totals.outside.includes(u.id));
  return sumTable(
    words.t('uses.title'),
    uses.map((u) => ({ id: u.id, title: u.title, yen: totalOfUse(u) })),
    funding.totals.usesYen,
    context,
  );
}

function sourcesTable(context: PaperContext): TableBlock {
  const { funding, words } = context;
  const { t } = words;
  const opening = funding.model.settings.openingCashYen;
  const rows = funding.stack.filter((r) => r.kind !== 'existingLoan' && !funding.totals.outside.includes(r.id));
  return sumTable(
    t('sources.fundingTitle'),
    [
      ...(opening === 0 ? [] : [{ id: 'opening', title: t('field.openingCashYen'), yen: opening }]),
      ...rows.map((r) => ({ id: r.id, title: r.title, yen: r.receivedYen })),
    ],
    funding.totals.sourcesYen,
    context,
  );
}

function cashBlocks(context: PaperContext): readonly Block[] {
  const { funding, words } = context;
  return [
    {
      kind: 'chart',
      title: words.t('chart.cash'),
      unit: 'yen',
      labels: funding.forecast.cash.map((_, i) => monthIn(context, i)),
      series: [{ name: words.t('chart.cashEnd'), values: [...funding.forecast.cash] }],
    },
  ];
}

function timelineBlocks(context: PaperContext): readonly Block[] {
  const { funding, words } = context;
  const { t } = words;
  return [
    {
      kind: 'table',
      caption: captioned(t('timeline.title'), context),
      headRows: 1,
      rows: [
        [headCell(t('field.month')), headCell(t('sources.fundingTitle')), headCell(t('unit.yen'))],
        ...funding.stack.map((r) => [
          textCell(monthIn(context, r.month)),
          textCell(r.title || t('funding.untitledRow')),
          yenCell(r.receivedYen),
        ]),
      ],
    },
  ];
}

function profitBlocks(context: PaperContext): readonly Block[] {
  const { funding, words } = context;
  const { t } = words;
  const lines = SHOWN_LINES.flatMap((name) => PROFIT_LINES.find((l) => l.name === name) ?? []);
  return [
    {
      kind: 'table',
      caption: captioned(t('statement.profit'), context),
      headRows: 1,
      rows: [
        [headCell(''), ...funding.years.map((y) => headCell(t('year.nth', { n: y.index })))],
        ...lines.map((l) => [headCell(t(`line.${l.name}`)), ...funding.years.map((y) => yenCell(l.read(y)))]),
      ],
    },
  ];
}

function scheduleBlocks(loan: CompiledLoan, context: PaperContext): readonly Block[] {
  const { t } = context.words;
  const { schedule, source, cost } = loan;
  const first = source.kind === 'existingLoan' ? 0 : source.month + 1;
  return [
    {
      kind: 'group',
      title: source.title,
      from: [source.id],
      blocks: [
        ...paragraph(
          t('repay.says', {
            paid: context.yen.exact(schedule.totalPaidYen),
            interest: context.yen.exact(schedule.totalInterestYen),
            net: context.yen.exact(cost.netCostYen),
            percent: cost.costPpm === undefined ? '—' : `${(cost.costPpm / 10_000).toFixed(1)}%`,
          }),
        ),
        {
          kind: 'table',
          caption: captioned(t('repay.title'), context),
          headRows: 1,
          rows: [
            [
              headCell(t('repay.no')),
              headCell(t('chart.month')),
              headCell(t('repay.payment')),
              headCell(t('repay.principal')),
              headCell(t('repay.interest')),
              headCell(t('repay.balance')),
            ],
            ...schedule.rows
              .slice(0, SCHEDULE_ROWS)
              .map((r) => [
                countCell(r.no),
                textCell(monthIn(context, first + r.no - 1)),
                yenCell(r.paymentYen),
                yenCell(r.principalYen),
                yenCell(r.interestYen),
                yenCell(r.balanceYen),
              ]),
          ],
        },
        { kind: 'paragraph', style: 'caption', runs: said(t('repay.lender')) },
      ],
    },
  ];
}

const capTableBlocks = (
  rows: readonly {
    readonly holder: string;
    readonly shares: number;
    readonly options: number;
    readonly outstandingPpm: number;
    readonly dilutedPpm: number;
    readonly paidYen: number;
  }[],
  { words: { t } }: PaperContext,
): readonly Block[] => [
  {
    kind: 'table',
    caption: t('panel.equity'),
    headRows: 1,
    rows: [
      [
        headCell(t('cap.holder')),
        headCell(t('cap.shares')),
        headCell(t('cap.options')),
        headCell(t('cap.outstanding')),
        headCell(t('cap.diluted')),
        headCell(t('cap.paid')),
      ],
      ...rows.map((r) => [
        headCell(r.holder),
        countCell(r.shares),
        countCell(r.options),
        percentCell(r.outstandingPpm),
        percentCell(r.dilutedPpm),
        yenCell(r.paidYen),
      ]),
    ],
  },
];
