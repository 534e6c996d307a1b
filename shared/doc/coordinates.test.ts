import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { execute } from './commands.ts';
import { storedPlace, storedSize } from './coordinates.ts';
import { PlanStore } from './planStore.ts';
import { relationMap } from './schema.ts';

const canvas = 'canvas0000000001';
const node = 'node000000000001';
const key = `${canvas}|${node}`;
const plan = () => {
  const doc = new Y.Doc();
  execute(doc, { type: 'addCanvas', canvas, title: '', order: 0 });
  execute(doc, { type: 'addNode', node, fields: { kind: 'note' }, canvas, pos: [1, 2], size: [200, 120] });
  return doc;
};

describe('coordinates from peers and files', () => {
  it.each([
    [
      [1_000_000, -1_000_000],
      [1_000_000, -1_000_000],
    ],
    [
      [1_000_001, -1_000_001],
      [1_000_000, -1_000_000],
    ],
    [
      [1e300, -1e300],
      [1_000_000, -1_000_000],
    ],
    [
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      [1_000_000, -1_000_000],
    ],
    [
      [Number.NaN, 5],
      [0, 5],
    ],
  ])('brings the place %j to %j', (given, expected) => {
    const doc = plan();
    relationMap(doc, 'positions').set(key, given);
    expect(new PlanStore(doc).relations('positions').get(key)).toEqual(expected);
  });
  it.each([
    [
      [15, 20_001],
      [16, 20_000],
    ],
    [
      [16, 20_000],
      [16, 20_000],
    ],
    [
      [-5, 1e300],
      [16, 20_000],
    ],
    [
      [Number.NaN, Number.POSITIVE_INFINITY],
      [16, 20_000],
    ],
  ])('brings the size %j to %j', (given, expected) => {
    expect(storedSize.parse(given)).toEqual(expected);
  });
  it.each([[['1', 2]], [[1]], [[1, 2, 3]], ['1,2'], [null], [{ x: 1, y: 2 }]])('rejects %j as a place', (value) => {
    expect(storedPlace.safeParse(value).success).toBe(false);
  });
});

describe('coordinates in commands', () => {
  it('are clamped by every command that has them', () => {
    const doc = plan();
    const place = () => [relationMap(doc, 'positions').get(key), relationMap(doc, 'sizes').get(key)];
    execute(doc, { type: 'moveNodes', canvas, moves: [{ node, pos: [1e300, -2e6] }] });
    expect(place()).toEqual([
      [1_000_000, -1_000_000],
      [200, 120],
    ]);
    execute(doc, { type: 'placeNode', canvas, node, pos: [-1e9, 3] });
    execute(doc, { type: 'resizeNode', canvas, node, size: [0, 1e9] });
    expect(place()).toEqual([
      [-1_000_000, 3],
      [16, 20_000],
    ]);
    execute(doc, { type: 'setRelation', relation: 'positions', key, value: [5e6, 4] });
    expect(place()[0]).toEqual([1_000_000, 4]);
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY])('are refused if they are %s', (n) => {
    const doc = plan();
    expect(execute(doc, { type: 'moveNodes', canvas, moves: [{ node, pos: [n, 0] }] }).ok).toBe(false);
    expect(execute(doc, { type: 'resizeNode', canvas, node, size: [n, 100] }).ok).toBe(false);
    expect(relationMap(doc, 'positions').get(key)).toEqual([1, 2]);
  });
});
