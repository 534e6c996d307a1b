/** Which entries of a catalogue can be part of a combination. */
import { foldKeepingLength } from '../../text/fold.ts';
import type { CatalogueEntryView, EntryKind } from '../catalogue/entry.ts';
import { FACET_LISTS } from '../catalogue/facets.ts';
import { isEmptyNoun } from '../lexicon/nouns.ts';

/** Kinds of entries that can be a part. Cases are precedents, money is ranked by its own rules, policy is on the reference shelf. */
const CANDIDATE_KINDS = [
  'resource',
  'byproduct',
  'seed',
  'person',
  'organisation',
  'challenge',
] as const satisfies readonly EntryKind[];

/** A challenge or a resource needs a place, and a challenge something to take or to use there; otherwise it is a statement about the country. */
export function isConcrete({ kind, prefecture, municipality, facets }: CatalogueEntryView): boolean {
  if (kind !== 'challenge' && kind !== 'resource') return true;
  if (prefecture === null && municipality === null) return false;
  if (kind === 'resource') return true;
  if (!facets) return false;
  const { takesIn, givesOff, idle, byProducts } = facets;
  return byProducts.length > 0 || [takesIn, givesOff, idle].some((l) => l.some((f) => !isEmptyNoun(f.text)));
}

/**
 * An organisation that only provides money: a lender, a guarantor, a fund. One that also connects people, helps founders or opens a
 * market is a possible partner.
 */
function isOnlyMoney({ kind, facets }: CatalogueEntryView): boolean {
  if (kind !== 'organisation' || !facets || !facets.roles.includes('money')) return false;
  if (facets.roles.some((r) => r !== 'money')) return false;
  return facets.purpose.every((p) => GIVES_MONEY.test(p.text));
}
/** 金を貸す, 借入れの保証をする, 少額の出資を集める, 開発を資金で支える. */
const GIVES_MONEY = /金を(?:貸|出|回)|融資|保証|出資|投資|クラウドファンディング|資金で/u;

export const isCandidate = (entry: CatalogueEntryView): boolean =>
  CANDIDATE_KINDS.some((k) => k === entry.kind) && isConcrete(entry) && !isOnlyMoney(entry);

/** Whether one of these folded words occurs in what the proposer reads of an entry. */
export function namesOne({ title, combines, facets }: CatalogueEntryView, words: readonly string[]): boolean {
  const texts = [title.ja, ...combines];
  for (const list of facets ? FACET_LISTS : []) texts.push(...(facets?.[list] ?? []).map((f) => f.text));
  texts.push(...(facets?.byProducts ?? []).map((b) => b.thing));
  const folded = texts.map(foldKeepingLength).join('\n');
  return words.some((word) => folded.includes(word));
}
