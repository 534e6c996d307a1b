/** What the engine knows for and against each pair of these cards, as it arrives. */
import { useEffect, useState } from 'react';
import { ownWordsOf } from '../../shared/app/proposals/ownWords.ts';
import { soughtCard } from '../../shared/app/proposals/question.ts';
import { usePlanVersion } from '../session/useStore.ts';
import type { App } from '../shell/AppContext.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { useCatalogueGeneration } from '../shell/useCatalogueGeneration.ts';
import { useLatest } from '../ui/useLatest.ts';

type Pairs = Awaited<ReturnType<App['catalogue']['pairs']>>;
const NONE: Pairs = [];

/** Cards that are asked for at once: their pairs grow with the square. */
const MOST_CARDS = 8;

export function usePairsOf(nodes: readonly string[]): { readonly pairs: Pairs; readonly isWaiting: boolean } {
  const { session, app } = usePlanWindow();
  usePlanVersion(session, 'nodes', 'ownWords', 'senses');
  const generation = useCatalogueGeneration();
  const [answered, setAnswered] = useState<{ readonly key: string; readonly pairs: Pairs }>();
  const cards = nodes
    .flatMap((id) => session.store.entity('nodes', id) ?? [])
    .filter((node) => node.title.trim() !== '' && node.kind !== 'funding')
    .slice(0, MOST_CARDS)
    .map((node) => soughtCard(session.store, node));
  const own = ownWordsOf(session.store);
  const key = cards.length > 1 ? JSON.stringify([cards, own, generation]) : '';
  const latest = useLatest({ cards, own });
  useEffect(() => {
    if (key === '') return;
    let current = true;
    const { catalogue } = app;
    void catalogue.ready
      .then(() => catalogue.pairs(latest.current.cards, latest.current.own))
      .then((pairs) => current && setAnswered({ key, pairs }));
    return () => {
      current = false;
    };
  }, [app, key]);
  const isHere = answered?.key === key;
  return { pairs: isHere && answered ? answered.pairs : NONE, isWaiting: key !== '' && !isHere };
}
