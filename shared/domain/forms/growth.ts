/**
 * 付加価値額と給与支給総額の計画値: business years of twelve months, and whether they reach a scheme's growth targets. 付加価値額 is 営業利益＋人件費＋減価償却費; 給与支給総額
 * is pay and bonuses of officers and staff, without a sole proprietor's drawings (docs/domain/plan-formats.md).
 */
import { parseYen } from '../../text/yen.ts';
import { monthName } from '../funding/forecast/drivers.ts';
import { type YearStatement, yearStatements } from '../funding/forecast/statements.ts';
import { growthPpm, reaches, reachesYearly } from '../funding/indicators/growth.ts';
import { PPM } from '../funding/money.ts';
import { type MoneyRow, type MoneyTable, resultInUnits, truncateToUnit } from './amounts.ts';
import type { FormMoney } from './facts.ts';
import { GROWTH_WORDS, PAPER } from './paperWords.ts';
import type { TargetOf, TargetRecord } from './records.ts';

/** The maximum number of years in a scheme's plan. */
const MOST_YEARS = 5;
const LEAST_YEARS = 3;

export type GrowthYear = {
  readonly statement: YearStatement;
  /** 2027年12月期 */
  readonly name: string;
  readonly valueAddedYen: number;
  readonly payYen: number;
  /** Average number of employees: without owner, officers and temporary staff. */
  readonly headsPpm: number;
};

/** The first five business years that have twelve months. */
export function growthYears({ forecast }: Pick<FormMoney, 'forecast'>): readonly GrowthYear[] {
  const { startMonth, legalForm } = forecast.compiled.model.settings;
  const isPaid = (kind: string) => kind !== 'owner' || legalForm === 'company';
  return yearStatements(forecast)
    .filter(({ from, to, isWhole }) => isWhole && to - from === 11)
    .slice(0, MOST_YEARS)
    .map((statement): GrowthYear => {
      let [payYen, heads] = [0, 0];
      for (const { line, pay } of forecast.compiled.staff)
        for (let m = statement.from; m <= statement.to; m++) {
          if (isPaid(line.kind)) payYen += pay[m] ?? 0;
          if (['regular', 'family', 'partTime'].includes(line.kind) && (pay[m] ?? 0) > 0) heads += line.headsPpm;
        }
      const name = monthName(startMonth, statement.to);
      return {
        statement,
        name: PAPER.term(name.slice(0, 4), Number(name.slice(5, 7))),
        valueAddedYen: statement.valueAddedYen.planSchemes,
        payYen,
        headsPpm: Math.trunc(heads / 12),
      };
    });
}

const perHead = (yen: number, headsPpm: number): number | undefined =>
  headsPpm > 0 ? Math.trunc((yen * PPM) / headsPpm) + 0 : undefined;

/** The displayed amounts of a year, in units: they add up as shown. */
function columnOf({ statement, payYen, headsPpm, valueAddedYen }: GrowthYear, unitYen: number) {
  const { salesYen, costOfSalesYen, personnelYen, depreciationYen, operatingYen } = statement;
  const otherYen = salesYen - costOfSalesYen - personnelYen - depreciationYen - operatingYen;
  const {
    sales,
    costs,
    left: operating,
  } = resultInUnits(salesYen, [costOfSalesYen, personnelYen, depreciationYen, otherYen], unitYen);
  const [cost = 0, personnel = 0, depreciation = 0, other = 0] = costs;
  const cut = (yen: number | undefined) => (yen === undefined ? undefined : truncateToUnit(yen, unitYen));
  return {
    ...{ sales, cost, personnel, depreciation, other, operating },
    valueAdded: operating + personnel + depreciation,
    pay: cut(payYen),
    heads: headsPpm > 0 ? PAPER.people(String(Math.round(headsPpm / 100_000) / 10)) : undefined,
    valueAddedPerHead: cut(perHead(valueAddedYen, headsPpm)),
    payPerHead: cut(perHead(payYen, headsPpm)),
  };
}

export function growthOnPaper(money: FormMoney, unitYen: number): MoneyTable | undefined {
  const years = growthYears(money);
  if (years.length === 0) return undefined;
  const columns = years.map((year) => columnOf(year, unitYen));
  const row = (is: MoneyRow['is'], name: keyof (typeof columns)[number]): MoneyRow => ({
    is,
    label: GROWTH_WORDS[name],
    cells: columns.map((column) => column[name]),
  });
  return {
    heads: years.map(({ name }, i) => `${PAPER.planYear(i + 1)}\n${name}`),
    rows: [
      ...(['sales', 'cost', 'personnel', 'depreciation', 'other'] as const).map((name) => row('item', name)),
      row('group', 'operating'),
      row('total', 'valueAdded'),
      row('total', 'pay'),
      row('item', 'heads'),
      row('item', 'valueAddedPerHead'),
      row('item', 'payPerHead'),
    ],
  };
}

const ENDS: Readonly<Record<TargetOf, (year: GrowthYear) => number | undefined>> = {
  valueAdded: (year) => year.valueAddedYen,
  pay: (year) => year.payYen,
  valueAddedPerHead: (year) => perHead(year.valueAddedYen, year.headsPpm),
  payPerHead: (year) => perHead(year.payYen, year.headsPpm),
};

export type TargetResult = {
  readonly of: TargetOf;
  readonly years: number;
  readonly baseYen: number;
  readonly endYen: number;
  /** Over the whole period, rounded down to a tenth of a percent, so that a narrow miss does not look like a hit. */
  readonly gotPercent: string;
  readonly needs: string;
  readonly isReached: boolean;
};

const tenths = (ppm: number): string => (Math.floor(ppm / 1_000) / 10).toFixed(1);

/**
 * Compares the last of three to five years with the last closed year as entered by a person. `undefined` if nothing was entered, if it is invalid,
 * zero or negative (growth from there is meaningless), or if the plan has less than three years.
 */
export function targetResult(
  money: FormMoney,
  { of, needs }: TargetRecord,
  said: string,
  unitYen: number,
): TargetResult | undefined {
  const read = parseYen(said, unitYen === 1_000 ? 'thousand' : 'yen');
  const years = growthYears(money);
  const end = years.at(-1);
  const endYen = end && ENDS[of](end);
  if (!read.ok || read.value <= 0 || years.length < LEAST_YEARS || endYen === undefined) return undefined;
  const got = growthPpm(read.value, endYen);
  const whole = 'wholePpm' in needs ? (needs.wholePpm[years.length - LEAST_YEARS] ?? 0) : 0;
  const isReached =
    'wholePpm' in needs
      ? reaches(read.value, endYen, whole)
      : reachesYearly(read.value, endYen, years.length, needs.yearlyPercent);
  if (got === undefined || isReached === undefined) return undefined;
  return {
    of,
    years: years.length,
    baseYen: read.value,
    endYen,
    gotPercent: tenths(got),
    needs: 'wholePpm' in needs ? PAPER.needsWhole(tenths(whole)) : PAPER.needsYearly(needs.yearlyPercent),
    isReached,
  };
}

/** One line on the paper. */
export const targetOnPaper = (result: TargetResult, unitYen: number, amount: (n: number) => string): string =>
  PAPER.target(
    GROWTH_WORDS[result.of],
    amount(Math.trunc(result.baseYen / unitYen)),
    PAPER.planYear(result.years),
    amount(Math.trunc(result.endYen / unitYen)),
    result.gotPercent,
    result.needs,
  );
