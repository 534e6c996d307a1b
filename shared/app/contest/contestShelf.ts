/** The list of contests and seats on this machine. */
import { CONTEST_SHELF, type ShelfItem, shelfItems, shelve } from '../../doc/contest/shelf.ts';
import type { Core } from '../core.ts';
import { DocSession } from '../plan/docSession.ts';

/** Writes an item and waits until it is stored. */
export async function putOnShelf(core: Core, item: ShelfItem): Promise<void> {
  const session = await DocSession.open(core, CONTEST_SHELF);
  const known = shelfItems(session.doc).find((i) => i.id === item.id);
  if (known?.title !== item.title || known.hidden !== item.hidden) shelve(session.doc, item);
  await session.flush();
  session.dispose();
}
