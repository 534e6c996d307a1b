/**
 * Somebody's changes of the text, as operations that can be applied to another copy of the plan later, also after others have edited
 * it: every place is anchored to a character or a block, never counted. Operations that only make sense together, such as the two halves of a
 * split paragraph, are one group.
 */
import * as Y from 'yjs';
import { z } from 'zod';
import { safeUrl } from '../../kernel/urls.ts';
import { LAYER_ATTRIBUTE } from '../body.ts';
import { raiseForLayers } from '../migrations.ts';
import { bodyElement } from '../schema.ts';
import {
  attributeSchema,
  attributesOf,
  blockId,
  blocksById,
  fromJson,
  nodeSchema,
  runSchema,
  textOfNode,
  toJson,
} from './blocks.ts';
import {
  compareRows,
  isRow,
  offsetOf,
  type Piece,
  type Place,
  piecesIn,
  placeAt,
  replaceIn,
  rowLength,
  wordsOf,
} from './units.ts';

const id = z.string().regex(/^(root|\d{1,20}\.\d{1,12})$/);
const place = z.record(z.string().max(20), z.unknown());
const pieces = z.array(z.union([runSchema, nodeSchema])).max(5_000);

export const TEXT_OPS = [
  z.object({
    op: z.literal('words'),
    block: id,
    /** Anchored to the first and the last deleted character; absent for an insertion. */
    from: place.optional(),
    to: place.optional(),
    /** Anchored to the preceding character; absent at the start of a block. */
    after: place.optional(),
    removed: pieces,
    added: pieces,
  }),
  z.object({ op: z.literal('insertBlock'), parent: id, after: id.optional(), node: nodeSchema }),
  z.object({ op: z.literal('removeBlock'), block: id, node: nodeSchema }),
  z
    .object({
      op: z.literal('setBlock'),
      block: id,
      name: z.string().regex(/^(__|s_)\w{1,40}$/),
      value: attributeSchema,
    })
    .refine(({ name, value }) => name !== '__url' || safeUrl(String(value)) !== undefined),
] as const;
export type TextOp = z.infer<(typeof TEXT_OPS)[number]>;
export type TextGroup = { readonly key: string; readonly ops: readonly TextOp[] };

// ── comparing ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Changes from the plan's text to a draft based on it, in text order. */
export function compareBodies(plan: Y.Doc, draft: Y.Doc): TextGroup[] {
  return compareChildren(bodyElement(plan), bodyElement(draft));
}

type Open = { key: string; ops: TextOp[] };

function compareChildren(plan: Y.XmlElement, draft: Y.XmlElement): TextGroup[] {
  const out: TextGroup[] = [];
  const parent = blockId(plan);
  const was = elementsOf(plan);
  const is = elementsOf(draft);
  const known = new Set(was.map(blockId));
  const alive = new Set(is.map(blockId));
  /** Adjacent blocks that were added or removed. */
  let run: Open | undefined;
  /** A change at the end of a block: the other half of what follows, if that was added or removed. */
  let tail: TextGroup | undefined;
  let previous: string | undefined;
  const put = (key: string, op: TextOp) => {
    run ??= tail ? { key: tail.key, ops: [...tail.ops] } : { key, ops: [] };
    tail = undefined;
    run.ops.push(op);
  };
  const close = () => {
    if (tail) out.push(tail);
    if (run) out.push(run);
    tail = undefined;
    run = undefined;
  };
  let i = 0;
  /** Collects removed blocks up to the next common one: removed blocks come before added ones. */
  const takeGone = () => {
    for (let element = was[i]; element && !alive.has(blockId(element)); element = was[++i]) {
      const block = blockId(element);
      put(`block:${block}`, { op: 'removeBlock', block, node: toJson(element) });
      previous = block;
    }
  };
  for (const element of is) {
    const block = blockId(element);
    takeGone();
    if (!known.has(block)) {
      put(`after:${parent}:${previous ?? ''}`, {
        op: 'insertBlock',
        parent,
        ...(previous ? { after: previous } : {}),
        node: toJson(element),
      });
      continue;
    }
    const old = was[i++];
    if (!old) continue;
    const inner = compareBlock(old, element);
    previous = block;
    const [first] = inner;
    if (!first) {
      close();
      continue;
    }
    // The second half of a change that began in the previous blocks.
    if (run && first.fromStart) {
      run.ops.push(...first.group.ops);
      inner.shift();
      if (inner.length === 0 && first.toEnd) continue;
    }
    close();
    const last = inner.pop();
    out.push(...inner.map((c) => c.group));
    if (last?.toEnd) tail = last.group;
    else if (last) out.push(last.group);
  }
  takeGone();
  close();
  return out;
}

