/** Days as the person wants them written; a day that is none stays as it was typed. */
import { formatDay } from '../../shared/text/dates.ts';
import { useApp } from '../app/AppContext.tsx';
import { useWords } from '../app/i18n.tsx';

export function useDay(): (iso: string) => string {
  const { language } = useWords();
  const { settings } = useApp();
  return (iso) =>
    /^\d{4}-\d{2}-\d{2}/.test(iso)
      ? formatDay(iso.slice(0, 10), settings.dateStyle === 'both' ? 'western' : settings.dateStyle, language)
      : iso;
}
