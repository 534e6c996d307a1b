/** What the first screen says of each plan. Read after the screen is there: a list of sixty plans never waits for it. */
import { useEffect, useRef, useState } from 'react';
import type { PlanGlance } from '../../shared/app/plan/planDigest.ts';
import type { PlanSummary } from '../../shared/ipc/contract.ts';
import { useApp } from '../shell/AppContext.tsx';
import { parts } from '../shell/appParts.ts';

/** Reading plans takes code that the list itself does without. */
export const digest = parts.declare('home.digest', () => import('../../shared/app/plan/planDigest.ts'));

export type Glances = ReadonlyMap<string, PlanGlance>;
const NOTHING: PlanGlance = { tasks: [], combination: undefined, variantOf: '', archived: [] };

export function usePlanGlances(plans: readonly PlanSummary[]): Glances {
  const { host } = useApp();
  const [glances, setGlances] = useState<Glances>(new Map());
  // The list is notified of every change in any plan; only the plan that changed is read again.
  const known = useRef(new Map<string, { readonly updatedAt: string; readonly glance: PlanGlance }>());
  useEffect(() => {
    let current = true;
    void (async () => {
      if (plans.length === 0) return;
      // Where it cannot be loaded, the list stands without its glances.
      const loaded = await digest.load().catch(() => undefined);
      if (!loaded) return;
      const all = new Map<string, PlanGlance>();
      for (const plan of plans) {
        const { id, updatedAt } = plan;
        let read = known.current.get(id);
        if (read?.updatedAt !== updatedAt) {
          read = { updatedAt, glance: await loaded.glanceAt(host, plan).catch(() => NOTHING) };
          if (!current) return;
          known.current.set(id, read);
        }
        all.set(id, read.glance);
      }
      setGlances(all);
    })();
    return () => {
      current = false;
    };
  }, [host, plans]);
  return glances;
}
