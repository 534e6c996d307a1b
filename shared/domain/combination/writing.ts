/** What the spelling of a word says about its meaning: its neighbours, its script, and the part of a name that it leaves out. */
import { foldKeepingLength } from '../../text/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Mention, Reading } from '../lexicon/read.ts';
import type { ConceptKind } from '../lexicon/view.ts';

/** Katakana is the normal spelling of イカ, and of plants and animals (スギ, ユズ, タマネギ) unless several words sound alike (サケ). */
export function isInKatakana(lexicon: Lexicon, { node, text, others }: Mention): boolean {
  if (node === undefined || !KATAKANA.test(text)) return false;
  const { label, kind } = lexicon.node(node);
  return label === text || (kind === 'thing' && others.length === 0);
}

/** A single kanji between others (角 in 天然角寒天), and a word before 島 or 岬 (大根島), are usually parts of a name. */
export function isWithinName(m: Mention, text: string): boolean {
  const [before, after] = [text[m.start - 1] ?? '', text[m.end] ?? ''];
  const isBetween = m.end - m.start === 1 && HAN.test(before) && HAN.test(after);
  if (isEndOfName(m, text)) return true;
  return !m.head && (isBetween || /^[島岬]/u.test(after));
}
/** 風 in 生ハム風 is not wind, 網 in a chamber's network is not a net, and ねっと at the end of a club's name is not the internet. */
export const isEndOfName = ({ text: word, start }: Mention, text: string): boolean =>
  (SUFFIXES.has(word) && AFTER_WORD.test(text[start - 1] ?? '')) ||
  (NETS.test(word) && AFTER_ANY.test(text[start - 1] ?? ''));
/** 車両 in 農業車両向けの道具: what it is for, not what it is. */
export const isForWhom = ({ end }: Mention, text: string): boolean => /^(?:向け|用の)/u.test(text.slice(end));
/** オブジェ in メゾンエオブジェ, after katakana that is not a known word. */
export const isWithinForeignName = (
  { start, text: word }: Mention,
  text: string,
  unread: Reading['unread'],
): boolean => {
  const [before] = /[\p{Script=Katakana}ー]{3,}$/u.exec(text.slice(0, start)) ?? [];
  return before !== undefined && KATAKANA.test(word) && unread.some((u) => u.endsWith(before));
};
/**
 * 琥珀 in 琥珀糖: a word before a single kanji names its material or kind only if the lexicon relates the two (椿油, 麦茶); otherwise it says what it looks
 * like.
 */
export function isLikeness(lexicon: Lexicon, m: Mention, mentions: readonly Mention[]): boolean {
  const next = mentions.find((other) => other.start === m.end);
  if (!next?.head || m.head || m.node === undefined || next.node === undefined) return false;
  if (next.end - next.start !== 1 || ![m, next].every(({ text }) => ALL_HAN.test(text))) return false;
  const kinds = [next.node, ...lexicon.out(next.node).flatMap((e) => (e.kind === 'isa' ? [e.to] : []))];
  return ![...lexicon.out(m.node), ...lexicon.into(m.node)].some((e) => kinds.includes(e.to));
}
const ALL_HAN = /^\p{Script=Han}+$/u;

/** 雪 in 雪が降らないスキー場, 客 in 客の減った店: what the card says is not there. */
export const isMissed = ({ end, head, kind }: Mention, text: string): boolean =>
  !head && kind !== undefined && CAN_BE_MISSED.has(kind) && MISSED.test(text.slice(end));
const CAN_BE_MISSED: ReadonlySet<ConceptKind> = new Set(['thing', 'product', 'person', 'place', 'event']);
const MISSED = /^[がのはも](?:(?:い|降ら|来|なら|実ら|咲か|とれ|取れ|採れ|獲れ)?な(?:い|く)|減|消え|絶え|枯れ)/u;

/** The by-product or material of a wider word that the founder's own word names: 柿 for 柿の木, read as 放置果樹, which also yields plums and chestnuts. */
export function writtenKind(lexicon: Lexicon, { node, text, via }: Mention): number | undefined {
  if (node === undefined || via !== 'synonym') return undefined;
  const written = foldKeepingLength(text);
  const kinds = lexicon.out(node).filter((e) => e.kind === 'yields' || e.kind === 'of');
  return kinds.find((e) => written.includes(foldKeepingLength(lexicon.node(e.to).label)))?.to;
}
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;
const AFTER_WORD = /[\p{Script=Han}\p{Script=Katakana}]/u;
const AFTER_ANY = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;
const SUFFIXES = new Set(['風', '網']);
const NETS = /^(?:ネット|ねっと)$/u;
const HAN = /\p{Script=Han}/u;

/** 殺菌 for 低温殺菌: the word may just as well mean another kind. */
export const isWiderWord = (lexicon: Lexicon, { node, text, via }: Mention): boolean => {
  if (node === undefined || via !== 'synonym') return false;
  const { label } = lexicon.node(node);
  return label !== text && label.endsWith(text);
};
