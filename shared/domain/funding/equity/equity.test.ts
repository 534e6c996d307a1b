import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angelTaxHints, measureADeduction } from './angelTax.ts';
import { type CapEvent, type CapTable, capTable } from './capTable.ts';
import { exitWaterfall } from './waterfall.ts';

const table = (events: readonly CapEvent[]): CapTable => {
  const made = capTable(events);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};
const founding = (shares: number, on = '2026-04-01'): CapEvent => ({
  type: 'founding',
  on,
  holdings: [{ holder: '創業者', shares, paidYen: shares * 100 }],
});
const kiss = (more: Partial<Extract<CapEvent, { type: 'convertible' }>>): CapEvent => ({
  type: 'convertible',
  on: '2026-10-01',
  holder: '投資家',
  amountYen: 10_000_000,
  version: '1',
  ...more,
});

describe('J-KISS, to the share', () => {
  it('discount: 20 % off 1,000 yen is 800 yen and 12,500 shares', () => {
    const t = table([
      founding(100_000),
      kiss({ discountPercent: '20' }),
      {
        type: 'round',
        on: '2027-10-01',
        name: 'A',
        investors: [{ holder: 'VC', amountYen: 50_000_000 }],
        priceYen: 1_000,
      },
    ]);
    expect(t.rounds[0]?.conversions[0]).toMatchObject({ priceYen: 800, shares: 12_500, by: 'discount' });
  });
  it('cap before the money: 10,000 yen is below the discount, 1,000 shares', () => {
    const t = table([
      founding(10_000),
      kiss({ discountPercent: '20', capYen: 100_000_000 }),
      {
        type: 'round',
        on: '2027-10-01',
        name: 'A',
        investors: [{ holder: 'VC', amountYen: 60_000_000 }],
        priceYen: 30_000,
      },
    ]);
    expect(t.rounds[0]?.conversions[0]).toMatchObject({ priceYen: 10_000, shares: 1_000, by: 'cap' });
  });
  it('cap after the money: a tenth before new money, 9,000 yen, 1,111 shares', () => {
    const t = table([
      founding(10_000),
      kiss({ version: '2', capYen: 100_000_000 }),
      {
        type: 'round',
        on: '2027-10-01',
        name: 'A',
        investors: [{ holder: 'VC', amountYen: 60_000_000 }],
        priceYen: 30_000,
      },
    ]);
    expect(t.rounds[0]?.conversions[0]).toMatchObject({ priceYen: 9_000, shares: 1_111, by: 'cap' });
  });
  it('the published post-money SAFE example (in millionths, so that whole prices are fine enough)', () => {
    const micro = 1_000_000;
    const t = table([
      {
        type: 'founding',
        on: '2026-01-01',
        holdings: [
          { holder: 'a', shares: 4_500_000, paidYen: 0 },
          { holder: 'b', shares: 4_500_000, paidYen: 0 },
        ],
      },
      { type: 'pool', on: '2026-01-02', shares: 1_000_000 },
      kiss({ version: '2', amountYen: 1_000_000 * micro, capYen: 10_000_000 * micro, holder: 'safe' }),
      {
        type: 'round',
        on: '2027-10-01',
        name: 'A',
        investors: [{ holder: 'series', amountYen: 2_000_000 * micro }],
        preMoneyYen: 12_000_000 * micro,
        poolPercentAfter: '10',
      },
    ]);
    const [round] = t.rounds;
    expect(round?.priceYen).toBe(1_048_352);
    expect(round?.conversions[0]?.shares).toBe(1_111_111);
    expect(round?.poolAdded).toBe(335_430);
    expect(round?.newShares).toBe(1_907_756);
    expect(t.fullyDiluted).toBe(13_354_297);
    const of = (holder: string) => t.rows.find((r) => r.holder === holder)?.dilutedPpm;
    expect([of('safe'), of('series'), of('a')]).toEqual([83_203, 142_857, 336_970]);
  });
  it('several after-money caps share one count: each has amount ÷ cap before new money', () => {
    const t = table([
      founding(1_000_000),
      kiss({ version: '2', capYen: 100_000_000, holder: 'x' }),
      kiss({ version: '2', capYen: 200_000_000, amountYen: 20_000_000, holder: 'y' }),
      {
        type: 'round',
        on: '2027-10-01',
        name: 'A',
        investors: [{ holder: 'VC', amountYen: 100_000_000 }],
        preMoneyYen: 900_000_000,
      },
    ]);
    const [x, y] = t.rounds[0]?.conversions ?? [];
    const before = 1_000_000 + (x?.shares ?? 0) + (y?.shares ?? 0);
    expect((x?.shares ?? 0) / before).toBeCloseTo(0.1, 4);
    expect((y?.shares ?? 0) / before).toBeCloseTo(0.1, 4);
  });
  it('a round exactly at the threshold converts; one yen less does not', () => {
    const at = (amountYen: number) =>
      table([
        founding(10_000),
        kiss({ discountPercent: '20', qualifiedYen: 100_000_000 }),
        { type: 'round', on: '2027-10-01', name: 'A', investors: [{ holder: 'VC', amountYen }], priceYen: 10_000 },
      ]);
    // 20 % off 10,000 is 8,000: 10,000,000 ÷ 8,000 = 1,250 shares.
    expect(at(100_000_000).open).toEqual([]);
    expect(at(100_000_000).rounds[0]?.conversions).toMatchObject([{ shares: 1_250, priceYen: 8_000, by: 'discount' }]);
    expect(at(99_999_999).open).toHaveLength(1);
    expect(at(99_999_999).rounds[0]?.conversions).toEqual([]);
    // Two investors reach it together.
    const together = table([
      founding(10_000),
      kiss({ discountPercent: '20', qualifiedYen: 100_000_000 }),
      {
        type: 'round',
        on: '2027-10-01',
        name: 'A',
        investors: [
          { holder: 'VC', amountYen: 60_000_000 },
          { holder: 'CVC', amountYen: 40_000_000 },
        ],
        priceYen: 10_000,
      },
    ]);
    expect(together.open).toEqual([]);
  });
  it('a round that is too small converts nothing and says so', () => {
    const t = table([
      founding(10_000),
      kiss({ discountPercent: '20', qualifiedYen: 100_000_000 }),
      {
        type: 'round',
        on: '2027-10-01',
        name: 'A',
        investors: [{ holder: 'VC', amountYen: 50_000_000 }],
        priceYen: 10_000,
      },
    ]);
    expect(t.open).toHaveLength(1);
    expect(t.notes).toEqual([
      { code: 'notQualified', round: 'A', holder: '投資家' },
      { code: 'tbd', holder: '投資家' },
    ]);
  });
  it('names its errors: cap below investment, no cap and no discount, no price', () => {
    const errors = (events: readonly CapEvent[]) => {
      const made = capTable(events);
      return made.ok ? [] : made.error;
    };
    expect(errors([founding(10), kiss({ capYen: 10_000_000 })])).toEqual([
      { field: '1.capYen', code: 'capBelowInvestment' },
    ]);
    expect(errors([founding(10), kiss({})])).toEqual([{ field: '1.capYen', code: 'needsCapOrDiscount' }]);
    expect(
      errors([
        founding(10),
        { type: 'round', on: '2027-01-01', name: 'A', investors: [{ holder: 'v', amountYen: 1 }] },
      ]),
    ).toEqual([{ field: '1.preMoneyYen', code: 'needsPrice' }]);
    expect(
      errors([{ type: 'round', on: '2027-01-01', name: 'A', investors: [{ holder: 'v', amountYen: 1 }], priceYen: 1 }]),
    ).toEqual([{ field: '0.name', code: 'needsShares' }]);
    expect(errors([founding(10, 'soon')])).toEqual([{ field: '0.on', code: 'notADay' }]);
    expect(errors([founding(10), { type: 'transfer', on: '2026-05-01', from: '創業者', to: 'x', shares: 11 }])).toEqual(
      [{ field: '1.shares', code: 'notEnoughShares' }],
    );
    expect(errors([founding(10), { type: 'transfer', on: '2026-05-01', from: 'nobody', to: 'x', shares: 1 }])).toEqual([
      { field: '1.from', code: 'unknownHolder' },
      { field: '1.shares', code: 'notEnoughShares' },
    ]);
  });
});

