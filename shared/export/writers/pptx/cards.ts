/** Cards as rounded rectangles with text, and links as connectors between them. */

import type { SlideBoard, SlideCard, SlideLink } from '../../slides/deck.ts';
import { el } from '../ooxml/xml.ts';
import { BODY_BOX, type Box } from './geometry.ts';
import { bodyXml, emsOf, heightOfAll, LINE, type Para, type Pen, shortened, textPara } from './text.ts';
import { fill, line, named, shapeOf, transform } from './xml.ts';

/** The largest scale, in points per board unit: a frame of two cards should look like text and not like a poster. */
const MOST_SCALE = 1.6;
/** The smallest scale: below it, a card of the usual size has no room for a legible name. */
const LEAST_SCALE = 0.36;
/** The maximum per slide: more cards are unreadable; and routing considers all of them. */
const MOST_CARDS = 60;
const INSET = 5;
const LEAST_TITLE = 9;
const LEAST_SMALL = 8;

type Part = SlideBoard;

function boundsOf(cards: readonly Box[]): Box {
  const x = Math.min(...cards.map((c) => c.x));
  const y = Math.min(...cards.map((c) => c.y));
  return {
    x,
    y,
    w: Math.max(1, Math.max(...cards.map((c) => c.x + c.w)) - x),
    h: Math.max(1, Math.max(...cards.map((c) => c.y + c.h)) - y),
  };
}
const scaleOf = ({ w, h }: Box): number => Math.min(MOST_SCALE, BODY_BOX.w / w, BODY_BOX.h / h);

/**
 * Splits a board into parts that are legible on a slide each: cut at the widest gap until every part fits. A link between two parts is on no slide,
 * and in the notes of both.
 */
export function partsOf({ cards, links }: SlideBoard): readonly Part[] {
  const waiting: (readonly SlideCard[])[] = [cards];
  const parts: Part[] = [];
  for (let some = waiting.pop(); some; some = waiting.pop()) {
    const bounds = boundsOf(some);
    if (some.length < 2 || (scaleOf(bounds) >= LEAST_SCALE && some.length <= MOST_CARDS)) {
      const ids = new Set(some.map((c) => c.id));
      parts.push({ cards: some, links: links.filter((l) => ids.has(l.from) && ids.has(l.to)) });
    } else {
      const [first, second] = halves(some, bounds.w / BODY_BOX.w > bounds.h / BODY_BOX.h ? 'x' : 'y');
      waiting.push(second, first);
    }
  }
  return parts;
}

function halves(cards: readonly SlideCard[], axis: 'x' | 'y'): readonly [SlideCard[], SlideCard[]] {
  const side = axis === 'x' ? 'w' : 'h';
  const sorted = [...cards].sort((a, b) => a[axis] - b[axis] || (a.id < b.id ? -1 : 1));
  const middle = sorted.length / 2;
  let best = { gap: Number.NEGATIVE_INFINITY, at: Math.ceil(middle) };
  let end = Number.NEGATIVE_INFINITY;
  for (const [i, card] of sorted.entries()) {
    const gap = card[axis] - end;
    const isNearer = Math.abs(i - middle) < Math.abs(best.at - middle);
    if (i > 0 && (gap > best.gap + 1 || (gap > best.gap - 1 && isNearer))) best = { gap, at: i };
    end = Math.max(end, card[axis] + card[side]);
  }
  return [sorted.slice(0, best.at), sorted.slice(best.at)];
}

/** Positions on the slide, centred in the body. */
export function placed(cards: readonly SlideCard[]): {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly scale: number;
} {
  const bounds = boundsOf(cards);
  const scale = scaleOf(bounds);
  const left = BODY_BOX.x + (BODY_BOX.w - bounds.w * scale) / 2;
  const top = BODY_BOX.y + (BODY_BOX.h - bounds.h * scale) / 2;
  return {
    scale,
    boxes: new Map(
      cards.map((c) => [
        c.id,
        { x: left + (c.x - bounds.x) * scale, y: top + (c.y - bounds.y) * scale, w: c.w * scale, h: c.h * scale },
      ]),
    ),
  };
}

// ── words of a card ────────────────────────────────────────────────────────────────────────────────────────────────

type Field = 'kind' | 'title' | 'claim' | 'parts' | 'memo' | 'foot';
/** The fields of a card, then fewer and fewer of them: the notes hold everything. */
const SAID: readonly (readonly Field[])[] = [
  ['kind', 'title', 'claim', 'memo', 'parts', 'foot'],
  ['kind', 'title', 'claim', 'parts', 'foot'],
  ['kind', 'title', 'claim', 'foot'],
  ['kind', 'title', 'claim'],
  ['title', 'claim'],
  ['title'],
];
const SHRINK = [1, 0.92, 0.84, 0.76] as const;
/** The subject of the slide may be larger than its parts. */
const GROW = [1.5, 1.3, 1.15, ...SHRINK] as const;

