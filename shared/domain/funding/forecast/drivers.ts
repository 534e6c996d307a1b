/**
 * Sales and costs per month from their drivers: 客単価 × 席 × 回転 × 日 and the like (docs/domain/computations.md). Integer yen; each month is truncated
 * to a yen once.
 */
import { addMonths } from '../../../text/dates.ts';
import { PPM, type Ppm, timesPpm } from '../money.ts';
import type { CostLine, SalesLine, StaffLine } from './model.ts';

/** The calendar month (1-12) of a plan's month. */
export const calendarMonth = (startMonth: string, month: number): number =>
  ((Number(startMonth.slice(5, 7)) - 1 + month) % 12) + 1;

/** The YYYY-MM of a plan's month. */
export const monthName = (startMonth: string, month: number): string =>
  addMonths(`${startMonth.slice(0, 7)}-01`, month).slice(0, 7);
/** The plan's month index of a YYYY-MM or an ISO day; negative before the start. */
export const monthIndex = (startMonth: string, name: string): number =>
  (Number(name.slice(0, 4)) - Number(startMonth.slice(0, 4))) * 12 +
  Number(name.slice(5, 7)) -
  Number(startMonth.slice(5, 7));

const inTime = (line: { readonly fromMonth: number; readonly toMonth: number | undefined }, m: number): boolean =>
  m >= line.fromMonth && (line.toMonth === undefined || m <= line.toMonth);

/** Yearly growth, counted from the line's own first month. */
const grown = (yen: number, growthPpm: Ppm, years: number): number => {
  let value = yen;
  for (let i = 0; i < years; i++) value = timesPpm(value, PPM + growthPpm);
  return value;
};

const perMonth = (line: SalesLine): number => {
  switch (line.driver) {
    case 'seats':
      return timesPpm(timesPpm(timesPpm(line.priceYen, line.quantityPpm), line.turnsPpm), line.daysPpm);
    case 'unit':
      return timesPpm(line.priceYen, line.quantityPpm);
    case 'project':
      return Math.trunc(timesPpm(line.priceYen, line.quantityPpm) / 12);
    case 'amount':
      return line.priceYen;
    case 'subscription':
      return 0;
  }
};

/** Sales before consumption tax, for each month. */
export function salesSeries(line: SalesLine, startMonth: string, months: number): number[] {
  const full = perMonth(line);
  let members = line.quantityPpm;
  let value = full;
  return Array.from({ length: months }, (_, m) => {
    if (!inTime(line, m)) return 0;
    const age = m - line.fromMonth;
    let amount: number;
    if (line.driver === 'subscription') {
      // New members pay from this month on; those who leave pay until this month.
      members += age === 0 ? 0 : line.newMembersPpm - timesPpm(members, line.churnPpm);
      amount = timesPpm(line.priceYen, Math.max(0, members));
    } else {
      if (age > 0 && age % 12 === 0) value = grown(value, line.growthPpm, 1);
      amount = value;
    }
    if (line.rampMonths > 0 && age < line.rampMonths)
      amount = timesPpm(amount, line.rampStartPpm + Math.trunc(((PPM - line.rampStartPpm) * age) / line.rampMonths));
    const season = line.seasonPpm?.[calendarMonth(startMonth, m) - 1];
    return season === undefined ? amount : timesPpm(amount, season);
  });
}

export function costSeries(line: CostLine, months: number): number[] {
  return Array.from({ length: months }, (_, m) => {
    if (line.kind !== 'fixed' || !inTime(line, m)) return 0;
    const age = m - line.fromMonth;
    if (age % Math.max(1, line.everyMonths) !== 0) return 0;
    return grown(line.amountYen, line.growthPpm, Math.floor(age / 12));
  });
}

/** Pay, bonus and the employer's social insurance, for each month. */
export function paySeries(line: StaffLine, startMonth: string, months: number): { pay: number[]; social: number[] } {
  const pay = Array.from({ length: months }, (_, m) => {
    if (!inTime(line, m)) return 0;
    const years = Math.floor((m - line.fromMonth) / 12);
    const monthly = timesPpm(grown(line.monthlyPayYen, line.raisePpm, years), line.headsPpm);
    const paysBonus = line.bonusMonths.includes(calendarMonth(startMonth, m));
    const bonus = paysBonus
      ? Math.trunc(timesPpm(grown(line.bonusYen, line.raisePpm, years), line.headsPpm) / line.bonusMonths.length)
      : 0;
    return monthly + bonus;
  });
  return { pay, social: pay.map((yen) => timesPpm(yen, line.socialPpm)) };
}

export const variableCost = (line: CostLine, salesYen: number, m: number): number =>
  line.kind === 'variable' && inTime(line, m) ? timesPpm(salesYen, line.salesPpm) : 0;
