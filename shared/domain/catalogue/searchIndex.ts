/**
 * Offline search over the catalogue: an inverted index of folded 2-grams with weighted fields, small enough to rebuild at start.
 * Words are not split by a dictionary (that breaks Japanese compounds), so a misspelt or reordered query still shares most of its
 * 2-grams with the right entry and keeps finding it.
 */
import { bigrams, fold, foldWithPositions } from '../../text/fold.ts';
import { wordsReadAs } from '../../text/wordReadings.ts';

/** What is indexed of one entry. `title` weighs most; `names` are readings, places and people; `body` is everything else. */
export type SearchDocument = {
  readonly id: string;
  readonly title: readonly string[];
  readonly names: readonly string[];
  readonly body: readonly string[];
};

export type SearchHit = {
  readonly index: number;
  readonly id: string;
  readonly score: number;
  /** How much of what was asked for the entry has, 0 to 1; below 1 it is only near. */
  readonly share: number;
};

const TITLE = 4;
const NAMES = 2.5;
const BODY = 1;
/** A hit must share this much of the query's weight; below it, only the best few are kept so that a typo never shows nothing. */
const ENOUGH = 0.6;
const FALLBACK = 0.3;
/** A word of so few 2-grams is in many texts by accident, in pieces: where some entry has it whole, the pieces are not shown. */
const SHORT = 3;

type Posting = { documents: Uint32Array; weights: Float32Array; idf: number };

export class SearchIndex {
  private readonly ids: string[];
  private readonly titles: string[];
  private readonly names: string[];
  private readonly bodies: string[];
  private readonly postings = new Map<string, Posting>();

  constructor(documents: readonly SearchDocument[]) {
    this.ids = documents.map((d) => d.id);
    const lines = (texts: readonly string[]) => texts.map((text) => `\n${fold(text)}`).join('');
    this.titles = documents.map((d) => d.title.map(fold).join('\n'));
    this.names = documents.map((d) => lines(d.names));
    this.bodies = documents.map((d) => lines(d.body));
    const building = new Map<string, { documents: number[]; weights: number[] }>();
    const weights = new Map<string, number>();
    documents.forEach((document, index) => {
      weights.clear();
      const add = (texts: readonly string[], weight: number) => {
        for (const text of texts) {
          const folded = fold(text);
          for (const gram of bigrams(folded)) if ((weights.get(gram) ?? 0) < weight) weights.set(gram, weight);
          // Single characters let one kanji find titles: 米, 酒.
          if (weight === TITLE) for (const c of folded) if (c !== ' ' && !weights.has(c)) weights.set(c, weight / 2);
        }
      };
      add(document.title, TITLE);
      add(document.names, NAMES);
      add(document.body, BODY);
      for (const [gram, weight] of weights) {
        let list = building.get(gram);
        if (!list) {
          list = { documents: [], weights: [] };
          building.set(gram, list);
        }
        list.documents.push(index);
        list.weights.push(weight);
      }
    });
    for (const [gram, list] of building) {
      this.postings.set(gram, {
        documents: Uint32Array.from(list.documents),
        weights: Float32Array.from(list.weights),
        idf: Math.log(1 + documents.length / (list.documents.length + 0.5)),
      });
    }
  }

