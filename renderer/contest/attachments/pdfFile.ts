/**
 * PDF files: their text, and their pages for drawing. The reader runs in a worker, is loaded with the first PDF, and
 * gets everything it may need (Japanese CMaps, fonts, decoders of scanned pages) from our own files.
 */
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import {
  findsOnPage,
  type LinePiece,
  type PageEvent,
  type PageFinds,
  pieceTexts,
} from '../../../shared/doc/contest/cleaning/pageLines.ts';
import type { DrawnPage } from '../../../shared/doc/contest/cleaning/picturePdf.ts';
import type { Scanner } from '../../../shared/domain/contest/leaks.ts';
import type { Disposable } from '../../../shared/kernel/disposable.ts';
import { IMPORT_LIMITS } from '../../../shared/kernel/importLimits.ts';

const LIMITS = IMPORT_LIMITS.pdf;

type Reader = {
  readonly pdfjs: typeof import('pdfjs-dist');
  readonly worker: PDFWorker;
  /** Terminates the worker. Its pending requests are never answered. */
  readonly end: () => void;
};
let reader: Promise<Reader> | undefined;
function loadReader() {
  reader ??= import('pdfjs-dist').then((pdfjs) => {
    const port = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
    return { pdfjs, worker: pdfjs.PDFWorker.create({ port }), end: () => port.terminate() };
  });
  // The page may have been rebuilt and this chunk may be gone: the next attempt requests it again.
  reader.catch(() => {
    reader = undefined;
  });
  return reader;
}

/** Thrown when a file takes the reader longer than allowed. */
export class PdfTooSlow extends Error {}

/** Rejects with `PdfTooSlow` after the timeout, terminating the reader with every file it has open: the next file gets a new one. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const used = reader;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      if (reader === used) reader = undefined;
      void used?.then(({ end }) => end());
      reject(new PdfTooSlow());
    }, LIMITS.seconds * 1_000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** `undefined` if it is locked, too large, too slow or not a readable PDF. The caller must dispose of it, because a file can take much memory. */
export async function openPdf(
  bytes: Uint8Array,
): Promise<(Disposable & { readonly file: PDFDocumentProxy }) | undefined> {
  if (bytes.length > LIMITS.bytes) return undefined;
  const { pdfjs, worker } = await loadReader();
  const own = (folder: string) => new URL(`pdf/${folder}/`, document.baseURI).href;
  const task = pdfjs.getDocument({
    // The reader transfers the bytes.
    data: bytes.slice(),
    worker,
    cMapUrl: own('cmaps'),
    standardFontDataUrl: own('fonts'),
    wasmUrl: own('decoders'),
    // Our CSP for scripts does not allow it; the decoders' JavaScript version is slower and equivalent.
    useWasm: false,
    maxImageSize: LIMITS.pixels,
    verbosity: 0,
  });
  const dispose = () => void task.destroy().catch(() => undefined);
  try {
    return { file: await inTime(task.promise), dispose };
  } catch {
    // Locked, damaged, or too slow to read.
    dispose();
    return undefined;
  }
}

/** Draws the nth page (from 1) at the width of the canvas's layout. Rejects if the page is broken or takes too long. */
export const drawPage = (file: PDFDocumentProxy, n: number, canvas: HTMLCanvasElement): Promise<void> =>
  inTime(draw(file, n, canvas));
async function draw(file: PDFDocumentProxy, n: number, canvas: HTMLCanvasElement): Promise<void> {
  const page = await file.getPage(n);
  const width = page.getViewport({ scale: 1 }).width;
  const scale = ((canvas.clientWidth || 700) / width) * Math.min(2, devicePixelRatio || 1);
  const viewport = page.getViewport({ scale });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  page.cleanup();
}

/** Longer files are not rasterised: the copy would be too large to hand out. */
export const MOST_DRAWN = 60;
/** Per point of a printed page: small print stays legible, a page takes about 300 KB. */
const DOTS_PER_POINT = 2;
const MOST_DOTS = 3_000;

export type ReadPage = PageFinds & { readonly items: readonly TextItem[]; readonly vertical: ReadonlySet<string> };
export type ReadPdf = {
  readonly file: PDFDocumentProxy;
  readonly pages: readonly ReadPage[];
  readonly lines: number;
  /** Pages without text: scans, drawings, and those beyond the reading limit. */
  readonly unread: number;
};
/**
 * The text of every page, and which of it must be hidden. In a cleaned copy `spoken` holds the actual text of its
 * glyphs. Rejects if it takes too long.
 */
