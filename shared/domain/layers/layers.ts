/**
 * Who may see something in a plan (公開の範囲), and the audience of a copy: the same ordered list. Something is included in a copy if its layer includes the
 * audience of the copy. A copy for oneself has everything.
 */
export const LAYERS = ['own', 'advisor', 'bank', 'public'] as const;
export type Layer = (typeof LAYERS)[number];

/** The layer of anything without a setting. */
export const OPEN_LAYER: Layer = 'public';

/** Audiences for which a copy can be made with something left out. */
export const AUDIENCES = ['public', 'bank', 'advisor'] as const satisfies readonly Layer[];
export type Audience = (typeof AUDIENCES)[number];

export const isLayer = (value: unknown): value is Layer => LAYERS.some((layer) => layer === value);
/** Parses a stored layer, or one from a peer or a file. */
export const readLayer = (value: unknown): Layer => (isLayer(value) ? value : OPEN_LAYER);

const rank = (layer: Layer): number => LAYERS.indexOf(layer);

export const reaches = (layer: Layer, audience: Layer): boolean => rank(layer) >= rank(audience);

/** Something that belongs to several things has the most restrictive of their layers. */
export const strictest = (...layers: readonly Layer[]): Layer =>
  layers.reduce((least, layer) => (rank(layer) < rank(least) ? layer : least), OPEN_LAYER);
