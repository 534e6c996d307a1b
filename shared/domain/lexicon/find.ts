/** Looks up concepts for typed text: a name, a reading or English, as a whole, as a prefix, then anywhere in the name. */
import { fold } from '../../text/fold.ts';
import type { Lexicon } from './lexicon.ts';

export type FoundConcept = { readonly label: string; readonly en: string | undefined };

/** At most `limit`, best matches first. Functions and properties are excluded: a card cannot be one. */
export function findConcepts(lexicon: Lexicon, text: string, limit: number): readonly FoundConcept[] {
  const query = fold(text.trim());
  if (query === '') return [];
  const ranked: { readonly rank: number; readonly label: string; readonly en: string | undefined }[] = [];
  for (let at = 0; at < lexicon.size; at++) {
    const { label, concept } = lexicon.node(at);
    if (!concept) continue;
    const names = [label, concept.reading, ...(concept.synonyms ?? []), ...(concept.en ?? [])].map(fold);
    const rank = Math.min(...names.map((name) => rankOf(name, query)));
    if (rank < NO_MATCH) ranked.push({ rank, label, en: concept.en?.[0] });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || a.label.length - b.label.length || (a.label < b.label ? -1 : 1))
    .slice(0, limit)
    .map(({ label, en }) => ({ label, en }));
}

const NO_MATCH = 3;
const rankOf = (name: string, query: string): number =>
  name === query ? 0 : name.startsWith(query) ? 1 : name.includes(query) ? 2 : NO_MATCH;
