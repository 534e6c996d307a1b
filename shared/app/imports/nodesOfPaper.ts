/**
 * Converts the tree of a document to the text of a plan. Text rows are collected in document order with their runs, so that tracked changes and comments
 * in the file can be located in the plan.
 */
import type { Attributes, NodeJson, Run as TextPiece } from '../../doc/suggestions/blocks.ts';
import { childrenOf, type Piece } from '../../doc/suggestions/units.ts';
import { chartTable } from '../../export/paper/chartTable.ts';
import type { Block, Cell, ListBlock, Mark, Run, TableBlock } from '../../export/paper/tree.ts';
import type { WrittenLanguage } from '../../kernel/languages.ts';
import { safeUrl } from '../../kernel/urls.ts';

/** Resolves content that is stored outside the text. `undefined` leaves the place empty. */
export type Outside = {
  readonly language: WrittenLanguage;
  /** Hash of a picture among the plan's media. */
  readonly media: (picture: string) => string | undefined;
  /** Id of a citation. */
  readonly citation: (note: number) => string | undefined;
};
/** A row of text, as it was before any pending change. */
export type RowSource = { readonly runs: readonly Run[] };
/** A block that somebody suggests inserting: after the block with index `after`; -1 for the beginning. */
export type InsertedBlock = { readonly after: number; readonly block: Block };
export type PlanText = {
  readonly nodes: readonly NodeJson[];
  readonly rows: readonly RowSource[];
  readonly inserted: readonly InsertedBlock[];
};

const FORMATS: Readonly<Record<Mark, number>> = {
  bold: 1,
  italic: 2,
  strike: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
  highlight: 128,
};

const textPiece = (text: string, marks: readonly Mark[] = []): TextPiece => {
  const format = marks.reduce((sum, mark) => sum | FORMATS[mark], 0);
  return format === 0 ? { insert: text } : { insert: text, attributes: { p: { __format: format } } };
};

/** Runs as pieces of a row, including those of any change. */
export function piecesOfRuns(runs: readonly Run[], outside: Outside): Piece[] {
  return runs.flatMap((run) => pieceOf(run, outside) ?? []);
}
function pieceOf(run: Run, outside: Outside): Piece | undefined {
  switch (run.kind) {
    case 'break':
      return { type: 'linebreak', attributes: {}, children: [] };
    case 'tab':
      // Stored as a separate text type: the editor fails on an element of that name.
      return { insert: '\t', attributes: { t: 'tab', p: {} } };
    case 'note': {
      const target = outside.citation(run.note);
      return target ? { type: 'citation', attributes: { __target: target }, children: [] } : undefined;
    }
    case 'text': {
      if (run.text === '') return undefined;
      const url = run.link === undefined ? undefined : safeUrl(run.link);
      const piece = textPiece(run.text, run.marks);
      return url ? { type: 'link', attributes: { __url: url }, children: [[piece]] } : piece;
    }
  }
}

const isOf = (runs: readonly Run[], kind: 'insertion' | 'deletion'): boolean =>
  runs.length > 0 && runs.every((r) => r.change?.kind === kind);
/** Runs as they were before the changes. */
const before = (runs: readonly Run[]): Run[] => runs.filter((r) => r.change?.kind !== 'insertion');

class Writer {
  readonly nodes: NodeJson[] = [];
  readonly rows: RowSource[] = [];
  readonly inserted: InsertedBlock[] = [];
  private readonly outside: Outside;

  constructor(outside: Outside) {
    this.outside = outside;
  }

  blocks(blocks: readonly Block[]): this {
    for (const block of blocks) this.block(block);
    return this;
  }

  private row(type: string, attributes: Attributes, runs: readonly Run[]): NodeJson {
    this.rows.push({ runs });
    return { type, attributes, children: childrenOf(piecesOfRuns(before(runs), this.outside)) };
  }

