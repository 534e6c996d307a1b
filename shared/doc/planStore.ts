/**
 * The read model of a plan: parsed entities and relations, updated by observing the document; objects keep their identity as long as nothing
 * in them changed. Observers here never throw: invalid values from a peer are read as placeholders.
 */
import type * as Y from 'yjs';
import type { z } from 'zod';
import { type Disposable, DisposableStore, toDisposable } from '../kernel/disposable.ts';
import { Emitter } from '../kernel/emitter.ts';
import {
  ENTITY_NAMES,
  ENTITY_SCHEMAS,
  type EntityName,
  entityMap,
  META_SCHEMA,
  metaMap,
  type PlanMeta,
  RELATION_NAMES,
  RELATION_SCHEMAS,
  type RelationName,
  relationMap,
} from './schema.ts';

export type Entity<N extends EntityName> = { readonly id: string } & z.infer<(typeof ENTITY_SCHEMAS)[N]>;
export type Relation<N extends RelationName> = z.infer<(typeof RELATION_SCHEMAS)[N]>;
export type CanvasNode = Entity<'nodes'>;
export type Canvas = Entity<'canvases'>;
export type Assumption = Entity<'assumptions'>;
export type Figure = Entity<'figures'>;
export type PlanTask = Entity<'tasks'>;
export type CanvasLink = Relation<'links'>;

export type CollectionName = EntityName | RelationName | 'meta';

/** The read interface of a plan: a store, or a store whose reads are tracked (see `derived.ts`). */
export type PlanReader = {
  readonly meta: PlanMeta;
  entities<N extends EntityName>(name: N): ReadonlyMap<string, Entity<N>>;
  relations<N extends RelationName>(name: N): ReadonlyMap<string, Relation<N>>;
  /** One entity; `undefined` if it is missing or invalid. */
  entity<N extends EntityName>(name: N, id: string): Entity<N> | undefined;
  relation<N extends RelationName>(name: N, key: string): Relation<N> | undefined;
};
export type PlanChange = { readonly collection: CollectionName; readonly keys: ReadonlySet<string> };

type Entities = { readonly [N in EntityName]: Map<string, Entity<N>> };
type Relations = { readonly [N in RelationName]: Map<string, Relation<N>> };

const mapsFor = <N extends string>(names: readonly N[]): Record<N, Map<string, never>> =>
  Object.fromEntries(names.map((n) => [n, new Map()])) as Record<N, Map<string, never>>;

/** Revisions are numbered across all stores, so that two stores can never have the same one. */
let revisions = 0;

