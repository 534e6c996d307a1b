/**
 * Keeps what lasts, by the table of fields, against edits that did not come through a command: a peer's own client, an older app that restores a version, a file
 * that is merged. What was deleted is put back and what was overwritten is put back or kept beside the new value, because the law counts days
 * from a publication note. Nothing of a plan that was never seen whole can be kept so: see the saved versions for that.
 */
import type * as Y from 'yjs';
import { sameJson } from '../kernel/json.ts';
import { canonicalHash } from './contest/canonical.ts';
import { historyOf, LASTING_RELATIONS } from './fields/table.ts';
import { correctionOf, TouchedEntries } from './guarding.ts';
import { RELATION_SCHEMAS, type RelationName, relationMap } from './schema.ts';
import { FactOrigin } from './transact.ts';

type Entries = Map<string, unknown>;

export class RecordsGuard {
  private readonly doc: Y.Doc;
  private readonly known = new Map<RelationName, Entries>();
  private readonly touched: TouchedEntries<RelationName>;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    for (const name of LASTING_RELATIONS)
      this.known.set(name, new Map([...relationMap(doc, name).entries()].filter(([key]) => lasts(name, key))));
    this.touched = new TouchedEntries(LASTING_RELATIONS, (name) => relationMap(doc, name), lasts);
  }

  get isTouched(): boolean {
    return !this.touched.isEmpty;
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
    const run = () => {
      for (const [name, key] of this.touched.all()) this.putBack(name, key, keepBoth);
    };
    const correction = correctionOf(this.doc, run, new FactOrigin());
    this.remember();
    return correction;
  }

  private remember(): void {
    for (const [name, key] of this.touched.take()) {
      const value: unknown = relationMap(this.doc, name).get(key);
      if (isReadable(name, value)) this.known.get(name)?.set(key, value);
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
    this.touched.dispose();
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
