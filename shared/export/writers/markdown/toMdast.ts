/** Converts the tree of a document to mdast. Merged cells are written out, page breaks and widths are left out: Markdown cannot express them. */
import type { BlockContent, TableCell as MdCell, ListItem as MdItem, Root, RootContent } from 'mdast';
import { chartTable } from '../../paper/chartTable.ts';
import type { Block, Cell, ListBlock, Paper, PaperComment, Run, TableBlock } from '../../paper/tree.ts';
import { phrasing } from './phrasing.ts';

export type MarkdownWords = {
  /** The heading of comments that are not anchored in the text. */
  readonly comments: string;
  /** The header of the column of months or years of a chart. */
  readonly period: string;
};
export type MarkdownOptions = {
  readonly words: MarkdownWords;
  /** The address of an exported picture; `undefined` if it is not exported, and its description is written instead. */
  readonly picture: (key: string) => string | undefined;
};

type Writing = MarkdownOptions & {
  readonly paper: Paper;
  /** Footnotes of comments that were referenced. */
  readonly met: Set<string>;
};

export function toMdast(paper: Paper, options: MarkdownOptions): Root {
  const writing: Writing = { ...options, paper, met: new Set() };
  const blocks = paper.blocks.flatMap((block) => blockNodes(block, writing));
  return { type: 'root', children: [...blocks, ...looseComments(writing), ...footnotes(writing)] };
}

const inline = (runs: readonly Run[], { paper, met }: Writing, isOneLine = false) =>
  phrasing(trimmed(runs), {
    isOneLine,
    comment: (id) => {
      const at = paper.comments.findIndex((c) => c.id === id);
      if (at >= 0) met.add(id);
      return at < 0 ? undefined : `comment-${at + 1}`;
    },
  });

/** Line ends around the text of a block are insignificant and would not be read back. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  let [from, to] = [0, runs.length];
  const isNothing = (run: Run | undefined) => run?.kind === 'break' || (run?.kind === 'text' && run.text === '');
  while (from < to && isNothing(runs[from])) from++;
  while (to > from && isNothing(runs[to - 1])) to--;
  return runs.slice(from, to);
}

const text = (value: string): Run[] => (value === '' ? [] : [{ kind: 'text', text: value }]);
const bold = (value: string): Run[] => [{ kind: 'text', text: value, marks: ['bold'] }];

function blockNodes(block: Block, writing: Writing): BlockContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: inline(block.runs, writing, true) }];
    case 'paragraph': {
      const children = inline(block.runs, writing);
      if (children.length === 0) return [];
      return block.style === 'quote'
        ? [{ type: 'blockquote', children: [{ type: 'paragraph', children }] }]
        : [{ type: 'paragraph', children }];
    }
    case 'list':
      return [listNode(block, writing)];
    case 'table':
      return tableNodes(block, writing);
    case 'picture':
      return pictureNodes(block.picture, block.alt, block.caption, writing);
    case 'board':
      return [
        ...paragraphOf(bold(block.title), writing),
        ...(block.picture && writing.picture(block.picture)
          ? pictureNodes(block.picture, block.alt, undefined, writing)
          : []),
        ...(block.outline.items.length > 0 ? [listNode(block.outline, writing)] : []),
      ];
    case 'chart':
      return tableNodes(
        { ...chartTable(block, writing.paper.language, writing.words.period), caption: block.title },
        writing,
      );
    case 'group':
      return [...paragraphOf(bold(block.title), writing), ...block.blocks.flatMap((b) => blockNodes(b, writing))];
    case 'rule':
      return [{ type: 'thematicBreak' }];
    case 'pageBreak':
    case 'notes':
      return [];
  }
}

const paragraphOf = (runs: readonly Run[], writing: Writing): BlockContent[] => {
  const children = inline(runs, writing);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
};

function listNode(list: ListBlock, writing: Writing): Extract<BlockContent, { type: 'list' }> {
  const items = list.items.map((item): MdItem => {
    const children: BlockContent[] = paragraphOf(item.runs, writing);
    if (item.list && item.list.items.length > 0) children.push(listNode(item.list, writing));
    return {
      type: 'listItem',
      spread: false,
      ...(list.style === 'check' ? { checked: item.isChecked === true } : {}),
      children,
    };
  });
  return {
    type: 'list',
    ordered: list.style === 'number',
    ...(list.style === 'number' ? { start: list.start ?? 1 } : {}),
    spread: false,
    children: items,
  };
}

function pictureNodes(key: string, alt: string, caption: string | undefined, writing: Writing): BlockContent[] {
  const url = writing.picture(key);
  const shown: BlockContent[] =
    url === undefined
      ? alt === ''
        ? []
        : paragraphOf(text(`［${alt}］`), writing)
      : [{ type: 'paragraph', children: [{ type: 'image', url, alt }] }];
  return [...shown, ...(caption ? paragraphOf(text(caption), writing) : [])];
}

// ── tables ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function tableNodes(table: TableBlock, writing: Writing): BlockContent[] {
  const grid = unmerged(table.rows);
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width === 0) return [];
  const caption = table.caption ? paragraphOf(text(table.caption), writing) : [];
  // Markdown requires a header row; a table without one gets an empty header.
  const rows = table.headRows > 0 ? grid : [[], ...grid];
  const cell = (of: Cell | undefined): MdCell => ({
    type: 'tableCell',
    children: of ? inline(of.runs, writing, true) : [],
  });
  const alignOf = (column: number) => {
    const set = grid.map((row) => row[column]?.align).find((a) => a !== undefined);
    return set === 'end' ? ('right' as const) : set === 'center' ? ('center' as const) : null;
  };
  return [
    ...caption,
    {
      type: 'table',
      align: Array.from({ length: width }, (_, column) => alignOf(column)),
      children: rows.map((row) => ({
        type: 'tableRow',
        children: Array.from({ length: width }, (_, column) => cell(row[column])),
      })),
    },
  ];
}

/** Cells by column: the text of a merged cell is in its first position, and the others are empty. */
function unmerged(rows: readonly (readonly Cell[])[]): (Cell | undefined)[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  const taken = new Set<string>();
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (taken.has(`${x},${y}`)) x++;
      for (let dy = 0; dy < (cell.rows ?? 1) && y + dy < rows.length; dy++)
        for (let dx = 0; dx < (cell.columns ?? 1); dx++) {
          taken.add(`${x + dx},${y + dy}`);
          const line = grid[y + dy];
          if (line) line[x + dx] = dx === 0 && dy === 0 ? cell : undefined;
        }
      x += cell.columns ?? 1;
    }
  });
  return grid;
}

