/**
 * A block's content as one row of units: formatted words, and embeds between them (chips, line breaks, links). Comparing two rows finds
 * the changes; a range of a row can be replaced without touching the characters around it, to which comments may be anchored.
 */
import * as Y from 'yjs';
import { commonEnds } from '../../text/diff/commonEnds.ts';
import { splitWords } from '../../text/diff/splitWords.ts';
import { diffTokens, type Token } from '../../text/diff/tokens.ts';
import {
  type Attributes,
  fromJson,
  fromRuns,
  isRuns,
  type NodeJson,
  type Run,
  runsOf,
  textOfNode,
  toJson,
} from './blocks.ts';

/** The parts of a range: runs of text, and other nodes. */
export type Piece = Run | NodeJson;
export const isRun = (piece: Piece): piece is Run => 'insert' in piece;

/** Blocks whose content is a row of units. All others contain blocks. */
export const isRow = (element: Y.XmlElement): boolean =>
  ['paragraph', 'heading', 'quote'].includes(element.nodeName) ||
  (element.nodeName === 'listitem' &&
    !element.toArray().some((child) => child instanceof Y.XmlElement && child.nodeName === 'list'));

/** The content of a block, in order; adjacent texts are concatenated as runs. */
const piecesOf = (block: Y.XmlElement): Piece[] =>
  block
    .toArray()
    .flatMap((child): Piece[] =>
      child instanceof Y.XmlText ? runsOf(child) : child instanceof Y.XmlElement ? [toJson(child)] : [],
    );

const sizeOfPiece = (piece: Piece): number => (isRun(piece) ? piece.insert.length : 1);

/** The part of pieces that takes up `[from, to)`. */
function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const out: Piece[] = [];
  let passed = 0;
  for (const piece of pieces) {
    const [start, end] = [Math.max(from - passed, 0), Math.min(to - passed, sizeOfPiece(piece))];
    if (start < end) out.push(isRun(piece) ? { ...piece, insert: piece.insert.slice(start, end) } : piece);
    passed += sizeOfPiece(piece);
  }
  return joined(out);
}

/** Formatted words, and embeds, which have length 1 each. */
function unitsOf(pieces: readonly Piece[]): Token[] {
  const out: Token[] = [];
  let runs: Run[] = [];
  const takeWords = () => {
    let at = 0;
    for (const text of splitWords(runs.map((r) => r.insert).join(''))) {
      const word = slicePieces(runs, at, at + text.length);
      at += text.length;
      const isPlain = word.every((p) => isRun(p) && !p.attributes);
      out.push({ key: isPlain ? text : `\u0000${JSON.stringify(word)}`, text });
    }
    runs = [];
  };
  for (const piece of pieces)
    if (isRun(piece)) runs.push(piece);
    else {
      takeWords();
      out.push({ key: `\u0000${JSON.stringify(piece)}`, text: textOfNode(piece), size: 1 });
    }
  takeWords();
  return out;
}

/** Merges adjacent runs with the same formatting. */
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

/** A range `[from, to)` of the old row, in document positions, and its replacement in the new one. */
export type RowChange = {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  /** The start of the new range in the new row, and its length. */
  readonly at: number;
  readonly size: number;
  readonly removed: readonly Piece[];
  readonly added: readonly Piece[];
};

/** Most rows of a plan are unchanged: compared without tokenising them. */
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
  const [a, b] = [piecesOf(before), piecesOf(after)];
  const length = a.reduce((sum, piece) => sum + sizeOfPiece(piece), 0);
  return diffTokens(unitsOf(a), unitsOf(b)).map(({ from, to, at, until }) => ({
    from,
    to,
    length,
    at,
    size: until - at,
    removed: slicePieces(a, from, to),
    added: slicePieces(b, at, until),
  }));
}

// ── places ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A position that stays on its character while others write around it: a Yjs relative position as JSON. */
export type Place = Readonly<Record<string, unknown>>;

