/** A short fingerprint of what the proposer reads of an entry: it changes with the entry. */
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { FACET_LISTS } from '../catalogue/facets.ts';

const START = 2166136261;
/** FNV-1a over UTF-16 units, with each text's end marked. */
function add(print: number, text: string): number {
  let h = print;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return Math.imul(h ^ 0x1_0000, 16777619);
}
const addNumber = (print: number, n: number): number => Math.imul(print ^ n, 16777619);
const addAll = (print: number, texts: readonly string[] | undefined): number =>
  (texts ?? []).reduce(add, addNumber(print, texts?.length ?? 0));

export function printOfEntry(entry: CatalogueEntryView): number {
  const { kind, title, prefecture, municipality, combines, facets } = entry;
  let h = addAll(START, [kind, title.ja, prefecture ?? '', municipality ?? '']);
  h = addAll(h, combines);
  if (!facets) return h >>> 0;
  for (const list of FACET_LISTS) {
    h = addNumber(h, facets[list].length);
    for (const { text } of facets[list]) h = add(h, text);
  }
  for (const { thing, months = '', amount = '' } of facets.byProducts) h = addAll(h, [thing, months, amount]);
  return addAll(h, facets.roles) >>> 0;
}
