/** The visible part of a board, and moving it: to everything, to a card, and to a place for something new. */
import type { ReactFlowInstance } from '@xyflow/react';
import type { RefObject } from 'react';
import { shownCards } from '../../shared/app/board/boardCommands.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Point } from '../../shared/doc/schema.ts';
import { announce } from '../shell/announce.tsx';
import type { Translate } from '../ui/i18n.tsx';
import type { CardFlowNode } from './CardNode.tsx';
import { leastPan, placeInView } from './placeInView.ts';
import { type Box, boundsOf, cardsInView, fitView, type Scene } from './scene.ts';
import type { BoardEdge } from './useBoardFlow.ts';

export const MIN_ZOOM = 0.03;
/** Kept free of cards when all are shown. */
const TOOLBAR_HEIGHT = 72;
const ZOOM_HEIGHT = 44;
const EDGE = 24;

export type BoardView = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly flow: ReactFlowInstance<CardFlowNode, BoardEdge>;
  readonly root: RefObject<HTMLDivElement | null>;
};

/** Computed from the plan instead of React Flow's own fit, which knows only the cards it was given. */
export function showAll(view: BoardView, t: Translate, ids?: ReadonlySet<string>, maxZoom = 1): void {
  const { cards, standsFor } = shownCards(view.session.store, view.canvas);
  const wanted = ids && new Set([...ids].map((id) => standsFor.get(id) ?? id));
  const pane = view.root.current?.getBoundingClientRect();
  if (!pane) return;
  const height = pane.height - TOOLBAR_HEIGHT - ZOOM_HEIGHT;
  const all = wanted ? cards.filter((c) => wanted.has(c.node.id)) : cards;
  const shown = cardsInView(all, pane.width * 0.88, height * 0.88, MIN_ZOOM);
  const box = boundsOf(shown);
  if (!box) return;
  if (shown.length < all.length) announce(t('board.farAway', { n: all.length - shown.length }));
  const { x, y, scale } = fitView(box, pane.width, height, Math.min(pane.width, height) * 0.06, maxZoom);
  void view.flow.setViewport({ x, y: y + TOOLBAR_HEIGHT, zoom: Math.max(scale, MIN_ZOOM) });
}

/** The visible part of the board, without the area under the toolbar. */
export function seenOf({ root, flow }: BoardView): Box {
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
}

const isIn = (card: Box, view: Box): boolean =>
  card.x < view.x + view.w && card.x + card.w > view.x && card.y < view.y + view.h && card.y + card.h > view.y;

/** Where something new of a size is placed: beside the selection, or in the middle of the view. */
export function placeOf(view: BoardView, scene: Scene, chosen: ReadonlySet<string>, size: Readonly<Point>): Point {
  const seen = seenOf(view);
  const [cards, frames] = [
    scene.cards.filter((c) => c.kind !== 'frame'),
    scene.cards.filter((c) => c.kind === 'frame'),
  ];
  const beside = boundsOf(cards.filter((c) => chosen.has(c.id) && isIn(c, seen)));
  const near: Point = beside
    ? [beside.x + beside.w + 32 + size[0] / 2, beside.y + size[1] / 2]
    : [seen.x + seen.w / 2, seen.y + seen.h / 2];
  return placeInView(size, seen, near, { cards, frames });
}

/** Brings a card into view, moving the board no further than necessary. */
export function reveal(view: BoardView, painted: boolean, id: string): void {
  const { flow } = view;
  const { cards, standsFor } = shownCards(view.session.store, view.canvas);
  const card = cards.find((c) => c.node.id === (standsFor.get(id) ?? id));
  if (!card) return;
  // The painted view cannot be edited: here the view has to zoom in.
  if (painted) return void flow.setCenter(card.x + card.w / 2, card.y + card.h / 2, { zoom: 0.6 });
  const { x, y, zoom } = flow.getViewport();
  const by = leastPan(card, seenOf(view));
  if (by[0] !== 0 || by[1] !== 0) void flow.setViewport({ x: x - by[0] * zoom, y: y - by[1] * zoom, zoom });
}

/** Focuses a card that was just created, as soon as it is rendered. */
export const focusCard = (root: BoardView['root'], id: string, frames = 30): number =>
  requestAnimationFrame(() => {
    const drawn = root.current?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
    if (drawn) drawn.focus({ preventScroll: true });
    else if (frames > 0) focusCard(root, id, frames - 1);
  });
