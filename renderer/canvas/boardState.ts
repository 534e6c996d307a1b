/** Board state that survives switching to another view of the plan. */

import { type BoardFilter, NO_FILTER } from '../../shared/app/board/boardFilter.ts';
import { featureStateKey } from '../shell/planWindow.tsx';

export const FILTER = featureStateKey<BoardFilter>(() => NO_FILTER);
/** Whether the dialog of canvas templates is open. */
export const TEMPLATING = featureStateKey<boolean>(() => false);
/** Whether the first words of memos are shown on cards. */
export const MEMOS = featureStateKey<boolean>(() => true);
