import type { Translate } from '../ui/i18n.tsx';

/** A month in the screen's language, of YYYY-MM. */
export const monthIn = (name: string, t: Translate): string =>
  t('funding.month', { year: Number(name.slice(0, 4)), month: Number(name.slice(5, 7)) });
