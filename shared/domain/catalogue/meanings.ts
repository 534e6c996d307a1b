/** The meaning of entries and queries by the lexicon: concepts, however they are spelled, and their narrower concepts. */
import { foldKeepingLength } from '../../text/fold.ts';
import type { WordReadings } from '../../text/wordReadings.ts';
import type { EdgeKind, Lexicon, LexiconNode } from '../lexicon/lexicon.ts';
import { readText } from '../lexicon/read.ts';
import type { CatalogueEntryView } from './entry.ts';
import { wordIn } from './queryTerms.ts';
import type { Meaning } from './searchIndex.ts';

/** The weight of a concept by where an entry mentions it. */
const IN_TITLE = 1;
const IN_FACETS = 0.7;
const IN_SUMMARY = 0.35;
/** A narrower concept (ぶり for 魚) matches less than the one asked for; two levels down, less again. */
const NARROWER = 0.75;
const STEPS = 2;
/** A concept with more narrower ones than this is too general to be expanded. */
const MOST_NARROWER = 400;
const MOST_MARKED = 40;
/** Shorter words are one letter away from too many others. */
const LEAST_CORRECTED = 4;
const MOST_CORRECTED = 5;
/** The number of terms whose related entries are cached: while somebody types, most terms stay the same. */
const KEPT_RELATED = 16;
/** More than the number of entries. */
const NAMED = 1e6;

/** How closely two concepts of a relation match a search for either: the target, and the source. */
const NEAR: Readonly<Record<EdgeKind, readonly [to: number, from: number]>> = {
  isa: [0.6, 0.75],
  like: [0.6, 0.6],
  with: [0.45, 0.45],
  of: [0.4, 0.35],
  yields: [0.4, 0.45],
  proc: [0.4, 0.4],
  makes: [0.4, 0.4],
  use: [0.3, 0.3],
  takes: [0.3, 0.3],
  needs: [0.25, 0.35],
  by: [0.3, 0.3],
  at: [0.2, 0.2],
  who: [0.2, 0.2],
  does: [0, 0],
  prop: [0, 0],
};

type Surface = { readonly word: string; readonly node: number; readonly isName: boolean };

export class Meanings {
  private readonly lexicon: Lexicon;
  private readonly readings: WordReadings | undefined;
  private readonly count: number;
  private readonly keptRelated = new Map<string, Float64Array>();
  private surfaces: readonly Surface[] | undefined;
  /** Synonyms by reading; the lexicon itself only has readings of its labels. */
  private synonymsRead: ReadonlyMap<string, string> | undefined;
  /** Entries by concept. */
  private readonly entries = new Map<number, { readonly index: number; readonly weight: number }[]>();

  constructor(lexicon: Lexicon, entries: readonly CatalogueEntryView[], readings?: WordReadings) {
    this.lexicon = lexicon;
    this.readings = readings;
    this.count = entries.length;
    entries.forEach((entry, index) => {
      const weights = weightsOf(lexicon, entry);
      for (const [node, weight] of weights) {
        const list = this.entries.get(node);
        if (list) list.push({ index, weight });
        else this.entries.set(node, [{ index, weight }]);
      }
    });
  }

  /** Prepares the correction of unknown terms. */
  prepare(): void {
    this.surfaces ??= this.allSurfaces();
    if (this.readings) this.synonymsRead ??= this.readSynonyms(this.readings);
  }

  private allSurfaces(): readonly Surface[] {
    return Array.from({ length: this.lexicon.size }, (_, at) => surfacesOf(this.lexicon.node(at), at)).flat();
  }

