/** Summaries of all plans that are not in the bin, as they are read. */
import { useCallback, useEffect, useState } from 'react';
import { guidanceRule } from '../../shared/app/coaching/guidanceRule.ts';
import { digestAll, keepReading, type PlanDigest } from '../../shared/app/plan/planDigest.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWords } from '../ui/i18n.tsx';

export type Roster = {
  /** Grows while the plans are read; `undefined` until the list of plans has arrived. */
  readonly digests: readonly PlanDigest[] | undefined;
  readonly setReading: (planId: string, reading: string) => void;
};

export function useRoster(): Roster {
  const { t } = useWords();
  const { core, host, today } = useApp();
  const [digests, setDigests] = useState<readonly PlanDigest[]>();

  useEffect(() => {
    let current = true;
    const { required } = guidanceRule(today);
    const add = (digest: PlanDigest) => {
      if (current) setDigests((now) => [...(now ?? []), digest]);
      return current;
    };
    void host
      .call('library.list', {})
      .then(({ plans }) => {
        if (current) setDigests([]);
        const kept = plans.filter((p) => !p.trashedAt);
        return digestAll(host, kept, required, today, add);
      })
      .catch(() => current && announce(t('error.storage'), { kind: 'error' }));
    return () => {
      current = false;
    };
  }, [host, today, t]);

  const setReading = useCallback(
    (planId: string, reading: string) =>
      void keepReading(core, planId, reading).then(
        () => setDigests((now) => now?.map((d) => (d.plan.id === planId ? { ...d, reading } : d))),
        () => announce(t('error.storage'), { kind: 'error' }),
      ),
    [core, t],
  );
  return { digests, setReading };
}
