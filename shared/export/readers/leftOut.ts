/** What a reader of a document could not take, for the person to see. */
export type LeftOut = {
  readonly kind: 'picture' | 'html' | 'comment' | 'source' | 'deep';
  /** Its first words. */
  readonly text: string;
  /** Of a text file, from 1. */
  readonly line?: number;
};
