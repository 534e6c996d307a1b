/**
 * Offline search of the catalogue: an inverted index of folded 2-grams finds candidate positions, which are then verified. Words are not segmented
 * with a dictionary (that breaks Japanese compounds). An entry that has every term, by letters, by reading or by meaning, is a hit; only if there is
 * none are entries with similar letters shown, marked as near.
 */
import { bigrams, foldKeepingLength } from '../../text/fold.ts';
import { type ReadText, WordReadings } from '../../text/wordReadings.ts';

/** The indexed text of one entry. `title` has the highest weight; `names` are readings, places and people; `body` is everything else. */
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
  /** It matches only part of the query. */
  readonly isNear: boolean;
};

/** The documents that match the meaning of a term, by how well they match (0 to 1). */
export type Meaning = ReadonlyMap<number, number>;

type Related = Float64Array;

export type IndexKnowledge = {
  readonly readings?: WordReadings | undefined;
  /** The meaning of a folded term; `undefined` if unknown. The result for a term never changes. */
  readonly meaningOf?: ((term: string) => Meaning | undefined) | undefined;
  /** By document: how closely it is related to the meaning of a term, 0 to about 1. */
  readonly relatedTo?: ((term: string) => Related | undefined) | undefined;
};
const everything = (): boolean => true;
/** Building the index takes as long as scanning every document for some hundred terms. */
const FEW_SCANS = 6;
/** The number of terms whose positions are cached: while somebody types, most terms stay the same. */
const KEPT_TERMS = 64;

/** Weights by where and how a term is found. */
const PLACE = {
  titleIs: 9,
  titleStarts: 7,
  title: 6,
  titleRead: 5.5,
  names: 3,
  meaning: 4.5,
  body: 1.5,
  bodyRead: 1.3,
};
/** The minimum share of the query's 2-grams, weighted by rarity, for a near match. */
const ENOUGH = 0.6;
/** Latin letters share 2-grams by accident: a typo leaves more of a word intact than this. */
const ENOUGH_LATIN = 0.75;

/** With fewer hits than this, related entries are shown below them: at most this many, and only with this minimum relation to the query's meaning. */
const ENOUGH_HITS = 5;
const MOST_RELATED = 10;
const LEAST_RELATED = 0.2;
/** The weight of a related meaning, relative to a position. */
const RELATED = 1;
/** The weight of a position where two kana coincide with a different word. */
const BY_CHANCE = 0.4;

/** Of one document: terms it has, by position in the query, and how good their places are. */
type Sum = { readonly score: number; readonly worst: number; readonly has: readonly number[] };
type Posting = { readonly documents: Uint32Array; readonly idf: number };

/** A prepared document: folded, each text on a separate line. Its readings are computed when somebody types kana. */
class Fields {
  readonly title: string;
  readonly names: string;
  readonly body: string;
  private readonly document: SearchDocument;
  private readonly readings: WordReadings;
  private read: { readonly title: ReadText | undefined; readonly body: ReadText | undefined } | undefined;

  constructor(document: SearchDocument, readings: WordReadings) {
    const lines = (texts: readonly string[]) => texts.map((text) => `\n${foldKeepingLength(text)}`).join('');
    this.document = document;
    this.readings = readings;
    this.title = lines(document.title);
    this.names = lines(document.names);
    this.body = lines(document.body);
  }

  get titleRead(): ReadText | undefined {
    return this.asRead().title;
  }
  get bodyRead(): ReadText | undefined {
    return this.asRead().body;
  }

  private asRead(): NonNullable<typeof this.read> {
    const read = (texts: readonly string[]): ReadText | undefined => {
      const result = this.readings.read(texts.join('。'));
      return result.isRead || /[ァ-ヶｦ-ﾝ]/u.test(texts.join()) ? result : undefined;
    };
    this.read ??= { title: read(this.document.title), body: read(this.document.body) };
    return this.read;
  }
}

const NO_READINGS = new WordReadings({});

