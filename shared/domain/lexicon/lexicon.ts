/**
 * The lexicon in memory: concepts, functions and properties as the nodes of one graph, with the words that name them. Built once from the compiled
 * data; what a plan adds is laid over it by {@link Lexicon.with} without building the rest again.
 */
import { foldKeepingLength } from '../../text/fold.ts';
import { surfacesOf, type Via, verbForms } from './surfaces.ts';
import {
  type Basis,
  type ConceptKind,
  type ConceptView,
  type LexiconView,
  type MarkedList,
  type NamedConcept,
  type OwnWord,
  RELATIONS,
  type Relation,
} from './view.ts';

export type NodeKind = ConceptKind | 'function' | 'property';
export type EdgeKind = Relation | 'does' | 'prop';

export type LexiconNode = {
  readonly label: string;
  readonly kind: NodeKind;
  /** Absent for functions and properties. */
  readonly concept?: ConceptView | undefined;
  /** It comes from the plan's own words. */
  readonly own?: true | undefined;
};
export type Edge = { readonly kind: EdgeKind; readonly to: number };
/** `from kind to`, as the lexicon says it. */
type Link = { readonly from: number; readonly kind: EdgeKind; readonly to: number };
export type Named = { readonly node: number; readonly via: Via };

/** A homonym by its sound alone is weaker than a word that is written out. */
const VIA_ORDER: readonly Via[] = ['label', 'synonym', 'verb', 'reading', 'english', 'part'];
const NONE: readonly never[] = [];
const KINDS: readonly EdgeKind[] = [...RELATIONS, 'does', 'prop'];
const KIND_AT = Object.fromEntries(KINDS.map((kind, at) => [kind, at])) as Readonly<Record<EdgeKind, number>>;

export class Lexicon {
  private readonly base: Lexicon | undefined;
  private readonly nodesHere: LexiconNode[] = [];
  private readonly offset: number;
  private isOfPlan = false;
  /** Packed as `to * 16 + kind`: most nodes are never asked for, and objects for all of them would cost more than the answer. */
  private readonly outHere = new Map<number, number[]>();
  private readonly intoHere = new Map<number, number[]>();
  private readonly unpackedOut = new Map<number, readonly Edge[]>();
  private readonly unpackedInto = new Map<number, readonly Edge[]>();
  private readonly words = new Map<string, Named[]>();
  private readonly byLabel = new Map<string, number>();
  /** Length of the longest surface by its first two characters, so that reading long texts stays quick. */
  private readonly longest = new Map<string, number>();

  constructor(view: LexiconView, base?: Lexicon) {
    this.base = base;
    this.offset = base?.size ?? 0;
    for (const concept of view.concepts) this.add({ label: concept.label, kind: concept.kind, concept });
    if (!base) {
      for (const [at, concept] of view.concepts.entries()) this.linkConcept(at, concept);
    }
  }

  get size(): number {
    return this.offset + this.nodesHere.length;
  }

  node(at: number): LexiconNode {
    const found = at < this.offset ? this.base?.node(at) : this.nodesHere[at - this.offset];
    if (!found) throw new RangeError(`no node ${at}`);
    return found;
  }

  /** Relations that lead from a node. */
  out(at: number): readonly Edge[] {
    return joined(this.base?.out(at), unpacked(at, this.outHere, this.unpackedOut));
  }

  /** Relations that lead to a node; `to` is where they come from. */
  into(at: number): readonly Edge[] {
    return joined(this.base?.into(at), unpacked(at, this.intoHere, this.unpackedInto));
  }

  degree(at: number): number {
    const here = (this.outHere.get(at)?.length ?? 0) + (this.intoHere.get(at)?.length ?? 0);
    return here + (at < this.offset ? (this.base?.degree(at) ?? 0) : 0);
  }

  nodeOf(label: string): number | undefined {
    return this.byLabel.get(label) ?? this.base?.nodeOf(label);
  }