function parasOf(card: SlideCard, fields: readonly Field[], title: number, small: number): readonly Para[] {
  const isBig = card.look === 'combination';
  const of: Readonly<Record<Field, Para>> = {
    kind: textPara(card.kind, small, { bold: true, colour: card.edge }),
    title: textPara(card.title, isBig && card.claim ? title * 1.15 : title, { bold: isBig }),
    claim: textPara(card.claim, title, { before: small / 4 }),
    memo: textPara(card.memo, small, { colour: 'tx2', before: small / 4 }),
    parts: textPara(card.parts, small, { colour: 'tx2', before: small / 4 }),
    foot: textPara(card.foot, small, { colour: 'tx2', bold: isBig, before: small / 4 }),
  };
  return fields.filter((f) => card[f] !== '').map((f) => of[f]);
}

/** The text of a card in its box, as large as it fits. */
export function wordsOfCard(card: SlideCard, box: Box, scale: number): readonly Para[] {
  const width = box.w - 2 * INSET;
  const height = box.h - 2 * INSET;
  const [title, small] = [Math.min(15 * scale, 26), Math.min(11.5 * scale, 16)];
  for (const fields of SAID)
    for (const factor of card.look === 'combination' ? GROW : SHRINK) {
      const sizes = [Math.max(LEAST_TITLE, title * factor), Math.max(LEAST_SMALL, small * factor)] as const;
      const paras = parasOf(card, fields, ...sizes);
      if (paras.length > 0 && heightOfAll(paras, width) <= height) return paras;
    }
  const name = card.title || card.claim;
  const lines = Math.floor(height / (LEAST_TITLE * LINE));
  if (lines >= 1 || height >= LEAST_TITLE) return [textPara(shortened(name, LEAST_TITLE, width, lines), LEAST_TITLE)];
  // Lower than a line of text: the name is in the alternative text.
  return [];
}

const altOfCard = ({ kind, title, claim, parts, memo, foot }: SlideCard): string =>
  [[kind, title].filter(Boolean).join(': '), claim, parts, memo, foot].filter(Boolean).join(' · ');

function cardXml(card: SlideCard, id: number, box: Box, scale: number, pen: Pen): string {
  const isBig = card.look === 'combination';
  const radius = Math.min(0.5, (isBig ? 14 : card.look === 'note' ? 2 : 7) / Math.max(1, Math.min(card.w, card.h)));
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      named({ id, name: card.title || card.claim || card.kind, alt: altOfCard(card) }),
      el('p:cNvSpPr'),
      el('p:nvPr'),
    ),
    el(
      'p:spPr',
      {},
      transform(box),
      shapeOf('roundRect', el('a:gd', { name: 'adj', fmla: `val ${Math.round(radius * 100_000)}` })),
      fill(card.ground),
      line(card.edge, isBig ? 2.5 : 1.25, el('a:prstDash', { val: card.isOpen ? 'dash' : 'solid' })),
    ),
    bodyXml(wordsOfCard(card, box, scale), pen, { inset: INSET }),
  );
}

// ── links ──────────────────────────────────────────────────────────────────────────────────────────────────────────

type Point = readonly [number, number];
/** The connection sites of a rounded rectangle, in order: top, left, bottom, right. */
const sitesOf = ({ x, y, w, h }: Box): readonly Point[] => [
  [x + w / 2, y],
  [x, y + h / 2],
  [x + w / 2, y + h],
  [x + w, y + h / 2],
];
const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

export type Course = { readonly from: number; readonly to: number; readonly start: Point; readonly end: Point };
const CROSSED = 400;
/** The shortest, straightest route between two cards, from site to site, that passes behind no other card if possible. */
function courseOf(a: Box, b: Box, others: readonly Box[]): Course {
  let best: Course = { from: 0, to: 0, start: [a.x, a.y], end: [b.x, b.y] };
  let least = Number.POSITIVE_INFINITY;
  for (const [from, start] of sitesOf(a).entries())
    for (const [to, end] of sitesOf(b).entries()) {
      const crossed = others.filter((other) => isCrossed(other, start, end)).length;
      const cost = distance(start, end) * (1 + bendOf(start, end, from) + bendOf(end, start, to)) + crossed * CROSSED;
      if (cost < least - 0.01) [best, least] = [{ from, to, start, end }, cost];
    }
  return best;
}

/** The outward direction of each site. */
const OUTWARD: readonly Point[] = [
  [0, -1],
  [-1, 0],
  [0, 1],
  [1, 0],
];
/** 0 if a line leaves a site straight, 1 if it runs back through its card. */
function bendOf(start: Point, end: Point, site: number): number {
  const [nx, ny] = OUTWARD[site] ?? [0, 0];
  const length = Math.max(1, distance(start, end));
  return (1 - ((end[0] - start[0]) * nx + (end[1] - start[1]) * ny) / length) / 2;
}

