import { describe, expect, it } from 'vitest';
import { pictureSize } from './boardPicture.ts';
import { cardsInView } from './scene.ts';

describe('pictures of a board', () => {
  it('are at most 16,000 pixels long and 40 million in all, whatever the board', () => {
    expect(pictureSize(1_000, 500, 2)).toEqual({ scale: 2, width: 2_000, height: 1_000 });
    expect(pictureSize(2_020_064, 164, 2)).toMatchObject({ width: 16_000, height: 1 });
    expect(pictureSize(164, 2_020_064, 1)).toMatchObject({ width: 1, height: 16_000 });
    const { width, height } = pictureSize(2_000_000, 2_000_000, 2);
    expect(width).toBe(6_324);
    expect(width * height).toBeLessThanOrEqual(40_000_000);
  });
});

describe('what the whole view shows', () => {
  const card = (x: number, y = 0) => ({ x, y, w: 200, h: 100 });
  it('is every card while they fit', () => {
    const cards = [card(0), card(900), card(29_800)];
    expect(cardsInView(cards, 900, 600, 0.03)).toEqual(cards);
  });
  it('is the cards around the median when another is a million pixels away', () => {
    const near = [card(0), card(300), card(600, 400)];
    expect(cardsInView([card(1_000_000), ...near, card(0, -1_000_000)], 900, 600, 0.03)).toEqual(near);
    expect(cardsInView([card(-1_000_000), card(1_000_000)], 900, 600, 0.03)).toHaveLength(1);
    expect(cardsInView([], 900, 600, 0.03)).toEqual([]);
  });
});
