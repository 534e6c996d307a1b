/** The board of one canvas: near as cards, far as a painting; everything by pointer, by keyboard and by single clicks. */
import '@xyflow/react/dist/style.css';
import {
  type Connection,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  useStore,
} from '@xyflow/react';
import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import type { Point } from '../../shared/doc/schema.ts';
import { undoLabel } from '../../shared/doc/undo.ts';
import type { NodeKind } from '../../shared/domain/canvas/kinds.ts';
import { judgeLink, suggestLinkTypes } from '../../shared/domain/canvas/linkRules.ts';
import { PART_KINDS } from '../../shared/domain/combination/combination.ts';
import { useApp } from '../app/AppContext.tsx';
import { useActions } from '../app/actions.ts';
import { announce } from '../app/announce.tsx';
import { useWords } from '../app/i18n.tsx';
import { ENTRY_DRAG_TYPE } from '../catalogue/CatalogueBrowser.tsx';
import { snapshotOf } from '../catalogue/catalogueService.ts';
import {
  addCard,
  addEntryCard,
  align,
  CARD_SIZES,
  combine,
  dropCommands,
  frameAround,
  nudge,
  placedCards,
} from '../session/boardCommands.ts';
import type { PlanSession } from '../session/planSession.ts';
import { type SelectionModel, useSelection } from '../session/selection.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { storeImage } from '../ui/imageFile.ts';
import { isComposing } from '../ui/ime.ts';
import { autoLayout } from './autoLayout.ts';
import { BoardToolbar } from './BoardToolbar.tsx';
import { type BoardDoing, boardActions } from './boardActions.ts';
import { CLIPBOARD_TYPE, copyCards, pasteCards, pasteText } from './boardClipboard.ts';
import { BoardProvider } from './boardContext.ts';
import { type BoardFilter, dimmedBy } from './boardFilter.ts';
import { boardPng, boardSvg, onlyCards } from './boardPicture.ts';
import { type CardFlowNode, NODE_TYPES } from './CardNode.tsx';
import { EDGE_TYPES } from './edges.tsx';
import { FarView } from './FarView.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { verdictText } from './linkWords.ts';
import { BoardMap } from './MiniMap.tsx';
import { readPalette } from './palette.ts';
import { boundsOf, sceneOf } from './scene.ts';
import { type BoardEdge, useBoardFlow } from './useBoardFlow.ts';

/** Below this scale a board of this many cards is painted. A small board stays made of cards at any scale. */
const FAR_SCALE = 0.42;
const FAR_CARDS = 160;
const NUDGE = 10;
const NUDGE_FAR = 50;

type Props = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly selection: SelectionModel;
  readonly filter: BoardFilter;
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

