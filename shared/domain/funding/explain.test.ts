/** The explanation of a figure: its inputs in order, and that they give the figure to the yen. */
import { describe, expect, it } from 'vitest';
import { CAFE } from '../../../tests/fundingModel.ts';
import { explain, type FigureKey } from './explain.ts';
import { forecast } from './forecast/forecast.ts';
import { yearStatements } from './forecast/statements.ts';

const sole = forecast({ ...CAFE, settings: { ...CAFE.settings, legalForm: 'sole' } });
const company = forecast({ ...CAFE, settings: { ...CAFE.settings, legalForm: 'company' } });

/** How each input of a year's figure enters it. */
const MADE_OF: readonly (readonly [FigureKey, string])[] = [
  ['gross', '+salesTotal -costOfSales'],
  ['operating', '+gross -personnel -depreciation -rent -dues -otherCosts'],
  ['ordinary', '+operating +otherIncome -interest -otherExpense'],
  ['net', '+ordinary +extraordinary -tax'],
  ['valueAdded', '+operating +personnel +depreciation'],
];
describe.each([
  ['a sole proprietor', sole],
  ['a company', company],
])('a year of %s', (_, f) => {
  const years = yearStatements(f);
  it.each(MADE_OF)('%s is %s', (figure, signs) => {
    for (const year of years) {
      const { yen, inputs, month, ppm } = explain(f, figure, year);
      expect(inputs.map((i) => i.label).join(' ')).toBe(signs.replaceAll(/[+-]/gu, ''));
      const total = inputs.reduce(
        (sum, { yen: part }, i) => sum + (signs.split(' ')[i]?.startsWith('-') ? -part : part),
        0,
      );
      expect(total).toBe(yen);
      expect([month, ppm]).toEqual([year.to, undefined]);
    }
  });
  it('sales are those of each line by name, the rest is the campaign’s', () => {
    for (const year of years) {
      const { yen, inputs } = explain(f, 'sales', year);
      expect(inputs.reduce((sum, i) => sum + i.yen, 0)).toBe(yen);
      expect(yen).toBe(year.salesYen);
      const lines = inputs.filter((i) => i.label === 'salesLine');
      expect(lines.map((i) => [i.title, i.row])).toEqual(
        CAFE.sales.map((l) => [l.title, { collection: 'salesLines', id: l.id }]),
      );
      for (const other of inputs.slice(lines.length))
        expect([other.label, other.yen === 0]).toEqual(['campaignSales', false]);
    }
  });
  it('break-even is based on sales, variable and fixed costs', () => {
    const [year] = years;
    if (!year) throw new Error('no year');
    const { yen, inputs } = explain(f, 'breakEven', year);
    expect(yen).toBe(year.breakEven.salesYen);
    expect(inputs.map((i) => i.label)).toEqual(['salesTotal', 'variable', 'fixed']);
    const [sales = 0, variable = 0, fixed = 0] = inputs.map((i) => i.yen);
    expect(sales - variable - fixed).toBe(year.operatingYen);
  });
  it('without its year a year’s figure says nothing', () =>
    expect(explain(f, 'gross')).toEqual({
      figure: 'gross',
      yen: undefined,
      ppm: undefined,
      inputs: [],
      month: undefined,
    }));
});

describe('debt service and repayment', () => {
  const labels = (f: typeof sole, figure: FigureKey) => {
    const [year] = yearStatements(f);
    return year
      ? explain(f, figure, year)
          .inputs.map((i) => i.label)
          .join(' ')
      : '';
  };
  it('a sole proprietor pays tax and lives before repaying; a company pays tax', () => {
    expect(labels(sole, 'dscr')).toBe('ordinary interest depreciation ownTax living principal');
    expect(labels(company, 'dscr')).toBe('ordinary interest depreciation tax principal');
    expect(labels(sole, 'repayment')).toBe('loans workingCapital ordinary depreciation ownTax living');
    expect(labels(company, 'repayment')).toBe('loans workingCapital ordinary depreciation tax');
  });
  it('are ratios, not amounts, and carry the balance of the year', () => {
    const [year] = yearStatements(sole);
    if (!year) throw new Error('no year');
    const dscr = explain(sole, 'dscr', year);
    expect([dscr.yen, dscr.ppm]).toEqual([undefined, year.dscrPpm]);
    const repayment = explain(sole, 'repayment', year);
    expect([repayment.yen, repayment.ppm]).toEqual([undefined, year.repaymentPpm]);
    const of = (label: string) => repayment.inputs.find((i) => i.label === label)?.yen;
    expect([of('loans'), of('workingCapital')]).toEqual([
      year.loansYen,
      year.receivablesYen + year.inventoryYen - year.payablesYen,
    ]);
  });
});

describe('figures of the whole plan', () => {
  it('needs and sources are the rows, the difference is one less the other', () => {
    const uses = explain(sole, 'usesTotal');
    const sources = explain(sole, 'sourcesTotal');
    expect(uses.inputs.map((i) => [i.label, i.title, i.row?.id])).toEqual(CAFE.uses.map((u) => ['use', u.title, u.id]));
    expect(uses.inputs.every((i) => i.row?.collection === 'uses')).toBe(true);
    expect(uses.inputs.reduce((sum, i) => sum + i.yen, 0)).toBe(uses.yen);
    expect(sources.inputs.reduce((sum, i) => sum + i.yen, 0)).toBe(sources.yen);
    expect(sources.inputs[0]).toEqual({ label: 'opening', yen: CAFE.settings.openingCashYen });
    const difference = explain(sole, 'difference');
    expect(difference.inputs).toEqual([
      { label: 'sources', yen: sources.yen },
      { label: 'uses', yen: uses.yen },
    ]);
    expect(difference.yen).toBe((sources.yen ?? 0) - (uses.yen ?? 0));
  });
  it('the last month counts, and an old loan brings nothing', () => {
    const beside = (month: number) => ({ ...(CAFE.uses[0] as (typeof CAFE.uses)[number]), id: `u${month}`, month });
    const oldLoan = {
      id: 'old',
      title: '前からの借入れ',
      month: 0,
      kind: 'existingLoan',
      balanceYen: 1_000_000,
      monthlyPrincipalYen: 50_000,
      annualRatePercent: '2',
    } as const;
    const own = (month: number) =>
      ({ id: `s${month}`, title: '自己資金', month, kind: 'own', amountYen: 100_000 }) as const;
    const { months } = CAFE.settings;
    const f = forecast({
      ...CAFE,
      uses: [...CAFE.uses, beside(months - 1)],
      sources: [...CAFE.sources, oldLoan, own(months - 1)],
    });
    expect(explain(f, 'usesTotal').inputs.map((i) => i.row?.id)).toContain(`u${months - 1}`);
    const ids = explain(f, 'sourcesTotal').inputs.map((i) => i.row?.id);
    expect(ids).toContain(`s${months - 1}`);
    expect(ids).not.toContain('old');
  });
  it.each(['lowestCash', 'cashEnd'] as const)('%s: what was there and what flowed until then', (figure) => {
    for (const year of [undefined, ...yearStatements(sole)]) {
      const { yen, inputs, month } = explain(sole, figure, year);
      expect(inputs.map((i) => i.label)).toEqual(['opening', 'ordinaryFlow', 'investingFlow', 'financingFlow']);
      expect(inputs.reduce((sum, i) => sum + i.yen, 0)).toBe(yen);
      const last = figure === 'cashEnd' ? (year?.to ?? sole.cash.length - 1) : sole.lowest.month;
      expect([month, yen]).toEqual([last, sole.cash[last]]);
    }
  });
});
