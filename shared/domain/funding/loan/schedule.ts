/**
 * Repayment schedules to the yen. Formulas and oracles: payment = P·r ÷ (1 − (1 + r)^−m) for annuities, computed as an exact fraction before it
 * is rounded down; principal = P ÷ m for equal principal. The lender's own schedule is authoritative: rounding is therefore an input.
 */
import { err, ok, type Result } from '../../../kernel/result.ts';
import { addMonths, daysBetween, isIsoDay } from '../../../text/dates.ts';
import { type Issue, Issues } from '../issue.ts';
import { divide, type Fraction, fractionOf, MAX_YEN, type Rounding } from '../money.ts';

/** 元金均等, 元利均等, 期限一括. */
export const LOAN_METHODS = ['equalPrincipal', 'annuity', 'bullet'] as const;
export type LoanMethod = (typeof LOAN_METHODS)[number];
export const PRINCIPAL_UNITS = [1, 100, 1_000] as const;

export type LoanRounding = {
  readonly interest: Rounding;
  /** The principal of an instalment (or the payment of an annuity) is rounded down to this unit. */
  readonly principalUnitYen: (typeof PRINCIPAL_UNITS)[number];
  /** Which instalment includes the remainder. */
  readonly remainder: 'first' | 'last';
};
const DEFAULT_ROUNDING: LoanRounding = { interest: 'floor', principalUnitYen: 1, remainder: 'last' };

export type LoanTerms = {
  readonly method: LoanMethod;
  readonly principalYen: number;
  /** A decimal string, in percent per year. */
  readonly annualRatePercent: string;
  /** The number of instalments, including grace. */
  readonly instalments: number;
  /** Initial instalments that pay interest only. */
  readonly graceInstalments?: number;
  /** A new rate from an instalment on (1-based); an annuity's payment is recomputed there. */
  readonly rateSteps?: readonly { readonly fromInstalment: number; readonly annualRatePercent: string }[];
  /** Days of the first period if it is not a whole month: its interest is balance × rate × days ÷ 365. */
  readonly firstPeriodDays?: number;
  /** With `actual365` every period counts its days; needs `drawnOn` and `firstPaymentOn`. */
  readonly dayBasis?: 'monthly' | 'actual365';
  readonly drawnOn?: string;
  readonly firstPaymentOn?: string;
  readonly rounding?: Partial<LoanRounding>;
};

export type LoanRow = {
  readonly no: number;
  readonly principalYen: number;
  readonly interestYen: number;
  readonly paymentYen: number;
  readonly balanceYen: number;
};
export type LoanSchedule = {
  readonly rows: readonly LoanRow[];
  readonly totalInterestYen: number;
  readonly totalPaidYen: number;
};

const MAX_INSTALMENTS = 600;

type Checked = {
  readonly principal: bigint;
  readonly n: number;
  readonly grace: number;
  readonly rounding: LoanRounding;
  /** Percent per year for an instalment, 0-based. */
  readonly rateAt: (i: number) => Fraction;
  readonly interest: (balance: bigint, i: number) => bigint;
};

const readRate = (issues: Issues, field: string, text: string): Fraction => {
  const rate = fractionOf(text);
  if (!rate) issues.add(field, text.trim() === '' ? 'required' : 'notANumber');
  else if (rate.num < 0n) issues.add(field, 'negative');
  else if (rate.num > 100n * rate.den) issues.add(field, 'outOfRange');
  else return rate;
  return { num: 0n, den: 1n };
};

