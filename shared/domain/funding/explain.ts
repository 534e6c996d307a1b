/**
 * Explains a figure: the formula by name, its inputs, and the rows they come from. The texts are in the message catalogue; through the rows, a figure
 * can be traced to a person.
 */
import type { Forecast } from './forecast/forecast.ts';
import { cashTable, type YearStatement } from './forecast/statements.ts';
import { fundingStack, totalOfUse, usesAndSources } from './stack.ts';

const FIGURES = [
  'lowestCash',
  'usesTotal',
  'sourcesTotal',
  'difference',
  'sales',
  'gross',
  'operating',
  'ordinary',
  'net',
  'valueAdded',
  'breakEven',
  'dscr',
  'repayment',
  'cashEnd',
] as const;
export type FigureKey = (typeof FIGURES)[number];

export const INPUT_LABELS = [
  'opening',
  'ordinaryFlow',
  'investingFlow',
  'financingFlow',
  'salesLine',
  'use',
  'source',
  'costOfSales',
  'personnel',
  'depreciation',
  'rent',
  'dues',
  'otherCosts',
  'operating',
  'otherIncome',
  'interest',
  'otherExpense',
  'extraordinary',
  'tax',
  'ownTax',
  'living',
  'gross',
  'salesTotal',
  'variable',
  'fixed',
  'principal',
  'loans',
  'workingCapital',
  'uses',
  'sources',
  'ordinary',
  'campaignSales',
  'rest',
] as const;
export type InputLabel = (typeof INPUT_LABELS)[number];

export type ExplainInput = {
  readonly label: InputLabel;
  /** The row's own title, if it is a row. */
  readonly title?: string;
  readonly yen: number;
  readonly row?: {
    readonly collection: 'salesLines' | 'costLines' | 'staffLines' | 'uses' | 'nodes';
    readonly id: string;
  };
};
export type Explanation = {
  readonly figure: FigureKey;
  readonly yen: number | undefined;
  readonly ppm: number | undefined;
  readonly inputs: readonly ExplainInput[];
  /** The month or year that it is about. */
  readonly month: number | undefined;
};

const input = (label: InputLabel, yen: number): ExplainInput => ({ label, yen });

/** `year` is the statement that contains the figure; figures of the whole plan need none. */
export function explain(f: Forecast, figure: FigureKey, year?: YearStatement): Explanation {
  const base = { figure, yen: undefined, ppm: undefined, month: year?.to };
  const { model } = f.compiled;
  // Amounts outside the plan's months are in no total.
  const isIn = (row: { readonly month: number }) => row.month >= 0 && row.month < model.settings.months;
  const uses = (): ExplainInput[] =>
    model.uses.filter(isIn).map((u) => ({
      label: 'use',
      title: u.title,
      yen: totalOfUse(u),
      row: { collection: 'uses', id: u.id },
    }));
  const sources = (): ExplainInput[] => [
    input('opening', model.settings.openingCashYen),
    ...fundingStack(f)
      .filter((r) => r.kind !== 'existingLoan' && isIn(r))
      .map(
        (r): ExplainInput => ({
          label: 'source',
          title: r.title,
          yen: r.receivedYen,
          row: { collection: 'nodes', id: r.id },
        }),
      ),
  ];
  switch (figure) {
    case 'usesTotal':
      return { ...base, yen: usesAndSources(f).usesYen, inputs: uses() };
    case 'sourcesTotal':
      return { ...base, yen: usesAndSources(f).sourcesYen, inputs: sources() };
    case 'difference': {
      const both = usesAndSources(f);
      return {
        ...base,
        yen: both.differenceYen,
        inputs: [input('sources', both.sourcesYen), input('uses', both.usesYen)],
      };
    }
    case 'lowestCash':
    case 'cashEnd': {
      const month = figure === 'cashEnd' ? (year?.to ?? f.cash.length - 1) : f.lowest.month;
      const rows = cashTable(f).slice(0, month + 1);
      const sum = (read: (r: (typeof rows)[number]) => number) => rows.reduce((total, r) => total + read(r), 0);
      return {
        ...base,
        month,
        yen: f.cash[month] ?? 0,
        inputs: [
          input('opening', rows[0]?.openingYen ?? 0),
          input(
            'ordinaryFlow',
            sum((r) => r.ordinaryYen),
          ),
          input(
            'investingFlow',
            sum((r) => r.investingYen),
          ),
          input(
            'financingFlow',
            sum((r) => r.financingYen),
          ),
        ],
      };
    }
    default:
      return year ? ofYear(f, figure, year) : { ...base, inputs: [] };
  }
}

