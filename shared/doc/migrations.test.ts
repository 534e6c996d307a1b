/** The version of the document against its closed lists, and documents of every version as the apps of their time wrote them. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { z } from 'zod';
import { cardKind, NODE_KINDS, type NodeKind } from '../domain/canvas/kinds.ts';
import { COMBINATION_TYPES } from '../domain/combination/combination.ts';
import { readBody } from './body.ts';
import { createPlanDoc } from './bootstrap.ts';
import { execute } from './commands.ts';
import { BASE_VERSION, MIGRATIONS, type Migration, migratePlan, raiseVersion, schemaVersionOf } from './migrations.ts';
import { BODY_NODE_TYPES } from './nodeTypes.ts';
import { PlanStore } from './planStore.ts';
import {
  ENTITY_NAMES,
  ENTITY_SCHEMAS,
  type EntityName,
  metaMap,
  RELATION_NAMES,
  RELATION_SCHEMAS,
  type RelationName,
  SCHEMA_VERSION,
} from './schema.ts';
import { createBoardUndo } from './undo.ts';

const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures/plans');
type Lists = Readonly<Record<string, readonly string[]>>;

/** Every closed list of the document, by the path of its values. */
function closedLists(): Lists {
  const lists: Record<string, readonly string[]> = {
    entities: [...ENTITY_NAMES].sort(),
    relations: [...RELATION_NAMES].sort(),
    'body types': [...BODY_NODE_TYPES].sort(),
    'combination types': [...COMBINATION_TYPES].sort(),
  };
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('enum' in node && Array.isArray(node.enum)) lists[path] = node.enum.map(String).sort();
    for (const [name, child] of Object.entries(node))
      walk(child, ['properties', 'anyOf', 'items'].includes(name) || /^\d+$/u.test(name) ? path : `${path}.${name}`);
  };
  for (const [name, schema] of Object.entries({ ...ENTITY_SCHEMAS, ...RELATION_SCHEMAS }))
    walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), name);
  return lists;
}

const listsOf = (version: number): string => join(FIXTURES, `lists-${version}.json`);
const HOW = `A closed list of the plan's document is not what version ${SCHEMA_VERSION} has. Older apps would misread what is new.
1. Give a new card kind the next version in its \`since\`. For any other list, raise RAISED_TO in shared/doc/schema.ts by one, and raise a document
   when the new value is first written (raiseVersion in shared/doc/migrations.ts).
2. If the shape of what is stored changed, add a record to MIGRATIONS in shared/doc/migrations.ts.
3. WRITE_LISTS=1 npx vitest run shared/doc/migrations.test.ts writes the lists of the new version. Those of earlier versions are never changed.
4. Add a document of the new version to tests/fixtures/plans (see the README there) and its line to docs/formats/plan-document.md.`;

describe('the version of the document', () => {
  if (process.env['WRITE_LISTS'] && !existsSync(listsOf(SCHEMA_VERSION)))
    writeFileSync(listsOf(SCHEMA_VERSION), `${JSON.stringify(closedLists(), null, 2)}\n`);

  it('is raised when a closed list grows', () => {
    expect(existsSync(listsOf(SCHEMA_VERSION)), HOW).toBe(true);
    expect(closedLists(), HOW).toEqual(JSON.parse(readFileSync(listsOf(SCHEMA_VERSION), 'utf8')));
  });
  it('loses nothing that an earlier version had', () => {
    for (let version = 1; version < SCHEMA_VERSION; version++) {
      const now = closedLists();
      for (const [place, values] of Object.entries(JSON.parse(readFileSync(listsOf(version), 'utf8')) as Lists))
        expect(now[place], place).toEqual(expect.arrayContaining([...values]));
    }
  });
  it('is at least that of every card kind and every migration, which are in order', () => {
    for (const kind of NODE_KINDS) {
      expect([kind, Number.isInteger(cardKind(kind).since)]).toEqual([kind, true]);
      expect(cardKind(kind).since).toBeGreaterThanOrEqual(1);
      expect(cardKind(kind).since).toBeLessThanOrEqual(SCHEMA_VERSION);
    }
    const steps = MIGRATIONS.map((m) => m.to);
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    for (const to of steps) expect(to > 1 && to <= SCHEMA_VERSION).toBe(true);
  });
});

const plan = (): Y.Doc => createPlanDoc({ id: 'plan000000000000', title: '題' }, [], []);
const card = (kind: NodeKind) => ({ type: 'addNode', node: 'card000000000000', fields: { kind, title: 'x' } }) as const;

