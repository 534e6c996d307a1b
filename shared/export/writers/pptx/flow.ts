/** Flows the blocks of a document over slides: as large as possible, and on as many slides as needed. */
import type { Block, ChartBlock, ListBlock, Run } from '../../paper/tree.ts';
import { BODY_BOX, type Box } from './geometry.ts';
import { type Grid, gridHeight, gridsOf, splitGrid } from './tables.ts';
import { cutAfter, heightOf, LINE, type Para, textPara } from './text.ts';

type Piece =
  /** `keep`: points that the next piece needs on the same slide. */
  | { readonly kind: 'para'; readonly para: Para; readonly keep?: number }
  | { readonly kind: 'grid'; readonly grid: Grid; readonly alt: string }
  | { readonly kind: 'chart'; readonly chart: ChartBlock }
  | {
      readonly kind: 'picture';
      readonly picture: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'break' };
/** The content of a slide, from top to bottom. */
export type Placed = { readonly box: Box } & (
  | { readonly kind: 'text'; readonly paras: readonly Para[] }
  | Exclude<Piece, { readonly kind: 'para' | 'break' }>
);
export type Page = readonly Placed[];
export type SizeOf = (picture: string) => { readonly width: number; readonly height: number } | undefined;

const SIZES = [28, 24, 20, 18, 16, 14] as const;
const GAP = 10;
const LEAST_CHART = 220;
const LEAST_PICTURE = 120;

/** Uses the largest font size that takes no more slides than the smallest. */
export function pagesOf(blocks: readonly Block[], sizeOf: SizeOf): readonly Page[] {
  const tries = SIZES.map((size) => paged(piecesOf(blocks, size, sizeOf)));
  const least = Math.min(...tries.map((pages) => pages.length));
  return tries.find((pages) => pages.length === least) ?? [];
}

// ── pieces ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const said = (text: string): readonly Run[] => [{ kind: 'text', text }];
const headPiece = (runs: readonly Run[], size: number): Piece => ({
  kind: 'para',
  para: { runs, size, bold: true, before: size * 0.7 },
  keep: 4 * size,
});
const captionPieces = (text: string | undefined, size: number, keep = 0): readonly Piece[] =>
  text
    ? [{ kind: 'para', para: textPara(text, Math.max(12, size - 4), { colour: 'tx2', before: size * 0.4 }), keep }]
    : [];

const piecesOf = (blocks: readonly Block[], size: number, sizeOf: SizeOf): readonly Piece[] =>
  blocks.flatMap((block) => piecesOfBlock(block, size, sizeOf));

function piecesOfBlock(block: Block, size: number, sizeOf: SizeOf): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [headPiece(block.runs, size)];
    case 'paragraph':
      return [{ kind: 'para', para: { runs: block.runs, before: size * 0.5, ...lookOf(block.style, size) } }];
    case 'list':
      return listPieces(block, size, 0);
    case 'table':
      return [
        ...captionPieces(block.caption, size, 60),
        ...gridsOf(block, BODY_BOX.w, size).map((grid): Piece => ({ kind: 'grid', grid, alt: block.caption ?? '' })),
      ];
    case 'chart':
      return block.labels.length === 0 || block.series.length === 0 ? [] : [{ kind: 'chart', chart: block }];
    case 'picture':
      return [...picturePieces(block.picture, block.alt, sizeOf), ...captionPieces(block.caption, size)];
    case 'board':
      return [headPiece(said(block.title), size), ...listPieces(block.outline, size, 0)];
    case 'group':
      return [headPiece(said(block.title), size), ...piecesOf(block.blocks, size, sizeOf)];
    case 'pageBreak':
      return [{ kind: 'break' }];
    case 'rule':
    case 'notes':
      return [];
  }
}

type Look = Pick<Para, 'size' | 'bold' | 'italic' | 'colour'>;
function lookOf(style: 'question' | 'quote' | 'caption' | 'lead' | undefined, size: number): Look {
  switch (style) {
    case 'lead':
      return { size: size + 2, bold: true };
    case 'quote':
    case 'question':
      return { size, italic: true, colour: 'tx2' };
    case 'caption':
      return { size: Math.max(12, size - 4), colour: 'tx2' };
    case undefined:
      return { size };
  }
}

/** A picture that cannot be shown is named, so that nobody presents without knowing that it is missing. */
function picturePieces(picture: string, alt: string, sizeOf: SizeOf): readonly Piece[] {
  const size = sizeOf(picture);
  if (size) return [{ kind: 'picture', picture, alt, ...size }];
  return alt === '' ? [] : [{ kind: 'para', para: textPara(`［${alt}］`, 12, { colour: 'tx2' }) }];
}