function check(terms: LoanTerms): Result<Checked, readonly Issue[]> {
  const issues = new Issues();
  const rounding = { ...DEFAULT_ROUNDING, ...terms.rounding };
  const grace = terms.graceInstalments ?? 0;
  if (!LOAN_METHODS.includes(terms.method)) issues.add('method', 'unknownChoice');
  issues.integer('principalYen', terms.principalYen, 1, MAX_YEN);
  issues.integer('instalments', terms.instalments, 1, MAX_INSTALMENTS);
  if (issues.integer('graceInstalments', grace, 0, MAX_INSTALMENTS) && grace >= terms.instalments)
    issues.add('graceInstalments', 'graceTooLong');
  if (!PRINCIPAL_UNITS.includes(rounding.principalUnitYen)) issues.add('rounding.principalUnitYen', 'unknownChoice');
  if (rounding.interest !== 'floor' && rounding.interest !== 'halfUp') issues.add('rounding.interest', 'unknownChoice');
  if (rounding.remainder !== 'first' && rounding.remainder !== 'last')
    issues.add('rounding.remainder', 'unknownChoice');
  const steps = [
    { from: 1, rate: readRate(issues, 'annualRatePercent', terms.annualRatePercent) },
    ...(terms.rateSteps ?? []).map((s, i) => {
      issues.integer(`rateSteps.${i}.fromInstalment`, s.fromInstalment, 1, MAX_INSTALMENTS);
      return {
        from: s.fromInstalment,
        rate: readRate(issues, `rateSteps.${i}.annualRatePercent`, s.annualRatePercent),
      };
    }),
  ].sort((a, b) => a.from - b.from);
  if (terms.firstPeriodDays !== undefined) issues.integer('firstPeriodDays', terms.firstPeriodDays, 0, 366);
  const byDays = terms.dayBasis === 'actual365';
  const { drawnOn = '', firstPaymentOn = '' } = terms;
  if (byDays) {
    if (!isIsoDay(drawnOn)) issues.add('drawnOn', drawnOn === '' ? 'required' : 'notADay');
    if (!isIsoDay(firstPaymentOn)) issues.add('firstPaymentOn', firstPaymentOn === '' ? 'required' : 'notADay');
    else if (isIsoDay(drawnOn) && firstPaymentOn < drawnOn) issues.add('firstPaymentOn', 'contradiction');
  }
  if (issues.any) return err(issues.list);

  const rateAt = (i: number): Fraction => {
    let rate = steps[0]?.rate ?? { num: 0n, den: 1n };
    for (const step of steps) if (step.from <= i + 1) rate = step.rate;
    return rate;
  };
  const daysOf = (i: number): number | undefined => {
    if (byDays) return daysBetween(i === 0 ? drawnOn : addMonths(firstPaymentOn, i - 1), addMonths(firstPaymentOn, i));
    return i === 0 ? terms.firstPeriodDays : undefined;
  };
  const interest = (balance: bigint, i: number): bigint => {
    const rate = rateAt(i);
    const days = daysOf(i);
    return days === undefined
      ? divide(balance * rate.num, rate.den * 1_200n, rounding.interest)
      : divide(balance * rate.num * BigInt(days), rate.den * 36_500n, rounding.interest);
  };
  return ok({
    principal: BigInt(terms.principalYen),
    n: terms.instalments,
    grace,
    rounding,
    rateAt,
    interest,
  });
}

/** The payment of an annuity: an exact fraction, rounded down to the unit. */
function annuityPayment(balance: bigint, rate: Fraction, m: number, unit: bigint): bigint {
  const a = rate.num;
  const b = rate.den * 1_200n;
  if (a === 0n) return divide(balance, BigInt(m) * unit) * unit;
  const grown = (a + b) ** BigInt(m);
  return ((balance * a * grown) / (b * (grown - b ** BigInt(m)) * unit)) * unit;
}

const finish = (rows: readonly (readonly [bigint, bigint])[], principal: bigint): LoanSchedule => {
  let balance = principal;
  let totalInterest = 0n;
  let totalPaid = 0n;
  const out = rows.map(([paid, interest], i): LoanRow => {
    balance -= paid;
    totalInterest += interest;
    totalPaid += paid + interest;
    return {
      no: i + 1,
      principalYen: Number(paid),
      interestYen: Number(interest),
      paymentYen: Number(paid + interest),
      balanceYen: Number(balance),
    };
  });
  return { rows: out, totalInterestYen: Number(totalInterest), totalPaidYen: Number(totalPaid) };
};

function equalPrincipal({ principal, n, grace, rounding, interest }: Checked): LoanSchedule {
  const m = BigInt(n - grace);
  const unit = BigInt(rounding.principalUnitYen);
  const each = (principal / (m * unit)) * unit;
  const odd = principal - each * m;
  let balance = principal;
  const rows = Array.from({ length: n }, (_, i): [bigint, bigint] => {
    const due = interest(balance, i);
    const takesOdd = rounding.remainder === 'first' ? i === grace : i === n - 1;
    const paid = i < grace ? 0n : each + (takesOdd ? odd : 0n);
    balance -= paid;
    return [paid, due];
  });
  return finish(rows, principal);
}

