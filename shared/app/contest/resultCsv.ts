/** A round's result as one table, for the screen and as a CSV file. */
import { type ContestStore, contestKey } from '../../doc/contest/contestDoc.ts';
import type { RoundResults } from '../../doc/contest/results.ts';
import type { Normalisation } from '../../domain/contest/scores.ts';
import { csvFile } from '../../export/csv.ts';
import type { Translate } from '../../i18n/words.ts';

/** The methods that are shown side by side: the plain mean first, then what adjusts for strictness; the round's own method among them. */
export const shownMethods = (own: Normalisation): readonly Normalisation[] => [
  'none',
  own === 'z-sample' ? 'z-sample' : 'z-population',
  'additive',
];

/** 3, or 2〜5 if the rank is not certain. */
export const rankRangeText = ([best, worst]: readonly [number, number]): string =>
  best === worst ? String(best) : `${best}〜${worst}`;

/** An entry's points under a method with two decimals; a dash if it has no complete sheet. */
export const pointsText = (results: RoundResults, method: Normalisation, entry: string): string =>
  results.pointsBy(method, entry)?.toFixed(2) ?? '—';

/** An entry's rank under a method; a dash if it has none. */
export const rankText = (results: RoundResults, method: Normalisation, entry: string): string =>
  String(results.rankings[method].entries.find((e) => e.entry === entry)?.rank ?? '—');

export function resultsCsv(store: ContestStore, results: RoundResults, t: Translate): Uint8Array {
  const methods = shownMethods(results.round.normalisation);
  const header = [
    t('results.rank'),
    t('verifyFact.number'),
    t('verifyFact.title'),
    t('results.points'),
    ...methods.flatMap((m) => [
      t('results.pointsBy', { method: t(`normalisation.${m}`) }),
      t('results.rankBy', { method: t(`normalisation.${m}`) }),
    ]),
    t('results.range'),
    t('results.reads'),
    t('results.outcome'),
  ];
  const rows = results.chosen.map((e) => {
    const entry = store.get('entries', e.entry);
    const decision = store.relation('decisions').get(contestKey(results.round.id, e.entry));
    return [
      e.rank,
      entry?.number ?? '',
      entry?.title ?? '',
      e.points.toFixed(2),
      ...methods.flatMap((m) => [pointsText(results, m, e.entry), rankText(results, m, e.entry)]),
      rankRangeText(e.rankRange),
      e.reads,
      t(`outcome.${decision?.outcome ?? 'undecided'}`),
    ];
  });
  return csvFile([header, ...rows]);
}
