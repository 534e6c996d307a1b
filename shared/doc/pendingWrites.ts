/**
 * Buffered writes of a command. A command reads through the buffer and writes into it; the document is changed only by `commit`, once every
 * part of a batch has succeeded. Yjs cannot roll a transaction back, and restoring values would overwrite concurrent edits.
 */
import * as Y from 'yjs';
import { type BodyBlock, insertBlocks } from './body.ts';
import { applyBodyEdits, type BodyEdit, hasBlocks } from './bodyEdits.ts';
import { bodyElement, type EntityName, entityMap, metaMap, type RelationName, relationMap } from './schema.ts';

export type WritableMap = {
  get(key: string): unknown;
  has(key: string): boolean;
  set(key: string, value: unknown): void;
  delete(key: string): void;
  entries(): Iterable<readonly [string, unknown]>;
};

const GONE = Symbol('gone');

/** Buffered values over a Y.Map, or over nothing for a row that does not exist yet. */
class PendingMap implements WritableMap {
  private readonly stored: Y.Map<unknown> | undefined;
  private readonly writes = new Map<string, unknown>();

  constructor(stored?: Y.Map<unknown>) {
    this.stored = stored;
  }
  get(key: string): unknown {
    if (!this.writes.has(key)) return this.stored?.get(key);
    const value = this.writes.get(key);
    return value === GONE ? undefined : value;
  }
  has(key: string): boolean {
    return this.writes.has(key) ? this.writes.get(key) !== GONE : (this.stored?.has(key) ?? false);
  }
  set(key: string, value: unknown): void {
    this.writes.set(key, value);
  }
  delete(key: string): void {
    if (this.stored?.has(key)) this.writes.set(key, GONE);
    else this.writes.delete(key);
  }
  /** The pending value; `undefined` if there is none. */
  written(key: string): unknown {
    const value = this.writes.get(key);
    return value === GONE ? undefined : value;
  }
  /** The keys to be set or removed. */
  get touched(): readonly string[] {
    return [...this.writes.keys()];
  }
  /** Whether anything is to be set. */
  get isWritten(): boolean {
    return [...this.writes.values()].some((value) => value !== GONE);
  }
  *entries(): Iterable<readonly [string, unknown]> {
    if (this.stored) for (const [key, value] of this.stored) if (!this.writes.has(key)) yield [key, value];
    for (const [key, value] of this.writes) if (value !== GONE) yield [key, value];
  }
  commit(to: Y.Map<unknown> | undefined = this.stored): void {
    if (!to) return;
    for (const [key, value] of this.writes)
      if (value === GONE) to.delete(key);
      else to.set(key, value);
  }
}

type Row = { readonly fields: PendingMap; readonly isNew: boolean };

export class PendingWrites {
  private readonly doc: Y.Doc;
  private readonly rows = new Map<EntityName, Map<string, Row | typeof GONE>>();
  private readonly relations = new Map<RelationName, PendingMap>();
  private readonly metaFields: PendingMap;
  private textEdits: readonly BodyEdit[] = [];
  private text: { readonly at: number | 'all'; readonly blocks: readonly BodyBlock[] } | undefined;

  constructor(doc: Y.Doc) {
    this.doc = doc;
    this.metaFields = new PendingMap(metaMap(doc));
  }

  get meta(): WritableMap {
    return this.metaFields;
  }

  relation(name: RelationName): WritableMap {
    let map = this.relations.get(name);
    if (!map) {
      map = new PendingMap(relationMap(this.doc, name));
      this.relations.set(name, map);
    }
    return map;
  }