  /** What a folded text names, the surest first. */
  named(folded: string): readonly Named[] {
    return joined(this.words.get(folded), this.base?.named(folded));
  }

  /** Length of the longest word that begins with these two folded characters (or this one, at the end of a text). */
  longestFrom(two: string): number {
    return Math.max(this.longest.get(two) ?? 0, this.base?.longestFrom(two) ?? 0);
  }

  /** What `from kind to` rests on. Looked up when it is told: nearly all is general knowledge, and only the rest is written down. */
  basisOf({ from, kind, to }: Link): Basis {
    const { concept } = this.node(from);
    const list: MarkedList = kind === 'prop' ? 'props' : kind;
    const position =
      kind === 'does' || kind === 'prop'
        ? (concept?.[kind === 'does' ? 'does' : 'props']?.indexOf(this.node(to).label) ?? -1)
        : (concept?.rel?.[kind]?.indexOf(to) ?? -1);
    if (concept && position >= 0) return basisAt(concept, list, position);
    return this.isLinkedByPlan(from, to * 16 + KIND_AT[kind]) ? { mark: 'yours' } : GENERAL;
  }

  /** What it rests on that this text names the node: some names come from a dictionary. */
  basisOfName(at: number, text: string): Basis {
    const { concept, own } = this.node(at);
    if (own) return { mark: 'yours' };
    const folded = foldKeepingLength(text);
    const position = concept?.synonyms?.findIndex((s) => foldKeepingLength(s) === folded) ?? -1;
    return concept && position >= 0 ? basisAt(concept, 'synonyms', position) : GENERAL;
  }

  private isLinkedByPlan(from: number, packed: number): boolean {
    if (this.isOfPlan && this.outHere.get(from)?.includes(packed)) return true;
    return this.base?.isLinkedByPlan(from, packed) ?? false;
  }

  /**
   * The same lexicon with a plan's own words. A word that is known already only gains relations; nothing that was understood is lost. `read` turns
   * an answer into nodes.
   */
  with(own: readonly OwnWord[], read: (text: string) => readonly number[]): Lexicon {
    if (own.length === 0) return this;
    const layer = new Lexicon({ concepts: [] }, this);
    layer.isOfPlan = true;
    for (const word of own) layer.addOwn(word, read);
    return layer;
  }

  /**
   * The same lexicon with the words of catalogue packs. A concept that is known already gains words and relations, and stays what it is; one that is
   * only named becomes a thing.
   */
  withConcepts(added: readonly NamedConcept[]): Lexicon {
    if (added.length === 0) return this;
    const layer = new Lexicon({ concepts: [] }, this);
    // All of them before their relations: they may name one another.
    const nodes = added.map((concept) => layer.addNamed(concept));
    for (const [i, at] of nodes.entries()) {
      const { rel, does, props } = added[i] ?? {};
      for (const relation of RELATIONS)
        for (const label of rel?.[relation] ?? NONE) {
          const to = layer.namedNode(label);
          if (to !== at) layer.link(at, relation, to);
        }
      for (const name of does ?? NONE) layer.link(at, 'does', layer.closed(name, 'function'));
      for (const name of props ?? NONE) layer.link(at, 'prop', layer.closed(name, 'property'));
    }
    return layer;
  }

  private addNamed({ rel: _rel, ...concept }: NamedConcept): number {
    const known = this.nodeOf(concept.label);
    if (known === undefined || !this.node(known).concept)
      return this.add({ label: concept.label, kind: concept.kind, concept });
    for (const { text, via } of surfacesOf(concept)) this.addWord(text, { node: known, via });
    return known;
  }

  private namedNode(label: string): number {
    const known =
      this.nodeOf(label) ??
      this.named(foldKeepingLength(label)).find((n) => n.via === 'label' || n.via === 'synonym')?.node;
    return known ?? this.add({ label, kind: 'thing', concept: { label, reading: '', kind: 'thing' } });
  }

