/**
 * The changes between two rows of tokens, as a reader would mark them: whole words, neighbouring replacements as one, an inserted
 * sentence from its beginning to its end. A token is a word, or a thing between words (a chip, a picture) that is replaced as a whole.
 */
import { commonEnds } from './commonEnds.ts';
import { diffKeys, type Hunk } from './sequence.ts';
import { splitWords } from './splitWords.ts';

export type Token = {
  /** Equal for equal tokens. For plain words, the text. */
  readonly key: string;
  /** The displayed text. */
  readonly text: string;
  /** The number of positions that it takes up, if not the UTF-16 units of its text: a chip in a document takes up one. */
  readonly size?: number;
};
/** The range `[from, to)` of the old row is replaced by `[at, until)` of the new one. */
export type Edit = { readonly from: number; readonly to: number; readonly at: number; readonly until: number };
export type Part = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

export const wordTokens = (text: string): Token[] => splitWords(text).map((word) => ({ key: word, text: word }));

/** Edits in order, never empty; between two of them both rows are the same. */
export function diffTokens(a: readonly Token[], b: readonly Token[]): Edit[] {
  const rows = { a, b };
  const found = diffKeys(a.map(keyOf), b.map(keyOf));
  const slid = found.map((hunk, i) => slide(rows, hunk, found[i - 1], found[i + 1]));
  const hunks = joinWeak(
    rows,
    slid.flatMap((hunk) => trim(rows, hunk) ?? []).flatMap((hunk) => partSentence(rows, hunk)),
  );
  const [placesA, placesB] = [placesOf(a), placesOf(b)];
  return hunks.map((hunk) => {
    const edit = {
      from: placesA[hunk.from] ?? 0,
      to: placesA[hunk.to] ?? 0,
      at: placesB[hunk.at] ?? 0,
      until: placesB[hunk.until] ?? 0,
    };
    return narrowed(edit, a.slice(hunk.from, hunk.to), b.slice(hunk.at, hunk.until));
  });
}
const sizeOf = ({ text, size }: Token): number => size ?? text.length;
/** The position of each token, and of the end. */
function placesOf(tokens: readonly Token[]): number[] {
  const out = [0];
  let at = 0;
  for (const token of tokens) {
    at += sizeOf(token);
    out.push(at);
  }
  return out;
}
const keyOf = (token: Token): string => token.key;

/** The same as parts of text; removed text precedes added text. Only for tokens that take up the positions of their text. */
export function partsOf(a: readonly Token[], b: readonly Token[], edits: readonly Edit[]): Part[] {
  const [old, now] = [textOf(a), textOf(b)];
  const out: Part[] = [];
  const put = (kind: Part['kind'], text: string) => {
    if (text !== '') out.push({ kind, text });
  };
  let at = 0;
  for (const edit of edits) {
    put('same', now.slice(at, edit.at));
    put('removed', old.slice(edit.from, edit.to));
    put('added', now.slice(edit.at, edit.until));
    at = edit.until;
  }
  put('same', now.slice(at));
  return out;
}

export function diffText(before: string, after: string): Part[] {
  const [a, b] = [wordTokens(before), wordTokens(after)];
  return partsOf(a, b, diffTokens(a, b));
}

type Rows = { readonly a: readonly Token[]; readonly b: readonly Token[] };
const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

// ── the position of an insertion ────────────────────────────────────────────────────────────────────────────────────

/** These end a sentence, or a part of one. */
const SENTENCE_END = /[。！？!?\n][」』）)]?$/u;
const CLAUSE_END = /[、，,;；:：）」』)]$|^\s+$/u;
const endScore = (token: Token | undefined): number =>
  token === undefined || SENTENCE_END.test(token.text) ? 3 : CLAUSE_END.test(token.text) ? 1 : 0;
/** The maximum number of tokens by which an insertion is moved to find a better place. */
const MOST_SLIDE = 100;

/**
 * An insertion next to words like its own is ambiguous: 一つ目。[二つ目。]三つ目。 or 一つ目[。二つ目]。三つ目。 Chooses
 * the one that begins and ends with a sentence. Removals in the same way.
 */
