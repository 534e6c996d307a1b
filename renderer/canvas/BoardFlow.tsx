/** The canvas of a board with its cards and links, rendered by React Flow. */
import { ConnectionMode, ReactFlow, SelectionMode } from '@xyflow/react';
import { useWords } from '../ui/i18n.tsx';
import { MIN_ZOOM } from './boardView.ts';
import { type CardFlowNode, NODE_TYPES } from './CardNode.tsx';
import { CommentMarks } from './CommentMarks.tsx';
import { EDGE_TYPES } from './edges.tsx';
import { FarView } from './FarView.tsx';
import { BoardMap } from './MiniMap.tsx';
import { OthersOnBoard } from './OthersOnBoard.tsx';
import type { BoardEdge } from './useBoardFlow.ts';
import type { BoardModel } from './useBoardModel.ts';
import { useClicks, useConnecting, useDropping } from './useBoardPointer.ts';
import { useNearby } from './useNearby.ts';
import type { useOwnPresence } from './useOwnPresence.ts';

type Props = {
  readonly board: BoardModel;
  readonly own: ReturnType<typeof useOwnPresence>;
  readonly onReady: () => void;
};

export function BoardFlow({ board, own, onReady }: Props) {
  const { t } = useWords();
  const { session, canvas, selection, scene, chosen, dimmed, nodes, edges, painted, snap, showMap } = board;
  const near = useNearby(scene, chosen, nodes, edges);
  const { connect, isValid } = useConnecting(board);
  const { onPaneClick, onNodeClick } = useClicks(board);
  const onDragStop = useDropping(board, own.onDropped);
  const canEdit = !session.readOnly;
  return (
    <ReactFlow<CardFlowNode, BoardEdge>
      nodes={painted ? NO_NODES : (near.nodes as CardFlowNode[])}
      edges={painted ? NO_EDGES : (near.edges as BoardEdge[])}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      onInit={onReady}
      onNodesChange={board.onNodesChange}
      onConnect={connect}
      isValidConnection={isValid}
      connectionMode={ConnectionMode.Strict}
      onNodeDrag={own.onNodeDrag}
      onNodeDragStop={onDragStop}
      onMove={own.onMove}
      onNodeClick={onNodeClick}
      onNodeDoubleClick={(_, node) => canEdit && board.setEditing(node.id)}
      onEdgeClick={(_, edge) => edge.type === 'link' && selection.select([], edge.id)}
      onPaneClick={onPaneClick}
      onlyRenderVisibleElements
      nodesDraggable={canEdit}
      nodesConnectable={canEdit}
      disableKeyboardA11y={false}
      nodesFocusable
      edgesFocusable
      deleteKeyCode={null}
      selectionKeyCode="Shift"
      multiSelectionKeyCode={['Shift', 'Meta', 'Control']}
      selectionMode={SelectionMode.Partial}
      selectNodesOnDrag={false}
      panActivationKeyCode={null}
      snapToGrid={snap}
      snapGrid={SNAP}
      minZoom={MIN_ZOOM}
      maxZoom={2.5}
      zoomOnDoubleClick={false}
      proOptions={PRO}
      ariaLabelConfig={{
        'node.a11yDescription.default': t('board.nodeHelp'),
        'edge.a11yDescription.default': t('board.edgeHelp'),
      }}
    >
      {painted ? <FarView scene={scene} selected={chosen} dimmed={dimmed} /> : null}
      <ArrowHead />
      <CommentMarks session={session} scene={scene} />
      <OthersOnBoard session={session} canvas={canvas} scene={scene} />
      {showMap && nodes.length > 0 ? <BoardMap scene={scene} /> : null}
    </ReactFlow>
  );
}

/** The SVG marker that link ends refer to. */
const ArrowHead = () => (
  <svg width="0" height="0" aria-hidden="true">
    <defs>
      <marker
        id="musubi-arrow"
        viewBox="0 0 10 10"
        refX="9"
        refY="5"
        markerWidth="8"
        markerHeight="8"
        orient="auto-start-reverse"
      >
        <path d="M0 1L9 5L0 9" fill="none" stroke="var(--line-strong)" strokeWidth="1.5" />
      </marker>
    </defs>
  </svg>
);

const NO_NODES: CardFlowNode[] = [];
const NO_EDGES: BoardEdge[] = [];
const SNAP: [number, number] = [8, 8];
const PRO = { hideAttribution: true };
