/** Formats dates and times as the person prefers: in one place, so that every list shows them alike. */

import { useMemo } from 'react';
import { type Language, languageRecord } from '../../shared/kernel/languages.ts';
import { formatDay } from '../../shared/text/dates.ts';
import { localDay } from '../../shared/text/localTime.ts';
import { useWords } from '../ui/i18n.tsx';
import { useApp } from './AppContext.tsx';

/** The date of an ISO date or, in the person's time zone, of an ISO time: early morning in Japan is still yesterday in UTC. */
export const dayOf = (iso: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/u.test(iso)
    ? iso
    : /^\d{4}-\d{2}-\d{2}T/u.test(iso) && !Number.isNaN(Date.parse(iso))
      ? localDay(new Date(iso))
      : undefined;

export const clock = (iso: string, language: Language): string =>
  new Date(iso).toLocaleTimeString(languageRecord(language).locale, { hour: '2-digit', minute: '2-digit' });

export type When = {
  /** For an ISO date or time; anything else is returned as typed. */
  readonly day: (iso: string) => string;
  /** Date and time of an ISO time; empty for anything else. */
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
