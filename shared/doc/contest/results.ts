/** The result of a round from the received sheets: the rankings under each method side by side, how stable they are, and what is missing. */
import { kendallW, krippendorffAlpha, type Outlier, outliers } from '../../domain/contest/agreement.ts';
import { type Spread, spreadsOf } from '../../domain/contest/calibration.ts';
import { scoreProblem } from '../../domain/contest/scale.ts';
import {
  additiveModel,
  type EntryResult,
  NORMALISATIONS,
  type Normalisation,
  type Ranking,
  rankEntries,
  type Score,
  totalsOf,
} from '../../domain/contest/scores.ts';
import { levelAt, type TurningScore, turningScore } from '../../domain/contest/stability.ts';
import { type ContestStore, contestKey } from './contestDoc.ts';
import type { Criterion, Entry, Round } from './contestSchema.ts';
import { entriesOfRound } from './secretariat.ts';
import { type EntrySheet, isWhole } from './sheet.ts';

export type RoundResults = {
  readonly round: Round;
  readonly criteria: readonly Criterion[];
  readonly entries: readonly Entry[];
  readonly rankings: Readonly<Record<Normalisation, Ranking>>;
  /** By the round's own method, with points carried over if the round does so. */
  readonly chosen: readonly (EntryResult & { readonly points: number; readonly carried: number | undefined })[];
  readonly most: number;
  /** An entry's points under a method, out of `most`; `undefined` if it has no complete sheet. */
  readonly pointsBy: (method: Normalisation, entry: string) => number | undefined;
  readonly alpha: number | undefined;
  readonly w: { readonly w: number; readonly entries: number } | undefined;
  readonly outliers: readonly Outlier[];
  /** How much higher than the others each judge scores, in points. */
  readonly strictness: ReadonlyMap<string, number>;
  readonly level: readonly EntryResult[];
  readonly turning: TurningScore | undefined;
  /** Assigned reads without a complete sheet. */
  readonly missing: readonly { readonly judge: string; readonly entry: string }[];
};

/** A judge's sheet of an entry, if the read was assigned to them and the entry takes part. */
function sheetsFor(store: ContestStore, round: string): Map<string, EntrySheet> {
  const out = new Map<string, EntrySheet>();
  const sheets = store.sheetsOf(round);
  const entries = new Set(entriesOfRound(store, round).map((e) => e.id));
  for (const { judge, entry } of store.readsOf(round)) {
    const sheet = sheets.get(judge)?.content.entries[entry];
    const conflict = store.relation('conflicts').get(contestKey(judge, entry));
    // A conflict that was confirmed after the reading removes the scores.
    if (sheet && entries.has(entry) && conflict?.state !== 'confirmed') out.set(contestKey(judge, entry), sheet);
  }
  return out;
}

/** Scores of the current sheets; a bonus that was not given is 0, a score off its scale is ignored. */
function scoresOf(store: ContestStore, round: string): Score[] {
  const criteria = store.criteriaOf(round);
  return [...sheetsFor(store, round)].flatMap(([key, sheet]) => {
    const [judge = '', entry = ''] = key.split('|');
    if (sheet.mark !== 'scoring') return [];
    return criteria.flatMap((c): Score[] => {
      const value = sheet.scores[c.id] ?? (c.bonus ? 0 : undefined);
      return value === undefined || scoreProblem(value, c) !== undefined
        ? []
        : [{ judge, entry, criterion: c.id, value }];
    });
  });
}

/** Assigned reads without a complete sheet. A judge in a confirmed conflict owes none. */
export function missingReads(store: ContestStore, round: string): RoundResults['missing'] {
  const criteria = store.criteriaOf(round);
  const sheets = sheetsFor(store, round);
  return store.readsOf(round).filter(({ judge, entry }) => {
    if (store.relation('conflicts').get(contestKey(judge, entry))?.state === 'confirmed') return false;
    const sheet = sheets.get(contestKey(judge, entry));
    return !sheet || !isWhole(sheet, criteria);
  });
}

