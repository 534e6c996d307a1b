/** The blocks of a text: what Lexical holds, as the tree of a document. Empty paragraphs are left out. */
import type { Block, Cell, HeadingBlock, ListBlock, ListItem, Run, TableBlock } from '../../../export/paper/tree.ts';
import { embedBlocks } from './embeds.ts';
import { type PaperContext, said } from './paperContext.ts';
import type { PlanNode } from './planNodes.ts';
import { runsOfRow, textOfRuns } from './runs.ts';

/** A table wider or longer than this is a peer's mistake or worse. */
const MAX_SPAN = 100;
const MAX_COLUMNS = 200;

export const blocksOf = (nodes: readonly PlanNode[], context: PaperContext): readonly Block[] =>
  nodes.flatMap((node) => blocksOfNode(node, context));

type OfBlock = { readonly id?: string; readonly from?: readonly string[] };
function ofBlock({ id, attributes }: PlanNode): OfBlock {
  const trace = attributes['s_trace'];
  const from = Array.isArray(trace) ? trace.filter((t) => typeof t === 'string') : [];
  return { ...(id ? { id } : {}), ...(from.length > 0 ? { from } : {}) };
}

const isBlank = (runs: readonly Run[]): boolean =>
  runs.every((r) => r.kind !== 'note') && textOfRuns(runs).trim() === '';

function blocksOfNode(node: PlanNode, context: PaperContext): readonly Block[] {
  const { type, attributes } = node;
  switch (type) {
    case 'heading': {
      const runs = rowRuns(node, context);
      return isBlank(runs) ? [] : [{ kind: 'heading', level: levelOf(attributes['__tag']), runs, ...ofBlock(node) }];
    }
    case 'list':
      return listBlocks(node, context);
    case 'table':
      return tableBlocks(node, context);
    case 'image':
      return imageBlocks(node, context);
    case 'horizontalrule':
      return [{ kind: 'rule' }];
    case 'source-list':
      return [{ kind: 'notes' }];
    default: {
      const embed = embedBlocks(type, attributes['__target'], context);
      if (embed) return embed;
      const isQuestion = attributes['s_question'] === true;
      if (isQuestion && !context.questions) return [];
      const runs = node.row ? rowRuns(node, context) : linesOf(node.children, context);
      if (isBlank(runs)) return [];
      const style = isQuestion ? 'question' : type === 'quote' ? 'quote' : undefined;
      return [{ kind: 'paragraph', ...(style ? { style } : {}), runs, ...ofBlock(node) }];
    }
  }
}

const rowRuns = (node: PlanNode, context: PaperContext): readonly Run[] => runsOfRow(node.row ?? [], context);

const levelOf = (tag: unknown): HeadingBlock['level'] => {
  const level = typeof tag === 'string' ? Number(tag.slice(1)) : 1;
  return ([1, 2, 3, 4, 5, 6] as const).find((l) => l === level) ?? 1;
};

// ── lists ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function listBlocks(node: PlanNode, context: PaperContext): readonly Block[] {
  const list = listOf(node, context);
  return list ? [{ ...list, ...ofBlock(node) }] : [];
}

function listOf(node: PlanNode, context: PaperContext): ListBlock | undefined {
  const style = ({ number: 'number', check: 'check' } as const)[String(node.attributes['__listType'])] ?? 'bullet';
  const start = node.attributes['__start'];
  const items: ListItem[] = [];
  for (const child of node.children) {
    const inner = child.children.filter((c) => c.type === 'list').flatMap((c) => listOf(c, context) ?? []);
    const runs = child.row
      ? rowRuns(child, context)
      : linesOf(
          child.children.filter((c) => c.type !== 'list'),
          context,
        );
    const checked = style === 'check' ? { isChecked: child.attributes['__checked'] === true } : {};
    // Lexical keeps a nested list in an item of its own, after the one that it belongs to.
    if (isBlank(runs) && inner.length > 0 && items.length > 0) {
      const last = items[items.length - 1] as ListItem;
      items[items.length - 1] = { ...last, ...joinedList(last.list, inner) };
    } else if (!isBlank(runs) || inner.length > 0)
      items.push({
        ...(child.row && child.id ? { id: child.id } : {}),
        runs,
        ...checked,
        ...joinedList(undefined, inner),
      });
  }
  if (items.length === 0) return undefined;
  const from = style === 'number' && typeof start === 'number' && Number.isSafeInteger(start) && start >= 0 ? start : 1;
  return { kind: 'list', style, ...(from === 1 ? {} : { start: from }), items };
}

