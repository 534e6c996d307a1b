/**
 * Search folding: two ways of writing one thing become one string. Never used on what is stored or shown.
 * Folds width, case, katakana to hiragana, small kana, long vowels, hyphens, middle dots, old and variant kanji.
 */
import { leadingKanji } from './variantKanji.ts';

const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const LARGE = 'あいうえおつやゆよわかけ';
const DROPPED =
  /^(?:[\u30fc\u2010-\u2015\u2212\uff0d\-~\u301c\uff5e\u30fb\uff65\u00b7'"`\u2018\u2019\u201c\u201d]|\u3099|\u309a|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])$/u;

/** One folded unit and where it came from: `[start, end)` in UTF-16 units of the original. */
export type FoldedChar = { readonly char: string; readonly start: number; readonly end: number };

const LONG = '\u30fc';

const foldCharacter = (character: string, keepsLength: boolean): string => {
  let folded = '';
  for (const c of character.normalize('NFKC').toLowerCase()) {
    const code = c.codePointAt(0) ?? 0;
    let k = code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : c;
    const small = SMALL.indexOf(k);
    if (small >= 0) k = LARGE[small] ?? k;
    if ((keepsLength && k === LONG) || !DROPPED.test(k)) folded += leadingKanji(k);
  }
  return folded;
};

const cached = (keepsLength: boolean): ((character: string) => string) => {
  const cache = new Map<string, string>();
  return (character) => {
    let folded = cache.get(character);
    if (folded === undefined) {
      folded = foldCharacter(character, keepsLength);
      if (cache.size < 20_000) cache.set(character, folded);
    }
    return folded;
  };
};
const cachedFold = cached(false);
const cachedFoldKeepingLength = cached(true);

/**
 * Where what begins at `at` ends: a surrogate pair is one, and a half-width katakana joins the voicing mark after it (alone, `ｶﾞ` would fold to two
 * characters). Decomposed kana (NFD, as macOS writes file names) join the same way. By hand: twenty thousand entries are folded and read, and a regular
 * expression takes three times as long.
 */
function endOfUnit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  const isPair = code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000;
  const isVoiced =
    (code >= 0xff66 && code <= 0xff9d && (next === 0xff9e || next === 0xff9f)) ||
    (code >= 0x3040 && code <= 0x30ff && (next === 0x3099 || next === 0x309a));
  return at + (isPair || isVoiced ? 2 : 1);
}

/** Folds text for search and keeps positions, so that a match can be highlighted in the original text. */
export function foldWithPositions(text: string, { keepsLength = false } = {}): FoldedChar[] {
  const out: FoldedChar[] = [];
  const foldOne = keepsLength ? cachedFoldKeepingLength : cachedFold;
  for (let start = 0; start < text.length; ) {
    const end = endOfUnit(text, start);
    for (const char of foldOne(text.slice(start, end))) out.push({ char, start, end });
    start = end;
  }
  return out;
}

function foldWith(foldOne: (character: string) => string, text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const end = endOfUnit(text, at);
    out += foldOne(text.slice(at, end));
    at = end;
  }
  return out.replace(/\s+/gu, ' ').trim();
}

/** Folds text for search. Spaces of every kind become one plain space. */
export const fold = (text: string): string => foldWith(cachedFold, text);

/** Like `fold`, but a long vowel stays one: ビール (beer) is not ビル (building). */
export const foldKeepingLength = (text: string): string => foldWith(cachedFoldKeepingLength, text);

/** Two-character pieces of a folded text, spaces left out; a single character is its own piece. */
export function bigrams(folded: string): string[] {
  const out: string[] = [];
  for (const run of folded.split(/[\s、。，．,.()（）「」『』【】［］[\]/／:：;；!！?？]+/u)) {
    const chars = [...run];
    if (chars.length === 1 && chars[0] !== undefined) out.push(chars[0]);
    for (let i = 0; i + 1 < chars.length; i++) out.push(`${chars[i]}${chars[i + 1]}`);
  }
  return out;
}
