/** The query to the engine for the cards of a plan: their words, what was declined for them and why, and the plan's own words. */
import type { CatalogueEntry } from '../../data/catalogue/schema.ts';
import type { CanvasNode, PlanReader } from '../../doc/planStore.ts';
import type { Card } from '../../domain/combination/proposer.ts';
import type { DeclinedThing } from '../../domain/combination/taught.ts';
import type { OwnWord } from '../../domain/lexicon/view.ts';
import { type DeclinedCandidate, declinedFor } from '../board/declined.ts';
import type { Seeking } from '../board/seeking.ts';
import { ownWordsOf, sensesOf } from './ownWords.ts';

/** A card in a query. `entry` is the id of the catalogue entry that it was made from. */
export type SoughtCard = Omit<Card, 'entry'> & { readonly entry: string | undefined };

export type Question = {
  readonly cards: readonly SoughtCard[];
  /** Ids of entries that are on the cards already, or were declined. */
  readonly without: readonly string[];
  readonly declined: readonly DeclinedThing[];
  readonly own: readonly OwnWord[];
};

/** A card without a location of its own gets the plan's. */
export const soughtCard = (plan: PlanReader, { id, kind, title, note, entry }: CanvasNode): SoughtCard => ({
  id,
  kind,
  text: title,
  note,
  entry: entry?.id,
  prefecture: entry?.prefecture ?? (plan.meta.prefecture || null),
  municipality: entry?.municipality ?? null,
  ...sensesOf(plan, id),
});

/** Entries declined for any of the cards, or for their combination; each once. */
export function declinedOf(
  plan: PlanReader,
  { cards, key }: Seeking,
): readonly (DeclinedCandidate & { key: string })[] {
  const keys = [...new Set([key, ...cards.map((c) => c.id)])];
  const all = keys.flatMap((of) => declinedFor(plan, of).map((d) => ({ ...d, key: of })));
  return all.filter((d, i) => all.findIndex((other) => other.entry === d.entry) === i);
}

/** `entryOf` finds an entry of the catalogue by its id. */
export function questionOf(
  plan: PlanReader,
  seeking: Seeking,
  entryOf: (id: string) => CatalogueEntry | undefined,
): Question {
  const declined = declinedOf(plan, seeking);
  return {
    cards: seeking.cards.map((card) => soughtCard(plan, card)),
    without: [...seeking.cards.flatMap(({ entry }) => entry?.id ?? []), ...declined.map(({ entry }) => entry)],
    declined: declined.flatMap(({ entry: id, reason }) => {
      const entry = entryOf(id);
      return entry ? [{ id, text: entry.title.ja, kind: entry.kind, place: entry, entry, reason }] : [];
    }),
    own: ownWordsOf(plan),
  };
}
