/**
 * The read model of a plan: parsed entities and relations, kept up to date by observing the document, the same object as long as nothing
 * in it changed. Observers here never throw: what a peer wrote badly reads as a placeholder.
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
export type Citation = Entity<'citations'>;
export type PlanTask = Entity<'tasks'>;
export type CanvasLink = Relation<'links'>;

export type CollectionName = EntityName | RelationName | 'meta';
export type PlanChange = { readonly collection: CollectionName; readonly keys: ReadonlySet<string> };

type Entities = { readonly [N in EntityName]: Map<string, Entity<N>> };
type Relations = { readonly [N in RelationName]: Map<string, Relation<N>> };

const mapsFor = <N extends string>(names: readonly N[]): Record<N, Map<string, never>> =>
  Object.fromEntries(names.map((n) => [n, new Map()])) as Record<N, Map<string, never>>;

export class PlanStore implements Disposable {
  readonly doc: Y.Doc;
  private readonly entityCache = mapsFor(ENTITY_NAMES) as unknown as Entities;
  private readonly relationCache = mapsFor(RELATION_NAMES) as unknown as Relations;
  private metaCache: PlanMeta;
  /** Collections that nobody has asked for yet: a plan opens without parsing a board that is not on screen. */
  private readonly unread = new Map<CollectionName, () => void>();
  private readonly versions = new Map<CollectionName, number>();
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
      this.tell('meta', new Set(['meta']));
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

  /** Grows with every change of the collection: a cheap key for memoised views. */
  version(...collections: CollectionName[]): number {
    let sum = 0;
    for (const c of collections) sum += this.versions.get(c) ?? 0;
    return sum;
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
      this.tell(name, keys);
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
      this.tell(name, event.keysChanged);
    };
    map.observe(onChange);
    this.disposables.add(toDisposable(() => map.unobserve(onChange)));
  }

  private tell(collection: CollectionName, keys: ReadonlySet<string>): void {
    this.versions.set(collection, (this.versions.get(collection) ?? 0) + 1);
    this.changed.fire({ collection, keys });
  }
}

const hasToJson = (value: unknown): value is { toJSON(): Record<string, unknown> } =>
  typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function';
