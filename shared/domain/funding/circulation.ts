/**
 * How much of each yen stays in the region, round by round: production, distribution, spending. Round one is what this business spends on
 * suppliers, pay and profit; of what stays, the same shares are spent again. An estimate: the shares are the plan's own answers, not
 * based on an input-output table.
 */
import { type Ppm, timesPpm } from './money.ts';

export type CirculationInput = {
  readonly salesYen: number;
  /** Purchases, with the share bought in the region. */
  readonly purchases: readonly { readonly title: string; readonly yen: number; readonly localPpm: Ppm }[];
  readonly payYen: number;
  /** Share of pay that goes to people who live here. */
  readonly payLocalPpm: Ppm;
  readonly profitYen: number;
  /** Share of profit that stays with local owners. */
  readonly profitLocalPpm: Ppm;
  /** Share of a resident's income that is spent in the region. */
  readonly residentLocalPpm: Ppm;
  readonly localJobsPpm: Ppm;
};
export type Circulation = {
  readonly rounds: readonly [number, number, number];
  /** All three rounds per yen of sales. */
  readonly multiplierPpm: Ppm;
  readonly localPurchasesYen: number;
  readonly localPayYen: number;
  readonly localProfitYen: number;
  readonly jobsPpm: Ppm;
};

/**
 * Round 1: local purchases + local pay + local profit. Round 2: of round 1, suppliers keep the same local share of their own purchases,
 * residents spend `residentLocalPpm` here. Round 3: of round 2, the residents' share again.
 */
export function circulation(input: CirculationInput): Circulation {
  const localPurchasesYen = input.purchases.reduce((sum, p) => sum + timesPpm(p.yen, p.localPpm), 0);
  const localPayYen = timesPpm(input.payYen, input.payLocalPpm);
  const localProfitYen = timesPpm(Math.max(0, input.profitYen), input.profitLocalPpm);
  const bought = input.purchases.reduce((sum, p) => sum + p.yen, 0);
  const supplierPpm = bought > 0 ? Number((BigInt(localPurchasesYen) * 1_000_000n) / BigInt(bought)) : 0;
  const first = localPurchasesYen + localPayYen + localProfitYen;
  const second =
    timesPpm(localPurchasesYen, supplierPpm) + timesPpm(localPayYen + localProfitYen, input.residentLocalPpm);
  const third = timesPpm(second, input.residentLocalPpm);
  const all = first + second + third;
  return {
    rounds: [first, second, third],
    multiplierPpm: input.salesYen > 0 ? Number((BigInt(all) * 1_000_000n) / BigInt(input.salesYen)) : 0,
    localPurchasesYen,
    localPayYen,
    localProfitYen,
    jobsPpm: input.localJobsPpm,
  };
}
