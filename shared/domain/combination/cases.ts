/**
 * What is known to have been tied: the parts of the catalogue's cases. It answers for analogy (in this case A′ × B′; yours is A ≅ A′, so B ≅ B′), for
 * novelty (how untypical a pair is among them), and for what failed.
 */
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { isEmptyNoun } from '../lexicon/nouns.ts';
import { type Profile, sensesOf, vectorOf } from './profile.ts';
import { dot, type SparseVector, type Spreader } from './spread.ts';

type Part = { readonly text: string; readonly senses: Profile['senses'] };
type Known = { readonly entry: CatalogueEntryView; readonly parts: readonly Part[] };

/** A case that has a part like the held card, with how like they are, 0 to 1. */
type Near = { readonly known: Known; readonly part: number; readonly alike: number; readonly card: Profile };

/** A known case laid beside the founder's own: what stands for what. */
export type Analogy = {
  readonly entry: CatalogueEntryView;
  /** What is held, and its part in the case; then the candidate, and its part. */
  readonly held: { readonly yours: string; readonly theirs: string };
  readonly candidate: { readonly yours: string; readonly theirs: string };
  /** 0 to 1. */
  readonly strength: number;
};

/** How much of a card's meaning a concept has to carry for cases that name it to be looked at. */
const LEAST_MASS = 0.12;
const LEAST_ALIKE = 0.25;
/** What a word beside the head weighs in a likeness. */
const BESIDE = 0.2;
/** Parts of cases that are looked at for each card: each costs a comparison with every candidate. */
const MOST_CASES = 8;

export const hasEnded = (entry: CatalogueEntryView): boolean =>
  entry.facets?.outcome === 'stopped' || entry.facets?.outcome === 'failed';

export class CaseBase {
  private readonly known: readonly Known[];
  private readonly bySense = new Map<number, { readonly of: number; readonly part: number }[]>();
  private readonly vectors = new WeakMap<object, SparseVector>();
  private readonly spreader: Spreader;

  constructor(spreader: Spreader, entries: readonly CatalogueEntryView[]) {
    this.spreader = spreader;
    this.known = entries
      .filter((e) => e.kind === 'case' && partTexts(e).length > 1)
      .map((entry) => ({
        entry,
        parts: partTexts(entry).map((text) => ({ text, senses: sensesOf(spreader, text) })),
      }));
    for (const [of, { parts }] of this.known.entries())
      for (const [part, { senses }] of parts.entries())
        for (const { node } of senses) {
          const all = this.bySense.get(node);
          if (all) all.push({ of, part });
          else this.bySense.set(node, [{ of, part }]);
        }
  }

  /**
   * Where its head leads, and a little where what is said beside it leads: 蔵の粕 is lees, and an empty 蔵 is not like it. Only of what comes into
   * question: most parts are never looked at.
   */
  private vector(of: Pick<Profile, 'senses'>): SparseVector {
    let vector = this.vectors.get(of);
    if (!vector) {
      const named = of.senses.filter((s) => s.of === 'is' && !isEmptyNoun(this.spreader.lexicon.node(s.node).label));
      // 発酵の技術 is 発酵.
      const hasHead = named.some((s) => s.isHead);
      const senses = named.map((s) => (s.isHead || !hasHead ? s : { ...s, weight: s.weight * BESIDE }));
      vector = vectorOf(this.spreader, senses).vector;
      this.vectors.set(of, vector);
    }
    return vector;
  }

  /** The cases with a part like one of the cards, the most alike first. */
  near(cards: readonly Profile[]): readonly Near[] {
    const all = cards.flatMap((card) => {
      const seen = new Set<Part>();
      const found: Near[] = [];
      const named = [...card.vector.nodes].filter((_, i) => (card.vector.masses[i] ?? 0) >= LEAST_MASS);
      for (const at of named)
        for (const { of, part } of this.bySense.get(at) ?? []) {
          const known = this.known[of];
          const theirs = known?.parts[part];
          if (!known || !theirs || seen.has(theirs)) continue;
          seen.add(theirs);
          const alike = Math.min(1, dot(this.vector(card), this.vector(theirs)));
          if (alike >= LEAST_ALIKE) found.push({ known, part, alike, card });
        }
      return found;
    });
    return all
      .sort((a, b) => b.alike - a.alike || (a.known.entry.id < b.known.entry.id ? -1 : 1) || a.part - b.part)
      .slice(0, MOST_CASES * Math.max(1, cards.length));
  }

  /** A case that names both concepts, each in another of its parts. */
  tying(a: number, b: number): CatalogueEntryView | undefined {
    const others = this.bySense.get(b) ?? [];
    const both = (this.bySense.get(a) ?? []).find((one) =>
      others.some((two) => two.of === one.of && two.part !== one.part),
    );
    return both && this.known[both.of]?.entry;
  }

  /** The case that ties something like what is held with something like the candidate. Undefined where nothing comes near. */
  analogy(
    near: readonly Near[],
    candidate: Profile,
    wanted: (entry: CatalogueEntryView) => boolean = () => true,
  ): Analogy | undefined {
    let best: Analogy | undefined;
    for (const { known, part, alike, card } of near) {
      if (best && alike <= best.strength) break;
      if (known.entry.id === candidate.thing.id || known.entry.id === card.thing.id || !wanted(known.entry)) continue;
      for (const [at, other] of known.parts.entries()) {
        if (at === part) continue;
        const strength = alike * Math.min(1, dot(this.vector(other), this.vector(candidate)));
        if (strength < 0.04 || (best && strength <= best.strength)) continue;
        best = {
          entry: known.entry,
          held: { yours: card.thing.text, theirs: known.parts[part]?.text ?? '' },
          candidate: { yours: candidate.thing.text, theirs: other.text },
          strength,
        };
      }
    }
    return best;
  }
}

/** What a case is made of: the parts that it names, or else what its facets name. */
export function partTexts(entry: CatalogueEntryView): readonly string[] {
  if (entry.combines.length > 1) return entry.combines.slice(0, 12);
  const { facets } = entry;
  return facets ? [...facets.takesIn, ...facets.mechanism, ...facets.givesOff].map((f) => f.text).slice(0, 12) : [];
}
