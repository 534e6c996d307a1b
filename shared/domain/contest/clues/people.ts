/** The names of a person in all spellings that a text may use. */
import { standsAlone, standsForPerson, touchesSameScript } from './context.ts';
import type { LeakKind } from './kinds.ts';
import { initialsOf, kanaKey, latinKey, skeleton, toHiragana } from './romaji.ts';
import { foldedLetters, occurrences, type Span, type View } from './view.ts';
import { ENGLISH_WORDS, isEverydayWord, KANA_WORDS, SINGLE_FAMILY, TRIPLE_FAMILY } from './words.ts';

export type Person = {
  readonly name: string;
  /** In kana; empty if unknown. */
  readonly reading: string;
  readonly kind: 'name' | 'family' | 'teacher';
};
export type Candidate = Span & { readonly kind: LeakKind };
export type Seeker = (view: View) => Iterable<Candidate>;
/** A part of a name: its spelling, its reading, and the scripts in which it may be written. */
type Part = { readonly written: string; readonly kana: string; readonly isFamily: boolean };

const KANA_ONLY = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
const HAN_ONLY = /^[\p{Script=Han}々〆ヶ]+$/u;
const LATIN_ONLY = /^[\p{Script=Latin}\p{M}'’.\- ]+$/u;
const SEPARATORS = /[\s　・･＝=,，]+/u;

const TITLE = /(?:名誉教授|准教授|助教授|助教|教授|先生|博士|講師|氏|さん|様)$/u;
/** Morae of a reading: small kana belong to the one before. */
const morae = (kana: string): number => toHiragana(kana).replace(/[ゃゅょぁぃぅぇぉ]/gu, '').length;

/** Where the family name ends in a name without a space. A kanji has a reading of about two morae; a known family name counts more. */
function familyLength(name: string, reading: readonly string[]): number {
  const chars = [...name];
  const mixed = /^(\p{Script=Han}[\p{Script=Han}々〆ヶ]*)[\p{Script=Hiragana}\p{Script=Katakana}]/u.exec(name)?.[1];
  if (mixed) return [...mixed].length;
  let best = { at: Math.min(2, chars.length - 1), cost: Number.POSITIVE_INFINITY };
  for (let at = 1; at < chars.length && at <= 4; at++) {
    const family = chars.slice(0, at).join('');
    let cost = Math.abs(at - 2) * 0.6;
    if (reading.length === 2)
      cost +=
        Math.abs(morae(reading[0] ?? '') / at - 2) + Math.abs(morae(reading[1] ?? '') / (chars.length - at) - 1.75);
    if (at === 1 && SINGLE_FAMILY.has(family)) cost -= 0.7;
    if (at === 3 && TRIPLE_FAMILY.has(family)) cost -= 3;
    if (cost < best.cost) best = { at, cost };
  }
  return best.at;
}

/** The parts of the name, family name first; a single part if it cannot be split. */
export function partsOf({ name, reading }: Pick<Person, 'name' | 'reading'>): readonly Part[] {
  const whole = name
    .normalize('NFKC')
    .replace(/[(（][^)）]*[)）]/gu, '')
    .trim();
  const bare = whole.replace(TITLE, '').trim();
  const readings = reading.trim().split(SEPARATORS).filter(Boolean);
  let written = bare.split(SEPARATORS).filter(Boolean);
  const single = written[0] ?? '';
  // 森下教授: a family name alone.
  const isFamilyOnly = bare !== whole && [...single].length <= 2;
  if (
    written.length === 1 &&
    [...single].length > 1 &&
    !isFamilyOnly &&
    !LATIN_ONLY.test(single) &&
    !KANA_ONLY.test(single)
  ) {
    const chars = [...single];
    const at = familyLength(single, readings);
    written = [chars.slice(0, at).join(''), chars.slice(at).join('')];
  }
  return written.map((w, i) => ({
    written: w,
    kana: readings.length === written.length ? (readings[i] ?? '') : KANA_ONLY.test(w) ? w : '',
    isFamily: i === 0 && (written.length > 1 || isFamilyOnly),
  }));
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
const formsOf = (part: Part): string[] => unique([part.written, part.kana].map(foldedLetters).filter((f) => f !== ''));

/** Full names: every part in every spelling, and in both orders. */
function fullForms(parts: readonly Part[], whole: Pick<Person, 'name' | 'reading'>): string[] {
  const combine = (list: readonly Part[]): string[] =>
    list.reduce<string[]>((sofar, p) => sofar.flatMap((s) => formsOf(p).map((f) => s + f)), ['']);
  const reordered = parts.length === 2 ? combine([...parts].reverse()) : [];
  return unique([...combine(parts), ...reordered, foldedLetters(whole.reading)]).filter(
    (f) => [...f].length >= 2 && f.length < 60,
  );
}

function* fullNames(view: View, forms: readonly string[], kind: LeakKind): Generator<Candidate> {
  for (const form of forms) {
    const isShort = [...form].length <= (KANA_ONLY.test(form) ? 4 : 2);
    for (const span of occurrences(view, form)) {
      const isKatakana = /^[\p{Script=Katakana}ー\s・･\uff65-\uff9f]+$/u.test(view.text.slice(span.start, span.end));
      const isLatin = /[a-z]/u.test(form);
      if (isLatin && /[a-z]/iu.test(`${view.plain[span.start - 1] ?? ''}${view.plain[span.end] ?? ''}`)) continue;
      if ((isShort || isKatakana) && touchesSameScript(view, span)) continue;
      yield { ...span, kind };
    }
  }
}

const TEACHES = { isTeacher: true };
const RELATED = { isRelative: true };
/** A single part: on its own if it is not an everyday word, otherwise only with a sign of a person. */
function* partAlone(view: View, part: Part, kind: Person['kind']): Generator<Candidate> {
  const signs = kind === 'teacher' ? TEACHES : kind === 'family' ? RELATED : {};
  const isWeak = HAN_ONLY.test(part.written) && isEverydayWord(part.written);
  for (const form of formsOf(part)) {
    // Kana need their own boundaries, below; Latin words are compared by their key.
    if (KANA_ONLY.test(form) || /[a-z]/u.test(form)) continue;
    for (const span of occurrences(view, form)) {
      const isFound = isWeak
        ? standsForPerson(view, span, signs)
        : standsAlone(view, span, part.isFamily) || standsForPerson(view, span, signs);
      if (isFound) yield { ...span, kind };
    }
  }
  const kana = foldedLetters(part.kana);
  if (kana === '' || !KANA_ONLY.test(kana)) return;
  const isCommon = isWeak || KANA_WORDS.has(kana);
  for (const span of occurrences(view, kana)) {
    const text = view.text.slice(span.start, span.end);
    if (/[^\p{Script=Hiragana}\p{Script=Katakana}ー\s・･\uff65-\uff9f]/u.test(text)) continue;
    const isKatakana = /^[\p{Script=Katakana}ー・･\uff65-\uff9f]+$/u.test(text);
    const isLong = kana.length >= (isKatakana ? 3 : 4);
    const atStart = /(?:^|[、。「（(\s・])$/u.test(view.text.slice(0, span.start));
    const isPlain =
      !touchesSameScript(view, span) && !isCommon && (isLong || (kana.length === 3 && (atStart || isKatakana)));
    if (isPlain || standsForPerson(view, span, signs)) yield { ...span, kind };
  }
}

const NO_NICKNAME = new Set('にい ねえ かあ とう じい ばあ あか ぼつ おに おね おじ おば'.split(' '));
/** はなちゃん of はなこ, and 花ちゃん of 花子. */
function nicknames(part: Part): string[] {
  const kana = foldedLetters(part.kana);
  const stems = KANA_ONLY.test(kana)
    ? Array.from({ length: Math.max(0, Math.min(kana.length, 4) - 1) }, (_, i) => kana.slice(0, i + 2))
    : [];
  const kanji = HAN_ONLY.test(part.written) ? [foldedLetters([...part.written][0] ?? '')] : [];
  return [
    ...stems.filter((s) => !NO_NICKNAME.has(s)).flatMap((s) => CALLED.map((end) => s + end)),
    ...kanji.flatMap((k) => [...CALLED, 'さん', '坊'].map((end) => k + end)),
  ];
}
const CALLED = ['ちやん', 'くん', 'ちん', 'たん', 'つち'];

type Token = Span & { readonly word: string; readonly key: string };
const TOKEN = /[\p{Script=Latin}\p{M}]+(?:['’‘-][\p{Script=Latin}\p{M}]+)*/gu;
function tokensOf(view: View): Token[] {
  return [...view.plain.matchAll(TOKEN)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    word: m[0],
    key: latinKey(m[0]),
  }));
}
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Names in Latin letters: whole in either order, a family or given name as one word, and initials. */
function latinNames(parts: readonly Part[], whole: string, kind: LeakKind): Seeker {
  const keyOf = (p: Part) =>
    p.kana === '' ? (LATIN_ONLY.test(p.written) ? latinKey(p.written) : '') : kanaKey(p.kana);
  const keys = parts.map(keyOf);
  const known = keys.filter((k) => k !== '');
  const wholes = new Set(
    unique([known.join(''), [...known].reverse().join(''), latinKey(whole)].map((k) => latinKey(k))).filter(
      (k) => k.length >= 4 && (known.length > 1 || k === latinKey(whole)),
    ),
  );
  const singles = new Set(known.filter((k) => k.length >= 3));
  const bones = parts.flatMap((p, i) =>
    !p.isFamily && /^[\p{Script=Katakana}ー・]+$/u.test(p.written) ? [skeleton(keys[i] ?? '')] : [],
  );
  const firsts = parts.map((p) => (p.kana === '' ? initialOfLatin(p.written) : initialsOf(p.kana)));
  return function* (view) {
    const tokens = tokensOf(view);
    const joins = (a: Token | undefined, b: Token | undefined): boolean =>
      a !== undefined && b !== undefined && /^[\s,._・/-]{0,3}$/u.test(view.plain.slice(a.end, b.start));
    const isInitial = (t: Token | undefined) =>
      t !== undefined && /^[A-Z]$/u.test(t.word) && firsts.flat().includes(t.word);
    for (const [i, t] of tokens.entries()) {
      let to = i;
      let joined = t.key;
      for (let n = 0; n < 4; n++) {
        if (wholes.has(joined) || wholes.has(latinKey(joined)))
          yield { start: t.start, end: tokens[to]?.end ?? t.end, kind };
        if (!joins(tokens[to], tokens[to + 1])) break;
        to++;
        joined += tokens[to]?.key ?? '';
      }
      const pieces = [t.word, ...t.word.split(/(?<=\p{Ll})(?=\p{Lu})|['’‘-]/u)];
      const hit = pieces.find((w) => singles.has(latinKey(w)));
      const isEnglish = ENGLISH_WORDS.has((hit ?? '').toLowerCase()) || (hit ?? '').length < 3;
      if (hit === undefined) continue;
      const [before, after] = [tokens[i - 1], tokens[i + 1]];
      let { start, end } = t;
      const isGivenLike = (o: Token | undefined): boolean =>
        o !== undefined &&
        (isInitial(o) || (isCapital(o.word) && bones.some((b) => b.length > 1 && b === skeleton(o.key))));
      let isPair = false;
      if (joins(before, t) && before && isGivenLike(before)) {
        start = before.start;
        isPair = true;
      }
      if (joins(t, after) && after && isGivenLike(after)) {
        end = after.end;
        isPair = true;
      }
      if (isPair || !isEnglish) yield { start, end, kind };
    }
    yield* foreignAlone(tokens, bones, kind);
    yield* initials(view, firsts, kind);
  };
}
const initialOfLatin = (written: string): readonly string[] =>
  LATIN_ONLY.test(written) ? [written[0]?.toUpperCase() ?? ''] : [];

/** A foreign given name by its consonants, as a capitalised word among Japanese. */
function* foreignAlone(tokens: readonly Token[], bones: readonly string[], kind: LeakKind): Generator<Candidate> {
  for (const t of tokens)
    if (isCapital(t.word) && t.word.length > 3 && bones.some((b) => b.length >= 3 && b === skeleton(t.key)))
      yield { start: t.start, end: t.end, kind };
}

const INITIALS = /(?<![A-Za-z0-9])([A-Z])\s?[.・･]\s?([A-Z])(?:[.・･]|(?![A-Za-z0-9]))(?![A-Za-z])/gu;
const BARE_INITIALS =
  /(?:イニシャル(?:は|が)?|頭文字(?:は|が)?|代表|署名は?|店主|筆者)[\s「『（(]*([A-Z])([A-Z])?(?![A-Za-z0-9])/gu;
function* initials(view: View, firsts: readonly (readonly string[])[], kind: LeakKind): Generator<Candidate> {
  const [family = [], given = []] = [firsts[0], firsts.at(-1)];
  if (firsts.length < 2) return;
  const isOurs = (a: string, b: string): boolean =>
    (family.includes(a) && given.includes(b)) || (given.includes(a) && family.includes(b));
  for (const m of view.plain.matchAll(INITIALS))
    if (isOurs(m[1] ?? '', m[2] ?? '')) yield { start: m.index, end: m.index + m[0].length, kind };
  for (const m of view.plain.matchAll(BARE_INITIALS)) {
    const [all, a = '', b] = m;
    const letters = b ? a + b : a;
    if (b ? isOurs(a, b) : family.includes(a) || given.includes(a))
      yield { start: m.index + all.length - letters.length, end: m.index + all.length, kind };
  }
}

export function seekPerson(person: Person): Seeker {
  const parts = partsOf(person);
  const full = parts.length > 1 || person.reading === '' ? fullForms(parts, person) : [foldedLetters(person.name)];
  const given = parts.filter((p) => !p.isFamily);
  const nick = unique(given.flatMap(nicknames));
  const latin = latinNames(parts, LATIN_ONLY.test(person.reading) ? person.reading : person.name, person.kind);
  // A relative's family name is the applicant's own, or too little.
  return function* (view) {
    if (parts.length > 1 || [...person.name].length > 2) yield* fullNames(view, full, person.kind);
    for (const part of parts) yield* partAlone(view, part, person.kind);
    for (const word of nick)
      for (const span of occurrences(view, word)) {
        const kanjiBefore = /\p{Script=Han}$/u.test(view.text.slice(0, span.start)) && /^\p{Script=Han}/u.test(word);
        if (!kanjiBefore) yield { ...span, kind: person.kind };
      }
    if (/[A-Za-z\uff21-\uff5a\u00c0-\u024f]/u.test(view.text)) yield* latin(view);
  };
}

/** The ways of writing a person's name that are looked for, for people to read. */
export function writingsOf(person: Person): readonly string[] {
  const parts = partsOf(person);
  const kana = parts.map((p) => p.kana).filter(Boolean);
  const katakana = (t: string) =>
    toHiragana(t).replace(/[\u3041-\u3096]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60));
  return unique([
    parts.map((p) => p.written).join(''),
    ...parts.map((p) => p.written),
    ...kana.map(toHiragana),
    ...kana.map(katakana),
  ]).filter(Boolean);
}
