/** Each relation of the shipped lexicon is marked, and what is marked as sourced can be looked up. */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEXICON_FILE } from '../../build/lexicon/buildLexicon.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { lexiconSchema, RELATION_NAMES } from '../../shared/data/lexicon/schema.ts';
import { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';

const root = resolve(import.meta.dirname, '../..');
const data = lexiconSchema.parse(JSON.parse(readFileSync(LEXICON_FILE, 'utf8')));
const entries: CatalogueEntry[] = JSON.parse(readFileSync(join(root, 'shared/data/catalogue/catalogue.json'), 'utf8'));

describe('the shipped lexicon', () => {
  it('fits into four megabytes', () => {
    expect(statSync(LEXICON_FILE).size).toBeLessThanOrEqual(4_000_000);
  });
  it('marks every relation as general, dictionary or source, and has some of each', () => {
    const lexicon = new Lexicon(data);
    const counts: Record<string, number> = { general: 0, dictionary: 0, source: 0 };
    for (let from = 0; from < lexicon.size; from++) {
      for (const { kind, to } of lexicon.out(from)) {
        const { mark } = lexicon.basisOf({ from, kind, to });
        counts[mark] = (counts[mark] ?? 0) + 1;
      }
      for (const synonym of lexicon.node(from).concept?.synonyms ?? []) {
        const { mark } = lexicon.basisOfName(from, synonym);
        counts[mark] = (counts[mark] ?? 0) + 1;
      }
    }
    expect(Object.keys(counts).sort()).toEqual(['dictionary', 'general', 'source']);
    expect(counts.general).toBeGreaterThan(80_000);
    expect(counts.dictionary).toBeGreaterThan(500);
    expect(counts.source).toBeGreaterThan(100);
  });
  it('marks only existing positions', () => {
    for (const c of data.concepts) {
      const lengthOf = (list: string): number => {
        const relation = RELATION_NAMES.find((r) => r === list);
        const values = relation
          ? c.rel?.[relation]
          : list === 'synonyms'
            ? c.synonyms
            : list === 'does'
              ? c.does
              : c.props;
        return values?.length ?? 0;
      };
      for (const [list, at] of Object.entries(c.dictionary ?? {}))
        expect(Math.max(...at), c.label).toBeLessThan(lengthOf(list));
      for (const [list, at] of Object.entries(c.sources ?? {}))
        expect(Math.max(...at.map(([position]) => position)), c.label).toBeLessThan(lengthOf(list));
    }
  });
  it('names as a source only an entry that has one and mentions both things', () => {
    const said = (entry: CatalogueEntry | undefined, at: number | undefined): boolean => {
      const concept = data.concepts[at ?? -1];
      const text = `${entry?.title.ja} ${entry?.summary.ja}`;
      return [concept?.label ?? '', ...(concept?.synonyms ?? [])].some((word) => word !== '' && text.includes(word));
    };
    for (const [from, c] of data.concepts.entries())
      for (const [list, marked] of Object.entries(c.sources ?? {}))
        for (const [position, id] of marked) {
          const entry = entries.find((e) => e.id === id || e.mergedIds.includes(id));
          const relation = RELATION_NAMES.find((r) => r === list);
          const to = relation && c.rel?.[relation]?.[position];
          const line = `${c.label} ${list} ${data.concepts[to ?? -1]?.label} (${id})`;
          expect(entry?.sources.length ?? 0, line).toBeGreaterThan(0);
          expect([said(entry, from), said(entry, to)], line).toEqual([true, true]);
        }
  });
});
