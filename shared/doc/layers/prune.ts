/**
 * A copy of a plan for an audience, without what is restricted. The copy is a new document with its own id, written from the remaining
 * values: it has no history, nothing that was deleted, and no tools for thinking. It can be read and opened, but never merged with the
 * original plan.
 *
 * Amounts are not recomputed here: every total of a copy is that of what it shows, so that nothing can be derived from a difference. {@link
 * PruneReport} states how much is missing.
 */
import * as Y from 'yjs';
import type { Layer } from '../../domain/layers/layers.ts';
import type { Field } from '../fields/kinds.ts';
import { VARIANT_META } from '../fields/metaFields.ts';
import { ENTITIES, type KeyPart, RELATIONS, type RelationTable, relationTable } from '../fields/table.ts';
import {
  bodyElement,
  ENTITY_NAMES,
  type EntityName,
  entityMap,
  META_SCHEMA,
  metaMap,
  RELATION_NAMES,
  RELATION_SCHEMAS,
  type RelationName,
  relationMap,
} from '../schema.ts';
import { fromJson, isRuns, type NodeJson, type Run, toJson } from '../suggestions/blocks.ts';
import { SeedOrigin, transact } from '../transact.ts';
import { type Fields, type Leaving, leavingOf } from './leaving.ts';
import { countLeft, namesOfLeft, type PruneReport, stillSaid } from './leftOut.ts';

export type Pruning = {
  /** The copy's own id. */
  readonly id: string;
  /** Replaces a left-out reference in a sentence. */
  readonly mark: string;
};
export type Pruned = { readonly doc: Y.Doc; readonly left: PruneReport };

/** Working lists of a plan, which readers outside do not need. */
const OWN_LISTS: readonly (EntityName | RelationName)[] = ['ownWords', 'contestEntries', 'declined', 'taken'];
const goesAlong = (name: EntityName | RelationName): boolean =>
  !OWN_LISTS.includes(name) &&
  (name in ENTITIES ? ENTITIES[name as EntityName].signed : isForReaders(name as RelationName));
/** The content of a bank's form is not part of a contest entry, but part of what a bank gets. */
const isForReaders = (name: RelationName): boolean =>
  RELATIONS[name].signed || name === 'formBoxes' || name === 'formPapers';

/** Text that may reveal what is left out, in rows that were once copied from a card or a table: such a row is left out too. */
const TAKEN_FROM: Readonly<Partial<Record<EntityName, readonly string[]>>> = { tasks: ['title', 'about'] };

export function prunedPlan(plan: Y.Doc, audience: Layer, { id, mark }: Pruning): Pruned {
  const leaving = leavingOf(plan, audience);
  const names = namesOfLeft(leaving);
  const tells = (text: unknown): boolean => typeof text === 'string' && names.some((name) => text.includes(name));
  const kept = keptRows(leaving, tells);
  const doc = new Y.Doc();
  transact(doc, new SeedOrigin(), () => {
    writeMeta(plan, doc, id);
    for (const [name, rows] of kept)
      for (const [key, row] of rows) entityMap(doc, name).set(key, new Y.Map(Object.entries(row)));
    writeRelations(plan, doc, { kept, tells });
    writeBody(plan, doc, { leaving, kept, mark });
  });
  return { doc, left: { ...countLeft(leaving), stillSaid: stillSaid(doc, names) } };
}

type KeptRows = ReadonlyMap<EntityName, ReadonlyMap<string, Fields>>;
type Tells = (text: unknown) => boolean;
const isKept = (kept: KeptRows, name: EntityName, id: string): boolean => kept.get(name)?.has(id) === true;

function keptRows({ rows, left }: Leaving, tells: Tells): KeptRows {
  const names = ENTITY_NAMES.filter(goesAlong);
  const staying = new Map(
    names.map((name) => [
      name,
      new Map(
        [...rows[name]].filter(
          ([id, row]) => !left.has(id) && !(TAKEN_FROM[name] ?? []).some((field) => tells(row[field])),
        ),
      ),
    ]),
  );
  return new Map([...staying].map(([name, all]) => [name, mapValues(all, (row) => withKeptEnds(name, row, staying))]));
}

const mapValues = <V, W>(map: ReadonlyMap<string, V>, change: (value: V) => W): ReadonlyMap<string, W> =>
  new Map([...map].map(([key, value]) => [key, change(value)]));

