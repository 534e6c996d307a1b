/** A figure as it is written in a sentence: grouped digits and its unit; yen amounts as people write them. */

import type { Figure } from '../../doc/planStore.ts';
import { baseOf, type Language } from '../../kernel/languages.ts';
import { formatYenReading, groupedDigits } from '../../text/yen.ts';

export function figureText(figure: Figure, language: Language): string {
  if (figure.value === '') return `${figure.label || '—'}`;
  if (figure.unit === '円' && /^-?\d+$/.test(figure.value) && Number.isSafeInteger(Number(figure.value))) {
    return baseOf(language) === 'ja' && Math.abs(Number(figure.value)) >= 10_000
      ? formatYenReading(Number(figure.value))
      : `${groupedDigits(figure.value)}${baseOf(language) === 'ja' ? '円' : ' yen'}`;
  }
  return `${groupedDigits(figure.value)}${figure.unit}`;
}