  /** The fields of a row; `undefined` if there is no such row. */
  row(name: EntityName, id: string): WritableMap | undefined {
    const pending = this.rowsOf(name).get(id);
    if (pending) return pending === GONE ? undefined : pending.fields;
    const stored: unknown = entityMap(this.doc, name).get(id);
    if (!(stored instanceof Y.Map)) return undefined;
    const fields = new PendingMap(stored as Y.Map<unknown>);
    this.rowsOf(name).set(id, { fields, isNew: false });
    return fields;
  }
  addRow(name: EntityName, id: string): WritableMap {
    const fields = new PendingMap();
    this.rowsOf(name).set(id, { fields, isNew: true });
    return fields;
  }
  removeRow(name: EntityName, id: string): void {
    if (entityMap(this.doc, name).has(id)) this.rowsOf(name).set(id, GONE);
    else this.rowsOf(name).delete(id);
  }

  /** The pending values of a field in rows of a collection. */
  written(name: EntityName, field: string): readonly unknown[] {
    return [...this.rowsOf(name).values()].flatMap((row) => (row === GONE ? [] : (row.fields.written(field) ?? [])));
  }

  /** The pending layers of text blocks. */
  writtenLayers(): readonly unknown[] {
    return this.textEdits.flatMap((edit) => (edit.op === 'layer' ? [edit.layer] : []));
  }

  /** The pending values of a relation. */
  writtenValues(name: RelationName): readonly unknown[] {
    const map = this.relations.get(name);
    return map ? map.touched.flatMap((key) => map.written(key) ?? []) : [];
  }

  /** The rows and entries to be created, changed or removed. */
  touched(): readonly { readonly collection: EntityName | RelationName; readonly key: string }[] {
    const rows = [...this.rows].flatMap(([collection, all]) =>
      [...all].flatMap(([key, row]) =>
        row === GONE || row.isNew || row.fields.touched.length > 0 ? [{ collection, key }] : [],
      ),
    );
    const entries = [...this.relations].flatMap(([collection, map]) => map.touched.map((key) => ({ collection, key })));
    return [...rows, ...entries];
  }

  /** The collections that get a row, a field or a value; removals do not count. */
  writtenInto(): readonly (EntityName | RelationName)[] {
    const rows = [...this.rows].flatMap(([name, all]) =>
      [...all.values()].some((row) => row !== GONE && (row.isNew || row.fields.isWritten)) ? [name] : [],
    );
    return [...rows, ...[...this.relations].flatMap(([name, map]) => (map.isWritten ? [name] : []))];
  }

  /** Writes blocks at an index of the text, or replaces it; `false` if there is no such index. Once per command. */
  writeBlocks(at: number | 'all', blocks: readonly BodyBlock[]): boolean {
    if (at !== 'all' && at > bodyElement(this.doc).length) return false;
    this.text = { at, blocks };
    return true;
  }

  /** Edits single blocks; `false` if one of them is gone. Once per command. */
  editBlocks(edits: readonly BodyEdit[]): boolean {
    if (!hasBlocks(this.doc, edits)) return false;
    this.textEdits = edits;
    return true;
  }

  /** Call inside a transaction. */
  commit(): void {
    this.metaFields.commit();
    this.commitText();
    for (const [name, rows] of this.rows) {
      const map = entityMap(this.doc, name);
      for (const [id, row] of rows) {
        if (row === GONE) map.delete(id);
        else if (row.isNew) {
          const entity = new Y.Map<unknown>();
          row.fields.commit(entity);
          map.set(id, entity);
        } else row.fields.commit();
      }
    }
    for (const map of this.relations.values()) map.commit();
  }

  private commitText(): void {
    applyBodyEdits(this.doc, this.textEdits);
    if (!this.text) return;
    const body = bodyElement(this.doc);
    const before = body.length;
    const { at, blocks } = this.text;
    insertBlocks(this.doc, at === 'all' ? before : at, blocks);
    if (at === 'all' && before > 0) body.delete(0, before);
  }

  private rowsOf(name: EntityName): Map<string, Row | typeof GONE> {
    let rows = this.rows.get(name);
    if (!rows) {
      rows = new Map();
      this.rows.set(name, rows);
    }
    return rows;
  }
}
