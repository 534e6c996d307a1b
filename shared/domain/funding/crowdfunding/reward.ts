/**
 * Reward crowdfunding (購入型): the net result after fee, reward, postage and page, the backers needed, and when cash and
 * revenue arrive. Cash arrives early and is an advance; revenue is recognised on delivery (docs/domain/crowdfunding.md).
 */
import { err, ok, type Result } from '../../../kernel/result.ts';
import { type Issue, Issues } from '../issue.ts';
import { divideUp, MAX_YEN, PPM, times } from '../money.ts';

export const CAMPAIGN_MODES = ['allOrNothing', 'allIn'] as const;
export type CampaignMode = (typeof CAMPAIGN_MODES)[number];

export type RewardTier = {
  readonly title?: string;
  /** The price for a backer, including consumption tax. */
  readonly priceYen: number;
  readonly takers: number;
  readonly unitCostYen: number;
  readonly postageYen: number;
};

export type RewardCampaign = {
  readonly mode: CampaignMode;
  readonly goalYen: number;
  readonly tiers: readonly RewardTier[];
  /** Platform and payment fee before tax, percent. */
  readonly feePercent: string;
  /** Consumption tax on the fee, percent. */
  readonly feeTaxPercent?: string;
  /** Page, photographs, film, travel: paid whether or not the goal is reached. */
  readonly pageCostYen?: number;
  /** Moulds, minimum lots: paid once the campaign goes through. */
  readonly productionCostYen?: number;
  /** Reserve for refunds and replacements, in percent of the raised amount. */
  readonly reservePercent?: string;
};

export const CAMPAIGN_WARNINGS = [
  'raisedButRed',
  'goalBelowBreakEven',
  'tierLosesMoney',
  'allInMustDeliver',
  'goalNotReached',
  'noBreakEven',
] as const;
export type CampaignWarning = (typeof CAMPAIGN_WARNINGS)[number];

export type RewardOutcome = {
  readonly backers: number;
  readonly raisedYen: number;
  readonly reached: boolean;
  /** Including tax. */
  readonly feeYen: number;
  readonly feeTaxYen: number;
  /** Raised less fee: what the platform pays out. */
  readonly payoutYen: number;
  readonly rewardCostYen: number;
  readonly postageYen: number;
  readonly reserveYen: number;
  readonly pageCostYen: number;
  readonly productionCostYen: number;
  /** The net result once everything is delivered. */
  readonly netYen: number;
  /** Per tier: price less fee, reserve, reward and postage. */
  readonly perBackerYen: readonly number[];
  /** Backers in the same mix of tiers that cover page and production; `undefined` if each backer costs money. */
  readonly coverBackers: number | undefined;
  /** Backers in the same mix that reach the goal. Fewer bring nothing if the campaign is all-or-nothing. */
  readonly goalBackers: number;
  /** The number of backers at break-even: for an all-or-nothing campaign, at least those that reach the goal. */
  readonly breakEvenBackers: number | undefined;
  /** The amount raised at break-even, computed the same way. */
  readonly breakEvenYen: number | undefined;
  readonly warnings: readonly CampaignWarning[];
};

