/** The best untied pairs of a prefecture, as they are found. */
import { useEffect, useState } from 'react';
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
  /** How many entries of the prefecture were looked up, of how many. */
  readonly done: number;
  readonly of: number;
  readonly pairs: readonly FoundPair[];
  readonly isLast: boolean;
};

/** Undefined where no prefecture is chosen, and until something was found for the chosen one. Looked for again when the entries change. */
export function useRegionPairs(prefecture: string): FoundPairs | undefined {
  const { catalogue } = useApp();
  const generation = useCatalogueGeneration();
  const [found, setFound] = useState<FoundPairs>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the generation stands for the entries themselves
  useEffect(() => {
    if (prefecture === '') return;
    let isCurrent = true;
    let end = () => {};
    void catalogue.ready.then(() => {
      if (!isCurrent) return;
      end = catalogue.regionPairs(prefecture, ({ region, isLast }) => {
        const pairs = region.pairs.flatMap(({ id, anchor: a, partner: b, proposal }) => {
          const [anchor, partner] = [catalogue.entry(a.id), catalogue.entry(b.id)];
          return anchor && partner ? [{ id, anchor, partner, proposal }] : [];
        });
        setFound({ prefecture, done: region.done, of: region.of, pairs, isLast });
      });
    });
    return () => {
      isCurrent = false;
      end();
    };
  }, [catalogue, prefecture, generation]);
  return found?.prefecture === prefecture ? found : undefined;
}
