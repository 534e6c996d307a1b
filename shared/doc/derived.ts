/**
 * Values computed from a plan, cached on the store that they were computed from. A computation reads the plan through a log, so its dependencies
 * are exactly what it read: whole collections, single entities and relations, or other derived values. The value is recomputed
 * only when one of those has changed. No dependency can be forgotten, and no document can get a value of another.
 */
import { type CollectionName, type Entity, type PlanReader, PlanStore, type Relation } from './planStore.ts';
import type { EntityName, PlanMeta, RelationName } from './schema.ts';

type Inner = { readonly read: (store: PlanStore) => unknown; readonly value: unknown };

/** Which collections, keys and derived values a computation read. */
class ReadLog implements PlanReader {
  readonly store: PlanStore;
  private readonly collections = new Set<CollectionName>();
  private readonly keys = new Map<CollectionName, Set<string>>();
  private readonly inner: Inner[] = [];

  constructor(store: PlanStore) {
    this.store = store;
  }

  get meta(): PlanMeta {
    this.collections.add('meta');
    return this.store.meta;
  }
  entities<N extends EntityName>(name: N): ReadonlyMap<string, Entity<N>> {
    this.collections.add(name);
    return this.store.entities(name);
  }
  relations<N extends RelationName>(name: N): ReadonlyMap<string, Relation<N>> {
    this.collections.add(name);
    return this.store.relations(name);
  }
  entity<N extends EntityName>(name: N, id: string): Entity<N> | undefined {
    this.noteKey(name, id);
    return this.store.entity(name, id);
  }
  relation<N extends RelationName>(name: N, key: string): Relation<N> | undefined {
    this.noteKey(name, key);
    return this.store.relation(name, key);
  }
  private noteKey(name: CollectionName, key: string): void {
    const noted = this.keys.get(name);
    if (noted) noted.add(key);
    else this.keys.set(name, new Set([key]));
  }
  noteDerived<T>(read: (store: PlanStore) => T): T {
    const value = read(this.store);
    this.inner.push({ read, value });
    return value;
  }

  hasChangedSince(revision: number): boolean {
    for (const c of this.collections) if (this.store.revision(c) > revision) return true;
    for (const [c, keys] of this.keys)
      if (this.store.revision(c) > revision)
        for (const key of keys) if (this.store.keyRevision(c, key) > revision) return true;
    return this.inner.some(({ read, value }) => read(this.store) !== value);
  }
}

type CachedValue<T> = {
  readonly value: T;
  readonly log: ReadLog /** Known to be valid up to this revision. */;
  holdsAt: number;
};

/** The maximum number of cached argument combinations per store: enough for one per card of a large board. */
const MAX_KEPT = 10_000;

export type Derived<A extends readonly string[], T> = (plan: PlanReader, ...args: A) => T;

/**
 * A memoised function of a plan (and of days, ids or other strings). `compute` must read the plan only through the reader
 * that it is given, and nothing else that changes. If `isSame` says that a new value equals the last one, the last one is returned
 * again, so that callers that compare by identity see no change.
 */
export function derived<A extends readonly string[], T>(
  compute: Derived<A, T>,
  isSame: (a: T, b: T) => boolean = Object.is,
): Derived<A, T> {
  const stores = new WeakMap<PlanStore, Map<string, CachedValue<T>>>();
  const read = (store: PlanStore, args: A): T => {
    const kept = keptOf(stores, store);
    const key = args.join('\u0000');
    const now = store.revision();
    const known = kept.get(key);
    if (known && (known.holdsAt === now || !known.log.hasChangedSince(known.holdsAt))) {
      known.holdsAt = now;
      return known.value;
    }
    const log = new ReadLog(store);
    const computed = compute(log, ...args);
    const value = known && isSame(known.value, computed) ? known.value : computed;
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(key, { value, log, holdsAt: now });
    return value;
  };
  return (plan, ...args) => {
    if (plan instanceof PlanStore) return read(plan, args);
    if (plan instanceof ReadLog) return plan.noteDerived((store) => read(store, args));
    throw new TypeError('a derived value is read from a plan store');
  };
}

function keptOf<T>(stores: WeakMap<PlanStore, Map<string, T>>, store: PlanStore): Map<string, T> {
  const known = stores.get(store);
  if (known) return known;
  const made = new Map<string, T>();
  stores.set(store, made);
  return made;
}

/** For lists of entities, which keep their identity as long as nothing in them changed. */
export const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/** For small flat records. */
export const sameFields = <T extends object>(a: T | undefined, b: T | undefined): boolean => {
  if (a === undefined || b === undefined) return a === b;
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.length === other.size && one.every(([field, value]) => Object.is(other.get(field), value));
};
