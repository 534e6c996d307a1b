/** The list of contests on this machine: those that are run here, and those that somebody judges here. Each is a separate document. */
import type * as Y from 'yjs';
import { z } from 'zod';
import type { DocName } from '../docIds.ts';
import { transact, UserOrigin } from '../transact.ts';

export const CONTEST_SHELF: DocName = 'contest:contestshelf0000';
const itemSchema = z.object({
  kind: z.enum(['contest', 'seat']),
  title: z.string().max(400),
  at: z.string().max(40),
  /** Hidden from the list, but not deleted. */
  hidden: z.boolean().optional(),
});
export type ShelfItem = { readonly id: string } & z.infer<typeof itemSchema>;
const itemsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('items');

export const shelfItems = (doc: Y.Doc): ShelfItem[] =>
  [...itemsOf(doc).entries()]
    .flatMap(([id, value]) => {
      const parsed = itemSchema.safeParse(value);
      return parsed.success ? [{ id, ...parsed.data }] : [];
    })
    .sort((a, b) => (a.at > b.at ? -1 : 1));

export function shelve(doc: Y.Doc, { id, ...item }: ShelfItem): void {
  transact(doc, new UserOrigin('shelve'), () => itemsOf(doc).set(id, item));
}
