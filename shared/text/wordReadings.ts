/**
 * Readings of words, so that a person who types kana, or has not converted yet, finds 観光 by かんこう. Only for search. The table is data
 * (`shared/data/readings/words.json`); this reads a text by it.
 */
import { foldKeepingLength } from './fold.ts';

/** A text in kana, and the starts of its words. */
export type ReadText = {
  readonly kana: string;
  /** As long as `kana`; 1 at the start of a word, or of a run of one script. */
  readonly starts: Uint8Array;
  /** Whether any word was replaced by its reading: false for a text that is kana already. */
  readonly isRead: boolean;
};

const isKanji = (c: string | undefined): boolean => c !== undefined && /[\p{Script=Han}々]/u.test(c);
const KANA = /[ぁ-んー]/u;
const MAX_WORD = 12;
/** Folding turns katakana into hiragana; a word still begins where the original script changes: 空きビル. */
const BETWEEN_KANA = /(?<=[ぁ-ん])(?=[ァ-ヶｦ-ﾝ])|(?<=[ァ-ヶーｦ-ﾟ])(?=[ぁ-ん])/gu;
const SEAM = '\u0002';

export class WordReadings {
  /** Folded word to folded reading. */
  private readonly words = new Map<string, string>();
  private readonly longest = new Map<string, number>();

  /** `table` maps words to readings in hiragana. */
  constructor(table: Readonly<Record<string, string>>) {
    for (const [word, reading] of Object.entries(table)) {
      const folded = foldKeepingLength(word);
      const first = folded.charAt(0);
      if (folded === '' || folded.length > MAX_WORD || this.words.has(folded)) continue;
      this.words.set(folded, foldKeepingLength(reading));
      this.longest.set(first, Math.max(this.longest.get(first) ?? 0, folded.length));
    }
  }

  /** Reads a text: known words become kana, the longest first; unknown text stays as it is, folded. Cost: one pass over the text. */
  read(text: string): ReadText {
    const folded = foldKeepingLength(text.replace(BETWEEN_KANA, SEAM));
    let kana = '';
    const starts: number[] = [];
    let isRead = false;
    let run = '';
    for (let at = 0; at < folded.length; ) {
      const word = this.wordAt(folded, at);
      if (word) {
        starts.push(kana.length);
        kana += this.words.get(word);
        at += word.length;
        run = '';
        isRead = true;
        continue;
      }
      const c = folded.charAt(at);
      if (c === SEAM) {
        run = '';
        at++;
        continue;
      }
      const script = KANA.test(c) ? 'kana' : /[a-z0-9]/u.test(c) ? 'latin' : 'other';
      if (script !== run) starts.push(kana.length);
      run = script === 'other' ? '' : script;
      kana += c;
      at++;
    }
    const marks = new Uint8Array(kana.length + 1);
    for (const start of starts) marks[start] = 1;
    return { kana, starts: marks, isRead };
  }

  /**
   * Words that a folded term of two or more kana may mean: those whose reading begins with it, for a person who is still typing, and those of three
   * and more kana that it is made of.
   */
  wordsReadAs(term: string): string[] {
    if (!/^[ぁ-んー]{2,}$/u.test(term)) return [];
    const isMeant = (reading: string) => reading.startsWith(term) || (reading.length > 2 && term.includes(reading));
    return [...this.words].filter(([, reading]) => isMeant(reading)).map(([word]) => word);
  }

  private wordAt(text: string, at: number): string | undefined {
    const longest = this.longest.get(text.charAt(at));
    if (longest === undefined) return undefined;
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const word = text.slice(at, at + length);
      if (!this.words.has(word)) continue;
      // A single character is a word only if it stands alone: 海 in 上海 is not うみ.
      if (length === 1 && (isKanji(text[at - 1]) || isKanji(text[at + 1]))) return undefined;
      return word;
    }
    return undefined;
  }
}
