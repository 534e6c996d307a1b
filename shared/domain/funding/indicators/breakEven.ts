/** Break-even: 損益分岐点売上高 = 固定費 ÷ 限界利益率 (docs/domain/computations.md). */
import { divideUp, type Ppm, ratioPpm } from '../money.ts';

export type BreakEven = {
  /** 限界利益率; undefined without sales. */
  readonly marginPpm: Ppm | undefined;
  /** `undefined` if each yen of sales costs a yen or more. Rounded up to a yen. */
  readonly salesYen: number | undefined;
  /** 損益分岐点比率 and 安全余裕率. */
  readonly ratioPpm: Ppm | undefined;
  readonly safetyPpm: Ppm | undefined;
  /** Sales for the target profit. */
  readonly targetSalesYen: number | undefined;
};

export function breakEven(salesYen: number, variableYen: number, fixedYen: number, targetProfitYen = 0): BreakEven {
  const margin = salesYen - variableYen;
  const needed = (profit: number): number | undefined =>
    salesYen > 0 && margin > 0 && fixedYen + profit >= 0
      ? Number(divideUp(BigInt(fixedYen + profit) * BigInt(salesYen), BigInt(margin)))
      : undefined;
  const at = needed(0);
  const ratio = at === undefined ? undefined : ratioPpm(at, salesYen);
  return {
    marginPpm: ratioPpm(margin, salesYen),
    salesYen: at,
    ratioPpm: ratio,
    safetyPpm: ratio === undefined ? undefined : 1_000_000 - ratio,
    targetSalesYen: needed(targetProfitYen),
  };
}

/**
 * The essential-service platform of the region (費用①→②→③): fixed and variable costs before, after sharing, and after digitising as well. If the
 * break-even falls, a service that had no market gets one.
 */
export type PlatformStage = {
  readonly salesYen: number;
  readonly variableYen: number;
  readonly fixedYen: number;
};
export function platformBreakEven(stages: readonly PlatformStage[]): (BreakEven & { readonly profitYen: number })[] {
  return stages.map((s) => ({
    ...breakEven(s.salesYen, s.variableYen, s.fixedYen),
    profitYen: s.salesYen - s.variableYen - s.fixedYen,
  }));
}