export class SearchIndex {
  private readonly ids: string[];
  private readonly fields: Fields[];
  private built: ReadonlyMap<string, Posting> | undefined;
  /** The number of terms that were searched by scanning every document. */
  private scans = 0;
  private readonly readings: WordReadings;
  private readonly meaningOf: (term: string) => Meaning | undefined;
  private readonly relatedTo: (term: string) => Related | undefined;
  private readonly kept = new Map<string, ReadonlyMap<number, number>>();

  constructor(
    documents: readonly SearchDocument[],
    { readings = NO_READINGS, meaningOf, relatedTo }: IndexKnowledge = {},
  ) {
    this.ids = documents.map((d) => d.id);
    this.readings = readings;
    this.meaningOf = meaningOf ?? (() => undefined);
    this.relatedTo = relatedTo ?? (() => undefined);
    this.fields = documents.map((d) => keptFieldsOf(d, readings));
  }

  /** Builds the index for fast lookups; without it the first few terms are found by scanning, which is fast enough for a single query. */
  prepare(): void {
    void this.postings;
  }

  private get postings(): ReadonlyMap<string, Posting> {
    this.built ??= postingsOf(this.fields);
    return this.built;
  }

  /**
   * Ranked hits, best first, ties in document order. `terms` are folded. Documents that are not `among` (by index) are
   * ignored, also for near matches. Cost: verifying the documents that have the rarest 2-grams of each term.
   */
  search(terms: readonly string[], among: (index: number) => boolean = everything): SearchHit[] {
    const folded = terms.join(' ');
    const found = terms.map((term) => new Map([...this.places(term)].filter(([index]) => among(index))));
    const counts = found.map((places) => places.size);
    // An unknown term is no rarer than the rarest known one: it does not hide what the others find.
    const rarest = Math.min(...counts.filter((n) => n > 0), this.ids.length);
    const weights = counts.map((n) => Math.log(1 + this.ids.length / ((n || rarest) + 0.5)));
    const total = weights.reduce((a, b) => a + b, 0);
    const sums = new Map<number, Sum>();
    found.forEach((places, term) => {
      const weight = (weights[term] ?? 0) / total;
      for (const [index, place] of places) {
        const { score, worst, has } = sums.get(index) ?? { score: 0, worst: place, has: [] };
        sums.set(index, { score: score + weight * place, worst: Math.min(worst, place), has: [...has, term] });
      }
    });
    const exact: SearchHit[] = [];
    const some = new Map<string, number[]>();
    for (const [index, { score, worst, has }] of sums) {
      // The weakest term of an entry counts as much as all together: both words of a query are meant.
      if (has.length === terms.length)
        exact.push(this.hit(index, (score + worst) / 2 + this.phrase(index, folded, terms), false));
      else push(some, has.join(), index);
    }
    if (exact.length >= ENOUGH_HITS) return ranked(exact);
    // Partial matches are ranked by how closely they are related to the missing terms.
    const related = terms.map((term) => this.relatedTo(term));
    const near = [...some.values()].map((indices) =>
      indices.map((index) => {
        const { score, has }: Pick<Sum, 'score' | 'has'> = sums.get(index) ?? { score: 0, has: [] };
        const rest = related.reduce((sum, of, term) => sum + (has.includes(term) ? 0 : (of?.[index] ?? 0)), 0);
        return this.hit(index, score + RELATED * rest, true);
      }),
    );
    const hits = [...ranked(exact), ...inTurns(near)];
    if (hits.length === 0) hits.push(...this.nearByLetters(folded, among));
    return hits.length < ENOUGH_HITS ? [...hits, ...this.besides(hits, related, among)] : hits;
  }

  /** The number of documents with all of these terms. */
  together(terms: readonly string[], among: (index: number) => boolean = everything): number {
    const [first, ...rest] = terms.map((term) => this.places(term));
    return [...(first?.keys() ?? [])].filter((index) => among(index) && rest.every((places) => places.has(index)))
      .length;
  }

