/**
 * Titles and notes of cards as parts of a sentence. A founder writes nouns, verbs, whole sentences and questions, in Japanese, English or both;
 * the grammar (`grammar.ts`) must join any of them. Nothing is conjugated: a clause becomes a noun with こと, and what cannot be joined is quoted.
 */
import type { WrittenLanguage } from '../../kernel/languages.ts';
import { countGraphemes } from '../../text/count.ts';
import { quotable } from '../../text/quotable.ts';

/** `clause`: a predicate in plain form (「酒粕を乾かす」), which こと or 事業 may follow. `sentence`: it ends by itself. */
export type Shape = 'noun' | 'clause' | 'sentence' | 'question';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const POLITE = /(です|ます|ました|ません|でした|ましょう|ください|ませんでした)(ね|よ|か)?$/u;
/** Verb endings that can be recognised by their last letters. */
const VERB = /(する|[\p{Script=Han}][うくぐすつぬぶむる]|[えけげせぜてでねへべめれ]る|(て|で)いる|がある|である)$/u;
/** After an object, every verb ending counts. */
const OBJECT_VERB = /を.*[うくぐすつぬぶむる]$/u;
/** An object and its verb with nothing between them that would make a noun of it (「麹を使った焼きなす」). */
const PLAIN_OBJECT = /を[^をただのいなる]*[うくぐすつぬぶむる]$/u;
/** Nouns of food and things that end like verbs, and counters. */
const NOUN_ENDING =
  /(なす|かす|いす|りす|ざる|[たさぼほつあ]る|ぶどう|ごぼう|しょう|とう|どうふ|こうじ|[一二三四五六七八九十]つ|近く|遠く|多く|うなぎ|でんぶ|くず)$/u;
const ADJECTIVE =
  /(ない|[^真まっ]たい|しい|すい|にくい|[多高安遠弱強悪良早遅重暑寒狭古薄低近深長短軽若]い|よい|いい|でもいい)$/u;
const PAST = /(った|んだ|いだ|した|いた|[えけげせてでねべめれ]た|[きぎしちにびみり]た|だった)$/u;
const NOUN_LIKE_PAST = /(ふた|ぶた|[^\p{Script=Han}]いた|かた|うた|わた)$/u;

/** One line, without final punctuation, which the surrounding sentence adds itself. */
export const cleaned = (text: string): string =>
  text
    // Placeholders of chips are not part of anybody's text.
    .replace(/[\ue000\ue001]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[。．、，]+$/u, '')
    .replace(/(?<=[A-Za-z0-9)”"'])[.,]+$/u, '')
    .trim();

export function shapeOf(text: string): Shape {
  const words = cleaned(text);
  if (/[?？]$/u.test(words)) return 'question';
  if (/[!！]$/u.test(words) || /[。！？!?].*\S/u.test(words) || POLITE.test(words)) return 'sentence';
  if (!JAPANESE.test(words)) return /[.!?]\s/u.test(words) ? 'sentence' : 'noun';
  if (NOUN_ENDING.test(words) && !PLAIN_OBJECT.test(words)) return 'noun';
  if (VERB.test(words) || OBJECT_VERB.test(words) || ADJECTIVE.test(words)) return 'clause';
  return PAST.test(words) && !NOUN_LIKE_PAST.test(words) ? 'clause' : 'noun';
}

const inQuotes = (words: string, language: WrittenLanguage): string =>
  language === 'en' ? `“${words}”` : `「${quotable(words)}」`;

/** The text in a form that fits where a noun is needed. */
export function asNoun(text: string, language: WrittenLanguage): string {
  const words = cleaned(text);
  const shape = shapeOf(words);
  if (shape === 'noun') return words;
  return shape === 'clause' && language === 'ja' ? `${words}こと` : inQuotes(words, language);
}

/** The text in quotation marks. */
export const asQuoted = (text: string, language: WrittenLanguage): string => inQuotes(cleaned(text), language);

/** With final punctuation. */
export const asSentence = (text: string): string => {
  const words = cleaned(text);
  if (words === '' || /[。！？!?」』）)”]$/u.test(words)) return words;
  return JAPANESE.test(words) ? `${words}。` : `${words}.`;
};

/** Several nouns as one: A, AとB, A、B、C. */
export function joined(nouns: readonly string[], language: WrittenLanguage): string {
  if (language === 'ja') return nouns.length === 2 ? nouns.join('と') : nouns.join('、');
  if (nouns.length <= 2) return nouns.join(' and ');
  return `${nouns.slice(0, -1).join(', ')} and ${nouns.at(-1)}`;
}

/** More of them, or longer ones, are easier to read as a list. */
const MOST_IN_A_SENTENCE = 5;
const MOST_GRAPHEMES = 120;
export const needsList = (nouns: readonly string[]): boolean =>
  nouns.length > MOST_IN_A_SENTENCE || (nouns.length > 1 && countGraphemes(nouns.join('')) > MOST_GRAPHEMES);

/** A note this short is put in brackets after the title. */
const MOST_IN_BRACKETS = 40;
export function isBrief(note: string): boolean {
  const words = cleaned(note);
  return (
    words !== '' &&
    !/[\n()（）]/u.test(note.trim()) &&
    countGraphemes(words) <= MOST_IN_BRACKETS &&
    (shapeOf(words) === 'noun' || shapeOf(words) === 'clause')
  );
}

export const inBrackets = (words: string, language: WrittenLanguage): string =>
  language === 'ja' && JAPANESE.test(words) ? `（${words}）` : ` (${words})`;

/** Whether every line of a note consists of polite sentences: then it can be used in the plan unchanged. */
export const isPolite = (note: string): boolean =>
  note
    .split(/\n/u)
    .flatMap((line) => line.split(/(?<=[。！!？?])/u))
    .map((part) => part.trim().replace(/[。！!？?]+$/u, ''))
    .filter((part) => part !== '')
    .every((part) => POLITE.test(part) || !JAPANESE.test(part));

/** The lines of a note without their bullets. */
export const linesOf = (note: string): string[] =>
  note
    .split(/\n/u)
    .map((line) => cleaned(line.replace(/^\s*([・•*-]|\d+[.)．])\s*/u, '')))
    .filter((line) => line !== '');
