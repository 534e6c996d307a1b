/** The current differences between this plan's cards and their twins, shared by banner and dialog. Read again when a card changes, after a pause. */
import { useCallback, useEffect, useRef } from 'react';
import { type TwinOffer, twinOffers } from '../../shared/app/plan/cardTwins.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { featureStateKey, useFeatureState, usePlanWindow } from '../shell/planWindow.tsx';

const WAIT_MS = 1_500;

type Answer = {
  /** `undefined` until they were read. */
  readonly offers?: readonly TwinOffer[] | undefined;
  /** Whether the library could not be read. */
  readonly failed?: boolean;
};
export type TwinOffers = Answer & { readonly refresh: () => Promise<void> };

const ANSWER = featureStateKey<Answer>(() => ({}));
/** Counts the queries: only the answer to the last one counts. */
const ASKED = featureStateKey(() => 0);

export function useTwinOffers(): TwinOffers {
  const { app, session, kept } = usePlanWindow();
  const version = usePlanVersion(session, 'nodes');
  const [answer] = useFeatureState(ANSWER);
  const refresh = useCallback(async () => {
    const question = kept.get(ASKED) + 1;
    kept.set(ASKED, question);
    const say = (said: Answer) => question === kept.get(ASKED) && kept.set(ANSWER, said);
    try {
      say({ offers: await twinOffers(app.core, session) });
    } catch {
      // The banner stays as it was; the dialog, which was opened explicitly, shows the failure.
      say({ ...kept.get(ANSWER), failed: true });
    }
  }, [app.core, session, kept]);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that a card changed
  useEffect(() => {
    const timer = setTimeout(() => void refresh(), isFirst.current ? 0 : WAIT_MS);
    isFirst.current = false;
    return () => clearTimeout(timer);
  }, [refresh, version]);
  return { ...answer, refresh };
}
