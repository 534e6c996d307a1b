/**
 * 必要な資金と調達方法: the start-up needs, and their funding. Needs and sources more than a year after the opening belong to another
 * application and are left out on both sides.
 */
import type { Forecast } from '../funding/forecast/forecast.ts';
import type { SourceKind, UseKind } from '../funding/forecast/model.ts';
import { cutToUnit, tieToUnit } from '../funding/shownUnits.ts';
import { totalOfUse } from '../funding/stack.ts';
import { amountOnPaper, type MoneyRow, type MoneyTable } from './amounts.ts';
import type { FormMoney, Origin } from './facts.ts';
import { PAPER } from './paperWords.ts';

/** The number of months from the opening on that count as the start. */
const BEGINNING_MONTHS = 12;

type When = 'beginning' | 'later' | 'outside';
/** The position of a month relative to the form: months outside the plan are neither on it nor left out of it. */
function whenIn({ forecast }: FormMoney): (month: number) => When {
  const { openingMonth, months } = forecast.compiled.model.settings;
  const last = (openingMonth ?? 0) + BEGINNING_MONTHS - 1;
  return (month) => (month < 0 || month >= months ? 'outside' : month <= last ? 'beginning' : 'later');
}

/** Needs and sources within the plan that are too late for the form. */
export const leftOut = (money: FormMoney): readonly { readonly title: string; readonly yen: number }[] => {
  const when = whenIn(money);
  const { uses } = money.forecast.compiled.model;
  return [
    ...uses.filter((u) => when(u.month) === 'later').map((u) => ({ title: u.title, yen: totalOfUse(u) })),
    ...money.stack.filter((r) => when(r.month) === 'later').map((r) => ({ title: r.title, yen: r.receivedYen })),
  ];
};

/** Subsidies that the form counts as start-up funds, though they are paid after the spending: in yen. */
export const subsidiesCounted = (money: FormMoney): number => {
  const when = whenIn(money);
  return money.stack.reduce(
    (sum, r) => (r.kind === 'subsidy' && when(r.month) === 'beginning' ? sum + r.receivedYen : sum),
    0,
  );
};

type Line = { readonly group: string; readonly label: string; readonly note?: string; readonly yen: number } & {
  readonly origins: readonly Origin[];
};

const GROUP_OF_USE: Readonly<Record<UseKind, string>> = {
  equipment: PAPER.equipment,
  deposit: PAPER.equipment,
  opening: PAPER.working,
  working: PAPER.working,
};

export function usesOnPaper(money: FormMoney, unitYen: number): MoneyTable {
  const when = whenIn(money);
  const lines = money.forecast.compiled.model.uses
    .filter((u) => when(u.month) === 'beginning')
    .map((u): Line => {
      const vendor = money.details.get(u.id)?.vendor;
      return {
        group: GROUP_OF_USE[u.kind],
        label: u.title,
        ...(vendor ? { note: PAPER.quoteFrom(vendor) } : {}),
        yen: totalOfUse(u),
        origins: [{ at: 'money', id: u.id, says: u.title }],
      };
    });
  return grouped(lines, [PAPER.equipment, PAPER.working], unitYen);
}

/** Loans of the public lender. */
const JFC_PROGRAMMES: readonly string[] = ['jfcStartup', 'marukei', 'hygieneLoan', 'subordinatedLoan'];

const GROUP_OF_SOURCE: Readonly<Record<SourceKind, string>> = {
  own: PAPER.own,
  family: PAPER.family,
  loan: PAPER.otherLender,
  existingLoan: PAPER.otherLender,
  reward: PAPER.otherSource,
  donation: PAPER.otherSource,
  fund: PAPER.otherSource,
  subsidy: PAPER.otherSource,
  equity: PAPER.otherSource,
  equityCrowdfunding: PAPER.otherSource,
  convertible: PAPER.otherSource,
};

export function sourcesOnPaper(money: FormMoney, unitYen: number): MoneyTable {
  const when = whenIn(money);
  const { openingCashYen } = money.forecast.compiled.model.settings;
  const cash: Line[] =
    openingCashYen > 0
      ? [
          {
            group: PAPER.own,
            label: PAPER.openingCash,
            yen: openingCashYen,
            origins: [{ at: 'money', says: PAPER.openingCash }],
          },
        ]
      : [];
  const lines = money.stack
    .filter((r) => r.kind !== 'existingLoan' && when(r.month) === 'beginning' && r.receivedYen !== 0)
    .map((r): Line => {
      const programme = money.details.get(r.id)?.programme ?? '';
      const note = repaymentOf(money.forecast, r.id);
      return {
        group: r.kind === 'loan' && JFC_PROGRAMMES.includes(programme) ? PAPER.jfc : GROUP_OF_SOURCE[r.kind],
        label: r.title,
        ...(note ? { note } : {}),
        yen: r.receivedYen,
        origins: [{ at: 'card', id: r.id, says: r.title }],
      };
    });
  const groups = [PAPER.own, PAPER.family, PAPER.jfc, PAPER.otherLender];
  const hasOther = lines.some((l) => l.group === PAPER.otherSource);
  return grouped([...cash, ...lines], hasOther ? [...groups, PAPER.otherSource] : groups, unitYen);
}

/** The repayment terms of a loan, as the form asks for them; `undefined` if it is not a loan. */
function repaymentOf({ compiled }: Forecast, id: string): string | undefined {
  const loan = compiled.loans.find((l) => l.source.id === id);
  if (!loan || loan.source.kind === 'existingLoan') return undefined;
  const { method, annualRatePercent } = loan.source.terms;
  const paying = loan.schedule.rows.filter((r) => r.principalYen > 0);
  // The first or the last instalment includes the remainder: one in the middle is an ordinary one.
  const usual = paying[Math.floor(paying.length / 2)];
  if (!usual) return undefined;
  if (paying.length === 1) return PAPER.bullet(usual.no, annualRatePercent);
  return method === 'annuity'
    ? PAPER.annuity(amountOnPaper(usual.paymentYen), paying.length, annualRatePercent)
    : PAPER.equalPrincipal(amountOnPaper(usual.principalYen), paying.length, annualRatePercent);
}

/**
 * Rows under their groups, in units. Every amount is rounded down to the unit; the difference to the total is distributed to the rows with the largest
 * remainders, one unit each, so that rows, groups and the total add up.
 */
function grouped(lines: readonly Line[], groups: readonly string[], unitYen: number): MoneyTable {
  const totalYen = lines.reduce((sum, l) => sum + l.yen, 0);
  const shown = tieToUnit(
    lines.map((l) => l.yen),
    unitYen,
    cutToUnit(totalYen, unitYen),
  ).map((yen) => yen / unitYen);
  const rows = groups.flatMap((group): MoneyRow[] => {
    const items = lines.flatMap((line, i): MoneyRow[] =>
      line.group === group
        ? [
            {
              is: 'item',
              label: line.label,
              ...(line.note ? { note: line.note } : {}),
              cells: [shown[i]],
              origins: line.origins,
            },
          ]
        : [],
    );
    const sum = lines.reduce((total, line, i) => (line.group === group ? total + (shown[i] ?? 0) : total), 0);
    return [{ is: 'group', label: group, cells: [items.length === 0 ? undefined : sum] }, ...items];
  });
  const total: MoneyRow = { is: 'total', label: PAPER.total, cells: [shown.reduce((a, b) => a + b, 0)] };
  return { heads: [''], rows: [...rows, total], totalYen };
}