function slide(rows: Rows, hunk: Hunk, previous: Hunk | undefined, next: Hunk | undefined): Hunk {
  const isInsertion = hunk.from === hunk.to;
  if (!isInsertion && hunk.at !== hunk.until) return hunk;
  const list = isInsertion ? rows.b : rows.a;
  const [start, end] = isInsertion ? [hunk.at, hunk.until] : [hunk.from, hunk.to];
  const same = (i: number, j: number) => list[i] !== undefined && list[i]?.key === list[j]?.key;
  const room = {
    left: Math.min(
      MOST_SLIDE,
      hunk.from - (previous ? previous.to + 1 : 0),
      hunk.at - (previous ? previous.until + 1 : 0),
    ),
    right: Math.min(
      MOST_SLIDE,
      (next ? next.from - 1 : rows.a.length) - hunk.to,
      (next ? next.at - 1 : rows.b.length) - hunk.until,
    ),
  };
  const score = (by: number) => endScore(list[start + by - 1]) + endScore(list[end + by - 1]);
  let best = 0;
  for (let by = -1; -by <= room.left && same(start + by, end + by); by--) if (score(by) > score(best)) best = by;
  for (let by = 1; by <= room.right && same(start + by - 1, end + by - 1); by++) if (score(by) > score(best)) best = by;
  return { from: hunk.from + best, to: hunk.to + best, at: hunk.at + best, until: hunk.until + best };
}

// ── words that the dictionary divides differently ──────────────────────────────────────────────────────────────────

const isPlain = (token: Token): boolean => token.key === token.text;

/**
 * The dictionary splits the same words differently in another context. Equal text at the ends of a hunk is removed, up to a position that is
 * between words on both sides. `undefined` if nothing is left.
 */
function trim(rows: Rows, hunk: Hunk): Hunk | undefined {
  const a = rows.a.slice(hunk.from, hunk.to);
  const b = rows.b.slice(hunk.at, hunk.until);
  if (a.length === 0 || b.length === 0 || ![...a, ...b].every(isPlain)) return hunk;
  const start = commonTokens(a, b);
  const [restA, restB] = [a.slice(start.a).reverse(), b.slice(start.b).reverse()];
  const end = commonTokens(restA.map(reversed), restB.map(reversed));
  const out = {
    from: hunk.from + start.a,
    to: hunk.to - end.a,
    at: hunk.at + start.b,
    until: hunk.until - end.b,
  };
  return out.from === out.to && out.at === out.until ? undefined : out;
}
const reversed = ({ text }: Token): Token => {
  const back = text.split('').reverse().join('');
  return { key: back, text: back };
};

/** The number of tokens of each side in the longest common beginning that ends between two tokens on both sides. */
function commonTokens(a: readonly Token[], b: readonly Token[]): { a: number; b: number } {
  let [i, j] = [0, 0];
  let [left, right] = ['', ''];
  let found = { a: 0, b: 0 };
  for (;;) {
    if (left === '' && right === '') {
      found = { a: i, b: j };
      if (i === a.length || j === b.length) return found;
    }
    if (left === '') left = a[i++]?.text ?? '';
    if (right === '') right = b[j++]?.text ?? '';
    const shorter = Math.min(left.length, right.length);
    if (shorter === 0 || left.slice(0, shorter) !== right.slice(0, shorter)) return found;
    left = left.slice(shorter);
    right = right.slice(shorter);
  }
}

/** 売る[。] → 売ります。夏は休む[。] is a word replaced and then a sentence inserted: the sentence that was there ends at its own mark. */
function partSentence({ a, b }: Rows, hunk: Hunk): Hunk[] {
  const end = b[hunk.until];
  if (!end || !isReplacement(hunk) || !SENTENCE_END.test(end.text) || a[hunk.to]?.key !== end.key) return [hunk];
  const inA = a.findIndex((t, i) => i >= hunk.from && t.key === end.key) - hunk.from;
  const inB = b.findIndex((t, i) => i >= hunk.at && t.key === end.key) - hunk.at;
  const [isInA, isInB] = [hunk.from + inA < hunk.to, hunk.at + inB < hunk.until];
  // If both sides contain the mark, the comparison is kept.
  if (isInA === isInB) return [hunk];
  const parts: Hunk[] = isInB
    ? [
        { ...hunk, until: hunk.at + inB },
        { from: hunk.to + 1, to: hunk.to + 1, at: hunk.at + inB + 1, until: hunk.until + 1 },
      ]
    : [
        { ...hunk, to: hunk.from + inA },
        { from: hunk.from + inA + 1, to: hunk.to + 1, at: hunk.until + 1, until: hunk.until + 1 },
      ];
  return parts.filter((h) => h.from < h.to || h.at < h.until);
}