/** Whether a line crosses a box (Liang–Barsky). */
function isCrossed({ x, y, w, h }: Box, [x0, y0]: Point, [x1, y1]: Point): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [near, far] = [0, 1];
  for (const [p, q] of [
    [-dx, x0 - x],
    [dx, x + w - x0],
    [-dy, y0 - y],
    [dy, y + h - y0],
  ] as const) {
    if (p === 0 && q <= 0) return false;
    if (p < 0) near = Math.max(near, q / p);
    if (p > 0) far = Math.min(far, q / p);
  }
  return near < far;
}

function linkXml(
  link: SlideLink,
  id: number,
  { from, to, start, end }: Course,
  ends: { readonly from: number; readonly to: number },
): string {
  const box = {
    x: Math.min(start[0], end[0]),
    y: Math.min(start[1], end[1]),
    w: Math.abs(start[0] - end[0]),
    h: Math.abs(start[1] - end[1]),
  };
  const flips = { flipH: end[0] < start[0] ? 1 : undefined, flipV: end[1] < start[1] ? 1 : undefined };
  const isPart = link.look === 'part';
  return el(
    'p:cxnSp',
    {},
    el(
      'p:nvCxnSpPr',
      {},
      named({ id, name: link.label || link.alt, alt: link.alt }),
      el('p:cNvCxnSpPr', {}, el('a:stCxn', { id: ends.from, idx: from }), el('a:endCxn', { id: ends.to, idx: to })),
      el('p:nvPr'),
    ),
    el(
      'p:spPr',
      {},
      transform(box, flips),
      shapeOf('straightConnector1'),
      line(
        link.colour,
        isPart ? 3 : 1.5,
        el('a:prstDash', { val: link.dash === 'dash' ? 'dash' : link.dash === 'dot' ? 'sysDot' : 'solid' }),
        isPart ? '' : el('a:tailEnd', { type: 'triangle', w: 'med', len: 'med' }),
      ),
    ),
  );
}

const LABEL = 9;
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7] as const;
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));

/** The position along a line where its label covers least of the cards, of other labels and of the line itself. */
function labelBox(text: string, { start, end }: Course, taken: readonly Box[]): Box {
  const [w, h] = [emsOf(text) * LABEL + 6, LABEL * LINE + 2];
  const length = Math.max(1, distance(start, end));
  const [ux, uy] = [(end[0] - start[0]) / length, (end[1] - start[1]) / length];
  // How much of the line the label covers if it is on it, and how far beside the line it covers nothing.
  const covered = Math.min(w / Math.max(0.01, Math.abs(ux)), h / Math.max(0.01, Math.abs(uy)));
  const beside = (w / 2) * Math.abs(uy) + (h / 2) * Math.abs(ux) + 1;
  const offsets = covered > length / 2 ? [-beside, beside] : [0, -beside, beside];
  const boxes = ALONG.flatMap((at) =>
    offsets.map((off): Box => {
      const [x, y] = [start[0] + ux * length * at - uy * off, start[1] + uy * length * at + ux * off];
      return { x: x - w / 2, y: y - h / 2, w, h };
    }),
  );
  const hidden = (box: Box) => taken.reduce((sum, other) => sum + overlap(box, other), 0);
  return boxes.reduce((best, box) => (hidden(box) < hidden(best) - 0.5 ? box : best));
}

/** Labels on a line have a white background, so that the line does not run through them. */
const labelXml = (text: string, colour: string, id: number, box: Box, pen: Pen): string =>
  el(
    'p:sp',
    {},
    el('p:nvSpPr', {}, named({ id, name: text }), el('p:cNvSpPr', { txBox: 1 }), el('p:nvPr')),
    el('p:spPr', {}, transform(box), shapeOf('rect'), fill('bg1')),
    bodyXml([textPara(text, LABEL, { align: 'center', colour })], pen, { anchor: 'ctr' }),
  );
/** The maximum width of a label on a line, in points. */
const shortLabel = (text: string): string => shortened(text, LABEL, 150, 1);

/** The shapes of a slide for a part of a board. `nextId` numbers shapes. */
export function boardXml({ cards, links }: Part, nextId: () => number, pen: Pen): string {
  const { boxes, scale } = placed(cards);
  const ids = new Map(cards.map((c) => [c.id, nextId()]));
  const spots = [...boxes.values()];
  const taken = [...spots];
  const lines: string[] = [];
  const labels: string[] = [];
  for (const link of links) {
    const [a, b] = [boxes.get(link.from), boxes.get(link.to)];
    const [from, to] = [ids.get(link.from), ids.get(link.to)];
    if (!a || !b || from === undefined || to === undefined || from === to) continue;
    const course = courseOf(
      a,
      b,
      spots.filter((box) => box !== a && box !== b),
    );
    lines.push(linkXml(link, nextId(), course, { from, to }));
    if (link.label === '') continue;
    const text = shortLabel(link.label);
    const box = labelBox(text, course, taken);
    taken.push(box);
    labels.push(labelXml(text, link.colour, nextId(), box, pen));
  }
  const shapes = cards.map((card) => {
    const box = boxes.get(card.id);
    return box ? cardXml(card, ids.get(card.id) ?? 0, box, scale, pen) : '';
  });
  return [...lines, ...shapes, ...labels].join('');
}
