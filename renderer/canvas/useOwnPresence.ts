/** Shares one's own activity on the board with others. Costs almost nothing while nobody else is present. */
import type { ReactFlowInstance, Viewport } from '@xyflow/react';
import { type PointerEvent, type RefObject, useCallback, useEffect, useMemo } from 'react';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { useSelection } from '../session/useSelection.ts';
import type { CardFlowNode } from './CardNode.tsx';
import type { BoardEdge } from './useBoardFlow.ts';

export function useOwnPresence(
  session: PlanSession,
  selection: SelectionModel,
  flow: ReactFlowInstance<CardFlowNode, BoardEdge>,
  root: RefObject<HTMLDivElement | null>,
) {
  const { presence, following } = session;
  const { nodes } = useSelection(selection);
  useEffect(() => presence.update({ selected: nodes.slice(0, 200) }), [presence, nodes]);
  useEffect(() => () => presence.update({ pointer: null, dragging: null, selected: [] }), [presence]);

  const onMove = useCallback(
    (event: unknown, { x, y, zoom }: Viewport) => {
      const pane = root.current;
      if (!pane) return;
      // A person's own movement ends following; a programmatic one has no event.
      if (event) following.follow(undefined);
      const centre: [number, number] = [
        Math.round((pane.clientWidth / 2 - x) / zoom),
        Math.round((pane.clientHeight / 2 - y) / zoom),
      ];
      presence.update({ place: { centre, zoom } });
    },
    [presence, following, root],
  );
  return useMemo(
    () => ({
      onMove,
      onPointerMove: (event: PointerEvent) => {
        if (!presence.hasCompany) return;
        const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
        presence.update({ pointer: [Math.round(x), Math.round(y)] });
      },
      onPointerLeave: () => presence.update({ pointer: null }),
      onNodeDrag: (_: unknown, __: CardFlowNode, dragged: CardFlowNode[]) => {
        if (!presence.hasCompany) return;
        presence.update({
          dragging: Object.fromEntries(
            dragged.slice(0, 50).map((n) => {
              const at = flow.getInternalNode(n.id)?.internals.positionAbsolute ?? n.position;
              return [n.id, [Math.round(at.x), Math.round(at.y)] as [number, number]];
            }),
          ),
        });
      },
      onDropped: () => presence.update({ dragging: null }),
    }),
    [presence, flow, onMove],
  );
}
