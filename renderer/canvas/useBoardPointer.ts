/** Pointer handling of a board: linking, dragging, and clicks on the background and on cards. */
import type { Connection } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { dropCommands, nudge, placedCards } from '../../shared/app/board/boardCommands.ts';
import type { Point } from '../../shared/doc/schema.ts';
import { PART_KINDS } from '../../shared/domain/canvas/kinds.ts';
import { judgeLink, suggestLinkTypes } from '../../shared/domain/canvas/linkRules.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWords } from '../ui/i18n.tsx';
import type { CardFlowNode } from './CardNode.tsx';
import { verdictText } from './linkWords.ts';
import { boundsOf } from './scene.ts';
import type { BoardModel } from './useBoardModel.ts';

/** Drawing a link from one card to another. */
export function useConnecting({ nodeOf, setLinking }: BoardModel) {
  const { t } = useWords();
  const connect = ({ source, target }: Connection) => {
    const from = nodeOf(source);
    const to = nodeOf(target);
    if (!from || !to || from.id === to.id) return;
    const isPart =
      (from.kind === 'combination') !== (to.kind === 'combination') &&
      PART_KINDS.includes(from.kind === 'combination' ? to.kind : from.kind);
    const best = suggestLinkTypes(from.kind, to.kind)[0];
    // If there is only one usual type, no question is needed.
    if (!isPart && best?.verdict.verdict === 'refused') announce(verdictText(best.verdict, t) ?? '', { kind: 'error' });
    else setLinking({ from, to });
  };
  const isValid = (c: { source: string | null; target: string | null }) => {
    const from = nodeOf(c.source ?? undefined);
    const to = nodeOf(c.target ?? undefined);
    return Boolean(from && to && from.id !== to.id && judgeLink('requires', from.kind, to.kind).verdict !== 'refused');
  };
  return { connect, isValid };
}

export const useDropping =
  ({ session, canvas, flow }: BoardModel, onDropped: () => void) =>
  (_: unknown, __: CardFlowNode, dragged: CardFlowNode[]) => {
    const absolute = new Map(
      dragged.map((n) => {
        const parent = n.parentId ? flow.getInternalNode(n.parentId)?.internals.positionAbsolute : undefined;
        return [n.id, [n.position.x + (parent?.x ?? 0), n.position.y + (parent?.y ?? 0)] as Point];
      }),
    );
    report(
      session.execute({ type: 'batch', commands: dropCommands(placedCards(session.store, canvas), canvas, absolute) }),
    );
    onDropped();
  };

export function useClicks(board: BoardModel) {
  const { session, canvas, selection, flow, root, scene, painted, nodeOf } = board;
  const { placing, setPlacing, clickLink, setClickLink, setEditing, setLinking } = board;
  const onPaneClick = (event: MouseEvent) => {
    // From here on keys and clipboard belong to the board.
    root.current?.focus({ preventScroll: true });
    const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    if (placing) {
      const box = boundsOf(scene.cards.filter((c) => placing.includes(c.id)));
      if (box) report(nudge(session, canvas, placing, [x - box.x, y - box.y]));
      setPlacing(undefined);
      return;
    }
    if (painted) {
      const hit = [...scene.cards]
        .reverse()
        .find((c) => c.kind !== 'frame' && x >= c.x && x <= c.x + c.w && y >= c.y && y <= c.y + c.h);
      selection.select(hit ? [hit.id] : []);
      if (hit && event.detail === 2) void flow.setCenter(hit.x + hit.w / 2, hit.y + hit.h / 2, { zoom: 0.9 });
      return;
    }
    selection.select([]);
    setEditing(undefined);
    setClickLink(undefined);
  };
  const onNodeClick = (_: MouseEvent, node: CardFlowNode) => {
    if (clickLink && clickLink !== node.id) {
      const from = nodeOf(clickLink);
      const to = nodeOf(node.id);
      setClickLink(undefined);
      if (from && to) setLinking({ from, to });
    }
  };
  return { onPaneClick, onNodeClick };
}
