/** 事業承継計画: what the firm earns and owns in the years of the plan, and the ten years over which a business is handed on. */
import { monthName } from '../funding/forecast/drivers.ts';
import { floorToUnit, type MoneyTable, truncateToUnit } from './amounts.ts';
import type { FormFacts, FormMoney } from './facts.ts';
import { growthYears } from './growth.ts';
import { PAPER, SUCCESSION_WORDS } from './paperWords.ts';
import type { FilledRows } from './rows.ts';

const YEARS = 10;
const COLUMNS = 6;

export function successionOnPaper(money: FormMoney, unitYen: number): MoneyTable | undefined {
  const years = growthYears(money);
  if (years.length === 0) return undefined;
  const columns = years.map(({ statement: { salesYen, operatingYen, ordinaryYen, loansYen, equityYen } }) => {
    const floor = (yen: number) => floorToUnit(yen, unitYen);
    const cut = (yen: number) => truncateToUnit(yen, unitYen);
    return [floor(salesYen), floor(operatingYen), floor(ordinaryYen), cut(loansYen), cut(equityYen)];
  });
  const { sales, operating, ordinary, loans, equity } = SUCCESSION_WORDS;
  return {
    heads: years.map(({ name }, i) => `${PAPER.planYear(i + 1)}\n${name}`),
    rows: [sales, operating, ordinary, loans, equity].map((label, row) => ({
      is: label === ordinary ? 'total' : 'item',
      label,
      cells: columns.map((column) => column[row]),
    })),
  };
}

/** 現在 and ten business years, starting with the first full year of the plan. The other columns are left for a person to fill in. */
export function successionYears({ money }: FormFacts): FilledRows {
  const first = money && growthYears(money)[0];
  const nameOf = (n: number): string => {
    if (!money || !first) return PAPER.planYear(n);
    const end = monthName(money.forecast.compiled.model.settings.startMonth, first.statement.to + 12 * (n - 1));
    return `${PAPER.planYear(n)} ${PAPER.term(end.slice(0, 4), Number(end.slice(5, 7)))}`;
  };
  const names = [SUCCESSION_WORDS.now, ...Array.from({ length: YEARS }, (_, i) => nameOf(i + 1))];
  return { rows: names.map((name) => [name, ...Array.from({ length: COLUMNS - 1 }, () => '')]), origins: [] };
}
