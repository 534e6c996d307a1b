/** The merge reviews of an open plan, read again when one is written or settled. */
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { type MergeRecord, onDidChangeRecords, readRecords } from '../../shared/doc/merge/records.ts';

export function useMergeRecords(session: PlanSession): readonly MergeRecord[] {
  const cache = useRef<{ readonly doc: unknown; readonly records: readonly MergeRecord[] }>(undefined);
  const { planDoc } = session;
  const subscribe = useCallback(
    (changed: () => void) =>
      onDidChangeRecords(planDoc, () => {
        cache.current = undefined;
        changed();
      }),
    [planDoc],
  );
  return useSyncExternalStore(subscribe, () => {
    if (cache.current?.doc !== planDoc) cache.current = { doc: planDoc, records: readRecords(planDoc) };
    return cache.current.records;
  });
}