// ── notes and comments ─────────────────────────────────────────────────────────────────────────────────────────────

function footnotes({ paper, met }: Writing): RootContent[] {
  const oneLine = (value: string) => value.replace(/\s+/gu, ' ').trim();
  const notes = paper.notes.map((note, i): RootContent => {
    const words = oneLine(note.text);
    return {
      type: 'footnoteDefinition',
      identifier: String(i + 1),
      label: String(i + 1),
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: words },
            ...(note.url
              ? [
                  { type: 'text' as const, value: ' ' },
                  { type: 'link' as const, url: note.url, children: [{ type: 'text' as const, value: note.url }] },
                ]
              : []),
            ...(note.retrievedOn ? [{ type: 'text' as const, value: ` (${note.retrievedOn})` }] : []),
          ],
        },
      ],
    };
  });
  const comments = paper.comments.flatMap((comment, i): RootContent[] =>
    met.has(comment.id)
      ? [
          {
            type: 'footnoteDefinition',
            identifier: `comment-${i + 1}`,
            label: `comment-${i + 1}`,
            children: [{ type: 'paragraph', children: [{ type: 'text', value: oneLine(saidIn(comment)) }] }],
          },
        ]
      : [],
  );
  return [...notes, ...comments];
}

const saidIn = ({ messages }: PaperComment): string =>
  messages.map(({ by, at, text: words }) => `${by} (${at.slice(0, 10)}): ${words}`).join(' / ');

function looseComments(writing: Writing): BlockContent[] {
  const loose = writing.paper.comments.filter((c) => !writing.met.has(c.id));
  if (loose.length === 0) return [];
  const items = loose.map((c) => ({ runs: text(saidIn(c).replace(/\s+/gu, ' ')) }));
  return [
    ...paragraphOf(bold(writing.words.comments), writing),
    listNode({ kind: 'list', style: 'bullet', items }, writing),
  ];
}