describe('rounds', () => {
  it('price is the value before ÷ diluted shares, new share is raise ÷ value after', () => {
    const t = table([
      founding(90_000),
      { type: 'pool', on: '2026-05-01', shares: 10_000 },
      {
        type: 'round',
        on: '2027-01-01',
        name: 'A',
        investors: [{ holder: 'VC', amountYen: 50_000_000 }],
        preMoneyYen: 200_000_000,
      },
      {
        type: 'round',
        on: '2028-01-01',
        name: 'B',
        investors: [{ holder: 'VC2', amountYen: 125_000_000 }],
        preMoneyYen: 500_000_000,
      },
    ]);
    expect(t.rounds.map((r) => [r.priceYen, r.newShares, r.postMoneyYen])).toEqual([
      [2_000, 25_000, 250_000_000],
      [4_000, 31_250, 625_000_000],
    ]);
    expect(t.rows.find((r) => r.holder === 'VC2')?.dilutedPpm).toBe(200_000);
  });
  it('the order of the days counts, not the order of entry', () => {
    const round: CapEvent = {
      type: 'round',
      on: '2027-01-01',
      name: 'A',
      investors: [{ holder: 'VC', amountYen: 10_000 }],
      priceYen: 10,
    };
    expect(table([round, founding(1_000)]).outstanding).toBe(2_000);
  });
  it('shares add up, dilution sums to one, and nobody is diluted by a transfer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 1_000_000 }),
        fc.array(
          fc.record({
            amount: fc.integer({ min: 1_000_000, max: 500_000_000 }),
            pre: fc.integer({ min: 50_000_000, max: 5_000_000_000 }),
            pool: fc.constantFrom('0', '5', '10', '15'),
          }),
          { maxLength: 4 },
        ),
        fc.array(
          fc.record({
            amount: fc.integer({ min: 1_000_000, max: 30_000_000 }),
            cap: fc.integer({ min: 100_000_000, max: 900_000_000 }),
            version: fc.constantFrom('1' as const, '2' as const),
            discount: fc.constantFrom('0', '20'),
          }),
          { maxLength: 3 },
        ),
        (shares, rounds, notes) => {
          const t = table([
            founding(shares),
            ...notes.map((n, i) =>
              kiss({
                holder: `n${i}`,
                amountYen: n.amount,
                capYen: n.cap,
                version: n.version,
                discountPercent: n.discount,
              }),
            ),
            ...rounds.map(
              (r, i): CapEvent => ({
                type: 'round',
                on: `202${7 + (i > 1 ? 1 : 0)}-0${i + 1}-01`,
                name: `R${i}`,
                investors: [{ holder: `v${i}`, amountYen: r.amount }],
                preMoneyYen: r.pre,
                poolPercentAfter: r.pool,
              }),
            ),
          ]);
          expect(t.holdings.reduce((sum, h) => sum + h.shares, 0)).toBe(t.outstanding);
          expect(t.outstanding + t.poolLeft).toBe(t.fullyDiluted);
          const sum = t.rows.reduce((a, r) => a + r.outstandingPpm, 0);
          expect(Math.abs(sum - 1_000_000)).toBeLessThanOrEqual(t.rows.length);
          for (const r of t.rounds) expect(r.unspentYen).toBeGreaterThanOrEqual(0);
          for (const h of t.holdings) expect(Number.isSafeInteger(h.shares) && h.shares > 0).toBe(true);
        },
      ),
    );
  });
  it('a higher cap never gives more shares', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000_000, max: 900_000_000 }),
        fc.integer({ min: 0, max: 500_000_000 }),
        fc.constantFrom('1' as const, '2' as const),
        (cap, more, version) => {
          const shares = (capYen: number) =>
            table([
              founding(1_000_000),
              kiss({ capYen, version, discountPercent: '15' }),
              {
                type: 'round',
                on: '2027-10-01',
                name: 'A',
                investors: [{ holder: 'VC', amountYen: 100_000_000 }],
                preMoneyYen: 700_000_000,
              },
            ]).rounds[0]?.conversions[0]?.shares ?? 0;
          expect(shares(cap + more)).toBeLessThanOrEqual(shares(cap));
        },
      ),
    );
  });
});

