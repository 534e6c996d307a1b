/** The best uncombined pairs of a prefecture, as they are found. Pairs on screen keep their positions. */
import { useEffect, useState } from 'react';
import { isSameList, steadied } from '../../shared/app/proposals/steadyPairs.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import type { Proposal } from '../../shared/domain/combination/proposer.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useCatalogueGeneration } from '../shell/useCatalogueGeneration.ts';

export type FoundPair = {
  readonly id: string;
  readonly anchor: CatalogueEntry;
  readonly partner: CatalogueEntry;
  readonly proposal: Proposal;
};
export type FoundPairs = {
  readonly prefecture: string;
  /** How many entries of the prefecture have been searched, and how many there are. */
  readonly done: number;
  readonly of: number;
  /** In display order. */
  readonly pairs: readonly FoundPair[];
  readonly isLast: boolean;
  /** All pairs, best first, once the search is complete; `undefined` if that order is already shown. */
  readonly best: readonly FoundPair[] | undefined;
};

/** Milliseconds before partial results are shown: most lists are complete by then, and start with the best. */
const HELD = 2_500;
const MOST = 30;

/** Empty if no prefecture is chosen, and until something was found. Searches again when the entries change. */
export function useRegionPairs(prefecture: string): {
  readonly found: FoundPairs | undefined;
  /** Sorts by best first. */
  readonly arrange: () => void;
} {
  const { catalogue } = useApp();
  const generation = useCatalogueGeneration();
  const [found, setFound] = useState<FoundPairs>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the generation stands for the entries themselves
  useEffect(() => {
    if (prefecture === '') return;
    let isCurrent = true;
    let end = () => {};
    let began: number | undefined;
    let shown: readonly FoundPair[] = [];
    void catalogue.ready.then(() => {
      if (!isCurrent) return;
      end = catalogue.regionPairs(prefecture, ({ region, isLast }) => {
        const pairs = region.pairs.flatMap(({ id, anchor: a, partner: b, proposal }) => {
          const [anchor, partner] = [catalogue.entry(a.id), catalogue.entry(b.id)];
          return anchor && partner ? [{ id, anchor, partner, proposal }] : [];
        });
        began ??= performance.now();
        if (isLast || performance.now() - began >= HELD) shown = steadied(shown, pairs, MOST);
        const best = isLast && !isSameList(shown, pairs) ? pairs : undefined;
        setFound({ prefecture, done: region.done, of: region.of, pairs: shown, isLast, best });
      });
    });
    return () => {
      isCurrent = false;
      end();
    };
  }, [catalogue, prefecture, generation]);
  const arrange = () => setFound((now) => (now?.best ? { ...now, pairs: now.best, best: undefined } : now));
  return { found: found?.prefecture === prefecture ? found : undefined, arrange };
}
