/** A text in the forms that rules search, each with a mapping back to positions in the original text. */
import { foldWithPositions } from '../../../text/fold.ts';

export type Span = { readonly start: number; readonly end: number };
export type View = {
  readonly text: string;
  /** Full-width letters, digits and dashes in their plain form; as long as the text, so that positions are the same. */
  readonly plain: string;
  /** Like `plain`, with kanji digits as digits. */
  readonly digits: string;
  /** Folded (variant kanji, kana, width, case), without spaces within a line. */
  readonly letters: string;
  /** The position of each unit of `letters`. */
  readonly spans: readonly Span[];
};

const DASHES = /[\u2010-\u2015\u2212\uff0d\u2500]/gu;
/** A long vowel mark that was typed instead of a hyphen. */
const LONG_MARK_IN_NUMBER =
  /(?<=[\dA-Za-z０-９Ａ-Ｚａ-ｚ〇一二三四五六七八九零)）])[ー\uff70](?=[\dA-Za-z０-９Ａ-Ｚａ-ｚ〇一二三四五六七八九零(（])/gu;
const KANJI_DIGITS = '〇一二三四五六七八九';
/** Maps each unit to exactly one unit. */
const plainOf = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(DASHES, '-')
    .replace(LONG_MARK_IN_NUMBER, '-')
    .replace(/[\u3000\u00a0\u2009\u202f]/gu, ' ');

/** Text folded like `letters` of a view. */
export function foldedLetters(text: string): string {
  let out = '';
  for (const { char } of foldWithPositions(text)) if (!/[^\S\n]/u.test(char)) out += char;
  return out;
}

export function viewOf(text: string): View {
  let letters = '';
  const spans: Span[] = [];
  for (const { char, start, end } of foldWithPositions(text)) {
    if (/[^\S\n]/u.test(char)) continue;
    letters += char;
    for (let unit = 0; unit < char.length; unit++) spans.push({ start, end });
  }
  const plain = plainOf(text);
  const digits = plain.replace(/[〇一二三四五六七八九零]/gu, (c) => String(Math.max(0, KANJI_DIGITS.indexOf(c))));
  return { text, plain, digits, letters, spans };
}

/** The occurrences of a folded needle, in units of the text. */
export function* occurrences(view: View, needle: string): Generator<Span> {
  if (needle === '') return;
  for (let i = view.letters.indexOf(needle); i >= 0; i = view.letters.indexOf(needle, i + 1)) {
    const first = view.spans[i];
    const last = view.spans[i + needle.length - 1];
    if (first && last) yield { start: first.start, end: last.end };
  }
}
