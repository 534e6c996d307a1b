/**
 * Draws a scene on a 2D canvas: the zoomed-out view of a large board, the map, the preview in the text, and pictures.
 * At small scales a card is a block in the colour of its kind with its title as large as fits, so that it stays
 * legible where a scaled-down card would not be.
 */

import { TINTS } from '../../shared/domain/canvas/tints.ts';
import { wrapText } from '../../shared/text/wrapText.ts';
import type { Palette } from './palette.ts';
import type { Scene, SceneCard, SceneLine } from './scene.ts';

export type View = { readonly x: number; readonly y: number; readonly scale: number };
export type PaintOptions = {
  readonly width: number;
  readonly height: number;
  readonly view: View;
  readonly palette: Palette;
  readonly selected?: ReadonlySet<string>;
  readonly dimmed?: ReadonlySet<string>;
  /** Minimum text height in pixels: a picture that is read needs more than a map. */
  readonly leastText?: number;
};

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
/** The drawing context: position, scale and colours. */
type Brush = {
  readonly ctx: Context;
  readonly palette: Palette;
  readonly scale: number;
  readonly leastText: number;
  /** Board coordinates to pixels. */
  readonly sx: (x: number) => number;
  readonly sy: (y: number) => number;
};
/** A card in pixels. */
type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Opacity of cards and lines that a filter leaves out. */
const DIMMED_CARD = 0.25;
const DIMMED_LINE = 0.12;
const LINE_HEIGHT = 1.35;

export function paintBoard(ctx: Context, scene: Scene, options: PaintOptions): void {
  const { width, height, view, palette, selected, dimmed, leastText = 9 } = options;
  const { scale } = view;
  const sx = (x: number) => x * scale + view.x;
  const sy = (y: number) => y * scale + view.y;
  const brush: Brush = { ctx, palette, scale, leastText, sx, sy };
  const visible = (c: SceneCard) => sx(c.x + c.w) >= 0 && sx(c.x) <= width && sy(c.y + c.h) >= 0 && sy(c.y) <= height;
  for (const c of scene.cards) if (c.kind === 'frame' && visible(c)) paintFrame(brush, c);
  for (const l of scene.lines) {
    ctx.globalAlpha = dimmed && (dimmed.has(l.from.id) || dimmed.has(l.to.id)) ? DIMMED_LINE : 1;
    paintLine(brush, l, { width, height });
  }
  for (const c of scene.cards) {
    if (c.kind === 'frame' || !visible(c)) continue;
    const alpha = dimmed?.has(c.id) ? DIMMED_CARD : 1;
    ctx.globalAlpha = alpha;
    paintCard(brush, c, { isSelected: selected?.has(c.id) ?? false, alpha });
  }
  ctx.globalAlpha = 1;
}

const boxOf = ({ sx, sy, scale }: Brush, c: SceneCard): Box => ({
  x: sx(c.x),
  y: sy(c.y),
  w: c.w * scale,
  h: c.h * scale,
});

function paintFrame(brush: Brush, c: SceneCard): void {
  const { ctx, palette, scale, leastText } = brush;
  const { x, y, w, h } = boxOf(brush, c);
  ctx.strokeStyle = palette.line;
  ctx.lineWidth = 1;
  ctx.setLineDash([6, 4]);
  ctx.strokeRect(x, y, w, h);
  ctx.setLineDash([]);
  const size = Math.max(leastText, 16 * scale);
  paintText(brush, c.title, { x: x + 6, y: y + 4, width: w - 12, lines: 1, size, colour: palette.soft, bold: true });
}

type TextBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The maximum number of lines that fit. */
  readonly lines: number;
  /** Text height in pixels. */
  readonly size: number;
  readonly colour?: string;
  readonly bold?: boolean;
};

/** Text that would be too small to read, or wider than its place, is left out. */
function paintText({ ctx, palette }: Brush, value: string, box: TextBox): void {
  const { x, y, width, lines, size, colour = palette.ink, bold = false } = box;
  if (value === '' || size < 5 || width < size * 2) return;
  ctx.font = `${bold ? '700' : '400'} ${size}px ${palette.font}`;
  ctx.fillStyle = colour;
  ctx.textBaseline = 'top';
  wrapText(value, width / size, lines).forEach((words, i) => {
    ctx.fillText(words, x, y + i * size * LINE_HEIGHT);
  });
}

