/**
 * Exact arithmetic of amounts: integer yen in, integer yen out, fractions as ratios of big integers in between. Rates come as decimal
 * strings ("1.9"); ratios leave as parts per million. Nothing here knows a floating-point result.
 */

/** `floor` cuts off what is below one yen (towards zero), `halfUp` rounds half a yen away from zero. */
export type Rounding = 'floor' | 'halfUp';

export type Fraction = { readonly num: bigint; readonly den: bigint };

/** A ratio as an integer: 1_000_000 is one. */
export type Ppm = number;
export const PPM = 1_000_000;

/** Larger amounts are refused at the field: a thousand trillion yen is nobody's plan, and sums of them stay exact. */
export const MAX_YEN = 1_000_000_000_000_000;

/** "1.9", "２／３", "50" as an exact ratio; undefined for anything else. A sign is allowed. */
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

/** The same ratio, read as percent: 19/10 becomes 19/1000. */
export const ofPercent = (f: Fraction): Fraction => ({ num: f.num, den: f.den * 100n });

/** num/den as an integer by the rule given. */
export function divide(num: bigint, den: bigint, rounding: Rounding = 'floor'): bigint {
  const [n, d] = den < 0n ? [-num, -den] : [num, den];
  const quotient = n / d;
  if (rounding === 'floor') return quotient;
  const rest = n % d;
  const absolute = rest < 0n ? -rest : rest;
  return absolute * 2n >= d ? quotient + (n < 0n ? -1n : 1n) : quotient;
}

/** The next integer at or above num/den, for positive values. */
export const divideUp = (num: bigint, den: bigint): bigint => (num + den - 1n) / den;

/** amount × ratio in yen. Within safe integers it needs no big ones, which is what a recomputed forecast asks for. */
export function times(yen: number, ratio: Fraction, rounding: Rounding = 'floor'): number {
  return Number(divide(BigInt(yen) * ratio.num, ratio.den, rounding));
}

/** amount × ppm ÷ 1,000,000, cut off towards zero. */
export function timesPpm(yen: number, ppm: Ppm): number {
  const product = yen * ppm;
  // `+ 0`: no negative zero leaves here.
  if (Number.isSafeInteger(product)) return Math.trunc(product / PPM) + 0;
  return Number((BigInt(yen) * BigInt(ppm)) / BigInt(PPM));
}

/** a ÷ b in parts per million, rounded half up; undefined where there is no such ratio. */
export function ratioPpm(a: number, b: number): Ppm | undefined {
  if (b === 0) return undefined;
  return Number(divide(BigInt(a) * BigInt(PPM), BigInt(b), 'halfUp'));
}

/** `Math.min` knows no big integers. */
export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
