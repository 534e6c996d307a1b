/** What the app puts into the text: the board and the funding plan, which belong to other features. Features meet here and do not import each other. */
import { createContext, type ReactNode, useContext } from 'react';

export type EditorSlots = {
  /** A still picture of a canvas. */
  readonly boardPreview: (canvas: string) => ReactNode;
  /** The live board, to work on in place. */
  readonly liveBoard: (canvas: string) => ReactNode;
  readonly combinationCard: (node: string) => ReactNode;
  /** A table or chart of the funding plan, by its name or a source's id. */
  readonly fundingEmbed: (target: string) => ReactNode;
  /** A figure of the funding plan within a sentence. */
  readonly fundingChip: (target: string) => ReactNode;
  readonly openFunding: (source?: string) => void;
  readonly openBoard: (canvas: string, node?: string) => void;
  readonly openCombination: (node: string) => void;
};
const SlotsContext = createContext<EditorSlots | undefined>(undefined);
export const SlotsProvider = SlotsContext.Provider;
export function useSlots(): EditorSlots {
  const slots = useContext(SlotsContext);
  if (!slots) throw new Error('outside the editor');
  return slots;
}
