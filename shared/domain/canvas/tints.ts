/** The card colours that a person can choose, as values for pictures and files; on screen they are tokens. */
import type { CardColour } from './kinds.ts';

export const TINTS: Record<Exclude<CardColour, 'none'>, string> = {
  plum: '#b5527a',
  indigo: '#4a67b0',
  pine: '#3f8a5f',
  gold: '#c49a2a',
  clay: '#b3663f',
  ash: '#8a8478',
};

const partsOf = (hex: string): readonly number[] | undefined =>
  /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu
    .exec(hex)
    ?.slice(1)
    .map((p) => Number.parseInt(p, 16));

/** The background (`#rrggbb`) with a slight tint, as an opaque colour: with a translucent one lines would show through the card. */
export function tinted(ground: string, colour: CardColour): string {
  if (colour === 'none') return ground;
  const [a, b] = [partsOf(ground), partsOf(TINTS[colour])];
  if (!a || !b) return ground;
  return `#${a
    .map((v, i) =>
      Math.round(v * 0.82 + (b[i] ?? v) * 0.18)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
