/** How the monthly figures were computed (計算の根拠): the drivers of the lines as entered, line by line. */

import type { SalesLine } from '../funding/forecast/model.ts';
import { timesPpm } from '../funding/money.ts';
import { amountOnPaper as yen } from './amounts.ts';
import type { FormMoney, Saying } from './facts.ts';
import { PAPER } from './paperWords.ts';
import { decimalOf, percentOf } from './rows.ts';

export function basisOf({ forecast }: FormMoney): Saying {
  const { compiled } = forecast;
  const { sales, costs, staff, settings } = compiled.model;
  const rent = costs.filter((c) => c.category === 'rent');
  const others = costs.filter((c) => c.category !== 'rent');
  const paid = staff.filter((l) => l.monthlyPayYen > 0 && !(settings.legalForm === 'sole' && l.kind === 'owner'));
  const costWords = (list: typeof costs) =>
    list.map((c) =>
      c.kind === 'variable'
        ? PAPER.variable(c.title, percentOf(c.salesPpm))
        : PAPER.fixed(c.title, yen(c.amountYen), c.everyMonths),
    );
  const loans = compiled.loans.map((l) =>
    PAPER.interestOf(
      l.source.title,
      yen(l.principalYen),
      'terms' in l.source ? l.source.terms.annualRatePercent : l.source.annualRatePercent,
    ),
  );
  const writtenOff = compiled.model.uses.some((u) => u.kind === 'equipment') ? [PAPER.depreciation] : [];
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [PAPER.sales, sales.map((line) => `${line.title} ${driverInWords(line)}`)],
    [PAPER.costOfSales, sales.filter((l) => l.costPpm > 0).map((l) => PAPER.costShare(l.title, percentOf(l.costPpm)))],
    [PAPER.personnel, paid.map((l) => PAPER.pay(l.title, yen(l.monthlyPayYen), decimalOf(l.headsPpm)))],
    [PAPER.rent, costWords(rent)],
    [PAPER.interest, loans],
    [PAPER.other, [...costWords(others), ...writtenOff]],
  ];
  return {
    text: parts.flatMap(([label, says]) => (says.length > 0 ? [PAPER.basisOf(label, says)] : [])).join('\n'),
    origins: [...sales, ...costs, ...paid].map(({ id, title }) => ({ at: 'money', id, says: title })),
  };
}

function driverInWords(line: SalesLine): string {
  const { priceYen, quantityPpm, turnsPpm, daysPpm } = line;
  const [price, quantity] = [yen(priceYen), decimalOf(quantityPpm)];
  const said = (): string => {
    switch (line.driver) {
      case 'seats': {
        const month = timesPpm(timesPpm(timesPpm(priceYen, quantityPpm), turnsPpm), daysPpm);
        return PAPER.seats(price, quantity, decimalOf(turnsPpm), decimalOf(daysPpm), yen(month));
      }
      case 'unit':
        return PAPER.unit(price, quantity, yen(timesPpm(priceYen, quantityPpm)));
      case 'subscription':
        return PAPER.members(price, quantity);
      case 'project':
        return PAPER.projects(price, quantity, yen(Math.trunc(timesPpm(priceYen, quantityPpm) / 12)));
      case 'amount':
        return PAPER.amount(price);
    }
  };
  const ramp = line.rampMonths > 0 ? PAPER.ramp(line.rampMonths, percentOf(line.rampStartPpm)) : '';
  return `${said()}${ramp}${line.seasonPpm ? PAPER.season : ''}`;
}
