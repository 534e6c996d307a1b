import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { LINK_TYPES, NODE_KINDS } from '../domain/canvas/kinds.ts';
import { COMBINATION_TYPES } from '../domain/combination/combination.ts';
import { idFromBytes } from '../kernel/ids.ts';
import { readBody } from './body.ts';
import { createPlanDoc } from './bootstrap.ts';
import { execute, type PlanCommand } from './commands.ts';
import { parseDocName } from './docIds.ts';
import { PlanStore } from './planStore.ts';
import { restoreFrom } from './restore.ts';
import { ENTITY_NAMES, entityMap, linkKey, RELATION_NAMES, relationMap } from './schema.ts';
import { TakeOrigin } from './transact.ts';
import { createBoardUndo, undoLabel, WholeStep } from './undo.ts';

const id = (n: number): string =>
  idFromBytes(Uint8Array.from({ length: 16 }, (_, i) => (i === 15 ? n % 36 : Math.floor(n / 36))));
const canvas = id(0);
/** Everything in a document: JSON of the maps, and the text. */
const state = (doc: Y.Doc) => ({
  ...Object.fromEntries([...ENTITY_NAMES, ...RELATION_NAMES, 'meta'].map((n) => [n, doc.getMap(n).toJSON()])),
  body: readBody(doc),
});
const base = () =>
  createPlanDoc(
    { title: '試し' },
    [
      { type: 'addCanvas', canvas, title: '板', order: 1 },
      { type: 'addNode', node: id(1), fields: { kind: 'resource', title: '酒粕' }, canvas, pos: [0, 0] },
      { type: 'addNode', node: id(2), fields: { kind: 'seed', title: '発酵' }, canvas, pos: [200, 0] },
      { type: 'addNode', node: id(3), fields: { kind: 'combination', title: '化粧品' }, canvas, pos: [100, 200] },
    ],
    [
      { kind: 'heading', level: 2, text: '概要', section: 'summary' },
      {
        kind: 'paragraph',
        inlines: [{ text: '酒粕を使う。' }, { type: 'combination-mention', target: id(3) }],
        trace: [id(1)],
      },
    ],
  );

