/** What a cap table refuses, event by event, and the result of grants, transfers and conversions. */
import { describe, expect, it } from 'vitest';
import { type CapEvent, type CapTable, capTable } from './capTable.ts';
import { dilutionPpm } from './dilution.ts';

const table = (...events: readonly CapEvent[]): CapTable => {
  const made = capTable(events);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};
const refusals = (...events: readonly CapEvent[]): readonly string[] => {
  const made = capTable(events);
  return made.ok ? [] : made.error.map((e) => `${e.field} ${e.code}`);
};
const TRILLION = 1_000_000_000_000;
const founding = (shares = 1_000): CapEvent => ({
  type: 'founding',
  on: '2026-04-01',
  holdings: [{ holder: '山田', shares, paidYen: 500_000 }],
});
type Of<T extends CapEvent['type']> = Extract<CapEvent, { type: T }>;
const pool = (shares: number): CapEvent => ({ type: 'pool', on: '2026-05-01', shares });
const grant = (shares: number, holder = '佐藤'): CapEvent => ({ type: 'grant', on: '2026-06-01', holder, shares });
const transfer = (more: Partial<Of<'transfer'>>): CapEvent => ({
  type: 'transfer',
  on: '2028-01-01',
  from: '山田',
  to: '鈴木',
  shares: 100,
  ...more,
});
const kiss = (more: Partial<Of<'convertible'>>): Of<'convertible'> => ({
  type: 'convertible',
  on: '2026-10-01',
  holder: '投資家',
  amountYen: 10_000_000,
  version: '1',
  ...more,
});
const round = (more: Partial<Of<'round'>>): Of<'round'> => ({
  type: 'round',
  on: '2027-10-01',
  name: 'A',
  investors: [{ holder: 'VC', amountYen: 50_000_000 }],
  priceYen: 10_000,
  ...more,
});

describe('what a cap table refuses', () => {
  it.each<[string, CapEvent[], string[]]>([
    ['a founding without anybody', [{ type: 'founding', on: '2026-04-01', holdings: [] }], ['0.holdings required']],
    [
      'a founder without a name, without shares, with less than nothing paid',
      [{ type: 'founding', on: '2026-04-01', holdings: [{ holder: ' ', shares: 0, paidYen: -1 }] }],
      ['0.holdings.0.holder required', '0.holdings.0.shares mustBePositive', '0.holdings.0.paidYen negative'],
    ],
    ['a pool of nothing', [founding(), pool(0)], ['1.shares mustBePositive']],
    ['a pool above a trillion', [founding(), pool(TRILLION + 1)], ['1.shares tooLarge']],
    ['a grant to nobody', [founding(), pool(10), grant(1, '　')], ['2.holder required']],
    ['a grant of nothing', [founding(), pool(10), grant(0)], ['2.shares mustBePositive']],
    ['a grant of more than the pool has', [founding(), pool(10), grant(11)], ['2.shares notEnoughShares']],
    ['a transfer to nobody', [founding(), transfer({ to: '' })], ['1.to required']],
    ['a transfer of nothing', [founding(), transfer({ shares: 0 })], ['1.shares mustBePositive']],
    [
      'a transfer of shares of a series that the giver does not hold',
      [founding(), transfer({ series: 'A' })],
      ['1.from unknownHolder', '1.shares notEnoughShares'],
    ],
    ['a J-KISS of nobody', [founding(), kiss({ holder: '', capYen: 100_000_000 })], ['1.holder required']],
    ['a J-KISS of nothing', [founding(), kiss({ amountYen: 0, capYen: 100_000_000 })], ['1.amountYen mustBePositive']],
    [
      'a discount of all',
      [founding(), kiss({ discountPercent: '100', capYen: 100_000_000 })],
      ['1.discountPercent shareFrom100'],
    ],
    ['a discount of 0 % and no cap', [founding(), kiss({ discountPercent: '0' })], ['1.capYen needsCapOrDiscount']],
    [
      'a cap of what was invested',
      [founding(), kiss({ capYen: 10_000_000, discountPercent: '20' })],
      ['1.capYen capBelowInvestment'],
    ],
    ['a round without investors', [founding(), round({ investors: [] })], ['1.investors required']],
    [
      'an investor without a name or money',
      [founding(), round({ investors: [{ holder: ' ', amountYen: 0 }] })],
      ['1.investors.0.holder required', '1.investors.0.amountYen mustBePositive'],
    ],
    ['a price of nothing', [founding(), round({ priceYen: 0 })], ['1.priceYen mustBePositive']],
    ['a value of nothing', [founding(), round({ preMoneyYen: 0 })], ['1.preMoneyYen mustBePositive']],
    ['a round without a name', [founding(), round({ name: ' ' })], ['1.name required']],
    ['a round called like ordinary shares', [founding(), round({ name: 'common' })], ['1.name duplicate']],
    ['two rounds of one name', [founding(), round({}), round({ on: '2028-10-01' })], ['2.name duplicate']],
    ['a pool of all shares', [founding(), round({ poolPercentAfter: '100' })], ['1.poolPercentAfter shareFrom100']],
    [
      'a pool that would take more than a trillion shares',
      [founding(TRILLION), round({ poolPercentAfter: '99' })],
      ['1.poolPercentAfter poolTooLarge'],
    ],
    [
      'every day that is none, before anything else',
      [
        { ...pool(0), on: '2027-02-29' },
        { ...grant(0), on: 'soon' },
      ],
      ['0.on notADay', '1.on notADay'],
    ],
    ['501 events', Array.from({ length: 501 }, () => pool(1)), ['events tooMany']],
  ])('%s', (_, events, expected) => expect(refusals(...events)).toEqual(expected));

  it.each<[string, CapEvent[]]>([
    ['a trillion shares in a pool', [founding(), pool(TRILLION)]],
    ['all of the pool', [founding(), pool(10), grant(10)]],
    ['all shares', [founding(), transfer({ shares: 1_000 })]],
    ['a cap one yen above the investment', [founding(), kiss({ capYen: 10_000_001 })]],
    [
      'shares for which nothing was paid',
      [{ type: 'founding', on: '2026-04-01', holdings: [{ holder: '山田', shares: 1, paidYen: 0 }] }],
    ],
    ['500 events', Array.from({ length: 500 }, () => pool(1))],
  ])('and what it takes: %s', (_, events) => expect(refusals(...events)).toEqual([]));
});

