/**
 * The text of a plan as plain nodes, with comments and suggestions marked on the characters that they are about. Values may come from peers: an
 * unknown value becomes a node without text, and nesting beyond {@link MAX_DEPTH} is cut.
 */
import * as Y from 'yjs';
import type { CommentThread } from '../../../doc/comments.ts';
import { bodyElement } from '../../../doc/schema.ts';
import { attributesOf, blockId, isRuns, type NodeJson, runsOf, toJson } from '../../../doc/suggestions/blocks.ts';
import { isTextOp, type Suggestion } from '../../../doc/suggestions/suggestions.ts';
import type { TextOp } from '../../../doc/suggestions/textOps.ts';
import { isRow, isRun, offsetOf, type Piece, type Place } from '../../../doc/suggestions/units.ts';
import type { TrackedChange } from '../../../export/paper/tree.ts';

export type MarkedPiece = {
  readonly piece: Piece;
  readonly comments?: readonly string[];
  readonly change?: TrackedChange | undefined;
};
/** `row`: the contents of a text block, in order; such a block has no children. */
export type PlanNode = {
  readonly type: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly id?: string;
  readonly row?: readonly MarkedPiece[];
  readonly children: readonly PlanNode[];
  readonly change?: TrackedChange | undefined;
};

/** Lists in lists in tables of a real plan nest a dozen levels deep. */
const MAX_DEPTH = 40;

/** A range `[from, to)` of one text block. */
type Stretch = { readonly from: number; readonly to: number };
type Marks = {
  readonly comments: ReadonlyMap<Y.XmlElement, readonly (Stretch & { readonly id: string })[]>;
  readonly words: ReadonlyMap<string, readonly { readonly op: WordsOp; readonly by: Author }[]>;
  readonly inserted: ReadonlyMap<string, readonly { readonly node: NodeJson; readonly by: Author }[]>;
  readonly removed: ReadonlyMap<string, Author>;
};
type WordsOp = Extract<TextOp, { op: 'words' }>;
type Author = Omit<TrackedChange, 'kind'>;

export function planNodes(
  doc: Y.Doc,
  threads: readonly CommentThread[],
  suggestions: readonly Suggestion[],
): readonly PlanNode[] {
  const root = bodyElement(doc);
  const marks: Marks = { comments: commentMarks(doc, threads), ...suggestionMarks(suggestions) };
  return childrenOf(doc, root, 'root', marks, 0, undefined);
}

// ── comments ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Text blocks in document order. */
function rowsOf(root: Y.XmlElement): Y.XmlElement[] {
  const out: Y.XmlElement[] = [];
  const walk = (element: Y.XmlElement, depth: number): void => {
    if (isRow(element)) out.push(element);
    else if (depth < MAX_DEPTH)
      for (const child of element.toArray()) if (child instanceof Y.XmlElement) walk(child, depth + 1);
  };
  for (const child of root.toArray()) if (child instanceof Y.XmlElement) walk(child, 1);
  return out;
}

function commentMarks(doc: Y.Doc, threads: readonly CommentThread[]): Marks['comments'] {
  const out = new Map<Y.XmlElement, (Stretch & { readonly id: string })[]>();
  if (threads.every(({ anchor }) => anchor.kind !== 'text')) return out;
  const rows = rowsOf(bodyElement(doc));
  const placeOf = (place: Place): { readonly row: number; readonly at: number } | undefined => {
    const row = rows.indexOf(rowAt(doc, place) as Y.XmlElement);
    const block = rows[row];
    const at = block && offsetOf(doc, block, place);
    return at === undefined ? undefined : { row, at };
  };
  for (const { id, anchor } of threads) {
    if (anchor.kind !== 'text') continue;
    const ends = [readPlace(() => placeOf(anchor.anchor)), readPlace(() => placeOf(anchor.focus))];
    const [first, last] = ends.sort((a, b) => (a?.row ?? 0) - (b?.row ?? 0) || (a?.at ?? 0) - (b?.at ?? 0));
    if (!first || !last) continue;
    for (let row = first.row; row <= last.row; row++) {
      const block = rows[row];
      if (!block) continue;
      const from = row === first.row ? first.at : 0;
      const to = row === last.row ? last.at : Number.POSITIVE_INFINITY;
      out.set(block, [...(out.get(block) ?? []), { id, from, to }]);
    }
  }
  return out;
}

/** A position is JSON from a peer; Yjs throws on an invalid one. */
function readPlace<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch {
    // Not a position: the thread is placed at the end of the document.
    return undefined;
  }
}

function rowAt(doc: Y.Doc, place: Place): Y.XmlElement | undefined {
  const found = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(place), doc);
  let type: unknown = found?.type;
  while (type instanceof Y.AbstractType) {
    if (type instanceof Y.XmlElement && isRow(type)) return type;
    type = type.parent;
  }
  return undefined;
}

// ── suggestions ────────────────────────────────────────────────────────────────────────────────────────────────────