/** A row without the fields that refer to something that is not in the copy. */
function withKeptEnds(name: EntityName, row: Fields, kept: KeptRows): Fields {
  const fields: Readonly<Record<string, Field>> = ENTITIES[name].fields;
  return Object.fromEntries(
    Object.entries(row).flatMap(([field, value]) => {
      const kind = fields[field]?.value;
      if (value === undefined) return [];
      if (kind?.is !== 'row') return [[field, value]];
      if (Array.isArray(value)) return [[field, value.filter((id) => isKept(kept, kind.of, String(id)))]];
      return isKept(kept, kind.of, String(value)) ? [[field, value]] : [];
    }),
  );
}

function writeMeta(plan: Y.Doc, doc: Y.Doc, id: string): void {
  const own: ReadonlySet<string> = new Set(VARIANT_META);
  const stored = metaMap(plan);
  for (const [field, value] of Object.entries(META_SCHEMA.parse(stored.toJSON())))
    if (stored.has(field) && !own.has(field)) metaMap(doc).set(field, field === 'id' ? id : value);
  metaMap(doc).set('id', id);
}

// ── relations ──────────────────────────────────────────────────────────────────────────────────────────────────────

type Staying = { readonly kept: KeptRows; readonly tells: Tells };

function writeRelations(plan: Y.Doc, doc: Y.Doc, staying: Staying): void {
  for (const name of RELATION_NAMES.filter(goesAlong)) {
    const to = relationMap(doc, name);
    for (const [key, stored] of relationMap(plan, name)) {
      const parsed = RELATION_SCHEMAS[name].safeParse(stored);
      if (!parsed.success || !hasKeptEnds(relationTable(name), key, parsed.data, staying.kept)) continue;
      const value = valueToWrite(name, parsed.data, staying.tells);
      if (value !== undefined) to.set(key, value);
    }
  }
}

const isEntity = (part: KeyPart): part is EntityName => part in ENTITIES;

function hasKeptEnds(table: RelationTable, key: string, value: unknown, kept: KeptRows): boolean {
  const parts = key.split('|');
  if (!table.key.every((part, i) => !isEntity(part) || isKept(kept, part, parts[i] ?? ''))) return false;
  const fields: readonly (readonly [Field, unknown])[] =
    table.shape === 'value'
      ? [[table.value, value]]
      : table.shape === 'row'
        ? Object.entries(table.fields).map(([name, field]) => [field, (value as Fields)[name]] as const)
        : [];
  return fields.every(
    ([{ value: kind }, end]) => kind.is !== 'row' || end === undefined || isKept(kept, kind.of, String(end)),
  );
}

/** `undefined` if the text of an entry reveals what is left out. */
function valueToWrite(name: RelationName, value: unknown, tells: Tells): unknown {
  const row = value as Fields;
  switch (name) {
    case 'publications': {
      const seeds = (row['seeds'] as readonly string[]).filter((seed) => !tells(seed));
      return seeds.length > 0 && !tells(row['reason']) ? { ...row, seeds } : undefined;
    }
    // The generated text is only used to notice changes. Own text that reveals what is left out is replaced by the generated text without it.
    case 'formBoxes':
      return tells(row['text']) ? undefined : { ...row, made: '' };
    default:
      return value;
  }
}

// ── text ───────────────────────────────────────────────────────────────────────────────────────────────────────────

type TextScope = { readonly leaving: Leaving; readonly kept: KeptRows; readonly mark: string };

function writeBody(plan: Y.Doc, doc: Y.Doc, scope: TextScope): void {
  const children = bodyElement(plan).toArray();
  const blocks = children.flatMap((child, index) =>
    child instanceof Y.XmlElement && !scope.leaving.leftBlocks.has(index) ? [blockOf(toJson(child), scope)] : [],
  );
  bodyElement(doc).insert(0, blocks.map(fromJson));
}

/** How a block was composed is only needed to compose it again, in the complete plan. */
const MEMORY: readonly string[] = ['s_made', 's_slots'];

function blockOf({ type, attributes, children }: NodeJson, scope: TextScope): NodeJson {
  const { kept, leaving, mark } = scope;
  const trace: unknown = attributes['s_trace'];
  const own = Object.entries(attributes).filter(([name]) => !MEMORY.includes(name) && name !== 's_trace');
  const traced = Array.isArray(trace) ? trace.filter((id) => isKept(kept, 'nodes', String(id))) : [];
  return {
    type,
    attributes: { ...Object.fromEntries(own), ...(traced.length > 0 ? { s_trace: traced } : {}) },
    children: children.flatMap((child): (NodeJson | readonly Run[])[] => {
      if (isRuns(child)) return [child];
      if (leaving.left.has(String(child.attributes['__target']))) return [[{ insert: mark }]];
      return [blockOf(child, scope)];
    }),
  };
}
