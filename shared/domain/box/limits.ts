/**
 * Limits of a box: 半径50km, 冬だけ, 300万円まで, 許可なし, 車なし. A cell violates a limit only if that is known; unknown facts are reported and violate
 * nothing.
 */
import { areSurelyFarther } from './capitals.ts';

export const LIMITS = ['near', 'season', 'budget', 'noPermit', 'noCar'] as const;
export type Limit = (typeof LIMITS)[number];

export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export type Season = (typeof SEASONS)[number];
/** Seasons as defined by 気象庁: spring is March to May. */
const MONTHS_OF: Readonly<Record<Season, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  winter: [12, 1, 2],
};

/** The active limits. */
export type Limits = {
  /** Kilometres from the plan's location. */
  readonly near?: number | undefined;
  readonly season?: Season | undefined;
  /** Yen. */
  readonly budget?: number | undefined;
  readonly noPermit?: boolean | undefined;
  readonly noCar?: boolean | undefined;
};

/** Known facts about a cell. A missing field is unknown. */
export type Known = {
  readonly kilometres?: number | undefined;
  /** Its location relative to that of the plan. */
  readonly place?: Nearness | undefined;
  /** 1 to 12; empty: not known. */
  readonly months?: readonly number[] | undefined;
  readonly yen?: number | undefined;
  readonly needsPermit?: boolean | undefined;
  readonly needsCar?: boolean | undefined;
};
type Nearness =
  | { readonly in: 'municipality' }
  | { readonly in: 'prefecture'; readonly of: string; readonly from: string };

export type Verdict = 'holds' | 'breaks' | 'unknown';

const JUDGES: { readonly [L in Limit]: (limit: NonNullable<Limits[L]>, known: Known) => Verdict } = {
  near: (kilometres, known) => {
    if (known.kilometres !== undefined) return verdict(known.kilometres <= kilometres);
    if (known.place?.in === 'municipality') return 'holds';
    if (known.place === undefined) return 'unknown';
    return areSurelyFarther(known.place.from, known.place.of, kilometres) ? 'breaks' : 'unknown';
  },
  season: (season, { months = [] }) =>
    months.length === 0 ? 'unknown' : verdict(months.some((m) => MONTHS_OF[season].includes(m))),
  budget: (most, { yen }) => (yen === undefined ? 'unknown' : verdict(yen <= most)),
  noPermit: (_, { needsPermit }) => (needsPermit === undefined ? 'unknown' : verdict(!needsPermit)),
  noCar: (_, { needsCar }) => (needsCar === undefined ? 'unknown' : verdict(!needsCar)),
};
const verdict = (holds: boolean): Verdict => (holds ? 'holds' : 'breaks');

/** Compares a cell with each active limit. */
export function judge(limits: Limits, known: Known): Readonly<Partial<Record<Limit, Verdict>>> {
  const of = <L extends Limit>(limit: L): Verdict | undefined => {
    const value = limits[limit];
    return value === undefined || value === false ? undefined : JUDGES[limit](value as NonNullable<Limits[L]>, known);
  };
  return Object.fromEntries(
    LIMITS.flatMap((limit) => {
      const judged = of(limit);
      return judged ? [[limit, judged]] : [];
    }),
  );
}
