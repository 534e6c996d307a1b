/** The board of one canvas: near as cards, far as a painting; everything by pointer, by keyboard and by single clicks. */
import {
  type Connection,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  useStore,
} from '@xyflow/react';
import { type MouseEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { dropCommands, nudge, placedCards, shownCards } from '../../shared/app/board/boardCommands.ts';
import { type BoardFilter, dimmedBy } from '../../shared/app/board/boardFilter.ts';
import type { SelectionModel } from '../../shared/app/board/selection.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import type { Point } from '../../shared/doc/schema.ts';
import { undoLabel } from '../../shared/doc/undo.ts';
import { cardKind, PART_KINDS } from '../../shared/domain/canvas/kinds.ts';
import { judgeLink, suggestLinkTypes } from '../../shared/domain/canvas/linkRules.ts';
import { BoxGrid } from '../../shared/domain/canvas/routes.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { useRecords } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { useFeatureState } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { useWords } from '../ui/i18n.tsx';
import { autoLayout } from './autoLayout.ts';
import { BoardToolbar, BoardZoom } from './BoardToolbar.tsx';
import { BOARD_ACTIONS, type BoardScope, DELETE } from './boardActions.ts';
import { BoardProvider } from './boardContext.ts';
import { MEMOS } from './boardState.ts';
import { type CardFlowNode, NODE_TYPES } from './CardNode.tsx';
import { CommentMarks } from './CommentMarks.tsx';
import { EDGE_TYPES, WaysProvider } from './edges.tsx';
import { FarView } from './FarView.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { coveringCards, newCards } from './layoutUnits.ts';
import { verdictText } from './linkWords.ts';
import { BoardMap } from './MiniMap.tsx';
import { OthersOnBoard } from './OthersOnBoard.tsx';
import { leastPan, placeInView } from './placeInView.ts';
import { type Box, boundsOf, cardsInView, fitView, sceneOf, without } from './scene.ts';
import type { SlideShow } from './slideShow.ts';
import { type BoardEdge, useBoardFlow } from './useBoardFlow.ts';
import { useBoardKeys } from './useBoardKeys.ts';
import { useBoardTransfer } from './useBoardTransfer.ts';
import { useNearby } from './useNearby.ts';
import { useOwnPresence } from './useOwnPresence.ts';

/** Below this scale a board of this many cards is painted. A small board stays made of cards at any scale. */
const FAR_SCALE = 0.42;
const FAR_CARDS = 160;
const MIN_ZOOM = 0.03;
/** Kept free of cards when all are shown. */
const TOOLBAR_HEIGHT = 72;
const ZOOM_HEIGHT = 44;
const EDGE = 24;

type Props = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly filter: BoardFilter;
  /** Missing inside the text. */
  readonly slides?: SlideShow;
  /** A board inside the text: no toolbar of its own shortcuts for the page, Escape leads back. */
  readonly embedded?: boolean;
};

export function Board(props: Props) {
  return (
    <ReactFlowProvider>
      <BoardInner key={props.canvas} {...props} />
    </ReactFlowProvider>
  );
}

