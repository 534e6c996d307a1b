/** The actions of the window and of the features that need no open plan. */
import { FEATURES } from '../features.ts';
import type { ActionRecord } from '../shell/actions.ts';
import type { AppScope, Contribution } from '../shell/contribution.ts';
import { APP_ACTIONS } from './appActions.ts';

export const ALL_APP_ACTIONS: readonly ActionRecord<AppScope>[] = [
  ...(FEATURES as readonly Contribution[]).flatMap(({ actions }) => actions ?? []),
  ...APP_ACTIONS,
];
