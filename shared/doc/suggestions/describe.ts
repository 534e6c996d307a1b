/**
 * A suggestion as changes: the plan's current content, and the suggested one. Derived from what would be applied, never from its author's
 * description.
 */
import type * as Y from 'yjs';
import { type BodyRow, rowsOfNodes } from '../fields/bodyRows.ts';
import type { Change, TextChange } from '../fields/change.ts';
import { describe as describeData, type Sides } from '../fields/describe.ts';
import { type Difference, rowsOfDoc } from '../fields/differences.ts';
import { wordsOfNode } from '../fields/passage.ts';
import type { Row, RowsOf } from '../fields/said.ts';
import { textChanges } from '../fields/textChanges.ts';
import { bodyElement } from '../schema.ts';
import { blockId, blocksById, type NodeJson, toJson } from './blocks.ts';
import { type DataOp, differenceOf } from './dataOps.ts';
import { isTextOp, type SuggestionOp } from './suggestions.ts';
import { piecesAfter, piecesAt, type TextOp, type WordsOp } from './textOps.ts';
import { childrenOf, type Piece } from './units.ts';

export function describeSuggestion(plan: Y.Doc, ops: readonly SuggestionOp[]): Change[] {
  const text = ops.filter(isTextOp);
  const data = ops.filter((o): o is DataOp => !isTextOp(o));
  const found = data.flatMap((op) => differenceOf(plan, op) ?? []);
  const before = rowsOfDoc(plan);
  const sides: Sides = { before, after: withDifferences(before, found) };
  return [...(text.length > 0 ? describeText(plan, text, sides) : []), ...describeData(found, sides)];
}

/** Rows of the plan with the changes applied. */
function withDifferences(rows: RowsOf, found: readonly Difference[]): RowsOf {
  const whole = new Map<string, Row | undefined>();
  const fields = new Map<string, Record<string, unknown>>();
  for (const d of found)
    if (d.on === 'entity') whole.set(`${d.collection}:${d.id}`, d.after);
    else if (d.on === 'field') {
      const key = `${d.collection}:${d.id}`;
      fields.set(key, { ...fields.get(key), [d.field]: d.after });
    }
  return (collection, id) => {
    const key = `${collection}:${id}`;
    const row = whole.has(key) ? whole.get(key) : rows(collection, id);
    return row && { ...row, ...fields.get(key) };
  };
}

/**
 * The rows that a suggestion changes, before and after. A single change of words is described without its context; what
 * belongs together, such as the two halves of a split paragraph, in whole paragraphs.
 */
function describeText(plan: Y.Doc, ops: readonly TextOp[], sides: Sides): TextChange[] {
  const blocks = blocksById(plan);
  const section = sectionOf(plan, ops);
  const [before, after]: [BodyRow[], BodyRow[]] = [[], []];
  const put = (rows: BodyRow[], node: NodeJson, id?: string) => rows.push(...rowsOfNodes([node], section, id));
  const told = new Set<string>();
  for (const op of ops) {
    if (op.op === 'insertBlock') put(after, op.node);
    else if (op.op === 'removeBlock') put(before, blockJson(blocks, op.block) ?? op.node, op.block);
    else if (!told.has(op.block)) {
      told.add(op.block);
      const own = ops.filter((o) => (o.op === 'words' || o.op === 'setBlock') && o.block === op.block);
      const [was, is] =
        ops.length === 1 && op.op === 'words' ? wordsAlone(plan, blocks, op) : wholeBlock(plan, blocks, own);
      put(before, was, op.block);
      put(after, is, op.block);
    }
  }
  return textChanges(before, after, sides);
}

type Blocks = ReadonlyMap<string, Y.XmlElement>;
const blockJson = (blocks: Blocks, block: string): NodeJson | undefined => {
  const element = blocks.get(block);
  return element && toJson(element);
};

/** A paragraph of nothing but pieces. */
const paragraph = (pieces: readonly Piece[]): NodeJson => ({
  type: 'paragraph',
  attributes: {},
  children: childrenOf(pieces),
});

/** The words to be deleted, as they are now, and those to be inserted. */
function wordsAlone(plan: Y.Doc, blocks: Blocks, op: WordsOp): [NodeJson, NodeJson] {
  return [paragraph(piecesAt(plan, blocks, op) ?? op.removed), paragraph(op.added)];
}

/** A block before and after all operations of a suggestion. For a deleted block, the words alone. */
function wholeBlock(plan: Y.Doc, blocks: Blocks, ops: readonly TextOp[]): [NodeJson, NodeJson] {
  const words = ops.filter((o) => o.op === 'words');
  const element = words[0] && blocks.get(words[0].block);
  const was = blockJson(blocks, ops[0] && 'block' in ops[0] ? ops[0].block : '');
  if (!was) return [paragraph(words.flatMap((o) => o.removed)), paragraph(words.flatMap((o) => o.added))];
  let is = was;
  for (const op of ops) if (op.op === 'setBlock') is = { ...is, attributes: { ...is.attributes, [op.name]: op.value } };
  if (element) is = { ...is, children: childrenOf(piecesAfter(plan, blocks, element, words)) };
  return [was, is];
}

/** The heading above the place, or the place itself if it is one. */
function sectionOf(plan: Y.Doc, ops: readonly TextOp[]): string {
  const named = new Set(
    ops.map((o) => (o.op === 'insertBlock' ? (o.after ?? (o.parent === 'root' ? '' : o.parent)) : o.block)),
  );
  let section = '';
  for (const child of bodyElement(plan).toArray()) {
    if (!('nodeName' in child)) continue;
    if (child.nodeName === 'heading') section = wordsOfNode(toJson(child));
    const holds = (element: typeof child): boolean =>
      named.has(blockId(element)) || element.toArray().some((c) => 'nodeName' in c && holds(c));
    if (holds(child)) return section;
  }
  return '';
}
