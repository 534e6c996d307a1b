/**
 * What an entry, or a founder's own card, can be used for: the same facets for both, so that rules can compare them. The stored counterpart with its
 * limits is `facetsSchema` in `shared/data/catalogue/schema.ts`.
 */

/** `stated` by the source, `derived` by us from it, or written by the person (`yours`). */
export const FACET_BASES = ['stated', 'derived', 'yours'] as const;
export type FacetBasis = (typeof FACET_BASES)[number];

export const BY_PRODUCT_FORMS = ['solid', 'liquid', 'gas', 'heat', 'other'] as const;
export type ByProductForm = (typeof BY_PRODUCT_FORMS)[number];

/** The roles something can have in a business: 素材, 技術, 担い手, 顧客, 販路, 資金, 場所. */
export const FACET_ROLES = ['material', 'technology', 'maker', 'customer', 'channel', 'money', 'place'] as const;
export type FacetRole = (typeof FACET_ROLES)[number];

/** The outcome of a case, at the date of its source. `unknown`: the source does not say. */
export const OUTCOMES = ['going', 'stopped', 'failed', 'unknown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type FacetText = { readonly text: string; readonly basis: FacetBasis };

export type ByProduct = {
  readonly thing: string;
  readonly form?: ByProductForm | undefined;
  /** As printed in the source, with its unit. */
  readonly amount?: string | undefined;
  /** As given; `monthsOf` in `shared/text/months.ts` reads it. */
  readonly months?: string | undefined;
  readonly basis: FacetBasis;
};

/** The facets that are lists of short texts, in display order. `takesIn` and `givesOff` are inputs and outputs. */
export const FACET_LISTS = ['purpose', 'mechanism', 'takesIn', 'givesOff', 'idle', 'needs', 'permits'] as const;
export type FacetList = (typeof FACET_LISTS)[number];

export type Facets = { readonly [L in FacetList]: readonly FacetText[] } & {
  readonly byProducts: readonly ByProduct[];
  readonly roles: readonly FacetRole[];
  /** The office or the person to call. */
  readonly contact?: FacetText | undefined;
  readonly outcome?: Outcome | undefined;
  readonly outcomeWhy?: FacetText | undefined;
};
