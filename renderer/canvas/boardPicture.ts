/** A board, or some of its cards, as a picture: PNG, and SVG with real text that other programs can select and edit. Both use one drawing. */

import { type DrawingWords, drawBoard, type Group, type Shape } from './boardDrawing.ts';
import { type CardPictures, NO_PICTURES } from './cardPictures.ts';
import { KIND_MARKS, MARK_SIDE, MARK_STROKE } from './kindMarks.ts';
import type { Palette } from './palette.ts';
import type { PictureText } from './pictureFonts.ts';
import { type Box, boundsOf, type Scene } from './scene.ts';

export const onlyCards = (scene: Scene, ids: ReadonlySet<string>): Scene =>
  ids.size === 0
    ? scene
    : {
        cards: scene.cards.filter((c) => ids.has(c.id)),
        lines: scene.lines.filter((l) => ids.has(l.from.id) && ids.has(l.to.id)),
      };

const MARGIN = 32;
const MAX_PIXELS = 40_000_000;
/** Browsers draw nothing on a canvas with a longer side, and other programs cannot open such a picture. */
const MAX_PICTURE_SIDE = 16_000;

/** The size of a picture of `w` by `h`, enlarged at most `best` times, in whole pixels and within the limits of a canvas. */
export function pictureSize(w: number, h: number, best: number): { scale: number; width: number; height: number } {
  const scale = Math.min(best, Math.sqrt(MAX_PIXELS / (w * h)), MAX_PICTURE_SIDE / w, MAX_PICTURE_SIDE / h);
  return { scale, width: Math.max(1, Math.floor(w * scale)), height: Math.max(1, Math.floor(h * scale)) };
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Character widths in ems as the browser draws them, each measured once. */
export function measureIn(ctx: Context, font: string): (c: string, bold: boolean) => number {
  const known = new Map<string, number>();
  return (c, bold) => {
    const key = bold ? `b${c}` : c;
    const width = known.get(key);
    if (width !== undefined) return width;
    ctx.font = `${bold ? 700 : 400} 100px ${font}`;
    const measured = ctx.measureText(c).width / 100;
    known.set(key, measured);
    return measured;
  };
}

/** Draws groups on a canvas whose transform is that of the board. */
export function paintGroups(
  ctx: Context,
  groups: readonly Group[],
  font: string,
  pictures: CardPictures = NO_PICTURES,
): void {
  for (const { shapes } of groups) for (const s of shapes) paintShape(ctx, s, font, pictures);
}

function paintShape(ctx: Context, s: Shape, font: string, pictures: CardPictures): void {
  if (s.shape === 'picture') {
    const picture = pictures.get(s.hash);
    if (picture) ctx.drawImage(picture.image, s.x, s.y, s.w, s.h);
    return;
  }
  if (s.shape === 'mark') {
    const scale = s.side / MARK_SIDE;
    ctx.save();
    ctx.transform(scale, 0, 0, scale, s.x, s.y);
    ctx.strokeStyle = s.stroke;
    ctx.lineWidth = MARK_STROKE;
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';
    for (const d of KIND_MARKS[s.kind]) ctx.stroke(new Path2D(d));
    ctx.restore();
    return;
  }
  if (s.shape === 'text') {
    ctx.font = `${s.bold ? 700 : 400} ${s.size}px ${font}`;
    ctx.fillStyle = s.fill;
    ctx.textBaseline = 'middle';
    ctx.textAlign = s.centred ? 'center' : 'left';
    ctx.fillText(s.text, s.x, s.y);
    return;
  }
  const path = s.shape === 'path' ? new Path2D(s.d) : new Path2D();
  if (s.shape === 'box') path.roundRect(s.x, s.y, s.w, s.h, s.radius);
  if (s.fill) {
    ctx.fillStyle = s.fill;
    ctx.fill(path);
  }
  if (s.stroke) {
    ctx.strokeStyle = s.stroke;
    ctx.lineWidth = s.width ?? 1;
    ctx.setLineDash(s.dash ? s.dash.split(' ').map(Number) : []);
    ctx.stroke(path);
    ctx.setLineDash([]);
  }
}

/** What the drawing needs to know about pictures. */
export const sizesOf = (pictures: CardPictures): ReadonlyMap<string, { width: number; height: number }> =>
  new Map(
    [...pictures].map(
      ([
        hash,
        {
          image: { width, height },
        },
      ]) => [hash, { width, height }],
    ),
  );

const withMargin = ({ x, y, w, h }: Box): Box => ({
  x: x - MARGIN,
  y: y - MARGIN,
  w: w + MARGIN * 2,
  h: h + MARGIN * 2,
});

/** `undefined` if there is nothing to show. `longest`: the maximum length of the longer side, in pixels. */
export async function boardPng(
  scene: Scene,
  palette: Palette,
  words: DrawingWords,
  pictures: CardPictures = NO_PICTURES,
  longest = MAX_PICTURE_SIDE,
): Promise<Uint8Array | undefined> {
  const bounds = boundsOf(scene.cards);
  if (!bounds) return undefined;
  const box = withMargin(bounds);
  const { scale, width, height } = pictureSize(box.w, box.h, Math.min(2, longest / Math.max(box.w, box.h)));
  const canvas = new OffscreenCanvas(width, height);
  const ctx = canvas.getContext('2d');
  if (!ctx) return undefined;
  await document.fonts.ready;
  ctx.fillStyle = palette.paper;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  const widthOf = measureIn(ctx, palette.font);
  const groups = drawBoard(scene, { palette, words, widthOf, pictures: sizesOf(pictures) });
  paintGroups(ctx, groups, palette.font, pictures);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

const escapeXml = (text: string): string =>
  text
    // XML forbids control characters, even escaped.
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

export type SvgParts = {
  readonly scene: Scene;
  readonly groups: readonly Group[];
  readonly paper: string;
  readonly font: string;
  /** `@font-face` rules to embed in the picture. */
  readonly fontFaces: string;
  /** Data URLs of the pictures on cards, by hash, so that the file is self-contained. */
  readonly pictureUrls?: ReadonlyMap<string, string>;
  readonly title: string;
};

/** A self-contained SVG. Its title and description say in words what it shows. */
export function boardSvg({ scene, groups, paper, font, fontFaces, pictureUrls, title }: SvgParts): string {
  const { x, y, w, h } = withMargin(boundsOf(scene.cards) ?? { x: 0, y: 0, w: 36, h: 36 });
  const { width, height } = pictureSize(w, h, 1);
  const said = groups.map((g) => g.title).filter(Boolean);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${width}" height="${height}" font-family="${escapeXml(font)}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeXml(title)}</title><desc id="desc">${escapeXml(said.join('\n').replaceAll('\n', ' / '))}</desc>`,
    fontFaces ? `<style>${fontFaces}</style>` : '',
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${paper}"/>`,
    ...groups.map(
      (g) =>
        `<g>${g.title ? `<title>${escapeXml(g.title)}</title>` : ''}${g.shapes.map((s) => svgOf(s, pictureUrls)).join('')}</g>`,
    ),
    '</svg>',
  ].join('');
}