function joinedList(first: ListBlock | undefined, more: readonly ListBlock[]): { readonly list?: ListBlock } {
  const [head, ...rest] = [...(first ? [first] : []), ...more];
  return head ? { list: { ...head, items: [...head.items, ...rest.flatMap((l) => l.items)] } } : {};
}

// ── tables ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function tableBlocks(node: PlanNode, context: PaperContext): readonly Block[] {
  const rows = node.children
    .filter((row) => row.type === 'tablerow')
    .map((row) => row.children.filter((cell) => cell.type === 'tablecell').slice(0, MAX_COLUMNS));
  const cells = rows.map((row) => row.map((cell) => cellOf(cell, context)));
  if (cells.every((row) => row.length === 0)) return [];
  const widths = node.attributes['__colWidths'];
  const isWidth = (w: unknown): w is number => typeof w === 'number' && w > 0 && w < 10_000;
  const table: TableBlock = {
    kind: 'table',
    headRows: headRowsOf(rows),
    rows: cells,
    ...(Array.isArray(widths) && widths.length > 0 && widths.every(isWidth) ? { widths } : {}),
    ...ofBlock(node),
  };
  return [table];
}

/** Lexical's flags of a cell: 1 head of its column, 2 head of its row. */
const headState = (cell: PlanNode): number => {
  const state = cell.attributes['__headerState'];
  return typeof state === 'number' ? state : 0;
};

function headRowsOf(rows: readonly (readonly PlanNode[])[]): number {
  const first = rows.findIndex((row) => row.length === 0 || row.some((cell) => (headState(cell) & 1) === 0));
  // A table with only header cells has no header.
  return Math.max(first, 0);
}

function cellOf(cell: PlanNode, context: PaperContext): Cell {
  const span = (name: string): number => {
    const value = cell.attributes[name];
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 1 ? Math.min(value, MAX_SPAN) : 1;
  };
  const [columns, rows] = [span('__colSpan'), span('__rowSpan')];
  const align = alignOf(cell);
  // A cell with one paragraph has the paragraph's name; with several, none represents the others.
  const [only, ...others] = cell.children;
  const id = others.length === 0 && only?.row ? only.id : undefined;
  return {
    ...(id ? { id } : {}),
    runs: linesOf(cell.children, context),
    ...(headState(cell) > 0 ? { isHead: true } : {}),
    ...(columns > 1 ? { columns } : {}),
    ...(rows > 1 ? { rows } : {}),
    ...(align ? { align } : {}),
  };
}

/** Lexical keeps how a paragraph is set as a number in the document, and as a word in its JSON. */
function alignOf(cell: PlanNode): Cell['align'] | undefined {
  const format = cell.children[0]?.attributes['__format'];
  if (format === 2 || format === 'center') return 'center';
  return format === 3 || format === 6 || format === 'right' || format === 'end' ? 'end' : undefined;
}

/** Blocks within a cell as lines. */
function linesOf(nodes: readonly PlanNode[], context: PaperContext): readonly Run[] {
  const lines = nodes.flatMap((node): (readonly Run[])[] => {
    if (node.row) return [rowRuns(node, context)];
    if (node.type === 'list') return listLines(listOf(node, context));
    const embed = embedBlocks(node.type, node.attributes['__target'], context);
    if (embed) return embed.length === 0 ? [] : [said(headOf(embed[0]))];
    return node.children.length > 0 ? [linesOf(node.children, context)] : [];
  });
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, i): readonly Run[] => (i === 0 ? line : [{ kind: 'break' }, ...line]));
}

const listLines = (list: ListBlock | undefined, depth = 0): (readonly Run[])[] =>
  (list?.items ?? []).flatMap((item) => [
    [...said(`${'　'.repeat(depth)}・`), ...item.runs],
    ...listLines(item.list, depth + 1),
  ]);

const headOf = (block: Block | undefined): string =>
  block && 'title' in block ? block.title : block?.kind === 'table' ? (block.caption ?? '') : '';

// ── pictures ───────────────────────────────────────────────────────────────────────────────────────────────────────

function imageBlocks(node: PlanNode, { media }: PaperContext): readonly Block[] {
  const hash = String(node.attributes['__media'] ?? '');
  const alt = typeof node.attributes['__alt'] === 'string' ? node.attributes['__alt'].slice(0, 400) : '';
  if (media.has(hash)) return [{ kind: 'picture', picture: hash, alt, ...ofBlock(node) }];
  // What cannot be shown is named, so that nobody sends a document without knowing that it is missing.
  return alt === '' ? [] : [{ kind: 'paragraph', style: 'caption', runs: said(`［${alt}］`) }];
}
