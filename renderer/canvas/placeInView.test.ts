import { describe, expect, it } from 'vitest';
import { leastPan, placeInView } from './placeInView.ts';

const VIEW = { x: 0, y: 0, w: 1_000, h: 600 };
const SIZE: [number, number] = [224, 96];

describe('a new card', () => {
  it('is placed where requested if that is free', () => {
    expect(placeInView(SIZE, VIEW, [500, 300], { cards: [], frames: [] })).toEqual([388, 252]);
  });

  it('is placed beside what covers that place, entirely in view', () => {
    const there = { x: 388, y: 252, w: 224, h: 96 };
    const [x, y] = placeInView(SIZE, VIEW, [500, 300], { cards: [there], frames: [] });
    expect(y + 96 + 16 <= 252 || y >= 252 + 96 + 16 || x + 224 + 16 <= 388 || x >= 388 + 224 + 16).toBe(true);
    expect(Math.hypot(x + 112 - 500, y + 48 - 300)).toBeLessThan(180);
    expect(x >= 0 && y >= 0 && x + 224 <= 1_000 && y + 96 <= 600).toBe(true);
  });

  it('finds the last free corner of a full view', () => {
    // Everything but the lower right corner of 264 by 136 is covered.
    const cards = [
      { x: 0, y: 0, w: 1_000, h: 464 },
      { x: 0, y: 464, w: 736, h: 136 },
    ];
    const [x, y] = placeInView(SIZE, VIEW, [100, 100], { cards, frames: [] });
    expect(x).toBeGreaterThanOrEqual(752);
    expect(y).toBeGreaterThanOrEqual(480);
    expect(x + 224).toBeLessThanOrEqual(1_000);
    expect(y + 96).toBeLessThanOrEqual(600);
  });

  it('avoids frames if possible, but prefers one to a place out of view', () => {
    const half = { x: 0, y: 0, w: 500, h: 600 };
    expect(placeInView(SIZE, VIEW, [200, 300], { cards: [], frames: [half] })[0]).toBeGreaterThanOrEqual(516);
    expect(placeInView(SIZE, VIEW, [500, 300], { cards: [], frames: [VIEW] })).toEqual([388, 252]);
  });

  it('is placed just outside a full view', () => {
    const [x, y] = placeInView(SIZE, VIEW, [500, 300], { cards: [VIEW], frames: [] });
    expect(x <= -240 || x >= 1_016 || y <= -112 || y >= 616).toBe(true);
    expect(x > -300 && y > -160 && x < 1_080 && y < 680).toBe(true);
  });
});

describe('the view moves as little as possible', () => {
  it.each([
    [{ x: 10, y: 10, w: 224, h: 96 }, [0, 0]],
    [{ x: 900, y: 10, w: 224, h: 96 }, [124, 0]],
    [{ x: -30, y: 560, w: 224, h: 96 }, [-30, 56]],
    [{ x: 40, y: 50, w: 2_000, h: 96 }, [40, 0]],
  ])('for %o by %o', (box, by) => {
    expect(leastPan(box, VIEW)).toEqual(by);
  });
});
