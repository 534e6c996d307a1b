/**
 * The stage of a business, from its opening day alone: the day determines which loans and subsidies it can apply for, so there is no second field
 * to maintain.
 */
import { monthsBetween } from '../../text/dates.ts';

export const BUSINESS_STAGES = ['undecided', 'preparing', 'firstYear', 'running'] as const;
export type BusinessStage = (typeof BUSINESS_STAGES)[number];

/** `openedOn` is an ISO day, or empty; `years` are whole ones since then. */
export function businessStage(
  openedOn: string,
  today: string,
): { readonly stage: BusinessStage; readonly years: number } {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(openedOn)) return { stage: 'undecided', years: 0 };
  if (openedOn > today) return { stage: 'preparing', years: 0 };
  const years = Math.floor(monthsBetween(openedOn, today) / 12);
  return { stage: years < 1 ? 'firstYear' : 'running', years };
}
