/** A subsidised project: its costs, the grant, and who pays until it arrives. */
import { timesPpm } from '../funding/money.ts';
import { amountOnPaper, type MoneyTable } from './amounts.ts';
import type { Convertible, FormFacts, FormMoney, Origin } from './facts.ts';
import { PAPER } from './paperWords.ts';
import type { FilledRows } from './rows.ts';

/** The subsidy that the form is about: that of the programme, else the first one of the plan. */
function subsidyOf({ forecast, details }: FormMoney) {
  const { subsidies } = forecast.compiled;
  return subsidies.find(({ source }) => details.get(source.id)?.programme === 'jizokuka') ?? subsidies[0];
}

const NONE: FilledRows = { rows: [], origins: [] };

/** Costs as the subsidy counts them: without consumption tax, unless the business is exempt from it. */
function costsOf(money: FormMoney) {
  const subsidy = subsidyOf(money);
  if (!subsidy) return [];
  const { model } = money.forecast.compiled;
  const isExempt = model.settings.consumptionTax === 'exempt';
  return model.uses
    .filter((u) => subsidy.source.uses.includes(u.id))
    .map((use) => ({ use, yen: use.amountYen + (isExempt ? timesPpm(use.amountYen, use.taxPpm) : 0) }));
}

/** 経費区分, 内容・必要な理由, 単価×数量, 補助対象経費. Only a person can state the category and the reason of a cost. */
export function projectCosts({ money }: FormFacts): FilledRows {
  if (!money) return NONE;
  const costs = costsOf(money);
  return {
    rows: costs.map(({ use, yen }) => ['', use.title, PAPER.once(amountOnPaper(yen)), amountOnPaper(yen)]),
    origins: costs.map(({ use }): Origin => ({ at: 'money', id: use.id, says: use.title })),
  };
}

/** 補助対象経費, 交付申請額, and what remains to be paid. */
export function grantOnPaper(money: FormMoney, unitYen: number): MoneyTable | undefined {
  const subsidy = subsidyOf(money);
  if (!subsidy) return undefined;
  const cost = costsOf(money).reduce((sum, { yen }) => sum + yen, 0);
  const { grantYen } = subsidy.outcome;
  const origins: readonly Origin[] = [{ at: 'card', id: subsidy.source.id, says: subsidy.source.title }];
  const [all, granted] = [Math.trunc(cost / unitYen), Math.trunc(grantYen / unitYen)];
  return {
    heads: [''],
    rows: [
      { is: 'item', label: PAPER.eligibleCost, cells: [all], origins },
      { is: 'item', label: PAPER.granted, cells: [granted] },
      { is: 'total', label: PAPER.remaining, cells: [all - granted] },
    ],
  };
}

const FUNDED = [PAPER.own, PAPER.subsidy, PAPER.bankLoan, PAPER.otherMoney];
const BRIDGED = [PAPER.own, PAPER.bankLoan, PAPER.otherMoney];

function fundingRows({ money }: FormFacts, isBridge: boolean): FilledRows {
  const subsidy = money && subsidyOf(money);
  if (!money || !subsidy) return NONE;
  const cost = costsOf(money).reduce((sum, { yen }) => sum + yen, 0);
  const { grantYen } = subsidy.outcome;
  const known = new Map([[PAPER.subsidy as string, amountOnPaper(grantYen)]]);
  return {
    rows: [
      ...(isBridge ? BRIDGED : FUNDED).map((label) => [label, known.get(label) ?? '', '']),
      [PAPER.total, amountOnPaper(isBridge ? grantYen : cost), ''],
    ],
    origins: [{ at: 'card', id: subsidy.source.id, says: subsidy.source.title }],
  };
}

/** The funding of the project; and who pays the subsidised part until the subsidy arrives. Only a person can split the rest. */
export const projectFunding = (facts: FormFacts): FilledRows => fundingRows(facts, false);
export const bridgeFunding = (facts: FormFacts): FilledRows => fundingRows(facts, true);

/** The terms of a J-KISS for an investor. Terms not agreed yet are empty cells. */
export const CONVERTIBLE_PARTS = ['holder', 'amount', 'terms'] as const;
/** What a J-KISS lacks; one of cap and discount is enough. */
export function lacksOf({
  holder,
  amountYen,
  capYen = 0,
  discountPercent = '',
}: Convertible): readonly (typeof CONVERTIBLE_PARTS)[number][] {
  const isThere = {
    holder: holder.trim() !== '',
    amount: amountYen > 0,
    terms: capYen > 0 || discountPercent.trim() !== '',
  };
  return CONVERTIBLE_PARTS.filter((part) => !isThere[part]);
}

export function convertibleRows({ money }: FormFacts): FilledRows {
  const notes = money?.convertibles ?? [];
  const yen = (amount: number | undefined) =>
    amount === undefined || amount === 0 ? '' : PAPER.yen(amountOnPaper(amount));
  return {
    rows: notes.map((note) => [
      note.holder,
      yen(note.amountYen),
      note.version === '2' ? PAPER.afterMoney : PAPER.beforeMoney,
      yen(note.capYen),
      note.discountPercent ? `${note.discountPercent}%` : '',
      yen(note.qualifiedYen),
    ]),
    origins: notes.map((note): Origin => ({ at: 'money', says: note.holder })),
  };
}
