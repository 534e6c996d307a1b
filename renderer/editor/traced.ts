/** The combination whose trace is shown beside the text. */
import { featureStateKey } from '../shell/planWindow.tsx';

export const TRACED = featureStateKey<string | undefined>(() => undefined);
