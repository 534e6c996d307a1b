/** What stays as it is while another view of the plan is on screen. */
import { featureStateKey } from '../shell/planWindow.tsx';
import { type BoardFilter, NO_FILTER } from './boardFilter.ts';

export const FILTER = featureStateKey<BoardFilter>(() => NO_FILTER);
