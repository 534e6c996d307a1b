/** The selection on the board, for React. */
import { useSyncExternalStore } from 'react';
import type { Selection, SelectionModel } from '../../shared/app/board/selection.ts';

export const useSelection = (model: SelectionModel): Selection =>
  useSyncExternalStore(
    (listener) => {
      const subscription = model.onDidChange(listener);
      return () => subscription.dispose();
    },
    () => model.value,
  );