describe('a sale', () => {
  const t = (terms: Extract<CapEvent, { type: 'round' }>['terms']) =>
    table([
      founding(80_000),
      {
        type: 'round',
        on: '2027-01-01',
        name: 'A',
        investors: [{ holder: 'VC', amountYen: 40_000_000 }],
        priceYen: 2_000,
        ...(terms ? { terms } : {}),
      },
    ]);
  const get = (exit: ReturnType<typeof exitWaterfall>, holder: string) =>
    exit.rows.find((r) => r.holder === holder)?.yen ?? 0;
  it('non-participating: the preference at a low price, the share at a high one', () => {
    const low = exitWaterfall(t({ kind: 'preferred' }), 60_000_000, 10_000_000);
    expect([low.toDebtYen, get(low, 'VC'), get(low, '創業者')]).toEqual([10_000_000, 40_000_000, 10_000_000]);
    const high = exitWaterfall(t({ kind: 'preferred' }), 500_000_000, 0);
    expect([get(high, 'VC'), get(high, '創業者')]).toEqual([100_000_000, 400_000_000]);
    expect(high.converted).toEqual(['A']);
  });
  it('participating takes both, a cap ends it', () => {
    const full = exitWaterfall(t({ kind: 'preferred', participation: 'full' }), 140_000_000, 0);
    expect([get(full, 'VC'), get(full, '創業者')]).toEqual([60_000_000, 80_000_000]);
    const capped = exitWaterfall(
      t({ kind: 'preferred', participation: 'capped', participationCapMultiple: '1.25' }),
      240_000_000,
      0,
    );
    expect([get(capped, 'VC'), get(capped, '創業者')]).toEqual([50_000_000, 190_000_000]);
  });
  it('debts come first, and nothing is lost or made', () => {
    fc.assert(
      fc.property(
        fc.nat(2_000_000_000),
        fc.nat(200_000_000),
        fc.constantFrom('none' as const, 'full' as const, 'capped' as const),
        (proceeds, debt, participation) => {
          const exit = exitWaterfall(
            t({ kind: 'preferred', participation, preferenceMultiple: '1.5' }),
            proceeds,
            debt,
          );
          expect(exit.toDebtYen + exit.rows.reduce((sum, r) => sum + r.yen, 0)).toBe(proceeds);
          expect(exit.rows.every((r) => r.yen >= 0)).toBe(true);
        },
      ),
    );
  });
  it('an open J-KISS is paid its multiple before the shares', () => {
    const open = table([founding(100), kiss({ discountPercent: '20' })]);
    const exit = exitWaterfall(open, 50_000_000, 0, '2');
    expect([exit.toConvertiblesYen, get(exit, '投資家'), get(exit, '創業者')]).toEqual([
      20_000_000, 20_000_000, 30_000_000,
    ]);
  });
});

