/** What the twins of this plan's cards say by now. Read again when a card changes, after the person has stopped for a moment. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type TwinOffer, twinOffers } from '../../shared/app/plan/cardTwins.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';

const WAIT_MS = 1_500;

export type TwinOffers = {
  /** Undefined until they were read. */
  readonly offers: readonly TwinOffer[] | undefined;
  /** The library could not be read. */
  readonly failed: boolean;
  readonly refresh: () => Promise<void>;
};

export function useTwinOffers(): TwinOffers {
  const { app, session } = usePlanWindow();
  const version = usePlanVersion(session, 'nodes');
  const [offers, setOffers] = useState<readonly TwinOffer[]>();
  const [failed, setFailed] = useState(false);
  const asked = useRef(0);
  const refresh = useCallback(async () => {
    const question = ++asked.current;
    try {
      const found = await twinOffers(app.core, session);
      if (question === asked.current) {
        setOffers(found);
        setFailed(false);
      }
    } catch {
      // The banner stays away; the dialog, which was asked for, says it.
      if (question === asked.current) setFailed(true);
    }
  }, [app.core, session]);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that a card changed
  useEffect(() => {
    const timer = setTimeout(() => void refresh(), isFirst.current ? 0 : WAIT_MS);
    isFirst.current = false;
    return () => clearTimeout(timer);
  }, [refresh, version]);
  return { offers, failed, refresh };
}