  /** Documents related to the query's meaning that were not found yet. */
  private besides(
    found: readonly SearchHit[],
    related: readonly (Related | undefined)[],
    among: (index: number) => boolean,
  ): readonly SearchHit[] {
    const known = new Set(found.map((hit) => hit.index));
    const hits: SearchHit[] = [];
    for (let index = 0; index < this.ids.length; index++) {
      const fit = Math.hypot(...related.map((of) => of?.[index] ?? 0));
      if (fit >= LEAST_RELATED && !known.has(index) && among(index)) hits.push(this.hit(index, RELATED * fit, true));
    }
    return ranked(hits).slice(0, MOST_RELATED);
  }

  private hit(index: number, score: number, isNear: boolean): SearchHit {
    return { index, id: this.ids[index] ?? '', score: Math.round(score * 1_000) / 1_000, isNear };
  }

  /** The whole query as a phrase in the title is worth more than separate terms. */
  private phrase(index: number, folded: string, terms: readonly string[]): number {
    const title = this.fields[index]?.title ?? '';
    return terms.length > 1 && (title.includes(folded) || title.includes(folded.replaceAll(' ', ''))) ? 2 : 0;
  }

  /** Whether any document has a term. */
  has(term: string, among: (index: number) => boolean = everything): boolean {
    return [...this.places(term).keys()].some(among);
  }

  /** Documents that have a term, by letters, reading or meaning, with its best position. */
  private places(term: string): ReadonlyMap<number, number> {
    const known = this.kept.get(term);
    if (known) return known;
    const places = this.locate(term);
    if (this.kept.size >= KEPT_TERMS) this.kept.clear();
    this.kept.set(term, places);
    return places;
  }

  private locate(term: string): ReadonlyMap<number, number> {
    const places = new Map<number, number>();
    const meaning = this.meaningOf(term);
    for (const index of this.candidates(term)) {
      // One kanji occurs in many names by accident (魚 in 魚沼), and two kana in many readings (バス in 伸ばす): if the meaning is known, it decides.
      const isByChance = meaning?.has(index) === false && term.length < 3;
      if (isByChance && term.length === 1) continue;
      const place = placeOf(term, this.fields[index]) * (isByChance && isFromStart(term) ? BY_CHANCE : 1);
      if (place > 0) places.set(index, place);
    }
    // Half converted: 道のえき is read as 道の駅 is.
    const { kana, isRead } = this.readings.read(term);
    if (isRead && kana.length > 2 && isFromStart(kana))
      for (const index of this.candidates(kana)) {
        const place = placeByReading(kana, this.fields[index]);
        if (place > (places.get(index) ?? 0)) places.set(index, place);
      }
    for (const [index, fit] of meaning ?? []) {
      const place = fit * PLACE.meaning;
      if (place > (places.get(index) ?? 0)) places.set(index, place);
    }
    return places;
  }

  /** Documents with the two rarest 2-grams of a term; none if a 2-gram does not occur. */
  private candidates(term: string): readonly number[] {
    // A document that has the term has its 2-grams: scanning all of them gives the same.
    if (!this.built && this.scans < FEW_SCANS && isOneRun(term)) {
      this.scans++;
      return this.fields.map((_, index) => index);
    }
    const grams = [...new Set(bigrams(term))];
    const lists = grams.map((gram) => this.postings.get(gram)?.documents);
    if (lists.length === 0 || lists.some((list) => list === undefined)) return [];
    const [rarest, next] = lists.flatMap((list) => list ?? []).sort((a, b) => a.length - b.length);
    return rarest ? [...rarest].filter((index) => !next || contains(next, index)) : [];
  }

  private nearByLetters(folded: string, among: (index: number) => boolean): SearchHit[] {
    const coverage = new Float32Array(this.ids.length);
    let total = 0;
    for (const gram of new Set(bigrams(folded))) {
      const posting = this.postings.get(gram);
      // An unknown 2-gram is weighted like the rarest known one: a typo costs its share and no more.
      total += posting?.idf ?? Math.log(1 + this.ids.length * 2);
      if (posting) for (const d of posting.documents) coverage[d] = (coverage[d] as number) + posting.idf;
    }
    let best = 0;
    coverage.forEach((sum, index) => {
      if (sum > best && among(index)) best = sum;
    });
    const floor = /^[a-z0-9 ]+$/u.test(folded) ? ENOUGH_LATIN : ENOUGH;
    if (total === 0 || best / total < floor) return [];
    const hits: SearchHit[] = [];
    coverage.forEach((sum, index) => {
      if (sum / total >= floor && among(index)) hits.push(this.hit(index, (sum / total) * PLACE.body, true));
    });
    return ranked(hits);
  }
}

