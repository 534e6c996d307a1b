import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSET_LINES, LIABILITY_LINES, type LineName, PROFIT_LINES } from '../../shared/app/funding/statementLines.ts';
import { forecast } from '../../shared/domain/funding/forecast/forecast.ts';
import { CASH_SECTIONS, cashTable, yearStatements } from '../../shared/domain/funding/forecast/statements.ts';
import { randomFrom } from '../../shared/kernel/random.ts';
import { randomModel } from '../../tests/fundingModel.ts';
import { shownBalance, shownCash, shownStatement } from './shownColumns.ts';

const UNIT = fc.constantFrom(1, 1_000, 10_000, 1_000_000);
const MODEL = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => randomModel(randomFrom(seed), 9, 5));

describe('money tables in the unit of the plan', () => {
  it('profit and loss and the balance sheet add up as displayed', () => {
    fc.assert(
      fc.property(MODEL, UNIT, (model, unit) => {
        for (const y of yearStatements(forecast(model))) {
          const profit = shownStatement(PROFIT_LINES, y, unit);
          const p = (name: LineName) => profit.get(name) ?? Number.NaN;
          expect(p('gross')).toBe(p('sales') - p('costOfSales'));
          expect(p('operating')).toBe(
            p('gross') - p('personnel') - p('rent') - p('depreciation') - p('dues') - p('otherCosts'),
          );
          expect(p('ordinary')).toBe(p('operating') + p('otherIncome') - p('interest') - p('otherExpense'));
          expect(p('net')).toBe(p('ordinary') + p('extraordinary') - p('tax'));
          expect(Math.abs(p('net') - y.netYen)).toBeLessThan(unit);
          const balance = shownBalance(ASSET_LINES, LIABILITY_LINES, y, unit);
          const b = (name: LineName) => balance.get(name) ?? Number.NaN;
          const assets =
            b('cash') + b('receivables') + b('inventory') + b('fixedAssets') + b('deposits') + b('taxRefund');
          expect(b('assets')).toBe(assets);
          expect(assets).toBe(b('payables') + b('advances') + b('taxesOwed') + b('loans') + b('fund') + b('equity'));
        }
      }),
      { numRuns: 25 },
    );
  });
  it('the cash table adds up downwards, and each closing is the next opening', () => {
    fc.assert(
      fc.property(MODEL, UNIT, (model, unit) => {
        const months = cashTable(forecast(model)).map((m) => shownCash(m, unit));
        months.forEach((m, i) => {
          const sum = (names: readonly (keyof typeof m.lines)[]) => names.reduce((a, name) => a + m.lines[name], 0);
          expect(m.ordinaryYen).toBe(sum(CASH_SECTIONS.ordinaryIn) + sum(CASH_SECTIONS.ordinaryOut));
          expect(m.investingYen).toBe(sum(CASH_SECTIONS.investing));
          expect(m.financingYen).toBe(sum(CASH_SECTIONS.financing));
          expect(m.closingYen).toBe(m.openingYen + m.ordinaryYen + m.investingYen + m.financingYen);
          if (i > 0) expect(m.openingYen).toBe(months[i - 1]?.closingYen);
        });
      }),
      { numRuns: 25 },
    );
  });
});
