/**
 * PDF files: their words, and their pages to draw. The reader runs in a worker, is loaded when the first PDF is looked at, and gets everything it may
 * need (tables of Japanese encodings, fonts, decoders of scanned pages) from our own files.
 */
import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import type { Disposable } from '../../../shared/kernel/disposable.ts';

const MOST_PAGES = 500;

let reader: Promise<{ readonly pdfjs: typeof import('pdfjs-dist'); readonly worker: PDFWorker }> | undefined;
function loadReader() {
  reader ??= import('pdfjs-dist').then((pdfjs) => {
    const port = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
    return { pdfjs, worker: pdfjs.PDFWorker.create({ port }) };
  });
  // A page that was built anew meanwhile has no such part any more: the next try asks again.
  reader.catch(() => {
    reader = undefined;
  });
  return reader;
}

/** Undefined where it is locked, or no PDF that can be read. Whoever opens it has to dispose of it: a file can take much memory. */
export async function openPdf(
  bytes: Uint8Array,
): Promise<(Disposable & { readonly file: PDFDocumentProxy }) | undefined> {
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
    maxImageSize: 64_000_000,
    verbosity: 0,
  });
  const dispose = () => void task.destroy().catch(() => undefined);
  try {
    return { file: await task.promise, dispose };
  } catch {
    dispose();
    return undefined;
  }
}

/** Draws the nth page (from 1) as wide as the canvas is laid out. Rejects where the page is broken. */
export async function drawPage(file: PDFDocumentProxy, n: number, canvas: HTMLCanvasElement): Promise<void> {
  const page = await file.getPage(n);
  const width = page.getViewport({ scale: 1 }).width;
  const scale = ((canvas.clientWidth || 700) / width) * Math.min(2, devicePixelRatio || 1);
  const viewport = page.getViewport({ scale });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  page.cleanup();
}

export type PdfWords = {
  readonly lines: readonly string[];
  readonly author: string;
  readonly about: readonly string[];
};
/** Lines of a PDF, page after page, and what it says about its maker. A scanned page has no lines. */
export async function pdfWords(bytes: Uint8Array): Promise<PdfWords | undefined> {
  const opened = await openPdf(bytes);
  if (!opened) return undefined;
  const { file } = opened;
  try {
    const lines: string[] = [];
    for (let n = 1; n <= Math.min(MOST_PAGES, file.numPages); n++) {
      const page = await file.getPage(n);
      let line = '';
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item)) continue;
        line += item.str;
        if (!item.hasEOL) continue;
        lines.push(line);
        line = '';
      }
      lines.push(line);
      page.cleanup();
    }
    const { info } = await file.getMetadata();
    const said = (field: string): string => {
      const value: unknown = (info as Readonly<Record<string, unknown>>)[field];
      return typeof value === 'string' ? value.trim() : '';
    };
    return {
      lines: lines.filter((l) => l.trim() !== ''),
      author: said('Author'),
      about: [said('Title'), said('Subject'), said('Keywords')].filter((text) => text !== ''),
    };
  } catch {
    return undefined;
  } finally {
    opened.dispose();
  }
}
