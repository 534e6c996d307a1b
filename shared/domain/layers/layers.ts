/**
 * How far something in a plan may go (公開の範囲), and to whom a copy goes: the same ordered list. Something goes into a copy where its layer reaches the
 * one that the copy is for. A copy for oneself has everything.
 */
export const LAYERS = ['own', 'advisor', 'bank', 'public'] as const;
export type Layer = (typeof LAYERS)[number];

/** Of what nobody has said anything about. */
export const OPEN_LAYER: Layer = 'public';

/** For whom a copy can be made with something left out. */
export const AUDIENCES = ['public', 'bank', 'advisor'] as const satisfies readonly Layer[];
export type Audience = (typeof AUDIENCES)[number];

export const isLayer = (value: unknown): value is Layer => LAYERS.some((layer) => layer === value);
/** What is stored, or comes from a peer or a file. */
export const readLayer = (value: unknown): Layer => (isLayer(value) ? value : OPEN_LAYER);

const rank = (layer: Layer): number => LAYERS.indexOf(layer);

export const reaches = (layer: Layer, audience: Layer): boolean => rank(layer) >= rank(audience);

/** What belongs to several things goes as far as the one that goes least far. */
export const strictest = (...layers: readonly Layer[]): Layer =>
  layers.reduce((least, layer) => (rank(layer) < rank(least) ? layer : least), OPEN_LAYER);
