import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAFE, randomModel } from '../../../tests/fundingModel.ts';
import { randomFrom } from '../../kernel/random.ts';
import { explainCash } from './explainCash.ts';
import { forecast } from './forecast/forecast.ts';
import { CASH_LINES } from './forecast/ledger.ts';

describe('what a cell of the cash table is made of', () => {
  it('names the rows behind it, to the yen', () => {
    const f = forecast(CAFE);
    // 20 seats x 1.5 turns x 25 days x 1,000 yen, with ten percent tax.
    expect(explainCash(f, 'cashSales', 3)).toEqual([
      { label: 'source', title: 'lunch', yen: 825_000, row: { collection: 'salesLines', id: 's1' } },
    ]);
    const rent = explainCash(f, 'expensesPaid', 3).find((p) => p.row?.id === 'c1');
    expect(rent).toMatchObject({ title: 'rent', row: { collection: 'costLines' } });
  });
  it('leaves to the rest what no row brings, and nothing else', () => {
    const f = forecast(CAFE);
    const month = f.cash.findIndex((_, m) => f.ledger.line('taxesPaid', m) !== 0);
    expect(explainCash(f, 'taxesPaid', month)).toEqual([{ label: 'rest', yen: f.ledger.line('taxesPaid', month) }]);
    expect(explainCash(f, 'equipment', 59)).toEqual([]);
  });
  it('adds up to the cell for any plan, line and month, and a line of loans or needs leaves no rest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.constantFrom(...CASH_LINES),
        fc.integer({ min: 0, max: 59 }),
        (seed, line, month) => {
          const f = forecast(randomModel(randomFrom(seed), 9, 8));
          const parts = explainCash(f, line, month);
          expect(parts.reduce((sum, p) => sum + p.yen, 0)).toBe(f.ledger.line(line, month));
          if (['loanIn', 'loanOut', 'interestPaid', 'equipment', 'personnelPaid', 'subsidyIn'].includes(line))
            expect(parts.filter((p) => p.label === 'rest')).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
