/** The recognised meaning of a card's text, for a person to read and correct. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readText } from '../lexicon/read.ts';
import type { Basis } from '../lexicon/view.ts';
import type { Card } from './proposer.ts';

export type UnderstoodConcept = {
  /** Names the concept in the lexicon. */
  readonly label: string;
  readonly en: string | undefined;
  /** `name` and `note`: read from the card. `given`: added by its founder. */
  readonly from: 'name' | 'note' | 'given';
  /** Known only by the ending or the sound of the word. */
  readonly isGuess: boolean;
  /** The basis of this meaning of the card's words. */
  readonly mark: Basis['mark'];
};
export type Understood = {
  readonly concepts: readonly UnderstoodConcept[];
  /** Meaningful words of the name that the lexicon does not have. */
  readonly unread: readonly string[];
  /** Nothing was recognised at all. */
  readonly isUnknown: boolean;
};

/** The founder's own additions first, then the words of the name in order, then those of the note. */
export function understoodOf(lexicon: Lexicon, card: Pick<Card, 'text' | 'note' | 'senses' | 'not'>): Understood {
  const found = new Map<string, UnderstoodConcept>();
  const put = (node: number, from: UnderstoodConcept['from'], isGuess: boolean, mark: Basis['mark']) => {
    const { label, concept } = lexicon.node(node);
    if (found.has(label) || card.not?.includes(label)) return;
    found.set(label, { label, en: concept?.en?.[0], from, isGuess, mark });
  };
  for (const label of card.senses ?? []) {
    const node = lexicon.nodeOf(label);
    if (node !== undefined) put(node, 'given', false, 'yours');
  }
  const name = readText(lexicon, card.text);
  for (const [reading, from] of [
    [name, 'name'],
    [readText(lexicon, card.note ?? ''), 'note'],
  ] as const)
    for (const { node, via, text } of reading.mentions)
      if (node !== undefined)
        put(node, from, via === 'part' || via === 'reading', lexicon.basisOfName(node, text).mark);
  const concepts = [...found.values()];
  return {
    concepts,
    unread: name.unread.map(withoutParticle).filter((word) => !/^[\u3041-\u3096]?$/u.test(word)),
    isUnknown: concepts.length === 0,
  };
}

/** Unrecognised text may end with the particle that joins it to the next word; a single kana between two known words is a particle. */
const withoutParticle = (word: string): string =>
  word.replace(/(?<=[^\u3041-\u3096])[\u306e\u3092\u304c\u306b\u3067\u3068\u306f\u3082\u3084\u3078]$/u, '');
