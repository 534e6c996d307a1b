/** The followed person, for React. */
import { useSyncExternalStore } from 'react';
import type { Following } from '../../shared/app/sharing/following.ts';

export const useFollowing = (following: Following): string | undefined =>
  useSyncExternalStore(
    (listener) => {
      const subscription = following.onDidChange(listener);
      return () => subscription.dispose();
    },
    () => following.userId,
  );
