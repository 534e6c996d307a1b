/** The formatter for changes of the plan, in this person's language and date format. */
import { useMemo } from 'react';
import type { ChangeWords } from '../../shared/doc/fields/inWords.ts';
import { useWords } from '../ui/i18n.tsx';
import { useWhen } from './useWhen.ts';

export function useChangeWords(): ChangeWords {
  const { t } = useWords();
  const { day, moment } = useWhen();
  return useMemo(() => ({ t, day, moment }), [t, day, moment]);
}
