/**
 * Finds entries that describe one event or thing from several sides: the by-product, the technology and the case that
 * used both are one existing combination, not three finds. Only entries of one source page and one prefecture are
 * compared, and only if one names what the other is.
 */
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { bigrams, fold } from '../../shared/text/fold.ts';

/** Share of the 2-grams of the shorter text. */
const SAME_THING = 0.6;
const MOST = 8;

const bare = (text: string): string => fold(text.replace(/[（(].*$/u, '').replace(/^.*?の(?=.{3})/u, ''));
const gramsOf = (text: string): ReadonlySet<string> => new Set(bigrams(bare(text)));

function saysTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < 2) return false;
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared++;
  return shared >= Math.max(2, small.size * SAME_THING);
}

/** What an entry is and mentions: its title, inputs and outputs, by-products and combined parts. */
function namesOf(entry: CatalogueEntry): ReadonlySet<string>[] {
  const { facets } = entry;
  return [
    entry.title.ja,
    ...entry.combines,
    ...(facets ? [...facets.takesIn, ...facets.givesOff].map((f) => f.text) : []),
    ...(facets ? facets.byProducts.map((b) => b.thing) : []),
  ].map(gramsOf);
}

/** Ids of related entries by id, in the order of the catalogue. */
export function relatedEntries(entries: readonly CatalogueEntry[]): ReadonlyMap<string, readonly string[]> {
  const pages = Map.groupBy(
    entries.filter((e) => e.sources[0]?.url !== undefined),
    (e) => `${e.sources[0]?.url} ${e.prefecture}`,
  );
  const related = new Map<string, string[]>();
  const tie = (a: string, b: string) => related.set(a, [...(related.get(a) ?? []), b].slice(0, MOST));
  for (const page of pages.values()) {
    const named = page.map((entry) => ({ entry, names: namesOf(entry) }));
    for (const [i, a] of named.entries())
      for (const b of named.slice(i + 1)) {
        if (a.entry.kind === b.entry.kind) continue;
        if (!a.names.some((x) => b.names.some((y) => saysTheSame(x, y)))) continue;
        tie(a.entry.id, b.entry.id);
        tie(b.entry.id, a.entry.id);
      }
  }
  return related;
}
