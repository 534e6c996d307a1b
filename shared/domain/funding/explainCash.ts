/**
 * The composition of a single cell of the cash table: for each row of the plan that can contribute to the line, the line's amount less the amount
 * without that row. Nothing is traced while the forecast runs, so ten thousand runs cost nothing extra; a cell costs one forecast per row on demand.
 */
import type { ExplainInput } from './explain.ts';
import { type Forecast, forecast } from './forecast/forecast.ts';
import type { CashLine } from './forecast/ledger.ts';
import type { FundingModel } from './forecast/model.ts';

const ROWS = ['sales', 'costs', 'staff', 'uses', 'sources'] as const satisfies readonly (keyof FundingModel)[];
type Rows = (typeof ROWS)[number];

/** The rows that affect each line directly. Taxes depend on everything, so no row is listed for them. */
const FED: Record<CashLine, readonly Rows[]> = {
  cashSales: ['sales'],
  collected: ['sales'],
  otherIn: ['sources'],
  cashPurchases: ['sales', 'sources'],
  payablesPaid: ['sales', 'costs', 'uses', 'sources'],
  personnelPaid: ['staff'],
  expensesPaid: ['costs', 'uses', 'sources'],
  interestPaid: ['sources'],
  taxesPaid: [],
  equipment: ['uses'],
  depositsPaid: ['uses'],
  profitTaxPaid: [],
  subsidyIn: ['sources'],
  loanIn: ['sources'],
  equityIn: ['sources'],
  crowdfundingIn: ['sources'],
  ownIn: ['sources'],
  loanOut: ['sources'],
  fundOut: ['sources'],
  drawingsOut: ['staff'],
};
const COLLECTION = {
  sales: 'salesLines',
  costs: 'costLines',
  staff: 'staffLines',
  uses: 'uses',
  sources: 'nodes',
} as const;

/** Parts in yen that add up to the cell; the part without a row (settings, taxes) is the `rest`. */
export function explainCash(f: Forecast, line: CashLine, month: number): ExplainInput[] {
  const { model } = f.compiled;
  const total = f.ledger.line(line, month);
  const parts = FED[line].flatMap((rows) =>
    model[rows].flatMap((row): ExplainInput[] => {
      const without = { ...model, [rows]: model[rows].filter((r) => r.id !== row.id) };
      const yen = total - forecast(without, f.scenario).ledger.line(line, month);
      return yen === 0
        ? []
        : [{ label: 'source', title: row.title, yen, row: { collection: COLLECTION[rows], id: row.id } }];
    }),
  );
  const rest = total - parts.reduce((sum, p) => sum + p.yen, 0);
  return rest === 0 ? parts : [...parts, { label: 'rest', yen: rest }];
}
