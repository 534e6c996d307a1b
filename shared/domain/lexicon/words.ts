/** The words of a lexicon by their folded spelling: the nodes that each names, most certain first. */
import type { Via } from './surfaces.ts';

export type Named = { readonly node: number; readonly via: Via };

/** A homonym by its reading alone is weaker than a written-out word. */
const VIA_ORDER = ['label', 'synonym', 'verb', 'reading', 'english', 'part'] as const satisfies readonly Via[];
const NONE: readonly never[] = [];

/**
 * The words of a whole lexicon as numbers, created at build time: folding some sixty thousand words takes as long as everything else before the first
 * proposal. Word i is `texts[i]` and names `counts[i]` nodes; nodes and the ways of naming are concatenated.
 */
export type WordTable = {
  readonly texts: readonly string[];
  readonly counts: Uint8Array;
  readonly nodes: Uint16Array;
  readonly vias: Uint8Array;
};

export class Words {
  private readonly table: WordTable | undefined;
  /** The index of a word in the table, and where its nodes begin. */
  private readonly places = new Map<string, number>();
  private readonly first: Int32Array;
  private readonly named = new Map<string, Named[]>();
  /** The length of the longest word by its first two characters, so that reading long texts stays fast. */
  private readonly longest = new Map<string, number>();

  constructor(table?: WordTable) {
    this.table = table;
    this.first = new Int32Array((table?.texts.length ?? 0) + 1);
    if (!table) return;
    for (let at = 0; at < table.texts.length; at++) {
      const text = table.texts[at] as string;
      this.places.set(text, at);
      this.measure(text);
      this.first[at + 1] = (this.first[at] as number) + (table.counts[at] as number);
    }
  }

  get(folded: string): readonly Named[] {
    return this.named.get(folded) ?? this.ofTable(folded) ?? NONE;
  }

  /** Length of the longest word that begins with these two characters (or this one, at the end of a text). */
  longestFrom(two: string): number {
    return this.longest.get(two) ?? 0;
  }

  add(text: string, named: Named): void {
    const all = this.named.get(text) ?? this.ofTable(text);
    if (!all) {
      this.named.set(text, [named]);
      this.measure(text);
    } else if (!all.some((n) => n.node === named.node)) {
      all.push(named);
      all.sort((a, b) => VIA_ORDER.indexOf(a.via) - VIA_ORDER.indexOf(b.via) || a.node - b.node);
    }
  }

  /** All words added by layers. */
  own(): readonly string[] {
    return [...this.named.keys()];
  }

  /** Throws a `RangeError` if a node or a count exceeds what a table can hold. */
  toTable(): WordTable {
    if (this.table) return this.table;
    const all = [...this.named];
    const named = all.flatMap(([, n]) => n);
    if (named.some((n) => n.node > 0xffff) || all.some(([, n]) => n.length > 0xff))
      throw new RangeError('a table of words holds 65,536 nodes and 255 for one word');
    return {
      texts: all.map(([text]) => text),
      counts: Uint8Array.from(all, ([, n]) => n.length),
      nodes: Uint16Array.from(named, (n) => n.node),
      vias: Uint8Array.from(named, (n) => VIA_ORDER.indexOf(n.via)),
    };
  }

  private ofTable(text: string): Named[] | undefined {
    const at = this.places.get(text);
    if (at === undefined || !this.table) return undefined;
    const { nodes, vias } = this.table;
    const named: Named[] = [];
    for (let i = this.first[at] as number; i < (this.first[at + 1] as number); i++)
      named.push({ node: nodes[i] as number, via: VIA_ORDER[vias[i] as number] ?? 'part' });
    this.named.set(text, named);
    return named;
  }

  private measure(text: string): void {
    const first = text.slice(0, 2);
    if ((this.longest.get(first) ?? 0) < text.length) this.longest.set(first, text.length);
  }
}
