/** Keys of the board that apply to cards: arrows move, Enter renames, Space selects, Escape deselects. Shortcuts are defined with the actions. */
import type { KeyboardEvent } from 'react';
import { nudge } from '../../shared/app/board/boardCommands.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Point } from '../../shared/doc/schema.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';

const NUDGE = 10;
const NUDGE_FAR = 50;
const ARROWS: Record<string, Point> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function useBoardKeys(board: {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly rename: (node: string) => void;
  /** Cancels placing or linking; true if either was in progress. */
  readonly cancel: () => boolean;
}): (event: KeyboardEvent) => void {
  const { t } = useWords();
  const { session, canvas, selection } = board;
  return (event) => {
    if (
      isComposing(event) ||
      (event.target as HTMLElement).closest('input, textarea, select, button, [contenteditable]')
    )
      return;
    const { nodes, link } = selection.value;
    const canEdit = !session.readOnly;
    const take = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    const direction = ARROWS[event.key];
    const focused = (event.target as HTMLElement).closest<HTMLElement>('.react-flow__node')?.dataset['id'];
    const edge = (event.target as HTMLElement).closest<HTMLElement>('.react-flow__edge')?.dataset['id'];
    if (event.key === 'Enter' && edge && session.store.relation('links', edge)) {
      take();
      selection.select([], edge);
    } else if (direction && nodes.length > 0 && canEdit) {
      take();
      const step = event.shiftKey ? NUDGE_FAR : NUDGE;
      report(nudge(session, canvas, nodes, [direction[0] * step, direction[1] * step]));
      announceOnce(t('card.moved'));
    } else if (event.key === 'Enter' && focused) {
      take();
      if (nodes.includes(focused) && canEdit) board.rename(focused);
      else selection.select(event.shiftKey ? [...nodes, focused] : [focused]);
    } else if (event.key === ' ' && focused) {
      take();
      selection.select(nodes.includes(focused) ? nodes.filter((n) => n !== focused) : [...nodes, focused]);
    } else if (event.key === 'Escape') {
      const ended = board.cancel();
      if (!ended && nodes.length === 0 && !link) return;
      event.stopPropagation();
      selection.select([]);
    }
  };
}

let lastAnnouncement = 0;
/** Arrow keys repeat: announced at most once a second. */
function announceOnce(text: string): void {
  const now = Date.now();
  if (now - lastAnnouncement > 1_000) announce(text);
  lastAnnouncement = now;
}
