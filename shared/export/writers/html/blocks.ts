/** Blocks of a document, as HTML. All text is escaped and every address checked; there is no script and nothing remote. */
import type { Block, BoardBlock, Cell, ListBlock, Paper, PaperPicture, TableBlock } from '../../paper/tree.ts';
import { chartHtml } from './chart.ts';
import { type Counting, commentMark, escaped, runsHtml } from './runs.ts';
import { type TileOptions, tileMap, tilePages, tilingFor } from './tiles.ts';

export type HtmlWords = {
  readonly sources: string;
  readonly comments: string;
  readonly resolved: string;
  /** The label of a board's outline. */
  readonly outline: string;
  /** The label of the link from a source back to the text. */
  readonly back: string;
};
export type HtmlOptions = {
  /** A prefix of every id, so that two copies of a paper can be on one page. */
  readonly prefix?: string;
  /** The address of a picture; `undefined` leaves it out. */
  readonly picture: (key: string, picture: PaperPicture) => string | undefined;
  /** Boards that are larger than a page are followed by pages that together show them in full size. */
  readonly tiles?: TileOptions;
};
type Writing = {
  readonly paper: Paper;
  readonly words: HtmlWords;
  readonly options: HtmlOptions;
  readonly counting: Counting;
  readonly heading: () => number;
  readonly ranks: ReadonlyMap<number, number>;
};

/** A heading of the paper, for a table of contents. `id` is that of the element; `level` counts from 1 without gaps. */
export type Heading = { readonly id: string; readonly level: number; readonly html: string };
export type HtmlBody = { readonly html: string; readonly headings: readonly Heading[] };

/** The blocks, the sources if the paper has no place for them, and the comments. The title is not included. */
export function htmlBody(paper: Paper, words: HtmlWords, options: HtmlOptions): HtmlBody {
  const prefix = options.prefix ?? '';
  const counting: Counting = {
    prefix,
    notesMet: new Set(),
    comments: new Map(paper.comments.map(({ id }, i) => [id, i + 1])),
    commentsMet: new Set(),
  };
  const ranks = ranksOf(paper.blocks);
  let headings = 0;
  const writing: Writing = { paper, words, options, counting, ranks, heading: () => ++headings };
  const pieces = paper.blocks.map((block, i) =>
    // A heading before the sources is their title.
    block.kind === 'notes' && paper.blocks[i - 1]?.kind === 'heading'
      ? notesHtml(writing, false)
      : blockHtml(block, writing),
  );
  const html = withBoardPages(paper.blocks, pieces).join('\n');
  const ends = [hasNotes(paper.blocks) ? '' : notesHtml(writing), commentsHtml(writing)];
  return { html: [html, ...ends.filter((end) => end !== '')].join('\n'), headings: headingsOf(paper, prefix, ranks) };
}

/** A drawn board may get a page of its own: the headings directly before it go with it, and are not left alone on the page before. */
function withBoardPages(blocks: readonly Block[], pieces: readonly string[]): readonly string[] {
  const out: string[] = [];
  let held: string[] = [];
  for (const [i, block] of blocks.entries()) {
    held.push(pieces[i] ?? '');
    if (block.kind === 'heading') continue;
    if (block.kind === 'board' && block.picture !== undefined)
      out.push(`<section class="p-board-page">${held.join('\n')}</section>`);
    else out.push(...held);
    held = [];
  }
  return [...out, ...held];
}

/** The headings in the order in which {@link htmlBody} numbers them. Empty headings are not listed. */
function headingsOf(paper: Paper, prefix: string, ranks: ReadonlyMap<number, number>): readonly Heading[] {
  const plain: Counting = { prefix, notesMet: new Set(), comments: new Map(), commentsMet: new Set() };
  let n = 0;
  const walk = (blocks: readonly Block[]): Heading[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'group') return walk(block.blocks);
      if (block.kind !== 'heading') return [];
      const html = runsHtml(
        block.runs.filter((run) => run.kind === 'text').map(({ link: _, ...run }) => run),
        plain,
      );
      const id = `${prefix}s${++n}`;
      return html.trim() === '' ? [] : [{ id, level: ranks.get(block.level) ?? block.level, html }];
    });
  return walk(paper.blocks);
}

