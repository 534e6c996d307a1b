/** The catalogue in the app: shipped entries, own entries and those of packs, searched in a worker. */

import {
  type OwnEntriesChange,
  type OwnEntriesRefusal,
  OwnLibrary,
  type PackRefusal,
} from '../../shared/app/catalogue/ownLibrary.ts';
import {
  entriesOfPack,
  type PackName,
  type ProgrammeOfPack,
  programmesOfPacks,
  wordsOfPacks,
} from '../../shared/app/catalogue/packs.ts';
import type { Core } from '../../shared/app/core.ts';
import catalogueUrl from '../../shared/data/catalogue/catalogue.json?url';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import regionsUrl from '../../shared/data/regions/regions.json?url';
import type { Prefecture } from '../../shared/data/regions/schema.ts';
import type { MadePack } from '../../shared/doc/ownLibrary.ts';
import type { OpenedPack } from '../../shared/doc/pack/packFile.ts';
import type { CatalogueFilter } from '../../shared/domain/catalogue/catalogueSearch.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { readJson } from './readJson.ts';
import type {
  AroundReply,
  AroundRequest,
  CandidatesReply,
  CandidatesRequest,
  ChoicesReply,
  ChoicesRequest,
  ConceptsReply,
  ConceptsRequest,
  PairsReply,
  PairsRequest,
  RegionReply,
  RegionRequest,
  SearchReply,
  SearchRequest,
  UnderstandReply,
  UnderstandRequest,
} from './searchWorker.ts';

export type CatalogueResults = {
  readonly entries: readonly CatalogueEntry[];
  readonly total: number;
  readonly facets: SearchReply['facets'];
  /** Whether no entry matches the whole query and these only match part of it. */
  readonly isNear: boolean;
  /** How many further matches are on the reference shelf, which is not shown. */
  readonly shelved: number;
  /** Ids of entries that match only part of the query; they come last. */
  readonly near: ReadonlySet<string>;
  /** Normalised words of the query: highlighted in the results. */
  readonly words: readonly string[];
};

/** Applied to each request type separately: `Omit` on the union would keep only the common properties. */
type WithoutId<R> = R extends { readonly id: number } ? Omit<R, 'id'> : never;
/** Requests with a single answer. */
type Asked = WithoutId<
  | SearchRequest
  | CandidatesRequest
  | PairsRequest
  | UnderstandRequest
  | AroundRequest
  | ConceptsRequest
  | ChoicesRequest
>;
/** Single answers of the worker. */
type Reply = SearchReply | CandidatesReply | PairsReply | UnderstandReply | AroundReply | ConceptsReply | ChoicesReply;

export class CatalogueService {
  private readonly core: Core;
  private readonly worker = new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module' });
  /** Pending requests by id. */
  private readonly waiting = new Map<number, (reply: Reply) => void>();
  private readonly walking = new Map<number, (reply: RegionReply) => void>();
  private readonly changed = new Emitter<void>();
  private shipped: readonly CatalogueEntry[] = [];
  private byId = new Map<string, CatalogueEntry>();
  private packOfEntry = new Map<string, PackName>();
  private programmesHere: readonly ProgrammeOfPack[] = [];
  private readonly library = new OwnLibrary();
  private nextId = 1;
  regions: readonly Prefecture[] = [];
  private readonly opened = Promise.withResolvers<void>();
  private isOpening = false;
  /** Once {@link open} has loaded the catalogue. */
  readonly ready = this.opened.promise;
  readonly onDidChange = this.changed.on;

  constructor(core: Core) {
    this.core = core;
    this.worker.onmessage = ({ data }: MessageEvent<Reply | RegionReply>) => {
      if ('region' in data) {
        // One request has several answers.
        this.walking.get(data.id)?.(data);
        if (data.isLast) this.walking.delete(data.id);
        return;
      }
      this.waiting.get(data.id)?.(data);
      this.waiting.delete(data.id);
    };
  }

  /** Loads the catalogue, once. Megabytes that the first screen does not show: call it after that is painted. */
  open(): void {
    if (this.isOpening) return;
    this.isOpening = true;
    this.load().then(this.opened.resolve, this.opened.reject);
  }

  private async load(): Promise<void> {
    const [entries, regions] = await Promise.all([
      readJson<CatalogueEntry[]>(catalogueUrl),
      readJson<Prefecture[]>(regionsUrl),
    ]);
    this.shipped = entries;
    this.regions = regions;
    await this.library.open(this.core);
    this.library.onDidChange(() => this.rebuild());
    this.rebuild();
  }

  private rebuild(): void {
    const own = this.own();
    const ownIds = new Set(own.map((e) => e.id));
    const packs = this.packs();
    const ofPacks = packs.map(({ content }) => [content, entriesOfPack(content)] as const);
    this.packOfEntry = new Map(ofPacks.flatMap(([from, entries]) => entries.map((e) => [e.id, from] as const)));
    this.programmesHere = programmesOfPacks(packs);
    const added = ofPacks.flatMap(([, entries]) => entries);
    const all = [...own, ...this.shipped.filter((e) => !ownIds.has(e.id)), ...added];
    this.byId = new Map(all.flatMap((e) => [e.id, ...e.mergedIds].map((id) => [id, e] as const)));
    this.worker.postMessage({ type: 'set', own, added, words: wordsOfPacks(packs) } satisfies SearchRequest);
    this.changed.fire();
  }

