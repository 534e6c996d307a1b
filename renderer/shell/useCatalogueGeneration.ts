/** Counts changes of the catalogue, so that queries are repeated after each. */
import { useEffect, useState } from 'react';
import { useApp } from './AppContext.tsx';

export function useCatalogueGeneration(): number {
  const { catalogue } = useApp();
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    const subscription = catalogue.onDidChange(() => setGeneration((n) => n + 1));
    return () => subscription.dispose();
  }, [catalogue]);
  return generation;
}
