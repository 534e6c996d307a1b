/** The dilution of previous holders by a capital raise. */
import { type Ppm, ratioPpm } from '../money.ts';
import type { CapEvent, CapTable } from './capTable.ts';

/**
 * The share of the business that a round or a J-KISS takes, in ppm. A converted J-KISS takes what it became; an open one takes what
 * its cap gives it before new money: amount ÷ cap if the cap is post-money (2.x), amount ÷ (cap + amount) if it is pre-money (1.x).
 * `undefined` if only a later round decides. Source: docs/domain/equity.md.
 */
export function dilutionPpm(event: CapEvent, table?: CapTable): Ppm | undefined {
  if (event.type === 'round') {
    const raised = event.investors.reduce((sum, i) => sum + i.amountYen, 0);
    const post = event.preMoneyYen
      ? event.preMoneyYen + raised
      : table?.rounds.find((r) => r.name === event.name)?.postMoneyYen;
    return post ? ratioPpm(raised, post) : undefined;
  }
  if (event.type !== 'convertible') return 0;
  for (const round of table?.rounds ?? []) {
    const made = round.conversions.find((c) => c.holder === event.holder && c.amountYen === event.amountYen);
    if (made) return ratioPpm(made.shares * round.priceYen, round.postMoneyYen);
  }
  if (event.capYen === undefined) return undefined;
  return ratioPpm(event.amountYen, event.version === '1' ? event.capYen + event.amountYen : event.capYen);
}
