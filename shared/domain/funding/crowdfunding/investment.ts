/** Other kinds of crowdfunding: a fund with a share of sales, shares for many investors, and gifts. Sources: docs/domain/crowdfunding.md. */
import { err, ok, type Result } from '../../../kernel/result.ts';
import { type Issue, Issues } from '../issue.ts';
import { divideUp, MAX_YEN, type Ppm, ratioPpm, times } from '../money.ts';

export type FundTerms = {
  readonly raisedYen: number;
  /** Investors' share of sales, in percent. */
  readonly sharePercent: string;
  /** Sales per month of the agreed period, from its first month. */
  readonly monthlySalesYen: readonly number[];
  readonly feePercent?: string;
  /** The payout interval in months; at the end of the period in any case. */
  readonly everyMonths?: number;
};
export type FundOutcome = {
  readonly feeYen: number;
  readonly receivedYen: number;
  /** Paid to investors, per month of the period. */
  readonly payoutsYen: readonly number[];
  readonly totalPaidYen: number;
  /** Total payout to investors per yen invested: 1,000,000 ppm means they have their money back. */
  readonly multiplePpm: Ppm;
  /** Sales in the whole period at which investors have their money back. */
  readonly salesForMoneyBackYen: number | undefined;
};

/** A fund (匿名組合) that pays a share of sales: not a debt, but expensive if sales are good. */
export function fundOutcome(terms: FundTerms): Result<FundOutcome, readonly Issue[]> {
  const issues = new Issues();
  issues.integer('raisedYen', terms.raisedYen, 1, MAX_YEN);
  const share = issues.percent('sharePercent', terms.sharePercent);
  const fee = issues.percent('feePercent', terms.feePercent ?? '0', true);
  const every = terms.everyMonths ?? 12;
  issues.integer('everyMonths', every, 1, 120);
  if (terms.monthlySalesYen.length > 240) issues.add('monthlySalesYen', 'tooMany');
  if (issues.any) return err(issues.list);
  const months = terms.monthlySalesYen.length;
  const payoutsYen = new Array<number>(months).fill(0);
  let sales = 0;
  terms.monthlySalesYen.forEach((yen, i) => {
    sales += yen;
    if ((i + 1) % every === 0 || i === months - 1) {
      payoutsYen[i] = times(Math.max(0, sales), share);
      sales = 0;
    }
  });
  const totalPaidYen = payoutsYen.reduce((a, b) => a + b, 0);
  const feeYen = times(terms.raisedYen, fee);
  return ok({
    feeYen,
    receivedYen: terms.raisedYen - feeYen,
    payoutsYen,
    totalPaidYen,
    multiplePpm: ratioPpm(totalPaidYen, terms.raisedYen) ?? 0,
    salesForMoneyBackYen: share.num > 0n ? Number(divideUp(BigInt(terms.raisedYen) * share.den, share.num)) : undefined,
  });
}

export type EquityOffer = {
  readonly raisedYen: number;
  readonly preMoneyYen: number;
  readonly feePercent: string;
  readonly reviewFeeYen: number;
  /** The issuer's yearly limit, exclusive (a dated rule). */
  readonly issuerCapYen: number;
  /** Above this amount a notice has to be filed (a dated rule). */
  readonly noticeAboveYen: number;
  /** Raised by other offers in the previous twelve months. */
  readonly raisedInYearYen?: number;
};
export type EquityOfferOutcome = {
  readonly feeYen: number;
  readonly receivedYen: number;
  /** The total dilution of all previous holders. */
  readonly dilutionPpm: Ppm;
  readonly postMoneyYen: number;
  /** The limit is exclusive: an offer that reaches it is over. */
  readonly overCap: boolean;
  /** A notice (有価証券通知書) has to be filed. */
  readonly needsNotice: boolean;
};

export function equityOfferOutcome(offer: EquityOffer): Result<EquityOfferOutcome, readonly Issue[]> {
  const issues = new Issues();
  issues.integer('raisedYen', offer.raisedYen, 1, MAX_YEN);
  issues.integer('preMoneyYen', offer.preMoneyYen, 1, MAX_YEN);
  issues.integer('reviewFeeYen', offer.reviewFeeYen, 0, MAX_YEN);
  const fee = issues.percent('feePercent', offer.feePercent, true);
  if (issues.any) return err(issues.list);
  const feeYen = times(offer.raisedYen, fee) + offer.reviewFeeYen;
  const postMoneyYen = offer.preMoneyYen + offer.raisedYen;
  return ok({
    feeYen,
    receivedYen: offer.raisedYen - feeYen,
    dilutionPpm: ratioPpm(offer.raisedYen, postMoneyYen) ?? 0,
    postMoneyYen,
    overCap: offer.raisedYen + (offer.raisedInYearYen ?? 0) >= offer.issuerCapYen,
    needsNotice: offer.raisedYen > offer.noticeAboveYen && offer.raisedYen < offer.issuerCapYen,
  });
}

/** The tax on a gift by recipient: `income` of a company, gift tax of a person above the yearly allowance (a dated rule). */
export function donationTax(
  recipient: 'company' | 'person',
  fromPersonsYen: number,
  freeYen: number,
): 'income' | 'none' | 'giftTax' {
  if (recipient === 'company') return 'income';
  return fromPersonsYen > freeYen ? 'giftTax' : 'none';
}
