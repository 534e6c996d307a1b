/**
 * Places of a mandala: nine blocks of nine, numbered by block and within a block, both row by row. The middle block is the first 3×3, and its eight
 * outer cells are the centres of the other blocks.
 */

/** The side length of a block, and of the square of blocks. */
const SIDE = 3;
const CELLS = SIDE * SIDE;
/** The index of the middle of a block, and of the middle block. */
export const MIDDLE = 4;
/** The highest index of a place. */
export const LAST_PLACE = CELLS * CELLS - 1;
/** The subject of the whole mandala. */
export const CENTRE = placeAt(MIDDLE, MIDDLE);

/** `block` and `cell` are 0 to 8, row by row. */
export function placeAt(block: number, cell: number): number {
  return block * CELLS + cell;
}
export const blockOf = (place: number): number => Math.floor(place / CELLS);
export const cellOf = (place: number): number => place % CELLS;

/** The eight cells around the middle of a block, row by row. */
export const OUTER: readonly number[] = Array.from({ length: CELLS }, (_, i) => i).filter((i) => i !== MIDDLE);

/**
 * Where the text of a place is stored: the middle of an outer block repeats a cell of the middle block, so both are stored once. The identity
 * for all other places.
 */
export const ownPlace = (place: number): number =>
  cellOf(place) === MIDDLE && blockOf(place) !== MIDDLE ? placeAt(MIDDLE, blockOf(place)) : place;

/** The subject of a place: the middle of its block. The centre is its own subject. */
export const aboutPlace = (place: number): number => ownPlace(placeAt(blockOf(place), MIDDLE));

/** Row and column, 0 to 8, of the 9×9. */
export function pointOf(place: number): { readonly row: number; readonly column: number } {
  const [block, cell] = [blockOf(place), cellOf(place)];
  return {
    row: Math.floor(block / SIDE) * SIDE + Math.floor(cell / SIDE),
    column: (block % SIDE) * SIDE + (cell % SIDE),
  };
}

export function placeAtPoint(row: number, column: number): number {
  const block = Math.floor(row / SIDE) * SIDE + Math.floor(column / SIDE);
  return placeAt(block, (row % SIDE) * SIDE + (column % SIDE));
}
