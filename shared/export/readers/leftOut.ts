/** A part of a document that a reader could not import, to be shown to the person. */
export type LeftOut = {
  readonly kind: 'picture' | 'html' | 'comment' | 'source' | 'deep' | 'row' | 'noBox';
  /** Its first words. */
  readonly text: string;
  /** Line number in a text file, from 1. */
  readonly line?: number;
};
