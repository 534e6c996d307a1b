/** What a founder sees: lists of ten out of the catalogue for each everyday word, each in another prefecture. */
import { sayReason } from '../../shared/app/proposals/says.ts';
import type { CatalogueEntryView } from '../../shared/domain/catalogue/entry.ts';
import { Proposer } from '../../shared/domain/combination/proposer.ts';
import type { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import { wordsFor } from '../../shared/i18n/words.ts';

export type Word = { readonly w: string; readonly kind: string };

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function mostOften(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

export function listFigures(lexicon: Lexicon, entries: readonly CatalogueEntryView[], words: readonly Word[]) {
  const proposer = new Proposer(lexicon, entries);
  const prefectures = [...new Set(entries.flatMap((e) => e.prefecture ?? []))].sort();
  const lists = words.map(({ w, kind }, i) =>
    proposer.propose([{ text: w, kind, prefecture: prefectures[i % prefectures.length] ?? null }]),
  );
  const all = lists.flat();
  const says = wordsFor('ja');
  const reasons = mostOften(all.flatMap((p) => p.reasons.map((r) => sayReason(says, r, p.text))));
  const offered = mostOften(all.map((p) => p.id));
  const seeds = mostOften(all.filter((p) => p.kind === 'seed').map((p) => p.id));
  const sum = (list: readonly (readonly [string, number])[]) => list.reduce((n, [, times]) => n + times, 0);
  const title = (id: string | undefined) => entries.find((e) => e.id === id)?.title.ja ?? '';
  return [
    { name: 'lists with ten places', value: percent(lists.filter((l) => l.length === 10).length / lists.length) },
    {
      name: 'most offered entry',
      value: `in ${percent((offered[0]?.[1] ?? 0) / lists.length)} of the lists (${title(offered[0]?.[0])})`,
      goal: '<= 5 %',
    },
    {
      name: 'five most offered seeds',
      value: `${percent(sum(seeds.slice(0, 5)) / Math.max(1, sum(seeds)))} of seed places`,
      goal: '<= 20 %',
    },
    {
      name: 'proposals with something against them',
      value: percent(all.filter((p) => p.against.length > 0).length / Math.max(1, all.length)),
      goal: '>= 80 %',
    },
    {
      name: 'of these, with a failed case or a missing link',
      value: percent(
        all.filter((p) => p.against.some((a) => a.type === 'ended' || a.type === 'missing')).length /
          Math.max(1, all.length),
      ),
      goal: '>= 80 %',
    },
    {
      name: 'most repeated reason',
      value: `${percent((reasons[0]?.[1] ?? 0) / Math.max(1, sum(reasons)))} (${reasons[0]?.[0] ?? ''})`,
      goal: '<= 5 %',
    },
    {
      name: 'shelves',
      value: mostOften(all.map((p) => p.shelf))
        .map(([shelf, n]) => `${shelf} ${percent(n / all.length)}`)
        .join(', '),
    },
  ];
}
