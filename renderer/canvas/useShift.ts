/** Moving a row of the outline one place up or down. */
import { shiftPart, swapPlaces } from '../../shared/app/board/boardCommands.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWords } from '../ui/i18n.tsx';
import type { OutlineRows } from './outlineRows.ts';

/**
 * Moves a row one position up or down among its siblings. A part changes its position in the combination; a card
 * swaps places with its neighbour on the board, because the outline lists the board in reading order.
 */
export function useShift(session: PlanSession, canvas: string, rows: OutlineRows): (by: -1 | 1) => void {
  const { t } = useWords();
  return (by) => {
    const { here, flat, active, focusKey } = rows;
    const node = here?.item.node;
    if (!here || !node || session.readOnly) return;
    const siblings = flat.filter((f) => f.parent === here.parent && f.item.node);
    const other = siblings[siblings.findIndex((f) => f.item.key === active) + by]?.item;
    const combination = /^p:([^:]+):/u.exec(here.item.key)?.[1];
    // At the top level combinations come before frames, wherever they are placed.
    const stays = here.parent === undefined && other?.node?.kind !== node.kind;
    if (combination ? !report(shiftPart(session, combination, node.id, by)) : !other || stays)
      return announce(t('outline.noFurther'));
    if (!combination && other?.node && !report(swapPlaces(session, canvas, node.id, other.node.id))) return;
    announce(t(by < 0 ? 'outline.movedUp' : 'outline.movedDown', { name: here.item.label }));
    focusKey(here.item.key);
  };
}