const computed = new WeakMap<ContestStore, { version: number; rounds: Map<string, RoundResults | undefined> }>();
/** Memoised per state of the contest: the stability analysis takes a while. `undefined` for an unknown round. */
export function resultsOf(store: ContestStore, round: string): RoundResults | undefined {
  let kept = computed.get(store);
  if (kept?.version !== store.version) {
    kept = { version: store.version, rounds: new Map() };
    computed.set(store, kept);
  }
  if (!kept.rounds.has(round)) kept.rounds.set(round, compute(store, round));
  return kept.rounds.get(round);
}

function compute(store: ContestStore, roundId: string): RoundResults | undefined {
  const round = store.get('rounds', roundId);
  if (!round) return undefined;
  const criteria = store.criteriaOf(roundId);
  const scores = scoresOf(store, roundId);
  const input = { criteria, scores, tieBreak: round.tieBreak };
  const rankings = Object.fromEntries(
    NORMALISATIONS.map((normalisation) => [normalisation, rankEntries({ ...input, normalisation })]),
  ) as Record<Normalisation, Ranking>;
  const weights = criteria.reduce((sum, c) => sum + c.weight, 0);
  const most = criteria.reduce((sum, c) => sum + (c.bonus ? 0 : c.weight * c.max), 0);
  const { totals } = totalsOf(criteria, scores);
  const earlierRound = store.get('rounds', round.carryFrom ?? '');
  // Only from an earlier round: two rounds that an invalid document carries into each other would never end.
  const before =
    earlierRound && earlierRound.order < round.order && round.carryPercent > 0
      ? resultsOf(store, earlierRound.id)
      : undefined;
  const chosen = rankings[round.normalisation].entries.map((e) => {
    const own = e.mapped * weights;
    const earlier = before?.chosen.find((b) => b.entry === e.entry);
    if (!before || !earlier || most === 0 || before.most === 0) return { ...e, points: own, carried: undefined };
    const carried = (earlier.points / before.most) * most;
    return { ...e, points: (own * (100 - round.carryPercent) + carried * round.carryPercent) / 100, carried };
  });
  // Points carried over change the ranking; ranks and ranges of the round alone are kept beside it.
  if (before) {
    chosen.sort((a, b) => b.points - a.points || (a.entry < b.entry ? -1 : 1));
    chosen.forEach((e, i) => {
      const above = chosen[i - 1];
      chosen[i] = { ...e, rank: above && Math.abs(above.points - e.points) < 1e-9 ? above.rank : i + 1 };
    });
  }
  const scales = criteria.map((c) => ({ id: c.id, max: c.max, step: c.step }));
  return {
    round,
    criteria,
    entries: entriesOfRound(store, roundId),
    rankings,
    chosen,
    most,
    pointsBy: (method, entry) => {
      const found = rankings[method].entries.find((e) => e.entry === entry);
      return found && found.mapped * weights;
    },
    alpha: krippendorffAlpha(totals),
    w: kendallW(totals),
    outliers: outliers(totals),
    strictness: new Map([...additiveModel(totals).judges].map(([j, b]) => [j, b * weights])),
    level: levelAt(rankings[round.normalisation].entries, round.places),
    turning: before ? undefined : turningScore({ ...input, normalisation: round.normalisation }, scales, round.places),
    missing: missingReads(store, roundId),
  };
}

export type CalibrationTalk = {
  readonly entries: readonly Entry[];
  /** Judges whose sheet of a calibration entry is incomplete: until it is complete, no scores are shown. */
  readonly waitsFor: readonly string[];
  readonly spreads: readonly Spread[];
};
/** What judges who all read the same entries discuss before they score the others. */
export function calibrationTalk(store: ContestStore, round: string): CalibrationTalk {
  const entries = entriesOfRound(store, round).filter((e) => e.calibration);
  const ids = entries.map((e) => e.id);
  return {
    entries,
    waitsFor: [...new Set(missingReads(store, round).flatMap((m) => (ids.includes(m.entry) ? [m.judge] : [])))],
    spreads: spreadsOf(scoresOf(store, round), store.criteriaOf(round), ids),
  };
}

export type Remark = {
  readonly judge: string;
  readonly sheet: EntrySheet;
};
/** What the judges of a round wrote about an entry, by judge. */
export function remarksOn(store: ContestStore, round: string, entry: string): Remark[] {
  return [...sheetsFor(store, round)].flatMap(([key, sheet]) => {
    const [judge = '', e = ''] = key.split('|');
    return e === entry ? [{ judge, sheet }] : [];
  });
}
