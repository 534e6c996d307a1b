/** Growth targets of schemes: over the whole period (経営革新計画) or as a yearly rate (subsidies). Exact: rounding never decides a pass. */
import { fractionOf, PPM, type Ppm, ratioPpm } from '../money.ts';

/** (B − A) ÷ |A| in ppm; undefined from zero. Source: docs/domain/plan-formats.md. */
export function growthPpm(fromYen: number, toYen: number): Ppm | undefined {
  return ratioPpm(toYen - fromYen, Math.abs(fromYen));
}

/** True if `to` is at least `from` grown by `needed`. `undefined` if `from` is zero or negative, because growth is meaningless then. */
export function reaches(fromYen: number, toYen: number, needed: Ppm): boolean | undefined {
  if (fromYen <= 0) return undefined;
  return toYen > 0 && BigInt(toYen) * BigInt(PPM) >= BigInt(fromYen) * BigInt(PPM + needed);
}

/** True if end ÷ start ≥ (1 + g)^years, with g a percentage as a decimal string. `undefined` if the start is zero or negative, or without a rate. */
export function reachesYearly(fromYen: number, toYen: number, years: number, percent: string): boolean | undefined {
  const g = fractionOf(percent);
  if (!g || fromYen <= 0 || !Number.isInteger(years) || years < 1) return undefined;
  const den = (g.den * 100n) ** BigInt(years);
  const num = (g.den * 100n + g.num) ** BigInt(years);
  return BigInt(toYen) * den >= BigInt(fromYen) * num;
}

/** (1 + g)^years in ppm, rounded half up: the required end per yen of the start. */
export function compounded(percent: string, years: number): Ppm | undefined {
  const g = fractionOf(percent);
  if (!g) return undefined;
  const base = g.den * 100n;
  const num = (base + g.num) ** BigInt(years) * BigInt(PPM);
  const den = base ** BigInt(years);
  return Number((num * 2n + den) / (den * 2n));
}
