/**
 * PDF files: their words, and their pages to draw. The reader runs in a worker, is loaded when the first PDF is looked at, and gets everything it may
 * need (tables of Japanese encodings, fonts, decoders of scanned pages) from our own files.
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
  /** Ends the worker. What it was asked is never answered. */
  readonly end: () => void;
};
let reader: Promise<Reader> | undefined;
function loadReader() {
  reader ??= import('pdfjs-dist').then((pdfjs) => {
    const port = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
    return { pdfjs, worker: pdfjs.PDFWorker.create({ port }), end: () => port.terminate() };
  });
  // A page that was rebuilt meanwhile has no such part any more: the next try asks again.
  reader.catch(() => {
    reader = undefined;
  });
  return reader;
}

/** A file kept the reader busy for longer than it may. */
export class PdfTooSlow extends Error {}

/** Rejects with `PdfTooSlow` when the time is up. The reader is ended then, with every file it has open: the next one gets a new reader. */
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

/** Undefined where it is locked, too large or too slow, or no PDF that can be read. The caller must dispose of it: a file can take much memory. */
export async function openPdf(
  bytes: Uint8Array,
): Promise<(Disposable & { readonly file: PDFDocumentProxy }) | undefined> {
  if (bytes.length > LIMITS.bytes) return undefined;
  const { pdfjs, worker } = await loadReader();
  const own = (folder: string) => new URL(`pdf/${folder}/`, document.baseURI).href;
  const task = pdfjs.getDocument({
    // The reader takes the bytes for itself.
    data: bytes.slice(),
    worker,
    cMapUrl: own('cmaps'),
    standardFontDataUrl: own('fonts'),
    wasmUrl: own('decoders'),
    // Our policy for scripts has no place for it; the decoders' plain form is slower and does the same.
    useWasm: false,
    maxImageSize: LIMITS.pixels,
    verbosity: 0,
  });
  const dispose = () => void task.destroy().catch(() => undefined);
  try {
    return { file: await inTime(task.promise), dispose };
  } catch {
    // Locked, damaged, or too slow to read: it is no PDF that can be shown.
    dispose();
    return undefined;
  }
}

/** Draws the nth page (from 1) as wide as the canvas is laid out. Rejects where the page is broken or takes too long. */
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

/** More pages than this are not redrawn: the copy would be too large to hand on. */
export const MOST_DRAWN = 60;
/** Of a printed page: small print stays legible, a page takes about 300 KB. */
const DOTS_PER_POINT = 2;
const MOST_DOTS = 3_000;

export type ReadPage = PageFinds & { readonly items: readonly TextItem[]; readonly vertical: ReadonlySet<string> };
export type ReadPdf = {
  readonly file: PDFDocumentProxy;
  readonly pages: readonly ReadPage[];
  readonly lines: number;
  /** Pages without words: scans, drawings, and those beyond what is read. */
  readonly unread: number;
};
/**
 * The words of every page, and which of them must not be seen. In a cleaned copy `spoken` says what its glyphs really say. Rejects where it takes too
 * long.
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

/** A name may be seen on the page, and be read by those who search it: where these differ, both are looked at. */
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

/** The corners of a piece of text on the page, with room for what reaches over its line. */
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

/** Pages as pictures, with the pieces that tell somebody painted over. Notes and forms are not drawn. Rejects where a page is broken, or all take too long. */
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
