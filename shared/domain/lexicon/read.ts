/**
 * Reads a founder's text by longest match: the cover of the text with the fewest and longest known words wins. A word is not matched inside another
 * one (水 in 水産, はし in はしら): at its boundaries the script must change, another known word must begin or end, or there must be a particle.
 */
import { foldKeepingLength, foldWithPositions } from '../../text/fold.ts';
import { headOf } from './heads.ts';
import type { Lexicon, Named } from './lexicon.ts';
import type { Via } from './surfaces.ts';
import type { ConceptKind } from './view.ts';

export type Mention = {
  /** A node of the lexicon; `undefined` if only the kind is known from the ending. */
  readonly node: number | undefined;
  /** Other nodes with the same spelling, less likely. */
  readonly others: readonly number[];
  readonly kind: ConceptKind | undefined;
  readonly via: Via;
  readonly text: string;
  /** UTF-16 units of the input text. */
  readonly start: number;
  readonly end: number;
  /** The last part of a compound, which determines what the whole is. */
  readonly head: boolean;
};

export type Reading = {
  readonly mentions: readonly Mention[];
  /** Meaningful pieces without a known word. */
  readonly unread: readonly string[];
  /** Nothing was recognised: ask what it is made of, what is left over and who needs it. */
  readonly unknown: boolean;
  /** Share of the meaningful characters that a word of the lexicon covers, 0 to 1. */
  readonly coverage: number;
};

type Script = 'kanji' | 'hiragana' | 'katakana' | 'latin' | 'other';
type Char = {
  /** Folded. */
  readonly char: string;
  readonly start: number;
  readonly end: number;
  readonly script: Script;
  /** ャ and ー belong to the sound before them. */
  readonly isSmall: boolean;
};
type Piece = { readonly from: number; readonly to: number; readonly named: readonly Named[] };

const scriptOf = (text: string): Script => {
  if (/^[\p{Script=Han}々〆ヶ]/u.test(text)) return 'kanji';
  if (/^[\u3041-\u309f]/u.test(text)) return 'hiragana';
  if (/^[\u30a0-\u30ff\uff66-\uff9f]/u.test(text)) return 'katakana';
  return /^[\p{L}\p{N}]/u.test(text) ? 'latin' : 'other';
};

const SMALL = /^[ァィゥェォャュョッー]$/u;
const SCRIPTS = new Map<string, Script>();
function charsOf(text: string): Char[] {
  return foldWithPositions(text, { keepsLength: true }).map(({ char, start, end }) => {
    const written = text.slice(start, end);
    let script = SCRIPTS.get(written);
    if (script === undefined) {
      script = scriptOf(written);
      if (SCRIPTS.size < 20_000) SCRIPTS.set(written, script);
    }
    return { char, start, end, script, isSmall: SMALL.test(written) };
  });
}

/** Function words between meaningful words; verb endings are listed as they occur in a founder's phrases. */
const PARTICLES = new Set(
  (
    'の を が に で と は も や へ な か から まで より での への との には では とは など という といった による における ための ために として した する して される された し ' +
    'い う く て た る れ き け り え つき つく だけ ごと たち さん づくり する人 ない なる なった できる できない いる いた ている した人 その この ある お ご'
  ).split(' '),
);

/** A short word in hiragana can only begin after one of these: しま in とくしま is not one. */
const BEFORE_SHORT = new Set('の を が に で と は も や から まで との への など'.split(' '));

/** After a single kanji these make it a separate word; any other kana makes it the stem of a verb (足 in 足りない). */
const AFTER_ONE = new Set(
  'の を が に で と は も や へ か な 、 から まで より だけ ごと たち さん づくり など つき'.split(' '),
);

/** Cost of leaving a character unread, by how much meaning the writing carries. */
const UNREAD: Readonly<Record<Script, number>> = { kanji: 1, katakana: 0.8, hiragana: 0.35, latin: 0.4, other: 0 };
const PIECE = 0.6;
const SHORT_PIECE = 0.95;
const MOST_CHARACTERS = 8_000;

export function readText(lexicon: Lexicon, given: string): Reading {
  const text = given.slice(0, MOST_CHARACTERS);
  const chars = charsOf(text);
  const pieces = settle(chars, cover(lexicon, chars));
  return readingOf(lexicon, text, chars, pieces);
}