describe('remainders', () => {
  it('of a pool after grants: the rest, and options that dilute but are not outstanding', () => {
    const t = table(founding(900), pool(100), grant(30), grant(10, '山田'));
    expect(t).toMatchObject({ poolLeft: 60, outstanding: 900, fullyDiluted: 1_000 });
    expect(t.rows).toEqual([
      { holder: '山田', shares: 900, options: 10, outstandingPpm: 1_000_000, dilutedPpm: 910_000, paidYen: 500_000 },
      { holder: '佐藤', shares: 0, options: 30, outstandingPpm: 0, dilutedPpm: 30_000, paidYen: 0 },
    ]);
    expect(t.moves.slice(1)).toEqual([
      { holder: '佐藤', on: '2026-06-01', by: 'grant', series: 'options', shares: 30 },
      { holder: '山田', on: '2026-06-01', by: 'grant', series: 'options', shares: 10 },
    ]);
  });
  it('after a transfer: who gave all holds nothing and is still named', () => {
    const t = table(founding(), transfer({ shares: 1_000 }));
    expect(t.holdings).toEqual([{ holder: '鈴木', series: 'common', shares: 1_000 }]);
    expect(t.rows.map((r) => [r.holder, r.shares, r.paidYen])).toEqual([
      ['山田', 0, 500_000],
      ['鈴木', 1_000, 0],
    ]);
    expect(t.moves.slice(1).map((m) => [m.holder, m.by, m.shares])).toEqual([
      ['山田', 'transfer', -1_000],
      ['鈴木', 'transfer', 1_000],
    ]);
  });
  it('of shares of a round that are passed on: that series, not ordinary shares', () => {
    const t = table(founding(), round({}), transfer({ from: 'VC', series: 'A', shares: 2_000 }));
    expect(t.holdings).toEqual([
      { holder: '山田', series: 'common', shares: 1_000 },
      { holder: 'VC', series: 'A', shares: 3_000 },
      { holder: '鈴木', series: 'A', shares: 2_000 },
    ]);
  });
  it('of a raise that is not a multiple of the price: 105,000 yen at 10,000 buy ten shares, 5,000 are not spent', () => {
    const t = table(founding(), round({ investors: [{ holder: 'VC', amountYen: 105_000 }] }));
    expect(t.rounds[0]).toMatchObject({
      newShares: 10,
      raisedYen: 105_000,
      unspentYen: 5_000,
      preMoneyYen: 10_000_000,
      postMoneyYen: 10_105_000,
    });
    expect(t.rows.find((r) => r.holder === 'VC')).toMatchObject({ shares: 10, paidYen: 105_000 });
  });
  it('of the terms of a round: those that were given, ordinary shares otherwise, in order', () => {
    const preferred = { kind: 'preferred', preferenceMultiple: '1', participation: 'none' } as const;
    const t = table(founding(), round({ terms: preferred }), round({ name: 'B', on: '2028-10-01', priceYen: 20_000 }));
    expect(t.series).toEqual([
      { name: 'A', terms: preferred, priceYen: 10_000, order: 1 },
      { name: 'B', terms: { kind: 'common' }, priceYen: 20_000, order: 2 },
    ]);
  });
  it('of events on one day: they count in the order in which they were entered', () => {
    const sameDay = (event: CapEvent): CapEvent => ({ ...event, on: '2026-04-01' });
    expect(refusals(founding(), sameDay(pool(10)), sameDay(grant(10)))).toEqual([]);
    expect(refusals(founding(), sameDay(grant(10)), sameDay(pool(10)))).toEqual(['1.shares notEnoughShares']);
  });
});

