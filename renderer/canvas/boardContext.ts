/** What cards and cords need from their board. Stable values only, so that cards do not rerender when the board does. */
import { createContext, useContext } from 'react';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';

export type BoardApi = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly editing: string | undefined;
  readonly setEditing: (node: string | undefined) => void;
  /** Whether the first words of memos are shown on cards. */
  readonly memos: boolean;
  readonly dimmed: ReadonlySet<string> | undefined;
};
const BoardContext = createContext<BoardApi | undefined>(undefined);
export const BoardProvider = BoardContext.Provider;
export function useBoard(): BoardApi {
  const board = useContext(BoardContext);
  if (!board) throw new Error('outside a board');
  return board;
}
