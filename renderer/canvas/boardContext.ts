/** What cards and cords need from the board they are drawn on. Stable values only, so that cards do not redraw when the board does. */
import { createContext, useContext } from 'react';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';

export type BoardApi = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly editing: string | undefined;
  readonly setEditing: (node: string | undefined) => void;
  /** The first words of what was noted stand on the cards. */
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