function BoardInner({ session, canvas, selection, filter, embedded }: Props) {
  const { t, text } = useWords();
  const { catalogue, host } = useApp();
  const flow = useReactFlow<CardFlowNode, BoardEdge>();
  const root = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string>();
  const [linking, setLinking] = useState<{ from: CanvasNode; to?: CanvasNode }>();
  const [clickLink, setClickLink] = useState<string>();
  /** Cards that the next click on the ground moves there. */
  const [placing, setPlacing] = useState<readonly string[]>();
  const [snap, setSnap] = useState(true);
  const [showMap, setShowMap] = useState(true);
  const selected = useSelection(selection);
  const version = usePlanVersion(session, 'nodes', 'positions', 'sizes', 'parts', 'links', 'parents');
  const far = useStore((s) => s.transform[2] < FAR_SCALE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the store's content
  const dimmed = useMemo(() => dimmedBy(session.store, canvas, filter), [session, canvas, filter, version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the store's content
  const scene = useMemo(() => sceneOf(session.store, canvas), [session, canvas, version]);
  const { nodes, edges, onNodesChange } = useBoardFlow(session, canvas, selection, filter.hide ? dimmed : undefined);
  const painted = far && nodes.length >= FAR_CARDS;
  const chosen = useMemo(() => new Set(selected.nodes), [selected]);
  const nodeOf = useCallback(
    (id: string | undefined) => (id ? session.store.entities('nodes').get(id) : undefined),
    [session],
  );
  const canEdit = !session.readOnly;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per canvas, when its cards have arrived
  useEffect(() => {
    if (nodes.length > 0) void flow.fitView({ padding: 0.15, maxZoom: 1, minZoom: 0.05 });
  }, [canvas, nodes.length > 0]);

  const centre = (): Point => {
    const rect = root.current?.getBoundingClientRect();
    if (!rect) return [0, 0];
    const { x, y } = flow.screenToFlowPosition({ x: rect.left + rect.width / 3, y: rect.top + rect.height / 3 });
    return [x, y];
  };
  /** Keeps the card clear of toolbars: pans it into the window if it is not. */
  const reveal = (id: string) => {
    const card = placedCards(session.store, canvas).find((c) => c.node.id === id);
    const rect = root.current?.getBoundingClientRect();
    if (!card || !rect) return;
    const { x, y } = flow.flowToScreenPosition({ x: card.x, y: card.y });
    const zoom = flow.getZoom();
    if (
      x < rect.left + 24 ||
      y < rect.top + 64 ||
      x + card.w * zoom > rect.right - 24 ||
      y + card.h * zoom > rect.bottom - 48
    ) {
      void flow.setCenter(card.x + card.w / 2, card.y + card.h / 2, { zoom: Math.max(zoom, 0.6) });
    }
  };
  const pick = (id: string) => {
    selection.select([id]);
    reveal(id);
  };
  const newCard = (kind: NodeKind, at?: Point) => {
    const id = addCard(session, canvas, kind, '', at ?? centre());
    selection.select([id]);
    setEditing(id);
    requestAnimationFrame(() => reveal(id));
  };
  const combineSelected = () => {
    const parts = selected.nodes.filter((id) => PART_KINDS.includes(nodeOf(id)?.kind ?? 'note'));
    if (parts.length < 2) {
      announce(t('combination.pickTwo'));
      return;
    }
    const id = combine(session, canvas, parts);
    pick(id);
    announce(t('combination.made', { n: parts.length }));
  };
  const remove = () => {
    if (selected.link) {
      session.execute({ type: 'removeLinks', keys: [selected.link] });
      selection.select([]);
      announce(t('link.removed'), { action: { label: t('common.undo'), run: () => session.undo.undo() } });
    } else if (selected.nodes.length > 0) {
      const n = selected.nodes.length;
      session.execute({ type: 'deleteNodes', nodes: [...selected.nodes] });
      selection.select([]);
      announce(t('card.deleted', { n }), { action: { label: t('common.undo'), run: () => session.undo.undo() } });
    }
  };
  const zoomToSelection = () =>
    void flow.fitView({ nodes: selected.nodes.map((id) => ({ id })), padding: 0.3, maxZoom: 1.2 });
  const picture = async (kind: 'png' | 'svg', toClipboard: boolean) => {
    const part = onlyCards(scene, chosen);
    const title = session.store.entities('canvases').get(canvas)?.title ?? '';
    const describe = (c: (typeof part.cards)[number]) => `${t(`kind.${c.kind}`)}: ${c.title || c.claim}`;
    if (kind === 'svg') {
      const svg = boardSvg(part, readPalette(), title, describe);
      if (toClipboard) {
        await navigator.clipboard.writeText(svg);
        announce(t('board.copied'));
      } else await host.saveFile(`${title || t('board.title')}.svg`, new TextEncoder().encode(svg), 'svg');
      return;
    }
    const png = await boardPng(part, readPalette());
    if (!png) return announce(t('board.empty'));
    if (toClipboard) {
      await navigator.clipboard.write([
        new ClipboardItem({ 'image/png': new Blob([png.slice()], { type: 'image/png' }) }),
      ]);
      announce(t('board.copied'));
    } else await host.saveFile(`${title || t('board.title')}.png`, png, 'png');
  };
  const addImage = async () => {
    const file = await host.openFile('image');
    if (!file) return;
    const stored = await storeImage(host, file.bytes).catch(() => ({ error: 'notAnImage' as const }));
    if ('error' in stored) return announce(t(`image.${stored.error}`), { kind: 'error' });
    const target = selected.nodes.length === 1 ? selected.nodes[0] : undefined;
    if (target) session.execute({ type: 'updateNode', node: target, patch: { image: stored.hash } });
    else {
      const id = addCard(session, canvas, 'note', file.name.replace(/\.\w+$/u, ''), centre());
      session.execute({
        type: 'batch',
        commands: [
          { type: 'updateNode', node: id, patch: { image: stored.hash } },
          { type: 'resizeNode', canvas, node: id, size: [280, 240] },
        ],
      });
      pick(id);
    }
  };

  const some = selected.nodes.length > 0;
  const fitAll = () => void flow.fitView({ padding: 0.15, maxZoom: 1 });
  const doing: BoardDoing = {
    canEdit,
    selectedCount: selected.nodes.length,
    linkSelected: selected.link !== undefined,
    canUndo: session.undo.canUndo(),
    canRedo: session.undo.canRedo(),
    snap,
    showMap,
    newCard,
    combine: combineSelected,
    link: () => setLinking(linkEnds(nodeOf(selected.nodes[0]))),
    frame: () => pick(frameAround(session, canvas, selected.nodes, '')),
    rename: () => setEditing(selected.nodes[0]),
    remove,
    selectAll: () => selection.select(nodes.map((n) => n.id)),
    undo: () => void session.undo.undo(),
    redo: () => void session.undo.redo(),
    align: (how) => align(session, canvas, selected.nodes, how),
    layout: () => void autoLayout(session, canvas).then((n) => n > 0 && fitAll()),
    moveByClick: () => setPlacing(selected.nodes),
    fit: fitAll,
    zoomToSelection,
    toggleSnap: () => setSnap(!snap),
    toggleMap: () => setShowMap(!showMap),
    picture: (kind, toClipboard) => void picture(kind, toClipboard),
    addImage: () => void addImage(),
  };
  // A board inside the text leaves the page's keys and menus to the text.
  useActions(embedded ? [] : boardActions(doing, t));

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
    session.execute({ type: 'batch', commands: dropCommands(placedCards(session.store, canvas), canvas, absolute) });
  };

  const onPaneClick = (event: MouseEvent) => {
    // Keys and clipboard belong to the board from here on.
    root.current?.focus({ preventScroll: true });
    const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    if (placing) {
      const box = boundsOf(placedCards(session.store, canvas).filter((c) => placing.includes(c.node.id)));
      if (box) nudge(session, canvas, placing, [x - box.x, y - box.y]);
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

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || (event.target as HTMLElement).closest('input, textarea, select, [contenteditable]'))
      return;
    const arrows: Record<string, Point> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const direction = arrows[event.key];
    const focused = (event.target as HTMLElement).closest<HTMLElement>('.react-flow__node')?.dataset['id'];
    if (direction && some && canEdit) {
      event.preventDefault();
      event.stopPropagation();
      const step = event.shiftKey ? NUDGE_FAR : NUDGE;
      nudge(session, canvas, selected.nodes, [direction[0] * step, direction[1] * step]);
      announceOnce(t('card.moved'));
    } else if (event.key === 'Enter' && focused) {
      event.preventDefault();
      event.stopPropagation();
      if (chosen.has(focused) && canEdit) setEditing(focused);
      else selection.select(event.shiftKey ? [...selected.nodes, focused] : [focused]);
    } else if (event.key === ' ' && focused) {
      event.preventDefault();
      event.stopPropagation();
      selection.select(
        chosen.has(focused) ? selected.nodes.filter((n) => n !== focused) : [...selected.nodes, focused],
      );
    } else if (event.key === 'Escape') {
      if (placing || clickLink || some || selected.link) {
        event.stopPropagation();
        setPlacing(undefined);
        setClickLink(undefined);
        selection.select([]);
      }
    }
  };

  const onCopy = (event: ClipboardEvent) => {
    if ((event.target as HTMLElement).closest('input, textarea')) return;
    const clip = copyCards(session, canvas, selected.nodes);
    if (!clip) return;
    event.preventDefault();
    event.clipboardData.setData(CLIPBOARD_TYPE, clip.json);
    event.clipboardData.setData('text/plain', clip.text);
    if (event.type === 'cut') remove();
  };
  const onPaste = (event: ClipboardEvent) => {
    if ((event.target as HTMLElement).closest('input, textarea') || !canEdit) return;
    const json = event.clipboardData.getData(CLIPBOARD_TYPE);
    const plain = event.clipboardData.getData('text/plain');
    const ids = json ? pasteCards(session, canvas, json, centre()) : undefined;
    const added = ids ?? (plain.trim() ? pasteText(session, canvas, plain, centre()) : []);
    if (added.length === 0) return;
    event.preventDefault();
    selection.select(added);
    announce(t('board.pasted', { n: added.length }));
  };
  const onDrop = (event: DragEvent) => {
    const entry = catalogue.entry(event.dataTransfer.getData(ENTRY_DRAG_TYPE));
    if (!entry || !canEdit) return;
    event.preventDefault();
    const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const { node, existed } = addEntryCard(session, canvas, snapshotOf(entry), text(entry.title), [
      x - CARD_SIZES.resource[0] / 2,
      y - 24,
    ]);
    selection.select([node]);
    announce(
      existed ? t('board.alreadyThere', { title: text(entry.title) }) : t('board.added', { title: text(entry.title) }),
    );
  };

  const api = useMemo(
    () => ({ session, canvas, selection, editing, setEditing, dimmed }),
    [session, canvas, selection, editing, dimmed],
  );
  return (
    <BoardProvider value={api}>
      {/* The region takes keys and clipboard for the cards in it; each card is focusable itself. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        ref={root}
        tabIndex={-1}
        className={`board ${placing ? 'placing' : ''} ${clickLink ? 'linking' : ''}`}
        // Before the cards: React Flow's own arrow keys would move a card without a command, unsaved and not undoable.
        onKeyDownCapture={onKeyDown}
        onCopy={onCopy}
        onCut={onCopy}
        onPaste={onPaste}
        onDragOver={(e) => {
          if (!e.dataTransfer.types.includes(ENTRY_DRAG_TYPE)) return;
          e.preventDefault();
          e.dataTransfer.dropEffect = 'copy';
        }}
        onDrop={onDrop}
      >
        <ReactFlow<CardFlowNode, BoardEdge>
          nodes={painted ? NO_NODES : (nodes as CardFlowNode[])}
          edges={painted ? NO_EDGES : edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          onNodesChange={onNodesChange}
          onConnect={connect}
          isValidConnection={isValid}
          connectionMode={ConnectionMode.Strict}
          onNodeDragStop={onDragStop}
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
          minZoom={0.03}
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
          {showMap && nodes.length > 0 ? <BoardMap scene={scene} /> : null}
        </ReactFlow>
        {nodes.length === 0 ? (
          <div className="board-empty">
            <p>{t('board.emptyTitle')}</p>
            <p className="muted">{t('board.emptyHint')}</p>
          </div>
        ) : null}
        <BoardToolbar
          board={doing}
          undoes={undoLabel(session.undo)}
          linking={clickLink !== undefined}
          onLinkByClick={() => setClickLink(clickLink ? undefined : selected.nodes[0])}
          onZoom={(direction) => void (direction === 'in' ? flow.zoomIn() : flow.zoomOut())}
        />
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
    </BoardProvider>
  );
}

const NO_NODES: CardFlowNode[] = [];
const NO_EDGES: BoardEdge[] = [];
const SNAP: [number, number] = [8, 8];
const PRO = { hideAttribution: true };
const linkEnds = (from: CanvasNode | undefined) => (from ? { from } : undefined);

let lastAnnouncement = 0;
/** Arrow keys repeat: the reader hears of it once a second at most. */
function announceOnce(text: string): void {
  const now = Date.now();
  if (now - lastAnnouncement > 1_000) announce(text);
  lastAnnouncement = now;
}
