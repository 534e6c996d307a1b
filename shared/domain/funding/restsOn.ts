/**
 * The dated rules behind a computation without a rule as an input: how a J-KISS converts, who is paid first at a sale, which tax reliefs exist.
 * They are built into the code, so nothing else would show that some of them are unchecked general knowledge.
 */
import type { CapEvent, CapTable } from './equity/capTable.ts';
import { type DatedRule, type RuleInUse, ruleOn } from './rules.ts';

export type RuleKey = readonly [programme: string, key: string];

/** The rules behind the conversions, percentages and payments of a cap table. `isSold`: the proceeds of a sale are shown. */
export function capTableRules(events: readonly CapEvent[], table: CapTable, isSold: boolean): RuleKey[] {
  const convertibles = events.filter((e) => e.type === 'convertible');
  const rules: RuleKey[] = [];
  if (convertibles.length > 0) rules.push(['jkiss', 'rounding']);
  if (convertibles.some((c) => c.capYen !== undefined)) rules.push(['jkiss', 'capBasis']);
  // With only a cap or only a discount, the price of the round is the other side.
  if (convertibles.length > 0) rules.push(['jkiss', 'lowerOf']);
  if (convertibles.some((c) => c.version === '2' && c.capYen !== undefined)) rules.push(['jkiss', 'ownShares']);
  if (isSold) rules.push(['pricedRound', 'waterfall']);
  if (isSold && table.open.length > 0) rules.push(['jkiss', 'saleMultiple']);
  return rules;
}

/** The tax reliefs mentioned in a hint to investors. */
export const ANGEL_RULES: readonly RuleKey[] = [
  ['angelTax', 'measureA'],
  ['angelTax', 'measureB'],
  ['angelTax', 'preSeed'],
  ['angelTax', 'founder'],
];

export const rulesInUse = <R extends DatedRule>(
  rules: readonly R[],
  keys: readonly RuleKey[],
  on: string,
): RuleInUse<R>[] => keys.map(([programme, key]) => ruleOn(rules, programme, key, on));