const MOST_LEVEL = 4;
function listPieces(list: ListBlock, size: number, level: number): readonly Piece[] {
  const smaller = Math.max(12, size - 2 * level);
  let number = list.start ?? 1;
  return list.items.flatMap(({ runs, isChecked, list: inner }): readonly Piece[] => {
    const bullet = list.style === 'number' ? number++ : list.style === 'check' ? (isChecked ? 'done' : 'open') : 'dot';
    return [
      { kind: 'para', para: { runs, size: smaller, level, bullet, before: smaller * (level === 0 ? 0.45 : 0.2) } },
      ...(inner ? listPieces(inner, size, Math.min(MOST_LEVEL, level + 1)) : []),
    ];
  });
}

// ── pages ──────────────────────────────────────────────────────────────────────────────────────────────────────────

class Pages {
  readonly pages: Placed[][] = [];
  private page: Placed[] = [];
  private paras: Para[] = [];
  /** Where the current text box begins, and where it ends so far. */
  private top = 0;
  private y = 0;

  private get room(): number {
    return BODY_BOX.h - this.y;
  }
  private get isEmpty(): boolean {
    return this.page.length === 0 && this.paras.length === 0;
  }
  private box(y: number, h: number, w: number = BODY_BOX.w): Box {
    return { x: BODY_BOX.x, y: BODY_BOX.y + y, w, h };
  }
  private endText(): void {
    if (this.paras.length === 0) return;
    this.page.push({ kind: 'text', paras: this.paras, box: this.box(this.top, this.y - this.top) });
    this.paras = [];
    this.y += GAP;
  }
  endPage(): void {
    this.endText();
    if (this.page.length > 0) this.pages.push(this.page);
    this.page = [];
    this.y = 0;
    this.top = 0;
  }
  /** Starts a new page if less than `needs` is left on this one. */
  ensure(needs: number): void {
    if (!this.isEmpty && this.room < needs) this.endPage();
  }

  addPara(para: Para): void {
    if (this.paras.length === 0) this.top = this.y;
    const before = this.paras.length === 0 ? 0 : (para.before ?? 0);
    const lineHeight = para.size * LINE;
    const height = heightOf(para, BODY_BOX.w);
    if (before + height <= this.room + 0.01) {
      this.paras.push(para);
      this.y += before + height;
      return;
    }
    const lines = Math.floor((this.room - before) / lineHeight + 0.001);
    // Avoids a single line of a paragraph at the foot of a slide.
    if (!this.isEmpty && (lines < 2 || height <= BODY_BOX.h)) {
      this.endPage();
      this.addPara(para);
      return;
    }
    const [first, rest] = cutAfter(para, BODY_BOX.w, Math.max(1, lines));
    this.paras.push(first);
    this.y += before + Math.max(1, lines) * lineHeight;
    this.endPage();
    if (rest) this.addPara(rest);
  }

  addGrid(grid: Grid, alt: string): void {
    this.endText();
    let left: Grid | undefined = grid;
    while (left) {
      const [part, rest]: readonly [Grid | undefined, Grid | undefined] = splitGrid(left, this.room, this.isEmpty);
      if (part) {
        const h = gridHeight(part);
        const w = part.widths.reduce((a, b) => a + b, 0);
        this.page.push({ kind: 'grid', grid: part, alt, box: this.box(this.y, h, w) });
        this.y += h + GAP;
      }
      if (rest) this.endPage();
      left = rest;
    }
  }

  addChart(chart: ChartBlock): void {
    this.endText();
    this.ensure(LEAST_CHART);
    this.page.push({ kind: 'chart', chart, box: this.box(this.y, this.room) });
    this.y = BODY_BOX.h;
  }

  addPicture(piece: Extract<Piece, { readonly kind: 'picture' }>): void {
    this.endText();
    this.ensure(LEAST_PICTURE);
    const scale = Math.min(1, BODY_BOX.w / piece.width, (this.room - 24) / piece.height);
    const [w, h] = [piece.width * scale, piece.height * scale];
    this.page.push({ ...piece, box: { ...this.box(this.y, h, w), x: BODY_BOX.x + (BODY_BOX.w - w) / 2 } });
    this.y += h + GAP;
  }
}

function paged(pieces: readonly Piece[]): readonly Page[] {
  const pages = new Pages();
  for (const piece of pieces)
    switch (piece.kind) {
      case 'para':
        if (piece.keep) pages.ensure(piece.keep + piece.para.size * 2);
        pages.addPara(piece.para);
        break;
      case 'grid':
        pages.addGrid(piece.grid, piece.alt);
        break;
      case 'chart':
        pages.addChart(piece.chart);
        break;
      case 'picture':
        pages.addPicture(piece);
        break;
      case 'break':
        pages.endPage();
    }
  pages.endPage();
  return pages.pages;
}