function suggestionMarks(suggestions: readonly Suggestion[]): Omit<Marks, 'comments'> {
  const words = new Map<string, { op: WordsOp; by: Author }[]>();
  const inserted = new Map<string, { node: NodeJson; by: Author }[]>();
  const removed = new Map<string, Author>();
  const add = <T>(map: Map<string, T[]>, key: string, value: T) => map.set(key, [...(map.get(key) ?? []), value]);
  for (const { id, byName, at, ops } of suggestions) {
    const by = { id, by: byName, at };
    for (const op of ops) {
      if (!isTextOp(op)) continue;
      if (op.op === 'words') add(words, op.block, { op, by });
      else if (op.op === 'insertBlock') add(inserted, `${op.parent}|${op.after ?? ''}`, { node: op.node, by });
      else if (op.op === 'removeBlock') removed.set(op.block, by);
    }
  }
  return { words, inserted, removed };
}

// ── nodes ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function childrenOf(
  doc: Y.Doc,
  element: Y.XmlElement,
  name: string,
  marks: Marks,
  depth: number,
  change: TrackedChange | undefined,
): PlanNode[] {
  const comeIn = (after: string): PlanNode[] =>
    (marks.inserted.get(`${name}|${after}`) ?? []).map(({ node, by }) =>
      nodeOfJson(node, depth + 1, { ...by, kind: 'insertion' }),
    );
  const out = comeIn('');
  for (const child of element.toArray()) {
    if (child instanceof Y.XmlElement && depth < MAX_DEPTH) {
      out.push(nodeOfElement(doc, child, marks, depth + 1, change), ...comeIn(blockId(child)));
    } else if (child instanceof Y.XmlText && child.length > 0) {
      // Text between blocks, as a peer may leave it.
      out.push({
        type: 'paragraph',
        attributes: {},
        row: runsOf(child).map((piece) => ({ piece, change })),
        children: [],
      });
    }
  }
  return out;
}

function nodeOfElement(
  doc: Y.Doc,
  element: Y.XmlElement,
  marks: Marks,
  depth: number,
  outer: TrackedChange | undefined,
): PlanNode {
  const id = blockId(element);
  const gone = marks.removed.get(id);
  const change: TrackedChange | undefined = gone ? { ...gone, kind: 'deletion' } : outer;
  const base = { type: element.nodeName, attributes: attributesOf(element), id, change };
  return isRow(element)
    ? { ...base, row: markedRow(doc, element, marks, change), children: [] }
    : { ...base, children: childrenOf(doc, element, id, marks, depth, change) };
}

function nodeOfJson(json: NodeJson, depth: number, change: TrackedChange): PlanNode {
  const pieces: Piece[] = [];
  const children: PlanNode[] = [];
  const holdsBlocks = ['list', 'table', 'tablerow', 'tablecell'].includes(json.type);
  for (const child of json.children)
    if (isRuns(child)) pieces.push(...child);
    else if (holdsBlocks || child.type === 'list') {
      if (depth < MAX_DEPTH) children.push(nodeOfJson(child, depth + 1, change));
    } else pieces.push(child);
  const base = { type: json.type, attributes: json.attributes, change, children };
  return children.length > 0 || holdsBlocks ? base : { ...base, row: pieces.map((piece) => ({ piece, change })) };
}

/** The text of a block, split where a comment or a change begins or ends. */
function markedRow(
  doc: Y.Doc,
  block: Y.XmlElement,
  marks: Marks,
  outer: TrackedChange | undefined,
): readonly MarkedPiece[] {
  const changes = (marks.words.get(blockId(block)) ?? []).flatMap(({ op, by }) => {
    const at = (place: Place | undefined) => place && readPlace(() => offsetOf(doc, block, place));
    const from = op.from ? at(op.from) : op.after ? at(op.after) : 0;
    const to = op.to ? at(op.to) : from;
    if (from === undefined || to === undefined) return [];
    return [{ from, to: Math.max(from, to), added: op.added, by }];
  });
  changes.sort((a, b) => a.from - b.from || a.to - b.to);
  const threads = marks.comments.get(block) ?? [];
  const cuts = new Set([...threads, ...changes].flatMap(({ from, to }) => [from, to]));
  const out: MarkedPiece[] = [];
  const insertAt = (at: number) => {
    for (const { added, by, to } of changes)
      if (to === at)
        out.push(
          ...added.map((piece): MarkedPiece => ({ piece: piece as Piece, change: { ...by, kind: 'insertion' } })),
        );
  };
  let at = 0;
  insertAt(0);
  for (const piece of piecesOf(block))
    for (const part of isRun(piece) ? cutRun(piece, at, cuts) : [piece]) {
      const size = isRun(part) ? part.insert.length : 1;
      const comments = threads.filter((c) => c.from < at + size && c.to > at).map((c) => c.id);
      const goes = changes.find((c) => c.from < at + size && c.to > at);
      out.push({
        piece: part,
        ...(comments.length > 0 ? { comments } : {}),
        change: goes ? { ...goes.by, kind: 'deletion' } : outer,
      });
      at += size;
      insertAt(at);
    }
  return out;
}

const piecesOf = (block: Y.XmlElement): Piece[] =>
  block
    .toArray()
    .flatMap((child): Piece[] =>
      child instanceof Y.XmlText ? runsOf(child) : child instanceof Y.XmlElement ? [toJson(child)] : [],
    );

function cutRun(run: Extract<Piece, { insert: string }>, start: number, cuts: ReadonlySet<number>): Piece[] {
  const inside = [...cuts].filter((c) => c > start && c < start + run.insert.length).sort((a, b) => a - b);
  const edges = [start, ...inside, start + run.insert.length];
  return edges.slice(1).map((end, i) => ({ ...run, insert: run.insert.slice((edges[i] ?? 0) - start, end - start) }));
}
