/**
 * Versions of the plan's document. A document has the lowest version that supports its content, so that older apps can still edit plans that contain
 * nothing newer; an app opens a document of a newer version than its own read-only.
 *
 * - A card kind is added: its `since` is a new version, which raises `SCHEMA_VERSION`. A document is raised to it when the first such card is written
 *   ({@link raiseVersion}).
 * - Another closed list grows (a type of link, a choice): `SCHEMA_VERSION` is raised. Older apps drop values they do not know, so writing one has
 *   to raise the document too, as for cards.
 * - A shape changes: `SCHEMA_VERSION` is raised, and a record in {@link MIGRATIONS} rewrites older documents when somebody with write access opens
 *   them.
 *
 * `migrations.test.ts` fails until either is done, and says how.
 */
import type * as Y from 'yjs';
import { cardKind, isNodeKind, type NodeKind, type WayOut } from '../domain/canvas/kinds.ts';
import { OPEN_LAYER, readLayer } from '../domain/layers/layers.ts';
import { type EntityName, metaMap, type RelationName, SCHEMA_VERSION } from './schema.ts';
import { SeedOrigin, transact } from './transact.ts';

export type Migration = {
  /** The version of a document afterwards. */
  readonly to: number;
  /** What changed, for the engineer who reads an old document. */
  readonly what: string;
  /**
   * Rewrites a document of the previous version. Two people may do it concurrently, each in their own copy: it only sets plain values derived from
   * existing ones, and creates no row with a new id.
   */
  readonly migrate: (doc: Y.Doc) => void;
};

/** In ascending order. None so far: collections, fields and choices were only added. */
export const MIGRATIONS: readonly Migration[] = [];

/** The minimum version of every writable document: that of the last migration. */
export const BASE_VERSION = MIGRATIONS.at(-1)?.to ?? 1;

/** 0 for a document without one: it is empty, or not one of ours. */
export function schemaVersionOf(doc: Y.Doc): number {
  const version = metaMap(doc).get('schemaVersion');
  return typeof version === 'number' && Number.isInteger(version) ? version : 0;
}

/** Runs the missing migrations. Leaves an empty document, and one of a newer app, unchanged. */
export function migratePlan(doc: Y.Doc, migrations: readonly Migration[] = MIGRATIONS, newest = SCHEMA_VERSION): void {
  const version = schemaVersionOf(doc);
  const due = migrations.filter((m) => m.to > version);
  const last = due.at(-1);
  if (version < 1 || version > newest || !last) return;
  transact(doc, new SeedOrigin(), () => {
    for (const { migrate } of due) migrate(doc);
    metaMap(doc).set('schemaVersion', last.to);
  });
}

/** The kinds of cards that fields of a row introduce into a plan. */
export const kindsIn = (collection: EntityName, fields: Readonly<Record<string, unknown>>): readonly NodeKind[] =>
  collection === 'nodes' && isNodeKind(fields['kind']) ? [fields['kind']] : [];

const sinceOf = (kind: NodeKind): number => cardKind(kind).since;

/** Collections introduced after version 1. */
const SINCE: Readonly<Partial<Record<EntityName | RelationName, number>>> = {
  ownWords: 2,
  senses: 2,
  boxes: 3,
  boxColumns: 3,
  boxCells: 3,
  boxCrossed: 3,
  boxLimits: 3,
  boxVerdicts: 3,
  variants: 4,
  variantCriteria: 4,
  variantCells: 4,
  savedFilters: 4,
  bends: 4,
  thoughts: 4,
  thoughtCells: 4,
  formBoxes: 5,
  formPapers: 5,
  cashActuals: 6,
};

/** Raises a document to the version that supports all of these collections, before something is written into them. */
export function raiseForCollections(doc: Y.Doc, names: readonly (EntityName | RelationName)[]): void {
  raiseTo(doc, Math.max(1, ...names.map((name) => SINCE[name] ?? 1)));
}

const SINCE_WAY_OUT = { file: 1, paper: 1, screen: 4, shared: 6 } as const satisfies Record<WayOut, number>;

/** Raises a document to the version that supports these ways of publication, before one is recorded. */
export function raiseForWaysOut(doc: Y.Doc, ways: readonly WayOut[]): void {
  raiseTo(doc, Math.max(1, ...ways.map((way) => SINCE_WAY_OUT[way])));
}

const LAYERS_SINCE = 6;

/** Raises a document to the version that supports layers, before one of these is written: older apps would disclose everything. */
export function raiseForLayers(doc: Y.Doc, layers: readonly unknown[]): void {
  if (layers.some((layer) => readLayer(layer) !== OPEN_LAYER)) raiseTo(doc, LAYERS_SINCE);
}

/**
 * Raises a document to the version that supports all of these kinds of cards. Undo does not lower it: other cards of the kind may have been added
 * since.
 */
export function raiseVersion(
  doc: Y.Doc,
  kinds: readonly NodeKind[],
  since: (kind: NodeKind) => number = sinceOf,
): void {
  raiseTo(doc, Math.max(1, ...kinds.map(since)));
}

function raiseTo(doc: Y.Doc, needed: number): void {
  const version = schemaVersionOf(doc);
  if (version >= 1 && needed > version)
    transact(doc, new SeedOrigin(), () => metaMap(doc).set('schemaVersion', needed));
}
