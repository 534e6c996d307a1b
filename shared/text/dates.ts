/**
 * Dates as ISO days (YYYY-MM-DD), read from and written in the ways used in Japan. Pure: "today" is always an argument.
 * `Date` can't parse wareki, and `Intl` only formats, so both directions are here, on one table of eras.
 */
import { baseOf, type Language } from '../kernel/languages.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { ERAS } from './eras.ts';

export type IsoDay = string;
export type DateError =
  | 'empty'
  | 'notADate'
  | 'noSuchDay'
  | 'outsideEra'
  | 'yearMissing'
  | 'dayMissing'
  | 'otherWeekday';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const isoDay = (year: number, month: number, day: number): Result<IsoDay, DateError> =>
  year < 1868 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)
    ? err('noSuchDay')
    : ok(`${pad(year, 4)}-${pad(month)}-${pad(day)}`);

const KANJI_DIGIT = '〇一二三四五六七八九';
/** 二十三 → 23, 三〇 → 30, 元 → 1; other text unchanged. */
const kanjiNumbers = (text: string): string =>
  text.replace(/[〇一二三四五六七八九十元]+/gu, (run) => {
    if (run === '元') return '1';
    if (run.includes('十')) {
      const [tens = '', ones = ''] = run.split('十');
      return String((tens === '' ? 1 : KANJI_DIGIT.indexOf(tens)) * 10 + (ones === '' ? 0 : KANJI_DIGIT.indexOf(ones)));
    }
    return [...run].map((c) => (KANJI_DIGIT.includes(c) ? KANJI_DIGIT.indexOf(c) : c)).join('');
  });

const WEEKDAYS_JA = '日月火水木金土';
const WEEKDAYS_EN = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** A weekday after a date: (金), 金曜日, (金・祝), (Fri.). Its number from Sunday on, or undefined for a holiday mark without one. */
const WEEKDAY =
  /(?:\((?:([日月火水木金土])(?:曜日?)?(?:[・･]?祝日?)?|(SUN|MON|TUE|WED|THU|FRI|SAT)[A-Z]*\.?|祝日?)\)|([日月火水木金土])曜日?)$/u;
const weekdayOf = (day: IsoDay): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const plainDate = (input: string): string => input.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();

/**
 * Parses R8.11.20, 令和八年十一月二十日, 令和元年5月1日, H31/4/30, 20261120, 2026-11-20, 2026年11月20日(金). A weekday that is another day's is
 * refused: one of the two is wrong, and only the writer knows which. A day without a year (11/20, 11月20日) needs `today`: it is the nearest such
 * day before or after, the later of two that are equally near. Without `today` it is refused.
 */
export function parseDay(input: string, today?: IsoDay): Result<IsoDay, DateError> {
  const written = plainDate(input);
  if (written === '') return err('empty');
  const mark = WEEKDAY.exec(written);
  const parsed = parseDate(kanjiNumbers(mark ? written.slice(0, mark.index) : written), today);
  if (!mark || !parsed.ok) return parsed;
  const [, ja, en, long] = mark;
  const stated = en ? WEEKDAYS_EN.indexOf(en) : WEEKDAYS_JA.indexOf(ja ?? long ?? '祝');
  return stated >= 0 && stated !== weekdayOf(parsed.value) ? err('otherWeekday') : parsed;
}

const ERA_DATE =
  /^(明治?|大正?|昭和?|平成?|令和?|[MTSHR])?\.?(\d{1,4})[年./-](?:(\d{1,2})[月./-](\d{1,2})日?|(\d{1,2})月?)$/u;

function parseDate(text: string, today: IsoDay | undefined): Result<IsoDay, DateError> {
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const yearless = /^(\d{1,2})(?:[/.-](\d{1,2})|月(\d{1,2})日?)$/u.exec(text);
  if (yearless) return nearestDay(Number(yearless[1]), Number(yearless[2] ?? yearless[3]), today);
  const match = ERA_DATE.exec(text);
  if (!match) return err('notADate');
  const [, eraText, yearText = '', month, day, lonelyMonth] = match;
  if (lonelyMonth !== undefined) return err('dayMissing');
  if (eraText === undefined) {
    if (yearText.length !== 4) return err('notADate');
    return isoDay(Number(yearText), Number(month), Number(day));
  }
  const index = ERAS.findIndex((era) => era.name.startsWith(eraText) || era.letter === eraText);
  const era = ERAS[index];
  if (!era || Number(yearText) < 1) return err('notADate');
  const parsed = isoDay(Number(era.start.slice(0, 4)) + Number(yearText) - 1, Number(month), Number(day));
  if (!parsed.ok) return parsed;
  const next = index > 0 ? ERAS[index - 1] : undefined;
  if (parsed.value < era.start || (next && parsed.value >= next.start)) return err('outsideEra');
  return parsed;
}

/** The day of that month and date which is nearest to `today`. Leap days are at most eight years apart. */
function nearestDay(month: number, date: number, today: IsoDay | undefined): Result<IsoDay, DateError> {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(2000, month)) return err('noSuchDay');
  if (today === undefined) return err('yearMissing');
  const year = Number(today.slice(0, 4));
  let best: IsoDay | undefined;
  for (let y = year + 8; y >= year - 8; y--) {
    const day = isoDay(y, month, date);
    if (!day.ok) continue;
    const distance = Math.abs(daysBetween(today, day.value));
    if (best === undefined || distance < Math.abs(daysBetween(today, best))) best = day.value;
  }
  return best === undefined ? err('noSuchDay') : ok(best);
}

