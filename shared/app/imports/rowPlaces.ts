/**
 * Maps positions in displayed text to positions in a row of a plan. In the row a chip, a link and a source take up one position each; when displayed they
 * are the text that they show.
 */
import type * as Y from 'yjs';
import { isRuns, type NodeJson } from '../../doc/suggestions/blocks.ts';
import { isRun, type Piece, piecesIn, rowLength } from '../../doc/suggestions/units.ts';
import { diffTokens, wordTokens } from '../../text/diff/tokens.ts';

/** A range of the displayed text, and of the row. `isWhole`: it cannot be split. */
type Part = {
  readonly shownFrom: number;
  readonly shownTo: number;
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
};

/** The displayed text of a piece, if it can be determined without the plan. */
function shownOf(piece: Piece): string | undefined {
  if (isRun(piece)) return piece.insert;
  if (piece.type === 'linebreak') return '\n';
  if (piece.type === 'tab') return '\t';
  if (piece.type === 'citation') return '';
  return piece.type === 'link' || piece.type === 'autolink' ? innerText(piece) : undefined;
}
function innerText(node: NodeJson): string | undefined {
  let out = '';
  for (const child of node.children)
    for (const piece of isRuns(child) ? child : [child]) {
      const shown = shownOf(piece as Piece);
      if (shown === undefined) return undefined;
      out += shown;
    }
  return out;
}

/** The parts of a row that displays `text`; `undefined` if it displays something else. The text of a chip is whatever is between its neighbours. */
function partsOf(row: Y.XmlElement, text: string): Part[] | undefined {
  const pieces = piecesIn(row, 0, rowLength(row));
  const out: Part[] = [];
  let at = 0;
  let place = 0;
  for (const [i, piece] of pieces.entries()) {
    const size = isRun(piece) ? piece.insert.length : 1;
    const shown = shownOf(piece) ?? text.slice(at, endOfChip(pieces, i, text, at));
    if (!text.startsWith(shown, at)) return undefined;
    out.push({ shownFrom: at, shownTo: at + shown.length, from: place, to: place + size, isWhole: !isRun(piece) });
    at += shown.length;
    place += size;
  }
  return at === text.length ? out : undefined;
}
function endOfChip(pieces: readonly Piece[], i: number, text: string, at: number): number {
  const next = pieces
    .slice(i + 1)
    .map(shownOf)
    .find((shown) => shown === undefined || shown !== '');
  if (next === undefined) return i === pieces.length - 1 ? text.length : at;
  const found = text.indexOf(next, at);
  return found < 0 ? at : found;
}

export class RowPlaces {
  private readonly parts: readonly Part[];
  private readonly length: number;
  private readonly shift: (at: number) => number;

  private constructor(parts: readonly Part[], length: number, shift: (at: number) => number) {
    this.parts = parts;
    this.length = length;
    this.shift = shift;
  }
  /**
   * `text` is the text that positions refer to, `shown` the currently displayed one: if they differ, positions move with the surrounding words. `undefined` if
   * the row does not display the expected text.
   */
  static of(row: Y.XmlElement, text: string, shown = text): RowPlaces | undefined {
    const parts = partsOf(row, shown);
    return parts && new RowPlaces(parts, rowLength(row), text === shown ? (at) => at : shiftBetween(text, shown));
  }
  /** The position of a range in the row, extended to whole chips: a chip that would be split is included. */
  stretch(
    from: number,
    to: number,
  ): { readonly from: number; readonly to: number; readonly head: [number, number]; readonly tail: [number, number] } {
    const [a, b] = [this.shift(from), Math.max(this.shift(from), this.shift(to))];
    const first = this.parts.find((p) => p.isWhole && p.shownFrom < a && a < p.shownTo);
    const last = this.parts.find((p) => p.isWhole && p.shownFrom < b && b < p.shownTo);
    return {
      from: first ? first.from : this.placeOf(a),
      to: last ? last.to : a === b && !first ? this.placeOf(a) : this.placeOf(b),
      head: first ? [first.shownFrom, a] : [a, a],
      tail: last ? [b, last.shownTo] : [b, b],
    };
  }
  private placeOf(at: number): number {
    for (const p of this.parts) {
      if (at < p.shownFrom || at > p.shownTo) continue;
      if (!p.isWhole) return p.from + (at - p.shownFrom);
      if (at === p.shownFrom && p.shownFrom < p.shownTo) return p.from;
      if (at === p.shownTo) return p.to;
    }
    return this.length;
  }
}

/** Places of one text in another that was made from it. */
function shiftBetween(from: string, to: string): (at: number) => number {
  const edits = diffTokens(wordTokens(from), wordTokens(to));
  return (at) => {
    let moved = 0;
    for (const edit of edits) {
      if (at < edit.from) break;
      if (at <= edit.to) return at === edit.from ? edit.at : edit.until;
      moved = edit.until - edit.to;
    }
    return Math.min(at + moved, to.length);
  };
}