/** A link as a straight line; a part of a combination as a cord in the colour of its kind. */
function paintLine(
  { ctx, palette, scale, sx, sy }: Brush,
  { from, to, type }: SceneLine,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const x0 = sx(from.x + from.w / 2);
  const y0 = sy(from.y + from.h / 2);
  const x1 = sx(to.x + to.w / 2);
  const y1 = sy(to.y + to.h / 2);
  if (Math.max(x0, x1) < 0 || Math.min(x0, x1) > width || Math.max(y0, y1) < 0 || Math.min(y0, y1) > height) return;
  const cord = type === 'part';
  ctx.strokeStyle = cord ? palette.kinds[to.kind] : palette.line;
  ctx.lineWidth = cord ? Math.max(1.5, 5 * scale) : Math.max(0.6, 1.5 * scale);
  ctx.beginPath();
  ctx.moveTo(x0, y0);
  if (cord) ctx.bezierCurveTo(x0, (y0 + y1) / 2, x1, (y0 + y1) / 2, x1, y1);
  else ctx.lineTo(x1, y1);
  ctx.stroke();
}

type CardLook = {
  readonly isSelected: boolean;
  /** Opacity of the whole card. */
  readonly alpha: number;
};

function paintCard(brush: Brush, c: SceneCard, look: CardLook): void {
  const box = boxOf(brush, c);
  paintShape(brush, c, box, look);
  if (c.kind === 'combination') paintCombination(brush, c, box);
  else paintTitle(brush, c, box);
}

/** The card's background, tint and border; dashed if a combination is incomplete. */
function paintShape({ ctx, palette, scale }: Brush, c: SceneCard, box: Box, { isSelected, alpha }: CardLook): void {
  const { x, y, w, h } = box;
  const isCombination = c.kind === 'combination';
  const tint = c.colour === 'none' ? undefined : TINTS[c.colour];
  ctx.fillStyle = palette.raised;
  ctx.strokeStyle = isSelected ? palette.accent : palette.kinds[c.kind];
  ctx.lineWidth = isSelected ? 3 : isCombination ? Math.max(1.5, 3 * scale) : 1;
  if (!c.valid) ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.roundRect(x, y, w, h, Math.max(1, (isCombination ? 14 : 6) * scale));
  ctx.fill();
  if (tint) {
    ctx.globalAlpha *= 0.18;
    ctx.fillStyle = tint;
    ctx.fill();
    ctx.globalAlpha = alpha;
  }
  ctx.stroke();
  ctx.setLineDash([]);
}

/** An icon for each part, the name, and the claim below it. */
function paintCombination(brush: Brush, c: SceneCard, { x, y, w, h }: Box): void {
  const { ctx, palette, scale, leastText } = brush;
  c.cords.slice(0, 5).forEach((kind, i) => {
    ctx.fillStyle = palette.kinds[kind];
    ctx.fillRect(x + 4 + i * Math.max(3, 12 * scale), y + 4, Math.max(2, 9 * scale), Math.max(2, 9 * scale));
  });
  const size = Math.max(leastText, 20 * scale);
  const top = y + 4 + Math.max(4, 14 * scale);
  const lines = Math.max(1, Math.floor((h - 10 - 14 * scale) / (size * LINE_HEIGHT)));
  // Its name as on the board; the claim below it if there is room for both, or instead of it.
  const named = c.title !== '' && (lines > 1 || c.claim === '');
  const text = { x: x + 6, width: w - 12, size };
  if (named) paintText(brush, c.title, { ...text, y: top, lines: 1, bold: true });
  const left = lines - (named ? 1 : 0);
  if (left > 0)
    paintText(brush, c.claim, { ...text, y: top + (named ? size * LINE_HEIGHT : 0), lines: left, bold: !named });
}

/** A stripe in the colour of the kind, and the title beside it. */
function paintTitle(brush: Brush, c: SceneCard, { x, y, w, h }: Box): void {
  const { ctx, palette, scale, leastText } = brush;
  ctx.fillStyle = palette.kinds[c.kind];
  ctx.fillRect(x, y, Math.max(2, 5 * scale), h);
  const size = Math.max(leastText, 15 * scale);
  const lines = Math.floor((h - 4) / (size * LINE_HEIGHT));
  if (lines < 1) return;
  paintText(brush, c.title, {
    x: x + Math.max(4, 14 * scale),
    y: y + Math.max(2, 10 * scale),
    width: w - Math.max(6, 20 * scale),
    lines: Math.min(lines, 3),
    size,
  });
}
