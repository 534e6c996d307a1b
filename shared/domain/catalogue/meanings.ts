/** What entries and queries mean by the lexicon: one concept, however it is written, and what is narrower than it. */
import { foldKeepingLength } from '../../text/fold.ts';
import type { Lexicon, LexiconNode } from '../lexicon/lexicon.ts';
import { readText } from '../lexicon/read.ts';
import type { CatalogueEntryView } from './entry.ts';
import type { Meaning } from './searchIndex.ts';

/** How much a concept counts by where an entry names it. */
const IN_TITLE = 1;
const IN_FACETS = 0.7;
const IN_SUMMARY = 0.35;
/** A narrower concept (ぶり for 魚) fits less than the one asked for; two steps down, less again. */
const NARROWER = 0.75;
const STEPS = 2;
/** A concept with more narrower ones than this is too general to be listed by them. */
const MOST_NARROWER = 400;
const MOST_MARKED = 40;

export class Meanings {
  private readonly lexicon: Lexicon;
  private surfaces: ReadonlySet<string> | undefined;
  /** Entries by concept. */
  private readonly entries = new Map<number, { readonly index: number; readonly weight: number }[]>();

  constructor(lexicon: Lexicon, entries: readonly CatalogueEntryView[]) {
    this.lexicon = lexicon;
    entries.forEach((entry, index) => {
      const weights = weightsOf(lexicon, entry);
      for (const [node, weight] of weights) {
        const list = this.entries.get(node);
        if (list) list.push({ index, weight });
        else this.entries.set(node, [{ index, weight }]);
      }
    });
  }

  /** The known word that a term of four and more letters differs from by one letter; undefined where there is none, or more than one. */
  closest(term: string): string | undefined {
    if (term.length < 4) return undefined;
    this.surfaces ??= new Set(
      Array.from({ length: this.lexicon.size }, (_, at) =>
        wordsOf(this.lexicon.node(at)).map(foldKeepingLength),
      ).flat(),
    );
    const near = [...this.surfaces].filter((word) => isOneLetterOff(term, word));
    return near.length === 1 ? near[0] : undefined;
  }

  /** Entries by how well they fit what a term means as a whole; undefined where the lexicon does not know all of it as one thing. */
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

  /** A term as the pieces that it is made of, where the lexicon knows some: 竹やぶ困ってる is 竹やぶ and 困ってる. */
  piecesOf(term: string): string[] {
    const { mentions, unread } = readText(this.lexicon, term);
    return mentions.length === 0 ? [term] : [...mentions.map((m) => m.text), ...unread];
  }

  /** Words that a term stands for: what is marked in what was found. */
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

/** What an entry is about, by concept. Entries that ship stay the same objects while a person's own change; they are read once. */
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

/** One letter more, less or other. */
function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (text: string, skipped: number) => text.slice(at + skipped);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
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
