/** Chooses entries of a region as examples for a canvas template. The same catalogue gives the same example. */

export type ExampleEntry = {
  readonly id: string;
  readonly kind: string;
  readonly prefecture: string | null;
  readonly municipality: string | null;
  readonly domains: readonly string[];
  readonly sources: readonly unknown[];
};
export type ExampleRegion = { readonly prefecture: string; readonly municipality: string };
export type ExampleWish = { readonly key: string; readonly kinds: readonly string[] };

const SOURCED = 4;
const SAME_TOWN = 3;
const SAME_FIELD = 2;

/**
 * One entry per wish, by key, without duplicates. Entries of the prefecture are preferred to national ones; a wish for which there is
 * neither stays open. Entries with a source, in the same town, and in the fields of the first wish's entry are preferred.
 */
export function pickExamples<E extends ExampleEntry>(
  entries: readonly E[],
  wishes: readonly ExampleWish[],
  region: ExampleRegion,
): ReadonlyMap<string, E> {
  const picked = new Map<string, E>();
  const used = new Set<string>();
  const score = (entry: E, fields: readonly string[]): number =>
    (entry.sources.length > 0 ? SOURCED : 0) +
    (region.municipality !== '' && entry.municipality === region.municipality ? SAME_TOWN : 0) +
    entry.domains.filter((d) => fields.includes(d)).length * SAME_FIELD;
  for (const { key, kinds } of wishes) {
    const [anchor] = picked.values();
    const best = (of: readonly E[]): E | undefined =>
      of.reduce<E | undefined>((found, entry) => {
        if (!found) return entry;
        const better = score(entry, anchor?.domains ?? []) - score(found, anchor?.domains ?? []);
        return better > 0 || (better === 0 && entry.id < found.id) ? entry : found;
      }, undefined);
    // The kinds are in order of preference.
    const pick = (prefecture: string | null): E | undefined => {
      for (const kind of kinds) {
        const found = best(entries.filter((e) => e.prefecture === prefecture && e.kind === kind && !used.has(e.id)));
        if (found) return found;
      }
      return undefined;
    };
    const entry = (region.prefecture === '' ? undefined : pick(region.prefecture)) ?? pick(null);
    if (!entry) continue;
    picked.set(key, entry);
    used.add(entry.id);
  }
  return picked;
}