/** The cheapest segmentation of the text, as its known pieces. */
function cover(lexicon: Lexicon, chars: readonly Char[]): Piece[] {
  const n = chars.length;
  const cost = new Float64Array(n + 1).fill(Number.POSITIVE_INFINITY);
  const last: (Piece | undefined)[] = new Array(n + 1).fill(undefined);
  const before = new Int32Array(n + 1);
  cost[0] = 0;
  for (let i = 0; i < n; i++) {
    const here = cost[i] ?? 0;
    const c = chars[i];
    if (!c) continue;
    relax(i + 1, here + UNREAD[c.script], i, undefined);
    if (c.script === 'other') continue;
    const most = Math.max(lexicon.longestFrom(c.char + (chars[i + 1]?.char ?? '')), lexicon.longestFrom(c.char));
    let word = '';
    for (let j = i; j < n && j - i < most; j++) {
      word += chars[j]?.char ?? '';
      const named = lexicon.named(word);
      if (named.length === 0) continue;
      const price = priceOf(chars, i, j + 1, named);
      if (price !== undefined) relax(j + 1, here + price, i, { from: i, to: j + 1, named });
    }
  }
  function relax(to: number, price: number, from: number, piece: Piece | undefined): void {
    const known = cost[to] ?? 0;
    if (price < known - 1e-9) {
      cost[to] = price;
      before[to] = from;
      last[to] = piece;
    }
  }
  const pieces: Piece[] = [];
  for (let at = n; at > 0; at = before[at] ?? 0) {
    const piece = last[at];
    if (piece) pieces.push(piece);
  }
  return pieces.reverse();
}

/** The cost of reading these characters as one word; `undefined` if they are not a word here. */
function priceOf(chars: readonly Char[], from: number, to: number, named: readonly Named[]): number | undefined {
  const first = chars[from];
  const final = chars[to - 1];
  if (!first || !final) return undefined;
  const length = to - from;
  const via = named[0]?.via ?? 'part';
  const prior = chars[from - 1];
  const next = chars[to];
  if (via === 'english' && first.script !== 'latin') return undefined;
  if (first.script === 'latin' && prior?.script === 'latin') return undefined;
  if (final.script === 'latin' && next?.script === 'latin') return undefined;
  if (first.script === 'hiragana' && !startsCleanly(chars, from, to)) return undefined;
  if (final.script === 'hiragana' && via !== 'verb' && !endsCleanly(chars, from, to)) return undefined;
  const isKana = first.script !== 'kanji' && final.script !== 'kanji' && length <= 2;
  if (first.script === 'katakana' && prior?.script === 'katakana' && length < 3) return undefined;
  if (final.script === 'katakana' && next?.script === 'katakana' && length < 3) return undefined;
  const isWhole = !prior && !next;
  const isOwner = !prior && isOwnerOf(chars, to);
  // A sound that is the whole input (うに, のり) is a word: leaving it unread must not be cheaper.
  const weak = isWhole || isOwner ? 0 : via === 'reading' ? 0.15 : via === 'verb' ? 0.1 : 0;
  const isSound = via === 'reading' && length <= 2 && first.script === 'hiragana';
  if (isSound && !isWhole && !isOwner) return undefined;
  if (length === 1) return first.script === 'kanji' || (!prior && !next) ? SHORT_PIECE + weak : undefined;
  return (isKana && first.script === 'hiragana' ? 0.65 : PIECE) + weak;
}

/** ゆず in ゆずの種: what begins a text and has something is a thing. */
const isOwnerOf = (chars: readonly Char[], to: number): boolean =>
  chars[to]?.char === 'の' && chars[to + 1] !== undefined && chars[to + 1]?.script !== 'hiragana';

const isBreak = (script: Script | undefined): boolean => script !== 'hiragana';

/** Before a word in hiragana there must be another script, a particle after another script, or nothing. */
function startsCleanly(chars: readonly Char[], from: number, to: number): boolean {
  if (isDoing(chars, from)) return false;
  if (isBreak(chars[from - 1]?.script)) return true;
  let begin = from;
  while (begin > 0 && chars[begin - 1]?.script === 'hiragana') begin--;
  const run = chars.slice(begin, from).map((c) => c.char);
  if (to - from <= 2) return BEFORE_SHORT.has(run.join(''));
  for (let length = 1; length <= Math.min(4, run.length); length++)
    if (PARTICLES.has(run.slice(-length).join(''))) return true;
  return false;
}

/** している, していた: no word begins there (してい is not シティ). */
const isDoing = (chars: readonly Char[], from: number): boolean =>
  /^してい[るたま]/u.test(
    chars
      .slice(from, from + 4)
      .map((c) => c.char)
      .join(''),
  );

function endsCleanly(chars: readonly Char[], from: number, to: number): boolean {
  if (isBreak(chars[to]?.script)) return true;
  let end = to;
  while (chars[end]?.script === 'hiragana') end++;
  const run = chars.slice(to, end).map((c) => c.char);
  const longEnough = to - from >= 3 || chars[from]?.script === 'kanji';
  for (let length = 1; length <= Math.min(4, run.length); length++)
    if (PARTICLES.has(run.slice(0, length).join(''))) return longEnough || length === run.length;
  return false;
}

