/** Contents of a file that could not be imported, counted by kind, so that they can be listed to the person. */
export const LEFT_KINDS = [
  'headers',
  'shapes',
  'charts',
  'equations',
  'embedded',
  'macros',
  'pictures',
  'linkedPictures',
  'nestedTables',
  'rows',
  'hidden',
  'readings',
  'joinedParagraphs',
  'long',
] as const;
export type LeftKind = (typeof LEFT_KINDS)[number];

export class Left {
  private readonly counts = new Map<LeftKind, number>();
  add(kind: LeftKind, count = 1): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }
  /** In the order of {@link LEFT_KINDS}. */
  get all(): readonly { readonly kind: LeftKind; readonly count: number }[] {
    return LEFT_KINDS.flatMap((kind) => {
      const count = this.counts.get(kind);
      return count ? [{ kind, count }] : [];
    });
  }
}
