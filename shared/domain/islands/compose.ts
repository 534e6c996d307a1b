/**
 * KJ法, type AB: the arranged board (A), and a connected text of it (B). The text consists of the words of the people who made the islands, joined by
 * the fixed grammar; it states a relation of islands only if somebody has created it.
 */
import type { WrittenLanguage } from '../../kernel/languages.ts';
import type { Composed } from '../plan/compose.ts';
import { formOf, type GrammarKey } from '../plan/grammar.ts';
import { asNoun, asQuoted, joined, needsList } from '../plan/phrases.ts';
import type { IslandRelation } from './relations.ts';

export type IslandCard = { readonly id: string; readonly title: string };
export type Island = IslandCard & { readonly cards: readonly IslandCard[] };
/** `cause`: `to` is a consequence of `from`. */
export type IslandTie = { readonly from: string; readonly to: string; readonly relation: IslandRelation };
export type Islands = {
  readonly canvas: string;
  /** In reading order. */
  readonly islands: readonly Island[];
  readonly ties: readonly IslandTie[];
  /** Cards that are in no island. */
  readonly loose: readonly IslandCard[];
};

const OF_RELATION = {
  cause: 'islandCause',
  opposite: 'islandOpposite',
  same: 'islandSame',
} as const satisfies Record<IslandRelation, GrammarKey>;

const hasWords = ({ title }: IslandCard): boolean => title.trim() !== '';
/** The prefix of this composition's rules, which no other uses. */
const rule = (name: string): string => `islands.${name}`;

export function composeIslands(
  { canvas, islands, ties, loose }: Islands,
  language: WrittenLanguage,
): readonly Composed[] {
  const made = islands.filter(({ cards }) => cards.some(hasWords));
  if (made.length === 0) return [];
  const named = new Map(made.filter(hasWords).map((island) => [island.id, island]));
  const told = ties.filter(({ from, to }) => named.has(from) && named.has(to));
  return [
    {
      slot: rule('board'),
      trace: [canvas],
      kind: 'embed',
      reference: { type: 'canvas-embed', target: canvas },
    },
    ...made.flatMap((island) => ofIsland(island, language)),
    ...told.map(({ from, to, relation }): Composed => {
      const words = { x: nameOf(named.get(from), language), y: nameOf(named.get(to), language) };
      return paragraph(`${relation}.${from}.${to}`, [from, to], said(OF_RELATION[relation], words, language));
    }),
    ...ofLoose(loose.filter(hasWords), language),
  ];
}

const nameOf = (island: Island | undefined, language: WrittenLanguage): string =>
  asQuoted(island?.title ?? '', language);

const said = (key: GrammarKey, words: { readonly x: string; readonly y?: string }, language: WrittenLanguage): string =>
  formOf(key, language).replace(/\{(x|y)\}/gu, (_, name: 'x' | 'y') => words[name] ?? '');

const paragraph = (slot: string, trace: readonly string[], text: string): Composed => ({
  slot: rule(slot),
  trace,
  kind: 'paragraph',
  inlines: [{ text }],
});

function ofIsland(island: Island, language: WrittenLanguage): readonly Composed[] {
  const cards = island.cards.filter(hasWords);
  const trace = [island.id, ...cards.map(({ id }) => id)];
  const nouns = cards.map(({ title }) => asNoun(title, language));
  if (!hasWords(island)) {
    const text = said(
      'islandAskName',
      {
        x: joined(
          cards.map(({ title }) => asQuoted(title, language)),
          language,
        ),
      },
      language,
    );
    return [{ slot: rule(`name.${island.id}`), trace, kind: 'question', inlines: [{ text }] }];
  }
  const y = nameOf(island, language);
  if (!needsList(nouns))
    return [paragraph(`island.${island.id}`, trace, said('island', { x: joined(nouns, language), y }, language))];
  return [
    paragraph(`island.${island.id}`, [island.id], said('islandList', { x: '', y }, language)),
    { slot: rule(`list.${island.id}`), trace, kind: 'list', items: nouns },
  ];
}

function ofLoose(loose: readonly IslandCard[], language: WrittenLanguage): readonly Composed[] {
  if (loose.length === 0) return [];
  const trace = loose.map(({ id }) => id);
  const nouns = loose.map(({ title }) => asNoun(title, language));
  if (!needsList(nouns))
    return [paragraph('loose', trace, said('islandLoose', { x: joined(nouns, language) }, language))];
  return [
    paragraph('loose', [], said('islandLooseList', { x: '' }, language)),
    { slot: rule('looseList'), trace, kind: 'list', items: nouns },
  ];
}