/**
 * Drops single characters that only touch what is unread in their run of kanji (山 of 山形), and runs that are single characters throughout unless
 * the last is a word-ending thing (竹炭, not 山田).
 */
function settle(chars: readonly Char[], pieces: readonly Piece[]): Piece[] {
  const owner = new Int32Array(chars.length).fill(-1);
  for (const [k, p] of pieces.entries()) for (let i = p.from; i < p.to; i++) owner[i] = k;
  return pieces.filter((p, k) => {
    if (isCutOut(chars, owner, p)) return false;
    if (p.to - p.from > 1 || chars[p.from]?.script !== 'kanji') return true;
    const left = chars[p.from - 1];
    const right = chars[p.to];
    const touches = (c: Char | undefined, at: number) => c?.script === 'kanji' && owner[at] === -1;
    if (touches(left, p.from - 1) || touches(right, p.to)) return false;
    if (right?.script === 'hiragana' && owner[p.to] === -1 && !isWordBefore(chars, p.to)) return false;
    const single = (at: number) => {
      const o = pieces[owner[at] ?? -1];
      return o !== undefined && o.to - o.from === 1;
    };
    const before = left?.script === 'kanji' && single(p.from - 1) ? pieces[k - 1] : undefined;
    const after = right?.script === 'kanji' && single(p.to) ? pieces[k + 1] : undefined;
    if (!before && !after) return true;
    const end = after ?? p;
    return headOf(chars[end.from]?.char ?? '')?.head.kind === 'thing' && !(before && after);
  });
}

/**
 * Part of an unknown word: short kana after an unread kanji is its ending (わな in 合わない), and a match that continues in katakana belongs to
 * another word (サクラエビ, セキュリティーズ), as does one with another kana before it (プランナー is not ランナー, ジャカード not カード).
 */
function isCutOut(chars: readonly Char[], owner: Int32Array, { from, to }: Piece): boolean {
  const [first, final, before, after] = [chars[from], chars[to - 1], chars[from - 1], chars[to]];
  const isSound = first?.script === 'hiragana' && to - from <= 2;
  if (isSound && before?.script === 'kanji' && owner[from - 1] === -1) return true;
  if (first?.script === 'katakana' && isShortRest(chars, owner, from)) return true;
  if (final?.script !== 'katakana' || after?.script !== 'katakana' || owner[to] !== -1) return false;
  return after.char !== 'ー';
}

/** A single katakana mora before it was left unread (プ, ジャ); two may be a word (ミニトマト). */
function isShortRest(chars: readonly Char[], owner: Int32Array, to: number): boolean {
  let begin = to;
  while (chars[begin - 1]?.script === 'katakana' && owner[begin - 1] === -1) begin--;
  return chars.slice(begin, to).filter((c) => !c.isSmall).length === 1;
}

function isWordBefore(chars: readonly Char[], at: number): boolean {
  let run = '';
  for (let i = at; i < at + 3 && chars[i]?.script === 'hiragana'; i++) {
    run += chars[i]?.char;
    if (AFTER_ONE.has(run)) return true;
  }
  return false;
}

function readingOf(lexicon: Lexicon, text: string, chars: readonly Char[], pieces: readonly Piece[]): Reading {
  const mentions: Mention[] = pieces.map((p) => {
    const [best, ...rest] = p.named;
    const node = best?.node;
    return {
      node,
      others: rest.filter((r) => r.via === best?.via).map((r) => r.node),
      kind: node === undefined ? undefined : kindOf(lexicon, node),
      via: best?.via ?? 'part',
      ...spanOf(text, chars, p.from, p.to),
      head: false,
    };
  });
  const unread: string[] = [];
  let meaningful = 0;
  let covered = 0;
  const isCovered = new Uint8Array(chars.length);
  for (const p of pieces) isCovered.fill(1, p.from, p.to);
  for (const [i, c] of chars.entries()) {
    if (c.script === 'other' || (c.script === 'hiragana' && !isCovered[i])) continue;
    meaningful++;
    if (isCovered[i]) covered++;
  }
  for (let i = 0; i < chars.length; ) {
    if (isCovered[i] || chars[i]?.script === 'other') {
      i++;
      continue;
    }
    let j = i;
    while (j < chars.length && !isCovered[j] && chars[j]?.script !== 'other') j++;
    const heads = partsOf(lexicon, text, chars, i, j);
    mentions.push(...heads);
    const rest = text.slice(chars[i]?.start ?? 0, chars[j - 1]?.end ?? 0);
    if (!/^[ぁ-ん]{0,4}$/u.test(rest) || chars.length <= 4) unread.push(rest);
    i = j;
  }
  mentions.sort((a, b) => a.start - b.start);
  return {
    mentions: withHeads(text, withCallings(withParts(lexicon, text, mentions))),
    unread,
    unknown: mentions.every((m) => m.node === undefined),
    coverage: meaningful === 0 ? 0 : covered / meaningful,
  };
}

