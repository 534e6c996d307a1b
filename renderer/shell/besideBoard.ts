/** The panel at the left of the board and its outline. Any feature may bring its part to the front. */
import { featureStateKey } from './planWindow.tsx';

/** Whether the window is as narrow as the style sheets' `window (width < 60rem)`, given the chosen text size. */
const isNarrow = (): boolean =>
  innerWidth < 60 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export type Beside = 'candidates' | 'catalogue';

/** In a window with stacked panels, the board comes first. */
export const BESIDE_OPEN = featureStateKey<boolean>(() => !isNarrow());
/** `undefined` until the person has chosen: then candidates are shown as soon as there is a card to find them for. */
export const BESIDE = featureStateKey<Beside | undefined>(() => undefined);
/** Whether the candidates panel takes the focus when it next renders. */
export const CANDIDATES_ASKED = featureStateKey<boolean>(() => false);
