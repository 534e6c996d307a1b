/** The engine's arguments for and against each pair of these cards, as they arrive. */
import { ownWordsOf } from '../../shared/app/proposals/ownWords.ts';
import { soughtCard } from '../../shared/app/proposals/question.ts';
import { usePlanVersion } from '../session/useStore.ts';
import type { App } from '../shell/AppContext.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { useAnswer } from '../shell/useAnswer.ts';
import { useCatalogueGeneration } from '../shell/useCatalogueGeneration.ts';

type Pairs = Awaited<ReturnType<App['catalogue']['pairs']>>;
const NONE: Pairs = [];

/** Cards per query: the number of pairs grows quadratically. */
const MOST_CARDS = 8;

export function usePairsOf(nodes: readonly string[]): { readonly pairs: Pairs; readonly isWaiting: boolean } {
  const { session, app } = usePlanWindow();
  usePlanVersion(session, 'nodes', 'ownWords', 'senses');
  const generation = useCatalogueGeneration();
  const cards = nodes
    .flatMap((id) => session.store.entity('nodes', id) ?? [])
    .filter((node) => node.title.trim() !== '' && node.kind !== 'funding')
    .slice(0, MOST_CARDS)
    .map((node) => soughtCard(session.store, node));
  const own = ownWordsOf(session.store);
  const key = cards.length > 1 ? JSON.stringify([cards, own, generation]) : '';
  const { answer, isWaiting } = useAnswer(key, async () => {
    await app.catalogue.ready;
    return app.catalogue.pairs(cards, own);
  });
  return { pairs: answer ?? NONE, isWaiting };
}
