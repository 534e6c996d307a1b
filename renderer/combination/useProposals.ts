/** What could be tied with the cards that are sought for, as it arrives. The board never waits for it. */
import { useEffect, useMemo, useState } from 'react';
import type { Seeking } from '../../shared/app/board/seeking.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { questionOf } from '../../shared/app/proposals/question.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import type { Proposal } from '../../shared/domain/combination/proposer.ts';
import type { Understood } from '../../shared/domain/combination/understood.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useCatalogueGeneration } from '../shell/useCatalogueGeneration.ts';
import { useLatest } from '../ui/useLatest.ts';

/** How many candidates are offered at once. */
const OFFERED = 10;
/** Milliseconds for which the cards must be the same: cards that are only passed by are not asked for. */
const SETTLED = 120;

export type Answer = {
  /** For whom this was found: until the next answer these may be other cards than the chosen ones. */
  readonly seeking: Seeking;
  readonly found: readonly { readonly entry: CatalogueEntry; readonly candidate: Proposal }[];
  readonly understood: readonly Understood[];
};
export type Wanted = { readonly dial: number; readonly like: string | undefined };

/** `answer` is undefined until the first answer; `isWaiting` while a newer one is on its way. `version` stands for what the question reads. */
export function useProposals(
  session: PlanSession,
  seeking: Seeking | undefined,
  { dial, like }: Wanted,
  version: number,
): { readonly answer: Answer | undefined; readonly isWaiting: boolean } {
  const { catalogue } = useApp();
  const generation = useCatalogueGeneration();
  const [answered, setAnswered] = useState<{ readonly key: string; readonly answer: Answer }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the plan's content, the generation for the catalogue's
  const question = useMemo(
    () => seeking && questionOf(session.store, seeking, (id) => catalogue.entry(id)),
    [session, seeking, catalogue, version, generation],
  );
  const key = question ? JSON.stringify([question, dial, like, seeking?.combination?.id, generation]) : '';
  const latest = useLatest({ question, seeking });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the question; the same one is not asked twice
  useEffect(() => {
    const { question: asked, seeking: by } = latest.current;
    if (!asked || !by) return;
    let current = true;
    const timer = setTimeout(() => {
      void catalogue.ready
        .then(() => catalogue.candidates({ ...asked, limit: OFFERED, dial, like }))
        .then(({ found, understood }) => {
          if (!current) return;
          const entries = found.flatMap((candidate) => {
            const entry = catalogue.entry(candidate.id);
            return entry ? [{ entry, candidate }] : [];
          });
          setAnswered({ key, answer: { seeking: by, found: entries, understood } });
        });
    }, SETTLED);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [catalogue, key]);
  return { answer: question ? answered?.answer : undefined, isWaiting: key !== '' && answered?.key !== key };
}
