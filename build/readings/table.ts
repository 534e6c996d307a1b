/** Selects entries for the table of readings from analysed words. */
export type Token = {
  readonly surface: string;
  /** Katakana; `undefined` if the word is not in the dictionary. */
  readonly reading: string | undefined;
  /** 品詞 of IPADIC. */
  readonly part: string;
  readonly detail: string;
};

const HAS_KANJI = /[\p{Script=Han}々〆ヶ]/u;
const KANA_END = /[ぁ-ん]+$/u;
const toHiragana = (kana: string): string =>
  kana.replace(/[ァ-ヶ]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));

/**
 * Words to readings in hiragana, sorted by word. If a word has several readings the most common wins. Inflected words
 * lose their trailing kana on both sides (運ぶ, 運び and 運ん become 運, はこ), so that every form is found. `own` (the
 * lexicon) overrides.
 */
export function readingTable(
  tokens: readonly Token[],
  own: readonly (readonly [word: string, reading: string])[],
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { surface, reading, part } of tokens) {
    if (reading === undefined || !HAS_KANJI.test(surface) || part === '記号') continue;
    const [word, read] = stem(surface, toHiragana(reading));
    if (read === '' || !/^[ぁ-んー]+$/u.test(read)) continue;
    const of = counts.get(word) ?? new Map<string, number>();
    of.set(read, (of.get(read) ?? 0) + 1);
    counts.set(word, of);
  }
  const table = new Map<string, string>();
  for (const [word, readings] of counts) {
    const [best] = [...readings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (best) table.set(word, best[0]);
  }
  for (const [word, reading] of own) if (reading !== '' && HAS_KANJI.test(word)) table.set(word, reading);
  return new Map([...table].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function stem(surface: string, reading: string): readonly [string, string] {
  const [end = ''] = KANA_END.exec(surface) ?? [];
  return end !== '' && reading.endsWith(end)
    ? [surface.slice(0, -end.length), reading.slice(0, -end.length)]
    : [surface, reading];
}
