import type { Translate } from '../../i18n/words.ts';

/** A month in the reader's language, from YYYY-MM or a date. */
export const monthText = (month: string, t: Translate): string =>
  t('funding.month', { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) });
