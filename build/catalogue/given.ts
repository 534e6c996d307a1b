/** The build's input: entries of the five documents, entries of regional sources, and facets written for entries without them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CatalogueEntry, EntrySource } from '../../shared/data/catalogue/schema.ts';
import { SOURCE_DOCUMENTS } from '../../shared/data/catalogue/sources.ts';
import type { ByProduct, FacetBasis, FacetRole, FacetText, Outcome } from '../../shared/domain/catalogue/facets.ts';
import { domainsIn } from './domainWords.ts';

const SOURCE = join(import.meta.dirname, 'source');
const DOCUMENTS = 'entries.ndjson';
const FACETS = /^facets-[\w-]+\.ndjson$/;

/** An entry before it is merged, located and checked; `kind` may be corrected. */
export type Given = Pick<
  CatalogueEntry,
  | 'id'
  | 'title'
  | 'summary'
  | 'readings'
  | 'prefecture'
  | 'municipality'
  | 'chamber'
  | 'combines'
  | 'actors'
  | 'figures'
> &
  Pick<CatalogueEntry, 'asOf' | 'asOfConfidence' | 'confidence' | 'facets'> & {
    readonly kind: string;
    readonly domains: readonly string[];
    readonly stages: readonly string[];
    readonly source: EntrySource | undefined;
  };

/** When the regional pages were read. */
const READ_ON = '2026-11';

/** Normalises wave dashes: the bundled typefaces have 〜 and not its full-width twin. */
const linesOf = (file: string): unknown[] =>
  readFileSync(join(SOURCE, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line.replaceAll('\uff5e', '〜')) as unknown);

const parsed = <S extends z.ZodType>(schema: S, file: string): z.infer<S>[] =>
  linesOf(file).map((value, i) => {
    const result = schema.safeParse(value);
    if (!result.success) throw new Error(`${file}:${i + 1}: ${z.prettifyError(result.error)}`);
    return result.data;
  });

const words = z.array(z.string().min(1));
const OUTCOME_WORDS: Readonly<Record<string, Outcome>> = {
  続いている: 'going',
  やめた: 'stopped',
  失敗: 'failed',
  不明: 'unknown',
};
const ROLE_WORDS: Readonly<Record<string, FacetRole>> = {
  素材: 'material',
  技術: 'technology',
  担い手: 'maker',
  顧客: 'customer',
  販路: 'channel',
  資金: 'money',
  場所: 'place',
};
const FORM_WORDS: Readonly<Record<string, ByProduct['form']>> = { 固: 'solid', 液: 'liquid', 気: 'gas', 熱: 'heat' };

/** The facets in the sources' words. `stated` lists those that the source itself states; the rest is derived from it. */
const givenFacets = z.object({
  purpose: words.default([]),
  mechanism: words.default([]),
  in: words.default([]),
  out: words.default([]),
  byproduct: z
    .array(
      z.object({
        thing: z.string().min(1),
        form: z.string().nullish(),
        amount: z.string().nullish(),
        months: z.string().nullish(),
      }),
    )
    .default([]),
  idle: words.default([]),
  needs: words.default([]),
  role: z.array(z.enum(Object.keys(ROLE_WORDS))).default([]),
  permits: words.default([]),
  contact: z.string().min(1).nullish(),
  outcome: z.enum(Object.keys(OUTCOME_WORDS)).nullish(),
  outcomeWhy: z.string().min(1).nullish(),
  stated: words.default([]),
});

const regionalLine = givenFacets.extend({
  id: z.string().min(1),
  kind: z.string(),
  title: z.string().min(1),
  reading: z.string().min(1),
  summary: z.string().min(1),
  prefecture: z.string().nullable(),
  municipality: z.string().nullable(),
  combines: words,
  source: z
    .object({
      title: z.string().min(1),
      publisher: z.string().min(1),
      url: z.string().nullable(),
      asOf: z.string().nullable(),
    })
    .nullable(),
  /** Whether we estimated the date from the address of the page. */
  asOfEstimated: z.boolean().default(false),
  confidence: z.enum(['stated', 'general']),
});

const facetLine = givenFacets.extend({ id: z.string().min(1) });

type GivenFacets = z.infer<typeof givenFacets>;

