/** Canvas templates: areas with a guiding question each, and how an example of a region fills them. */

export type Said = { readonly ja: string; readonly en: string };

/** Kinds of cards that a template creates with its own text. */
type OwnKind = 'customer' | 'activity' | 'note' | 'challenge' | 'funding';
type EntryKind = 'resource' | 'byproduct' | 'seed' | 'person' | 'organisation' | 'case' | 'challenge' | 'funding';

/** One card of the example: an entry of the catalogue, or our own text. */
export type TemplateSlot = { readonly key: string } & (
  | { readonly entry: readonly EntryKind[] }
  /** `{key}` is replaced by the name of another slot's entry. */
  | { readonly kind: OwnKind; readonly title: Said; readonly note?: Said }
);

export type TemplateArea = {
  readonly title: Said;
  /** The guiding question of the area. */
  readonly question: Said;
  /** Position and size in cells of the grid. */
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
  /** In presentation order. */
  readonly areas: readonly TemplateArea[];
  readonly links: readonly TemplateLink[];
  /** The key of a slot is that of the combination if it is linked. */
  readonly combination?: {
    readonly key: string;
    /** The index of the area that holds it. */
    readonly area: number;
    readonly parts: readonly string[];
    readonly title: Said;
    readonly claim: Said;
    readonly assumption: Said;
  };
};
