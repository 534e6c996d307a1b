/** Summaries of plans for the first screen, loaded after it is rendered. */
import { useEffect, useRef, useState } from 'react';
import type { PlanGlance } from '../../shared/app/plan/planDigest.ts';
import type { PlanSummary } from '../../shared/ipc/contract.ts';
import { useApp } from '../shell/AppContext.tsx';
import { parts } from '../shell/appParts.ts';

/** Reading plans needs code that the list itself does not. */
export const digest = parts.declare('home.digest', () => import('../../shared/app/plan/planDigest.ts'));

export type Glances = ReadonlyMap<string, PlanGlance>;
const NOTHING: PlanGlance = { tasks: [], combination: undefined, variantOf: '', archived: [] };

/**
 * How long the list waits for what determines the order of rows: a variant that moved under its plan later would
 * shift other rows under the pointer. If it takes longer the list is shown as it is, and variants are placed once
 * they are read.
 */
const WAIT_MS = 600;

export function usePlanGlances(plans: readonly PlanSummary[]): {
  readonly glances: Glances;
  /** Whether the rows can be shown. */
  readonly isReady: boolean;
} {
  const { host } = useApp();
  const [glances, setGlances] = useState<Glances>(new Map());
  const [isReady, setReady] = useState(false);
  // The list is notified of every change in any plan; only the changed plan is read again.
  const known = useRef(new Map<string, { readonly updatedAt: string; readonly glance: PlanGlance }>());
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    let current = true;
    void (async () => {
      if (plans.length === 0) return;
      // If it cannot be loaded, the list is shown without summaries.
      const loaded = await digest.load().catch(() => undefined);
      if (!loaded) return current ? setReady(true) : undefined;
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
      setReady(true);
    })();
    return () => {
      current = false;
    };
  }, [host, plans]);
  return { glances, isReady };
}
