/**
 * The lexicon in memory: concepts, functions and properties as the nodes of one graph, with the words that name them. Built once from the compiled
 * data; a plan's additions are a layer created by {@link Lexicon.with} without rebuilding the rest.
 */
import { foldKeepingLength } from '../../text/fold.ts';
import { type Edge, Links } from './links.ts';
import { surfacesOf, verbForms } from './surfaces.ts';
import {
  type Basis,
  type ConceptKind,
  type ConceptView,
  type EdgeKind,
  type LexiconView,
  type MarkedList,
  type NamedConcept,
  type OwnWord,
  RELATIONS,
} from './view.ts';
import { type Named, Words, type WordTable } from './words.ts';

export type { EdgeKind } from './view.ts';
export type { Named } from './words.ts';

export type NodeKind = ConceptKind | 'function' | 'property';

export type LexiconNode = {
  readonly label: string;
  readonly kind: NodeKind;
  /** Absent for functions and properties. */
  readonly concept?: ConceptView | undefined;
  /** Defined by the plan's own words. */
  readonly own?: true | undefined;
};
/** `from kind to`, as the lexicon says it. */
type Link = { readonly from: number; readonly kind: EdgeKind; readonly to: number };

const NONE: readonly never[] = [];

export class Lexicon {
  private readonly base: Lexicon | undefined;
  private readonly nodesHere: LexiconNode[] = [];
  private readonly offset: number;
  private isOfPlan = false;
  private readonly links = new Links();
  private readonly words: Words;
  private readonly hasTable: boolean;
  private readonly byLabel = new Map<string, number>();

  /** `table`: the words of this lexicon, created by `wordTable` at build time; without it they are derived from the concepts. */
  constructor(view: LexiconView, { base, table }: { readonly base?: Lexicon; readonly table?: WordTable } = {}) {
    this.base = base;
    this.offset = base?.size ?? 0;
    this.words = new Words(table);
    this.hasTable = table !== undefined;
    for (const concept of view.concepts) this.add({ label: concept.label, kind: concept.kind, concept });
    if (!base) {
      for (const [at, concept] of view.concepts.entries()) this.linkConcept(at, concept);
    }
  }

  wordTable(): WordTable {
    return this.words.toTable();
  }

  /** Whether this is that lexicon, or a layer over it. */
  isOver(other: Lexicon): boolean {
    return this === other || (this.base?.isOver(other) ?? false);
  }

  /** Folded words that layers over another lexicon added. */
  wordsSince(other: Lexicon): readonly string[] {
    return this === other ? [] : [...this.words.own(), ...(this.base?.wordsSince(other) ?? [])];
  }

  get size(): number {
    return this.offset + this.nodesHere.length;
  }

  node(at: number): LexiconNode {
    const found = at < this.offset ? this.base?.node(at) : this.nodesHere[at - this.offset];
    if (!found) throw new RangeError(`no node ${at}`);
    return found;
  }

  /** Outgoing relations of a node. */
  out(at: number): readonly Edge[] {
    return joined(this.base?.out(at), this.links.outOf(at));
  }

  /** Incoming relations of a node; `to` is their source. */
  into(at: number): readonly Edge[] {
    return joined(this.base?.into(at), this.links.intoOf(at));
  }

  degree(at: number): number {
    return this.links.degree(at) + (at < this.offset ? (this.base?.degree(at) ?? 0) : 0);
  }

  /** Like `out`, without creating an array. */
  eachOut(at: number, visit: (kind: EdgeKind, to: number) => void): void {
    this.base?.eachOut(at, visit);
    this.links.eachOut(at, visit);
  }
  /** Like `into`, without creating an array. */
  eachInto(at: number, visit: (kind: EdgeKind, from: number) => void): void {
    this.base?.eachInto(at, visit);
    this.links.eachInto(at, visit);
  }

  nodeOf(label: string): number | undefined {
    return this.byLabel.get(label) ?? this.base?.nodeOf(label);
  }

  /** The nodes named by a folded text, most certain first. */
  named(folded: string): readonly Named[] {
    return joined(this.words.get(folded), this.base?.named(folded));
  }

  /** The length of the longest word that begins with these two folded characters (or this one, at the end of a text). */
  longestFrom(two: string): number {
    return Math.max(this.words.longestFrom(two), this.base?.longestFrom(two) ?? 0);
  }

  /** The basis of `from kind to`. Looked up on demand: nearly all is general knowledge, and only exceptions are stored. */
  basisOf({ from, kind, to }: Link): Basis {
    const { concept } = this.node(from);
    const list: MarkedList = kind === 'prop' ? 'props' : kind;
    const position =
      kind === 'does' || kind === 'prop'
        ? (concept?.[kind === 'does' ? 'does' : 'props']?.indexOf(this.node(to).label) ?? -1)
        : (concept?.rel?.[kind]?.indexOf(to) ?? -1);
    if (concept && position >= 0) return basisAt(concept, list, position);
    return this.isLinkedByPlan(from, kind, to) ? { mark: 'yours' } : GENERAL;
  }

