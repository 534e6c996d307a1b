/** The ways on where a plan lacks cards: to write one of one's own, or to take one from the catalogue. Readers have neither. */
import { useWords } from '../ui/i18n.tsx';
import type { WayOn } from '../ui/Nothing.tsx';
import { runOncePossible } from './actions.ts';
import { BESIDE, BESIDE_OPEN } from './besideBoard.ts';
import { usePlanWindow } from './planWindow.tsx';

export function useCardWays(): readonly [WayOn | undefined, WayOn | undefined] {
  const { t } = useWords();
  const { session, view, canvas, addCanvas, go, kept } = usePlanWindow();
  if (session.readOnly) return [undefined, undefined];
  const toBoard = () => {
    if (!canvas) addCanvas();
    if (view !== 'outline') go('board');
  };
  return [
    {
      label: t('nothing.writeCard'),
      run: () => {
        toBoard();
        // It is there once the board is drawn.
        runOncePossible('board.new.resource');
      },
    },
    {
      label: t('nothing.fromCatalogue'),
      run: () => {
        kept.set(BESIDE_OPEN, true);
        kept.set(BESIDE, 'catalogue');
        toBoard();
      },
    },
  ];
}
