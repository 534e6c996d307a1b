/** The spellings of a concept, folded for matching. */
import { foldKeepingLength } from '../../text/fold.ts';
import type { ConceptView } from './view.ts';

/** How a piece of text names a concept, from certain to weak. */
export type Via = 'label' | 'synonym' | 'reading' | 'english' | 'verb' | 'part';

export type Surface = { readonly text: string; readonly via: Via };

/** 空き家 is also written 空家, 取り組み 取組み: kana between kanji may be omitted. の is a separate word. */
const INNER_KANA = /(?<=[\p{Script=Han}])[ぁ-ねは-ん](?=[\p{Script=Han}])/gu;

export function surfacesOf(concept: ConceptView): Surface[] {
  const out: Surface[] = [];
  const add = (text: string, via: Via) => {
    const folded = foldKeepingLength(text);
    if (folded === '') return;
    // すき is another word: in hiragana a short loan word is ambiguous.
    const isShortLoan = folded.length <= 2 && /^[\u30a0-\u30ff]+$/u.test(text);
    out.push({ text: folded, via: isShortLoan ? 'reading' : via });
    // コンピュータ is コンピューター, but ビル is not ビール: only the last long vowel may be omitted.
    if (folded.length > 3 && folded.endsWith('ー')) out.push({ text: folded.slice(0, -1), via: 'synonym' });
    const short = folded.replace(INNER_KANA, '');
    if (short !== folded && short.length > 1) out.push({ text: short, via: 'synonym' });
  };
  add(concept.label, 'label');
  for (const s of concept.synonyms ?? []) add(s, 'synonym');
  if (concept.reading !== '') add(concept.reading, 'reading');
  for (const e of concept.en ?? []) for (const form of numberForms(e)) add(form, 'english');
  return out;
}

/** These end in s and have no singular with the same meaning. */
const ONLY_PLURAL = /(?:ss|us|is|ics|sses|ves|goods|series|species|news|clothes|means|works)$/iu;

/** An English noun may be typed in the singular or the plural: oyster shell, oyster shells. */
function numberForms(noun: string): string[] {
  if (!/[a-z]$/iu.test(noun) || ONLY_PLURAL.test(noun)) return [noun];
  if (/[^aeiou]ies$/iu.test(noun)) return [noun, `${noun.slice(0, -3)}y`];
  if (/(?:[cs]h|x)es$/iu.test(noun)) return [noun, noun.slice(0, -2)];
  if (/s$/iu.test(noun)) return [noun, noun.slice(0, -1)];
  if (/[^aeiou]y$/iu.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(?:[cs]h|x)$/iu.test(noun) ? `${noun}es` : `${noun}s`];
}

const I_ROW: Readonly<Record<string, string>> = {
  う: 'い',
  く: 'き',
  ぐ: 'ぎ',
  す: 'し',
  つ: 'ち',
  ぬ: 'に',
  ぶ: 'び',
  む: 'み',
  る: 'り',
};

/**
 * The forms of a function of the closed list in a text: 織る is also 織り, 染める 染め, 蒸留する 蒸留. Those with an object (土を肥やす) only
 * match as a whole.
 */
export function verbForms(name: string): string[] {
  if (/[をにへで]/u.test(name)) return [foldKeepingLength(name)];
  const forms = new Set([name]);
  const last = name.at(-1) ?? '';
  const stem = name.slice(0, -1);
  if (name.endsWith('する')) forms.add(name.slice(0, -2));
  else if (I_ROW[last] !== undefined) {
    forms.add(`${stem}${I_ROW[last]}`);
    if (last === 'る' && /[いきしちにひみりぎじびえけせてねへめれげぜでべ]$/u.test(stem)) forms.add(stem);
  }
  return [...forms].map(foldKeepingLength).filter((f) => f.length > 1);
}
