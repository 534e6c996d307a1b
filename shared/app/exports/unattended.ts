/**
 * What the command line asks of a page of the app with nobody before it, in a browser that it has started for that. The page draws with the code of the
 * screens; whether it may go out, to whom, and its line in the log are the command line's.
 */
import type { Layer } from '../../domain/layers/layers.ts';
import type { Language } from '../../kernel/languages.ts';

/** In the address, behind the path: the page waits for a job in place of the first screen. */
export const UNATTENDED_SEARCH = '?unattended';
/** A function of the page's global object: takes a {@link UnattendedJob}, resolves to an {@link UnattendedAnswer}. */
export const UNATTENDED_ASK = 'musubiUnattended';
/** A function that the browser's driver gives the page, called once it takes a job. */
export const UNATTENDED_READY = 'musubiStandsBy';

export type UnattendedJob = {
  readonly plan: string;
  readonly language: Language;
  /** ISO day. */
  readonly today: string;
  /** What may not go that far stays out. */
  readonly audience: Layer;
} & ({ readonly kind: 'pages' } | { readonly kind: 'form'; readonly form: string });

export type UnattendedAnswer =
  /** It stands in the page, laid out to be printed. */
  { readonly kind: 'paper' };
