/**
 * Positions and sizes on a board, in pixels at a scale of 1. A board as wide as two million pixels still has exact positions in every renderer, and a
 * person can scroll across it; a card farther away would be lost.
 */
import { z } from 'zod';

const MAX_COORDINATE = 1_000_000;
const MIN_SIDE = 16;
const MAX_SIDE = 20_000;

const clamped = (low: number, high: number) => (n: number) => Math.min(high, Math.max(low, n));
const coordinate = clamped(-MAX_COORDINATE, MAX_COORDINATE);
const side = clamped(MIN_SIDE, MAX_SIDE);

/** From screens: NaN or infinity is an error of the command. */
const given = z.number().finite();
/** From peers and files: the card has to stay on the board, so an invalid coordinate is replaced by a valid one. */
const stored = z.custom<number>((value) => typeof value === 'number').transform((n) => (Number.isNaN(n) ? 0 : n));

const pairOf = (number: z.ZodType<number, number>, bound: (n: number) => number) =>
  z.tuple([number.transform(bound), number.transform(bound)]);

/** A stored position, clamped to the bounds. Fails only if it is not a pair of numbers. */
export const storedPlace = pairOf(stored, coordinate);
export const storedSize = pairOf(stored, side);
/** A position in a command. Fails for NaN and Infinity. */
export const givenPlace = pairOf(given, coordinate);
export const givenSize = pairOf(given, side);
