/** A document laid out on pages: cover, contents with page numbers, title and body. For the preview and for the printer. */

import { bodyBox, type PageSetup, pageBox } from '../../paper/pages.ts';
import type { Paper } from '../../paper/tree.ts';
import { type Heading, type HtmlOptions, type HtmlWords, htmlBody } from './blocks.ts';
import { escaped } from './runs.ts';
import type { TileAt } from './tiles.ts';

export type SheetWords = HtmlWords & {
  readonly contents: string;
  /** Above a part of a board that is printed over several pages. */
  readonly tile: (at: TileAt) => string;
};
export type Sheets = {
  readonly html: string;
  /** The entries of the table of contents. Empty without one. */
  readonly listed: readonly Heading[];
};
/** Deeper headings would make the list as long as the plan. */
const DEEPEST = 3;

/** `pageOf`: the page of a heading by its id, once the pages are known. */
export function sheetsHtml(
  paper: Paper,
  setup: PageSetup,
  words: SheetWords,
  options: HtmlOptions,
  pageOf: ReadonlyMap<string, number> = new Map(),
): Sheets {
  const tiles = setup.boardLayout === 'tiled' ? { tiles: { body: bodyBox(pageBox(setup)), words: words.tile } } : {};
  const { html, headings } = htmlBody(paper, words, { ...options, ...tiles });
  const listed = setup.hasContents ? headings.filter(({ level }) => level <= DEEPEST) : [];
  const head = setup.hasCover ? coverHtml(paper, setup) : titleHtml(paper);
  return { html: [head, contentsHtml(listed, words, pageOf), html].filter((part) => part !== '').join('\n'), listed };
}

const aboutOf = ({ version, date, authors }: Paper): readonly string[] =>
  [version ?? '', date, authors.join('、')].filter((one) => one !== '');

function coverHtml(paper: Paper, { mark }: PageSetup): string {
  const lines = aboutOf(paper).map((line) => `<p>${escaped(line)}</p>`);
  return `<section class="p-cover">${mark === '' ? '' : `<p class="p-mark">${escaped(mark)}</p>`}<h1>${escaped(paper.title)}</h1>${lines.join('')}</section>`;
}

const titleHtml = (paper: Paper): string =>
  `<h1>${escaped(paper.title)}</h1><p class="p-caption">${escaped(aboutOf(paper).join(' · '))}</p>`;

function contentsHtml(
  listed: readonly Heading[],
  { contents }: SheetWords,
  pageOf: ReadonlyMap<string, number>,
): string {
  if (listed.length === 0) return '';
  const items = listed.map(
    ({ id, level, html }) =>
      `<li class="p-level-${level}"><a href="#${id}">${html}</a><span class="p-page" data-to="${id}">${pageOf.get(id) ?? ''}</span></li>`,
  );
  return `<nav class="p-contents"><p class="p-part">${escaped(contents)}</p><ol>${items.join('')}</ol></nav>`;
}
