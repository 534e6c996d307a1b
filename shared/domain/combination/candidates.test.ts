import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import catalogue from '../../data/catalogue/catalogue.json' with { type: 'json' };
import { entrySchema } from '../../data/catalogue/schema.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { type Anchor, CandidateFinder } from './candidates.ts';

const entries: readonly CatalogueEntryView[] = catalogue.map((e) => entrySchema.parse(e));
const finder = new CandidateFinder(entries);
const entry = (title: string): CatalogueEntryView => {
  const found = entries.find((e) => e.title.ja === title);
  if (!found) throw new Error(title);
  return found;
};
const anchor = (e: CatalogueEntryView): Anchor => ({
  kind: e.kind,
  title: e.title.ja,
  prefecture: e.prefecture,
  municipality: e.municipality,
  domains: e.domains,
});
const titles = (list: readonly { readonly entry: CatalogueEntryView }[] | undefined) =>
  (list ?? []).map((c) => c.entry.title.ja);

describe('candidates for a combination', () => {
  it('finds the seed that a region has tied to its resource, and the case that says so', () => {
    const miho = entry('三保の地下海水');
    const [best] = finder.find([anchor(miho)], { without: new Set([miho.id]) }).get('seed') ?? [];
    expect(best?.entry.title.ja).toBe('東海大学 陸上養殖の研究');
    expect(best?.precedent).toMatchObject({
      ties: 'both',
      entry: { title: { ja: '三保地下海水育ち：陸上養殖カワハギ(静岡)' } },
    });
    expect(best?.reasons).toEqual([
      { type: 'sameMunicipality', place: '静岡県静岡市' },
      { type: 'domains', domains: ['fishery'] },
    ]);
    expect(best?.cautions).toContainEqual({ type: 'novelty' });
  });
  it('finds it the other way round too', () => {
    const seed = entry('東海大学 陸上養殖の研究');
    expect(titles(finder.find([anchor(seed)]).get('resource'))[0]).toBe('三保の地下海水');
  });
  it('offers what the parts lack first, and nothing that is there or was declined', () => {
    const [miho, seed] = [entry('三保の地下海水'), entry('東海大学 陸上養殖の研究')];
    const found = finder.find([anchor(miho), anchor(seed)], { without: new Set([miho.id, seed.id]) });
    expect([...found.keys()][0]).toBe('funding');
    expect(titles([...found.values()].flat())).not.toContain('三保の地下海水');
    const first = found.get('funding')?.[0]?.entry.id ?? '';
    expect(first).not.toBe('');
    const again = finder.find([anchor(miho), anchor(seed)], { without: new Set([miho.id, seed.id, first]) });
    expect(again.get('funding')?.map((c) => c.entry.id)).not.toContain(first);
  });
  it('says when somebody has to travel, and what the catalogue has against it', () => {
    const found = finder.find([anchor(entry('井原で織られるデニム生地'))]);
    for (const candidate of [...found.values()].flat()) {
      const { prefecture } = candidate.entry;
      const isFar = candidate.cautions.some((c) => c.type === 'far');
      expect(isFar).toBe(prefecture !== null && prefecture !== '岡山県');
    }
    expect([...found.values()].flat().some((c) => c.cautions.some((x) => x.type === 'challenge'))).toBe(true);
  });
  it('has nothing to say of nothing, nor of words that no entry knows', () => {
    expect(finder.find([]).size).toBe(0);
    const unknown: Anchor = { kind: 'resource', title: 'ꙮꙮ', prefecture: null, municipality: null, domains: [] };
    expect(finder.find([unknown]).size).toBe(0);
  });
  it('gives a reason for each, best first, and other kinds than the one that is held', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.integer({ min: 1, max: 5 }), (e, limit) => {
        const found = finder.find([anchor(e)], { limit, without: new Set([e.id]) });
        expect(found.has(e.kind as 'seed')).toBe(false);
        for (const [kind, list] of found) {
          expect(list.length).toBeLessThanOrEqual(limit);
          for (const c of list) {
            expect(c.entry.kind).toBe(kind);
            expect(c.entry.id).not.toBe(e.id);
            expect(c.reasons.length > 0 || (c.precedent !== undefined && c.precedent.ties !== 'fields')).toBe(true);
          }
          expect(list.map((c) => c.score)).toEqual(list.map((c) => c.score).sort((a, b) => b - a));
        }
      }),
      { numRuns: 60 },
    );
  });
});
