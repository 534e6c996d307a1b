/** The board as a view of the plan and within its text: the view has the board in it, so that they load together. */
export { Board } from './Board.tsx';
export { BoardView } from './BoardView.tsx';