function svgOf(s: Shape, pictureUrls: SvgParts['pictureUrls']): string {
  if (s.shape === 'picture') {
    const url = pictureUrls?.get(s.hash);
    return url ? `<image x="${s.x}" y="${s.y}" width="${s.w}" height="${s.h}" href="${escapeXml(url)}"/>` : '';
  }
  if (s.shape === 'mark')
    return `<g transform="translate(${s.x} ${s.y}) scale(${s.side / MARK_SIDE})" fill="none" stroke="${s.stroke}" stroke-width="${MARK_STROKE}" stroke-linecap="round" stroke-linejoin="round">${KIND_MARKS[s.kind].map((d) => `<path d="${d}"/>`).join('')}</g>`;
  if (s.shape === 'text')
    return `<text x="${s.x}" y="${s.y}" font-size="${s.size}" fill="${s.fill}" dominant-baseline="central"${s.bold ? ' font-weight="700"' : ''}${s.centred ? ' text-anchor="middle"' : ''}>${escapeXml(s.text)}</text>`;
  const look = `fill="${s.fill ?? 'none'}"${s.stroke ? ` stroke="${s.stroke}" stroke-width="${s.width ?? 1}"` : ''}${s.dash ? ` stroke-dasharray="${s.dash}"` : ''}`;
  return s.shape === 'path'
    ? `<path d="${s.d}" ${look}/>`
    : `<rect x="${s.x}" y="${s.y}" width="${s.w}" height="${s.h}" rx="${s.radius}" ${look}/>`;
}

/** The characters that groups draw, for the fonts that they need. */
export function textOf(groups: readonly Group[]): PictureText {
  const of = (bold: boolean) =>
    [
      ...new Set(
        groups.flatMap((g) => g.shapes.flatMap((s) => (s.shape === 'text' && s.bold === bold ? [...s.text] : []))),
      ),
    ]
      .sort()
      .join('');
  return { plain: of(false), bold: of(true) };
}
