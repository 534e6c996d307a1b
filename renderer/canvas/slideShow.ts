/** The slide commands that board, outline and inspector use. */
export type SlideShow = {
  /** Starts at a frame, or at the first. */
  readonly present: (from?: string) => void;
  readonly print: () => void;
};