  /** The basis of this text as a name of the node: some names come from a dictionary. */
  basisOfName(at: number, text: string): Basis {
    const { concept, own } = this.node(at);
    if (own) return { mark: 'yours' };
    const folded = foldKeepingLength(text);
    const position = concept?.synonyms?.findIndex((s) => foldKeepingLength(s) === folded) ?? -1;
    return concept && position >= 0 ? basisAt(concept, 'synonyms', position) : GENERAL;
  }

  private isLinkedByPlan(from: number, kind: EdgeKind, to: number): boolean {
    if (this.isOfPlan && this.links.has(from, kind, to)) return true;
    return this.base?.isLinkedByPlan(from, kind, to) ?? false;
  }

  /**
   * The same lexicon with a plan's own words. A known word only gains relations; no meaning is lost. `read` converts
   * an answer into nodes.
   */
  with(own: readonly OwnWord[], read: (text: string) => readonly number[]): Lexicon {
    if (own.length === 0) return this;
    const layer = new Lexicon({ concepts: [] }, { base: this });
    layer.isOfPlan = true;
    for (const word of own) layer.addOwn(word, read);
    return layer;
  }

  /**
   * The same lexicon with the words of catalogue packs. A known concept gains words and relations and keeps its kind; one that is
   * only referred to becomes a thing.
   */
  withConcepts(added: readonly NamedConcept[]): Lexicon {
    if (added.length === 0) return this;
    const layer = new Lexicon({ concepts: [] }, { base: this });
    // All concepts before their relations: they may refer to one another.
    const nodes = added.map((concept) => layer.addNamed(concept));
    for (const [i, at] of nodes.entries()) {
      const { rel, does, props } = added[i] ?? {};
      for (const relation of RELATIONS)
        for (const label of rel?.[relation] ?? NONE) {
          const to = layer.namedNode(label);
          if (to !== at) layer.links.add(at, relation, to);
        }
      for (const name of does ?? NONE) layer.links.add(at, 'does', layer.closed(name, 'function'));
      for (const name of props ?? NONE) layer.links.add(at, 'prop', layer.closed(name, 'property'));
    }
    return layer;
  }

  private addNamed({ rel: _rel, ...concept }: NamedConcept): number {
    const known = this.nodeOf(concept.label);
    if (known === undefined || !this.node(known).concept)
      return this.add({ label: concept.label, kind: concept.kind, concept });
    for (const { text, via } of surfacesOf(concept)) this.words.add(text, { node: known, via });
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
        for (const to of known.length > 0 ? known : [this.ownNode(answer)])
          if (to !== at) this.links.add(at, relation, to);
      }
  }

  private ownNode(label: string): number {
    const known = this.named(foldKeepingLength(label)).find((n) => n.via === 'label' || n.via === 'synonym')?.node;
    return known ?? this.add({ label, kind: 'thing', concept: { label, reading: '', kind: 'thing' }, own: true });
  }

  private linkConcept(at: number, concept: ConceptView): void {
    for (const relation of RELATIONS)
      for (const to of concept.rel?.[relation] ?? NONE) this.links.add(at, relation, to);
    for (const name of concept.does ?? NONE) this.links.add(at, 'does', this.closed(name, 'function'));
    for (const name of concept.props ?? NONE) this.links.add(at, 'prop', this.closed(name, 'property'));
  }

  private closed(name: string, kind: 'function' | 'property'): number {
    const key = `${kind}:${name}`;
    const known = this.nodeOf(key);
    if (known !== undefined) return known;
    const at = this.offset + this.nodesHere.length;
    this.nodesHere.push({ label: name, kind });
    this.byLabel.set(key, at);
    if (this.hasTable) return at;
    const forms = kind === 'function' ? verbForms(name) : [foldKeepingLength(name)];
    for (const form of forms) this.words.add(form, { node: at, via: 'verb' });
    return at;
  }

  private add(node: LexiconNode): number {
    const at = this.offset + this.nodesHere.length;
    this.nodesHere.push(node);
    this.byLabel.set(node.label, at);
    if (node.concept && !this.hasTable)
      for (const { text, via } of surfacesOf(node.concept)) this.words.add(text, { node: at, via });
    return at;
  }
}

const GENERAL: Basis = { mark: 'general' };

function basisAt({ dictionary, sources }: ConceptView, list: MarkedList, position: number): Basis {
  const entry = sources?.[list]?.find(([at]) => at === position)?.[1];
  if (entry !== undefined) return { mark: 'source', entry };
  return dictionary?.[list]?.includes(position) ? { mark: 'dictionary' } : GENERAL;
}

function joined<T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] {
  if (!a || a.length === 0) return b ?? NONE;
  return !b || b.length === 0 ? a : [...a, ...b];
}
