/**
 * What a pair still lacks, as what would have to be true: something that a head needs, or somebody who collects, has the technique, buys or makes.
 * Only what neither the cards nor the candidate provide is named, each time with the concrete thing.
 */
import type { EdgeKind, Lexicon, NodeKind } from '../lexicon/lexicon.ts';
import { isNoun, isTime } from '../lexicon/nouns.ts';
import type { Profile, Sense } from './profile.ts';
import { type Term, termOf } from './reasons.ts';

/** The kinds of missing links, in search order. `needs` is absent for `collector` and `maker`. */
const LINKS = ['thing', 'people', 'collector', 'technique', 'buyer', 'maker'] as const;
type LinkOfConcept = (typeof LINKS)[number];
export type MissingLink = {
  readonly type: 'missing';
  /** `customer`, if nothing else is missing: who buys the result of `concept` (the card) and `needs` (the candidate). */
  readonly link: LinkOfConcept | 'customer';
  readonly concept: Term;
  readonly needs?: Term;
};

/** What a person or a trade needs is what they wish for (弟子, 販路), not a part of the combination. */
const PARTS: ReadonlySet<NodeKind> = new Set(['thing', 'product', 'technique', 'place']);
const MATERIAL: ReadonlySet<NodeKind> = new Set(['thing', 'product']);
const GOODS: ReadonlySet<NodeKind> = new Set(['thing', 'product', 'technique']);
const HANDS: ReadonlySet<NodeKind> = new Set(['person', 'trade']);
const NEEDED_THINGS: ReadonlySet<NodeKind> = new Set(['thing', 'product', 'technique']);
/** Risks that require somebody to collect things. */
const SCATTERED: readonly string[] = ['集荷', 'かさ'];
const COLLECTS: readonly string[] = ['集める', '運ぶ'];
/** A head known only by its ending does not tell what is missing. */
const LEAST_WEIGHT = 0.6;

/** What the candidate lacks, then what the cards lack, each of a different kind, so that ten proposals do not all say the same. */
export function missingLinks(lexicon: Lexicon, held: readonly Profile[], candidate: Profile): readonly MissingLink[] {
  const all = [candidate, ...held];
  const there = new Set(all.flatMap((p) => p.senses.map((s) => s.node)));
  const lackOf = (of: readonly Profile[], without: MissingLink | undefined): MissingLink | undefined => {
    const heads = of.flatMap((p) => headsOf(lexicon, p));
    for (const link of LINKS) {
      if (link === without?.link) continue;
      for (const node of heads) {
        const lack = OF[link]({ lexicon, there, all, node });
        if (lack) return { type: 'missing', link, ...termsOf(lexicon, lack) };
      }
    }
    return undefined;
  };
  const first = lackOf([candidate], undefined);
  const found = [first, lackOf(held, first)].filter((l) => l !== undefined);
  return found.length > 0 ? found : customer(held, candidate);
}

function customer(held: readonly Profile[], candidate: Profile): readonly MissingLink[] {
  const [card] = held;
  if (!card || [...held, candidate].some((p) => p.thing.kind === 'customer')) return [];
  const term = ({ thing }: Profile): Term => ({ ja: thing.text, kind: 'thing' });
  return [{ type: 'missing', link: 'customer', concept: term(card), needs: term(candidate) }];
}

type Asked = {
  readonly lexicon: Lexicon;
  readonly there: ReadonlySet<number>;
  readonly all: readonly Profile[];
  readonly node: number;
};
type Lack = { readonly node: number; readonly needs?: number };

const termsOf = (lexicon: Lexicon, { node, needs }: Lack) => ({
  concept: termOf(lexicon, node),
  ...(needs === undefined ? {} : { needs: termOf(lexicon, needs) }),
});

const OF: Readonly<Record<LinkOfConcept, (asked: Asked) => Lack | undefined>> = {
  thing: (asked) => needed(asked, NEEDED_THINGS),
  people: (asked) => needed(asked, new Set(['person'])),
  collector({ lexicon, there, node }) {
    const { kind, concept } = lexicon.node(node);
    if (!MATERIAL.has(kind) || !concept?.risks?.some((r) => SCATTERED.includes(r))) return undefined;
    const isCollecting = (n: number) => COLLECTS.includes(lexicon.node(n).label);
    const collects = (n: number) => lexicon.out(n).some((e) => e.kind === 'does' && isCollecting(e.to));
    return [...there].some((n) => isCollecting(n) || collects(n)) ? undefined : { node };
  },
  technique: (asked) => noneOf(asked, 'proc', MATERIAL),
  buyer: (asked) => noneOf(asked, 'who', GOODS),
  maker({ lexicon, all, node }) {
    const isMade = all.some(
      (p) => p.roles.has('technology') || headsOf(lexicon, p).some((h) => HANDS.has(lexicon.node(h).kind)),
    );
    return isMade || !MATERIAL.has(lexicon.node(node).kind) ? undefined : { node };
  },
};

function needed({ lexicon, there, node }: Asked, kinds: ReadonlySet<NodeKind>): Lack | undefined {
  if (!PARTS.has(lexicon.node(node).kind)) return undefined;
  const isPart = (to: number) => {
    const { kind, concept } = lexicon.node(to);
    // The kind of a word that others only name is a guess.
    return kinds.has(kind) && concept?.leaf !== true && isNoun(lexicon, to) && !isTime(lexicon, to);
  };
  const lack = lexicon.out(node).find((e) => e.kind === 'needs' && isPart(e.to) && !isThere(lexicon, there, e.to));
  return lack && { node, needs: lack.to };
}

/** The first possible answer, if none of them is there. */
function noneOf({ lexicon, there, node }: Asked, kind: EdgeKind, kinds: ReadonlySet<NodeKind>): Lack | undefined {
  if (!kinds.has(lexicon.node(node).kind)) return undefined;
  const answers = lexicon.out(node).filter((e) => e.kind === kind && isNoun(lexicon, e.to));
  const [first] = answers;
  return first && !answers.some((e) => isThere(lexicon, there, e.to)) ? { node, needs: first.to } : undefined;
}

/** The concept itself is there, a kind of it, or something that makes or does it. */
function isThere(lexicon: Lexicon, there: ReadonlySet<number>, node: number): boolean {
  return (
    there.has(node) ||
    lexicon.out(node).some((e) => e.kind === 'isa' && there.has(e.to)) ||
    lexicon.into(node).some((e) => (e.kind === 'isa' || e.kind === 'makes' || e.kind === 'does') && there.has(e.to))
  );
}

function headsOf(lexicon: Lexicon, { senses }: Profile): readonly number[] {
  const isSaid = (s: Sense) => s.weight >= LEAST_WEIGHT && isNoun(lexicon, s.node);
  return senses.filter((s) => s.isHead && isSaid(s)).map((s) => s.node);
}
