/** Opens the documents beside a plan, comments and coaching, after the plan itself, so that it can be read sooner. */
import { useEffect, useState } from 'react';
import { CoachingModel } from '../../shared/app/coaching/coachingModel.ts';
import { CommentsModel } from '../../shared/app/comments/commentsModel.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';

function useOpened<M extends { dispose(): void }>(
  session: PlanSession,
  open: (session: PlanSession) => Promise<M | undefined>,
): M | undefined {
  const [model, setModel] = useState<M>();
  // A name changed while the plan is open takes effect when it is next opened.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let current = true;
    let opened: M | undefined;
    void open(session).then(
      (made) => {
        if (!current) return made?.dispose();
        opened = made;
        setModel(made);
      },
      () => undefined,
    );
    return () => {
      current = false;
      setModel(undefined);
      opened?.dispose();
    };
  }, [session]);
  return model;
}

export const useOpenComments = (session: PlanSession, name: string): CommentsModel | undefined =>
  useOpened(session, (s) => CommentsModel.open(s, name));
export const useOpenCoaching = (session: PlanSession, name: string): CoachingModel | undefined =>
  useOpened(session, (s) => CoachingModel.open(s, name));