const elementsOf = (element: Y.XmlElement): Y.XmlElement[] =>
  element.toArray().filter((child) => child instanceof Y.XmlElement);

/** A change inside a block, and whether it includes the block's first or last character. */
type Inner = { readonly group: TextGroup; readonly fromStart: boolean; readonly toEnd: boolean };
const inside = (group: TextGroup): Inner => ({ group, fromStart: false, toEnd: false });

/** A paragraph's binding to its cards: not a change of its own that anybody would decide about. */
const BINDINGS: readonly string[] = ['s_made', 's_slots', 's_trace'];

function compareBlock(old: Y.XmlElement, element: Y.XmlElement): Inner[] {
  const block = blockId(old);
  const out: Inner[] = [];
  const [was, is] = [attributesOf(old), attributesOf(element)];
  const rebinds: TextOp[] = [];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)]))
    if (JSON.stringify(was[name]) !== JSON.stringify(is[name]) && BINDINGS.includes(name))
      rebinds.push({ op: 'setBlock', block, name, value: is[name] ?? null });
    else if (JSON.stringify(was[name]) !== JSON.stringify(is[name]))
      out.push(
        inside({ key: `set:${block}:${name}`, ops: [{ op: 'setBlock', block, name, value: is[name] ?? null }] }),
      );
  if (!isRow(old) || !isRow(element)) return [...out, ...compareChildren(old, element).map(inside)];
  for (const change of compareRows(old, element)) {
    const { from, to, length, removed, added } = change;
    const after = from > 0 ? placeAt(old, from, -1) : undefined;
    const group: TextGroup = {
      key: `words:${block}:${after ? JSON.stringify(after['item'] ?? after) : ''}`,
      ops: [
        {
          op: 'words',
          block,
          ...(to > from ? { from: placeAt(old, from, 0), to: placeAt(old, to, -1) } : {}),
          ...(after ? { after } : {}),
          removed: [...removed],
          added: [...added],
        },
      ],
    };
    // Text applied from a card is stored with what the card said.
    const ops = [...group.ops, ...rebinds.splice(0)];
    out.push({ group: { ...group, ops }, fromStart: from === 0, toEnd: to === length });
  }
  return out;
}

/** The ranges of a draft that are not in the plan, as positions in the draft: its author's insertions. */
export function draftMarks(plan: Y.Doc, draft: Y.Doc): { readonly anchor: Place; readonly focus: Place }[] {
  const known = blocksById(plan);
  const out: { anchor: Place; focus: Place }[] = [];
  const mark = (block: Y.XmlElement, from: number, to: number) => {
    if (to > from) out.push({ anchor: placeAt(block, from, 0), focus: placeAt(block, to, -1) });
  };
  const walk = (element: Y.XmlElement): void => {
    const old = known.get(blockId(element));
    if (!isRow(element)) for (const child of elementsOf(element)) walk(child);
    else if (!old || !isRow(old)) mark(element, 0, rowLength(element));
    else for (const { at, size } of compareRows(old, element)) mark(element, at, at + size);
  };
  walk(bodyElement(draft));
  return out;
}

// ── carrying out ───────────────────────────────────────────────────────────────────────────────────────────────────

type Blocks = ReadonlyMap<string, Y.XmlElement>;
export type WordsOp = Extract<TextOp, { op: 'words' }>;

/** The current range of a row that an operation is about; `undefined` if its block or its place is gone. */
function stretch(doc: Y.Doc, blocks: Blocks, op: WordsOp) {
  const block = blocks.get(op.block);
  if (!block || !isRow(block)) return undefined;
  const at = (where: typeof op.from) => (where ? offsetOf(doc, block, where) : undefined);
  if (op.from && op.to) {
    const [from, to] = [at(op.from), at(op.to)];
    return from === undefined || to === undefined ? undefined : { block, from, to: Math.max(from, to) };
  }
  const from = op.after ? at(op.after) : 0;
  return from === undefined ? undefined : { block, from, to: from };
}

