/** What stays as it is while another view of the plan is on screen. */
import { featureStateKey } from '../shell/planWindow.tsx';
import { type BoardFilter, NO_FILTER } from './boardFilter.ts';

/** Whether the window is as narrow as the style sheets' `window (width < 60rem)`, by the text size that the person chose. */
const isNarrow = (): boolean =>
  innerWidth < 60 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

export const FILTER = featureStateKey<BoardFilter>(() => NO_FILTER);
/** In a window where the panels stand one below the other, the board comes first. */
export const CATALOGUE_OPEN = featureStateKey<boolean>(() => !isNarrow());
