import { describe, expect, it } from 'vitest';
import { type LayoutRequest, type LayoutUnit, layoutBoard } from './boardLayout.ts';

const WINDOW = 1.5;
const card = (id: string): LayoutUnit => ({ id, w: 224, h: 96 });
const cards = (n: number, prefix = 'c'): LayoutUnit[] => Array.from({ length: n }, (_, i) => card(`${prefix}${i}`));
type Edge = readonly [string, string];

function laidOut(units: readonly LayoutUnit[], edges: readonly Edge[], aspect = WINDOW) {
  const request: LayoutRequest = { units, edges, aspect };
  const places = layoutBoard(request);
  expect(layoutBoard(request)).toEqual(places);
  expect(places.map((p) => p.id).sort()).toEqual(units.map((u) => u.id).sort());
  const at = new Map(places.map((p) => [p.id, { ...p, ...(units.find((u) => u.id === p.id) ?? { w: 0, h: 0 }) }]));
  const boxes = [...at.values()];
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1)) {
      const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
      expect(apart, `${a.id} lies on ${b.id}`).toBe(true);
    }
  const w = Math.max(...boxes.map((b) => b.x + b.w)) - Math.min(...boxes.map((b) => b.x));
  const h = Math.max(...boxes.map((b) => b.y + b.h)) - Math.min(...boxes.map((b) => b.y));
  const of = (id: string) => {
    const box = at.get(id);
    if (!box) throw new Error(id);
    return box;
  };
  const forward = edges.filter(([a, b]) => of(b).y > of(a).y || of(b).x > of(a).x).length;
  return { of, ratio: w / h, forward: edges.length === 0 ? 1 : forward / edges.length };
}
const readable = (ratio: number) => {
  expect(ratio).toBeGreaterThanOrEqual(1 / 2.5);
  expect(ratio).toBeLessThanOrEqual(2.5);
};

describe('an automatic layout', () => {
  it('breaks a chain of 20 into columns, and every link leads down or to the right', () => {
    const edges = Array.from({ length: 19 }, (_, i): Edge => [`c${i}`, `c${i + 1}`]);
    const { ratio, forward } = laidOut(cards(20), edges);
    readable(ratio);
    expect(forward).toBe(1);
  });

  it('breaks the 20 points of a star into rows below its middle', () => {
    const edges = cards(20).map((c): Edge => ['hub', c.id]);
    const { of, ratio, forward } = laidOut([card('hub'), ...cards(20)], edges);
    readable(ratio);
    expect(forward).toBe(1);
    for (const c of cards(20)) expect(of(c.id).y).toBeGreaterThan(of('hub').y + 96);
  });

  it('puts 40 cards without links into a grid, in their order', () => {
    const { of, ratio } = laidOut(cards(40), []);
    readable(ratio);
    expect([of('c0').x, of('c0').y]).toEqual([0, 0]);
    expect(of('c1').y).toBe(0);
    expect(of('c1').x).toBe(264);
    expect(of('c39').y).toBeGreaterThan(of('c0').y);
  });

  it('keeps three groups apart from each other and from cards without links', () => {
    const units = ['x', 'y', 'z'].flatMap((p) => cards(6, p)).concat(cards(5, 'loose'));
    const edges = ['x', 'y', 'z'].flatMap((p) => [1, 2, 3, 4, 5].map((i): Edge => [`${p}${i}`, `${p}0`]));
    const { of, ratio, forward } = laidOut(units, edges);
    readable(ratio);
    expect(forward).toBe(1);
    const boxOf = (p: string) => {
      const all = cards(6, p).map((c) => of(c.id));
      return {
        x0: Math.min(...all.map((b) => b.x)),
        x1: Math.max(...all.map((b) => b.x + b.w)),
        y0: Math.min(...all.map((b) => b.y)),
        y1: Math.max(...all.map((b) => b.y + b.h)),
      };
    };
    for (const [a, b] of [
      ['x', 'y'],
      ['y', 'z'],
      ['x', 'z'],
    ].map((pair) => pair.map((p) => boxOf(p ?? ''))))
      expect(a && b && (a.x1 < b.x0 || b.x1 < a.x0 || a.y1 < b.y0 || b.y1 < a.y0)).toBe(true);
  });

  it('lays out cycles, a card linked to itself and links to missing cards', () => {
    const edges: Edge[] = [
      ['c0', 'c1'],
      ['c1', 'c2'],
      ['c2', 'c0'],
      ['c0', 'c0'],
      ['c0', 'gone'],
    ];
    const places = layoutBoard({ units: cards(3), edges, aspect: WINDOW });
    expect(new Set(places.map((p) => `${p.x},${p.y}`)).size).toBe(3);
    laidOut(
      cards(12),
      cards(12).map((c, i): Edge => [c.id, `c${(i + 1) % 12}`]),
    );
  });

  it('keeps parts directly above their combination', () => {
    const tie = { id: 'tie', w: 344, h: 264 };
    const { of } = laidOut(
      [...cards(3), tie],
      [
        ['c0', 'tie'],
        ['c1', 'tie'],
        ['c2', 'tie'],
      ],
    );
    for (const id of ['c0', 'c1', 'c2']) expect(of('tie').y - (of(id).y + 96)).toBe(88);
  });

  it('fits the shape of a tall window and of a wide one', () => {
    const high = laidOut(cards(40), [], 0.7).ratio;
    const wide = laidOut(cards(40), [], 1.9).ratio;
    expect(high).toBeLessThan(1);
    expect(wide).toBeGreaterThan(1.4);
  });

  it('accepts no cards, one card and many', () => {
    expect(layoutBoard({ units: [], edges: [], aspect: WINDOW })).toEqual([]);
    expect(layoutBoard({ units: [card('one')], edges: [], aspect: WINDOW })).toEqual([{ id: 'one', x: 0, y: 0 }]);
  });

  it('lays out a thousand linked cards with cycles, in layers and without overlap', () => {
    const tree = Array.from({ length: 999 }, (_, i): Edge => [`c${Math.floor(i / 8)}`, `c${i + 1}`]);
    const { of, ratio } = laidOutQuickly(cards(1_000), [...tree, ['c999', 'c0'], ['c500', 'c2']]);
    readable(ratio);
    for (const [a, b] of tree) expect(of(b).y > of(a).y || of(b).x > of(a).x).toBe(true);
  });
});

/** Overlaps are found by grid squares: a thousand cards have half a million pairs. */
function laidOutQuickly(units: readonly LayoutUnit[], edges: readonly Edge[]) {
  const places = layoutBoard({ units, edges, aspect: WINDOW });
  expect(places).toHaveLength(units.length);
  const byX = [...places].sort((a, b) => a.x - b.x);
  for (const [i, a] of byX.entries())
    for (let j = i + 1; j < byX.length && (byX[j]?.x ?? 0) < a.x + 224; j++)
      if (Math.abs((byX[j]?.y ?? 0) - a.y) < 96) throw new Error(`${a.id} lies on ${byX[j]?.id}`);
  const at = new Map(places.map((p) => [p.id, p]));
  return {
    of: (id: string) => at.get(id) ?? { x: Number.NaN, y: Number.NaN },
    ratio: (Math.max(...places.map((p) => p.x)) + 224) / (Math.max(...places.map((p) => p.y)) + 96),
  };
}
