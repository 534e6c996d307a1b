/** The state of a board: its cards, selection, view, and commands in progress. */
import { useReactFlow, useStore } from '@xyflow/react';
import { useMemo, useRef, useState } from 'react';
import { type BoardFilter, dimmedBy } from '../../shared/app/board/boardFilter.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import { BoxGrid } from '../../shared/domain/canvas/routes.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { useFeatureState } from '../shell/planWindow.tsx';
import { MEMOS } from './boardState.ts';
import type { CardFlowNode } from './CardNode.tsx';
import { sceneOf, without } from './scene.ts';
import type { SlideShow } from './slideShow.ts';
import { type BoardEdge, useBoardFlow } from './useBoardFlow.ts';

/** Below this scale a board of this many cards is painted. A small board is always made of DOM cards. */
const FAR_SCALE = 0.42;
const FAR_CARDS = 160;

export type BoardProps = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly filter: BoardFilter;
  /** `undefined` inside the text. */
  readonly slides?: SlideShow;
  /** A board inside the text: no page shortcuts of its own; Escape leads back. */
  readonly embedded?: boolean;
};

/** Commands in progress, and how the board is shown. */
function useModes() {
  const [editing, setEditing] = useState<string>();
  const [linking, setLinking] = useState<{ from: CanvasNode; to?: CanvasNode }>();
  const [clickLink, setClickLink] = useState<string>();
  /** Cards that the next click on the background moves there. */
  const [placing, setPlacing] = useState<readonly string[]>();
  const [snap, setSnap] = useState(true);
  const [showMap, setShowMap] = useState(true);
  const [memos, setMemos] = useFeatureState(MEMOS);
  return {
    ...{ editing, setEditing, linking, setLinking, clickLink, setClickLink, placing, setPlacing },
    ...{ snap, setSnap, showMap, setShowMap, memos, setMemos },
  };
}

export function useBoardModel({ session, canvas, selection, filter }: BoardProps) {
  const flow = useReactFlow<CardFlowNode, BoardEdge>();
  const root = useRef<HTMLDivElement>(null);
  const modes = useModes();
  const selected = useSelection(selection);
  const far = useStore((s) => s.transform[2] < FAR_SCALE);
  // The whole board depends on all of its cards; each card renders itself from its own data.
  usePlanVersion(session, 'nodes', 'positions', 'sizes', 'parts', 'links', 'parents', 'bends');
  const dimmed = dimmedBy(session.store, canvas, filter);
  const wholeScene = sceneOf(session.store, canvas);
  const scene = useMemo(
    () => (filter.hides ? without(wholeScene, dimmed) : wholeScene),
    [wholeScene, filter.hides, dimmed],
  );
  const ways = useMemo(() => new BoxGrid(scene.cards.filter((c) => c.kind !== 'frame')), [scene]);
  const { nodes, edges, onNodesChange } = useBoardFlow(session, canvas, selection, filter.hides ? dimmed : undefined);
  const chosen = useMemo(() => new Set(selected.nodes), [selected]);
  return {
    ...modes,
    ...{ session, canvas, selection, flow, root, selected, dimmed, wholeScene, scene, ways },
    ...{ nodes, edges, onNodesChange, chosen },
    painted: far && nodes.length >= FAR_CARDS,
    nodeOf: (id: string | undefined) => (id ? session.store.entities('nodes').get(id) : undefined),
  };
}
export type BoardModel = ReturnType<typeof useBoardModel>;
