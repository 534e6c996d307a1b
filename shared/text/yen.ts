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
/** The numerals of receipts and contracts, with the old forms that registries and bank forms still print, as everyday ones. */
const FORMAL_NUMERALS: Readonly<Record<string, string>> = {
  ...{ 零: '〇', '○': '〇', 壱: '一', 壹: '一', 弌: '一', 弐: '二', 貳: '二', 貮: '二', 弍: '二', 参: '三', 參: '三' },
  ...{ 肆: '四', 伍: '五', 陸: '六', 漆: '七', 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 陌: '百' },
  ...{ 仟: '千', 阡: '千', 萬: '万', 圓: '円' },
};
const FORMAL = new RegExp(`[${Object.keys(FORMAL_NUMERALS).join('')}]`, 'gu');
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

const APPROXIMATE = /^(約|およそ|おおよそ)/u;
const CURRENCY = /^[¥\\]/u;
/** The stroke that closes an amount on a receipt, so that no digit can be added: ¥1,200-, 1,200円―. */
const CLOSING = /\.?[-−‐‑–—―ー]$/u;
const SIGN = /^[▲△\-−‐–—+]/u;

export type YenReading = {
  readonly yen: number;
  /** The text itself is approximate (約300万円): a person should know that the amount is not exact. */
  readonly isApproximate: boolean;
};

/** The signs around an amount; the rest is digits and units. */
type Bare = {
  readonly text: string;
  readonly isNegative: boolean;
  readonly isApproximate: boolean;
  readonly inYen: boolean;
};

/**
 * Removes the signs in the order in which people write them. A minus and parentheses may both mean negative, (-500) like (500);
 * two signs in a row may not. `undefined` if the signs contradict each other.
 */
function withoutMarks(input: string): Bare | undefined {
  let text = input;
  let isNegative = false;
  let isApproximate = false;
  let inYen = false;
  const approximate = () => {
    isApproximate ||= APPROXIMATE.test(text);
    text = text.replace(APPROXIMATE, '');
  };
  approximate();
  const inside = /^[¥\\]?\((.*)\)$/u.exec(text)?.[1];
  if (inside !== undefined) {
    isNegative = true;
    text = inside;
  }
  text = text.replace(CURRENCY, '');
  const sign = SIGN.exec(text)?.[0];
  if (sign !== undefined) {
    if (isNegative && sign === '+') return undefined;
    isNegative ||= sign !== '+';
    text = text.slice(1);
  }
  approximate();
  const receipt = CURRENCY.test(text) || (CURRENCY.test(input) && sign === undefined);
  const formal = /^金/u.test(text) || /[也整]$/u.test(text);
  text = text.replace(CURRENCY, '').replace(/^金/u, '').replace(CURRENCY, '');
  if (CLOSING.test(text) && (receipt || formal || /円.$/u.test(text))) {
    inYen = true;
    text = text.replace(CLOSING, '');
  }
  if (/(円|yen|jpy)[也整]?$/iu.test(text)) inYen = true;
  if (formal) {
    inYen = true;
    text = text.replace(/[也整]$/u, '');
  }
  return { text: text.replace(/(円|yen|jpy)$/iu, ''), isNegative, isApproximate, inYen };
}

/**
 * Reads １，０００万円, 1.5億, 2億3,000万, 千円 amounts, 二千万, 壱百万円, 350萬円, 金参拾万円也, ¥1,200-, 約300万円, ▲500, △500, (500), ￥1,000.
 * `unit` is the unit of a bare number (a table in 千円 passes `thousand`); units in the text take precedence.
 */
export function readAmount(input: string, unit: YenUnit = 'yen'): Result<YenReading, YenError> {
  const plain = input
    .normalize('NFKC')
    .replace(/[\s,、_']/gu, '')
    .replace(FORMAL, (c) => FORMAL_NUMERALS[c] ?? c);
  if (plain === '') return err('empty');
  const bare = withoutMarks(plain);
  if (!bare) return err('ambiguous');
  const { text, isNegative, isApproximate, inYen } = bare;
  if (text === '') return err('notANumber');
  const parsed = /^\d+(\.\d+)?$|^\.\d+$/u.test(text)
    ? times(decimal(text), BigInt(inYen ? 1 : YEN_UNITS[unit]))
    : parseWithUnits(text);
  if (!parsed.ok) return parsed;
  if (parsed.value > BigInt(Number.MAX_SAFE_INTEGER)) return err('tooLarge');
  const value = Number(parsed.value);
  return ok({ yen: isNegative && value !== 0 ? -value : value, isApproximate });
}

/** Only the amount, as read by {@link readAmount}. */
export function parseYen(input: string, unit: YenUnit = 'yen'): Result<number, YenError> {
  const read = readAmount(input, unit);
  return read.ok ? ok(read.value.yen) : read;
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

/** The part before 万, 億 or 兆: digits with a decimal point, 千/百/十 with digits, or positional kanji digits. */
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

/** 10,000,000円, with ▲ for negative amounts as on bank forms. */
export function formatYen(yen: number): string {
  return `${yen < 0 ? '▲' : ''}${groupDigits(Math.abs(yen).toFixed(0))}円`;
}

/** 1,234万5,678円: exact, in the units of spoken Japanese. */
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

/** The number for a table whose header names the unit, and the remainder of rounding to that unit (in yen). */
export function yenInUnit(yen: number, unit: YenUnit): { text: string; remainder: number } {
  const factor = YEN_UNITS[unit];
  const whole = Math.trunc(yen / factor);
  return { text: `${whole < 0 ? '▲' : ''}${groupDigits(Math.abs(whole).toString())}`, remainder: yen - whole * factor };
}

/** 1,234,567.5 for the decimal string 1234567.5. Text that is not a number is returned unchanged. */
export const groupedDigits = (value: string): string => {
  const [whole = '', fraction] = value.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/gu, ',') + (fraction ? `.${fraction}` : '');
};
