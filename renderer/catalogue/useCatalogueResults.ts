/** The catalogue's filters besides the words, and the results of a search. */
import { useEffect, useState } from 'react';
import {
  ENTRY_DOMAINS,
  type EntryDomain,
  type EntryKind,
  type EntryStage,
} from '../../shared/data/catalogue/schema.ts';
import type { CatalogueResults } from '../session/catalogueService.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useCatalogueGeneration } from '../shell/useCatalogueGeneration.ts';

export type CatalogueFacets = {
  readonly kinds: readonly EntryKind[];
  readonly domains: readonly EntryDomain[];
  readonly stages: readonly EntryStage[];
  /** Empty strings if no region is chosen. */
  readonly region: { readonly prefecture: string; readonly municipalityCode: string };
  readonly ownOnly: boolean;
  /** Whether to include measures and indicators. */
  readonly reference: boolean;
};

export const NO_FACETS: CatalogueFacets = {
  kinds: [],
  domains: [],
  stages: [],
  region: { prefecture: '', municipalityCode: '' },
  ownOnly: false,
  reference: false,
};

export const isFiltered = ({ kinds, domains, stages, region, ownOnly }: CatalogueFacets): boolean =>
  kinds.length + domains.length + stages.length > 0 || region.prefecture !== '' || ownOnly;

/** Results with the query they were found for: they may lag behind the search box. */
export type ShownResults = CatalogueResults & { readonly query: string };

/** Searches whenever the words, the facets or the entries change. `undefined` until the first results arrive. */
export function useCatalogueResults(query: string, facets: CatalogueFacets, limit: number): ShownResults | undefined {
  const { catalogue, settings } = useApp();
  const [results, setResults] = useState<ShownResults>();
  const generation = useCatalogueGeneration();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the generation stands for the entries themselves
  useEffect(() => {
    let current = true;
    const { kinds, domains, stages, region, ownOnly, reference } = facets;
    const filter = {
      kinds,
      domains: ENTRY_DOMAINS.filter((d) => domains.includes(d)),
      stages,
      prefectures: region.prefecture ? [region.prefecture] : [],
      ...(region.municipalityCode ? { municipalityCode: region.municipalityCode } : {}),
      ownOnly,
      reference,
      prefer: settings.prefecture,
    };
    void catalogue.ready
      .then(() => catalogue.query(query, filter, limit))
      .then((found) => {
        if (current) setResults({ ...found, query });
      });
    return () => {
      current = false;
    };
  }, [catalogue, query, facets, limit, generation, settings.prefecture]);
  return results;
}
