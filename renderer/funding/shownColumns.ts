/** Columns of the funding tables in the unit of the plan, so that displayed values add up. Unchanged in yen. */

import type { LineName, StatementLine } from '../../shared/app/funding/statementLines.ts';
import type { CashLine } from '../../shared/domain/funding/forecast/ledger.ts';
import { CASH_SECTIONS, type CashMonth, type YearStatement } from '../../shared/domain/funding/forecast/statements.ts';
import { tieStatement, tieToUnit } from '../../shared/domain/funding/shownUnits.ts';

export type ShownLines = ReadonlyMap<LineName, number>;

/** The lines of a statement for one year, in yen. */
export function shownStatement(lines: readonly StatementLine[], y: YearStatement, unitYen: number): ShownLines {
  const shown = tieStatement(
    lines.map((l) => ({ yen: l.read(y), sign: l.sign })),
    unitYen,
  );
  return new Map(lines.map((l, i) => [l.name, shown[i] ?? 0]));
}

/** Both halves of the balance sheet, with the same total. */
export function shownBalance(
  assets: readonly StatementLine[],
  liabilities: readonly StatementLine[],
  y: YearStatement,
  unitYen: number,
): ShownLines {
  return new Map([...shownStatement(assets, y, unitYen), ...shownStatement(liabilities, y, unitYen)]);
}

type Section = keyof typeof CASH_SECTIONS;
const SECTIONS = Object.keys(CASH_SECTIONS) as Section[];

/** One month of the cash table as displayed: its lines add up to the difference of opening and closing, and the closing is the next opening. */
export function shownCash(m: CashMonth, unitYen: number): CashMonth {
  // Rounded down, so that the lines can make up the difference: cash of −500 yen is not 0.
  const cut = (yen: number) => Math.floor(yen / unitYen) * unitYen + 0;
  const [openingYen, closingYen] = [cut(m.openingYen), cut(m.closingYen)];
  const names = SECTIONS.flatMap((section): readonly CashLine[] => CASH_SECTIONS[section]);
  const tied = tieToUnit(
    names.map((name) => m.lines[name]),
    unitYen,
    closingYen - openingYen,
  );
  const lines = Object.fromEntries(names.map((name, i) => [name, tied[i] ?? 0])) as Record<CashLine, number>;
  const sum = (section: Section) => CASH_SECTIONS[section].reduce((total, name) => total + lines[name], 0);
  const [ordinaryInYen, ordinaryOutYen] = [sum('ordinaryIn'), sum('ordinaryOut')];
  return {
    month: m.month,
    openingYen,
    lines,
    ordinaryInYen,
    ordinaryOutYen,
    ordinaryYen: ordinaryInYen + ordinaryOutYen,
    investingYen: sum('investing'),
    financingYen: sum('financing'),
    closingYen,
  };
}
