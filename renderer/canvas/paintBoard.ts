/**
 * Draws a scene on a 2D canvas: the far view of a large board, the map, the preview in the text, and pictures. At small scales a card is a
 * block in the colour of its kind with its title as large as fits, so that it stays legible where a scaled-down card would not be.
 */

import { wrapText } from '../../shared/text/wrapText.ts';
import type { Palette } from './palette.ts';
import { TINTS } from './palette.ts';
import type { Scene, SceneCard, SceneLine } from './scene.ts';

export type View = { readonly x: number; readonly y: number; readonly scale: number };
export type PaintOptions = {
  readonly width: number;
  readonly height: number;
  readonly view: View;
  readonly palette: Palette;
  readonly selected?: ReadonlySet<string>;
  readonly dimmed?: ReadonlySet<string>;
  /** Words are at least so high, in pixels: a picture that is read needs more than a map. */
  readonly leastText?: number;
};

export function paintBoard(
  ctx: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  scene: Scene,
  options: PaintOptions,
): void {
  const { width, height, view, palette, selected, dimmed, leastText = 9 } = options;
  const { scale } = view;
  const sx = (x: number) => x * scale + view.x;
  const sy = (y: number) => y * scale + view.y;
  const visible = (c: SceneCard) => sx(c.x + c.w) >= 0 && sx(c.x) <= width && sy(c.y + c.h) >= 0 && sy(c.y) <= height;

  const drawFrame = (c: SceneCard) => {
    ctx.strokeStyle = palette.line;
    ctx.lineWidth = 1;
    ctx.setLineDash([6, 4]);
    ctx.strokeRect(sx(c.x), sy(c.y), c.w * scale, c.h * scale);
    ctx.setLineDash([]);
    text(c.title, sx(c.x) + 6, sy(c.y) + 4, c.w * scale - 12, 1, Math.max(leastText, 16 * scale), palette.soft, true);
  };

  const text = (
    value: string,
    x: number,
    y: number,
    maxWidth: number,
    maxLines: number,
    size: number,
    colour: string,
    bold = false,
  ) => {
    if (value === '' || size < 5 || maxWidth < size * 2) return;
    ctx.font = `${bold ? '700' : '400'} ${size}px ${palette.font}`;
    ctx.fillStyle = colour;
    ctx.textBaseline = 'top';
    wrapText(value, maxWidth / size, maxLines).forEach((words, i) => {
      ctx.fillText(words, x, y + i * size * 1.35);
    });
  };

  const line = ({ from, to, type }: SceneLine) => {
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
  };

  const card = (c: SceneCard) => {
    const x = sx(c.x);
    const y = sy(c.y);
    const w = c.w * scale;
    const h = c.h * scale;
    const colour = palette.kinds[c.kind];
    const tint = c.colour === 'none' ? undefined : TINTS[c.colour];
    ctx.fillStyle = palette.raised;
    ctx.strokeStyle = selected?.has(c.id) ? palette.accent : colour;
    ctx.lineWidth = selected?.has(c.id) ? 3 : c.kind === 'combination' ? Math.max(1.5, 3 * scale) : 1;
    if (!c.valid) ctx.setLineDash([5, 4]);
    ctx.beginPath();
    ctx.roundRect(x, y, w, h, Math.max(1, (c.kind === 'combination' ? 14 : 6) * scale));
    ctx.fill();
    if (tint) {
      ctx.globalAlpha *= 0.18;
      ctx.fillStyle = tint;
      ctx.fill();
      ctx.globalAlpha = dimmed?.has(c.id) ? 0.25 : 1;
    }
    ctx.stroke();
    ctx.setLineDash([]);
    if (c.kind === 'combination') {
      c.cords.slice(0, 5).forEach((kind, i) => {
        ctx.fillStyle = palette.kinds[kind];
        ctx.fillRect(x + 4 + i * Math.max(3, 12 * scale), y + 4, Math.max(2, 9 * scale), Math.max(2, 9 * scale));
      });
      const size = Math.max(leastText, 20 * scale);
      const top = y + 4 + Math.max(4, 14 * scale);
      const lines = Math.max(1, Math.floor((h - 10 - 14 * scale) / (size * 1.35)));
      // Its name as on the board; the claim below it, where there is room for both, or in its place.
      const named = c.title !== '' && (lines > 1 || c.claim === '');
      if (named) text(c.title, x + 6, top, w - 12, 1, size, palette.ink, true);
      const left = lines - (named ? 1 : 0);
      if (left > 0) text(c.claim, x + 6, top + (named ? size * 1.35 : 0), w - 12, left, size, palette.ink, !named);
      return;
    }
    ctx.fillStyle = colour;
    ctx.fillRect(x, y, Math.max(2, 5 * scale), h);
    const size = Math.max(leastText, 15 * scale);
    const lines = Math.floor((h - 4) / (size * 1.35));
    if (lines >= 1)
      text(
        c.title,
        x + Math.max(4, 14 * scale),
        y + Math.max(2, 10 * scale),
        w - Math.max(6, 20 * scale),
        Math.min(lines, 3),
        size,
        palette.ink,
      );
  };

  for (const c of scene.cards) if (c.kind === 'frame' && visible(c)) drawFrame(c);
  for (const l of scene.lines) {
    ctx.globalAlpha = dimmed && (dimmed.has(l.from.id) || dimmed.has(l.to.id)) ? 0.12 : 1;
    line(l);
  }
  for (const c of scene.cards) {
    if (c.kind === 'frame' || !visible(c)) continue;
    ctx.globalAlpha = dimmed?.has(c.id) ? 0.25 : 1;
    card(c);
  }
  ctx.globalAlpha = 1;
}