export class PlanStore implements PlanReader, Disposable {
  readonly doc: Y.Doc;
  private readonly entityCache = mapsFor(ENTITY_NAMES) as unknown as Entities;
  private readonly relationCache = mapsFor(RELATION_NAMES) as unknown as Relations;
  private metaCache: PlanMeta;
  /** Collections that were not requested yet: a plan opens without parsing a board that is not on screen. */
  private readonly unread = new Map<CollectionName, () => void>();
  /** The revision at which the store was created: that of every collection and key that has not changed since. */
  private readonly born = ++revisions;
  private latest = this.born;
  private readonly collectionRevisions = new Map<CollectionName, number>();
  private readonly keyRevisions = new Map<CollectionName, Map<string, number>>();
  private readonly keyListeners = new Map<CollectionName, Map<string, Emitter<void>>>();
  private readonly changed = new Emitter<PlanChange>();
  private readonly disposables = new DisposableStore();
  readonly onDidChange = this.changed.on;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    this.metaCache = META_SCHEMA.parse(metaMap(doc).toJSON());
    for (const name of ENTITY_NAMES) this.watchEntities(name);
    for (const name of RELATION_NAMES) this.watchRelations(name);
    const meta = metaMap(doc);
    const onMeta = () => {
      this.metaCache = META_SCHEMA.parse(meta.toJSON());
      this.notify('meta', new Set(['meta']));
    };
    meta.observe(onMeta);
    this.disposables.add(toDisposable(() => meta.unobserve(onMeta)));
  }

  get meta(): PlanMeta {
    return this.metaCache;
  }

  /** Read-only by contract: changes go through `execute`. */
  entities<N extends EntityName>(name: N): ReadonlyMap<string, Entity<N>> {
    this.readAll(name);
    return this.entityCache[name] as ReadonlyMap<string, Entity<N>>;
  }

  relations<N extends RelationName>(name: N): ReadonlyMap<string, Relation<N>> {
    this.readAll(name);
    return this.relationCache[name] as ReadonlyMap<string, Relation<N>>;
  }

  entity<N extends EntityName>(name: N, id: string): Entity<N> | undefined {
    return this.entities(name).get(id);
  }

  relation<N extends RelationName>(name: N, key: string): Relation<N> | undefined {
    return this.relations(name).get(key);
  }

  /**
   * The revision of the latest change in any of the collections; of the whole plan if none is given. It increases with every change and is
   * never equal to one of another store: usable as a cache key for derived values.
   */
  revision(...collections: CollectionName[]): number {
    if (collections.length === 0) return this.latest;
    return Math.max(...collections.map((c) => this.collectionRevisions.get(c) ?? this.born));
  }

  /** The revision of the latest change to one entity or relation, including its addition and removal. */
  keyRevision(collection: CollectionName, key: string): number {
    return this.keyRevisions.get(collection)?.get(key) ?? this.born;
  }

  /** Calls the listener when one entity or relation changes, appears or disappears: the cost of a change does not grow with the number of listeners. */
  onDidChangeKey(collection: CollectionName, key: string, listener: () => void): Disposable {
    const ofCollection = getOrMake(this.keyListeners, collection, () => new Map<string, Emitter<void>>());
    const emitter = getOrMake(ofCollection, key, () => new Emitter<void>());
    // A new function for each subscription: the same listener may be passed twice.
    const subscription = emitter.on(() => listener());
    return toDisposable(() => {
      subscription.dispose();
      if (!emitter.hasListeners && ofCollection.get(key) === emitter) ofCollection.delete(key);
    });
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private readAll(name: CollectionName): void {
    const read = this.unread.get(name);
    if (!read) return;
    this.unread.delete(name);
    read();
  }

  private watchEntities<N extends EntityName>(name: N): void {
    const map = entityMap(this.doc, name);
    const cache = this.entityCache[name] as Map<string, Entity<N>>;
    const read = (key: string) => {
      const value: unknown = map.get(key);
      const parsed = hasToJson(value) ? ENTITY_SCHEMAS[name].safeParse(value.toJSON()) : undefined;
      if (parsed?.success) cache.set(key, { id: key, ...parsed.data } as unknown as Entity<N>);
      else cache.delete(key);
    };
    this.unread.set(name, () => {
      for (const key of map.keys()) read(key);
    });
    const onChange = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
      const keys = new Set<string>();
      for (const event of events) {
        const [first] = event.path;
        if (first === undefined) for (const key of event.changes.keys.keys()) keys.add(key);
        else keys.add(String(first));
      }
      if (!this.unread.has(name)) for (const key of keys) read(key);
      this.notify(name, keys);
    };
    map.observeDeep(onChange as Parameters<typeof map.observeDeep>[0]);
    this.disposables.add(toDisposable(() => map.unobserveDeep(onChange as Parameters<typeof map.observeDeep>[0])));
  }

  private watchRelations<N extends RelationName>(name: N): void {
    const map = relationMap(this.doc, name);
    const cache = this.relationCache[name] as Map<string, Relation<N>>;
    const read = (key: string) => {
      const parsed = RELATION_SCHEMAS[name].safeParse(map.get(key));
      if (parsed.success) cache.set(key, parsed.data as Relation<N>);
      else cache.delete(key);
    };
    this.unread.set(name, () => {
      for (const key of map.keys()) read(key);
    });
    const onChange = (event: Y.YMapEvent<unknown>) => {
      if (!this.unread.has(name)) for (const key of event.keysChanged) read(key);
      this.notify(name, event.keysChanged);
    };
    map.observe(onChange);
    this.disposables.add(toDisposable(() => map.unobserve(onChange)));
  }

  private notify(collection: CollectionName, keys: ReadonlySet<string>): void {
    this.latest = ++revisions;
    this.collectionRevisions.set(collection, this.latest);
    const ofKeys = getOrMake(this.keyRevisions, collection, () => new Map<string, number>());
    for (const key of keys) ofKeys.set(key, this.latest);
    this.changed.fire({ collection, keys });
    const listeners = this.keyListeners.get(collection);
    if (listeners) for (const key of keys) listeners.get(key)?.fire();
  }
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

const hasToJson = (value: unknown): value is { toJSON(): Record<string, unknown> } =>
  typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function';
