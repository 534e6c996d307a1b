/**
 * Which cards of the plans on this machine are the same thing: a separate document, which is in no plan and no file. One plain value per pair
 * under both positions, the smaller first, so that two windows that pair the same cards create one pair.
 */
import type * as Y from 'yjs';
import { z } from 'zod';
import { TWIN_FIELDS } from '../domain/plan/twins.ts';
import { isId } from '../kernel/ids.ts';
import type { DocName } from './docIds.ts';
import { FactOrigin, transact } from './transact.ts';

export const CARD_TWINS: DocName = 'library:cardtwins0000000';

export type CardPlace = { readonly plan: string; readonly node: string };
const pairSchema = z.object({
  agreed: z.partialRecord(z.enum(TWIN_FIELDS), z.string().max(20)),
  /** The hash of what both said when somebody decided that they may differ. */
  settled: z.string().max(20).optional(),
});
export type TwinPair = {
  readonly first: CardPlace;
  readonly second: CardPlace;
} & z.infer<typeof pairSchema>;

const pairsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('pairs');
const placeKey = ({ plan, node }: CardPlace): string => `${plan}.${node}`;
const isSmaller = (a: CardPlace, b: CardPlace): boolean => placeKey(a) < placeKey(b);

function placeOf(key: string): CardPlace | undefined {
  const [plan = '', node = '', ...rest] = key.split('.');
  return isId(plan) && isId(node) && rest.length === 0 ? { plan, node } : undefined;
}

/** The pairs, without invalid ones. */
export function readTwinPairs(doc: Y.Doc): TwinPair[] {
  return [...pairsOf(doc)].flatMap(([key, value]) => {
    const [a = '', b = '', ...rest] = key.split('|');
    const [first, second] = [placeOf(a), placeOf(b)];
    const parsed = pairSchema.safeParse(value);
    return first && second && rest.length === 0 && parsed.success ? [{ first, second, ...parsed.data }] : [];
  });
}

const keyOf = (a: CardPlace, b: CardPlace): string =>
  isSmaller(a, b) ? `${placeKey(a)}|${placeKey(b)}` : `${placeKey(b)}|${placeKey(a)}`;

/** Writes pairs and replaces existing ones. */
export function putTwinPairs(doc: Y.Doc, pairs: readonly TwinPair[]): void {
  transact(doc, new FactOrigin(), () => {
    for (const { first, second, agreed, settled } of pairs)
      pairsOf(doc).set(keyOf(first, second), { agreed, ...(settled ? { settled } : {}) });
  });
}

export function removeTwinPairs(doc: Y.Doc, pairs: readonly Pick<TwinPair, 'first' | 'second'>[]): void {
  transact(doc, new FactOrigin(), () => {
    for (const { first, second } of pairs) pairsOf(doc).delete(keyOf(first, second));
  });
}