describe('a document', () => {
  it('begins with the version of the last migration and stays at it while nothing newer is in it', () => {
    const doc = plan();
    expect(schemaVersionOf(doc)).toBe(BASE_VERSION);
    expect(execute(doc, card('resource')).ok).toBe(true);
    expect(schemaVersionOf(doc)).toBe(1);
  });
  it('is raised to the version that has a card’s kind, for good', () => {
    const since = (kind: NodeKind) => (kind === 'seed' ? 3 : 1);
    const doc = plan();
    const undo = createBoardUndo(doc);
    raiseVersion(doc, ['resource'], since);
    expect(schemaVersionOf(doc)).toBe(1);
    raiseVersion(doc, ['resource', 'seed'], since);
    expect([schemaVersionOf(doc), undo.canUndo()]).toEqual([3, false]);
    // A document of a newer app is not lowered, and an empty document does not become a plan.
    raiseVersion(doc, ['resource'], since);
    expect(schemaVersionOf(doc)).toBe(3);
    const empty = new Y.Doc();
    raiseVersion(empty, ['seed'], since);
    expect(schemaVersionOf(empty)).toBe(0);
  });

  it('is raised by a newer collection when something is written into it, but not when something is removed', () => {
    const word = { type: 'putOwnWord', word: 'word000000000000', patch: { word: 'もろみ布' } } as const;
    const [words, senses, taken] = [plan(), plan(), plan()];
    expect(execute(words, word).ok).toBe(true);
    expect(schemaVersionOf(words)).toBe(2);
    for (const doc of [senses, taken]) expect(execute(doc, card('resource')).ok).toBe(true);
    expect(execute(senses, { type: 'setSenses', node: 'card000000000000', senses: { 米: 'not' } }).ok).toBe(true);
    expect(schemaVersionOf(senses)).toBe(2);
    expect(execute(taken, { type: 'setSenses', node: 'card000000000000', senses: { 米: null } }).ok).toBe(true);
    expect(schemaVersionOf(taken)).toBe(1);
  });
  it('is raised to 3 by a box, but not by reading one', () => {
    const [boxed, none] = [plan(), plan()];
    expect(execute(boxed, { type: 'putBox', box: 'box0000000000000', patch: { title: '竹' } }).ok).toBe(true);
    expect(schemaVersionOf(boxed)).toBe(3);
    const bounds = { type: 'setBoxLimits', box: 'box0000000000000', limits: { near: 50 } } as const;
    expect(execute(none, bounds)).toEqual({ ok: false, error: { code: 'notFound' } });
    expect(schemaVersionOf(none)).toBe(1);
  });

  it('is raised to 4 by a sheet of the studio or a cell of one', () => {
    const [sheet, cell] = [plan(), plan()];
    expect(execute(sheet, { type: 'putThought', thought: 'sheet00000000000', patch: { title: '竹' } }).ok).toBe(true);
    expect(execute(cell, { type: 'putThoughtCell', cell: 'cell000000000000', patch: { text: '竹炭' } }).ok).toBe(true);
    expect([schemaVersionOf(sheet), schemaVersionOf(cell)]).toEqual([4, 4]);
  });

  it('is raised to 5 by own text in a box of a form or by an enclosure, but not by removing them', () => {
    const [words, paper, taken] = [plan(), plan(), plan()];
    const own = { text: '蔵で10年', made: '', by: '山田', on: '2026-11-29' };
    const box = { type: 'setFormBox', form: 'jfcStartup', box: 'motive' } as const;
    const state = { state: 'have', by: '山田', on: '2026-11-29' } as const;
    expect(execute(words, { ...box, words: own }).ok).toBe(true);
    expect(execute(paper, { type: 'setFormPaper', form: 'jfcStartup', paper: 'lease', paperState: state }).ok).toBe(
      true,
    );
    expect(execute(taken, { ...box, words: null }).ok).toBe(true);
    expect([words, paper, taken].map(schemaVersionOf)).toEqual([5, 5, 1]);
  });

  it('is raised to 6 by an actual amount of a month, but not by removing it', () => {
    const [said, taken] = [plan(), plan()];
    const line = { type: 'setCashActual', month: '2026-12', line: 'cashSales' } as const;
    expect(execute(said, { ...line, actual: { yen: 65_000, by: '山田', on: '2026-11-30' } }).ok).toBe(true);
    expect(execute(taken, { ...line, actual: null }).ok).toBe(true);
    expect([said, taken].map(schemaVersionOf)).toEqual([6, 1]);
    for (const bad of [{ month: '2026-13' }, { month: '2026-1' }, { line: 'rent' }])
      expect(execute(plan(), { ...line, ...bad, actual: null } as never)).toMatchObject({ ok: false });
  });

  const text = (doc: Y.Doc, field: string): string => String(metaMap(doc).get(field) ?? '');
  const CHAIN: readonly Migration[] = [
    { to: 2, what: 'trade is called business', migrate: (doc) => metaMap(doc).set('business', text(doc, 'trade')) },
    { to: 4, what: 'business is a list', migrate: (doc) => metaMap(doc).set('list', [text(doc, 'business')]) },
  ];
  it.each([
    [1, { schemaVersion: 4, business: '酒造', list: ['酒造'] }],
    [2, { schemaVersion: 4, list: [''] }],
    [3, { schemaVersion: 4, list: [''] }],
    [4, { schemaVersion: 4 }],
    [5, { schemaVersion: 5 }],
    [0, { schemaVersion: 0 }],
  ])('of version %i goes through the migrations that it lacks, once', (version, expected) => {
    const doc = plan();
    metaMap(doc).set('schemaVersion', version);
    metaMap(doc).set('trade', '酒造');
    migratePlan(doc, CHAIN, 4);
    expect(metaMap(doc).toJSON()).toEqual({ id: 'plan000000000000', title: '題', trade: '酒造', ...expected });
    const before = Y.encodeStateVector(doc);
    migratePlan(doc, CHAIN, 4);
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });
  it('converges if two people migrate it at the same time', () => {
    const a = plan();
    metaMap(a).set('trade', '酒造');
    const b = new Y.Doc();
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    migratePlan(a, CHAIN, 4);
    migratePlan(b, CHAIN, 4);
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    expect(metaMap(a).toJSON()).toEqual(metaMap(b).toJSON());
    expect(metaMap(a).toJSON()).toMatchObject({ list: ['酒造'], schemaVersion: 4 });
  });
});

