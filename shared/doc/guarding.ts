/** What the guards of documents have in common: they track the entries that an edit touched, and collect corrections as one update. */
import * as Y from 'yjs';
import type { Disposable } from '../kernel/disposable.ts';

/** A value without shared types. */
export const plainOf = (value: unknown): unknown => (value instanceof Y.AbstractType ? value.toJSON() : value);

/** The entries of several maps that were touched since they were last taken, by map and key. A change inside an entry touches the entry. */
export class TouchedEntries<Part extends string> implements Disposable {
  private readonly keys = new Map<Part, Set<string>>();
  private readonly stops: (() => void)[] = [];
  private empty = true;

  /** `counts` filters out entries that the guard does not check. */
  constructor(
    parts: readonly Part[],
    mapOf: (part: Part) => Y.Map<unknown>,
    counts: (part: Part, key: string) => boolean = () => true,
  ) {
    for (const part of parts) {
      const keys = new Set<string>();
      this.keys.set(part, keys);
      const touch = (key: string) => {
        if (!counts(part, key)) return;
        keys.add(key);
        this.empty = false;
      };
      const map = mapOf(part);
      const observer = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
        for (const event of events) {
          const [first] = event.path;
          if (first !== undefined) touch(String(first));
          else for (const key of event.keys.keys()) touch(key);
        }
      };
      map.observeDeep(observer);
      this.stops.push(() => map.unobserveDeep(observer));
    }
  }

  get isEmpty(): boolean {
    return this.empty;
  }
  has(part: Part, key: string): boolean {
    return this.keys.get(part)?.has(key) === true;
  }
  /** In the guard's order of maps; a copy, since correcting an entry touches it again. */
  all(): readonly (readonly [part: Part, key: string])[] {
    if (this.empty) return [];
    return [...this.keys].flatMap(([part, keys]) => [...keys].map((key) => [part, key] as const));
  }
  /** Returns all touched entries and clears them. */
  take(): readonly (readonly [part: Part, key: string])[] {
    if (this.empty) return [];
    const all = this.all();
    for (const keys of this.keys.values()) keys.clear();
    this.empty = true;
    return all;
  }

  dispose(): void {
    for (const stop of this.stops) stop();
  }
}

/** Runs a correction in one transaction. Returns what it wrote as an update; `undefined` if it wrote nothing. */
export function correctionOf(doc: Y.Doc, run: () => void, origin: unknown = null): Uint8Array | undefined {
  const updates: Uint8Array[] = [];
  const collect = (update: Uint8Array) => updates.push(update);
  doc.on('update', collect);
  try {
    doc.transact(run, origin);
  } finally {
    doc.off('update', collect);
  }
  return updates.length > 0 ? Y.mergeUpdates(updates) : undefined;
}
