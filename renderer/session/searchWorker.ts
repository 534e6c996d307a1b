/** Search off the main thread: typing never waits for the index, even with 20,000 entries. */
import type { Question, SoughtCard } from '../../shared/app/proposals/question.ts';
import { walkRegion } from '../../shared/app/proposals/regionWalk.ts';
import catalogueUrl from '../../shared/data/catalogue/catalogue.json?url';
import lexiconUrl from '../../shared/data/lexicon/lexicon.json?url';
import indexUrl from '../../shared/data/proposals/index.bin?url';
import readingsUrl from '../../shared/data/readings/words.json?url';
import { type CatalogueFilter, CatalogueSearch } from '../../shared/domain/catalogue/catalogueSearch.ts';
import type { CatalogueEntryView, EntryKind } from '../../shared/domain/catalogue/entry.ts';
import { type CatalogueIndex, openLexicon } from '../../shared/domain/combination/catalogueIndex.ts';
import { type Proposal, Proposer } from '../../shared/domain/combination/proposer.ts';
import { type RegionPairs, regionPairs } from '../../shared/domain/combination/regionPairs.ts';
import { type Understood, understoodOf } from '../../shared/domain/combination/understood.ts';
import { type FoundConcept, findConcepts } from '../../shared/domain/lexicon/find.ts';
import type { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import type { LexiconView, NamedConcept } from '../../shared/domain/lexicon/view.ts';
import { type StartChoices, type StartPlace, startChoices, type TradeView } from '../../shared/domain/start/choices.ts';
import { type Around, aroundOf } from '../../shared/domain/thoughts/around.ts';
import { WordReadings } from '../../shared/text/wordReadings.ts';
import { readJson } from './readJson.ts';

/** What this device adds to the shipped entries. */
type SetRequest = {
  readonly type: 'set';
  readonly own: readonly CatalogueEntryView[];
  /** Entries of catalogue packs. */
  readonly added: readonly CatalogueEntryView[];
  /** Words that catalogue packs add to the lexicon. */
  readonly words: readonly NamedConcept[];
};
export type SearchRequest =
  | SetRequest
  /** Somebody is about to type. */
  | { readonly type: 'prepare' }
  | QueryRequest;
type QueryRequest = {
  readonly type: 'query';
  readonly id: number;
  readonly text: string;
  readonly filter: CatalogueFilter;
  readonly limit: number;
};
export type CandidatesRequest = Question & {
  readonly type: 'candidates';
  readonly id: number;
  readonly limit: number;
  /** -1 near to 1 far. */
  readonly dial: number;
  /** Id of an entry to find similar ones for. */
  readonly like: string | undefined;
  /** Weaker ties as well. */
  readonly withWeak?: boolean;
  /** Only entries of these kinds. */
  readonly kinds?: readonly EntryKind[];
};
export type CandidatesReply = {
  readonly id: number;
  readonly found: readonly Proposal[];
  /** What was understood of each card, in the order of the cards. Empty if the lexicon is unavailable. */
  readonly understood: readonly Understood[];
};
/** Asks for arguments for and against each pair of cards. */
export type PairsRequest = Pick<Question, 'cards' | 'own'> & { readonly type: 'pairs'; readonly id: number };
export type PairsReply = {
  readonly id: number;
  readonly pairs: readonly (Pick<Proposal, 'text' | 'reasons' | 'against'> & {
    readonly a: string | undefined;
    readonly b: string | undefined;
  })[];
};
/** Asks what is understood of cards. */
export type UnderstandRequest = Pick<Question, 'cards' | 'own'> & { readonly type: 'understand'; readonly id: number };
export type UnderstandReply = { readonly id: number; readonly understood: readonly Understood[] };
/** Asks what is known about cards: the facts for the studio's questions. */
export type AroundRequest = Pick<Question, 'cards' | 'own' | 'without'> & {
  readonly type: 'around';
  readonly id: number;
};
/** `undefined` if the lexicon is unavailable. */
export type AroundReply = { readonly id: number; readonly around: Around | undefined };
/** Finds concepts by a part of their names. */
export type ConceptsRequest = Pick<Question, 'own'> & {
  readonly type: 'concepts';
  readonly id: number;
  readonly text: string;
  readonly limit: number;
};
export type ConceptsReply = { readonly id: number; readonly concepts: readonly FoundConcept[] };
/** The choices for a founder's first questions. */
export type ChoicesRequest = StartPlace & {
  readonly type: 'choices';
  readonly id: number;
  readonly trade: TradeView | undefined;
  readonly general: TradeView['offers'];
};
export type ChoicesReply = { readonly id: number; readonly choices: StartChoices };
/** The best uncombined pairs of a prefecture. A later request cancels an earlier one, and so does `endRegion`. */
export type RegionRequest =
  | { readonly type: 'region'; readonly id: number; readonly prefecture: string }
  | { readonly type: 'endRegion'; readonly id: number };
/** Sent several times per request, finally with the complete answer. Empty if the lexicon is unavailable. */
export type RegionReply = { readonly id: number; readonly region: RegionPairs; readonly isLast: boolean };
export type SearchReply = {
  readonly id: number;
  readonly hits: readonly { readonly id: string; readonly score: number; readonly isNear: boolean }[];
  readonly total: number;
  readonly isNear: boolean;
  readonly shelved: number;
  readonly words: readonly string[];
  readonly facets: Readonly<Record<'kind' | 'prefecture' | 'domain' | 'stage', readonly (readonly [string, number])[]>>;
};

type Knowledge = {
  readonly lexicon: Lexicon;
  readonly readings: WordReadings;
  /** The index that was built from the lexicon and the catalogue. */
  readonly index: CatalogueIndex | undefined;
};

let search = new CatalogueSearch([]);
let entries: readonly CatalogueEntryView[] = [];
let shipped: readonly CatalogueEntryView[] = [];
let words: readonly NamedConcept[] = [];
let loading: Promise<Knowledge | undefined> | undefined;
let proposer: Proposer | undefined;
/** Including the words of the installed packs. */
let known: (Knowledge & { readonly of: readonly NamedConcept[] }) | undefined;
/** Until somebody is about to type, opening a plan has priority on a slow machine: the list without a query needs no index. */
let isWanted = false;

/**
 * Loads the lexicon and the readings in this worker, so that the main thread neither parses nor copies them.
 * `undefined` if unavailable: the search then matches letters only, and nothing is proposed.
 */
async function knowledge(): Promise<Knowledge | undefined> {
  const ours = await shippedKnowledge();
  if (!ours) return undefined;
  if (known?.of !== words) known = { ...ours, of: words, lexicon: ours.lexicon.withConcepts(words) };
  return known;
}

function shippedKnowledge(): Promise<Knowledge | undefined> {
  loading ??= Promise.all([
    readJson<LexiconView>(lexiconUrl),
    readJson<Record<string, string>>(readingsUrl),
    // Without it the first proposal only takes longer.
    bytes(indexUrl).catch(() => undefined),
  ])
    .then(([view, table, index]) => ({ ...openLexicon(view, index), readings: new WordReadings(table) }))
    // The page went offline before they were loaded: the next question requests them again.
    .catch(() => {
      loading = undefined;
      return undefined;
    });
  return loading;
}
const bytes = async (url: string): Promise<Uint8Array> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** The search with the lexicon and readings; it is rebuilt when the entries change. */
async function searchOf(): Promise<CatalogueSearch> {
  const all = await knowledge();
  if (all && !search.knows) search = new CatalogueSearch(entries, all);
  return search;
}

/** A proposer over the current entries, which it reads on first use. */
function proposerOf({ lexicon, index }: Knowledge): Proposer {
  proposer ??= new Proposer(lexicon, entries, { index });
  return proposer;
}

const entryOf = (id: string | undefined) => (id === undefined ? undefined : entries.find((e) => e.id === id));
const withEntry = ({ entry, ...card }: SoughtCard) => ({ ...card, entry: entryOf(entry) });

async function propose(request: CandidatesRequest): Promise<Omit<CandidatesReply, 'id'>> {
  const { cards, without, declined, own, limit, dial, like, withWeak, kinds } = request;
  const all = await knowledge();
  if (!all) return { found: [], understood: [] };
  const by = proposerOf(all).with(own);
  return {
    found: by.propose(cards.map(withEntry), {
      limit,
      dial,
      declined,
      without: new Set(without),
      like: entryOf(like),
      withWeak: withWeak ?? false,
      ...(kinds ? { kinds } : {}),
    }),
    understood: cards.map((card) => understoodOf(by.lexicon, card)),
  };
}

async function pairUp({ id, cards, own }: PairsRequest): Promise<PairsReply> {
  const all = await knowledge();
  if (!all) return { id, pairs: [] };
  const by = proposerOf(all).with(own);
  const things = cards.map(withEntry);
  const pairs = things.flatMap((a, i) =>
    things.slice(i + 1).flatMap((b) => {
      const place = { prefecture: b.prefecture ?? null, municipality: b.municipality ?? null };
      const [judged] = by.rank([a], [{ ...b, id: b.id ?? '', place }]);
      return judged ? [{ a: a.id, b: b.id, text: b.text, reasons: judged.reasons, against: judged.against }] : [];
    }),
  );
  return { id, pairs };
}

/** The lexicon with a plan's own words; `undefined` if it is unavailable. */
async function lexiconWith(own: Question['own']): Promise<Lexicon | undefined> {
  const all = await knowledge();
  if (!all) return undefined;
  return proposerOf(all).with(own).lexicon;
}
async function understand({ id, cards, own }: UnderstandRequest): Promise<UnderstandReply> {
  const lexicon = await lexiconWith(own);
  return { id, understood: lexicon ? cards.map((card) => understoodOf(lexicon, card)) : [] };
}
async function lookAround({ id, cards, own, without }: AroundRequest): Promise<AroundReply> {
  const all = await knowledge();
  if (!all) return { id, around: undefined };
  return { id, around: aroundOf(proposerOf(all).with(own), cards.map(withEntry), new Set(without)) };
}
async function conceptsFor({ id, text, own, limit }: ConceptsRequest): Promise<ConceptsReply> {
  const lexicon = await lexiconWith(own);
  return { id, concepts: lexicon ? findConcepts(lexicon, text, limit) : [] };
}

async function choicesFor({ id, trade, general, ...place }: ChoicesRequest): Promise<ChoicesReply> {
  const all = await knowledge();
  return { id, choices: startChoices(all?.lexicon, entries, place, trade, general) };
}

/** Id of the current region request. */
let walking: number | undefined;

async function walk(id: number, prefecture: string): Promise<void> {
  walking = id;
  const all = await knowledge();
  const steps = all ? regionPairs(proposerOf(all), entries, prefecture) : [].values();
  await walkRegion(steps, {
    isWanted: () => walking === id,
    onFound: (region, isLast) => self.postMessage({ id, region, isLast } satisfies RegionReply),
    // Searches that arrived meanwhile are answered between two steps.
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    now: () => performance.now(),
  });
}

type Request =
  | SearchRequest
  | CandidatesRequest
  | PairsRequest
  | UnderstandRequest
  | AroundRequest
  | ConceptsRequest
  | ChoicesRequest
  | RegionRequest;
self.onmessage = ({ data }: MessageEvent<Request>) => void take(data);

let lastSet: SetRequest | undefined;
function set(request: SetRequest): void {
  lastSet = request;
  const { own, added } = request;
  const ownIds = new Set(own.map((e) => e.id));
  entries = [...own, ...shipped.filter((e) => !ownIds.has(e.id)), ...added];
  words = request.words;
  proposer = undefined;
  walking = undefined;
  search = new CatalogueSearch(entries);
}

let loadingShipped: Promise<void> | undefined;
/** Reads the shipped entries in this worker, from the browser's cache: the page neither copies nor sends megabytes. */
function loadShipped(): Promise<void> {
  loadingShipped ??= readJson<readonly CatalogueEntryView[]>(catalogueUrl)
    .then(
      (read) => {
        shipped = read;
      },
      // The page went offline meanwhile: the next question requests them again.
      () => {
        loadingShipped = undefined;
      },
    )
    .then(() => {
      if (lastSet) set(lastSet);
    });
  return loadingShipped;
}

async function take(data: Request): Promise<void> {
  // Until the first question nothing is read: many plans are opened to be written in, and the entries take half a second of CPU time.
  if (data.type === 'set' && !loadingShipped) {
    lastSet = data;
    return;
  }
  // Every other message waits for the same promise, so they are taken in the order in which they were sent.
  await loadShipped();
  if (data.type === 'set') {
    set(data);
    if (isWanted) await prepare();
  } else if (data.type === 'prepare') await prepare();
  else if (data.type === 'candidates')
    self.postMessage({ id: data.id, ...(await propose(data)) } satisfies CandidatesReply);
  else if (data.type === 'pairs') self.postMessage(await pairUp(data));
  else if (data.type === 'understand') self.postMessage(await understand(data));
  else if (data.type === 'around') self.postMessage(await lookAround(data));
  else if (data.type === 'region') await walk(data.id, data.prefecture);
  else if (data.type === 'endRegion') walking = walking === data.id ? undefined : walking;
  else if (data.type === 'concepts') self.postMessage(await conceptsFor(data));
  else if (data.type === 'choices') self.postMessage(await choicesFor(data));
  // The list without a query needs no lexicon, and does not wait for it.
  else self.postMessage(answer(data.text.trim() === '' ? search : await searchOf(), data));
}

async function prepare(): Promise<void> {
  isWanted = true;
  (await searchOf()).prepare();
}

function answer(by: CatalogueSearch, { id, text, filter, limit }: QueryRequest): SearchReply {
  const { hits, facets, isNear, shelved, words } = by.query(text, filter);
  return {
    id,
    hits: hits.slice(0, limit).map(({ entry, score, isNear: near }) => ({ id: entry.id, score, isNear: near })),
    total: hits.length,
    isNear,
    shelved,
    words,
    facets: {
      kind: [...facets.kind],
      prefecture: [...facets.prefecture],
      domain: [...facets.domain],
      stage: [...facets.stage],
    },
  };
}
