/** Slots in the text that other features, the board and the funding plan, fill in their contributions. */
import { createContext, type ReactNode, useContext } from 'react';

declare module '../shell/slots.tsx' {
  interface Slots {
    /** A still picture of a canvas. */
    readonly boardPreview: { readonly canvas: string };
    /** The live board, editable in place. */
    readonly liveBoard: { readonly canvas: string };
    readonly combinationCard: { readonly node: string };
    /** A table or chart of the funding plan, by its name or a source's id. */
    readonly fundingEmbed: { readonly target: string };
    /** A figure of the funding plan within a sentence. */
    readonly fundingChip: { readonly target: string };
    /** Over the text, beside selected words. */
    readonly besideText: Record<never, never>;
  }
}

export type EditorSlots = {
  readonly boardPreview: (canvas: string) => ReactNode;
  readonly liveBoard: (canvas: string) => ReactNode;
  readonly combinationCard: (node: string) => ReactNode;
  readonly fundingEmbed: (target: string) => ReactNode;
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
