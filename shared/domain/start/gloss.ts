/**
 * A gloss of a Japanese title for people who do not read Japanese: its reading in Latin letters, and the English of its words as far as the lexicon
 * has it.
 * A help for choosing, not a translation: the card keeps the title.
 */
import { hepburn } from '../../text/hepburn.ts';

export type Titled = {
  readonly title: string;
  /** Hiragana. */
  readonly reading: string;
  /** Names of places with which the title may begin, and candidate readings of them: 長岡市, ながおかし. */
  readonly places: readonly string[];
  readonly placeReadings: readonly string[];
};
type EnglishOf = (word: string) => string | undefined;

const MOST_WORDS = 3;
const LONGEST_WORD = 12;
/**
 * Particles between nouns, and katakana: both are pronounced as written, so the reading can be split there too. Within hiragana these may be part of
 * any word (くまもと).
 */
const CUTS = /((?<=[^ぁ-ゖ])の|(?<=.)の(?![ぁ-ゖ])|(?<=[^ぁ-ゖ])[をとや](?![ぁ-ゖ])|[ァ-ヺー]{2,})/u;
const isCut = (piece: string): boolean => /^(?:[のをとや]|[ァ-ヺー]{2,})$/u.test(piece);
const PARTICLES: Readonly<Record<string, string>> = { の: 'no', を: 'o', と: 'to', や: 'ya' };
const UNSPOKEN = /（[^）]*）|\([^)]*\)|[「」・、\s]/gu;
const KIND_OF_PLACE = /[都道府県市町村区郡]$/u;
/** 道 is part of the name of Hokkaido, and there is no other. */
const KIND_SPOKEN = /(?:けん|ふ|と|し|ちょう|まち|むら|そん|く|ぐん)$/u;
const IS_PLACE = /(?:どう|けん|ふ|と|し|ちょう|まち|むら|そん|く|ぐん)$/u;

/** Empty if nothing is known. `englishOf` looks up a word of the lexicon. */
export function glossOf({ title, reading, places, placeReadings }: Titled, englishOf: EnglishOf): string {
  const whole = { title: title.replace(UNSPOKEN, ''), reading: toHiragana(reading).replace(UNSPOKEN, '') };
  const { place, rest } = withoutPlace(whole, places, placeReadings);
  const spoken = [place, inLatin(rest)]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/[^\x20-\x7e]/gu, '');
  const meant = wordsIn(rest.title, englishOf).filter((word) => !spoken.toLowerCase().includes(word.toLowerCase()));
  if (spoken === '') return meant.join(', ');
  return meant.length > 0 ? `${spoken} (${meant.join(', ')})` : spoken;
}

type Written = { readonly title: string; readonly reading: string };

function withoutPlace(all: Written, places: readonly string[], readings: readonly string[]) {
  const spoken = readings.map(toHiragana).filter((reading) => IS_PLACE.test(reading));
  const whole = places.flatMap((name) => spoken.map((reading) => ({ name, reading, said: withoutKind(reading) })));
  const short = whole.map(({ name, said }) => ({ name: name.replace(KIND_OF_PLACE, ''), reading: said, said }));
  for (const { name, reading, said } of [...whole, ...short]) {
    const begins = name !== '' && reading !== '' && all.title.startsWith(name) && all.reading.startsWith(reading);
    if (!begins || all.title === name) continue;
    const rest = { title: all.title.slice(name.length), reading: all.reading.slice(reading.length) };
    const joint = rest.title.charAt(0);
    const joined = PARTICLES[joint];
    if (joined === undefined || !rest.reading.startsWith(joint)) return { place: hepburn(said), rest };
    return {
      place: `${hepburn(said)} ${joined}`,
      rest: { title: rest.title.slice(1), reading: rest.reading.slice(1) },
    };
  }
  return { place: '', rest: all };
}
const withoutKind = (reading: string): string => reading.replace(KIND_SPOKEN, '');

/** Split into the words of the title, as far as they can be recognised. */
function inLatin({ title, reading }: Written): string {
  const pieces = title.split(CUTS).filter((piece) => piece !== '');
  const pattern = pieces.map((piece) => (isCut(piece) ? toHiragana(piece) : '(.*?[^っ])')).join('');
  const found = new RegExp(`^${pattern}$`, 'u').exec(reading)?.slice(1);
  if (!found) return hepburn(reading);
  const spoken = pieces.map((piece) => PARTICLES[piece] ?? hepburn(isCut(piece) ? piece : (found.shift() ?? '')));
  return spoken.join(' ');
}

const toHiragana = (kana: string): string =>
  kana.normalize('NFKC').replace(/[ァ-ヶ]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));

/**
 * English of the words of a title, without duplicates. A word counts if it fills a run of one script, alone or with others, or ends it, because the
 * last word of a compound determines what the whole is: 野菜 in 京野菜, but not 大根 in 大根島.
 */
function wordsIn(title: string, englishOf: EnglishOf): readonly string[] {
  const out = new Set<string>();
  for (const piece of title.split(CUTS)) {
    const chars = [...piece];
    const ends = new Set(chars.flatMap((c, i) => (scriptOf(c) === scriptOf(chars[i + 1] ?? '') ? [] : [i + 1])));
    for (let at = 0; at < chars.length; ) {
      const chain = chainFrom(chars, at, ends, englishOf);
      for (const word of chain?.words ?? []) if (out.size < MOST_WORDS) out.add(word);
      at = chain?.end ?? at + 1;
    }
  }
  return [...out];
}

/** Consecutive words up to the end of a run; longest first. */
function chainFrom(
  chars: readonly string[],
  at: number,
  ends: ReadonlySet<number>,
  englishOf: EnglishOf,
): { readonly words: readonly string[]; readonly end: number } | undefined {
  // No word begins within a run of kana: ぶり is not a fish in いぶりがっこ.
  if (at > 0 && !ends.has(at) && scriptOf(chars[at] ?? '') !== 'kanji') return undefined;
  for (let end = Math.min(chars.length, at + LONGEST_WORD); end > at; end--) {
    // A single character is a word only by itself: 竹, but not the 口 of 窓口.
    if (end - at === 1 && !(ends.has(end) && (at === 0 || ends.has(at)))) continue;
    const english = englishOf(chars.slice(at, end).join(''));
    if (english === undefined) continue;
    if (ends.has(end)) return { words: [english], end };
    const more = chainFrom(chars, end, ends, englishOf);
    if (more) return { words: [english, ...more.words], end: more.end };
  }
  return undefined;
}

const scriptOf = (char: string): 'kanji' | 'hiragana' | 'katakana' | 'other' =>
  /\p{Script=Han}/u.test(char)
    ? 'kanji'
    : /[ぁ-ゖ]/u.test(char)
      ? 'hiragana'
      : /[ァ-ヺー]/u.test(char)
        ? 'katakana'
        : 'other';
