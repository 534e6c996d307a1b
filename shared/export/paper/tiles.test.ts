import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tilingOf } from './tiles.ts';

const A4 = { width: 174, height: 240 };

describe('tiles of a board', () => {
  it('are not needed if the board fits one page in full size', () => {
    // 174 mm are 657.6 pixels, 240 mm are 907.1.
    expect(tilingOf({ width: 657, height: 907 }, A4)).toBeUndefined();
    expect(tilingOf({ width: 658, height: 907 }, A4)?.tiles).toHaveLength(2);
    expect(tilingOf({ width: 657, height: 908 }, A4)?.tiles).toHaveLength(2);
  });

  it('overlap by ten millimetres, left to right and then down', () => {
    const { scale, tiles } = tilingOf({ width: 1_000, height: 1_000 }, A4) ?? { scale: 0, tiles: [] };
    const mm = (pixels: number) => Math.round(pixels * scale * 10) / 10;
    expect(tiles.map((t) => [t.row, t.column, mm(t.x), mm(t.y), mm(t.width), mm(t.height)])).toEqual([
      [1, 1, 0, 0, 174, 240],
      [1, 2, 164, 0, 100.6, 240],
      [2, 1, 0, 230, 174, 34.6],
      [2, 2, 164, 230, 100.6, 34.6],
    ]);
  });

  it('cover every board without a gap, within the page and on 24 pages at most', () => {
    const side = fc.double({ min: 1, max: 200_000, noNaN: true });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const tiling = tilingOf({ width, height }, A4);
        if (!tiling) return width * 0.2646 < 174.1 && height * 0.2646 < 240.1;
        const { scale, tiles } = tiling;
        const last = tiles.at(-1);
        const columns = last?.column ?? 0;
        return (
          tiles.length <= 24 &&
          tiles.every((t) => t.width > 0 && t.height > 0 && t.width * scale < 174.001 && t.height * scale < 240.001) &&
          tiles.every((t, i) => {
            const next = tiles[i + 1];
            const below = tiles[i + columns];
            const isJoined = !next || next.row > t.row || Math.abs((t.x + t.width - next.x) * scale - 10) < 0.001;
            return isJoined && (!below || Math.abs((t.y + t.height - below.y) * scale - 10) < 0.001);
          }) &&
          Math.abs((last?.x ?? 0) + (last?.width ?? 0) - width) < 0.001 &&
          Math.abs((last?.y ?? 0) + (last?.height ?? 0) - height) < 0.001
        );
      }),
    );
  });
});
