/** Opens the comments of a plan after the plan itself: reading comes first. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { CommentsModel } from '../session/commentsModel.ts';
import type { PlanSession } from '../session/planSession.ts';

export function useOpenComments(session: PlanSession, name: string): CommentsModel | undefined {
  const [comments, setComments] = useState<CommentsModel>();
  // A name that is changed while the plan is open holds from the next opening.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    let current = true;
    let opened: CommentsModel | undefined;
    void CommentsModel.open(session, name).then(
      (model) => {
        if (!current) return model.dispose();
        opened = model;
        setComments(model);
      },
      () => undefined,
    );
    return () => {
      current = false;
      setComments(undefined);
      opened?.dispose();
    };
  }, [session]);
  return comments;
}

export function useCommentsShown(comments: CommentsModel | undefined): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = comments?.onDidChange(changed);
      return () => subscription?.dispose();
    },
    [comments],
  );
  return useSyncExternalStore(subscribe, () => comments?.isShown === true);
}