  own(): CatalogueEntry[] {
    return this.library.entries();
  }

  /** The installed catalogue packs. */
  packs(): OpenedPack[] {
    return this.library.packs();
  }

  /** The pack that an entry comes from; `undefined` for a shipped or own one. */
  packOf(id: string): PackName | undefined {
    return this.packOfEntry.get(id);
  }

  /** Programmes of packs, with their dated rules. */
  programmes(): readonly ProgrammeOfPack[] {
    return this.programmesHere;
  }

  addPack(pack: OpenedPack): Result<void, PackRefusal> {
    return this.library.addPack(pack);
  }

  removePack(id: string): Result<void, 'notOpen' | 'notFound'> {
    return this.library.removePack(id);
  }

  /** Packs that were created on this device. */
  madePacks(): MadePack[] {
    return this.library.made();
  }

  keepMadePack(made: MadePack): void {
    this.library.keepMade(made);
  }

  /** An entry by its id, or by an id that was merged into it. */
  entry(id: string): CatalogueEntry | undefined {
    return this.byId.get(id);
  }

  /** The entries of a prefecture, and nationwide ones. Empty until {@link ready}. */
  entriesFor(prefecture: string): readonly CatalogueEntry[] {
    return [...new Set(this.byId.values())].filter((e) => e.prefecture === null || e.prefecture === prefecture);
  }

  /** Sends a request to the worker; the reply type is determined by the request. */
  private async ask<R extends Reply>(request: Asked): Promise<R> {
    const id = this.nextId++;
    const reply = await new Promise<Reply>((resolve) => {
      this.waiting.set(id, resolve);
      this.worker.postMessage({ ...request, id });
    });
    return reply as R;
  }

  async query(text: string, filter: CatalogueFilter, limit: number): Promise<CatalogueResults> {
    const { hits, ...rest } = await this.ask<SearchReply>({ type: 'query', text, filter, limit });
    return {
      ...rest,
      entries: hits.map((h) => this.byId.get(h.id)).filter((e) => e !== undefined),
      near: new Set(hits.flatMap((h) => (h.isNear ? [h.id] : []))),
    };
  }

  /** Candidates for these cards, best first, and what was understood of the cards. */
  candidates(asked: Omit<CandidatesRequest, 'type' | 'id'>): Promise<CandidatesReply> {
    return this.ask<CandidatesReply>({ type: 'candidates', ...asked });
  }

  /** Arguments for and against each pair of cards; empty if the lexicon is unavailable. */
  async pairs(cards: PairsRequest['cards'], own: PairsRequest['own']): Promise<PairsReply['pairs']> {
    return (await this.ask<PairsReply>({ type: 'pairs', cards, own })).pairs;
  }

  /** What is understood of cards, in their order; empty if the lexicon is unavailable. */
  async understand(
    cards: UnderstandRequest['cards'],
    own: UnderstandRequest['own'],
  ): Promise<UnderstandReply['understood']> {
    return (await this.ask<UnderstandReply>({ type: 'understand', cards, own })).understood;
  }

  /** What is known about these cards together; `undefined` if the lexicon is unavailable. */
  async around(asked: Omit<AroundRequest, 'type' | 'id'>): Promise<AroundReply['around']> {
    return (await this.ask<AroundReply>({ type: 'around', ...asked })).around;
  }

  /** Concepts of the lexicon and of a plan's own words, by a prefix or part of their names. */
  async concepts(text: string, own: ConceptsRequest['own'], limit: number): Promise<ConceptsReply['concepts']> {
    return (await this.ask<ConceptsReply>({ type: 'concepts', text, own, limit })).concepts;
  }

  /** The choices for a founder's first questions; without the lexicon, those of the region and of the trade's own list. */
  async startChoices(asked: Omit<ChoicesRequest, 'type' | 'id'>): Promise<ChoicesReply['choices']> {
    return (await this.ask<ChoicesReply>({ type: 'choices', ...asked })).choices;
  }

  /**
   * The best uncombined pairs of a prefecture, as they are found: `onFound` is called several times, finally with the
   * complete answer. Returns a function that cancels the search; `onFound` is not called afterwards. A change of the
   * entries cancels it too: search again then.
   */
  regionPairs(prefecture: string, onFound: (found: Omit<RegionReply, 'id'>) => void): () => void {
    const id = this.nextId++;
    this.walking.set(id, onFound);
    this.worker.postMessage({ type: 'region', id, prefecture } satisfies RegionRequest);
    return () => {
      if (this.walking.delete(id)) this.worker.postMessage({ type: 'endRegion', id } satisfies RegionRequest);
    };
  }

  /** Loads the search index ahead of time, so that the first letter does not wait. */
  prepare(): void {
    this.worker.postMessage({ type: 'prepare' } satisfies SearchRequest);
  }

  /** Changes the person's own entries as one undo step. */
  changeEntries(change: OwnEntriesChange): Result<void, OwnEntriesRefusal> {
    return this.library.changeEntries(change);
  }

  undo(): void {
    this.library.undo();
  }
}
