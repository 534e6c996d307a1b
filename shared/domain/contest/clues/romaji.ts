/**
 * Japanese names in Latin letters. Hepburn, Kunrei, Nihon and the spellings of passports (Ohno, Satoh, Honma/Homma) differ by rule, so a name is not
 * spelled out in all of them: the reading and the word in the text are each reduced to one key, and the keys are compared.
 */
const VOWELS = 'aiueo';
const ROWS: readonly (readonly [kana: string, consonant: string])[] = [
  ['あいうえお', ''],
  ['かきくけこ', 'k'],
  ['さしすせそ', 's'],
  ['たちつてと', 't'],
  ['なにぬねの', 'n'],
  ['はひふへほ', 'h'],
  ['まみむめも', 'm'],
  ['らりるれろ', 'r'],
  ['がぎぐげご', 'g'],
  ['ざじずぜぞ', 'z'],
  ['だぢづでど', 'd'],
  ['ばびぶべぼ', 'b'],
  ['ぱぴぷぺぽ', 'p'],
];
const SYLLABLES: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(([kana, consonant]) => [...kana].map((k, i) => [k, `${consonant}${VOWELS[i]}`] as const)),
  ...(
    [
      ['や', 'ya'],
      ['ゆ', 'yu'],
      ['よ', 'yo'],
      ['わ', 'wa'],
      ['ゐ', 'i'],
      ['ゑ', 'e'],
      ['を', 'o'],
      ['ん', 'n'],
      ['ゔ', 'bu'],
    ] as const
  ).map((pair) => pair),
]);
const SMALL_Y: Readonly<Record<string, string>> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' };
const SMALL_VOWELS: Readonly<Record<string, string>> = { ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' };

export const toHiragana = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u30a1-\u30f6]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60))
    .replace(/\s/gu, '');

/** A reading in plain Kunrei romanisation; anything but kana is unchanged. */
function spelled(kana: string): string {
  let out = '';
  for (const c of toHiragana(kana)) {
    const small = SMALL_Y[c];
    const vowel = SMALL_VOWELS[c];
    if (small) out = `${out.replace(/[aiueo]$/u, '')}${small}`;
    else if (vowel) out = `${out.replace(/[aiueo]$/u, '')}${vowel}`;
    else if (c === 'っ' || c === 'ー') continue;
    else out += SYLLABLES.get(c) ?? c;
  }
  return out;
}

/** The key of a word in Latin letters: equal for all spellings of one reading. Long vowels and doubled consonants count once. */
export function latinKey(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .replace(/c(?=[aou])|q/gu, 'k')
    .replace(/l/gu, 'r')
    .replace(/v/gu, 'b')
    .replace(/oh(?![aiueoy])/gu, 'o')
    .replace(/(?:sy|sh)/gu, 's')
    .replace(/(?:ty|tch|ch|cy)/gu, 't')
    .replace(/(?:zy|jy|j|dy)/gu, 'z')
    .replace(/dz/gu, 'z')
    .replace(/d(?=[iu])/gu, 'z')
    .replace(/ts(?=u)/gu, 't')
    .replace(/f/gu, 'h')
    .replace(/m(?=[bmp])/gu, 'n')
    .replace(/ou/gu, 'o')
    .replace(/([a-z])\1+/gu, '$1');
}
/** The key of a reading in kana. */
export const kanaKey = (kana: string): string => latinKey(spelled(kana));

/** First letters that a reading may be abbreviated by: ち is C or T, じ is J or Z. */
export function initialsOf(kana: string): readonly string[] {
  const first = toHiragana(kana)[0] ?? '';
  const letter = spelled(kana)[0]?.toUpperCase() ?? '';
  const hepburn: Readonly<Record<string, string>> = { ち: 'C', ぢ: 'J', じ: 'J', ふ: 'F' };
  return [...new Set([letter, hepburn[first] ?? letter])].filter((l) => /^[A-Z]$/u.test(l));
}

/** Consonants as foreign names keep them in katakana: ジェームズ and James are both zms. */
export const skeleton = (key: string): string =>
  key
    .replace(/th/gu, 's')
    .replace(/(?:ph)/gu, 'h')
    .replace(/z/gu, 's')
    .replace(/k?h(?![aiueo])/gu, 'k')
    .replace(/[aiueoywnh]/gu, '')
    .replace(/([a-z])\1+/gu, '$1');
