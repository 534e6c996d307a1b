/** The list of contests, for React. */
import { useEffect, useState } from 'react';
import type { Core } from '../../shared/app/core.ts';
import { DocSession } from '../../shared/app/plan/docSession.ts';
import { CONTEST_SHELF, type ShelfItem, shelfItems } from '../../shared/doc/contest/shelf.ts';

/** `undefined` while the list is being read. */
export function useShelf(core: Core): readonly ShelfItem[] | undefined {
  const [items, setItems] = useState<readonly ShelfItem[]>();
  useEffect(() => {
    let session: DocSession | undefined;
    let current = true;
    void DocSession.open(core, CONTEST_SHELF).then(
      (opened) => {
        if (!current) return opened.dispose();
        session = opened;
        const read = () => setItems(shelfItems(opened.doc));
        opened.doc.on('update', read);
        read();
      },
      () => current && setItems([]),
    );
    return () => {
      current = false;
      session?.dispose();
    };
  }, [core]);
  return items;
}
