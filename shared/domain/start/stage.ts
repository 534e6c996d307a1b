/**
 * The stage of the business as the month of its opening: programmes count from that month, so a chosen stage is stored as a month, and a corrected
 * month changes the stage. Months are YYYY-MM, days ISO.
 */
import { addMonths, monthsBetween } from '../../text/dates.ts';

export const START_STAGES = ['preparing', 'firstYear', 'toThree', 'overThree'] as const;
export type StartStage = (typeof START_STAGES)[number];

/** Months from today to the assumed opening until the founder enters it: the middle of each span. */
const ASSUMED: Readonly<Record<StartStage, number>> = { preparing: 6, firstYear: -6, toThree: -24, overThree: -60 };

const EARLIEST = '1868-01';
const LATEST_MONTHS = 120;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/u;

const monthAfter = (today: string, months: number): string => addMonths(`${today.slice(0, 7)}-01`, months).slice(0, 7);

export const assumedOpening = (stage: StartStage, today: string): string => monthAfter(today, ASSUMED[stage]);

/** A month at most ten years from today and not before the calendar of the date parser. */
export const isOpeningMonth = (month: string, today: string): boolean =>
  MONTH.test(month) && month >= EARLIEST && month <= monthAfter(today, LATEST_MONTHS);

/** The stage of a business with an opening month, as of a day. The current month is its first. */
export function stageOf(opening: string, today: string): StartStage {
  if (opening > today.slice(0, 7)) return 'preparing';
  const months = monthsBetween(`${opening}-01`, `${today.slice(0, 7)}-01`);
  return months < 12 ? 'firstYear' : months < 36 ? 'toThree' : 'overThree';
}

/** The dates of the funding plan: the opening day, and the first month of the forecast, which is never in the past. */
export function fundingClock(
  opening: string,
  today: string,
): { readonly openedOn: string; readonly startMonth: string } {
  const now = today.slice(0, 7);
  return { openedOn: `${opening}-01`, startMonth: opening > now ? opening : now };
}
