/**
 * A block's content as one row of units: characters with their look, and things between them (chips, line breaks, links). Comparing two rows
 * tells what somebody changed; a stretch of a row can be replaced without touching the characters around it, to which others may hold on.
 */
import { diffArrays } from 'diff';
import * as Y from 'yjs';
import { type Attributes, fromJson, fromRuns, type NodeJson, type Run, runsOf, textOfNode, toJson } from './blocks.ts';

/** What a stretch is made of: runs of text, and other nodes. */
export type Piece = Run | NodeJson;
export const isRun = (piece: Piece): piece is Run => 'insert' in piece;

type Unit = { readonly key: string; readonly size: number; readonly piece: Piece };

/** Up to so many unchanged units between two changes belong to one: who rewrites a number rewrites all of it. */
const JOIN = 3;
/** Above this a comparison costs more than it tells: the changed middle is one change. */
const MAX_EDITS = 1_500;

/** Blocks whose content is a row of units. Everything else holds blocks. */
export const isRow = (element: Y.XmlElement): boolean =>
  ['paragraph', 'heading', 'quote'].includes(element.nodeName) ||
  (element.nodeName === 'listitem' &&
    !element.toArray().some((child) => child instanceof Y.XmlElement && child.nodeName === 'list'));

function unitsOf(block: Y.XmlElement): Unit[] {
  const out: Unit[] = [];
  for (const child of block.toArray())
    if (child instanceof Y.XmlText) {
      for (const { insert, attributes } of runsOf(child)) {
        const look = attributes ? JSON.stringify(attributes) : '';
        for (const char of insert)
          out.push({
            key: `${char}${look}`,
            size: char.length,
            piece: attributes ? { insert: char, attributes } : { insert: char },
          });
      }
    } else if (child instanceof Y.XmlElement) {
      const json = toJson(child);
      out.push({ key: JSON.stringify(json), size: 1, piece: json });
    }
  return out;
}

/** Runs of the same look as one. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && isRun(last) && isRun(piece) && JSON.stringify(last.attributes) === JSON.stringify(piece.attributes))
      out[out.length - 1] = { ...last, insert: last.insert + piece.insert };
    else out.push(piece);
  }
  return out;
}

export const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((p) => (isRun(p) ? p.insert : textOfNode(p))).join('');

/** A stretch `[from, to)` of the old row, in places of the document, and what stands there in the new one. */
export type RowChange = {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  /** Where the new stretch begins in the new row, and how long it is there. */
  readonly at: number;
  readonly size: number;
  readonly removed: readonly Piece[];
  readonly added: readonly Piece[];
};

/** Most rows of a plan are untouched: told without taking them apart. */
const isUntouched = (before: Y.XmlElement, after: Y.XmlElement): boolean => {
  const [a, b] = [before.toArray(), after.toArray()];
  return (
    a.length === b.length &&
    a.every((child, i) => {
      const other = b[i];
      if (child instanceof Y.XmlText && other instanceof Y.XmlText)
        return JSON.stringify(child.toDelta()) === JSON.stringify(other.toDelta());
      return (
        child instanceof Y.XmlElement &&
        other instanceof Y.XmlElement &&
        JSON.stringify(toJson(child)) === JSON.stringify(toJson(other))
      );
    })
  );
};

export function compareRows(before: Y.XmlElement, after: Y.XmlElement): RowChange[] {
  if (isUntouched(before, after)) return [];
  const [a, b] = [unitsOf(before), unitsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start]?.key === b[start]?.key) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end)?.key === b.at(-1 - end)?.key) end++;
  const [midA, midB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (midA.length === 0 && midB.length === 0) return [];
  const parts = diffArrays(midA, midB, { comparator: (x, y) => x.key === y.key, maxEditLength: MAX_EDITS }) ?? [
    { value: midA, removed: true, added: false, count: midA.length },
    { value: midB, removed: false, added: true, count: midB.length },
  ];
  const size = (units: readonly Unit[]) => units.reduce((sum, u) => sum + u.size, 0);
  const length = size(a);
  const changes: { from: number; to: number; at: number; removed: Unit[]; added: Unit[] }[] = [];
  let at = size(a.slice(0, start));
  let newAt = at;
  /** Unchanged units since the last change. */
  let kept: Unit[] = [];
  for (const part of parts) {
    if (!part.added && !part.removed) {
      kept = part.value;
      at += size(kept);
      newAt += size(kept);
      continue;
    }
    let open = changes.at(-1);
    if (open && kept.length > 0 && kept.length <= JOIN) {
      open.removed.push(...kept);
      open.added.push(...kept);
      open.to += size(kept);
    } else if (!open || kept.length > 0) {
      open = { from: at, to: at, at: newAt, removed: [], added: [] };
      changes.push(open);
    }
    kept = [];
    if (part.removed) {
      open.removed.push(...part.value);
      open.to += size(part.value);
      at += size(part.value);
    } else {
      open.added.push(...part.value);
      newAt += size(part.value);
    }
  }
  return changes.map((c) => ({
    from: c.from,
    to: c.to,
    length,
    at: c.at,
    size: size(c.added),
    removed: joined(c.removed.map((u) => u.piece)),
    added: joined(c.added.map((u) => u.piece)),
  }));
}

// ── places ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A place that stays on its character while others write around it: a Yjs position as JSON. */
export type Place = Readonly<Record<string, unknown>>;

export const rowLength = (block: Y.XmlElement): number =>
  block.toArray().reduce((sum, child) => sum + sizeOf(child), 0);
const sizeOf = (child: unknown): number => (child instanceof Y.XmlText ? child.length : 1);

