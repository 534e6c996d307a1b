import { formatYenReading, readAmount } from '../../shared/text/yen.ts';
import type { Translate } from '../ui/i18n.tsx';

/** How an amount was parsed, including that about 3,000,000 counts as 3,000,000. */
export function amountReads(t: Translate, yen: number, text: string): string {
  const read = readAmount(text);
  const isApproximate = read.ok && read.value.isApproximate;
  return t(isApproximate ? 'figure.readsAbout' : 'figure.reads', { text: formatYenReading(yen) });
}
