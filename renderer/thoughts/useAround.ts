/** Known facts about cards, as they arrive. Nothing waits for them: until then a question has no facts. */
import { ownWordsOf } from '../../shared/app/proposals/ownWords.ts';
import type { SoughtCard } from '../../shared/app/proposals/question.ts';
import type { Around } from '../../shared/domain/thoughts/around.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { useAnswer } from '../shell/useAnswer.ts';
import { useCatalogueGeneration } from '../shell/useCatalogueGeneration.ts';

/** Milliseconds for which the cards must be unchanged: those only passed by are not queried. */
const SETTLED = 150;

export type AroundAnswer = {
  readonly around: Around | undefined;
  /** Whether the answer is pending. */
  readonly isWaiting: boolean;
};

export function useAround(cards: readonly SoughtCard[]): AroundAnswer {
  const { session, app } = usePlanWindow();
  usePlanVersion(session, 'ownWords', 'senses');
  const generation = useCatalogueGeneration();
  const own = ownWordsOf(session.store);
  const key = cards.length > 0 ? JSON.stringify([cards, own, generation]) : '';
  const { answer, isWaiting } = useAnswer(
    key,
    async () => {
      const { catalogue } = app;
      await catalogue.ready;
      return catalogue.around({ cards, own, without: cards.flatMap(({ entry }) => entry ?? []) });
    },
    SETTLED,
  );
  return { around: answer, isWaiting };
}
