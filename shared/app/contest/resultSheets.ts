/** A round's result as tables: the orders, every score, what was decided, and what certificates need. */
import { type ContestStore, contestKey } from '../../doc/contest/contestDoc.ts';
import type { RoundResults } from '../../doc/contest/results.ts';
import { remarksOn } from '../../doc/contest/results.ts';
import { NORMALISATIONS } from '../../domain/contest/scores.ts';
import type { Sheet } from '../../export/sheet.ts';
import type { Translate } from '../../i18n/words.ts';

export function resultSheets(store: ContestStore, results: RoundResults, t: Translate): Sheet[] {
  const { round, criteria, chosen, rankings, pointsBy } = results;
  const entry = (id: string) => store.get('entries', id);
  const decision = (id: string) => store.relation('decisions').get(contestKey(round.id, id));
  const rank = (method: (typeof NORMALISATIONS)[number], id: string) =>
    rankings[method].entries.find((e) => e.entry === id)?.rank ?? '';
  const awards = chosen.filter((e) => decision(e.entry)?.outcome === 'award');
  return [
    {
      name: t('contestPanel.results'),
      decimals: 'points',
      rows: [
        [
          t('results.rank'),
          t('verifyFact.number'),
          t('verifyFact.title'),
          t('results.points'),
          t('results.range'),
          t('results.reads'),
          ...NORMALISATIONS.flatMap((m) => [
            t('results.pointsBy', { method: t(`normalisation.${m}`) }),
            t('results.rankBy', { method: t(`normalisation.${m}`) }),
          ]),
          t('results.outcome'),
          t('discuss.reason'),
        ],
        ...chosen.map((e) => [
          e.rank,
          entry(e.entry)?.number ?? '',
          entry(e.entry)?.title ?? '',
          e.points,
          e.rankRange.join('〜'),
          e.reads,
          ...NORMALISATIONS.flatMap((m) => [pointsBy(m, e.entry) ?? '', rank(m, e.entry)]),
          t(`outcome.${decision(e.entry)?.outcome ?? 'undecided'}`),
          decision(e.entry)?.reason ?? '',
        ]),
      ],
    },
    {
      name: t('judge.scores'),
      decimals: 'points',
      rows: [
        [t('verifyFact.number'), t('verifyFact.title'), t('conflicts.judge'), ...criteria.map((c) => c.label)],
        ...results.entries.flatMap((e) =>
          remarksOn(store, round.id, e.id).map((r) => [
            e.number,
            e.title,
            store.get('judges', r.judge)?.name ?? '',
            ...(r.sheet.mark === 'scoring'
              ? criteria.map((c) => r.sheet.scores[c.id] ?? '')
              : [t(`mark.${r.sheet.mark}`)]),
          ]),
        ),
      ],
    },
    {
      name: t('results.certificates'),
      rows: [
        [
          t('verifyFact.number'),
          t('applicant.name'),
          t('applicant.reading'),
          t('applicant.org'),
          t('verifyFact.title'),
          t('results.outcome'),
        ],
        ...awards.map((e) => {
          const found = entry(e.entry);
          return [
            found?.number ?? '',
            found?.applicant.name ?? '',
            found?.applicant.reading ?? '',
            found?.applicant.org ?? '',
            found?.title ?? '',
            t('outcome.award'),
          ];
        }),
      ],
    },
  ];
}
