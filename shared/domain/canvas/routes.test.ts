import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxGrid, crosses, exitOf, type RouteBox, wayAround } from './routes.ts';

const box = (x: number, y: number, w = 200, h = 100): RouteBox => ({ x, y, w, h });
const LEFT = box(0, 0);
const RIGHT = box(800, 0);

describe('a line from card to card', () => {
  it('leaves a card at its border in the direction of its target, and never ends behind a point inside it', () => {
    expect(exitOf(LEFT, [900, 50])).toEqual([200, 50]);
    expect(exitOf(LEFT, [100, -500])).toEqual([100, 0]);
    expect(exitOf(LEFT, [100, 50])).toEqual([100, 50]);
    expect(exitOf(LEFT, [120, 50])).toEqual([120, 50]);
  });
  it.each([
    ['through the middle', [0, 50], [400, 50], true],
    ['beside it', [0, 150], [400, 150], false],
    ['along its border', [0, 100], [400, 100], false],
    ['short of it', [0, 50], [100, 50], false],
    ['across a corner', [190, -20], [320, 60], true],
    ['within it', [220, 20], [240, 40], true],
  ] as const)('%s', (_, from, to, expected) => {
    expect(crosses(from, to, box(200, 0, 100, 100))).toBe(expected);
  });
});

describe('the detour', () => {
  it('is straight if nothing is in the way', () => {
    expect(wayAround(LEFT, RIGHT, [])).toEqual([]);
    expect(wayAround(LEFT, RIGHT, [box(400, 300)])).toEqual([]);
  });
  it('passes above or below one card on the nearer side, with a clearance', () => {
    // The card hangs lower: the way over it is the shorter one.
    expect(wayAround(LEFT, RIGHT, [box(400, 20, 200, 200)])).toEqual([
      [380, 0],
      [620, 0],
    ]);
  });
  it('avoids a wall of cards, and gives up if there would be too many corners', () => {
    const wall = [box(400, -200), box(400, -80), box(400, 40), box(400, 160)];
    const way = wayAround(LEFT, RIGHT, wall) ?? [];
    expect(way.length).toBeGreaterThan(0);
    expect(way.length).toBeLessThanOrEqual(3);
    const closed = [
      box(250, -300, 20, 700),
      box(-120, -300, 20, 700),
      box(-120, -320, 390, 20),
      box(-120, 400, 390, 20),
    ];
    expect(wayAround(LEFT, RIGHT, closed)).toBeUndefined();
  });
  it('touches no card, for any layout', () => {
    const boxes = fc.array(
      fc.record({
        x: fc.integer({ min: 260, max: 560 }),
        y: fc.integer({ min: -300, max: 300 }),
        w: fc.constant(180),
        h: fc.constant(80),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(boxes, (obstacles) => {
        const way = wayAround(LEFT, RIGHT, obstacles);
        if (!way) return;
        const points = [[100, 50] as const, ...way, [900, 50] as const];
        for (const [i, to] of points.slice(1).entries())
          for (const o of obstacles) expect(crosses(points[i] ?? to, to, o)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

it('finds nearby boxes among thousands, and ignores a box with an infinite size', () => {
  const many = Array.from({ length: 2_000 }, (_, i) => ({
    id: String(i),
    ...box((i % 50) * 280, Math.floor(i / 50) * 150, 224, 96),
  }));
  const grid = new BoxGrid([...many, { id: 'huge', x: 0, y: 0, w: 1e9, h: 1e9 }]);
  const found = grid.within({ x: 0, y: 0, w: 300, h: 100 }).map((b) => b.id);
  expect(found).toContain('0');
  expect(found).toContain('1');
  expect(found).not.toContain('huge');
  expect(found.length).toBeLessThan(12);
});
