/**
 * Splits a text into the units in which a reader sees a change: words with their Japanese endings, numbers with their separators, single marks.
 * The parts joined are the text. No part ends inside a grapheme, so a diff of parts never shows half of an emoji or a surrogate pair.
 *
 * `Intl.Segmenter` parts a Japanese verb from its ending (聞 | い | た). A diff that changes the stem and keeps the ending reads as
 * nonsense, so endings are joined to their stem, and particles are not: they are replaced on their own.
 */

/** Above this many UTF-16 units a text is split at marks and spaces only: the dictionary lookup costs about 1 µs per unit. */
export const MAX_SEGMENTED = 200_000;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

const HIRAGANA = /^[\u3041-\u309fー]+$/u;
/** The last character belongs to a word that can take an ending: kanji or hiragana. */
const STEM = /[\p{Script=Han}\u3041-\u309f]$/u;
const PARTICLES: ReadonlySet<string> = new Set(
  'は が を に へ の と も や か で ね よ から まで より だけ など では には とは にも でも しか ので のに'.split(' '),
);
/** Endings of two or more characters that the dictionary returns as separate words. Of one-character words, all but particles are endings. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    'った って いた いて んだ んで した して ます ません ませ せん まし ました ましょう でし でしょう だっ だった れる られ られる せる させ させる ' +
    'ない なかっ なかった なく なけれ たい たく たかっ たら たり ながら よう しい しく しかっ かっ かった けれ そう すぎ やすい にくい'
  ).split(' '),
);
/** 「できません|で|した」, 「読ん|で」: here で is part of the verb. */
const TAKES_DE = /(?:ません|\p{Script=Han}ん)$/u;

function isEnding(part: string, word: string, next: string): boolean {
  if (!STEM.test(word) || PARTICLES.has(word) || !HIRAGANA.test(part)) return false;
  if (part === 'で') return TAKES_DE.test(word);
  // After a noun these are separate words: 駅前です, 駅前でした.
  if (part.startsWith('でし') || part.startsWith('だっ')) return /[\u3041-\u309f]$/u.test(word);
  if (part === 'しか') return /^[った]/u.test(next);
  if (part === 'した') return word.endsWith('で');
  return ENDINGS.has(part) || (part.length === 1 && !PARTICLES.has(part));
}

const NUMBER = /^[\d０-９][\d０-９.,．，]*$/u;
/** A number up to its separator: 2026-, 10:, 03-1234-. */
const OPEN_NUMBER = /[\d０-９][:：/／\-−‐.．,，]$/u;
const SEPARATOR = /^[:：/／\-−‐.．,，]$/u;
/** Characters that must not begin a part: they belong to the preceding grapheme. */
const CONTINUES = /^(?:\p{M}|\u200d|\p{Emoji_Modifier}|[\udc00-\udfff])/u;

const partsOf = (text: string): string[] =>
  text.length > MAX_SEGMENTED
    ? (text.match(/[^\s、。，．！？,.!?]+|[\s、。，．！？,.!?]/gu) ?? [])
    : Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The parts of a text, in order. */
export function splitWords(text: string): string[] {
  const out: string[] = [];
  const parts = partsOf(text);
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? '';
    const last = out.at(-1);
    if (last === undefined) out.push(part);
    else if (
      CONTINUES.test(part) ||
      last.endsWith('\u200d') ||
      isEnding(part, last, parts[i + 1] ?? '') ||
      (NUMBER.test(part) && OPEN_NUMBER.test(last)) ||
      // A separator is part of a number only between digits.
      (SEPARATOR.test(part) && /[\d０-９]$/u.test(last) && NUMBER.test(parts[i + 1] ?? ''))
    )
      out[out.length - 1] = last + part;
    else out.push(part);
  }
  return out;
}
