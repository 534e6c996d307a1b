/** The combination whose way through the text is shown beside it. */
import { keptKey } from '../shell/planWindow.tsx';

export const TRACED = keptKey<string | undefined>(() => undefined);
