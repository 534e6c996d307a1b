/**
 * Exact arithmetic of amounts: integer yen in, integer yen out, with fractions of big integers in between. Rates are given as decimal
 * strings ("1.9"); ratios are returned as parts per million. No result is computed in floating point.
 */

/** `floor` truncates below one yen (towards zero), `halfUp` rounds half a yen away from zero. */
export type Rounding = 'floor' | 'halfUp';

export type Fraction = { readonly num: bigint; readonly den: bigint };

/** A ratio as an integer: 1_000_000 is one. */
export type Ppm = number;
export const PPM = 1_000_000;

/** Larger amounts are rejected at the field: no plan needs a thousand trillion yen, and sums below it stay exact. */
export const MAX_YEN = 1_000_000_000_000_000;

/** Parses "1.9", "２／３", "50" as an exact fraction; `undefined` for anything else. A sign is allowed. */
export function fractionOf(input: string): Fraction | undefined {
  const text = input.normalize('NFKC').replace(/[\s,%]/gu, '');
  const ratio = /^(\d{1,9})\/(\d{1,9})$/u.exec(text);
  if (ratio) {
    const den = BigInt(ratio[2] ?? '0');
    return den === 0n ? undefined : { num: BigInt(ratio[1] ?? '0'), den };
  }
  const decimal = /^(-?)(\d{1,15})(?:\.(\d{1,12}))?$/u.exec(text);
  if (!decimal) return undefined;
  const [, sign, whole = '0', digits = ''] = decimal;
  const num = BigInt(whole + digits) * (sign ? -1n : 1n);
  return { num, den: 10n ** BigInt(digits.length) };
}

/** The same number as a percentage: 19/10 becomes 19/1000. */
export const ofPercent = (f: Fraction): Fraction => ({ num: f.num, den: f.den * 100n });

/** num/den as an integer with the given rounding. */
export function divide(num: bigint, den: bigint, rounding: Rounding = 'floor'): bigint {
  const [n, d] = den < 0n ? [-num, -den] : [num, den];
  const quotient = n / d;
  if (rounding === 'floor') return quotient;
  const rest = n % d;
  const absolute = rest < 0n ? -rest : rest;
  return absolute * 2n >= d ? quotient + (n < 0n ? -1n : 1n) : quotient;
}

/** num/den rounded up, for positive values. */
export const divideUp = (num: bigint, den: bigint): bigint => (num + den - 1n) / den;

/** amount × ratio in yen. Avoids big integers if the product is safe, because a forecast is recomputed often. */
export function times(yen: number, ratio: Fraction, rounding: Rounding = 'floor'): number {
  return Number(divide(BigInt(yen) * ratio.num, ratio.den, rounding));
}

/** amount × ppm ÷ 1,000,000, truncated towards zero. */
export function timesPpm(yen: number, ppm: Ppm): number {
  const product = yen * ppm;
  // `+ 0` turns a negative zero into zero.
  if (Number.isSafeInteger(product)) return Math.trunc(product / PPM) + 0;
  return Number((BigInt(yen) * BigInt(ppm)) / BigInt(PPM));
}

/** a ÷ b in parts per million, rounded half up; `undefined` if it is not defined. */
export function ratioPpm(a: number, b: number): Ppm | undefined {
  if (b === 0) return undefined;
  return Number(divide(BigInt(a) * BigInt(PPM), BigInt(b), 'halfUp'));
}

/** `Math.min` does not support big integers. */
export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
