/**
 * Needs and sources by phase: the opening, then every later month with needs. Money covers a need only from the month of its
 * arrival; the surplus of a phase is carried to the next. Amounts outside the plan's months cover nothing and are listed.
 */

/** One need or one source, in yen, including tax, at a month of the plan (0 is the first). */
export type DatedYen = { readonly id: string; readonly month: number; readonly yen: number };

export type Phase = {
  /** The opening and everything before it; a later phase is one month with needs. */
  readonly kind: 'opening' | 'later' | 'after';
  /** The last month of the phase. `after` has no needs: only money that arrives when nothing is left to pay for. */
  readonly upTo: number;
  readonly usesYen: number;
  readonly sourcesYen: number;
  /** The sum of sources less that of needs by the end of the phase. Negative: these needs cannot be paid. */
  readonly balanceYen: number;
};

/** `empty`: there is nothing to compare, which is not the same as being balanced. */
export type TieState = 'empty' | 'short' | 'over' | 'even';

export type PhasedTie = {
  readonly state: TieState;
  readonly phases: readonly Phase[];
  /** The first phase with a shortfall. */
  readonly firstShort: Phase | undefined;
  readonly usesYen: number;
  readonly sourcesYen: number;
  readonly differenceYen: number;
  /** Ids of needs and sources outside the plan's months: counted on neither side. */
  readonly outside: readonly string[];
};

export function tieByPhase(
  uses: readonly DatedYen[],
  sources: readonly DatedYen[],
  { openingMonth, months }: { readonly openingMonth: number; readonly months: number },
): PhasedTie {
  const isInside = (d: DatedYen) => d.month >= 0 && d.month < months;
  const [needs, money] = [uses.filter(isInside), sources.filter(isInside)];
  const total = (list: readonly DatedYen[], upTo: number) =>
    list.reduce((sum, d) => (d.month <= upTo ? sum + d.yen : sum), 0);
  const opening = Math.min(Math.max(0, openingMonth), months - 1);
  const later = [...new Set(needs.map((d) => d.month).filter((m) => m > opening))].sort((a, b) => a - b);
  const last = later.at(-1) ?? opening;
  const comesAfter = money.some((d) => d.month > last);
  const ends = [opening, ...later, ...(comesAfter ? [months - 1] : [])];
  let [usesBefore, sourcesBefore] = [0, 0];
  const phases = ends.map((upTo, i): Phase => {
    const [usesYen, sourcesYen] = [total(needs, upTo), total(money, upTo)];
    const phase: Phase = {
      kind: i === 0 ? 'opening' : comesAfter && i === ends.length - 1 ? 'after' : 'later',
      upTo,
      usesYen: usesYen - usesBefore,
      sourcesYen: sourcesYen - sourcesBefore,
      balanceYen: sourcesYen - usesYen,
    };
    [usesBefore, sourcesBefore] = [usesYen, sourcesYen];
    return phase;
  });
  const firstShort = phases.find((p) => p.balanceYen < 0);
  const differenceYen = sourcesBefore - usesBefore;
  const state: TieState =
    usesBefore === 0 && sourcesBefore === 0 ? 'empty' : firstShort ? 'short' : differenceYen === 0 ? 'even' : 'over';
  return {
    state,
    phases,
    firstShort,
    usesYen: usesBefore,
    sourcesYen: sourcesBefore,
    differenceYen,
    outside: [...uses, ...sources].filter((d) => !isInside(d)).map((d) => d.id),
  };
}
