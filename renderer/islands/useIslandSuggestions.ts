/** Suggested islands, from what is understood of the cards' words. Empty while loading, and if the lexicon is unavailable. */
import { useEffect, useState } from 'react';
import { ownWordsOf } from '../../shared/app/proposals/ownWords.ts';
import { soughtCard } from '../../shared/app/proposals/question.ts';
import type { IslandCard } from '../../shared/domain/islands/compose.ts';
import { type IslandSuggestion, suggestIslands } from '../../shared/domain/islands/suggest.ts';
import { baseOf } from '../../shared/kernel/languages.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { useWords } from '../ui/i18n.tsx';

/** With more cards nothing is suggested: the suggestion would come too late. */
const MOST_CARDS = 300;

export function useSuggestions(loose: readonly IslandCard[]): readonly IslandSuggestion[] {
  const { catalogue } = useApp();
  const { session } = usePlanWindow();
  const { language } = useWords();
  const version = usePlanVersion(session, 'nodes', 'senses', 'ownWords');
  const [suggestions, setSuggestions] = useState<readonly IslandSuggestion[]>([]);
  const key = loose.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key and the version stand for the cards
  useEffect(() => {
    let current = true;
    const { store } = session;
    const cards = loose.slice(0, MOST_CARDS).flatMap(({ id }) => store.entity('nodes', id) ?? []);
    const isEnglish = baseOf(language) === 'en';
    void catalogue
      .understand(
        cards.map((card) => soughtCard(store, card)),
        ownWordsOf(store),
      )
      .then((read) => {
        if (!current) return;
        const known = cards.map(({ id }, i) => ({
          id,
          concepts: (read[i]?.concepts ?? [])
            .filter(({ isGuess }) => !isGuess)
            .map(({ label, en }) => (isEnglish ? (en ?? label) : label)),
        }));
        setSuggestions(suggestIslands(known));
      });
    return () => {
      current = false;
    };
  }, [catalogue, session, language, key, version]);
  // Some cards may have joined an island since the last render.
  return suggestions.filter(({ cards }) => cards.every((id) => loose.some((card) => card.id === id)));
}