  /**
   * Ranked hits, best first, equal scores in the order of the documents. An empty query returns undefined: everything matches. Documents that are not
   * `among` (by index) do not count, not even in what passes for near.
   * Cost: the sum of the posting lists of the query's 2-grams, plus one pass over the documents.
   */
  search(query: string, among: (index: number) => boolean = () => true): SearchHit[] | undefined {
    const folded = fold(query);
    if (folded === '') return undefined;
    const terms = folded.split(' ');
    const grams = new Map<string, number>();
    let total = 0;
    for (const term of terms) {
      for (const gram of bigrams(term)) {
        if (grams.has(gram)) continue;
        // An unknown 2-gram weighs as the rarest known one would: a typo costs its share and no more.
        const idf = this.postings.get(gram)?.idf ?? Math.log(1 + this.ids.length * 2);
        grams.set(gram, idf);
        total += idf;
      }
    }
    const coverage = new Float32Array(this.ids.length);
    const scores = new Float32Array(this.ids.length);
    for (const [gram, idf] of grams) {
      const posting = this.postings.get(gram);
      if (!posting) continue;
      const { documents, weights } = posting;
      for (let i = 0; i < documents.length; i++) {
        const d = documents[i] as number;
        coverage[d] = (coverage[d] as number) + idf;
        scores[d] = (scores[d] as number) + idf * (weights[i] as number);
      }
    }
    let best = 0;
    for (let d = 0; d < coverage.length; d++) {
      if ((coverage[d] as number) > best && among(d)) best = coverage[d] as number;
    }
    const bestShare = total === 0 ? 0 : best / total;
    if (bestShare < FALLBACK) return [];
    const floor = bestShare >= ENOUGH ? ENOUGH : bestShare * 0.9;
    // Kana may be a reading, and a reading is meant from its beginning: ゆうし is not in ちゅうしょう.
    const word = /^[ぁ-ん]+$/u.test(folded) ? `\n${folded}` : folded;
    const isShort = terms.length === 1 && grams.size <= SHORT;
    const hits: SearchHit[] = [];
    const whole: SearchHit[] = [];
    for (let d = 0; d < coverage.length; d++) {
      const share = (coverage[d] as number) / total;
      if (share < floor || !among(d)) continue;
      const title = this.titles[d] ?? '';
      let score = ((scores[d] as number) / total) * share * share;
      if (`\n${title}\n`.includes(`\n${folded}\n`)) score += 9;
      else if (title.includes(folded)) score += title.startsWith(folded) ? 6 : 4;
      else if (terms.length > 1 && terms.every((t) => title.includes(t))) score += 3;
      // The same 2-grams scattered over a text are worth less than the word itself.
      else if (this.names[d]?.includes(word)) score += 2;
      else if (this.bodies[d]?.includes(word)) score += 1;
      const hit = { index: d, id: this.ids[d] ?? '', score: Math.round(score * 1000) / 1000, share };
      hits.push(hit);
      if (isShort && (title.includes(folded) || this.names[d]?.includes(folded) || this.bodies[d]?.includes(folded)))
        whole.push(hit);
    }
    return (whole.length > 0 ? whole : hits).sort((a, b) => b.score - a.score || a.index - b.index);
  }
}

/** The parts `[start, end)` of a text that match a query, in UTF-16 units, merged and in order, for highlighting. */
export function matchRanges(text: string, query: string): [number, number][] {
  const foldedQuery = fold(query);
  if (foldedQuery === '') return [];
  const folded = foldWithPositions(text);
  const chars = folded.map((f) => f.char).join('');
  // Positions are per UTF-16 unit of the folded text; a folded unit may be two of them (𠮷).
  const unitToFolded: number[] = [];
  folded.forEach((f, i) => {
    for (let u = 0; u < f.char.length; u++) unitToFolded.push(i);
  });
  const marked = new Array<boolean>(folded.length).fill(false);
  const mark = (needle: string): boolean => {
    let found = false;
    for (let at = chars.indexOf(needle); at >= 0; at = chars.indexOf(needle, at + 1)) {
      found = true;
      for (let u = at; u < at + needle.length; u++) marked[unitToFolded[u] ?? 0] = true;
    }
    return found;
  };
  for (const term of foldedQuery.split(' ')) {
    if (mark(term)) continue;
    const asRead = wordsReadAs(term).map((word) => mark(fold(word)));
    if (!asRead.includes(true)) for (const gram of bigrams(term)) mark(gram);
  }
  const ranges: [number, number][] = [];
  folded.forEach((f, i) => {
    if (!marked[i]) return;
    const last = ranges.at(-1);
    if (last && last[1] >= f.start) last[1] = Math.max(last[1], f.end);
    else ranges.push([f.start, f.end]);
  });
  return ranges;
}
