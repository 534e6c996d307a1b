/**
 * Keeps what lasts, by the table of fields, against edits that did not come through a command: a peer's own client, an older app that restores a version, a file
 * that is merged. What was deleted is put back and what was overwritten is put back or kept beside the new value, because the law counts days
 * from a publication note. Nothing of a plan that was never seen whole can be kept so: see the saved versions for that.
 */
import * as Y from 'yjs';
import { sameJson } from '../kernel/json.ts';
import { canonicalHash } from './contest/canonical.ts';
import { historyOf, LASTING_RELATIONS } from './fields/table.ts';
import { RELATION_SCHEMAS, type RelationName, relationMap } from './schema.ts';
import { FactOrigin } from './transact.ts';

type Entries = Map<string, unknown>;

export class RecordsGuard {
  private readonly doc: Y.Doc;
  private readonly known = new Map<RelationName, Entries>();
  private readonly touched = new Map<RelationName, Set<string>>();
  private readonly observers: (() => void)[] = [];

  constructor(doc: Y.Doc) {
    this.doc = doc;
    for (const name of LASTING_RELATIONS) {
      const map = relationMap(doc, name);
      this.known.set(name, new Map([...map.entries()].filter(([key]) => lasts(name, key))));
      const touched = new Set<string>();
      this.touched.set(name, touched);
      const observer = ({ keysChanged }: Y.YMapEvent<unknown>) => {
        for (const key of keysChanged) if (lasts(name, key)) touched.add(key);
      };
      map.observe(observer);
      this.observers.push(() => map.unobserve(observer));
    }
  }

  get isTouched(): boolean {
    return [...this.touched.values()].some((keys) => keys.size > 0);
  }

  /** What the owner's own windows wrote stands; they put back what they lack themselves. */
  trust(): void {
    this.remember();
  }

  /**
   * Puts back what the last edit took away. Returns the correction as an update; undefined when there was none. With `keepBoth`, an overwritten
   * note is kept under a key of its own instead of taking its place again: two apps that each hold another value must not write in turns.
   */
  correct(_member?: unknown, keepBoth = false): Uint8Array | undefined {
    if (!this.isTouched) return undefined;
    const updates: Uint8Array[] = [];
    const collect = (update: Uint8Array) => updates.push(update);
    this.doc.on('update', collect);
    this.doc.transact(() => {
      for (const [name, keys] of this.touched) for (const key of [...keys]) this.putBack(name, key, keepBoth);
    }, new FactOrigin());
    this.doc.off('update', collect);
    this.remember();
    return updates.length > 0 ? Y.mergeUpdates(updates) : undefined;
  }

  private remember(): void {
    for (const [name, keys] of this.touched) {
      const map = relationMap(this.doc, name);
      for (const key of keys) {
        const value: unknown = map.get(key);
        if (isReadable(name, value)) this.known.get(name)?.set(key, value);
      }
      keys.clear();
    }
  }

  private putBack(name: RelationName, key: string, keepBoth: boolean): void {
    const map = relationMap(this.doc, name);
    const before = this.known.get(name)?.get(key);
    const now: unknown = map.get(key);
    if (!isReadable(name, before) || sameJson(before, now)) return;
    // A later receipt replaces an earlier one; of a suggestion that two people accept at once, either time may stand.
    const mayReplace = name === 'taken' || historyOf(name, key) === 'kept';
    if (mayReplace && isReadable(name, now)) return;
    if (!keepBoth || !isReadable(name, now)) {
      map.set(key, before);
      return;
    }
    if (![...map.values()].some((value) => sameJson(value, before)))
      map.set(`${key}~${canonicalHash(before).slice(0, 8)}`, before);
  }

  dispose(): void {
    for (const stop of this.observers) stop();
  }
}

/** Whether an entry of a relation outlives those who would remove it. */
export const lasts = (name: RelationName, key: string): boolean => historyOf(name, key) !== 'restorable';
const isReadable = (name: RelationName, value: unknown): boolean => RELATION_SCHEMAS[name].safeParse(value).success;

/** Watches a plan that is open here. What is put back travels to the others like any edit. */
export function keepRecords(doc: Y.Doc): { dispose(): void } {
  const guard = new RecordsGuard(doc);
  let isCorrecting = false;
  const check = () => {
    // What is put back is a transaction too, and ends here again.
    if (isCorrecting || !guard.isTouched) return;
    isCorrecting = true;
    guard.correct(undefined, true);
    isCorrecting = false;
  };
  doc.on('afterAllTransactions', check);
  return {
    dispose: () => {
      doc.off('afterAllTransactions', check);
      guard.dispose();
    },
  };
}
