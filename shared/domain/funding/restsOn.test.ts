import { describe, expect, it } from 'vitest';
import type { CapEvent } from './equity/capTable.ts';
import { capTable } from './equity/capTable.ts';
import { ANGEL_RULES, capTableRules, rulesInUse } from './restsOn.ts';

const FOUNDING: CapEvent = {
  type: 'founding',
  on: '2026-04-01',
  holdings: [{ holder: '山田', shares: 1_000, paidYen: 0 }],
};
const kiss = (more: Partial<Extract<CapEvent, { type: 'convertible' }>>): CapEvent => ({
  type: 'convertible',
  on: '2026-10-01',
  holder: '投資家',
  amountYen: 1_000_000,
  version: '1',
  ...more,
});
const ROUND: CapEvent = {
  type: 'round',
  on: '2027-10-01',
  name: 'A',
  investors: [{ holder: 'VC', amountYen: 10_000_000 }],
  priceYen: 10_000,
};
const rules = (events: readonly CapEvent[], isSold = false): string[] => {
  const made = capTable([FOUNDING, ...events]);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return capTableRules([FOUNDING, ...events], made.value, isSold).map((r) => r.join('.'));
};

describe('the rules that a cap table rests on', () => {
  it('none for shares alone', () => expect(rules([ROUND])).toEqual([]));
  it('a discount alone: rounding and the lower price', () =>
    expect(rules([kiss({ discountPercent: '20' })])).toEqual(['jkiss.rounding', 'jkiss.lowerOf']));
  it('a cap before the money: its basis as well', () =>
    expect(rules([kiss({ capYen: 50_000_000 })])).toEqual(['jkiss.rounding', 'jkiss.capBasis', 'jkiss.lowerOf']));
  it('a cap after the money: that its own shares count as well', () =>
    expect(rules([kiss({ capYen: 50_000_000, version: '2' })])).toEqual([
      'jkiss.rounding',
      'jkiss.capBasis',
      'jkiss.lowerOf',
      'jkiss.ownShares',
    ]));
  it('a discount of version 2 has no own shares to count, even beside a cap of version 1', () =>
    expect(rules([kiss({ discountPercent: '20', version: '2' }), kiss({ capYen: 50_000_000 })])).not.toContain(
      'jkiss.ownShares',
    ));
  it('a sale: who is paid first; and the multiple only where a J-KISS is still open', () => {
    expect(rules([ROUND], true)).toEqual(['pricedRound.waterfall']);
    expect(rules([kiss({ discountPercent: '20' })], true).slice(2)).toEqual([
      'pricedRound.waterfall',
      'jkiss.saleMultiple',
    ]);
    expect(rules([kiss({ discountPercent: '20' }), ROUND], true).slice(2)).toEqual(['pricedRound.waterfall']);
  });
});

describe('the reliefs for angels', () => {
  it('are four, each looked up on the day that was asked about', () => {
    expect(ANGEL_RULES.map((r) => r.join('.'))).toEqual([
      'angelTax.measureA',
      'angelTax.measureB',
      'angelTax.preSeed',
      'angelTax.founder',
    ]);
    const rule = {
      programme: 'angelTax',
      key: 'measureA',
      value: 1,
      validFrom: '2020-04-01',
      validTo: null,
      source: '中小企業庁',
      url: 'https://example.jp/a.pdf',
      section: '2頁',
      checkedOn: '2026-11-01',
      confidence: 'verified',
    } as const;
    expect(rulesInUse([rule], [['angelTax', 'measureA']], '2026-11-20').map((u) => u.rule?.value)).toEqual([1]);
    expect(rulesInUse([rule], [['angelTax', 'measureB']], '2026-11-20').map((u) => u.rule)).toEqual([undefined]);
  });
});
