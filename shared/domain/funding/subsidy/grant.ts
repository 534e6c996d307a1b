/**
 * A subsidy: eligible costs, the grant, and what has to be paid in advance. It is paid afterwards (精算払い): until then the whole cost
 * including consumption tax has to be financed otherwise. Source: docs/domain/subsidies.md.
 */
import { err, ok, type Result } from '../../../kernel/result.ts';
import { type Issue, Issues } from '../issue.ts';
import { fractionOf, MAX_YEN, times } from '../money.ts';

export type SubsidyTerms = {
  /** Eligible cost before consumption tax. */
  readonly eligibleYen: number;
  /** Consumption tax on it, which has to be paid and, for a taxable business, is not subsidised. */
  readonly taxYen: number;
  /** "2/3", "1/2", or a percent as "50". */
  readonly rate: string;
  readonly capYen: number;
  /** The minimum grant of a call, if any. */
  readonly floorYen?: number;
  /** Grants are rounded down to this unit. */
  readonly unitYen: 1 | 1_000;
  /** Another rate above an amount of subsidy (省力化 had 1/3 above 15 million in 2025). */
  readonly above?: { readonly subsidyYen: number; readonly rate: string };
  /** A person or business exempt from consumption tax counts costs including tax. */
  readonly taxable: boolean;
};
export type SubsidyOutcome = {
  readonly grantYen: number;
  /** Cost including tax, less the grant. */
  readonly ownYen: number;
  /** The amount to be paid before the grant arrives. */
  readonly bridgeYen: number;
  readonly belowFloor: boolean;
  readonly capped: boolean;
};

const rateOf = (text: string) => {
  const f = fractionOf(text);
  if (!f || f.num < 0n) return undefined;
  const share = text.includes('/') || text.includes('／') ? f : { num: f.num, den: f.den * 100n };
  return share.num <= share.den ? share : undefined;
};

export function subsidyOutcome(terms: SubsidyTerms): Result<SubsidyOutcome, readonly Issue[]> {
  const issues = new Issues();
  issues.integer('eligibleYen', terms.eligibleYen, 0, MAX_YEN);
  issues.integer('taxYen', terms.taxYen, 0, MAX_YEN);
  issues.integer('capYen', terms.capYen, 0, MAX_YEN);
  const rate = rateOf(terms.rate);
  if (!rate) issues.add('rate', terms.rate.trim() === '' ? 'required' : 'shareAbove100');
  const above = terms.above ? rateOf(terms.above.rate) : undefined;
  if (terms.above && !above) issues.add('above.rate', 'shareAbove100');
  if (issues.any || !rate) return err(issues.list);
  const cost = terms.eligibleYen + terms.taxYen;
  const base = terms.taxable ? terms.eligibleYen : cost;
  let grant = times(base, rate);
  if (terms.above && above && grant > terms.above.subsidyYen) {
    // Costs up to the threshold are subsidised at the first rate, the rest at the second.
    const used = Number((BigInt(terms.above.subsidyYen) * rate.den + rate.num - 1n) / rate.num);
    grant = terms.above.subsidyYen + times(Math.max(0, base - used), above);
  }
  const capped = grant > terms.capYen;
  grant = Math.min(grant, terms.capYen);
  grant = Math.trunc(grant / terms.unitYen) * terms.unitYen;
  const belowFloor = terms.floorYen !== undefined && grant < terms.floorYen;
  if (belowFloor) grant = 0;
  return ok({ grantYen: grant, ownYen: cost - grant, bridgeYen: cost, belowFloor, capped });
}

/** Uses counted by two subsidies: national funds pay for each thing only once. Keys are uses, values the sources that count them. */
export function doubleFunded(
  claims: readonly { readonly source: string; readonly uses: readonly string[] }[],
): Map<string, string[]> {
  const by = new Map<string, string[]>();
  for (const { source, uses } of claims) for (const use of new Set(uses)) by.set(use, [...(by.get(use) ?? []), source]);
  return new Map([...by].filter(([, sources]) => sources.length > 1));
}
