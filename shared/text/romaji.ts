/** Japanese in Latin letters, as typed with the input method off: kominka is こみんか. Hepburn and the letters of an input method alike. */

const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  r: 'らりるれろ',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};
const VOWELS = 'aiueo';
/** Before ゃ, ゅ or ょ. */
const GLIDES: Readonly<Record<string, string>> = {
  ky: 'き',
  sy: 'し',
  sh: 'し',
  ty: 'ち',
  ch: 'ち',
  cy: 'ち',
  ny: 'に',
  hy: 'ひ',
  my: 'み',
  ry: 'り',
  gy: 'ぎ',
  zy: 'じ',
  jy: 'じ',
  j: 'じ',
  by: 'び',
  py: 'ぴ',
};
const SMALL_Y: Readonly<Record<string, string>> = { a: 'ゃ', u: 'ゅ', o: 'ょ' };

const SYLLABLES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ROWS).flatMap(([row, kana]) => [...VOWELS].map((v, i) => [`${row}${v}`, kana.charAt(i)] as const)),
  ...Object.entries(GLIDES).flatMap(([row, kana]) =>
    Object.entries(SMALL_Y).map(([v, small]) => [`${row}${v}`, `${kana}${small}`] as const),
  ),
  ...Object.entries({
    ya: 'や',
    yu: 'ゆ',
    yo: 'よ',
    wa: 'わ',
    wo: 'を',
    fu: 'ふ',
    shi: 'し',
    chi: 'ち',
    tsu: 'つ',
    ji: 'じ',
  }),
]);
const LONGEST = 3;

/** In hiragana; `undefined` if it is not Japanese: craft, wood. `text` is in lower case. */
export function kanaOfRomaji(text: string): string | undefined {
  let kana = '';
  for (let at = 0; at < text.length; ) {
    const letter = text.charAt(at);
    const next = text.charAt(at + 1);
    if (letter === 'n' && (next === '' || next === "'" || !`${VOWELS}y`.includes(next))) {
      kana += 'ん';
      at += next === "'" || (next === 'n' && !`${VOWELS}y`.includes(text.charAt(at + 2) || ' ')) ? 2 : 1;
      continue;
    }
    if (letter !== 'n' && letter === next && !VOWELS.includes(letter)) {
      kana += 'っ';
      at++;
      continue;
    }
    const length = [LONGEST, 2, 1].find((n) => at + n <= text.length && SYLLABLES.has(text.slice(at, at + n)));
    if (length === undefined) return undefined;
    kana += SYLLABLES.get(text.slice(at, at + length));
    at += length;
  }
  return kana === '' ? undefined : kana;
}
