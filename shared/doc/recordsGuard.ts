/**
 * Protects lasting data, according to the field table, against edits that did not come through a command: a peer's own client, an older app that
 * restores a version, a merged file. What was deleted is restored, and what was overwritten is restored or kept beside the new value, because legal
 * deadlines are counted from a publication note. Only works for plans that were seen whole before: otherwise see the saved versions.
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

  /** Accepts what the owner's own windows wrote; they restore missing data themselves. */
  trust(): void {
    this.remember();
  }

  /**
   * Restores what the last edit removed. Returns the correction as an update; `undefined` if there was none. With `keepBoth`, an overwritten
   * note is kept under a key of its own instead of being restored in place: two apps with different values must not overwrite each other forever.
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
    // A later receipt replaces an earlier one; if two people accept a suggestion at once, either time may win.
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

/** Whether an entry of a relation is protected against removal. */
export const lasts = (name: RelationName, key: string): boolean => historyOf(name, key) !== 'restorable';
const isReadable = (name: RelationName, value: unknown): boolean => RELATION_SCHEMAS[name].safeParse(value).success;

/** Watches a plan that is open here. Restored data is sent to the others like any edit. */
export function keepRecords(doc: Y.Doc): { dispose(): void } {
  const guard = new RecordsGuard(doc);
  let isCorrecting = false;
  const check = () => {
    // Restoring is a transaction too, and calls this again.
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
