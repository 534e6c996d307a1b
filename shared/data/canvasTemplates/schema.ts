/** Canvas templates: areas with a guiding question each, and how an example of a region fills them. */

export type Said = { readonly ja: string; readonly en: string };

/** Kinds of cards that a template puts down as its own words. */
type OwnKind = 'customer' | 'activity' | 'note' | 'challenge' | 'funding';
type EntryKind = 'resource' | 'byproduct' | 'seed' | 'person' | 'organisation' | 'case' | 'challenge' | 'funding';

/** One card of the example: an entry of the catalogue, or words of our own. */
export type TemplateSlot = { readonly key: string } & (
  | { readonly entry: readonly EntryKind[] }
  /** `{key}` stands for the name of another slot's entry. */
  | { readonly kind: OwnKind; readonly title: Said; readonly note?: Said }
);

export type TemplateArea = {
  readonly title: Said;
  /** What is asked here. */
  readonly question: Said;
  /** Place and size in cells of the grid. */
  readonly at: readonly [column: number, row: number];
  readonly size?: readonly [columns: number, rows: number];
  /** The section of the usual plan template that its cards go into. */
  readonly section?: 'summary' | 'challenge' | 'resources' | 'seeds' | 'business' | 'assumptions' | 'funding' | 'next';
  readonly slots: readonly TemplateSlot[];
};

type TemplateLink = readonly [
  from: string,
  type: 'uses' | 'solves' | 'supplies' | 'funds' | 'partners' | 'requires' | 'precedent',
  to: string,
];

export type CanvasTemplate = {
  readonly name: Said;
  readonly purpose: Said;
  /** In the order of presenting. */
  readonly areas: readonly TemplateArea[];
  readonly links: readonly TemplateLink[];
  /** The key of a slot is that of the combination where it is linked. */
  readonly combination?: {
    readonly key: string;
    /** The area, by its place among the areas, that holds it. */
    readonly area: number;
    readonly parts: readonly string[];
    readonly title: Said;
    readonly claim: Said;
    readonly assumption: Said;
  };
};
