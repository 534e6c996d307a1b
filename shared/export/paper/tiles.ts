/** A board in full size over several pages, to be pasted together: the pages overlap, so that a cut that is not straight loses nothing. */

/** Repeated on the next page, in millimetres. */
export const OVERLAP = 10;
/** A larger board is scaled down to as many pages: nobody pastes more. */
const MOST_TILES = 24;
/** On paper a board is as large as on screen at 100 %. */
const FULL_SIZE = 25.4 / 96;
const SMALLER = 0.98;

type Size = { readonly width: number; readonly height: number };
export type Tile = Size & {
  /** What the page shows of the board, in the board's pixels. */
  readonly x: number;
  readonly y: number;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
};
export type Tiling = {
  /** Millimetres of a pixel of the board. */
  readonly scale: number;
  readonly tiles: readonly Tile[];
};

/** Left to right, then top to bottom. `room`: of one page, in millimetres. `undefined` if the board fits one page in full size. */
export function tilingOf(board: Size, room: Size): Tiling | undefined {
  let scale = FULL_SIZE;
  const across = () => countOf(board.width * scale, room.width);
  const down = () => countOf(board.height * scale, room.height);
  while (across() * down() > MOST_TILES) scale *= SMALLER;
  const [columns, rows] = [across(), down()];
  if (columns * rows === 1) return undefined;
  const tiles = Array.from({ length: columns * rows }, (_, i): Tile => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const [x, y] = [(column * (room.width - OVERLAP)) / scale, (row * (room.height - OVERLAP)) / scale];
    const [width, height] = [
      Math.min(room.width / scale, board.width - x),
      Math.min(room.height / scale, board.height - y),
    ];
    return { x, y, width, height, row: row + 1, column: column + 1 };
  });
  return { scale, tiles };
}

const countOf = (length: number, room: number): number =>
  length <= room ? 1 : Math.ceil((length - OVERLAP) / (room - OVERLAP));
