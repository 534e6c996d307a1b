/**
 * Reads and writes yen as people in Japan write it. Amounts are integer yen (a safe integer); anything finer is refused rather than
 * rounded in silence. `Intl`'s compact form prints 1000万 without a comma and rounds, so the writer is ours.
 */
import { err, ok, type Result } from '../kernel/result.ts';

export const YEN_UNITS = { yen: 1, thousand: 1_000, tenThousand: 10_000, million: 1_000_000 } as const;
export type YenUnit = keyof typeof YEN_UNITS;
const UNIT_NAMES: Record<string, YenUnit> = { 円: 'yen', 千円: 'thousand', 万円: 'tenThousand', 百万円: 'million' };
/** The unit that 円, 千円, 万円 or 百万円 names; undefined for other words. */
export const yenUnitOf = (name: string): YenUnit | undefined => UNIT_NAMES[name.normalize('NFKC').trim()];

export type YenError = 'empty' | 'notANumber' | 'fraction' | 'tooLarge' | 'ambiguous';

const KANJI_DIGITS = '〇一二三四五六七八九';
const SMALL_UNITS: Record<string, bigint> = { 十: 10n, 百: 100n, 千: 1_000n };
const LARGE_UNITS: Record<string, bigint> = { 万: 10_000n, 億: 100_000_000n, 兆: 1_000_000_000_000n };

/** A decimal as an integer and a power of ten, so that 1.5億 needs no floating point. */
type Decimal = { digits: bigint; scale: number };
const decimal = (text: string): Decimal => {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(`${whole}${fraction}` || '0'), scale: fraction.length };
};
const times = (value: Decimal, factor: bigint): Result<bigint, YenError> => {
  const product = value.digits * factor;
  const divisor = 10n ** BigInt(value.scale);
  return product % divisor === 0n ? ok(product / divisor) : err('fraction');
};

/**
 * Parses １，０００万円, 1.5億, 2億3,000万, 千円 amounts, 二千万, ▲500, △500, (500), ￥1,000.
 * `unit` is what a bare number means in this place (a table in 千円 passes `thousand`); units written in the text win.
 */
export function parseYen(input: string, unit: YenUnit = 'yen'): Result<number, YenError> {
  let text = input
    .normalize('NFKC')
    .replace(/[\s,、_']/gu, '')
    .replace(/^[¥\\]/u, '');
  if (text === '') return err('empty');
  let negative = false;
  const parenthesised = /^\((.*)\)$/u.exec(text);
  if (parenthesised) {
    negative = true;
    text = parenthesised[1] ?? '';
  }
  const sign = /^([▲△\-−‐–—+])(.*)$/u.exec(text);
  if (sign) {
    if (negative) return err('ambiguous');
    negative = sign[1] !== '+';
    text = (sign[2] ?? '').replace(/^[¥\\]/u, '');
  }
  const hadYen = /円$|yen$|jpy$/iu.test(text);
  text = text.replace(/(円|yen|jpy)$/iu, '').replace(/[零○]/gu, '〇');
  if (text === '') return err('notANumber');
  const parsed = /^\d+(\.\d+)?$|^\.\d+$/u.test(text)
    ? times(decimal(text), BigInt(hadYen ? 1 : YEN_UNITS[unit]))
    : parseWithUnits(text);
  if (!parsed.ok) return parsed;
  if (parsed.value > BigInt(Number.MAX_SAFE_INTEGER)) return err('tooLarge');
  const value = Number(parsed.value);
  return ok(negative && value !== 0 ? -value : value);
}

function parseWithUnits(text: string): Result<bigint, YenError> {
  let total = 0n;
  let rest = text;
  let last = 10n ** 20n;
  while (rest !== '') {
    const at = [...rest].findIndex((c) => c in LARGE_UNITS);
    const part = at < 0 ? rest : [...rest].slice(0, at).join('');
    const factor = at < 0 ? 1n : (LARGE_UNITS[[...rest][at] ?? ''] ?? 1n);
    if (factor >= last) return err('ambiguous');
    last = factor;
    const value = parseSection(part, factor);
    if (!value.ok) return value;
    total += value.value;
    rest = at < 0 ? '' : [...rest].slice(at + 1).join('');
  }
  return ok(total);
}

/** What stands before 万, 億 or 兆: digits with a decimal point, 千/百/十 with digits, or kanji digits by position. */
function parseSection(part: string, factor: bigint): Result<bigint, YenError> {
  if (/^\d*\.?\d+$/u.test(part)) return times(decimal(part), factor);
  if (part === '') return err('notANumber');
  let text = part;
  for (let i = 0; i < 10; i++) text = text.replaceAll(KANJI_DIGITS[i] ?? '', String(i));
  if (/^\d+$/u.test(text)) return ok(BigInt(text) * factor);
  let sum = 0n;
  let number = '';
  let last = 10_000n;
  for (const c of text) {
    const small = SMALL_UNITS[c];
    if (small !== undefined) {
      if (small >= last) return err('ambiguous');
      last = small;
      if (number !== '' && !/^\d+(\.\d+)?$/u.test(number)) return err('notANumber');
      const scaled = times(decimal(number || '1'), small * factor);
      if (!scaled.ok) return scaled;
      sum += scaled.value;
      number = '';
    } else if (/[\d.]/u.test(c)) number += c;
    else return err('notANumber');
  }
  if (number !== '') {
    if (!/^\d+(\.\d+)?$/u.test(number)) return err('notANumber');
    const scaled = times(decimal(number), factor);
    if (!scaled.ok) return scaled;
    sum += scaled.value;
  }
  return ok(sum);
}

const groupDigits = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/gu, ',');

/** 10,000,000円, with ▲ for less than nothing as bank forms print it. */
export function formatYen(yen: number): string {
  return `${yen < 0 ? '▲' : ''}${groupDigits(Math.abs(yen).toFixed(0))}円`;
}

/** 1,234万5,678円: exact, in the units people say aloud. */
export function formatYenReading(yen: number): string {
  const absolute = BigInt(Math.abs(yen));
  const parts: string[] = [];
  let rest = absolute;
  for (const [unit, factor] of Object.entries(LARGE_UNITS).reverse()) {
    const count = rest / factor;
    if (count > 0n) parts.push(`${groupDigits(count.toString())}${unit}`);
    rest %= factor;
  }
  if (rest > 0n || parts.length === 0) parts.push(groupDigits(rest.toString()));
  return `${yen < 0 ? '▲' : ''}${parts.join('')}円`;
}

/** The number of a table whose header names the unit, and what rounding to that unit left over (in yen). */
export function yenInUnit(yen: number, unit: YenUnit): { text: string; remainder: number } {
  const factor = YEN_UNITS[unit];
  const whole = Math.trunc(yen / factor);
  return { text: `${whole < 0 ? '▲' : ''}${groupDigits(Math.abs(whole).toString())}`, remainder: yen - whole * factor };
}

/** 1,234,567.5 of the decimal string 1234567.5. What is no number stays as it is. */
export const groupedDigits = (value: string): string => {
  const [whole = '', fraction] = value.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/gu, ',') + (fraction ? `.${fraction}` : '');
};