describe('angel tax hints', () => {
  it('go by age and outside capital, and promise nothing', () => {
    const hint = (asOf: string, outside: number) =>
      Object.fromEntries(angelTaxHints('2024-04-01', asOf, outside).map((h) => [h.measure, h.possible]));
    expect(hint('2026-11-20', 200_000)).toEqual({
      measureA: 'toConfirm',
      measureB: 'toConfirm',
      preSeed: 'toConfirm',
      founder: 'no',
    });
    expect(hint('2026-11-20', 60_000)).toEqual({ measureA: 'no', measureB: 'no', preSeed: 'toConfirm', founder: 'no' });
    expect(hint('2030-11-20', 200_000)).toEqual({
      measureA: 'no',
      measureB: 'toConfirm',
      preSeed: 'no',
      founder: 'no',
    });
  });
  it('measure A: the lower of 8 million and 40 % of income, less 2,000', () => {
    expect([
      measureADeduction(1_000_000, 10_000_000),
      measureADeduction(10_000_000, 10_000_000),
      measureADeduction(10_000_000, 50_000_000),
      measureADeduction(0, 1),
    ]).toEqual([998_000, 3_998_000, 7_998_000, 0]);
  });
});

describe('how a holder came to what they hold', () => {
  it('is explained step by step, and adds up', () => {
    const t = table([
      founding(10_000),
      { type: 'pool', on: '2026-05-01', shares: 1_000 },
      { type: 'grant', on: '2026-06-01', holder: '社員', shares: 300 },
      { type: 'transfer', on: '2026-07-01', from: '創業者', to: '社員', shares: 500 },
      kiss({ version: '2', capYen: 100_000_000 }),
      {
        type: 'round',
        on: '2027-10-01',
        name: 'A',
        investors: [
          { holder: 'VC', amountYen: 50_000_000 },
          { holder: '地銀', amountYen: 20_000_000 },
        ],
        preMoneyYen: 200_000_000,
      },
    ]);
    expect(t.moves.filter((m) => m.holder === '社員')).toEqual([
      { holder: '社員', on: '2026-06-01', by: 'grant', series: 'options', shares: 300 },
      { holder: '社員', on: '2026-07-01', by: 'transfer', series: 'common', shares: 500 },
    ]);
    expect(t.moves.find((m) => m.holder === '投資家')).toMatchObject({ by: 'conversion', series: 'A' });
    for (const row of t.rows)
      expect(t.moves.filter((m) => m.holder === row.holder).reduce((sum, m) => sum + m.shares, 0)).toBe(
        row.shares + row.options,
      );
    // Both investors of the round pay the same price.
    const [vc, bank] = ['VC', '地銀'].map((h) => t.rows.find((r) => r.holder === h)?.shares ?? 0);
    expect(vc).toBe(Math.floor(50_000_000 / (t.rounds[0]?.priceYen ?? 1)));
    expect(bank).toBe(Math.floor(20_000_000 / (t.rounds[0]?.priceYen ?? 1)));
  });
});
