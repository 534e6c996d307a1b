/** What is known around cards, as it arrives. Nothing waits for it: until then a question is a bare question. */
import { useEffect, useState } from 'react';
import { ownWordsOf } from '../../shared/app/proposals/ownWords.ts';
import type { SoughtCard } from '../../shared/app/proposals/question.ts';
import type { Around } from '../../shared/domain/thoughts/around.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { useCatalogueGeneration } from '../shell/useCatalogueGeneration.ts';
import { useLatest } from '../ui/useLatest.ts';

/** Milliseconds for which the cards must be the same: those that are only passed by are not asked for. */
const SETTLED = 150;

export type AroundAnswer = {
  readonly around: Around | undefined;
  /** Still on its way. */
  readonly isWaiting: boolean;
};

export function useAround(cards: readonly SoughtCard[]): AroundAnswer {
  const { session, app } = usePlanWindow();
  usePlanVersion(session, 'ownWords', 'senses');
  const generation = useCatalogueGeneration();
  const [answered, setAnswered] = useState<{ readonly key: string; readonly around: Around | undefined }>();
  const own = ownWordsOf(session.store);
  const key = cards.length > 0 ? JSON.stringify([cards, own, generation]) : '';
  const latest = useLatest({ cards, own });
  useEffect(() => {
    if (key === '') return;
    let current = true;
    const timer = setTimeout(() => {
      const { catalogue } = app;
      const { cards: asked, own: words } = latest.current;
      const without = asked.flatMap(({ entry }) => entry ?? []);
      void catalogue.ready
        .then(() => catalogue.around({ cards: asked, own: words, without }))
        .then((around) => current && setAnswered({ key, around }));
    }, SETTLED);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [app, key]);
  const isHere = answered?.key === key;
  return { around: isHere ? answered?.around : undefined, isWaiting: key !== '' && !isHere };
}
