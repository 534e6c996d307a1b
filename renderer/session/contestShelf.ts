/** The shelf of contests, from React; and the opening of a contest or a seat by its id. */
import { useEffect, useState } from 'react';
import { CONTEST_SHELF, type ShelfItem, shelfItems, shelve } from '../../shared/doc/contest/shelf.ts';
import type { Host } from '../../shared/host/host.ts';
import { DocSession } from './docSession.ts';

/** Undefined while the list is being read. */
export function useShelf(host: Host): readonly ShelfItem[] | undefined {
  const [items, setItems] = useState<readonly ShelfItem[]>();
  useEffect(() => {
    let session: DocSession | undefined;
    let current = true;
    void DocSession.open(host, CONTEST_SHELF).then(
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
  }, [host]);
  return items;
}

/** Writes an item and waits until it is stored. */
export async function putOnShelf(host: Host, item: ShelfItem): Promise<void> {
  const session = await DocSession.open(host, CONTEST_SHELF);
  const known = shelfItems(session.doc).find((i) => i.id === item.id);
  if (known?.title !== item.title || known.hidden !== item.hidden) shelve(session.doc, item);
  await session.flush();
  session.dispose();
}