  private block(block: Block): void {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        if (isOf(block.runs, 'insertion')) this.inserted.push({ after: this.nodes.length - 1, block });
        else this.nodes.push(this.wordsBlock(block));
        return;
      case 'list':
        this.nodes.push(this.list(block));
        return;
      case 'table':
        if (block.caption) this.said(block.caption);
        this.nodes.push(this.table(block));
        return;
      case 'picture':
        this.picture(block.picture, block.alt, block.caption);
        return;
      case 'board':
        this.title(block.title);
        if (block.picture) this.picture(block.picture, block.alt, undefined);
        if (block.outline.items.length > 0) this.nodes.push(this.list(block.outline));
        return;
      case 'chart':
        this.title(block.title);
        this.nodes.push(this.table(chartTable(block, this.outside.language)));
        return;
      case 'group':
        this.title(block.title);
        this.blocks(block.blocks);
        return;
      case 'rule':
        this.nodes.push({ type: 'horizontalrule', attributes: {}, children: [] });
        return;
      case 'notes':
        this.nodes.push({ type: 'source-list', attributes: {}, children: [] });
        return;
      // Page breaks are determined when the plan is printed.
      case 'pageBreak':
        return;
    }
  }

  private wordsBlock(block: Extract<Block, { kind: 'heading' | 'paragraph' }>): NodeJson {
    if (block.kind === 'heading') return this.row('heading', { __tag: `h${block.level}` }, block.runs);
    if (block.style === 'quote') return this.row('quote', {}, block.runs);
    return this.row('paragraph', block.style === 'question' ? { s_question: true } : {}, block.runs);
  }
  private said(text: string): void {
    this.nodes.push(this.row('paragraph', {}, [{ kind: 'text', text }]));
  }
  private title(text: string): void {
    if (text !== '') this.nodes.push(this.row('paragraph', {}, [{ kind: 'text', text, marks: ['bold'] }]));
  }
  private picture(key: string, alt: string, caption: string | undefined): void {
    const media = this.outside.media(key);
    if (media) this.nodes.push({ type: 'image', attributes: { __media: media, __alt: alt }, children: [] });
    if (caption) this.said(caption);
  }

  private list({ style, start, items }: ListBlock): NodeJson {
    const children: NodeJson[] = [];
    let value = start ?? 1;
    for (const item of items) {
      const checked: Attributes = style === 'check' ? { __checked: item.isChecked === true } : {};
      // An inserted item is stored as text: it has no position among the others before it is accepted.
      if (item.runs.length > 0 || !item.list)
        children.push(this.row('listitem', { __value: value++, ...checked }, item.runs));
      // Lexical keeps a nested list in an item of its own, which has no number.
      if (item.list)
        children.push({ type: 'listitem', attributes: { __value: value }, children: [this.list(item.list)] });
    }
    return {
      type: 'list',
      attributes: {
        __listType: style,
        __tag: style === 'number' ? 'ol' : 'ul',
        ...(style === 'number' ? { __start: start ?? 1 } : {}),
      },
      children,
    };
  }

  private table({ rows, headRows, widths }: TableBlock): NodeJson {
    return {
      type: 'table',
      attributes: widths ? { __colWidths: columnPixels(widths) } : {},
      children: rows.map((row, y) => ({
        type: 'tablerow',
        attributes: {},
        children: row.map((cell) => this.cell(cell, y < headRows)),
      })),
    };
  }
  private cell(cell: Cell, isHeadRow: boolean): NodeJson {
    const head = isHeadRow ? 1 : cell.isHead ? 2 : 0;
    return {
      type: 'tablecell',
      attributes: {
        __headerState: head,
        ...(cell.columns ? { __colSpan: cell.columns } : {}),
        ...(cell.rows ? { __rowSpan: cell.rows } : {}),
      },
      children: [this.row('paragraph', {}, cell.runs)],
    };
  }
}

const TABLE_PIXELS = 640;
function columnPixels(widths: readonly number[]): number[] {
  const sum = widths.reduce((a, b) => a + b, 0) || 1;
  return widths.map((width) => Math.max(40, Math.round((width / sum) * TABLE_PIXELS)));
}

export function planTextOf(blocks: readonly Block[], outside: Outside): PlanText {
  const { nodes, rows, inserted } = new Writer(outside).blocks(blocks);
  return { nodes, rows, inserted };
}
/** One block by itself, with all its words, as a suggestion puts it in. */
export const nodeOfBlock = (block: Block, outside: Outside): NodeJson | undefined =>
  planTextOf([withoutChanges(block)], outside).nodes[0];

const withoutChanges = (block: Block): Block =>
  block.kind === 'heading' || block.kind === 'paragraph'
    ? { ...block, runs: block.runs.map(({ change: _, ...run }) => run as Run) }
    : block;
