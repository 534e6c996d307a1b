/**
 * Payback, net present value, internal rate of return, runway (docs/domain/computations.md). Flows are yen per period, the first one immediate. The
 * search for a root uses floating point; results are integers.
 */
import { divide, fractionOf, PPM, type Ppm } from '../money.ts';

/** NPV in yen, rounded half up, computed with exact fractions. `undefined` if the rate is not a number above -100 %. */
export function netPresentValue(flows: readonly number[], ratePercent: string): number | undefined {
  const rate = fractionOf(ratePercent);
  if (!rate || rate.num <= -100n * rate.den) return undefined;
  const base = rate.den * 100n;
  const grown = base + rate.num;
  // Σ CF_t · base^t ÷ grown^t over the common denominator grown^n.
  let num = 0n;
  for (const [t, flow] of flows.entries())
    num += BigInt(flow) * base ** BigInt(t) * grown ** BigInt(flows.length - 1 - t);
  return flows.length === 0 ? 0 : Number(divide(num, grown ** BigInt(flows.length - 1), 'halfUp'));
}

/** The present value of a perpetuity from the next period on. */
export function perpetuityValue(flowYen: number, ratePercent: string): number | undefined {
  const rate = fractionOf(ratePercent);
  return rate && rate.num > 0n ? Number(divide(BigInt(flowYen) * rate.den * 100n, rate.num, 'halfUp')) : undefined;
}

export type Irr =
  | { readonly kind: 'rate'; readonly ppm: Ppm }
  | { readonly kind: 'several'; readonly ppm: readonly Ppm[] }
  | { readonly kind: 'none'; readonly reason: 'noOutlay' | 'noReturn' | 'noRoot' };

const LOWEST = -0.99;
const HIGHEST = 100;

/** The rate per period at which NPV is 0: one, several (then none of them is meaningful), or why there is none. */
export function internalRateOfReturn(flows: readonly number[]): Irr {
  if (!flows.some((f) => f < 0)) return { kind: 'none', reason: 'noOutlay' };
  if (!flows.some((f) => f > 0)) return { kind: 'none', reason: 'noReturn' };
  const npv = (rate: number) => flows.reduceRight((sum, flow) => sum / (1 + rate) + flow, 0);
  const roots: Ppm[] = [];
  let before = LOWEST;
  let valueBefore = npv(before);
  // Steps grow with the rate: fine at usual rates, coarse at absurd ones.
  for (let rate = LOWEST; rate <= HIGHEST; rate += 0.002 + Math.max(0, rate) * 0.01) {
    const value = npv(rate);
    if (value === 0 || (valueBefore < 0 && value > 0) || (valueBefore > 0 && value < 0)) {
      let [low, high] = [before, rate];
      for (let i = 0; i < 200 && value !== 0; i++) {
        const middle = (low + high) / 2;
        if (npv(middle) > 0 === npv(low) > 0) low = middle;
        else high = middle;
      }
      const root = Math.round((value === 0 ? rate : (low + high) / 2) * PPM);
      if (roots.at(-1) !== root) roots.push(root);
    }
    before = rate;
    valueBefore = value;
  }
  const [only] = roots;
  if (only === undefined) return { kind: 'none', reason: 'noRoot' };
  return roots.length === 1 ? { kind: 'rate', ppm: only } : { kind: 'several', ppm: roots };
}

/** Periods until the investment is paid back, in ppm of a period, interpolated; `undefined` if never. */
export function paybackPpm(flows: readonly number[]): Ppm | undefined {
  let sum = 0;
  for (const [t, flow] of flows.entries()) {
    if (sum < 0 && sum + flow >= 0)
      return (t - 1) * PPM + Number(divide(BigInt(-sum) * BigInt(PPM), BigInt(flow), 'halfUp'));
    sum += flow;
  }
  return sum >= 0 && !flows.some((f) => f < 0) ? 0 : undefined;
}

export type Runway = {
  /** Per month. */
  readonly grossBurnYen: number;
  readonly netBurnYen: number;
  /** Months in ppm; `undefined` if no cash is burnt. */
  readonly monthsPpm: Ppm | undefined;
};
/** Computed from outflow and inflow over a number of months. */
export function runway(cashYen: number, outYen: number, inYen: number, months: number): Runway {
  const net = outYen - inYen;
  return {
    grossBurnYen: Math.round(outYen / months),
    netBurnYen: Math.round(net / months),
    monthsPpm:
      net > 0
        ? Number(divide(BigInt(Math.max(0, cashYen)) * BigInt(months) * BigInt(PPM), BigInt(net), 'halfUp'))
        : undefined,
  };
}