/** Maps the used levels to ranks from 1: a plan that begins with headings of the second level has no gap below its title. */
function ranksOf(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const levels = (of: readonly Block[]): number[] =>
    of.flatMap((b) => (b.kind === 'heading' ? [b.level] : b.kind === 'group' ? levels(b.blocks) : []));
  return new Map([...new Set(levels(blocks))].sort((a, b) => a - b).map((level, i) => [level, i + 1]));
}

const hasNotes = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.kind === 'notes' || (block.kind === 'group' && hasNotes(block.blocks)));

function blockHtml(block: Block, writing: Writing): string {
  const { counting } = writing;
  switch (block.kind) {
    case 'heading': {
      const tag = `h${Math.min(6, (writing.ranks.get(block.level) ?? block.level) + 1)}`;
      return `<${tag} id="${counting.prefix}s${writing.heading()}">${runsHtml(block.runs, counting)}${marks(block.comments, writing)}</${tag}>`;
    }
    case 'paragraph': {
      const words = runsHtml(block.runs, counting) + marks(block.comments, writing);
      if (words === '') return '';
      if (block.style === 'quote') return `<blockquote><p>${words}</p></blockquote>`;
      return `<p${block.style ? ` class="p-${block.style}"` : ''}>${words}</p>`;
    }
    case 'list':
      return listHtml(block, writing);
    case 'table':
      return tableHtml(block, writing);
    case 'picture':
      return figure('picture', imageHtml(block.picture, block.alt, writing), block.caption);
    case 'board': {
      const tiled = tiledHtml(block, writing);
      const image = tiled?.map ?? (block.picture === undefined ? '' : imageHtml(block.picture, block.alt, writing));
      const outline = block.outline.items.length === 0 ? '' : listHtml(block.outline, writing);
      if (image === '')
        return `<section class="p-board"><p class="p-caption">${escaped(block.title)}</p>${outline}</section>`;
      const inWords =
        outline === ''
          ? ''
          : `<details class="p-outline"><summary>${escaped(writing.words.outline)}</summary>${outline}</details>`;
      return [figure('board', image, block.title), tiled?.pages ?? '', inWords].join('');
    }
    case 'chart':
      return chartHtml(block, writing.paper.language);
    case 'group':
      return `<section class="p-group"><p class="p-group-title">${escaped(block.title)}</p>${block.blocks.map((b) => blockHtml(b, writing)).join('\n')}</section>`;
    case 'rule':
      return '<hr>';
    case 'pageBreak':
      return '<div class="p-page-break"></div>';
    case 'notes':
      return notesHtml(writing);
  }
}

/** `undefined` if the board is not wanted in full size, has no picture, or fits a page. */
function tiledHtml(
  { picture: key, alt, title }: BoardBlock,
  { paper, options }: Writing,
): { readonly map: string; readonly pages: string } | undefined {
  const picture = key === undefined || !options.tiles ? undefined : paper.pictures.get(key);
  if (key === undefined || !picture || !options.tiles) return undefined;
  const [url, tiling] = [options.picture(key, picture), tilingFor(picture, options.tiles)];
  if (!url || !tiling) return undefined;
  return { map: tileMap(picture, url, alt, tiling), pages: tilePages(picture, url, title, tiling, options.tiles) };
}

const marks = (comments: readonly string[] | undefined, { counting }: Writing): string =>
  (comments ?? []).map((id) => commentMark(id, counting)).join('');

const figure = (name: string, image: string, caption: string | undefined): string =>
  image === '' && !caption
    ? ''
    : `<figure class="p-${name}">${image}${caption ? `<figcaption>${escaped(caption)}</figcaption>` : ''}</figure>`;

function imageHtml(key: string, alt: string, { paper, options }: Writing): string {
  const picture = paper.pictures.get(key);
  const url = picture && options.picture(key, picture);
  // A picture that cannot be shown is replaced by its description.
  if (!url) return alt === '' ? '' : `<p class="p-missing">${escaped(alt)}</p>`;
  return `<img src="${escaped(url)}" alt="${escaped(alt)}" width="${Math.round(picture.width)}" height="${Math.round(picture.height)}">`;
}

