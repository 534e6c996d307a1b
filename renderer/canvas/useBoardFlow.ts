/**
 * The adapter between the document and React Flow. The document is the source of truth; local state (selection,
 * measured sizes, a drag in progress) stays here. A node object changes only when its card does, and a card that is
 * being dragged ignores positions from elsewhere until it is dropped.
 */
import { applyNodeChanges, type Edge, type NodeChange } from '@xyflow/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { bendsOf } from '../../shared/app/board/bends.ts';
import { type PlacedCard, shownCards } from '../../shared/app/board/boardCommands.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { splitKey } from '../../shared/doc/schema.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { type CardFlowNode, flowTypeOf } from './CardNode.tsx';
import type { CordData, LinkData } from './edges.tsx';

export type BoardEdge = Edge<LinkData> | Edge<CordData>;

const toFlowNode = (
  card: PlacedCard,
  parents: ReadonlyMap<string, PlacedCard>,
  before: CardFlowNode | undefined,
  isChosen: boolean,
): CardFlowNode => {
  const parent = card.parent ? parents.get(card.parent) : undefined;
  const position = { x: card.x - (parent?.x ?? 0), y: card.y - (parent?.y ?? 0) };
  if (
    before &&
    before.data.node === card.node &&
    before.position.x === position.x &&
    before.position.y === position.y &&
    before.width === card.w &&
    before.height === card.h &&
    before.parentId === parent?.node.id &&
    !before.dragging
  )
    return before;
  return {
    id: card.node.id,
    type: flowTypeOf(card.node),
    // A drag in progress keeps its own position.
    position: before?.dragging ? before.position : position,
    data: before?.data.node === card.node ? before.data : { node: card.node },
    width: card.w,
    height: card.h,
    ...(parent ? { parentId: parent.node.id } : {}),
    zIndex: card.node.kind === 'frame' ? -1 : card.node.kind === 'combination' ? 2 : 1,
    // A card that was removed and comes back (undo, redo) keeps its selection.
    selected: before ? (before.selected ?? false) : isChosen,
    ...(before?.dragging ? { dragging: true } : {}),
    // Handle positions, so that lines to cards outside the view need no measuring.
    handles: [
      { id: null, type: 'source', position: 'right' as never, x: card.w, y: card.h / 2, width: 1, height: 1 },
      { id: null, type: 'target', position: 'left' as never, x: 0, y: 0, width: card.w, height: card.h },
    ],
    ...(before?.measured && before.width === card.w && before.height === card.h
      ? { measured: before.measured }
      : { measured: { width: card.w, height: card.h } }),
  };
};

export function useBoardFlow(
  session: PlanSession,
  canvas: string,
  selection: SelectionModel,
  hidden: ReadonlySet<string> | undefined,
) {
  const version = usePlanVersion(session, 'nodes', 'positions', 'sizes', 'parents');
  const relationVersion = usePlanVersion(session, 'links', 'parts', 'nodes', 'positions', 'parents', 'bends');
  const [nodes, setNodes] = useState<readonly CardFlowNode[]>([]);
  const selected = useSelection(selection);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the store's content
  useEffect(() => {
    const cards = shownCards(session.store, canvas).cards.filter((c) => !hidden?.has(c.node.id));
    const chosen = new Set(selection.value.nodes);
    const parents = new Map(cards.filter((c) => c.node.kind === 'frame').map((c) => [c.node.id, c]));
    setNodes((now) => {
      const before = new Map(now.map((n) => [n.id, n]));
      // Frames first: React Flow requires parents before their children.
      return [...cards.filter((c) => c.node.kind === 'frame'), ...cards.filter((c) => c.node.kind !== 'frame')].map(
        (c) => toFlowNode(c, parents, before.get(c.node.id), chosen.has(c.node.id)),
      );
    });
  }, [session, canvas, version, hidden]);

  useEffect(() => {
    const chosen = new Set(selected.nodes);
    setNodes((now) => {
      let changed = false;
      const next = now.map((n) => {
        if ((n.selected ?? false) === chosen.has(n.id)) return n;
        changed = true;
        return { ...n, selected: chosen.has(n.id) };
      });
      return changed ? next : now;
    });
  }, [selected]);

  const edges = useMemo<BoardEdge[]>(() => {
    const { store } = session;
    void relationVersion;
    const { cards, standsFor } = shownCards(store, canvas);
    const on = new Set(cards.filter((c) => !hidden?.has(c.node.id)).map((c) => c.node.id));
    const ends = (a: string, b: string): { source: string; target: string } | undefined => {
      const [source, target] = [standsFor.get(a) ?? a, standsFor.get(b) ?? b];
      return source !== target && on.has(source) && on.has(target) ? { source, target } : undefined;
    };
    const out: BoardEdge[] = [];
    for (const key of store.relations('parts').keys()) {
      const [combination, part] = splitKey(key);
      const kind = store.entities('nodes').get(part)?.kind;
      const drawn = ends(combination, part);
      if (kind && drawn)
        out.push({
          id: `part:${key}`,
          ...drawn,
          type: 'cord',
          data: { kind },
          selectable: false,
          focusable: false,
        });
    }
    for (const [key, link] of store.relations('links')) {
      const drawn = ends(link.from, link.to);
      if (drawn)
        out.push({
          id: key,
          ...drawn,
          type: 'link',
          data: {
            linkType: link.type,
            label: link.label,
            bends: drawn.source === link.from && drawn.target === link.to ? bendsOf(store, canvas, key) : [],
          },
          selected: selected.link === key,
        });
    }
    return out;
  }, [session, canvas, relationVersion, hidden, selected.link]);

  const onNodesChange = useCallback(
    (changes: NodeChange<CardFlowNode>[]) => {
      const picks = changes.filter((c) => c.type === 'select');
      if (picks.length > 0) {
        const chosen = new Set(selection.value.nodes);
        for (const c of picks)
          if (c.selected) chosen.add(c.id);
          else chosen.delete(c.id);
        selection.select([...chosen]);
      }
      // Deletion goes through the action registry, positions through the drop: neither is applied here.
      const local = changes.filter((c) => c.type === 'position' || c.type === 'dimensions');
      if (local.length > 0) setNodes((now) => applyNodeChanges(local, now as CardFlowNode[]));
    },
    [selection],
  );

  return { nodes, edges, onNodesChange };
}