export const readPdf = (file: PDFDocumentProxy, scan: Scanner, spoken: readonly string[] = []): Promise<ReadPdf> =>
  inTime(readPages(file, scan, spoken));
async function readPages(file: PDFDocumentProxy, scan: Scanner, spoken: readonly string[]): Promise<ReadPdf> {
  const pages: ReadPage[] = [];
  for (let n = 1; n <= Math.min(LIMITS.pages, file.numPages); n++) {
    const page = await file.getPage(n);
    const { items: all, styles } = await page.getTextContent({ includeMarkedContent: true });
    const items = all.filter((item): item is TextItem => 'str' in item);
    const finds = findsOnBoth(items, pieceTexts(all as PageEvent[], spoken), `page ${n}`, scan);
    pages.push({
      ...finds,
      items,
      vertical: new Set(Object.keys(styles).filter((font) => styles[font]?.vertical === true)),
    });
    page.cleanup();
  }
  return {
    file,
    pages,
    lines: pages.reduce((n, page) => n + page.lines, 0),
    unread: pages.filter((page) => page.lines === 0).length + file.numPages - pages.length,
  };
}

/** A name may be visible on the page or only in the extracted text: if these differ, both are searched. */
function findsOnBoth(items: readonly TextItem[], texts: readonly string[], where: string, scan: Scanner): PageFinds {
  const seen: LinePiece[] = items.map((item) => ({ text: item.str, endsLine: item.hasEOL }));
  const finds = findsOnPage(seen, where, scan);
  if (items.every((item, i) => item.str === texts[i])) return finds;
  const said = findsOnPage(
    seen.map((piece, i) => ({ ...piece, text: texts[i] ?? piece.text })),
    where,
    scan,
  );
  const known = new Set(finds.leaks.map((leak) => leak.found));
  return {
    leaks: [...finds.leaks, ...said.leaks.filter((leak) => !known.has(leak.found))],
    pieces: new Set([...finds.pieces, ...said.pieces]),
    lines: Math.max(finds.lines, said.lines),
  };
}

/** The corners of a piece of text on the page, with a margin for glyphs that exceed their line. */
function cornersOf(item: TextItem, isVertical: boolean): readonly (readonly [x: number, y: number])[] {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform as readonly number[];
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 10;
  const along = Math.atan2(b, a);
  const at = (right: number, up: number): readonly [number, number] => [
    x + right * Math.cos(along) - up * Math.sin(along),
    y + right * Math.sin(along) + up * Math.cos(along),
  ];
  if (isVertical) {
    const length = Math.max(item.height, item.width, size);
    return [at(-size, size), at(size, size), at(size, -length - size), at(-size, -length - size)];
  }
  const length = item.width;
  const room = size * 0.3;
  return [at(-room, -room * 1.5), at(length + room, -room * 1.5), at(length + room, size * 1.2), at(-room, size * 1.2)];
}

/**
 * Pages as pictures, with the identifying text painted over. Annotations and forms are not drawn. Rejects if a page
 * is broken or rasterising takes too long.
 */
export const drawnPdf = (read: ReadPdf): Promise<Uint8Array> => inTime(drawPages(read));
async function drawPages({ file, pages }: ReadPdf): Promise<Uint8Array> {
  const drawn: DrawnPage[] = [];
  for (const [i, { items, pieces, vertical }] of pages.entries()) {
    const page = await file.getPage(i + 1);
    const { width, height } = page.getViewport({ scale: 1 });
    const scale = Math.min(DOTS_PER_POINT, MOST_DOTS / Math.max(width, height));
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(viewport.width));
    canvas.height = Math.max(1, Math.round(viewport.height));
    await page.render({ canvas, viewport, annotationMode: 0 }).promise;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = '#000';
    for (const piece of pieces) {
      const item = items[piece];
      if (!item) continue;
      context.beginPath();
      for (const [x, y] of cornersOf(item, vertical.has(item.fontName))) {
        const [left = 0, top = 0] = viewport.convertToViewportPoint(x, y) as readonly number[];
        context.lineTo(left, top);
      }
      context.fill();
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
    if (!blob) throw new Error('the page is too large');
    drawn.push({ jpeg: new Uint8Array(await blob.arrayBuffer()), width, height });
    page.cleanup();
  }
  const { picturePdf } = await import('../../../shared/doc/contest/cleaning/picturePdf.ts');
  return picturePdf(drawn);
}
