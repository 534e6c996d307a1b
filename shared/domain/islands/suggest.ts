/** Suggests islands: cards that share recognised concepts. A suggestion states what they share and proposes no name. */

/** `concepts` are the recognised concepts of the card, by label. */
export type ReadCard = { readonly id: string; readonly concepts: readonly string[] };
export type IslandSuggestion = { readonly shared: readonly string[]; readonly cards: readonly string[] };

/** A concept that nearly every card of a board has does not distinguish them. */
const MOST_SHARE = 0.8;
const FEWEST_FOR_SHARE = 5;

/** Largest first; every card is in at most one. */
export function suggestIslands(cards: readonly ReadCard[]): readonly IslandSuggestion[] {
  const holders = new Map<string, Set<string>>();
  for (const { id, concepts } of cards)
    for (const concept of concepts) holders.set(concept, (holders.get(concept) ?? new Set()).add(id));
  const telling = [...holders].filter(
    ([, ids]) => ids.size > 1 && (cards.length < FEWEST_FOR_SHARE || ids.size <= cards.length * MOST_SHARE),
  );
  const left = new Set(cards.map(({ id }) => id));
  const out: IslandSuggestion[] = [];
  for (;;) {
    const open = telling
      .map(([concept, ids]) => ({ concept, ids: [...ids].filter((id) => left.has(id)) }))
      .filter(({ ids }) => ids.length > 1)
      .sort((a, b) => b.ids.length - a.ids.length || (a.concept < b.concept ? -1 : 1));
    const [first] = open;
    if (!first) return out;
    const key = first.ids.join();
    out.push({
      shared: open.filter(({ ids }) => ids.join() === key).map(({ concept }) => concept),
      cards: cards.flatMap(({ id }) => (first.ids.includes(id) ? [id] : [])),
    });
    for (const id of first.ids) left.delete(id);
  }
}
