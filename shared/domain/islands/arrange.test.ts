import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeIslands, type IslandSize } from './arrange.ts';
import type { IslandTie } from './compose.ts';
import { ISLAND_RELATIONS, type IslandRelation } from './relations.ts';

const island = (id: string, w = 400, h = 300): IslandSize => ({ id, w, h });
const tie = (from: string, relation: IslandRelation, to: string): IslandTie => ({ from, to, relation });
const at = (islands: readonly IslandSize[], ties: readonly IslandTie[]) =>
  Object.fromEntries(arrangeIslands(islands, ties).map(({ id, x, y }) => [id, [x, y]]));

test('places a consequence below its causes, centred', () => {
  const ties = [tie('a', 'cause', 'c'), tie('b', 'cause', 'c')];
  expect(at([island('c'), island('a'), island('b')], ties)).toEqual({ a: [0, 0], b: [464, 0], c: [232, 420] });
});

test('places related islands side by side, and opposed ones with a wider gap', () => {
  const ties = [tie('a', 'same', 'c'), tie('c', 'opposite', 'b')];
  // b is between a and c at first.
  expect(at([island('a'), island('b'), island('c')], ties)).toEqual({ b: [0, 0], c: [620, 0], a: [1084, 0] });
});

test('places a consequence below islands related to its cause, too', () => {
  const ties = [tie('a', 'same', 'b'), tie('a', 'cause', 'c'), tie('c', 'cause', 'd')];
  const { a, b, c, d } = at(
    ['d', 'c', 'b', 'a'].map((id) => island(id)),
    ties,
  );
  expect([a?.[1], b?.[1], c?.[1], d?.[1]]).toEqual([0, 0, 420, 840]);
});

test('breaks a cycle of causes at the relation that closed it', () => {
  const ties = [tie('a', 'cause', 'b'), tie('b', 'cause', 'c'), tie('c', 'cause', 'a')];
  const { a, b, c } = at(
    ['a', 'b', 'c'].map((id) => island(id)),
    ties,
  );
  expect([a?.[1], b?.[1], c?.[1]]).toEqual([0, 420, 840]);
});

test('places an opposed consequence below', () => {
  const ties = [tie('a', 'opposite', 'b'), tie('a', 'cause', 'b')];
  expect(at([island('a'), island('b')], ties)).toEqual({ a: [0, 0], b: [0, 420] });
});

test('places islands without relations below the others, in order', () => {
  const { a, b, x, y } = at(
    ['x', 'a', 'y', 'b'].map((id) => island(id)),
    [tie('a', 'cause', 'b')],
  );
  expect([a, b]).toEqual([
    [0, 0],
    [0, 420],
  ]);
  expect([x, y]).toEqual([
    [0, 880],
    [464, 880],
  ]);
});

test('a relation to an island that is not there, or to itself, changes nothing', () => {
  expect(at([], [tie('a', 'cause', 'b')])).toEqual({});
  expect(at([island('a')], [tie('a', 'cause', 'gone'), tie('a', 'opposite', 'a')])).toEqual({ a: [0, 0] });
});

test('whatever the relations: every island once, none over another, the same at every run', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `i${i}`);
  const size = fc.integer({ min: 100, max: 3_000 });
  const islands = fc
    .subarray(ids)
    .chain((some) => fc.tuple(...some.map((id) => fc.record({ id: fc.constant(id), w: size, h: size }))));
  const ties = fc.array(
    fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      relation: fc.constantFrom(...ISLAND_RELATIONS),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(islands, ties, (some, told) => {
      const spots = arrangeIslands(some, told);
      expect(spots.map(({ id }) => id).sort()).toEqual(some.map(({ id }) => id).sort());
      expect(arrangeIslands(some, told)).toEqual(spots);
      const boxes = spots.map(
        (spot) => ({ ...spot, ...some.find(({ id }) => id === spot.id) }) as IslandSize & { x: number; y: number },
      );
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a hundred islands with two hundred relations are all arranged', () => {
  const islands = Array.from({ length: 100 }, (_, i) => island(`i${i}`));
  const ties = Array.from({ length: 200 }, (_, i) =>
    tie(`i${(i * 7) % 100}`, ISLAND_RELATIONS[i % 3] ?? 'same', `i${(i * 13 + 5) % 100}`),
  );
  expect(arrangeIslands(islands, ties)).toHaveLength(100);
});
