/** Amounts in words, in a person's language: 1,234万円 means nothing to who reads English. */
import { baseOf, type Language } from '../kernel/languages.ts';
import { formatYen, formatYenReading } from './yen.ts';

export type YenWords = {
  /** To the yen: 12,345,678円 or ¥12,345,678. */
  readonly exact: (yen: number) => string;
  /** As people say it aloud, still to the yen: 1,234万5,678円. */
  readonly spoken: (yen: number) => string;
  /** Short, for an axis: 1,234万 or 12.3M. */
  readonly short: (yen: number) => string;
};

const grouped = (n: number): string => Math.abs(n).toLocaleString('en-US');
const english = (yen: number): string => `${yen < 0 ? '-' : ''}¥${grouped(yen)}`;
const rounded = (yen: number, unit: number, name: string, sign: string): string => {
  const value = Math.abs(yen) / unit;
  const digits = value >= 100 || Number.isInteger(value) ? 0 : 1;
  return `${yen < 0 ? sign : ''}${value.toLocaleString('en-US', { maximumFractionDigits: digits })}${name}`;
};

export const yenWords = (language: Language): YenWords =>
  baseOf(language) === 'en'
    ? {
        exact: english,
        spoken: english,
        short: (yen) =>
          yen === 0
            ? '0'
            : Math.abs(yen) >= 1_000_000
              ? rounded(yen, 1_000_000, 'M', '-')
              : rounded(yen, 1_000, 'k', '-'),
      }
    : {
        exact: formatYen,
        spoken: formatYenReading,
        short: (yen) =>
          yen === 0
            ? '0'
            : Math.abs(yen) >= 100_000_000
              ? rounded(yen, 100_000_000, '億', '▲')
              : rounded(yen, 10_000, '万', '▲'),
      };
