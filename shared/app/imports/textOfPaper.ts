/** The tree of a document as the text of a plan: the other way round of `shared/app/exports/paper`. Its sources become citations. */
import type { PlanCommand } from '../../doc/commands.ts';
import type { Attributes, NodeJson, Run as Piece } from '../../doc/suggestions/blocks.ts';
import type { Block, Cell, ListBlock, Mark, Paper, Run } from '../../export/paper/tree.ts';

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
/** Lexical's flags of a cell: the head of its column, or of its row. */
const HEAD_OF_COLUMN = 1;
const HEAD_OF_ROW = 2;
/** Of one text of a document: a suggestion's text node has room for as much. */
const MOST_TEXT = 20_000;

export type TextOfPaper = { readonly nodes: readonly NodeJson[]; readonly commands: readonly PlanCommand[] };

export function textOfPaper(paper: Paper, newId: <T extends string>() => T): TextOfPaper {
  const citations = paper.notes.map(() => newId<string>());
  const commands = paper.notes.map(
    ({ text, url, retrievedOn }, i): PlanCommand => ({
      type: 'putCitation',
      citation: citations[i] ?? '',
      patch: { title: text.slice(0, 400), ...(url ? { url } : {}), ...(retrievedOn ? { asOf: retrievedOn } : {}) },
    }),
  );
  const nodes = paper.blocks.flatMap((block) => blockNodes(block, citations));
  return { nodes: nodes.length > 0 ? nodes : [node('paragraph', {}, [])], commands };
}

const node = (type: string, attributes: Attributes, children: NodeJson['children']): NodeJson => ({
  type,
  attributes,
  children,
});
const row = (type: string, attributes: Attributes, runs: readonly Run[], citations: readonly string[]): NodeJson =>
  node(type, attributes, rowChildren(runs, citations));

function blockNodes(block: Block, citations: readonly string[]): readonly NodeJson[] {
  switch (block.kind) {
    case 'heading':
      return [row('heading', { __tag: `h${block.level}` }, block.runs, citations)];
    case 'paragraph':
      return [row(block.style === 'quote' ? 'quote' : 'paragraph', {}, block.runs, citations)];
    case 'list':
      return [listNode(block, citations)];
    case 'table':
      return [tableNode(block.rows, block.headRows, citations)];
    case 'rule':
      return [node('horizontalrule', {}, [])];
    case 'notes':
      return [node('source-list', {}, [])];
    case 'group':
      return block.blocks.flatMap((b) => blockNodes(b, citations));
    case 'board':
      return block.outline.items.length > 0 ? [listNode(block.outline, citations)] : [];
    case 'picture':
    case 'chart':
    case 'pageBreak':
      return [];
  }
}

function listNode(list: ListBlock, citations: readonly string[]): NodeJson {
  let value = list.start ?? 1;
  const items = list.items.flatMap((item): NodeJson[] => {
    const checked: Attributes = list.style === 'check' ? { __checked: item.isChecked === true } : {};
    const own = item.runs.length > 0 ? [row('listitem', { __value: value++, ...checked }, item.runs, citations)] : [];
    // Lexical keeps a list within an item in an item of its own after it.
    const inner = item.list ? [node('listitem', { __value: value }, [listNode(item.list, citations)])] : [];
    return [...own, ...inner];
  });
  const isNumbered = list.style === 'number';
  return node('list', { __listType: list.style, __tag: isNumbered ? 'ol' : 'ul', __start: list.start ?? 1 }, items);
}

function tableNode(rows: readonly (readonly Cell[])[], headRows: number, citations: readonly string[]): NodeJson {
  const cellNode = (cell: Cell, y: number): NodeJson =>
    node(
      'tablecell',
      {
        __headerState: y < headRows ? HEAD_OF_COLUMN : cell.isHead ? HEAD_OF_ROW : 0,
        ...(cell.columns ? { __colSpan: cell.columns } : {}),
        ...(cell.rows ? { __rowSpan: cell.rows } : {}),
      },
      [row('paragraph', {}, cell.runs, citations)],
    );
  return node(
    'table',
    {},
    rows.map((cells, y) =>
      node(
        'tablerow',
        {},
        cells.map((cell) => cellNode(cell, y)),
      ),
    ),
  );
}

function rowChildren(runs: readonly Run[], citations: readonly string[]): NodeJson['children'] {
  const out: (NodeJson | Piece[])[] = [];
  const addText = (piece: Piece) => {
    const last = out.at(-1);
    if (Array.isArray(last)) last.push(piece);
    else out.push([piece]);
  };
  for (const run of runs) {
    if (run.kind === 'break') out.push(node('linebreak', {}, []));
    else if (run.kind === 'tab') addText({ insert: '\t', attributes: { t: 'tab', p: {} } });
    else if (run.kind === 'note') {
      const target = citations[run.note];
      if (target) out.push(node('citation', { __target: target }, []));
    } else if (run.text !== '' && run.link) out.push(node('link', { __url: run.link }, [[pieceOf(run)]]));
    else if (run.text !== '') addText(pieceOf(run));
  }
  return out;
}

function pieceOf({ text, marks = [] }: Extract<Run, { kind: 'text' }>): Piece {
  const format = marks.reduce((sum, mark) => sum | FORMATS[mark], 0);
  const insert = text.slice(0, MOST_TEXT);
  return format === 0 ? { insert } : { insert, attributes: { p: { __format: format } } };
}
