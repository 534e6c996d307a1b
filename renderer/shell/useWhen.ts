/** Days and times in words, as the person wants them written: the one place, so that every list says them alike. */

import { useMemo } from 'react';
import { type Language, languageRecord } from '../../shared/kernel/languages.ts';
import { formatDay } from '../../shared/text/dates.ts';
import { localDay } from '../../shared/text/localTime.ts';
import { useWords } from '../ui/i18n.tsx';
import { useApp } from './AppContext.tsx';

/** The day that an ISO day names, or on which an ISO time falls where the person is: early morning in Japan is still yesterday in UTC. */
export const dayOf = (iso: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/u.test(iso)
    ? iso
    : /^\d{4}-\d{2}-\d{2}T/u.test(iso) && !Number.isNaN(Date.parse(iso))
      ? localDay(new Date(iso))
      : undefined;

export const clock = (iso: string, language: Language): string =>
  new Date(iso).toLocaleTimeString(languageRecord(language).locale, { hour: '2-digit', minute: '2-digit' });

export type When = {
  /** Of an ISO day or time; what is neither stays as it was typed. */
  readonly day: (iso: string) => string;
  /** Day and time of an ISO time; empty for what is none. */
  readonly moment: (iso: string) => string;
};

export function useWhen(): When {
  const { language } = useWords();
  const { dateStyle } = useApp().settings;
  return useMemo(() => {
    const day = (iso: string) => {
      const which = dayOf(iso);
      return which ? formatDay(which, dateStyle === 'both' ? 'western' : dateStyle, language) : iso;
    };
    const moment = (iso: string) => (Number.isNaN(Date.parse(iso)) ? '' : `${day(iso)} ${clock(iso, language)}`);
    return { day, moment };
  }, [dateStyle, language]);
}
