/** Runs the services of the features for as long as the plan, its comments and its coaching are open. */
import { useEffect, useRef } from 'react';
import { RunningServices, type Service } from '../../shared/kernel/services.ts';
import type { SessionScope } from '../shell/contribution.ts';
import { localLog } from '../shell/localLog.ts';
import type { PlanWindow } from '../shell/planWindow.tsx';
import { COACHING_SERVICES, COMMENT_SERVICES, SERVICES } from './planParts.tsx';

export function usePlanServices({ session, comments, coaching, words }: PlanWindow): void {
  const latest = useRef(words);
  useEffect(() => {
    latest.current = words;
  });
  const scope: SessionScope = { session, words: () => latest.current };
  useServices(SERVICES, session, () => scope);
  useServices(COMMENT_SERVICES, comments, (c) => ({ ...scope, comments: c }));
  useServices(COACHING_SERVICES, coaching, (c) => ({ ...scope, coaching: c }));
}

/** Starts the services when `of` is available, stops them when it is gone, and restarts them when it changes. */
function useServices<Of, Scope>(
  services: readonly Service<Scope>[],
  of: Of | undefined,
  scopeOf: (of: Of) => Scope,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scope follows what it is made of
  useEffect(() => {
    if (of === undefined) return;
    const running = new RunningServices(localLog.write);
    running.startAll(services, scopeOf(of));
    return () => void running.stop();
  }, [services, of]);
}
