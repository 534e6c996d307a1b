/** Two values side by side, for a screen to highlight: sentences word by word, everything else as a whole. */
import { diffTokens, type Part, partsOf, type Token, wordTokens } from '../../text/diff/tokens.ts';
import { type ChangeWords, inWords } from './inWords.ts';
import type { Said } from './said.ts';

export type SaidDiff =
  /** An amount, a choice, a name: replaced as a whole, so that the two are never mixed. Empty if there is no value. */
  | { readonly kind: 'whole'; readonly before: string; readonly after: string }
  | { readonly kind: 'words'; readonly parts: readonly Part[] };

const isProse = (said: Said): boolean => said.say === 'words' || said.say === 'passage';
/** A passage that was added or removed is marked as a whole, without a sign for the missing side. */
const areSentences = (a: Said, b: Said): boolean =>
  [a, b].every((said) => isProse(said) || said.say === 'nothing') &&
  (isProse(a) === isProse(b) || a.say === 'passage' || b.say === 'passage');

export function diffSaid(before: Said, after: Said, words: ChangeWords): SaidDiff {
  if (!areSentences(before, after))
    return { kind: 'whole', before: inWords(before, words), after: inWords(after, words) };
  const [a, b] = [tokensOf(before, words), tokensOf(after, words)];
  return { kind: 'words', parts: partsOf(a, b, diffTokens(a, b)) };
}

/** The content of a chip is one token, and never equals a typed word. */
function tokensOf(said: Said, words: ChangeWords): Token[] {
  if (said.say === 'passage') return said.parts.flatMap((part) => tokensOf(part, words));
  if (said.say === 'nothing') return [];
  if (said.say === 'words') return wordTokens(said.text);
  const text = inWords(said, words);
  return [{ key: `\u0000${text}`, text }];
}