function bullet({ principal, n, interest }: Checked): LoanSchedule {
  return finish(
    Array.from({ length: n }, (_, i): [bigint, bigint] => [i === n - 1 ? principal : 0n, interest(principal, i)]),
    principal,
  );
}

/** `extra` is paid with the first instalment that repays principal: used to find a remainder in front. */
function annuityRows(checked: Checked, extra: bigint): [bigint, bigint][] {
  const { principal, n, grace, rounding, rateAt, interest } = checked;
  const unit = BigInt(rounding.principalUnitYen);
  let balance = principal;
  let payment = 0n;
  let rate: Fraction | undefined;
  return Array.from({ length: n }, (_, i): [bigint, bigint] => {
    const due = interest(balance, i);
    if (i < grace) return [0n, due];
    const now = rateAt(i);
    if (rate === undefined || now.num * rate.den !== rate.num * now.den) {
      payment = annuityPayment(balance, now, n - i, unit);
      rate = now;
    }
    const wanted = payment - due + (i === grace ? extra : 0n);
    const most = wanted < 0n ? 0n : wanted > balance ? balance : wanted;
    const paid = i === n - 1 ? balance : most;
    balance -= paid;
    return [paid, due];
  });
}

function annuity(checked: Checked): LoanSchedule {
  let rows = annuityRows(checked, 0n);
  if (checked.rounding.remainder === 'first') {
    // The last payment decreases as more is paid at first: find the smallest extra (or the largest reduction) for which it does not exceed
    // the others.
    const last = (r: readonly [bigint, bigint][]) => (r.at(-1)?.[0] ?? 0n) + (r.at(-1)?.[1] ?? 0n);
    const usual = (r: readonly [bigint, bigint][]) => {
      const row = r.at(-2) ?? r.at(-1);
      return (row?.[0] ?? 0n) + (row?.[1] ?? 0n);
    };
    let low = -usual(rows);
    let high = last(rows);
    while (low < high) {
      const middle = (low + high) >> 1n;
      const tried = annuityRows(checked, middle);
      if (last(tried) <= usual(tried)) high = middle;
      else low = middle + 1n;
    }
    rows = annuityRows(checked, low);
  }
  return finish(rows, checked.principal);
}

/** The schedule of a loan, or the errors in its terms. Source of the formulas: docs/domain/computations.md. */
export function loanSchedule(terms: LoanTerms): Result<LoanSchedule, readonly Issue[]> {
  const checked = check(terms);
  if (!checked.ok) return checked;
  const make = { equalPrincipal, annuity, bullet }[terms.method];
  return ok(make(checked.value));
}

/** An existing loan: a balance, repaid by a fixed principal each month until it is zero. */
export function existingLoanSchedule(loan: {
  readonly balanceYen: number;
  readonly monthlyPrincipalYen: number;
  readonly annualRatePercent: string;
  readonly rounding?: Partial<LoanRounding>;
}): Result<LoanSchedule, readonly Issue[]> {
  const issues = new Issues();
  issues.integer('monthlyPrincipalYen', loan.monthlyPrincipalYen, 1, MAX_YEN);
  issues.integer('balanceYen', loan.balanceYen, 1, MAX_YEN);
  const instalments = Math.ceil(loan.balanceYen / loan.monthlyPrincipalYen);
  if (!issues.any && instalments > MAX_INSTALMENTS) issues.add('monthlyPrincipalYen', 'outOfRange');
  if (issues.any) return err(issues.list);
  const checked = check({
    method: 'equalPrincipal',
    principalYen: loan.balanceYen,
    annualRatePercent: loan.annualRatePercent,
    instalments,
    ...(loan.rounding ? { rounding: loan.rounding } : {}),
  });
  if (!checked.ok) return checked;
  let balance = checked.value.principal;
  const rows = Array.from({ length: instalments }, (_, i): [bigint, bigint] => {
    const due = checked.value.interest(balance, i);
    const paid = i === instalments - 1 ? balance : BigInt(loan.monthlyPrincipalYen);
    balance -= paid;
    return [paid, due];
  });
  return ok(finish(rows, checked.value.principal));
}
