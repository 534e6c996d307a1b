/** A board as simple shapes: what the painter draws for the zoomed-out view, the map, the text's preview and pictures. */

import { bendsOf } from '../../shared/app/board/bends.ts';
import { type PlacedCard, partsOf, placedCards, shownCards } from '../../shared/app/board/boardCommands.ts';
import { statusOf } from '../../shared/app/board/boardFilter.ts';
import { assumptionsOf } from '../../shared/app/board/combinationView.ts';
import { derived } from '../../shared/doc/derived.ts';
import type { PlanReader } from '../../shared/doc/planStore.ts';
import { type Point, splitKey } from '../../shared/doc/schema.ts';
import type { CardColour, EvidenceStatus, LinkType, NodeKind } from '../../shared/domain/canvas/kinds.ts';
import { memoStart } from '../../shared/domain/canvas/memo.ts';
import { isTied } from '../../shared/domain/combination/combination.ts';

export type SceneCard = {
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly claim: string;
  readonly colour: CardColour;
  readonly valid: boolean;
  /** The first words of its memo. */
  readonly memo?: string;
  /** Whether it came with a canvas template. */
  readonly isExample?: boolean;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** The kinds of a combination's parts, in its order, and their names. */
  readonly cords: readonly NodeKind[];
  readonly partNames: readonly string[];
  /** The hash of its picture. */
  readonly image?: string;
  /** The evidence status of the card, or of a combination's least checked assumption; `undefined` if there is nothing to check. */
  readonly status: EvidenceStatus | undefined;
};
export type SceneLine = {
  readonly from: SceneCard;
  readonly to: SceneCard;
  readonly type: LinkType | 'part';
  readonly label?: string;
  /** The bends that a person placed. */
  readonly bends?: readonly Point[];
};
export type Scene = { readonly cards: readonly SceneCard[]; readonly lines: readonly SceneLine[] };

/** The shapes of a board. */
export const sceneOf: (plan: PlanReader, canvas: string) => Scene = derived(computeScene);

function computeScene(store: PlanReader, canvas: string): Scene {
  const { cards, standsFor } = shownCards(store, canvas);
  return sceneFrom(store, canvas, cards, standsFor);
}

/** The contents of a frame, with the links between them, whether or not the frame is folded; without the frame itself. */
export const slideSceneOf: (plan: PlanReader, canvas: string, frame: string) => Scene = derived(
  (store: PlanReader, canvas: string, frame: string) =>
    sceneFrom(
      store,
      canvas,
      placedCards(store, canvas, true).filter((c) => c.parent === frame && c.node.kind !== 'frame'),
      new Map(),
    ),
);

function sceneFrom(
  store: PlanReader,
  canvas: string,
  placed: readonly PlacedCard[],
  standsFor: ReadonlyMap<string, string>,
): Scene {
  const byId = new Map<string, SceneCard>();
  const cards = placed.map(({ node, x, y, w, h }) => {
    const parts = node.kind === 'combination' ? partsOf(store, node.id) : [];
    const card: SceneCard = {
      id: node.id,
      kind: node.kind,
      title: node.title,
      claim: node.claim,
      colour: node.colour,
      x,
      y,
      w,
      h,
      cords: parts.map((p) => p.kind),
      partNames: parts.map((p) => p.title),
      ...(node.image ? { image: node.image } : {}),
      ...(node.example ? { isExample: true } : {}),
      ...(node.note.trim() === '' ? {} : { memo: memoStart(node.note) }),
      status: statusOf(node.kind, node.status, () => assumptionsOf(store, node.id)),
      valid:
        node.kind !== 'combination' ||
        isTied(
          node.claim,
          parts.map((p) => p.kind),
        ),
    };
    byId.set(node.id, card);
    return card;
  });
  const drawn = (id: string) => byId.get(standsFor.get(id) ?? id);
  const lines: SceneLine[] = [];
  for (const key of store.relations('parts').keys()) {
    const [combination, part] = splitKey(key);
    const from = drawn(combination);
    const to = drawn(part);
    if (from && to && from !== to) lines.push({ from, to, type: 'part' });
  }
  for (const [key, link] of store.relations('links')) {
    const from = drawn(link.from);
    const to = drawn(link.to);
    if (!from || !to || from === to) continue;
    // A line to a folded frame is not the one that was bent.
    const bends = standsFor.has(link.from) || standsFor.has(link.to) ? [] : bendsOf(store, canvas, key);
    lines.push({
      from,
      to,
      type: link.type,
      ...(link.label ? { label: link.label } : {}),
      ...(bends.length > 0 ? { bends } : {}),
    });
  }
  return { cards: inLayers(cards), lines };
}

/** Frames are below everything, combinations above everything. */
export function inLayers(cards: readonly SceneCard[]): SceneCard[] {
  const layer = (c: SceneCard) => (c.kind === 'frame' ? 0 : c.kind === 'combination' ? 2 : 1);
  return [...cards].sort((a, b) => layer(a) - layer(b));
}

/** A scene without some cards, and without the lines to them. */
export const without = (scene: Scene, hidden: ReadonlySet<string> | undefined): Scene =>
  hidden
    ? {
        cards: scene.cards.filter((c) => !hidden.has(c.id)),
        lines: scene.lines.filter((l) => !hidden.has(l.from.id) && !hidden.has(l.to.id)),
      }
    : scene;

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export function boundsOf(cards: readonly Box[]): Box | undefined {
  if (cards.length === 0) return undefined;
  let x0 = Number.POSITIVE_INFINITY;
  let y0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  let y1 = Number.NEGATIVE_INFINITY;
  for (const c of cards) {
    x0 = Math.min(x0, c.x);
    y0 = Math.min(y0, c.y);
    x1 = Math.max(x1, c.x + c.w);
    y1 = Math.max(y1, c.y + c.h);
  }
  return { x: x0, y: y0, w: x1 - x0, h: y1 - y0 };
}

/** The view that shows an entire box within a size, with a margin in screen pixels. */
export function fitView(
  box: Box,
  width: number,
  height: number,
  margin = 24,
  maxScale = 1,
): { x: number; y: number; scale: number } {
  const scale = Math.min(
    maxScale,
    (width - margin * 2) / Math.max(box.w, 1),
    (height - margin * 2) / Math.max(box.h, 1),
  );
  return { x: (width - box.w * scale) / 2 - box.x * scale, y: (height - box.h * scale) / 2 - box.y * scale, scale };
}

/**
 * The cards that fit into one view at `minScale`: all of them or, if some are too far away, those around the median
 * one. Otherwise a single card a million pixels away would leave an empty window.
 */
export function cardsInView<C extends Box>(
  cards: readonly C[],
  width: number,
  height: number,
  minScale: number,
): readonly C[] {
  const box = boundsOf(cards);
  const [most, high] = [width / minScale, height / minScale];
  if (!box || (box.w <= most && box.h <= high)) return cards;
  const middle = (of: (c: C) => number) => [...cards].map(of).sort((a, b) => a - b)[cards.length >> 1] ?? 0;
  const [x, y] = [middle((c) => c.x), middle((c) => c.y)];
  return cards.filter((c) => Math.abs(c.x - x) + c.w <= most / 2 && Math.abs(c.y - y) + c.h <= high / 2);
}
