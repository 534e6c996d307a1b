/** What the app puts into the text: the board, which belongs to another feature. Features meet here and do not import each other. */
import { createContext, type ReactNode, useContext } from 'react';

export type EditorSlots = {
  /** A still picture of a canvas. */
  readonly boardPreview: (canvas: string) => ReactNode;
  /** The live board, to work on in place. */
  readonly liveBoard: (canvas: string) => ReactNode;
  readonly combinationCard: (node: string) => ReactNode;
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
