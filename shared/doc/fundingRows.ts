/** The rows, terms and settings of the funding plan, read one by one: the basis of every view of the money. */
import { monthIndex } from '../domain/funding/forecast/drivers.ts';
import { SOURCE_KINDS, type SourceKind } from '../domain/funding/forecast/model.ts';
import { derived, sameItems } from './derived.ts';
import type { FundingCollection, Scalar } from './fundingSchema.ts';
import type { CanvasNode, Entity, PlanReader } from './planStore.ts';
import { relationKey } from './schema.ts';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
export const isMonth = (text: string): boolean => MONTH.test(text);

export type Terms = {
  readonly text: (field: string, fallback?: string) => string;
  readonly number: (field: string, fallback?: number) => number;
  readonly has: (field: string) => boolean;
};
const reader = (get: (field: string) => Scalar | undefined): Terms => ({
  text: (field, fallback = '') => {
    const value = get(field);
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : fallback;
  },
  number: (field, fallback = 0) => {
    const value = get(field);
    return typeof value === 'number' ? value : fallback;
  },
  has: (field) => get(field) !== undefined && get(field) !== '',
});

export const termsOf = (store: PlanReader, node: string): Terms =>
  reader((field) => store.relations('fundingTerms').get(relationKey(node, field)));
export const settingsReader = (store: PlanReader): Terms =>
  reader((field) => store.relations('fundingSettings').get(field));

export const oneOf = <T extends string>(list: readonly T[], value: string): T | undefined =>
  list.find((x) => x === value);

/** The kind of a card's source, as chosen or as its catalogue entry suggests. */
export function sourceKindOf(terms: Terms, node: CanvasNode): SourceKind {
  const chosen = oneOf(SOURCE_KINDS, terms.text('kind'));
  if (chosen) return chosen;
  const id = node.entry?.id ?? '';
  if (/equity-crowdfunding/.test(id)) return 'equityCrowdfunding';
  if (/crowdfunding|furusato/.test(id)) return 'reward';
  if (/subsid|hojo|grant/.test(id)) return 'subsidy';
  if (/equity|fund-of|vc|shareholder/.test(id)) return 'equity';
  return /loan|marukei|guarantee/.test(id) ? 'loan' : 'own';
}

type Ordered = { readonly id: string; readonly order: number };

/** Rows of a collection in the person's order. */
export function rowsOf<N extends FundingCollection>(store: PlanReader, collection: N): Entity<N>[] {
  // Every funding collection has an order; the compiler cannot infer that from the name.
  const at = (row: Entity<N>) => row as unknown as Ordered;
  return [...store.entities(collection).values()].sort(
    (a, b) => at(a).order - at(b).order || at(a).id.localeCompare(at(b).id),
  );
}

/** An edit of any other card does not affect the money. */
export const fundingCards: (plan: PlanReader) => CanvasNode[] = derived(
  (plan: PlanReader) => [...plan.entities('nodes').values()].filter((node) => node.kind === 'funding'),
  sameItems,
);

/** A month's index from the start; an empty or invalid one is the start, and so is an earlier one. */
export const monthOf = (start: string, name: string): number =>
  isMonth(name) ? Math.max(0, monthIndex(start, name)) : 0;
