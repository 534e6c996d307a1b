/** Separates the terms of a query from filler words. */
import { foldKeepingLength } from '../../text/fold.ts';

/** Filler words: 竹やぶ 困ってる asks for 竹やぶ. */
const AROUND: ReadonlySet<string> = new Set(
  (
    'やり方 やりかた 仕方 しかた 方法 使い方 使い道 つかいみち 利用 活用 やりたい したい ほしい 欲しい 教えて 知りたい 紹介して 探す さがす 探し さがし 探して ' +
    '困ってる 困っている 困った 困る いない いません ない 無い なし ある あり 行けない できない 足りない たりない こと もの 人 ひと の を が に で は と も する して'
  )
    .split(' ')
    .map(foldKeepingLength),
);
/** Grammatical particles and endings at either end of an unknown part. */
const GRAMMAR = /^[のをがにではともへ]|(?:[のをがにではともへやな]|する|して|した|ている|てる)+$/gu;

/** The folded terms of a query, without duplicates and filler words; all of them if there is nothing else. */
export function termsOf(folded: string): readonly string[] {
  const all = [...new Set(folded.split(' '))];
  const asked = all.filter((term) => !AROUND.has(term));
  return asked.length > 0 ? asked : all;
}

/** The part between known words, if it may be a word: not grammar, not a bit of kana, not the ending of a verb. */
export function wordIn(unread: string): string | undefined {
  const word = unread.trim().replace(GRAMMAR, '');
  return word === '' || AROUND.has(word) || /^[ぁ-ん]{1,3}$|^.[ぁ-ん]+$/u.test(word) ? undefined : word;
}