describe('a pool that a round tops up', () => {
  // 1,000 + 5,000 new shares are three quarters: a pool of a quarter is 2,000.
  it('to a share of all shares after it', () => {
    const t = table(founding(), round({ poolPercentAfter: '25' }));
    expect(t.rounds[0]?.poolAdded).toBe(2_000);
    expect(t).toMatchObject({ poolLeft: 2_000, fullyDiluted: 8_000 });
  });
  it('by what is missing, and never down', () => {
    expect(table(founding(), pool(500), round({ poolPercentAfter: '25' })).rounds[0]?.poolAdded).toBe(1_500);
    expect(table(founding(), pool(3_000), round({ poolPercentAfter: '25' })).rounds[0]?.poolAdded).toBe(0);
    expect(table(founding(), round({ poolPercentAfter: '0' })).rounds[0]?.poolAdded).toBe(0);
  });
});

describe('a J-KISS that waits', () => {
  it('is noted, is nobody’s share yet, and its money is counted as paid', () => {
    const t = table(founding(), kiss({ capYen: 100_000_000 }));
    expect(t.open).toHaveLength(1);
    expect(t.notes).toEqual([{ code: 'tbd', holder: '投資家' }]);
    expect(t.rows[1]).toEqual({
      holder: '投資家',
      shares: 0,
      options: 0,
      outstandingPpm: 0,
      dilutedPpm: 0,
      paidYen: 10_000_000,
    });
  });
  it('together with one of the other version is noted once', () => {
    const codes = (...versions: readonly ('1' | '2')[]) =>
      table(founding(), ...versions.map((version) => kiss({ version, capYen: 100_000_000 })), round({})).notes.map(
        (n) => n.code,
      );
    expect(codes('1', '1')).toEqual([]);
    expect(codes('1', '2')).toEqual(['mixedVersions']);
    expect(codes('2', '1', '2')).toEqual(['mixedVersions']);
  });
  it('converts at the price of the round where its cap is higher, and says which of the three it was', () => {
    const by = (more: Partial<Of<'convertible'>>) => table(founding(), kiss(more), round({})).rounds[0]?.conversions[0];
    // 1,000 shares: a cap of 20 million is 20,000 yen a share, twice the price of the round.
    expect(by({ capYen: 20_000_000 })).toMatchObject({ priceYen: 10_000, shares: 1_000, by: 'round' });
    expect(by({ capYen: 20_000_000, discountPercent: '20' })).toMatchObject({
      priceYen: 8_000,
      shares: 1_250,
      by: 'discount',
    });
    // The cap is 8,000 as well: the lower of two equal prices is the discount’s.
    expect(by({ capYen: 10_000_001, discountPercent: '20' })).toMatchObject({ priceYen: 8_000, by: 'discount' });
    expect(by({ capYen: 15_000_000, discountPercent: '20', amountYen: 7_000_000 })).toMatchObject({ by: 'discount' });
    expect(by({ capYen: 7_500_000, discountPercent: '20', amountYen: 7_000_000 })).toMatchObject({
      priceYen: 7_500,
      shares: 933,
      by: 'cap',
    });
  });
});

describe('what a raise takes from those who were there', () => {
  it('a round: what is raised by the value after it', () => {
    expect(dilutionPpm(round({ preMoneyYen: 150_000_000, priceYen: undefined }))).toBe(250_000);
    const byPrice = round({});
    expect(dilutionPpm(byPrice)).toBeUndefined();
    // 1,000 shares at 10,000 yen are worth 10 million before, 60 million after.
    expect(dilutionPpm(byPrice, table(founding(), byPrice))).toBe(833_333);
    expect(dilutionPpm(round({ name: '別' }), table(founding(), byPrice))).toBeUndefined();
  });
  it('a J-KISS before its round: by its cap, which version 1 has before the money and version 2 after it', () => {
    expect(dilutionPpm(kiss({ capYen: 90_000_000 }))).toBe(100_000);
    expect(dilutionPpm(kiss({ capYen: 100_000_000, version: '2' }))).toBe(100_000);
    expect(dilutionPpm(kiss({ discountPercent: '20' }))).toBeUndefined();
  });
  it('a J-KISS after its round: its shares, at the price of the round', () => {
    const note = kiss({ discountPercent: '20' });
    const t = table(founding(), note, round({ preMoneyYen: undefined }));
    // 1,250 shares × 10,000 yen of (1,000 + 1,250) × 10,000 + 50 million.
    expect(dilutionPpm(note, t)).toBe(172_414);
    // Another person’s J-KISS of the same amount is not that one.
    expect(dilutionPpm(kiss({ discountPercent: '20', holder: '別人' }), t)).toBeUndefined();
  });
  it('a founding, a pool or a transfer takes nothing', () => {
    expect([founding(), pool(1), transfer({})].map((e) => dilutionPpm(e))).toEqual([0, 0, 0]);
  });
});
