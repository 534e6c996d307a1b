/** The boards of an open plan and their outline; pictures of them and live boards within the text. */
import './boardSlots.ts';
import { NO_FILTER } from '../../shared/app/board/boardFilter.ts';
import type { ActionRecord } from '../shell/actions.ts';
import { BESIDE, BESIDE_OPEN } from '../shell/besideBoard.ts';
import type { PlanContribution } from '../shell/contribution.ts';
import { lazyPart } from '../shell/lazyPart.tsx';
import { type PlanWindow, usePlanWindow } from '../shell/planWindow.tsx';
import { TEMPLATING } from './boardState.ts';

const BoardView = lazyPart('canvas.view', 'inline', async () => (await import('./boardParts.ts')).BoardView);
const Board = lazyPart('canvas.board', 'inline', async () => (await import('./boardParts.ts')).Board);
const BoardPreview = lazyPart(
  'canvas.preview',
  'inline',
  async () => (await import('./BoardPreview.tsx')).BoardPreview,
);

const addCanvas: ActionRecord<PlanWindow> = {
  id: 'plan.addCanvas',
  menu: 'insert',
  label: 'canvas.add',
  key: null,
  when: ({ session }) => !session.readOnly,
  run: (window) => window.addCanvas(),
};
const fromTemplate: ActionRecord<PlanWindow> = {
  id: 'plan.canvasTemplate',
  menu: 'insert',
  label: 'canvasTemplate.open',
  key: null,
  when: ({ session }) => !session.readOnly,
  run: ({ kept, view, go }) => {
    if (view !== 'board' && view !== 'outline') go('board');
    kept.set(TEMPLATING, true);
  },
};
const catalogue: ActionRecord<PlanWindow> = {
  id: 'plan.catalogue',
  menu: 'view',
  label: 'board.catalogue',
  key: null,
  run: ({ kept }) => {
    const isShown = kept.get(BESIDE_OPEN) && kept.get(BESIDE) === 'catalogue';
    kept.set(BESIDE_OPEN, !isShown);
    kept.set(BESIDE, 'catalogue');
  },
};

function LiveBoard({ canvas }: { readonly canvas: string }) {
  const { session, selection } = usePlanWindow();
  return <Board session={session} canvas={canvas} selection={selection} filter={NO_FILTER} embedded />;
}

export const canvasInPlan = {
  id: 'canvas',
  views: {
    board: { part: () => <BoardView view="board" />, focus: ['.board'] },
    outline: { part: () => <BoardView view="outline" />, focus: ['[role="tree"] [tabindex="0"]'] },
  },
  slots: {
    boardPreview: ({ canvas }) => <BoardPreview session={usePlanWindow().session} canvas={canvas} />,
    liveBoard: LiveBoard,
  },
  actions: [addCanvas, fromTemplate, catalogue],
} satisfies PlanContribution;
