/**
 * The slides that a plan is exported as, independent of any file format: plain data that a writer only draws. A slide holds what belongs together; a
 * writer splits what does not fit over several. Blocks are those of a document (`shared/export/paper/tree.ts`); citations are written out as text.
 */
import type { Block, Paper, PaperPicture } from '../paper/tree.ts';

/** A card of a board. Positions and sizes are in board units. */
export type SlideCard = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly look: 'card' | 'combination' | 'note';
  /** Hex colours (`#rrggbb`) of its border and its background. */
  readonly edge: string;
  readonly ground: string;
  /** Incomplete: a combination without a claim, or of parts of one kind. */
  readonly isOpen: boolean;
  /** The kind of card, in words. */
  readonly kind: string;
  readonly title: string;
  /** For a combination: what is new, and its parts. */
  readonly claim: string;
  readonly parts: string;
  /** The beginning of its note. */
  readonly memo: string;
  /** Its evidence status and its amounts. */
  readonly foot: string;
};
export type SlideLink = {
  readonly from: string;
  readonly to: string;
  readonly colour: string;
  /** `part`: a combination and one of its parts, without a direction. */
  readonly look: 'arrow' | 'part';
  readonly dash?: 'dash' | 'dot';
  readonly label: string;
  /** The link in words, for people who cannot see it. */
  readonly alt: string;
};
export type SlideBoard = { readonly cards: readonly SlideCard[]; readonly links: readonly SlideLink[] };

export type Slide = {
  readonly title: string;
  readonly board?: SlideBoard;
  readonly blocks?: readonly Block[];
  /** Speaker notes, one item per paragraph: what the slide has no room for, and where it comes from. */
  readonly notes: readonly string[];
};

export type Deck = Pick<Paper, 'title' | 'authors' | 'language' | 'date' | 'version' | 'confidential'> & {
  /** Under the title: who, where, when. */
  readonly subtitle: readonly string[];
  /** Speaker notes of the cover. */
  readonly notes?: readonly string[];
  readonly slides: readonly Slide[];
  readonly pictures: ReadonlyMap<string, PaperPicture>;
};