  /**
   * Known words that differ from a term by one letter, or by two transposed ones: names and readings before synonyms, then those that most
   * entries are about. At most a few; only those with entries.
   */
  closest(term: string): readonly string[] {
    if (term.length < LEAST_CORRECTED) return [];
    this.surfaces ??= Array.from({ length: this.lexicon.size }, (_, at) =>
      surfacesOf(this.lexicon.node(at), at),
    ).flat();
    const near = new Map<string, number>();
    for (const { word, node, isName } of this.surfaces) {
      if (!isOneLetterOff(term, word)) continue;
      const entries = this.entries.get(node)?.length ?? 0;
      const rank = isName && entries > 0 ? NAMED + entries : entries;
      if (rank > (near.get(word) ?? 0)) near.set(word, rank);
    }
    return [...near]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_CORRECTED)
      .map(([word]) => word);
  }

  /** The synonym whose reading is a term in kana: 水漏れ for みずもれ. */
  readAs(term: string): string | undefined {
    if (!this.readings || !/^[ぁ-んー]{3,}$/u.test(term)) return undefined;
    this.synonymsRead ??= this.readSynonyms(this.readings);
    return this.synonymsRead.get(term);
  }

  private readSynonyms(readings: WordReadings): ReadonlyMap<string, string> {
    const read = new Map<string, string>();
    for (let at = 0; at < this.lexicon.size; at++)
      for (const word of this.lexicon.node(at).concept?.synonyms ?? []) {
        const { kana, isRead } = readings.read(word);
        if (isRead && !read.has(kana)) read.set(kana, foldKeepingLength(word));
      }
    return read;
  }

  /** Whether a term is a known word, or composed of known words. */
  knows(term: string): boolean {
    return readText(this.lexicon, term).mentions.some((m) => m.node !== undefined && m.via !== 'part');
  }

  /** By entry: how closely it is related to the meaning of a term, 0 to about 1, because it mentions neighbours in the lexicon. */
  related(term: string): Float64Array {
    const kept = this.keptRelated.get(term);
    if (kept) return kept;
    const fits = new Float64Array(this.count);
    const nodes = readText(this.lexicon, term).mentions.flatMap(({ node }) => node ?? []);
    for (const [concept, fit] of this.neighbours(new Set(nodes)))
      for (const { index, weight } of fit > 0 ? (this.entries.get(concept) ?? []) : [])
        fits[index] = (fits[index] as number) + (fit * weight) ** 2;
    for (let index = 0; index < fits.length; index++) fits[index] = Math.sqrt(fits[index] as number);
    if (this.keptRelated.size >= KEPT_RELATED) this.keptRelated.clear();
    this.keptRelated.set(term, fits);
    return fits;
  }

  private neighbours(nodes: ReadonlySet<number>): ReadonlyMap<number, number> {
    const fits = new Map<number, number>();
    const add = (node: number, fit: number) => {
      if (fit > (fits.get(node) ?? 0)) fits.set(node, fit);
    };
    for (const node of nodes) {
      for (const [narrower, fit] of this.narrower(node)) add(narrower, fit);
      for (const { kind, to } of this.lexicon.out(node)) add(to, NEAR[kind][0]);
      for (const { kind, to } of this.lexicon.into(node)) add(to, NEAR[kind][1]);
    }
    return fits;
  }

  /** Entries by how well they match the meaning of the whole term; `undefined` if the lexicon does not know it as one concept. */
  of(term: string): Meaning | undefined {
    const { mentions, unread } = readText(this.lexicon, term);
    const [only] = mentions;
    if (mentions.length !== 1 || !only || unread.length > 0 || only.end - only.start < term.length) return undefined;
    const fits = new Map<number, number>();
    for (const node of [only.node, ...only.others])
      if (node !== undefined)
        for (const [concept, fit] of this.narrower(node))
          for (const { index, weight } of this.entries.get(concept) ?? [])
            fits.set(index, Math.max(fits.get(index) ?? 0, fit * weight));
    return fits;
  }

  /** Splits a term into its parts, if the lexicon knows some: 竹やぶ困ってる becomes 竹やぶ and 困ってる. */
  piecesOf(term: string): string[] {
    const { mentions, unread } = readText(this.lexicon, term);
    return mentions.length === 0
      ? [term]
      : [...new Set([...mentions.map((m) => m.text), ...unread.flatMap((rest) => wordIn(rest) ?? [])])];
  }

  /** Words that a term represents, for highlighting. */
  wordsOf(term: string): string[] {
    return readText(this.lexicon, term).mentions.flatMap(({ node, others }) =>
      [node, ...others].flatMap((n) => {
        if (n === undefined) return [];
        return [...this.narrower(n).keys()].slice(0, MOST_MARKED).flatMap((at) => wordsOf(this.lexicon.node(at)));
      }),
    );
  }

  private narrower(node: number): ReadonlyMap<number, number> {
    const fits = new Map([[node, 1]]);
    let edge = [node];
    for (let step = 1, fit = NARROWER; step <= STEPS; step++, fit *= NARROWER) {
      const next = edge.flatMap((n) => this.lexicon.into(n).flatMap(({ kind, to }) => (kind === 'isa' ? [to] : [])));
      if (next.length > MOST_NARROWER) break;
      for (const n of next) if (!fits.has(n)) fits.set(n, fit);
      edge = next;
    }
    return fits;
  }
}

const nodesIn = (lexicon: Lexicon, text: string): number[] =>
  readText(lexicon, text).mentions.flatMap(({ node }) => (node === undefined ? [] : [node]));

/** The concepts of an entry with weights. Shipped entries keep their identity while a person's own change; they are read once. */
const WEIGHTS = new WeakMap<
  CatalogueEntryView,
  { readonly lexicon: Lexicon; readonly of: ReadonlyMap<number, number> }
>();
function weightsOf(lexicon: Lexicon, entry: CatalogueEntryView): ReadonlyMap<number, number> {
  const kept = WEIGHTS.get(entry);
  if (kept?.lexicon === lexicon) return kept.of;
  const of = new Map<number, number>();
  const add = (text: string, weight: number) => {
    for (const node of nodesIn(lexicon, text)) if ((of.get(node) ?? 0) < weight) of.set(node, weight);
  };
  add(entry.title.ja, IN_TITLE);
  for (const text of facetTexts(entry)) add(text, IN_FACETS);
  add(entry.summary.ja, IN_SUMMARY);
  WEIGHTS.set(entry, { lexicon, of });
  return of;
}

const wordsOf = ({ label, concept }: LexiconNode): string[] => [
  label,
  ...(concept?.synonyms ?? []),
  ...(concept?.en ?? []),
  ...(concept?.reading ? [concept.reading] : []),
];

const surfacesOf = (at: LexiconNode, node: number): Surface[] =>
  wordsOf(at).map((word) => ({
    word: foldKeepingLength(word),
    node,
    isName: word === at.label || word === at.concept?.reading,
  }));

/** One letter inserted, deleted or replaced, or two adjacent ones transposed. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const isRest = (ofA: number, ofB: number) => a.slice(at + ofA) === b.slice(at + ofB);
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at] && isRest(2, 2);
  return isSwapped || isRest(1, 1) || isRest(1, 0) || isRest(0, 1);
}

function facetTexts(entry: CatalogueEntryView): string[] {
  const { facets } = entry;
  if (!facets) return [];
  const { takesIn, givesOff, byProducts, purpose, mechanism, idle, needs } = facets;
  return [
    ...[takesIn, givesOff, purpose, mechanism, idle, needs].flatMap((values) => values.map((v) => v.text)),
    ...byProducts.map((b) => b.thing),
  ];
}