  private addOwn(word: OwnWord, read: (text: string) => readonly number[]): void {
    const at = this.ownNode(word.label);
    for (const relation of ['of', 'yields', 'needs'] as const)
      for (const answer of word[relation] ?? []) {
        const known = read(answer);
        for (const to of known.length > 0 ? known : [this.ownNode(answer)]) if (to !== at) this.link(at, relation, to);
      }
  }

  private ownNode(label: string): number {
    const known = this.named(foldKeepingLength(label)).find((n) => n.via === 'label' || n.via === 'synonym')?.node;
    return known ?? this.add({ label, kind: 'thing', concept: { label, reading: '', kind: 'thing' }, own: true });
  }

  private linkConcept(at: number, concept: ConceptView): void {
    for (const relation of RELATIONS) for (const to of concept.rel?.[relation] ?? NONE) this.link(at, relation, to);
    for (const name of concept.does ?? NONE) this.link(at, 'does', this.closed(name, 'function'));
    for (const name of concept.props ?? NONE) this.link(at, 'prop', this.closed(name, 'property'));
  }

  private closed(name: string, kind: 'function' | 'property'): number {
    const key = `${kind}:${name}`;
    const known = this.nodeOf(key);
    if (known !== undefined) return known;
    const at = this.offset + this.nodesHere.length;
    this.nodesHere.push({ label: name, kind });
    this.byLabel.set(key, at);
    const forms = kind === 'function' ? verbForms(name) : [foldKeepingLength(name)];
    for (const form of forms) this.addWord(form, { node: at, via: 'verb' });
    return at;
  }

  private add(node: LexiconNode): number {
    const at = this.offset + this.nodesHere.length;
    this.nodesHere.push(node);
    this.byLabel.set(node.label, at);
    if (node.concept) for (const { text, via } of surfacesOf(node.concept)) this.addWord(text, { node: at, via });
    return at;
  }

  private addWord(text: string, named: Named): void {
    const all = this.words.get(text);
    if (!all) this.words.set(text, [named]);
    else if (!all.some((n) => n.node === named.node)) {
      all.push(named);
      all.sort((a, b) => VIA_ORDER.indexOf(a.via) - VIA_ORDER.indexOf(b.via) || a.node - b.node);
    }
    const first = text.slice(0, 2);
    for (const key of [first, first.slice(0, 1)])
      if ((this.longest.get(key) ?? 0) < text.length && (key.length === 2 || text.length === 1))
        this.longest.set(key, text.length);
  }

  /** Only while this layer is built: lists that were asked for before do not grow. */
  private link(from: number, kind: EdgeKind, to: number): void {
    push(this.outHere, from, to * 16 + KIND_AT[kind]);
    push(this.intoHere, to, from * 16 + KIND_AT[kind]);
  }
}

const GENERAL: Basis = { mark: 'general' };

function basisAt({ dictionary, sources }: ConceptView, list: MarkedList, position: number): Basis {
  const entry = sources?.[list]?.find(([at]) => at === position)?.[1];
  if (entry !== undefined) return { mark: 'source', entry };
  return dictionary?.[list]?.includes(position) ? { mark: 'dictionary' } : GENERAL;
}

function push(map: Map<number, number[]>, at: number, packed: number): void {
  const all = map.get(at);
  if (all) all.push(packed);
  else map.set(at, [packed]);
}

function unpacked(
  at: number,
  packed: ReadonlyMap<number, readonly number[]>,
  kept: Map<number, readonly Edge[]>,
): readonly Edge[] {
  let edges = kept.get(at);
  if (!edges) {
    edges = (packed.get(at) ?? NONE).map((p) => ({ kind: KINDS[p % 16] ?? 'with', to: Math.floor(p / 16) }));
    kept.set(at, edges);
  }
  return edges;
}

function joined<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] {
  if (!a || a.length === 0) return b ?? NONE;
  return !b || b.length === 0 ? a : [...a, ...b];
}