describe('plan document', () => {
  it('reads back what was seeded', () => {
    const doc = base();
    const store = new PlanStore(doc);
    expect(store.meta.title).toBe('試し');
    expect(store.entities('nodes').get(id(1))).toMatchObject({ kind: 'resource', title: '酒粕', status: 'guess' });
    expect(readBody(doc)).toMatchObject([
      { type: 'heading', level: 2, text: '概要', section: 'summary' },
      {
        type: 'paragraph',
        text: '酒粕を使う。',
        trace: [id(1)],
        references: [{ type: 'combination-mention', target: id(3), at: 6 }],
      },
    ]);
    store.dispose();
  });

  it('keeps the identity of what did not change', () => {
    const doc = base();
    const store = new PlanStore(doc);
    const before = store.entities('nodes').get(id(1));
    execute(doc, { type: 'updateNode', node: id(2), patch: { title: '麹' } });
    expect(store.entities('nodes').get(id(1))).toBe(before);
    expect(store.entities('nodes').get(id(2))?.title).toBe('麹');
  });

  it('changes only the fields that a patch names', () => {
    const doc = base();
    execute(doc, { type: 'updateNode', node: id(1), patch: { note: '山田さんに聞く' } });
    expect(entityMap(doc, 'nodes').get(id(1))?.toJSON()).toEqual({
      kind: 'resource',
      title: '酒粕',
      note: '山田さんに聞く',
    });
  });

  it('keeps both fields that two people change concurrently, and merges two equal links into one', () => {
    const a = base();
    const b = new Y.Doc();
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    execute(a, { type: 'updateNode', node: id(1), patch: { title: '酒粕（白）' } });
    execute(b, { type: 'updateNode', node: id(1), patch: { note: '冬だけ' } });
    for (const d of [a, b])
      expect(execute(d, { type: 'addLink', from: id(3), to: id(1), linkType: 'uses' }).ok).toBe(true);
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    expect(entityMap(a, 'nodes').get(id(1))?.toJSON()).toMatchObject({ title: '酒粕（白）', note: '冬だけ' });
    expect([...relationMap(a, 'links').keys()]).toEqual([linkKey(id(3), id(1), 'uses')]);
    expect(state(b)).toEqual(state(a));
  });

  it('refuses invalid links and writes nothing', () => {
    const doc = base();
    const before = Y.encodeStateAsUpdate(doc);
    expect(execute(doc, { type: 'addLink', from: id(1), to: id(1), linkType: 'uses' })).toEqual({
      ok: false,
      error: { code: 'refusedLink', reason: 'self' },
    });
    expect(execute(doc, { type: 'addLink', from: id(1), to: id(3), linkType: 'precedent' })).toMatchObject({
      ok: false,
    });
    expect(execute(doc, { type: 'addLink', from: id(1), to: id(9), linkType: 'uses' })).toMatchObject({
      error: { reason: 'missingEnd' },
    });
    expect(execute(doc, { type: 'nonsense' } as unknown as PlanCommand)).toMatchObject({ error: { code: 'invalid' } });
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  it('labels the next undo step, skipping a whole change that was undone elsewhere', () => {
    const doc = base();
    const undo = createBoardUndo(doc);
    execute(doc, { type: 'updateNode', node: id(1), patch: { title: 'A' } });
    const step = new WholeStep(doc);
    doc.transact(() => entityMap(doc, 'nodes').get(id(2))?.set('title', 'B'), new TakeOrigin(step));
    step.end();
    step.undo();
    expect(undoLabel(undo)).toBe('updateNode');
    undo.undo();
    expect(undoLabel(undo)).toBeUndefined();
  });

  it('undoes own commands one by one, labelled, and never the seed or a peer', () => {
    const doc = base();
    const undo = createBoardUndo(doc);
    execute(doc, { type: 'updateNode', node: id(1), patch: { title: 'A' } });
    execute(doc, { type: 'moveNodes', canvas, moves: [{ node: id(1), pos: [5, 5] }] });
    const peer = new Y.Doc();
    Y.applyUpdate(peer, Y.encodeStateAsUpdate(doc));
    execute(peer, { type: 'updateNode', node: id(2), patch: { title: 'peer' } });
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(peer), 'remote');
    expect(undoLabel(undo)).toBe('moveNodes');
    undo.undo();
    expect(relationMap(doc, 'positions').get(`${canvas}|${id(1)}`)).toEqual([0, 0]);
    undo.undo();
    expect(entityMap(doc, 'nodes').get(id(1))?.get('title')).toBe('酒粕');
    undo.undo();
    expect(entityMap(doc, 'nodes').size).toBe(3);
    expect(entityMap(doc, 'nodes').get(id(2))?.get('title')).toBe('peer');
  });

  it('keeps the links of a deleted card, and undo restores everything', () => {
    const doc = base();
    const undo = createBoardUndo(doc);
    execute(doc, { type: 'addLink', from: id(3), to: id(1), linkType: 'uses' });
    execute(doc, { type: 'deleteNodes', nodes: [id(1)] });
    const store = new PlanStore(doc);
    expect(store.entities('nodes').has(id(1))).toBe(false);
    expect(store.relations('links').size).toBe(1);
    undo.undo();
    expect(store.entities('nodes').get(id(1))?.title).toBe('酒粕');
  });

  it('a minute of dragging adds at most 100 bytes: the drop is the only write', () => {
    const doc = base();
    const before = Y.encodeStateAsUpdate(doc).length;
    execute(doc, { type: 'moveNodes', canvas, moves: [{ node: id(1), pos: [1234.5, -987.1] }] });
    expect(Y.encodeStateAsUpdate(doc).length - before).toBeLessThanOrEqual(100);
  });

  it('reads bad values from peers as placeholders', () => {
    const doc = base();
    const store = new PlanStore(doc);
    relationMap(doc, 'positions').set(`${canvas}|${id(1)}`, { x: 'no' });
    entityMap(doc, 'nodes').get(id(1))?.set('kind', { __proto__: 1 });
    entityMap(doc, 'nodes').set(id(8), 'not a map' as unknown as Y.Map<unknown>);
    expect(store.relations('positions').has(`${canvas}|${id(1)}`)).toBe(false);
    expect(store.entities('nodes').get(id(1))?.kind).toBe('note');
    expect(store.entities('nodes').has(id(8))).toBe(false);
  });

  it('restores an old state as a forward edit', () => {
    const doc = base();
    const old = new Y.Doc();
    Y.applyUpdate(old, Y.encodeStateAsUpdate(doc));
    const peer = new Y.Doc();
    Y.applyUpdate(peer, Y.encodeStateAsUpdate(doc));
    execute(doc, { type: 'deleteNodes', nodes: [id(1)] });
    execute(doc, { type: 'addNode', node: id(5), fields: { kind: 'note', title: '後から' }, canvas, pos: [1, 1] });
    restoreFrom(doc, old);
    expect(doc.getMap('nodes').toJSON()).toEqual(old.getMap('nodes').toJSON());
    expect(readBody(doc)).toEqual(readBody(old));
    execute(peer, { type: 'updateNode', node: id(2), patch: { note: 'peer' } });
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(peer));
    Y.applyUpdate(peer, Y.encodeStateAsUpdate(doc));
    expect(state(peer)).toEqual(state(doc));
  });

  it('converges under random commands of three people, and the read model equals a fresh one', () => {
    const nodeId = fc.integer({ min: 1, max: 12 }).map(id);
    const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
    const command: fc.Arbitrary<PlanCommand> = fc.oneof(
      fc.record({
        type: fc.constant('addNode' as const),
        node: nodeId,
        fields: fc.record({ kind: fc.constantFrom(...NODE_KINDS), title: fc.string() }),
        canvas: fc.constant(canvas),
        pos: point,
      }),
      fc.record({ type: fc.constant('updateNode' as const), node: nodeId, patch: fc.record({ title: fc.string() }) }),
      fc.record({ type: fc.constant('deleteNodes' as const), nodes: fc.array(nodeId, { maxLength: 2 }) }),
      fc.record({
        type: fc.constant('moveNodes' as const),
        canvas: fc.constant(canvas),
        moves: fc.array(fc.record({ node: nodeId, pos: point }), { maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant('addLink' as const),
        from: nodeId,
        to: nodeId,
        linkType: fc.constantFrom(...LINK_TYPES),
      }),
      fc.record({
        type: fc.constant('addParts' as const),
        combination: nodeId,
        nodes: fc.array(nodeId, { maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant('setCombinationType' as const),
        combination: nodeId,
        combinationType: fc.constantFrom(...COMBINATION_TYPES),
        on: fc.boolean(),
      }),
    );
    const step = fc.record({
      who: fc.integer({ min: 0, max: 2 }),
      command,
      act: fc.constantFrom('do', 'do', 'do', 'undo', 'sync'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const first = base();
        const docs = [first, new Y.Doc(), new Y.Doc()];
        for (const d of docs.slice(1)) Y.applyUpdate(d, Y.encodeStateAsUpdate(first));
        const undos = docs.map(createBoardUndo);
        const stores = docs.map((d) => new PlanStore(d));
        const sync = () => {
          for (const a of docs)
            for (const b of docs) if (a !== b) Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)));
        };
        for (const s of steps) {
          if (s.act === 'sync') sync();
          else if (s.act === 'undo') undos[s.who]?.undo();
          else execute(docs[s.who]!, s.command);
        }
        sync();
        sync();
        expect(state(docs[1]!)).toEqual(state(docs[0]!));
        expect(state(docs[2]!)).toEqual(state(docs[0]!));
        const fresh = new Y.Doc();
        Y.applyUpdate(fresh, Y.encodeStateAsUpdate(docs[0]!));
        const freshStore = new PlanStore(fresh);
        for (const s of stores) {
          expect(new Map([...s.entities('nodes')].sort())).toEqual(new Map([...freshStore.entities('nodes')].sort()));
          expect(new Map([...s.relations('positions')].sort())).toEqual(
            new Map([...freshStore.relations('positions')].sort()),
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('rejects invalid document names', () => {
    expect(parseDocName(`plan:${id(1)}`)).toEqual({ kind: 'plan', id: id(1) });
    for (const bad of ['plan:../x', '__proto__', 'plan:', `nope:${id(1)}`, 'plan:AAAAAAAAAAAAAAAA'])
      expect(parseDocName(bad)).toBeUndefined();
  });
});
