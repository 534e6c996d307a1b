/** The value of a scheme rule in words: yen, years, percent, persons, or its own text. */

import type { YenWords } from '../../shared/text/yenWords.ts';
import type { Translate } from '../ui/i18n.tsx';

export function ruleValue(
  rule: { readonly value: number | string; readonly unit?: string },
  t: Translate,
  yen: YenWords,
): string {
  if (typeof rule.value === 'string') return rule.value;
  if (rule.unit === 'yen') return yen.spoken(rule.value);
  if (rule.unit === 'months')
    return rule.value % 12 === 0 ? t('rule.years', { n: rule.value / 12 }) : t('rule.months', { n: rule.value });
  if (rule.unit === 'basisPoints') return `${(rule.value / 100).toFixed(2)}%`;
  if (rule.unit === 'times') return t('rule.times', { n: rule.value });
  return rule.unit === 'persons' ? t('rule.persons', { n: rule.value }) : String(rule.value);
}