/** A place in a row; `side` 0 holds on to the character after it, -1 to the one before. */
export function placeAt(block: Y.XmlElement, offset: number, side: 0 | -1): Place {
  let passed = 0;
  const children = block.toArray();
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    const size = sizeOf(child);
    const isHere = side === 0 ? offset < passed + size : offset <= passed + size && offset > passed;
    if (isHere) {
      const position =
        child instanceof Y.XmlText
          ? Y.createRelativePositionFromTypeIndex(child, offset - passed, side)
          : Y.createRelativePositionFromTypeIndex(block, side === 0 ? i : i + 1, side);
      return Y.relativePositionToJSON(position) as Place;
    }
    passed += size;
  }
  return Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(block, children.length, side)) as Place;
}

/** Where a place is in a row now; undefined when it is in another block or nowhere. */
export function offsetOf(doc: Y.Doc, block: Y.XmlElement, place: Place): number | undefined {
  const found = Y.createAbsolutePositionFromRelativePosition(Y.createRelativePositionFromJSON(place), doc);
  if (!found) return undefined;
  let passed = 0;
  const children = block.toArray();
  for (let i = 0; i < children.length; i++) {
    const child = children[i];
    if (found.type === child) return passed + found.index;
    if (found.type === block && found.index === i) return passed;
    passed += sizeOf(child);
  }
  return found.type === block ? passed : undefined;
}

/** What stands in a stretch of a row now. */
export function piecesIn(block: Y.XmlElement, from: number, to: number): Piece[] {
  const out: Piece[] = [];
  let passed = 0;
  for (const { piece, size } of unitsOf(block)) {
    if (passed >= from && passed < to) out.push(piece);
    passed += size;
  }
  return joined(out);
}

// ── edits ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Replaces a stretch of a row. Call inside a transaction. Only the look is changed where the words are the same. */
export function replaceIn(block: Y.XmlElement, from: number, to: number, pieces: readonly Piece[]): void {
  if (formatOnly(block, from, to, pieces)) return;
  removeIn(block, from, to);
  if (pieces.length > 0) insertIn(block, from, pieces);
}

function textAround(block: Y.XmlElement, from: number, to: number): { text: Y.XmlText; at: number } | undefined {
  let passed = 0;
  for (const child of block.toArray()) {
    if (child instanceof Y.XmlText && from >= passed && to <= passed + child.length)
      return { text: child, at: from - passed };
    passed += sizeOf(child);
  }
  return undefined;
}

function formatOnly(block: Y.XmlElement, from: number, to: number, pieces: readonly Piece[]): boolean {
  const there = textAround(block, from, to);
  const runs = pieces.filter(isRun);
  if (!there || from === to || runs.length !== pieces.length) return false;
  const now = piecesIn(block, from, to);
  if (wordsOf(now) !== wordsOf(runs)) return false;
  const names = new Set(now.flatMap((p) => (isRun(p) ? Object.keys(p.attributes ?? {}) : [])));
  const none = Object.fromEntries([...names].map((name) => [name, null]));
  let { at } = there;
  for (const { insert, attributes } of runs) {
    there.text.format(at, insert.length, { ...none, ...attributes });
    at += insert.length;
  }
  return true;
}

function removeIn(block: Y.XmlElement, from: number, to: number): void {
  let passed = 0;
  let index = 0;
  for (const child of block.toArray()) {
    const size = sizeOf(child);
    const [a, b] = [Math.max(from, passed), Math.min(to, passed + size)];
    passed += size;
    if (a < b && !(child instanceof Y.XmlText)) {
      block.delete(index, 1);
      continue;
    }
    if (a < b && child instanceof Y.XmlText) child.delete(a - (passed - size), b - a);
    index++;
  }
}

const insertRuns = (text: Y.XmlText, at: number, runs: readonly Run[]): void => {
  let index = at;
  for (const { insert, attributes } of runs) {
    text.insert(index, insert, (attributes ?? {}) as Attributes & object);
    index += insert.length;
  }
};

function insertIn(block: Y.XmlElement, at: number, pieces: readonly Piece[]): void {
  const there = textAround(block, at, at);
  const firstNode = pieces.findIndex((p) => !isRun(p));
  if (there && firstNode < 0) {
    insertRuns(there.text, there.at, pieces.filter(isRun));
    return;
  }
  // A thing in the middle of a text parts it: what follows moves behind the thing.
  let index = 0;
  let passed = 0;
  const children = block.toArray();
  while (index < children.length && passed + sizeOf(children[index]) <= at) passed += sizeOf(children[index++]);
  const inside = children[index];
  let tail: Piece[] = [];
  if (inside instanceof Y.XmlText && at > passed) {
    tail = piecesIn(block, at, passed + inside.length);
    inside.delete(at - passed, inside.length - (at - passed));
    index++;
  }
  const before = block.toArray()[index - 1];
  let rest = [...pieces, ...tail];
  if (before instanceof Y.XmlText) {
    const upTo = rest.findIndex((p) => !isRun(p));
    const head = upTo < 0 ? rest : rest.slice(0, upTo);
    insertRuns(before, before.length, head.filter(isRun));
    rest = rest.slice(head.length);
  }
  block.insert(index, inserted(rest));
}

/** Texts and elements of pieces, runs beside each other in one text. */
function inserted(pieces: readonly Piece[]): (Y.XmlElement | Y.XmlText)[] {
  const groups: (Run[] | NodeJson)[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (!isRun(piece)) groups.push(piece);
    else if (Array.isArray(last)) last.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => (Array.isArray(group) ? fromRuns(group) : fromJson(group)));
}
