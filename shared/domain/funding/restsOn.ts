/**
 * The dated rules behind a computation that takes no rule as an input: how a J-KISS converts, who is paid first at a sale, which reliefs there are.
 * They are built into the code, so that nothing else would say that some of them are general knowledge which nobody has checked.
 */
import type { CapEvent, CapTable } from './equity/capTable.ts';
import { type DatedRule, type RuleInUse, ruleOn } from './rules.ts';

export type RuleKey = readonly [programme: string, key: string];

/** What the conversions, percentages and payments of a cap table stand on. `isSold`: somebody asks who gets what at a sale. */
export function capTableRules(events: readonly CapEvent[], table: CapTable, isSold: boolean): RuleKey[] {
  const convertibles = events.filter((e) => e.type === 'convertible');
  const rules: RuleKey[] = [];
  if (convertibles.length > 0) rules.push(['jkiss', 'rounding']);
  if (convertibles.some((c) => c.capYen !== undefined)) rules.push(['jkiss', 'capBasis']);
  // With a cap or a discount alone the price of the round is the other side.
  if (convertibles.length > 0) rules.push(['jkiss', 'lowerOf']);
  if (convertibles.some((c) => c.version === '2' && c.capYen !== undefined)) rules.push(['jkiss', 'ownShares']);
  if (isSold) rules.push(['pricedRound', 'waterfall']);
  if (isSold && table.open.length > 0) rules.push(['jkiss', 'saleMultiple']);
  return rules;
}

/** The reliefs that a hint to investors names. */
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
