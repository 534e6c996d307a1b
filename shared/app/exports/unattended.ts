/**
 * The protocol between the command line and a page of the app in a headless browser that it has started. The page draws with the code of the
 * screens; whether the plan may be exported, the audience, and the log line are up to the command line.
 */
import type { Layer } from '../../domain/layers/layers.ts';
import type { BoardFormat } from '../../export/formats.ts';
import type { Language } from '../../kernel/languages.ts';

/** URL search string: the page waits for a job instead of showing the first screen. */
export const UNATTENDED_SEARCH = '?unattended';
/** A function of the page's global object: takes a {@link UnattendedJob}, resolves to an {@link UnattendedAnswer}. */
export const UNATTENDED_ASK = 'musubiUnattended';
/** A function that the browser's driver provides to the page, called once it accepts a job. */
export const UNATTENDED_READY = 'musubiStandsBy';

type Drawn =
  | {
      readonly kind: 'pages';
      /** Whether to include comments; if omitted, as last chosen in the app. */
      readonly hasComments?: boolean | undefined;
    }
  | { readonly kind: 'form'; readonly form: string }
  | {
      readonly kind: 'picture';
      readonly format: BoardFormat;
      readonly canvas: string;
      /** The id of a frame: its cards are drawn instead of the whole board. */
      readonly frame?: string | undefined;
    };

export type UnattendedJob = {
  readonly plan: string;
  readonly language: Language;
  /** ISO day. */
  readonly today: string;
  /** Content restricted further is left out. */
  readonly audience: Layer;
} & Drawn;

export type UnattendedAnswer =
  /** It is in the page, laid out for printing. */
  | { readonly kind: 'paper' }
  /** `missing`: names of cards whose picture could not be read. */
  | { readonly kind: 'file'; readonly base64: string; readonly missing: readonly string[] }
  /** There is nothing to draw. */
  | { readonly kind: 'nothing' };
