/**
 * Places and sizes on a board, in pixels at a scale of 1. A board as wide as two million pixels still has exact positions in every renderer, and a
 * person crosses it; farther away a card is lost to everybody.
 */
import { z } from 'zod';

const MAX_COORDINATE = 1_000_000;
const MIN_SIDE = 16;
const MAX_SIDE = 20_000;

const clamped = (low: number, high: number) => (n: number) => Math.min(high, Math.max(low, n));
const coordinate = clamped(-MAX_COORDINATE, MAX_COORDINATE);
const side = clamped(MIN_SIDE, MAX_SIDE);

/** From screens: a number that is none is a fault of the command. */
const given = z.number().finite();
/** From peers and files: the card has to stay on the board, so what is no place becomes one. */
const stored = z.custom<number>((value) => typeof value === 'number').transform((n) => (Number.isNaN(n) ? 0 : n));

const pairOf = (number: z.ZodType<number, number>, bound: (n: number) => number) =>
  z.tuple([number.transform(bound), number.transform(bound)]);

/** A place as a document has it, brought within the bounds. Fails only where it is no pair of numbers. */
export const storedPlace = pairOf(stored, coordinate);
export const storedSize = pairOf(stored, side);
/** A place as a command gives it. Fails for NaN and Infinity. */
export const givenPlace = pairOf(given, coordinate);
export const givenSize = pairOf(given, side);