/**
 * A month as YYYY-MM, from 2027-04, 2027年4月, 202704, R9.4, 令和9年4月, 4/2027 as English writes it, or a whole day, of which it is the month.
 * 11月 needs `today` and is the nearest such month, as {@link parseDay} does it.
 */
export function parseMonth(input: string, today?: IsoDay): Result<string, DateError> {
  const text = kanjiNumbers(plainDate(input));
  if (text === '') return err('empty');
  const compact = /^(\d{4})(\d{2})$/u.exec(text);
  const english = /^(\d{1,2})\/(\d{4})$/u.exec(text);
  const lonely = /^(\d{1,2})月$/u.exec(text);
  if (lonely) {
    // The middle of the month, so that the nearest month is meant and not the nearest first day.
    const middle = today === undefined ? undefined : `${today.slice(0, 7)}-15`;
    const near = nearestDay(Number(lonely[1]), 15, middle);
    return near.ok ? ok(near.value.slice(0, 7)) : near;
  }
  const day = compact
    ? `${compact[1]}-${compact[2]}-01`
    : english
      ? `${english[2]}-${english[1]}-01`
      : text.endsWith('月')
        ? `${text}1日`
        : `${text}${text.includes('年') ? '月' : '.'}1`;
  const parsed = parseMonthDay(day);
  if (parsed.ok || parsed.error !== 'notADate') return parsed;
  const whole = parseDay(input, today);
  return whole.ok ? ok(whole.value.slice(0, 7)) : whole;
}
const parseMonthDay = (day: string): Result<string, DateError> => {
  const parsed = parseDay(day);
  if (parsed.ok) return ok(parsed.value.slice(0, 7));
  // A month without a year: `day` is 11.1 then, which is not another month.
  return parsed.error === 'yearMissing' ? err('notADate') : parsed;
};

/** 令和8年 for a day of 2026; 元年 for the first. `undefined` before 明治. */
function eraYear(day: IsoDay): { name: string; letter: string; year: number } | undefined {
  const era = ERAS.find((e) => day >= e.start);
  if (!era) return undefined;
  return { name: era.name, letter: era.letter, year: Number(day.slice(0, 4)) - Number(era.start.slice(0, 4)) + 1 };
}

export type DateStyle = 'western' | 'wareki' | 'both';

/** 2026年11月20日, 令和8年11月20日, or 令和8年（2026年）11月20日; English is 20 November 2026 in every style. */
export function formatDay(day: IsoDay, style: DateStyle, language: Language = 'ja'): string {
  const [year = '', month = '1', date = '1'] = day.split('-');
  if (baseOf(language) === 'en') {
    const months = 'January February March April May June July August September October November December'.split(' ');
    return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
  }
  const era = eraYear(day);
  const eraText = era ? `${era.name}${era.year === 1 ? '元' : era.year}年` : `${year}年`;
  const yearText = style === 'western' ? `${year}年` : style === 'wareki' ? eraText : `${eraText}（${year}年）`;
  return `${yearText}${Number(month)}月${Number(date)}日`;
}

/**
 * The fiscal year of a day for a business whose year starts in `startMonth` (1-12): the calendar year of its first day, its first
 * and last day, and the label in western or era years. A sole proprietor's year starts in January by law.
 */
export function fiscalYear(
  day: IsoDay,
  startMonth: number,
): { year: number; start: IsoDay; end: IsoDay; label: string; eraLabel: string } {
  const [y = 0, m = 1] = day.split('-').map(Number);
  const year = m >= startMonth ? y : y - 1;
  const endMonth = startMonth === 1 ? 12 : startMonth - 1;
  const endYear = startMonth === 1 ? year : year + 1;
  const start = `${pad(year, 4)}-${pad(startMonth)}-01`;
  const end = `${pad(endYear, 4)}-${pad(endMonth)}-${pad(daysInMonth(endYear, endMonth))}`;
  // A year that begins in March 2019 contains the first of May: by custom it has the era of its first day.
  const era = eraYear(start);
  return { year, start, end, label: `${year}年度`, eraLabel: era ? `${era.letter}${era.year}年度` : `${year}年度` };
}

/** The number of a business term (第1期 and so on); a short first term counts. `undefined` before the opening. */
export function businessTerm(opening: IsoDay, day: IsoDay, startMonth: number): number | undefined {
  if (day < opening) return undefined;
  return fiscalYear(day, startMonth).year - fiscalYear(opening, startMonth).year + 1;
}

/** The same day some months later; the last day of the month if there is no such day (31 August + 6 months is 28 February). */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return `${pad(y, 4)}-${pad(m)}-${pad(Math.min(date, daysInMonth(y, m)))}`;
}

/** Whole months from one day to another; never negative. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return 0;
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
  let months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  while (months > 0 && addMonths(from, months) > to) months--;
  return months;
}

/** Days from one ISO day to a later one; negative backwards. */
export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** The next calendar day. */
export const dayAfter = (day: IsoDay): IsoDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const JAPAN_OFFSET_MS = 9 * 3_600_000;
/**
 * The day in Japan of an instant (an ISO time with a zone); `undefined` for other text. Japan has had no daylight saving
 * time since 1952, so a fixed offset is correct for every time that this app writes, on machines in any time zone.
 */
export function japanDay(iso: string): IsoDay | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T/u.test(iso)) return undefined;
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? undefined : new Date(ms + JAPAN_OFFSET_MS).toISOString().slice(0, 10);
}

/** True for a real day as YYYY-MM-DD. */
export const isIsoDay = (value: unknown): value is IsoDay =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && parseDay(value).ok;
