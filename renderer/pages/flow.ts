/**
 * Pages on screen that break where the printer breaks: the text flows through columns the size of a page body, by the
 * same rules of the same engine. Only repeated table headers are missing in columns; they are inserted here.
 */

import { bodyBox, type PageBox, type PageSetup } from '../../shared/export/paper/pages.ts';
import type { Paper } from '../../shared/export/paper/tree.ts';
import { type Sheets, type SheetWords, sheetsHtml } from '../../shared/export/writers/html/sheets.ts';

/** CSS pixels in a millimetre. */
export const PX_PER_MM = 96 / 25.4;
/** Between two pages of the preview, in millimetres. */
export const PAGE_GAP = 8;

/** The class for pages of boards. */
export const boardClass = ({ boardLayout }: PageSetup): string => (boardLayout === 'wide' ? 'wide-boards' : '');

/** Stacked pages if the browser can stack columns; side by side otherwise. */
export const isStacked = (): boolean => CSS.supports('column-wrap', 'wrap');

/** URLs of the document's pictures, until they are revoked. */
export type PictureUrls = { readonly of: (key: string) => string | undefined; readonly release: () => void };
export function pictureUrls({ pictures }: Paper): PictureUrls {
  const urls = new Map(
    [...pictures].map(([key, { bytes, type }]) => [key, URL.createObjectURL(new Blob([bytes.slice()], { type }))]),
  );
  return {
    of: (key) => urls.get(key),
    release: () => {
      for (const url of urls.values()) URL.revokeObjectURL(url);
    },
  };
}

export type Drawing = {
  readonly paper: Paper;
  readonly setup: PageSetup;
  readonly words: SheetWords;
  readonly urls: PictureUrls;
  readonly prefix: string;
  readonly pageOf?: ReadonlyMap<string, number>;
};

/** Renders the document into an element. The markup comes from our own writer: escaped, without scripts. Resolves when its pictures are loaded. */
export async function fill(element: Element, { paper, setup, words, urls, prefix, pageOf }: Drawing): Promise<Sheets> {
  const sheets = sheetsHtml(paper, setup, words, { prefix, picture: urls.of }, pageOf);
  const parsed = new DOMParser().parseFromString(sheets.html, 'text/html');
  element.replaceChildren(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  // A picture that cannot be decoded leaves its place empty; its description is in `alt`.
  const pictures = [...element.querySelectorAll<HTMLImageElement | SVGImageElement>('img, svg image')];
  await Promise.all(pictures.map((picture) => decoded(picture).catch(() => undefined)));
  return sheets;
}

/** The events of an SVG image cannot have happened yet: it was inserted by the same task. */
const decoded = (picture: HTMLImageElement | SVGImageElement): Promise<void> =>
  picture instanceof HTMLImageElement
    ? picture.decode()
    : new Promise((done) => {
        picture.addEventListener('load', () => done(), { once: true });
        picture.addEventListener('error', () => done(), { once: true });
      });

export type Pages = {
  readonly count: number;
  readonly pageOf: ReadonlyMap<string, number>;
  /** Pages with a board, which may be larger. */
  readonly ofBoards: ReadonlySet<number>;
};

/** The page of every element in a flow of columns. The flow may be displayed scaled down. */
export function measure(flow: HTMLElement, { listed }: Sheets, box: PageBox): Pages {
  const at = pageFinder(flow, box);
  for (const table of flow.querySelectorAll('table')) repeatHead(table, at);
  const pageOf = new Map(
    listed.flatMap(({ id }) => {
      const heading = flow.querySelector(`#${CSS.escape(id)}`);
      return heading ? [[id, at(heading)] as const] : [];
    }),
  );
  for (const place of flow.querySelectorAll<HTMLElement>('.p-contents .p-page'))
    place.textContent = String(pageOf.get(place.dataset['to'] ?? '') ?? '');
  const last = [...flow.children].reduce((most, element) => Math.max(most, lastPage(element, at)), 1);
  const ofBoards = new Set([...flow.querySelectorAll('figure.p-board')].map((board) => at(board)));
  return { count: last, pageOf, ofBoards };
}

type Rect = { readonly left: number; readonly top: number };
type PageAt = (element: Element, rect?: Rect) => number;

function pageFinder(flow: HTMLElement, box: PageBox): PageAt {
  const body = bodyBox(box);
  const { left, top, width } = flow.getBoundingClientRect();
  const scale = width / (body.width * PX_PER_MM);
  const step = isStacked() ? box.height + PAGE_GAP : box.width + PAGE_GAP;
  const start = isStacked() ? top : left;
  // A rounded edge may be slightly before its page.
  const slack = Math.min(body.width, body.height) / 100;
  return (element, rect = element.getClientRects()[0]) => {
    if (!rect) return 1;
    const from = ((isStacked() ? rect.top : rect.left) - start) / scale / PX_PER_MM;
    return Math.max(1, Math.floor((from + slack) / step) + 1);
  };
}

function lastPage(element: Element, at: PageAt): number {
  const rects = element.getClientRects();
  return at(element, rects[rects.length - 1]);
}

/** The printer repeats the table header on each page. */
function repeatHead(table: HTMLTableElement, at: PageAt): void {
  const { tHead } = table;
  const body = table.tBodies[0];
  if (!tHead || !body) return;
  let page = at(tHead);
  for (const row of [...body.rows]) {
    if (at(row) > page) {
      for (const head of tHead.rows) {
        const copy = head.cloneNode(true) as HTMLTableRowElement;
        copy.setAttribute('aria-hidden', 'true');
        body.insertBefore(copy, row);
      }
    }
    page = at(row);
  }
}
