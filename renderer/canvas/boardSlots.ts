/** What other features show beside the board. */
import type { CanvasNode } from '../../shared/doc/planStore.ts';

declare module '../shell/slots.tsx' {
  interface Slots {
    /** In the left panel: candidates to combine with the selection. */
    readonly candidates: { readonly canvas: string };
    /** Above the fields of the selection. */
    readonly aboveInspector: { readonly canvas: string };
    /** Under the words of a card that can be a part. */
    readonly cardWords: { readonly node: CanvasNode };
    /** Buttons, while a card or a link is selected. */
    readonly onSelected: Record<never, never>;
    /** Below the outline. */
    readonly belowOutline: Record<never, never>;
    /** The fields of a combination. */
    readonly combinationPanel: { readonly node: CanvasNode };
  }
}
