/** The combination whose way through the text is shown beside it. */
import { featureStateKey } from '../shell/planWindow.tsx';

export const TRACED = featureStateKey<string | undefined>(() => undefined);
