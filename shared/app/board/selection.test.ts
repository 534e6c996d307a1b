import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { seed } from '../../doc/commands.ts';
import { PlanStore } from '../../doc/planStore.ts';
import { linkKey } from '../../doc/schema.ts';
import { SeedOrigin } from '../../doc/transact.ts';
import { selectionOn } from './selection.ts';

const [first, second, a, b, both] = [1, 2, 3, 4, 5].map((n) => String(n).padStart(16, '0')) as [
  string,
  string,
  string,
  string,
  string,
];

describe('the selection on another board', () => {
  const doc = new Y.Doc();
  seed(doc, new SeedOrigin(), [
    { type: 'addCanvas', canvas: first, title: 'first', order: 1 },
    { type: 'addCanvas', canvas: second, title: 'second', order: 2 },
    { type: 'addNode', node: a, fields: { kind: 'resource', title: 'a' }, canvas: first, pos: [0, 0] },
    { type: 'addNode', node: b, fields: { kind: 'activity', title: 'b' }, canvas: first, pos: [300, 0] },
    { type: 'addNode', node: both, fields: { kind: 'resource', title: 'both' }, canvas: first, pos: [0, 300] },
    { type: 'placeNode', canvas: second, node: both, pos: [0, 0] },
    { type: 'addLink', from: b, to: a, linkType: 'uses' },
  ]);
  const store = new PlanStore(doc);
  const link = linkKey(b, a, 'uses');

  it('keeps only elements that are on the other board too', () => {
    expect(selectionOn(store, second, { nodes: [a, both], link: undefined }).nodes).toEqual([both]);
    expect(selectionOn(store, first, { nodes: [a, both], link: undefined }).nodes).toEqual([a, both]);
  });

  it('keeps a link only if both of its ends are on that board', () => {
    expect(selectionOn(store, first, { nodes: [], link }).link).toBe(link);
    expect(selectionOn(store, second, { nodes: [], link }).link).toBeUndefined();
  });

  it('is empty on a new board, and for missing items', () => {
    expect(selectionOn(store, second, { nodes: [a, 'gone'], link: 'no|such|link' })).toEqual({
      nodes: [],
      link: undefined,
    });
  });
});