/** The content of a row after operations on it: those whose places exist. */
export function piecesAfter(doc: Y.Doc, blocks: Blocks, block: Y.XmlElement, ops: readonly TextOp[]): Piece[] {
  const found = ops
    .filter((op) => op.op === 'words')
    .flatMap((op) => {
      const place = stretch(doc, blocks, op);
      return place?.block === block ? [{ ...place, added: op.added }] : [];
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const out: Piece[] = [];
  let at = 0;
  for (const { from, to, added } of found) {
    out.push(...piecesIn(block, at, Math.max(at, from)), ...added);
    at = Math.max(at, to);
  }
  return [...out, ...piecesIn(block, at, rowLength(block))];
}

/** The state of an operation's place. */
export type Standing = {
  /** The place is gone. */
  readonly isLost: boolean;
  /** Somebody has edited it since. */
  readonly hasMoved: boolean;
  /** The change is there already. */
  readonly isDone: boolean;
};

/** Where an operation would change the words of the plan: the deleted ones, or the character before the insertion. */
export function textMark(op: TextOp): { readonly anchor: Place; readonly focus: Place } | undefined {
  if (op.op !== 'words') return undefined;
  if (op.from && op.to) return { anchor: op.from, focus: op.to };
  return op.after && { anchor: { ...op.after, assoc: 0 }, focus: op.after };
}

/** The current words at an operation's place; `undefined` if the place is gone. */
export function piecesAt(doc: Y.Doc, blocks: Blocks, op: WordsOp): Piece[] | undefined {
  const found = stretch(doc, blocks, op);
  return found && piecesIn(found.block, found.from, found.to);
}

/** The state of an operation's place in the current text. Reads only. */
export function readTextOp(doc: Y.Doc, blocks: Blocks, op: TextOp): Standing {
  const fine = { isLost: false, hasMoved: false, isDone: false };
  switch (op.op) {
    case 'words': {
      const now = piecesAt(doc, blocks, op);
      if (!now) return { ...fine, isLost: true };
      return {
        ...fine,
        hasMoved: wordsOf(now) !== wordsOf(op.removed),
        isDone: op.removed.length > 0 && JSON.stringify(now) === JSON.stringify(op.added),
      };
    }
    case 'insertBlock':
      return {
        ...fine,
        isLost: !blocks.has(op.parent),
        hasMoved: op.after !== undefined && !blocks.has(op.after),
      };
    case 'removeBlock': {
      const block = blocks.get(op.block);
      return {
        ...fine,
        isDone: !block,
        hasMoved: block !== undefined && textOfNode(toJson(block)) !== textOfNode(op.node),
      };
    }
    case 'setBlock': {
      const block = blocks.get(op.block);
      return {
        ...fine,
        isLost: !block,
        isDone:
          block !== undefined && JSON.stringify(attributesOf(block)[op.name] ?? null) === JSON.stringify(op.value),
      };
    }
  }
}

/** The layers that an operation adds to the text. */
const layersIn = (op: TextOp): readonly unknown[] =>
  op.op === 'setBlock'
    ? op.name === LAYER_ATTRIBUTE
      ? [op.value]
      : []
    : op.op === 'insertBlock'
      ? [op.node.attributes[LAYER_ATTRIBUTE]]
      : [];

/** Applies a group as far as its places exist; `false` if one of them was gone. Call inside a transaction. */
export function applyTextOps(doc: Y.Doc, ops: readonly TextOp[]): boolean {
  const blocks = blocksById(doc);
  raiseForLayers(doc, ops.flatMap(layersIn));
  let whole = true;
  /** Where the next block after the same one goes: several keep their order. */
  const last = new Map<string, Y.XmlElement>();
  const gone: Y.XmlElement[] = [];
  for (const op of ops) {
    if (op.op === 'words') {
      const found = stretch(doc, blocks, op);
      if (found) replaceIn(found.block, found.from, found.to, op.added);
      else whole = false;
    } else if (op.op === 'insertBlock') {
      const parent = blocks.get(op.parent);
      if (!parent) {
        whole = false;
        continue;
      }
      const after = last.get(`${op.parent}|${op.after}`) ?? (op.after === undefined ? undefined : blocks.get(op.after));
      const element = fromJson(op.node);
      const index = after ? parent.toArray().indexOf(after) + 1 : op.after === undefined ? 0 : parent.length;
      parent.insert(index, [element]);
      last.set(`${op.parent}|${op.after}`, element);
    } else if (op.op === 'removeBlock') {
      const block = blocks.get(op.block);
      if (block) gone.push(block);
    } else {
      const block = blocks.get(op.block);
      if (!block) whole = false;
      else if (op.value === null) block.removeAttribute(op.name);
      else block.setAttribute(op.name, op.value as string);
    }
  }
  // Removed blocks anchor the added ones, so they are removed last.
  for (const block of gone) {
    const parent = block.parent as Y.XmlElement | null;
    const index = parent?.toArray().indexOf(block) ?? -1;
    if (parent && index >= 0) parent.delete(index, 1);
  }
  return whole;
}
