/**
 * Kana in Latin letters, as places are written on signs and maps: Hepburn without marks for long vowels (とうきょう is Tokyo, おおいた is Oita).
 * Where two words meet, a long vowel cannot be told from two short ones by the reading alone; uu is kept after a plain consonant (かつうら is Katsuura).
 */
const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
};
const OTHERS: Readonly<Record<string, string>> = {
  し: 'shi',
  ち: 'chi',
  つ: 'tsu',
  ふ: 'fu',
  じ: 'ji',
  ぢ: 'ji',
  づ: 'zu',
  や: 'ya',
  ゆ: 'yu',
  よ: 'yo',
  わ: 'wa',
  を: 'o',
  ん: 'n',
};
const PLAIN = new Map<string, string>([
  ...Object.entries(ROWS).flatMap(([consonant, row]) =>
    [...row].map((kana, at) => [kana, `${consonant}${'aiueo'[at] ?? ''}`] as const),
  ),
  ...Object.entries(OTHERS),
]);
const SMALL: Readonly<Record<string, string>> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' };
/** ふ + ぁ is fa, て + ぃ is ti, じ + ぇ is je. */
const SMALL_VOWELS: Readonly<Record<string, string>> = { ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o', ゎ: 'wa' };

/** Hiragana or katakana; anything else stays as it is. Begins with a capital letter. */
export function hepburn(kana: string): string {
  const hiragana = kana
    .normalize('NFKC')
    .replace(/[\u30a1-\u30f6]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))
    .replaceAll('ー', '');
  let latin = '';
  for (const char of hiragana) {
    const small = SMALL[char];
    // き + ゃ is kya, し + ゃ is sha.
    const vowel = SMALL_VOWELS[char];
    if (vowel !== undefined) latin = latin.replace(/(?<=[^aeiou])[aeiou]$/u, '') + vowel;
    else if (small !== undefined)
      latin = latin.replace(/i$/u, '') + (/(?:sh|ch|j)i$/u.test(latin) ? small.slice(1) : small);
    else latin += PLAIN.get(char) ?? char;
  }
  const doubled = latin.replace(/っ(?=ch)/gu, 't').replace(/っ([a-z])/gu, '$1$1');
  const short = doubled.replace(/o[ou]/gu, 'o').replace(/(?<=y|sh|ch|j)uu/gu, 'u');
  return short.charAt(0).toUpperCase() + short.slice(1);
}