/** `basis` applies to texts that the line does not mark as stated. */
function facetsOf(given: GivenFacets): CatalogueEntry['facets'] {
  const basisOf = (key: keyof GivenFacets): FacetBasis => (given.stated.includes(key) ? 'stated' : 'derived');
  const texts = (key: 'purpose' | 'mechanism' | 'in' | 'out' | 'idle' | 'needs' | 'permits'): FacetText[] =>
    [...new Set(given[key])].map((text) => ({ text, basis: basisOf(key) }));
  const outcome = given.outcome ? OUTCOME_WORDS[given.outcome] : undefined;
  const isOver = outcome === 'stopped' || outcome === 'failed';
  const whyBasis = isOver ? 'stated' : basisOf('outcomeWhy');
  return {
    purpose: texts('purpose'),
    mechanism: texts('mechanism'),
    takesIn: texts('in'),
    givesOff: texts('out'),
    idle: texts('idle'),
    needs: texts('needs'),
    permits: texts('permits'),
    byProducts: given.byproduct.map(({ thing, form, amount, months }) => ({
      thing,
      ...(form ? { form: FORM_WORDS[form] ?? 'other' } : {}),
      ...(amount ? { amount } : {}),
      ...(months ? { months } : {}),
      // Amounts come from the source; months mostly do not, and a derived month makes the whole derived.
      basis: amount && !months ? 'stated' : basisOf('byproduct'),
    })),
    roles: [...new Set(given.role)].flatMap((role) => ROLE_WORDS[role] ?? []),
    ...(given.contact ? { contact: { text: given.contact, basis: basisOf('contact') } } : {}),
    ...(outcome ? { outcome } : {}),
    ...(given.outcomeWhy ? { outcomeWhy: { text: given.outcomeWhy, basis: whyBasis } } : {}),
  };
}

type DocumentLine = {
  id: string;
  kind: string;
  title_ja: string;
  title_en: string;
  summary_ja: string;
  summary_en: string;
  prefecture: string | null;
  municipality: string | null;
  chamber: string | null;
  combines: string[];
  domains: string[];
  stage: string[];
  actors: string[];
  figures: { label_ja: string; value: number | string; unit: string | null; year: number | string | null }[];
  source: { doc: string; section: string; page: number | null };
};

function documentEntries(): Given[] {
  const facets = new Map(
    readdirSync(SOURCE)
      .filter((file) => FACETS.test(file))
      .flatMap((file) => parsed(facetLine, file))
      .map((line) => [line.id, facetsOf(line)]),
  );
  const lines = linesOf(DOCUMENTS) as DocumentLine[];
  const known = new Set(lines.map((g) => g.id));
  for (const id of facets.keys()) if (!known.has(id)) throw new Error(`facets of an unknown entry: ${id}`);
  return lines.map((g) => {
    const document = SOURCE_DOCUMENTS.find((d) => d.id === g.source.doc);
    if (!document) throw new Error(`${g.id}: unknown document ${g.source.doc}`);
    const own = facets.get(g.id);
    return {
      ...g,
      title: { ja: g.title_ja, en: g.title_en },
      summary: { ja: g.summary_ja, en: g.summary_en },
      readings: [],
      stages: g.stage,
      figures: g.figures.map((f) => ({ label: f.label_ja, value: f.value, unit: f.unit, year: f.year })),
      source: { doc: g.source.doc, section: g.source.section, page: g.source.page },
      asOf: document.asOf,
      asOfConfidence: document.asOfConfidence,
      ...(own ? { facets: own } : {}),
    };
  });
}

const fullWidth = (text: string): string => text.replaceAll('(', '（').replaceAll(')', '）');

function regionalEntries(): Given[] {
  const files = readdirSync(SOURCE).filter((f) => f.endsWith('.ndjson') && f !== DOCUMENTS && !FACETS.test(f));
  return files.sort().flatMap((file) =>
    parsed(regionalLine, file).map((g): Given => {
      const isGeneral = g.confidence === 'general';
      if (!isGeneral && !g.source) throw new Error(`${file}: ${g.id} is stated, but by no source`);
      const facets = facetsOf(g);
      const all = [g.title, g.summary, ...g.purpose, ...g.mechanism, ...g.in, ...g.out].join(' ');
      return {
        id: g.id,
        kind: g.kind === 'role' ? 'person' : g.kind,
        title: { ja: fullWidth(g.title) },
        summary: { ja: fullWidth(g.summary) },
        readings: [g.reading],
        prefecture: g.prefecture,
        municipality: g.municipality,
        chamber: null,
        combines: g.combines.map(fullWidth),
        domains: domainsIn(all),
        stages: [],
        actors: [],
        figures: [],
        source:
          isGeneral || !g.source
            ? undefined
            : {
                doc: fullWidth(g.source.title),
                section: '',
                page: null,
                publisher: fullWidth(g.source.publisher),
                ...(g.source.url ? { url: g.source.url } : {}),
                ...(g.source.asOf ? {} : { readOn: READ_ON }),
              },
        asOf: isGeneral ? '' : (g.source?.asOf ?? ''),
        asOfConfidence: g.source?.asOf && !g.asOfEstimated ? 'stated' : 'estimated',
        ...(isGeneral ? { confidence: 'general' as const } : {}),
        ...(facets ? { facets } : {}),
      };
    }),
  );
}

/** Regional entries come first: a list without a query starts with them. */
export const givenEntries = (): Given[] => [...regionalEntries(), ...documentEntries()];
