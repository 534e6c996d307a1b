/**
 * The valid scores: a number from 0 to the criterion's maximum, in its steps. The judge's desk, the import of sheets, the command line and the
 * ranking all use this, so that a score refused by one of them cannot count in another.
 */

/** `step` counts from 0. A missing `max` sets no upper limit, a missing `step` allows any number. */
export type Scale = { readonly max?: number; readonly step?: number };
export type ScoreProblem = 'notANumber' | 'belowZero' | 'aboveMax' | 'offStep';

/** Tolerance for a whole number of steps: 7.3 ÷ 0.1 is 72.99999999999999. */
const OFF = 1e-6;

/** Why a value is not a valid score on this scale; `undefined` if it is. */
export function scoreProblem(value: number, { max, step }: Scale): ScoreProblem | undefined {
  if (!Number.isFinite(value)) return 'notANumber';
  if (value < 0) return 'belowZero';
  if (max !== undefined && value > max) return 'aboveMax';
  if (step !== undefined && step > 0) {
    const steps = value / step;
    if (Math.abs(steps - Math.round(steps)) > OFF) return 'offStep';
  }
  return undefined;
}

export type TypedScore =
  | { readonly kind: 'empty' }
  | { readonly kind: 'score'; readonly value: number }
  | { readonly kind: 'problem'; readonly problem: ScoreProblem };

/**
 * Parses a score as people type it: full-width digits, the decimal marks of a Japanese keyboard, a decimal comma, 点 after it.
 * 「1,000」 is a thousand, 「7,5」 is seven and a half.
 */
export function readScore(typed: string, scale: Scale): TypedScore {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u30fc]/gu, '-')
    .replace(/。/gu, '.')
    .replace(/、/gu, ',')
    .replace(/[\s_]+/gu, '')
    .replace(/点$/u, '');
  if (plain === '') return { kind: 'empty' };
  const text = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/u.test(plain) ? plain.replace(/,/gu, '') : plain.replace(/,/u, '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/u.test(text)) return { kind: 'problem', problem: 'notANumber' };
  const value = Number(text);
  const problem = scoreProblem(value, scale);
  // -0 is 0 to the person who typed it.
  return problem ? { kind: 'problem', problem } : { kind: 'score', value: value === 0 ? 0 : value };
}

/** The next score up or down, kept on the scale; without a value, the lowest or the highest. */
export function stepScore(value: number | undefined, up: boolean, { max, step }: Required<Scale>): number {
  const top = Math.floor(max / step + OFF);
  const at = value === undefined ? (up ? 0 : top) : Math.round(value / step) + (up ? 1 : -1);
  return Number((Math.min(top, Math.max(0, at)) * step).toFixed(9));
}
