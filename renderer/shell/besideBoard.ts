/** What stands at the left of the board and its outline. Any feature may bring its part of it forward. */
import { featureStateKey } from './planWindow.tsx';

/** Whether the window is as narrow as the style sheets' `window (width < 60rem)`, by the text size that the person chose. */
const isNarrow = (): boolean =>
  innerWidth < 60 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export type Beside = 'candidates' | 'catalogue';

/** In a window where the panels stand one below the other, the board comes first. */
export const BESIDE_OPEN = featureStateKey<boolean>(() => !isNarrow());
/** Undefined until the person has chosen: then candidates as soon as there is a card that they can be found for. */
export const BESIDE = featureStateKey<Beside | undefined>(() => undefined);
/** The panel of candidates is to take the focus when it is next drawn. */
export const CANDIDATES_ASKED = featureStateKey<boolean>(() => false);
