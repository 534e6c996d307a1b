/** What stays as it is while another view of the plan is on screen. */

import { type BoardFilter, NO_FILTER } from '../../shared/app/board/boardFilter.ts';
import { featureStateKey } from '../shell/planWindow.tsx';

export const FILTER = featureStateKey<BoardFilter>(() => NO_FILTER);
/** The dialog of canvas templates is open. */
export const TEMPLATING = featureStateKey<boolean>(() => false);
/** The first words of memos are shown on cards. */
export const MEMOS = featureStateKey<boolean>(() => true);
