/** Descriptions of consumption tax and interim payments, year by year. */
import type { Forecast } from '../../shared/domain/funding/forecast/forecast.ts';
import { formatYenReading } from '../../shared/text/yen.ts';
import type { Translate } from '../ui/i18n.tsx';

type Taxes = Forecast['taxes'];

/** 免税, or 免税（3期目から本則課税）: a single label would be wrong for a business that becomes taxable. */
export function taxWords(t: Translate, taxes: Taxes): string {
  const first = taxes[0]?.kind ?? 'exempt';
  const change = taxes.findIndex((y) => y.kind !== first);
  const kind = t(`consumptionTax.${first}`);
  return change < 0
    ? kind
    : t('consumptionTax.changes', { kind, n: change + 1, next: t(`consumptionTax.${taxes[change]?.kind ?? first}`) });
}

/** One sentence per year in which the taxation starts or changes, and one per year with interim payments. */
export function taxNotes(t: Translate, taxes: Taxes): string[] {
  return taxes.flatMap((y, i) => {
    const notes: string[] = [];
    const before = taxes[i - 1];
    if (i === 0 || before?.kind !== y.kind)
      notes.push(t('tax.year', { n: i + 1, kind: t(`consumptionTax.${y.kind}`), why: t(`taxReason.${y.reason}`) }));
    if (y.interimConsumptionYen > 0 || y.interimProfitYen > 0)
      notes.push(
        t('tax.interim', {
          n: i + 1,
          consumption: formatYenReading(y.interimConsumptionYen),
          profit: formatYenReading(y.interimProfitYen),
        }),
      );
    return notes;
  });
}
