/** Errors of an input, each with its field. The messages are up to the screens and the command line. */
import { type Fraction, fractionOf, ofPercent } from './money.ts';

export const ISSUE_CODES = [
  'required',
  'notANumber',
  'notAnInteger',
  'notADay',
  'negative',
  'mustBePositive',
  'tooLarge',
  'tooMany',
  'outOfRange',
  'unknownChoice',
  'graceTooLong',
  'shareAbove100',
  'shareFrom100',
  'duplicate',
  'unknownHolder',
  'notEnoughShares',
  'capBelowInvestment',
  'needsCapOrDiscount',
  'needsShares',
  'poolTooLarge',
  'needsPrice',
  'beforeStart',
  'beyondHorizon',
  'twelveNeeded',
  'monthsNeeded',
  'contradiction',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];
export type Issue = { readonly field: string; readonly code: IssueCode };

/** Collects issues while an input is validated. */
export class Issues {
  readonly list: Issue[] = [];
  add(field: string, code: IssueCode): void {
    this.list.push({ field, code });
  }
  get any(): boolean {
    return this.list.length > 0;
  }
  /** An integer within bounds; adds an issue otherwise. */
  integer(field: string, value: number, min: number, max: number): boolean {
    if (!Number.isFinite(value)) this.add(field, 'notANumber');
    else if (!Number.isInteger(value)) this.add(field, 'notAnInteger');
    else if (value < min) this.add(field, min === 1 ? 'mustBePositive' : value < 0 ? 'negative' : 'outOfRange');
    else if (value > max) this.add(field, 'tooLarge');
    else return true;
    return false;
  }
  /** A percentage as an exact fraction; adds an issue and returns 0 otherwise. `below`: 100 itself is too much. */
  percent(field: string, text: string, below = false): Fraction {
    const value = fractionOf(text);
    if (!value) this.add(field, text.trim() === '' ? 'required' : 'notANumber');
    else if (value.num < 0n) this.add(field, 'negative');
    else if (value.num > 100n * value.den) this.add(field, 'shareAbove100');
    else if (below && value.num === 100n * value.den) this.add(field, 'shareFrom100');
    else return ofPercent(value);
    return { num: 0n, den: 1n };
  }
}