/** Words that are not in the lexicon are partly known by their ending. */
function partsOf(lexicon: Lexicon, text: string, chars: readonly Char[], begin: number, to: number): Mention[] {
  const from = chars[begin]?.char === 'の' ? begin + 1 : begin;
  const folded = chars
    .slice(from, to)
    .map((c) => c.char)
    .join('');
  // A tail of grammar is not the ending of a word.
  const tail = /^(.*?[^ぁ-ん])([ぁ-ん]+)$/u.exec(folded);
  const isGrammar = tail?.[2] !== undefined && PARTICLES.has(tail[2]);
  const end = isGrammar ? to - (tail?.[2]?.length ?? 0) : to;
  const word = isGrammar ? (tail?.[1] ?? '') : folded;
  const found = headOf(word);
  // 手 after の (生徒の手) means help; it is not a craftsman, as in 搾り手.
  if (!found || word === '手') return [];
  const next = chars[end]?.script;
  // Within a longer word, or in a name of two characters (千葉, 岩手), the end says nothing.
  if (next === 'kanji' || next === 'katakana' || next === 'latin') return [];
  if (found.length === 1 && word.length <= 2 && (end < chars.length || chars[from]?.script === 'hiragana')) return [];
  const node = found.head.concepts.map((c) => lexicon.nodeOf(c)).find((n) => n !== undefined);
  return [
    {
      node,
      others: [],
      kind: found.head.kind,
      via: 'part',
      ...spanOf(text, chars, end - found.length, end),
      head: false,
    },
  ];
}

const spanOf = (text: string, chars: readonly Char[], from: number, to: number) => {
  const start = chars[from]?.start ?? 0;
  const end = chars[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
};

function kindOf(lexicon: Lexicon, node: number): ConceptKind | undefined {
  const { kind } = lexicon.node(node);
  if (kind === 'function') return 'technique';
  return kind === 'property' ? undefined : kind;
}

/** Goods whose parts are known by their kind. */
const GOODS: ReadonlySet<ConceptKind | undefined> = new Set(['thing', 'product']);
const MOST_GENERATIONS = 3;

/**
 * Reads a part together with its whole: 種 in ゆずの種 is 柑橘の種, because 柚子 is a 柑橘, not what is sown. If the lexicon has no such part,
 * both words stay unchanged.
 */
function withParts(lexicon: Lexicon, text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((m, i) => {
    const whole = mentions[i - 1];
    if (
      whole?.node === undefined ||
      (m.node === undefined && m.via !== 'part') ||
      text.slice(whole.end, m.start) !== 'の'
    )
      return m;
    if (!GOODS.has(whole.kind) || !GOODS.has(m.kind)) return m;
    const node = partOf(lexicon, whole.node, foldKeepingLength(m.text));
    return node === undefined ? m : { ...m, node, kind: kindOf(lexicon, node), via: 'synonym', others: [] };
  });
}

function partOf(lexicon: Lexicon, whole: number, part: string): number | undefined {
  let front = [whole];
  for (let generation = 0; generation <= MOST_GENERATIONS && front.length > 0; generation++) {
    for (const node of front) {
      const found = lexicon.named(`${foldKeepingLength(lexicon.node(node).label)}の${part}`);
      const sure = found.find((n) => n.via === 'label' || n.via === 'synonym');
      if (sure) return sure.node;
    }
    front = front.flatMap((node) => lexicon.out(node).flatMap((e) => (e.kind === 'isa' ? [e.to] : [])));
  }
  return undefined;
}

const CALLING = /^[家師士員者手]$/u;
const SKILLS: ReadonlySet<ConceptKind | undefined> = new Set(['technique', 'product', 'event']);
const isCalling = (m: Mention, before: Mention | undefined): boolean =>
  before !== undefined && before.end === m.start && CALLING.test(m.text) && SKILLS.has(before.kind);

/** Directly after a skill, 家 is not a house, nor 手 a hand: a 書道家 practises 書道, and is read as that. */
const withCallings = (mentions: readonly Mention[]): Mention[] =>
  mentions.map((m, i) =>
    isCalling(m, mentions[i - 1]) ? { ...m, node: undefined, others: [], kind: 'person', via: 'part' } : m,
  );

/** The head is what comes last in a phrase, and before each と, や, ・ or comma: りんごの剪定枝 is a branch, 紡績とアパレル are two things. */
function withHeads(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((m, i) => {
    const next = mentions[i + 1];
    const between = next ? text.slice(m.end, next.start) : '';
    const isDone = next !== undefined && next.node === undefined && isCalling(next, m);
    return { ...m, head: !next || isDone || /^(?:など)?[とや、，,・･／/＋+＆&×]/u.test(between) };
  });
}
