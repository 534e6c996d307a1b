/** The board as a view of the plan and within its text: the view contains the board, so both load together. */
export { Board } from './Board.tsx';
export { BoardView } from './BoardView.tsx';
