/**
 * Writes a board as JSON Canvas 1.0 (jsoncanvas.org), which Obsidian and others open. What the format cannot express is stored under the key
 * `musubi`, so that a round trip loses nothing (docs/formats/board.md).
 */
import type { CardColour, LinkType } from '../../../domain/canvas/kinds.ts';
import { type BoardCard, type BoardContent, cardText, sizeOfCard } from '../../board/boardContent.ts';

/** Presets of the format: 1 red, 2 orange, 3 yellow, 4 green, 5 cyan, 6 purple. */
export const CANVAS_COLOURS: Readonly<Record<CardColour, string | undefined>> = {
  none: undefined,
  clay: '2',
  gold: '3',
  pine: '4',
  indigo: '5',
  plum: '6',
  ash: '#8a8578',
};

export type CanvasWords = {
  readonly link: (type: LinkType) => string;
  /** The label of a line from a combination to its part. */
  readonly part: string;
};

type Side = 'top' | 'right' | 'bottom' | 'left';

/** UTF-8 JSON. The same bytes for the same board. */
export function writeCanvas(content: BoardContent, words: CanvasWords): Uint8Array {
  const cards = new Map(content.cards.map((c) => [c.id, c]));
  const line = (from: string, to: string) => {
    const [a, b] = [cards.get(from), cards.get(to)];
    return { fromNode: from, toNode: to, ...(a && b ? sidesOf(a, b) : {}) };
  };
  const file = {
    // Groups first: programs draw in this order, and a frame is behind what it holds.
    nodes: [...content.cards].sort((a, b) => depthOf(a) - depthOf(b)).map(nodeOf),
    edges: [
      ...content.links.map(({ from, to, ...data }) => ({
        id: `${from}-${to}-${data.type}`,
        ...line(from, to),
        label: data.label || words.link(data.type),
        musubi: data,
      })),
      ...content.parts.map(({ combination, node, order }) => ({
        id: `${combination}-${node}-part`,
        ...line(combination, node),
        toEnd: 'none',
        label: words.part,
        musubi: { part: true, order },
      })),
    ],
    musubi: { version: 1, title: content.title },
  };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 1)}\n`);
}

const depthOf = ({ fields, parent }: BoardCard): number => (fields.kind === 'frame' ? (parent ? 1 : 0) : 2);

function nodeOf(card: BoardCard) {
  const { id, ...data } = card;
  const [x, y] = card.pos;
  const [width, height] = sizeOfCard(card);
  const colour = CANVAS_COLOURS[card.fields.colour];
  const place = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
  const isFrame = card.fields.kind === 'frame';
  return {
    id,
    type: isFrame ? 'group' : 'text',
    ...place,
    ...(colour ? { color: colour } : {}),
    ...(isFrame ? { label: card.fields.title } : { text: cardText(card.fields) }),
    musubi: data,
  };
}

function sidesOf(from: BoardCard, to: BoardCard): { readonly fromSide: Side; readonly toSide: Side } {
  const middle = (c: BoardCard): readonly [number, number] => {
    const [w, h] = sizeOfCard(c);
    return [c.pos[0] + w / 2, c.pos[1] + h / 2];
  };
  const [[ax, ay], [bx, by]] = [middle(from), middle(to)];
  if (Math.abs(bx - ax) >= Math.abs(by - ay))
    return bx >= ax ? { fromSide: 'right', toSide: 'left' } : { fromSide: 'left', toSide: 'right' };
  return by >= ay ? { fromSide: 'bottom', toSide: 'top' } : { fromSide: 'top', toSide: 'bottom' };
}