/** The content of the document as written by the app of that version. */
type Written = {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly text: readonly Readonly<Record<string, unknown>>[];
  readonly entities: Readonly<Partial<Record<EntityName, Readonly<Record<string, object>>>>>;
  readonly relations: Readonly<Partial<Record<RelationName, Readonly<Record<string, unknown>>>>>;
};
const documents = readdirSync(FIXTURES).flatMap((name) => (name.endsWith('.yjs') ? [name.slice(0, -4)] : []));

describe('documents as they were written', () => {
  it('are there for every version', () => {
    for (let version = 1; version <= SCHEMA_VERSION; version++)
      expect(documents.filter((name) => Number.parseInt(name, 10) === version).length, HOW).toBeGreaterThan(0);
    expect(documents.length).toBeGreaterThanOrEqual(4);
  });

  it.each(documents)('%s has everything that was in it, and can be worked on', (name) => {
    const stored = new Uint8Array(readFileSync(join(FIXTURES, `${name}.yjs`)));
    const written = JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8')) as Written;
    expect(stored[0]).toBe(2);
    const doc = new Y.Doc();
    Y.applyUpdateV2(doc, stored.subarray(1));
    expect(schemaVersionOf(doc)).toBe(Number.parseInt(name, 10));
    migratePlan(doc);
    expect(schemaVersionOf(doc)).toBeGreaterThanOrEqual(BASE_VERSION);
    const store = new PlanStore(doc);
    expect(store.meta).toMatchObject({ ...written.meta, schemaVersion: schemaVersionOf(doc) });
    expect(readBody(doc).map(({ type, text }) => [type, text])).toEqual(
      written.text.map(({ type, text }) => [type, text]),
    );
    expect(readBody(doc).flatMap((b) => b.references.map((r) => [r.type, r.target, r.at]))).toEqual(
      written.text.flatMap((b) =>
        (b['references'] as { type: string; target: string; at: number }[]).map((r) => [r.type, r.target, r.at]),
      ),
    );
    expect(readBody(doc).map((b) => [b.made, b.slots])).toEqual(written.text.map((b) => [b['made'], b['slots'] ?? []]));
    for (const [collection, rows] of Object.entries(written.entities))
      expect(Object.fromEntries(store.entities(collection as EntityName)), collection).toMatchObject(rows);
    for (const [relation, values] of Object.entries(written.relations))
      expect(Object.fromEntries(store.relations(relation as RelationName)), relation).toEqual(values);
    expect(execute(doc, { type: 'updateNode', node: 'resource00000000', patch: { title: '白い酒粕' } }).ok).toBe(true);
    expect(store.entities('nodes').get('resource00000000')?.title).toBe('白い酒粕');
    store.dispose();
  });
});