export const rowLength = (block: Y.XmlElement): number =>
  block.toArray().reduce((sum, child) => sum + sizeOf(child), 0);
const sizeOf = (child: unknown): number => (child instanceof Y.XmlText ? child.length : 1);

/** A position in a row; `side` 0 anchors it to the next character, -1 to the previous one. */
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

/** The current offset of a position in a row; `undefined` if it is in another block or gone. */
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

/** The current content of a range of a row. */
export const piecesIn = (block: Y.XmlElement, from: number, to: number): Piece[] =>
  slicePieces(piecesOf(block), from, to);

// ── edits ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Replaces a range of a row. Call inside a transaction. Equal characters at its ends are not touched, though the range is whole words:
 * comments and cursors are anchored to them. Only the formatting is changed if the words are the same.
 */
export function replaceIn(block: Y.XmlElement, from: number, to: number, pieces: readonly Piece[]): void {
  if (formatOnly(block, from, to, pieces)) return;
  const { start, end } = keptEnds(piecesIn(block, from, to), pieces);
  const size = pieces.reduce((sum, p) => sum + sizeOfPiece(p), 0);
  removeIn(block, from + start, to - end);
  const rest = slicePieces(pieces, start, size - end);
  if (rest.length > 0) insertIn(block, from + start, rest);
}

/**
 * Replaces the content of a row. Call inside a transaction. Equal parts keep their formatting and their characters, so that a person's
 * formatting, and the anchors of comments, are kept.
 */
export function rewriteRow(block: Y.XmlElement, pieces: readonly Piece[]): void {
  const edits = diffTokens(bareUnits(piecesOf(block)), bareUnits(pieces));
  for (const { from, to, at, until } of [...edits].reverse())
    replaceIn(block, from, to, slicePieces(pieces, at, until));
}

/** Words without formatting, and embeds by what they refer to. */
function bareUnits(pieces: readonly Piece[]): Token[] {
  const out: Token[] = [];
  let words = '';
  const takeWords = () => {
    for (const text of splitWords(words)) out.push({ key: text, text });
    words = '';
  };
  for (const piece of pieces)
    if (isRun(piece)) words += piece.insert;
    else {
      takeWords();
      out.push({
        key: `\u0000${piece.type}:${String(piece.attributes['__target'] ?? '')}`,
        text: textOfNode(piece),
        size: 1,
      });
    }
  takeWords();
  return out;
}

/** The number of equal characters with equal formatting at both ends of two ranges. Never splits a surrogate pair: Yjs would lose it. */
function keptEnds(old: readonly Piece[], now: readonly Piece[]): { start: number; end: number } {
  const [a, b] = [placesOf(old), placesOf(now)];
  const ends = commonEnds(a.length, b.length, (i, j) => a[i] === b[j]);
  const isHigh = (place = '') => /^[\ud800-\udbff]/.test(place);
  const isLow = (place = '') => /^[\udc00-\udfff]/.test(place);
  return {
    start: ends.start > 0 && isHigh(a[ends.start - 1]) ? ends.start - 1 : ends.start,
    end: ends.end > 0 && isLow(a[a.length - ends.end]) ? ends.end - 1 : ends.end,
  };
}
const placesOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) =>
    isRun(piece)
      ? piece.insert.split('').map((unit) => unit + JSON.stringify(piece.attributes ?? null))
      : [`\u0000${JSON.stringify(piece)}`],
  );

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
  // An embed in the middle of a text splits it: what follows is moved behind the embed.
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

/** Pieces as the children of a block; adjacent runs form one text. */
export function childrenOf(pieces: readonly Piece[]): NodeJson['children'] {
  const groups: (Run[] | NodeJson)[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (!isRun(piece)) groups.push(piece);
    else if (Array.isArray(last)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
const inserted = (pieces: readonly Piece[]): (Y.XmlElement | Y.XmlText)[] =>
  childrenOf(pieces).map((child) => (isRuns(child) ? fromRuns(child) : fromJson(child)));
