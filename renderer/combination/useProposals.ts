/** Candidates for the sought cards, as they arrive. The board never waits for them. */
import { useMemo } from 'react';
import type { Seeking } from '../../shared/app/board/seeking.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { questionOf } from '../../shared/app/proposals/question.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import type { Proposal } from '../../shared/domain/combination/proposer.ts';
import type { Understood } from '../../shared/domain/combination/understood.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useAnswer } from '../shell/useAnswer.ts';
import { useCatalogueGeneration } from '../shell/useCatalogueGeneration.ts';

/** How many candidates are offered at a time. */
export const OFFERED = 10;
/** Milliseconds for which the selection must be unchanged: cards that are only passed by are not queried. */
const SETTLED = 120;

export type Answer = {
  /** What this was found for: until the next answer, possibly other cards than the selected ones. */
  readonly seeking: Seeking;
  readonly found: readonly { readonly entry: CatalogueEntry; readonly candidate: Proposal }[];
  readonly understood: readonly Understood[];
};
export type Wanted = { readonly dial: number; readonly like: string | undefined; readonly withWeak: boolean };

/**
 * `answer` is undefined until the first answer; `isWaiting` while a newer one is pending. `version` is the version of
 * the data that the question reads.
 */
export function useProposals(
  session: PlanSession,
  seeking: Seeking | undefined,
  { dial, like, withWeak }: Wanted,
  version: number,
): { readonly answer: Answer | undefined; readonly isWaiting: boolean } {
  const { catalogue } = useApp();
  const generation = useCatalogueGeneration();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the plan's content, the generation for the catalogue's
  const question = useMemo(
    () => seeking && questionOf(session.store, seeking, (id) => catalogue.entry(id)),
    [session, seeking, catalogue, version, generation],
  );
  const key = question ? JSON.stringify([question, dial, like, withWeak, seeking?.combination?.id, generation]) : '';
  const ask = async (): Promise<Answer | undefined> => {
    if (!question || !seeking) return undefined;
    await catalogue.ready;
    const { found, understood } = await catalogue.candidates({ ...question, limit: OFFERED, dial, like, withWeak });
    const entries = found.flatMap((candidate) => {
      const entry = catalogue.entry(candidate.id);
      return entry ? [{ entry, candidate }] : [];
    });
    return { seeking, found: entries, understood };
  };
  const { last, isWaiting } = useAnswer(key, ask, SETTLED);
  return { answer: question ? last : undefined, isWaiting };
}
