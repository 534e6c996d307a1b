/** A board, or some of its cards, as a picture: PNG by the painter, SVG with real text that other programs can select and edit. */

import { wrapText } from '../../shared/text/wrapText.ts';
import { paintBoard } from './paintBoard.ts';
import type { Palette } from './palette.ts';
import { boundsOf, fitView, type Scene } from './scene.ts';

export const onlyCards = (scene: Scene, ids: ReadonlySet<string>): Scene =>
  ids.size === 0
    ? scene
    : {
        cards: scene.cards.filter((c) => ids.has(c.id)),
        lines: scene.lines.filter((l) => ids.has(l.from.id) && ids.has(l.to.id)),
      };

const MAX_PIXELS = 40_000_000;
/** Browsers draw nothing on a canvas with a longer side, and programs open no such picture. */
const MAX_PICTURE_SIDE = 16_000;

/** The size of a picture of `w` by `h`, at most `best` times as large, in whole pixels and within what can be drawn. */
export function pictureSize(w: number, h: number, best: number): { scale: number; width: number; height: number } {
  const scale = Math.min(best, Math.sqrt(MAX_PIXELS / (w * h)), MAX_PICTURE_SIDE / w, MAX_PICTURE_SIDE / h);
  return { scale, width: Math.max(1, Math.floor(w * scale)), height: Math.max(1, Math.floor(h * scale)) };
}

export async function boardPng(scene: Scene, palette: Palette): Promise<Uint8Array | undefined> {
  const box = boundsOf(scene.cards);
  if (!box) return undefined;
  const { scale, width, height } = pictureSize(box.w + 64, box.h + 64, 2);
  const canvas = new OffscreenCanvas(width, height);
  const ctx = canvas.getContext('2d');
  if (!ctx) return undefined;
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, width, height);
  paintBoard(ctx, scene, { width, height, palette, view: fitView(box, width, height, 32 * scale, 2) });
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

export function boardSvg(
  scene: Scene,
  palette: Palette,
  title: string,
  describe: (card: Scene['cards'][number]) => string,
): string {
  const box = boundsOf(scene.cards) ?? { x: 0, y: 0, w: 100, h: 100 };
  const [x, y, w, h] = [box.x - 32, box.y - 32, box.w + 64, box.h + 64];
  const { width, height } = pictureSize(w, h, 1);
  const lines = scene.lines.map(({ from, to, type }) => {
    const [x0, y0, x1, y1] = [from.x + from.w / 2, from.y + from.h / 2, to.x + to.w / 2, to.y + to.h / 2];
    return type === 'part'
      ? `<path d="M${x0} ${y0}C${x0} ${(y0 + y1) / 2} ${x1} ${(y0 + y1) / 2} ${x1} ${y1}" fill="none" stroke="${palette.kinds[to.kind]}" stroke-width="5"/>`
      : `<line x1="${x0}" y1="${y0}" x2="${x1}" y2="${y1}" stroke="${palette.line}" stroke-width="1.5"/>`;
  });
  const cards = scene.cards.map((c) => {
    const big = c.kind === 'combination';
    const size = big ? 18 : 15;
    const body = wrapText(
      big ? c.claim || c.title : c.title,
      (c.w - 28) / size,
      Math.max(1, Math.floor((c.h - 24) / (size * 1.4))),
    );
    const spans = body
      .map((l, i) => `<tspan x="${c.x + 16}" y="${c.y + 18 + size / 2 + i * size * 1.4}">${escapeXml(l)}</tspan>`)
      .join('');
    return `<g><title>${escapeXml(describe(c))}</title><rect x="${c.x}" y="${c.y}" width="${c.w}" height="${c.h}" rx="${big ? 14 : 6}" fill="${c.kind === 'frame' ? 'none' : palette.raised}" stroke="${palette.kinds[c.kind]}" stroke-width="${big ? 3 : 1}"${c.kind === 'frame' || !c.valid ? ' stroke-dasharray="6 4"' : ''}/><text font-size="${size}" fill="${palette.ink}"${big ? ' font-weight="700"' : ''}>${spans}</text></g>`;
  });
  const frames = cards.filter((_, i) => scene.cards[i]?.kind === 'frame');
  const others = cards.filter((_, i) => scene.cards[i]?.kind !== 'frame');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${width}" height="${height}" font-family="${escapeXml(palette.font)}" role="img"><title>${escapeXml(title)}</title><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${palette.paper}"/>${frames.join('')}${lines.join('')}${others.join('')}</svg>`;
}