function postingsOf(all: readonly Fields[]): ReadonlyMap<string, Posting> {
  const building = new Map<string, number[]>();
  all.forEach((fields, index) => {
    for (const gram of gramsOf(fields)) {
      const list = building.get(gram);
      if (list) list.push(index);
      else building.set(gram, [index]);
    }
  });
  const idf = (count: number) => Math.log(1 + all.length / (count + 0.5));
  return new Map(
    [...building].map(([gram, list]) => [gram, { documents: Uint32Array.from(list), idf: idf(list.length) }]),
  );
}

/** Two characters or more that `bigrams` does not take apart. */
const isOneRun = (term: string): boolean => [...term].length > 1 && bigrams(term).length === [...term].length - 1;

/** Binary search in a sorted list. */
function contains(list: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}

/** Interleaves partial matches of different terms; matches of more terms come first. */
function inTurns(groups: readonly SearchHit[][]): SearchHit[] {
  if (groups.length === 0) return [];
  const lists = groups.map(ranked).sort((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0));
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const ranked = (hits: SearchHit[]): SearchHit[] => hits.sort((a, b) => b.score - a.score || a.index - b.index);

/** Preparing a document is the most expensive part of the index; it is cached. */
const FIELDS = new WeakMap<SearchDocument, { readonly readings: WordReadings; readonly fields: Fields }>();
function keptFieldsOf(document: SearchDocument, readings: WordReadings): Fields {
  const kept = FIELDS.get(document);
  if (kept?.readings === readings) return kept.fields;
  const fields = new Fields(document, readings);
  FIELDS.set(document, { readings, fields });
  return fields;
}

function gramsOf({ title, names, body, titleRead, bodyRead }: Fields): Set<string> {
  const grams = new Set<string>();
  for (const text of [title, names, body, titleRead?.kana ?? '', bodyRead?.kana ?? ''])
    for (const gram of bigrams(text)) grams.add(gram);
  // Single characters, so that one kanji finds titles: 米, 酒.
  for (const c of title) if (c !== '\n' && c !== ' ') grams.add(c);
  return grams;
}

/** Two kana match only from the beginning of a word: ゆう is not in しょうゆう. */
const isFromStart = (term: string): boolean => /^[ぁ-んー]+$/u.test(term);

function placeOf(term: string, fields: Fields | undefined): number {
  if (!fields) return 0;
  const { title, names, body, titleRead, bodyRead } = fields;
  const isShort = isFromStart(term) && term.length < 3;
  if (!isShort && title.includes(term)) {
    if (`${title}\n`.includes(`\n${term}\n`)) return PLACE.titleIs;
    return title.includes(`\n${term}`) ? PLACE.titleStarts : PLACE.title;
  }
  if (isReadIn(term, titleRead)) return PLACE.titleRead;
  if (names.includes(isFromStart(term) ? `\n${term}` : term)) return PLACE.names;
  if (!isShort && body.includes(term)) return PLACE.body;
  return isReadIn(term, bodyRead) ? PLACE.bodyRead : 0;
}

const placeByReading = (kana: string, fields: Fields | undefined): number =>
  isReadIn(kana, fields?.titleRead) ? PLACE.titleRead : isReadIn(kana, fields?.bodyRead) ? PLACE.bodyRead : 0;

function isReadIn(term: string, read: ReadText | undefined): boolean {
  if (!read || !isFromStart(term)) return false;
  for (let at = read.kana.indexOf(term); at >= 0; at = read.kana.indexOf(term, at + 1))
    if (read.starts[at]) return true;
  return false;
}