/** Tax and drawings of a sole proprietor, which come before any repayment. A company has neither. */
const ofOwner = (f: Forecast, y: YearStatement): ExplainInput[] =>
  f.compiled.model.settings.legalForm === 'sole'
    ? [input('ownTax', y.ownTaxYen), input('living', y.livingYen)]
    : [input('tax', y.taxYen + (y.ownerYen ?? 0))];

function ofYear(f: Forecast, figure: FigureKey, y: YearStatement): Explanation {
  const made = (yen: number | undefined, inputs: ExplainInput[], ppm?: number): Explanation => ({
    figure,
    yen,
    ppm,
    inputs,
    month: y.to,
  });
  const { compiled } = f;
  switch (figure) {
    case 'sales': {
      const lines = compiled.sales.map(({ line, series }): ExplainInput => {
        let yen = 0;
        for (let m = y.from; m <= y.to; m++) yen += series[m] ?? 0;
        return { label: 'salesLine', title: line.title, yen, row: { collection: 'salesLines', id: line.id } };
      });
      const rest = y.salesYen - lines.reduce((sum, l) => sum + l.yen, 0);
      return made(y.salesYen, rest === 0 ? lines : [...lines, input('campaignSales', rest)]);
    }
    case 'gross':
      return made(y.grossYen, [input('salesTotal', y.salesYen), input('costOfSales', y.costOfSalesYen)]);
    case 'operating':
      return made(y.operatingYen, [
        input('gross', y.grossYen),
        input('personnel', y.personnelYen),
        input('depreciation', y.depreciationYen),
        input('rent', y.rentYen),
        input('dues', y.duesYen),
        input('otherCosts', y.otherCostsYen),
      ]);
    case 'ordinary':
      return made(y.ordinaryYen, [
        input('operating', y.operatingYen),
        input('otherIncome', y.otherIncomeYen),
        input('interest', y.interestYen),
        input('otherExpense', y.otherExpenseYen),
      ]);
    case 'net':
      return made(y.netYen, [
        input('ordinary', y.ordinaryYen),
        input('extraordinary', y.extraordinaryYen),
        input('tax', y.taxYen),
      ]);
    case 'valueAdded':
      return made(y.valueAddedYen.planSchemes, [
        input('operating', y.operatingYen),
        input('personnel', y.personnelYen),
        input('depreciation', y.depreciationYen),
      ]);
    case 'breakEven': {
      return made(y.breakEven.salesYen, [
        input('salesTotal', y.salesYen),
        input('variable', y.variableYen),
        input('fixed', y.salesYen - y.variableYen - y.operatingYen),
      ]);
    }
    case 'dscr':
      return made(
        undefined,
        [
          input('ordinary', y.ordinaryYen),
          input('interest', y.interestYen),
          input('depreciation', y.depreciationYen),
          ...ofOwner(f, y),
          input('principal', y.principalYen),
        ],
        y.dscrPpm,
      );
    case 'repayment':
      return made(
        undefined,
        [
          input('loans', y.loansYen),
          input('workingCapital', y.receivablesYen + y.inventoryYen - y.payablesYen),
          input('ordinary', y.ordinaryYen),
          input('depreciation', y.depreciationYen),
          ...ofOwner(f, y),
        ],
        y.repaymentPpm,
      );
    default:
      return made(undefined, []);
  }
}