// ── neighbours ─────────────────────────────────────────────────────────────────────────────────────────────────────

const isReplacement = (hunk: Hunk): boolean => hunk.from < hunk.to && hunk.at < hunk.until;
/** Longest run of hiragana and spaces, in UTF-16 units, over which two replacements are one: the を of 酒粕を売る → 米粉を作る. */
const MOST_WEAK = 3;
const WEAK = /^[\u3041-\u309f\s]+$/u;
const DIGIT = /[\d０-９]$/u;

/** Joins hunks separated by so little equal text that a reader would see one change. */
function joinWeak(rows: Rows, hunks: readonly Hunk[]): Hunk[] {
  const out: Hunk[] = [];
  for (const hunk of hunks) {
    const last = out.at(-1);
    if (last && isWeak(rows, last, hunk)) out[out.length - 1] = { ...last, to: hunk.to, until: hunk.until };
    else out.push(hunk);
  }
  return out;
}

function isWeak({ a, b }: Rows, left: Hunk, right: Hunk): boolean {
  const gap = b.slice(left.until, right.at);
  if (!gap.every(isPlain)) return false;
  const text = textOf(gap);
  if (/[。！？!?\n]/u.test(text)) return false;
  if (isReplacement(left) && isReplacement(right)) {
    if (text.length <= MOST_WEAK && WEAK.test(text)) return true;
    // 2026年11月 → 2027年1月: a unit between two numbers.
    const numbers = [a[left.to - 1], b[left.until - 1]].every((t) => t !== undefined && DIGIT.test(t.text));
    if (numbers && gap.length === 1 && /^[\d０-９]/u.test(b[right.at]?.text ?? '')) return true;
  }
  const size = (h: Hunk) => Math.max(textOf(a.slice(h.from, h.to)).length, textOf(b.slice(h.at, h.until)).length);
  return isReplacement(left) && isReplacement(right) && text.length * 2 < Math.min(size(left), size(right));
}

// ── insertions into a word ──────────────────────────────────────────────────────────────────────────────────────────

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * Words inserted between the parts of a compound: 料理店 → 料理と酒の店. Only they are new, though 料理店 was one word. If the
 * result is still one word, such as a number with one more digit, it is replaced as a whole. Removals are treated in the same way.
 */
function narrowed(edit: Edit, a: readonly Token[], b: readonly Token[]): Edit {
  if (a.length === 0 || b.length === 0 || ![...a, ...b].every((t) => isPlain(t) && sizeOf(t) === t.text.length))
    return edit;
  const [old, now] = [textOf(a), textOf(b)];
  if (old.length < now.length) {
    const place = gapFor(old, now, placesOf(b));
    if (place === undefined) return edit;
    const at = edit.at + place;
    return { from: edit.from + place, to: edit.from + place, at, until: at + now.length - old.length };
  }
  const place = gapFor(now, old, placesOf(a));
  if (place === undefined) return edit;
  const from = edit.from + place;
  return { from, to: from + old.length - now.length, at: edit.at + place, until: edit.at + place };
}

/** Where the shorter text is the longer one but for one stretch that begins and ends between its words. */
function gapFor(short: string, long: string, bounds: readonly number[]): number | undefined {
  const { start, end } = commonEnds(short.length, long.length, (i, j) => short[i] === long[j]);
  if (start + end < short.length || short.length === long.length) return undefined;
  const between = new Set(bounds);
  const whole = new Set(Array.from(graphemes.segment(short), ({ index }) => index));
  for (let place = short.length - end; place <= start; place++)
    if (
      between.has(place) &&
      between.has(place + long.length - short.length) &&
      (place === short.length || whole.has(place))
    )
      return place;
  return undefined;
}
