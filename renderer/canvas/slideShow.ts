/** What board, outline and inspector do with the frames as slides. */
export type SlideShow = {
  /** From a frame on, or from the first. */
  readonly present: (from?: string) => void;
  readonly print: () => void;
};