/** The outcome of a campaign as planned. An all-or-nothing campaign that misses its goal brings nothing and still costs its page. */
export function rewardOutcome(campaign: RewardCampaign): Result<RewardOutcome, readonly Issue[]> {
  const issues = new Issues();
  const { tiers, pageCostYen = 0, productionCostYen = 0 } = campaign;
  if (!CAMPAIGN_MODES.includes(campaign.mode)) issues.add('mode', 'unknownChoice');
  issues.integer('goalYen', campaign.goalYen, 1, MAX_YEN);
  issues.integer('pageCostYen', pageCostYen, 0, MAX_YEN);
  issues.integer('productionCostYen', productionCostYen, 0, MAX_YEN);
  if (tiers.length === 0) issues.add('tiers', 'required');
  if (tiers.length > 200) issues.add('tiers', 'tooMany');
  tiers.forEach((t, i) => {
    issues.integer(`tiers.${i}.priceYen`, t.priceYen, 1, 1_000_000_000);
    issues.integer(`tiers.${i}.takers`, t.takers, 0, 10_000_000);
    issues.integer(`tiers.${i}.unitCostYen`, t.unitCostYen, 0, 1_000_000_000);
    issues.integer(`tiers.${i}.postageYen`, t.postageYen, 0, 1_000_000_000);
  });
  const fee = issues.percent('feePercent', campaign.feePercent, true);
  const feeTax = issues.percent('feeTaxPercent', campaign.feeTaxPercent ?? '10');
  const reserve = issues.percent('reservePercent', campaign.reservePercent ?? '0');
  if (issues.any) return err(issues.list);

  const planned = tiers.reduce((sum, t) => sum + t.priceYen * t.takers, 0);
  if (planned > MAX_YEN) return err([{ field: 'tiers', code: 'tooLarge' }]);
  const plannedBackers = tiers.reduce((sum, t) => sum + t.takers, 0);
  const reached = planned >= campaign.goalYen;
  const runs = reached || (campaign.mode === 'allIn' && planned > 0);
  const raisedYen = runs ? planned : 0;
  const feeNet = times(raisedYen, fee);
  const feeTaxYen = times(feeNet, feeTax);
  const feeYen = feeNet + feeTaxYen;
  const count = (t: RewardTier) => (runs ? t.takers : 0);
  const rewardCostYen = tiers.reduce((sum, t) => sum + t.unitCostYen * count(t), 0);
  const postageYen = tiers.reduce((sum, t) => sum + t.postageYen * count(t), 0);
  const reserveYen = times(raisedYen, reserve);
  const production = runs ? productionCostYen : 0;
  const netYen = raisedYen - feeYen - rewardCostYen - postageYen - reserveYen - pageCostYen - production;

  // Over a common denominator, so that the share of each tier is weighted exactly.
  const keptNum =
    fee.den * feeTax.den * reserve.den -
    fee.num * (feeTax.den + feeTax.num) * reserve.den -
    reserve.num * fee.den * feeTax.den;
  const den = fee.den * feeTax.den * reserve.den;
  const keeps = (t: RewardTier) => BigInt(t.priceYen) * keptNum - BigInt(t.unitCostYen + t.postageYen) * den;
  const perBackerYen = tiers.map((t) => Number(keeps(t) / den));
  const weights = plannedBackers > 0 ? tiers.map((t) => BigInt(t.takers)) : tiers.map(() => 1n);
  const weight = weights.reduce((a, b) => a + b, 0n);
  const margin = tiers.reduce((sum, t, i) => sum + keeps(t) * (weights[i] ?? 0n), 0n);
  const price = tiers.reduce((sum, t, i) => sum + BigInt(t.priceYen) * (weights[i] ?? 0n), 0n);
  const fixed = BigInt(pageCostYen + productionCostYen);
  const coverBackers = margin > 0n ? Number(divideUp(fixed * weight * den, margin)) : undefined;
  const coverYen = margin > 0n ? Number(divideUp(fixed * price * den, margin)) : undefined;
  const goalBackers = Number(divideUp(BigInt(campaign.goalYen) * weight, price));
  // Below its goal an all-or-nothing campaign pays nothing out, whatever the margin per backer.
  const needsGoal = campaign.mode === 'allOrNothing';
  const breakEvenBackers =
    coverBackers === undefined ? undefined : needsGoal ? Math.max(coverBackers, goalBackers) : coverBackers;
  const breakEvenYen = coverYen === undefined ? undefined : needsGoal ? Math.max(coverYen, campaign.goalYen) : coverYen;

  const warnings: CampaignWarning[] = [];
  if (runs && reached && netYen < 0) warnings.push('raisedButRed');
  if (breakEvenYen === undefined) warnings.push('noBreakEven');
  else if (coverYen !== undefined && coverYen > campaign.goalYen) warnings.push('goalBelowBreakEven');
  if (perBackerYen.some((y) => y < 0)) warnings.push('tierLosesMoney');
  if (campaign.mode === 'allIn') warnings.push('allInMustDeliver');
  if (!reached) warnings.push('goalNotReached');
  return ok({
    backers: runs ? plannedBackers : 0,
    raisedYen,
    reached,
    feeYen,
    feeTaxYen,
    payoutYen: raisedYen - feeYen,
    rewardCostYen,
    postageYen,
    reserveYen,
    pageCostYen,
    productionCostYen: production,
    netYen,
    perBackerYen,
    coverBackers,
    goalBackers,
    breakEvenBackers,
    breakEvenYen,
    warnings,
  });
}

/**
 * The goal that just covers fixed costs: fixed ÷ (1 − fee − reward ratio), rounded up; `undefined` if the margin is not positive. Ratios in ppm.
 * Source: docs/domain/crowdfunding.md.
 */
export function breakEvenGoal(fixedYen: number, feePpm: number, rewardPpm: number): number | undefined {
  const left = PPM - feePpm - rewardPpm;
  return left > 0 ? Number(divideUp(BigInt(fixedYen) * BigInt(PPM), BigInt(left))) : undefined;
}