function BoardInner({ session, canvas, selection, filter, slides, embedded }: Props) {
  const { t } = useWords();
  const flow = useReactFlow<CardFlowNode, BoardEdge>();
  const root = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string>();
  const [linking, setLinking] = useState<{ from: CanvasNode; to?: CanvasNode }>();
  const [clickLink, setClickLink] = useState<string>();
  /** Cards that the next click on the ground moves there. */
  const [placing, setPlacing] = useState<readonly string[]>();
  const [snap, setSnap] = useState(true);
  const [showMap, setShowMap] = useState(true);
  const [memos, setMemos] = useFeatureState(MEMOS);
  const selected = useSelection(selection);
  const far = useStore((s) => s.transform[2] < FAR_SCALE);
  // The board as a whole depends on all of its cards; each card draws itself, by what it says.
  usePlanVersion(session, 'nodes', 'positions', 'sizes', 'parts', 'links', 'parents', 'bends');
  const dimmed = dimmedBy(session.store, canvas, filter);
  const wholeScene = sceneOf(session.store, canvas);
  const scene = useMemo(
    () => (filter.hides ? without(wholeScene, dimmed) : wholeScene),
    [wholeScene, filter.hides, dimmed],
  );
  const ways = useMemo(() => new BoxGrid(scene.cards.filter((c) => c.kind !== 'frame')), [scene]);
  const { nodes, edges, onNodesChange } = useBoardFlow(session, canvas, selection, filter.hides ? dimmed : undefined);
  const painted = far && nodes.length >= FAR_CARDS;
  const chosen = useMemo(() => new Set(selected.nodes), [selected]);
  const nodeOf = useCallback(
    (id: string | undefined) => (id ? session.store.entities('nodes').get(id) : undefined),
    [session],
  );
  const canEdit = !session.readOnly;

  const near = useNearby(scene, chosen, nodes, edges);
  const own = useOwnPresence(session, selection, flow, root);
  const [ready, setReady] = useState(false);
  /** The cards that were there when the board was opened, or last laid out: the others are new. */
  const [arranged, setArranged] = useState<ReadonlySet<string>>(
    () => new Set(placedCards(session.store, canvas).map((c) => c.node.id)),
  );
  const noteArranged = () => setArranged((before) => new Set([...before, ...newCards(session.store, canvas, before)]));

  /** From the plan and not by React Flow's own fit: that one knows only the cards it was given. */
  const showAll = (ids?: ReadonlySet<string>, maxZoom = 1) => {
    const { cards, standsFor } = shownCards(session.store, canvas);
    const wanted = ids && new Set([...ids].map((id) => standsFor.get(id) ?? id));
    const pane = root.current?.getBoundingClientRect();
    if (!pane) return;
    const height = pane.height - TOOLBAR_HEIGHT - ZOOM_HEIGHT;
    const all = wanted ? cards.filter((c) => wanted.has(c.node.id)) : cards;
    const shown = cardsInView(all, pane.width * 0.88, height * 0.88, MIN_ZOOM);
    const box = boundsOf(shown);
    if (!box) return;
    if (shown.length < all.length) announce(t('board.farAway', { n: all.length - shown.length }));
    const view = fitView(box, pane.width, height, Math.min(pane.width, height) * 0.06, maxZoom);
    void flow.setViewport({ x: view.x, y: view.y + TOOLBAR_HEIGHT, zoom: Math.max(view.scale, MIN_ZOOM) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per canvas, when its cards have arrived and the window has a size
  useLayoutEffect(() => {
    if (scene.cards.length > 0 && ready) showAll();
  }, [canvas, scene.cards.length > 0, ready]);

  /** The part of the board that is seen, clear of the tools over it. */
  const seen = (): Box => {
    const pane = root.current?.getBoundingClientRect();
    if (!pane) return { x: 0, y: 0, w: 0, h: 0 };
    const from = flow.screenToFlowPosition(
      { x: pane.left + EDGE, y: pane.top + TOOLBAR_HEIGHT + 8 },
      { snapToGrid: false },
    );
    const to = flow.screenToFlowPosition(
      { x: pane.right - EDGE, y: pane.bottom - ZOOM_HEIGHT - 8 },
      { snapToGrid: false },
    );
    return { x: from.x, y: from.y, w: to.x - from.x, h: to.y - from.y };
  };
  /** Where something new of a size goes: beside what is chosen, or in the middle of what is seen. */
  const placeFor = (size: Readonly<Point>): Point => {
    const view = seen();
    const [cards, frames] = [
      scene.cards.filter((c) => c.kind !== 'frame'),
      scene.cards.filter((c) => c.kind === 'frame'),
    ];
    const beside = boundsOf(cards.filter((c) => chosen.has(c.id) && isIn(c, view)));
    const near: Point = beside
      ? [beside.x + beside.w + 32 + size[0] / 2, beside.y + size[1] / 2]
      : [view.x + view.w / 2, view.y + view.h / 2];
    return placeInView(size, view, near, { cards, frames });
  };
  /** Brings a card into what is seen, and moves the board no further than that takes. */
  const reveal = (id: string) => {
    const { cards, standsFor } = shownCards(session.store, canvas);
    const card = cards.find((c) => c.node.id === (standsFor.get(id) ?? id));
    if (!card) return;
    // From afar nothing can be written: here the view has to come nearer.
    if (painted) return void flow.setCenter(card.x + card.w / 2, card.y + card.h / 2, { zoom: 0.6 });
    const { x, y, zoom } = flow.getViewport();
    const by = leastPan(card, seen());
    if (by[0] !== 0 || by[1] !== 0) void flow.setViewport({ x: x - by[0] * zoom, y: y - by[1] * zoom, zoom });
  };
  /** Keys go on from a card that was just made, as soon as it is drawn. */
  const focusCard = (id: string, frames = 30) =>
    requestAnimationFrame(() => {
      const drawn = root.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
      if (drawn) drawn.focus({ preventScroll: true });
      else if (frames > 0) focusCard(id, frames - 1);
    });
  const pick = (id: string) => {
    selection.select([id]);
    reveal(id);
  };
  const transfer = useBoardTransfer({
    session,
    canvas,
    selection,
    scene,
    dimmed,
    placeFor,
    toBoard: flow.screenToFlowPosition,
    pick,
    remove: () => DELETE.run(scope),
  });
  const scope: BoardScope = {
    session,
    canvas,
    selection,
    selected,
    link: selected.link,
    t,
    snap,
    showMap,
    cards: nodes.map((n) => n.id),
    placeFor: (kind) => placeFor(cardKind(kind).size),
    beginCard: (id) => {
      setEditing(id);
      requestAnimationFrame(() => reveal(id));
    },
    showCard: (id) => {
      pick(id);
      focusCard(id);
    },
    showLink: (key) => selection.select([], key),
    present: slides && (() => slides.present()),
    printSlides: slides?.print,
    openLink: (from) => setLinking({ from }),
    rename: setEditing,
    pick,
    layout: () => {
      const { w, h } = seen();
      void autoLayout(session, canvas, selected.nodes, w / Math.max(1, h)).then((done) => {
        if (done) showAll();
        noteArranged();
      });
    },
    layoutNew: () => {
      const fresh = newCards(session.store, canvas, arranged);
      const ids = fresh.length > 0 ? fresh : coveringCards(session.store, canvas);
      const { w, h } = seen();
      if (ids.length === 0) return announce(t('board.nothingNew'));
      void autoLayout(session, canvas, ids, w / Math.max(1, h), 1).then((done) => {
        announce(t(done ? 'board.newArranged' : 'board.nothingNew', { n: ids.length }));
        noteArranged();
      });
    },
    moveByClick: () => setPlacing(selected.nodes),
    fit: () => showAll(),
    zoomToSelection: () => showAll(chosen, 1.2),
    toggleSnap: () => setSnap(!snap),
    toggleMap: () => setShowMap(!showMap),
    memos,
    toggleMemos: () => setMemos(!memos),
    picture: transfer.picture,
    addImage: () => void transfer.addImage(),
  };
  // A board inside the text leaves the page's keys and menus to the text.
  useRecords(embedded ? [] : BOARD_ACTIONS, scope);

  const connect = ({ source, target }: Connection) => {
    const from = nodeOf(source);
    const to = nodeOf(target);
    if (!from || !to || from.id === to.id) return;
    const isPart =
      (from.kind === 'combination') !== (to.kind === 'combination') &&
      PART_KINDS.includes(from.kind === 'combination' ? to.kind : from.kind);
    const best = suggestLinkTypes(from.kind, to.kind)[0];
    // One usual way and nothing else to choose: no need to ask.
    if (!isPart && best?.verdict.verdict === 'refused') announce(verdictText(best.verdict, t) ?? '', { kind: 'error' });
    else setLinking({ from, to });
  };
  const isValid = (c: { source: string | null; target: string | null }) => {
    const from = nodeOf(c.source ?? undefined);
    const to = nodeOf(c.target ?? undefined);
    return Boolean(from && to && from.id !== to.id && judgeLink('requires', from.kind, to.kind).verdict !== 'refused');
  };

  const onDragStop = (_: unknown, __: CardFlowNode, dragged: CardFlowNode[]) => {
    const absolute = new Map(
      dragged.map((n) => {
        const parent = n.parentId ? flow.getInternalNode(n.parentId)?.internals.positionAbsolute : undefined;
        return [n.id, [n.position.x + (parent?.x ?? 0), n.position.y + (parent?.y ?? 0)] as Point];
      }),
    );
    report(
      session.execute({ type: 'batch', commands: dropCommands(placedCards(session.store, canvas), canvas, absolute) }),
    );
    own.onDropped();
  };

  const onPaneClick = (event: MouseEvent) => {
    // Keys and clipboard belong to the board from here on.
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

  const onKeyDown = useBoardKeys({
    session,
    canvas,
    selection,
    rename: setEditing,
    cancel: () => {
      if (!placing && !clickLink) return false;
      setPlacing(undefined);
      setClickLink(undefined);
      return true;
    },
  });

  const api = useMemo(
    () => ({ session, canvas, selection, editing, setEditing, memos, dimmed }),
    [session, canvas, selection, editing, memos, dimmed],
  );
  return (
    <BoardProvider value={api}>
      <WaysProvider value={ways}>
        {/* The region takes keys and clipboard for the cards in it; each card is focusable itself. */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
        <div
          ref={root}
          tabIndex={-1}
          data-region-focus
          className={`board ${placing ? 'placing' : ''} ${clickLink ? 'linking' : ''}`}
          // Before the cards: React Flow's own arrow keys would move a card without a command, unsaved and not undoable.
          onKeyDownCapture={onKeyDown}
          onCopy={transfer.onCopy}
          onCut={transfer.onCopy}
          onPaste={transfer.onPaste}
          onDragOver={transfer.onDragOver}
          onDrop={transfer.onDrop}
          onPointerMove={own.onPointerMove}
          onPointerLeave={own.onPointerLeave}
        >
          <ReactFlow<CardFlowNode, BoardEdge>
            nodes={painted ? NO_NODES : (near.nodes as CardFlowNode[])}
            edges={painted ? NO_EDGES : (near.edges as BoardEdge[])}
            nodeTypes={NODE_TYPES}
            edgeTypes={EDGE_TYPES}
            onInit={() => setReady(true)}
            onNodesChange={onNodesChange}
            onConnect={connect}
            isValidConnection={isValid}
            connectionMode={ConnectionMode.Strict}
            onNodeDrag={own.onNodeDrag}
            onNodeDragStop={onDragStop}
            onMove={own.onMove}
            onNodeClick={onNodeClick}
            onNodeDoubleClick={(_, node) => canEdit && setEditing(node.id)}
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
            <CommentMarks session={session} scene={scene} />
            <OthersOnBoard session={session} canvas={canvas} scene={scene} />
            {showMap && nodes.length > 0 ? <BoardMap scene={scene} /> : null}
          </ReactFlow>
          {nodes.length === 0 ? (
            <div className="board-empty">
              <p>{t(wholeScene.cards.length > 0 ? 'filter.none' : 'board.emptyTitle')}</p>
              <p className="muted">{t(wholeScene.cards.length > 0 ? 'filter.noneHint' : 'board.emptyHint')}</p>
            </div>
          ) : null}
          <BoardToolbar
            scope={scope}
            undoes={undoLabel(session.undo)}
            linking={clickLink !== undefined}
            onLinkByClick={() => setClickLink(clickLink ? undefined : selected.nodes[0])}
          />
          <BoardZoom scope={scope} onZoom={(direction) => void (direction === 'in' ? flow.zoomIn() : flow.zoomOut())} />
          {placing || clickLink ? (
            <p className="board-hint" role="status">
              {clickLink ? t('board.clickTarget') : t('board.clickPlace')}
            </p>
          ) : null}
          {linking ? (
            <LinkDialog
              session={session}
              canvas={canvas}
              from={linking.from}
              {...(linking.to ? { to: linking.to } : {})}
              onClose={() => setLinking(undefined)}
            />
          ) : null}
        </div>
      </WaysProvider>
    </BoardProvider>
  );
}

const isIn = (card: Box, view: Box): boolean =>
  card.x < view.x + view.w && card.x + card.w > view.x && card.y < view.y + view.h && card.y + card.h > view.y;
const NO_NODES: CardFlowNode[] = [];
const NO_EDGES: BoardEdge[] = [];
const SNAP: [number, number] = [8, 8];
const PRO = { hideAttribution: true };
