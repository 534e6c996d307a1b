/**
 * Counts the catalogue's entries per prefecture against minimum targets, so that contributors see where entries are
 * needed. Printed by `npm run catalogue:build` and `npm run eval -- counts`.
 */
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { yearlyAmountOf } from '../../shared/text/amounts.ts';
import { monthsOf } from '../../shared/text/months.ts';

/** Per prefecture. `helpers`: organisations and people to turn to; `seedsToCall`: seeds with a liaison office. */
export const COUNTED = [
  'resources',
  'resourcesWithMonths',
  'resourcesWithAmounts',
  'byProducts',
  'byProductsWithMonths',
  'byProductsWithAmounts',
  'seeds',
  'seedsToCall',
  'helpers',
  'combinations',
  'ended',
] as const;
export type Counted = (typeof COUNTED)[number];
export type Counts = Readonly<Record<Counted, number>>;

/** Minimum per prefecture. Sources rarely state amounts: one resource with an amount is a start. */
const LEAST_OF_PREFECTURE: Readonly<Partial<Record<Counted, number>>> = {
  resources: 8,
  resourcesWithMonths: 8,
  resourcesWithAmounts: 1,
  byProducts: 3,
  seeds: 3,
  seedsToCall: 3,
  helpers: 5,
};
/** Minimum for the whole country. */
const LEAST_OVERALL: Readonly<Partial<Record<Counted, number>>> = { combinations: 250, ended: 50 };

const SEASON = /(?<![0-9年])(?:1[0-2]|[1-9])(?:月?[〜~–-](?:1[0-2]|[1-9]))?月(?![0-9]|日)/u;
const textsOf = ({ title, summary }: CatalogueEntry): string => `${title.ja} ${summary.ja}`.normalize('NFKC');

/** Whether it states months: of its by-products, or in its text. */
const hasMonths = (e: CatalogueEntry): boolean =>
  (e.facets?.byProducts ?? []).some((b) => monthsOf(b.months ?? '').length > 0) || SEASON.test(textsOf(e));
/** Whether it states an amount: of its by-products, as a figure, or in its text. */
const hasAmount = (e: CatalogueEntry): boolean =>
  (e.facets?.byProducts ?? []).some((b) => (b.amount ?? '') !== '') ||
  e.figures.length > 0 ||
  yearlyAmountOf(textsOf(e)) !== undefined;

const IS: Readonly<Record<Counted, (e: CatalogueEntry) => boolean>> = {
  resources: (e) => e.kind === 'resource',
  resourcesWithMonths: (e) => e.kind === 'resource' && hasMonths(e),
  resourcesWithAmounts: (e) => e.kind === 'resource' && hasAmount(e),
  byProducts: (e) => e.kind === 'byproduct',
  byProductsWithMonths: (e) => e.kind === 'byproduct' && hasMonths(e),
  byProductsWithAmounts: (e) => e.kind === 'byproduct' && hasAmount(e),
  seeds: (e) => e.kind === 'seed',
  seedsToCall: (e) => e.kind === 'seed' && e.facets?.contact !== undefined,
  helpers: (e) => e.kind === 'organisation' || e.kind === 'person',
  combinations: (e) => e.kind === 'case' && e.combines.length > 1,
  ended: ({ kind, facets }) =>
    kind === 'case' &&
    (facets?.outcome === 'stopped' || facets?.outcome === 'failed') &&
    facets.outcomeWhy !== undefined,
};

export const countsOf = (entries: readonly CatalogueEntry[]): Counts =>
  Object.fromEntries(COUNTED.map((name) => [name, entries.filter(IS[name]).length])) as Counts;

export type PrefectureCounts = {
  readonly prefecture: string;
  readonly counts: Counts;
  /** The kinds below their minimum, with the number missing. */
  readonly missing: Readonly<Partial<Record<Counted, number>>>;
};
const missingOf = (counts: Counts, least: typeof LEAST_OF_PREFECTURE): PrefectureCounts['missing'] =>
  Object.fromEntries(
    COUNTED.flatMap((name) => {
      const lack = (least[name] ?? 0) - counts[name];
      return lack > 0 ? [[name, lack]] : [];
    }),
  );

export function countEntries(entries: readonly CatalogueEntry[], prefectures: readonly string[]) {
  const overall = countsOf(entries);
  return {
    overall: { counts: overall, missing: missingOf(overall, LEAST_OVERALL) },
    prefectures: prefectures.map((prefecture): PrefectureCounts => {
      const counts = countsOf(entries.filter((e) => e.prefecture === prefecture));
      return { prefecture, counts, missing: missingOf(counts, LEAST_OF_PREFECTURE) };
    }),
  };
}

const said = (of: Readonly<Partial<Record<Counted, number>>>): string =>
  COUNTED.flatMap((name) => (of[name] === undefined ? [] : [`${name} ${of[name]}`])).join(', ');

/** One line for the country, one per prefecture, and one per kind below its minimum. */
export function countLines(entries: readonly CatalogueEntry[], prefectures: readonly string[]): readonly string[] {
  const { overall, prefectures: all } = countEntries(entries, prefectures);
  const lacking = COUNTED.flatMap((name) => {
    const at = all.filter((p) => p.missing[name] !== undefined);
    if (at.length === 0) return [];
    return [
      `fewer than ${LEAST_OF_PREFECTURE[name]} ${name}: ${at.map((p) => `${p.prefecture} (-${p.missing[name]})`).join(', ')}`,
    ];
  });
  const isWhole = Object.keys(overall.missing).length === 0 && lacking.length === 0;
  return [
    `all: ${said(overall.counts)}${said(overall.missing) ? `; missing ${said(overall.missing)}` : ''}`,
    ...all.map(({ prefecture, counts }) => `${prefecture}: ${said(counts)}`),
    ...(isWhole ? ['nothing is missing'] : lacking),
  ];
}
