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

/** Shares, 0 to 1, over the lists of ten for the words, each word in another prefecture. */
export type ListFigures = {
  readonly lists: number;
  readonly full: number;
  readonly mostOffered: number;
  readonly mostOfferedTitle: string;
  readonly fiveSeeds: number;
  readonly against: number;
  readonly failedOrMissing: number;
  readonly mostRepeatedReason: number;
  readonly mostRepeatedText: string;
  readonly shelves: readonly (readonly [string, number])[];
};

export function figuresOf(
  proposer: Proposer,
  entries: readonly CatalogueEntryView[],
  words: readonly Word[],
): ListFigures {
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
  const share = (is: (p: (typeof all)[number]) => boolean) => all.filter(is).length / Math.max(1, all.length);
  return {
    lists: lists.length,
    full: lists.filter((l) => l.length === 10).length / lists.length,
    mostOffered: (offered[0]?.[1] ?? 0) / lists.length,
    mostOfferedTitle: entries.find((e) => e.id === offered[0]?.[0])?.title.ja ?? '',
    fiveSeeds: sum(seeds.slice(0, 5)) / Math.max(1, sum(seeds)),
    against: share((p) => p.against.length > 0),
    failedOrMissing: share((p) => p.against.some((a) => a.type === 'ended' || a.type === 'missing')),
    mostRepeatedReason: (reasons[0]?.[1] ?? 0) / Math.max(1, sum(reasons)),
    mostRepeatedText: reasons[0]?.[0] ?? '',
    shelves: mostOften(all.map((p) => p.shelf)).map(([shelf, n]) => [shelf, n / all.length] as const),
  };
}

export function listFigures(lexicon: Lexicon, entries: readonly CatalogueEntryView[], words: readonly Word[]) {
  const f = figuresOf(new Proposer(lexicon, entries), entries, words);
  return [
    { name: 'lists with ten places', value: percent(f.full) },
    {
      name: 'most offered entry',
      value: `in ${percent(f.mostOffered)} of the lists (${f.mostOfferedTitle})`,
      goal: '<= 5 %',
    },
    { name: 'five most offered seeds', value: `${percent(f.fiveSeeds)} of seed places`, goal: '<= 20 %' },
    { name: 'proposals with something against them', value: percent(f.against), goal: '>= 80 %' },
    { name: 'of these, with a failed case or a missing link', value: percent(f.failedOrMissing), goal: '>= 80 %' },
    {
      name: 'most repeated reason',
      value: `${percent(f.mostRepeatedReason)} (${f.mostRepeatedText})`,
      goal: '<= 5 %',
    },
    { name: 'shelves', value: f.shelves.map(([shelf, n]) => `${shelf} ${percent(n)}`).join(', ') },
  ];
}
