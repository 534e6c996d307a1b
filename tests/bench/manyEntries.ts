/** A catalogue of any size derived from the shipped one: seeded, so that everybody gets the same entries. */
import { readFileSync } from 'node:fs';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { random } from '../random.ts';

export const readShipped = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(`../../shared/data/${path}`, import.meta.url), 'utf8')) as T;

/**
 * The shipped entries first. Each of the others is a moved copy of a shipped one: it has another entry's place, adds
 * that entry's by-products to its inputs, and says so in its title. Cases stay cases, so that their share is that of
 * the shipped catalogue.
 */
export function manyEntries(count: number, seed = 1): CatalogueEntry[] {
  const given = readShipped<CatalogueEntry[]>('catalogue/catalogue.json');
  const next = random(seed);
  const some = () => given[Math.floor(next() * given.length)] as CatalogueEntry;
  return Array.from({ length: count }, (_, i): CatalogueEntry => {
    if (i < given.length) return given[i] as CatalogueEntry;
    const [one, other] = [some(), some()];
    return {
      ...one,
      id: `${one.id}-${i}`,
      title: { ...one.title, ja: `${other.municipality ?? other.prefecture ?? ''}${one.title.ja}` },
      summary: { ...one.summary, ja: `${one.summary.ja}${other.summary.ja}` },
      prefecture: other.prefecture,
      municipality: other.municipality,
      municipalityCodes: other.municipalityCodes,
      ...(one.facets && other.facets ? { facets: { ...one.facets, takesIn: other.facets.takesIn } } : {}),
    };
  });
}
