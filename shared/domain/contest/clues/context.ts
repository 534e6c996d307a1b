/** Whether a word that may be a name means a person in its context. All positions are UTF-16 units of the original text. */
import type { Span, View } from './view.ts';
import {
  AFTER_NAME,
  HONORIFIC,
  HUMAN_OR_NATURE_VERB,
  HUMAN_VERB,
  isRegion,
  LABORATORY_OF,
  NATURE,
  PLACE_SUFFIX,
  RELATION,
  ROLE,
} from './words.ts';

const HAN = /[\p{Script=Han}々〆ヶ]/u;
const KATAKANA = /[\p{Script=Katakana}ー\uff66-\uff9f]/u;
const HIRAGANA = /\p{Script=Hiragana}/u;
const WINDOW = 24;

export type Surroundings = { readonly left: string; readonly right: string };
/** The text before and after, within the same line. */
function surroundings(view: View, { start, end }: Span): Surroundings {
  const left = view.text.slice(Math.max(0, start - WINDOW), start);
  const right = view.text.slice(end, end + WINDOW);
  return { left: left.slice(left.lastIndexOf('\n') + 1), right: right.split('\n')[0] ?? '' };
}
const lastOf = (text: string): string => text.at(-1) ?? '';
const firstOf = (text: string): string => text[0] ?? '';

/** The beginning of a sentence, a clause, a bracket or a table cell. */
const isClauseStart = (left: string): boolean =>
  /(?:^|[、。，．,.：:;；！!？?「『（(【［[〔〕〓／/|｜・･\s]|です|ます)$/u.test(left);
const ENDS_ROLE = (left: string, joint: RegExp): boolean => {
  const joined = joint.exec(left);
  return joined !== null && ROLE.test(left.slice(0, joined.index));
};

/** A role or relation leads to the name: 店主の泉, 母・ミツ, 代表 森. */
function isIntroduced(left: string, right: string, isKnownRelative: boolean): boolean {
  const relation = /[のと・･、,（(「:：\s]?(?:名は|名前は)?$/u.exec(left);
  const before = left.slice(0, relation?.index ?? left.length);
  const joint = relation?.[0] ?? '';
  const follows =
    /^(?:$|[がはともに、。（）()「」を・]|です|から|さん|と[申言呼い]|の(?:代|名|作|店|畑|船|蔵|家))/u.test(right);
  if (RELATION.test(before) && (follows || (isKnownRelative && joint !== 'の' && /^の/u.test(right)))) return true;
  if (ENDS_ROLE(left, /の$/u) && /^(?:$|[、。がはとも）)」・]|です|と[申言い]|に[頼任])/u.test(right)) return true;
  if (
    ENDS_ROLE(left, /(?:は|[・･、,:：／/「（(\s　]|$)$/u) &&
    /^(?:$|[、。がもとはが）)」\s]|です|と[申言い])/u.test(right)
  ) {
    // A role without a particle must not begin a longer word: 代表森 and 職人森 are names, 友人前 is not.
    return true;
  }
  return false;
}
/** The name does something that only people do. */
function acts(word: string, left: string, right: string): boolean {
  if (!isClauseStart(left)) return false;
  const clause = /^(?:が|は|も)、?([^。\n]*)/u.exec(right)?.[1];
  if (clause === undefined) return false;
  return HUMAN_VERB.test(clause) || (!NATURE.has(word) && !isRegion(word) && HUMAN_OR_NATURE_VERB.test(clause));
}
const introducesItself = (left: string, right: string): boolean =>
  (isClauseStart(left) &&
    /^(?:です[。、]?(?!が|か|ね|から)|と申|ともうし|と名乗|といいます|と言います)/u.test(right)) ||
  /^(?:と申します|ともうします|と名乗り)/u.test(right);

/** For words that mean something else as well: only with a sign of a person. */
export function standsForPerson(view: View, span: Span, { isRelative = false, isTeacher = false } = {}): boolean {
  const { left, right } = surroundings(view, span);
  const word = view.text.slice(span.start, span.end);
  const isBounded = !touchesSameScript(view, span);
  // What follows is the laboratory, not the rest of a word.
  if (isTeacher && LABORATORY_OF.test(right)) return !goesOnBefore(view, span);
  if (HONORIFIC.test(right.trimStart())) return isBounded || ENDS_ROLE(left, /$/u);
  if (!isBounded && !ENDS_ROLE(left, /$/u)) return false;
  return introducesItself(left, right) || isIntroduced(left, right, isRelative) || acts(word, left, right);
}

/** Whether the word goes on before or after in its own writing: 泉 in 温泉, さかい in さかいめ, ラン in ランチ. */
export const touchesSameScript = (view: View, span: Span): boolean =>
  goesOnBefore(view, span) || goesOnAfter(view, span);

function goesOnBefore(view: View, span: Span): boolean {
  const first = view.text[span.start] ?? '';
  const before = view.text[span.start - 1] ?? '';
  const { left } = surroundings(view, span);
  if (HAN.test(first) && HAN.test(before)) return !isJobBefore(left);
  if (KATAKANA.test(first) && KATAKANA.test(before)) return true;
  return HIRAGANA.test(first) && HIRAGANA.test(before) && !/[はがをにでともへやの、]$/u.test(left);
}
function goesOnAfter(view: View, span: Span): boolean {
  const last = view.text[span.end - 1] ?? '';
  const after = view.text[span.end] ?? '';
  const { right } = surroundings(view, span);
  if (HONORIFIC.test(right)) return false;
  if ([HAN, KATAKANA].some((script) => script.test(last) && script.test(after))) return true;
  return HIRAGANA.test(last) && HIRAGANA.test(after) && !AFTER_NAME.test(right);
}
const isJobBefore = (left: string): boolean => ROLE.test(left) || RELATION.test(left);

/** For family names that are no everyday words: 斎藤 in 発送元は齋藤、 but not 高崎 in 高崎市. */
export function standsAlone(view: View, span: Span, isFamily: boolean): boolean {
  const { left, right } = surroundings(view, span);
  const before = lastOf(left);
  const after = firstOf(right);
  const word = view.text.slice(span.start, span.end);
  if (HAN.test(firstOf(word)) && HAN.test(before) && !isJobBefore(left)) return false;
  if (PLACE_SUFFIX.test(right) && !HONORIFIC.test(right)) return false;
  if (HAN.test(lastOf(word)) && HAN.test(after) && !HONORIFIC.test(right) && !isFamily) return false;
  return true;
}