function listHtml({ style, start, items }: ListBlock, writing: Writing): string {
  const tag = style === 'number' ? 'ol' : 'ul';
  const about = `${style === 'check' ? ' class="p-checks"' : ''}${style === 'number' && start !== undefined && start !== 1 ? ` start="${Math.trunc(start)}"` : ''}`;
  const written = items.map(({ runs, isChecked, list }) => {
    const box = style === 'check' ? `<span class="p-check">${isChecked ? '☑' : '☐'}</span> ` : '';
    return `<li>${box}${runsHtml(runs, writing.counting)}${list ? listHtml(list, writing) : ''}</li>`;
  });
  return `<${tag}${about}>${written.join('')}</${tag}>`;
}

/** The number of columns beyond which a table is set small, in columns of equal width. */
const WIDE = 8;

function tableHtml({ caption, headRows, rows, widths }: TableBlock, writing: Writing): string {
  const total = widths?.reduce((sum, w) => sum + w, 0) ?? 0;
  const columns =
    widths && total > 0
      ? `<colgroup>${widths.map((w) => `<col style="width:${((100 * w) / total).toFixed(2)}%">`).join('')}</colgroup>`
      : '';
  const head = rows.slice(0, headRows).map((row) => rowHtml(row, true, writing));
  const body = rows.slice(headRows).map((row) => rowHtml(row, false, writing));
  // Browsers shrink the whole print if one table is wider than the page.
  const most = Math.max(0, ...rows.map((row) => row.length));
  return [
    most > WIDE ? '<table class="p-wide">' : '<table>',
    caption ? `<caption>${escaped(caption)}</caption>` : '',
    columns,
    head.length > 0 ? `<thead>${head.join('')}</thead>` : '',
    `<tbody>${body.join('')}</tbody></table>`,
  ].join('');
}

const rowHtml = (row: readonly Cell[], isHead: boolean, writing: Writing): string =>
  `<tr>${row.map((cell) => cellHtml(cell, isHead, writing)).join('')}</tr>`;

function cellHtml(
  { runs, number, align, isHead: head, columns, rows }: Cell,
  isHeadRow: boolean,
  writing: Writing,
): string {
  const tag = isHeadRow || head ? 'th' : 'td';
  const scope = tag === 'td' ? '' : ` scope="${isHeadRow ? 'col' : 'row'}"`;
  const side = align ?? (number && !isHeadRow ? 'end' : undefined);
  const span = (name: string, n: number | undefined) => (n !== undefined && n > 1 ? ` ${name}="${Math.trunc(n)}"` : '');
  return `<${tag}${scope}${side ? ` class="p-${side}"` : ''}${span('colspan', columns)}${span('rowspan', rows)}>${runsHtml(runs, writing.counting)}</${tag}>`;
}

function notesHtml({ paper, words, counting: { prefix } }: Writing, isTitled = true): string {
  if (paper.notes.length === 0) return '';
  const items = paper.notes.map(({ text, url }, i) => {
    const address =
      url === undefined ? '' : ` ${runsHtml([{ kind: 'text', text: url, link: url }], emptyCounting(prefix))}`;
    const back = ` <a class="p-back" href="#${prefix}noteref-${i + 1}" aria-label="${escaped(words.back)}">↩</a>`;
    return `<li id="${prefix}note-${i + 1}">${escaped(text)}${address}${back}</li>`;
  });
  return `<section class="p-notes">${isTitled ? `<p class="p-part">${escaped(words.sources)}</p>` : ''}<ol>${items.join('')}</ol></section>`;
}

const emptyCounting = (prefix: string): Counting => ({
  prefix,
  notesMet: new Set(),
  comments: new Map(),
  commentsMet: new Set(),
});

function commentsHtml({ paper, words, counting: { prefix } }: Writing): string {
  if (paper.comments.length === 0) return '';
  const items = paper.comments.map(({ isResolved, messages }, i) => {
    const said = messages.map(
      ({ by, at, text }) =>
        `<p><b>${escaped(by)}</b> <time>${escaped(at.slice(0, 10))}</time> ${escaped(text).replaceAll('\n', '<br>')}</p>`,
    );
    return `<li id="${prefix}comment-${i + 1}"><b>※${i + 1}</b>${isResolved ? ` <span>${escaped(words.resolved)}</span>` : ''}${said.join('')}</li>`;
  });
  return `<section class="p-comments"><p class="p-part">${escaped(words.comments)}</p><ul>${items.join('')}</ul></section>`;
}
