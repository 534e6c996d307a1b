/**
 * What is known to have been tied: the parts of the catalogue's cases. It answers for analogy (in this case A′ × B′; yours is A ≅ A′, so B ≅ B′), for
 * novelty (how untypical a pair is among them), and for what failed.
 */
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { NOWHERE } from './distance.ts';
import { type Profile, profileOf } from './profile.ts';
import { dot, type SparseVector, type Spreader } from './spread.ts';

type Part = { readonly text: string; readonly vector: SparseVector };
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

const LEAST_ALIKE = 0.2;
/** Cases that are looked at for each card. */
const MOST_CASES = 40;

export const hasEnded = (entry: CatalogueEntryView): boolean =>
  entry.facets?.outcome === 'stopped' || entry.facets?.outcome === 'failed';

export class CaseBase {
  private readonly known: readonly Known[];
  private readonly postings = new Map<
    number,
    { readonly of: number; readonly part: number; readonly mass: number }[]
  >();

  constructor(spreader: Spreader, entries: readonly CatalogueEntryView[]) {
    this.known = entries
      .filter((e) => e.kind === 'case' && partTexts(e).length > 1)
      .map((entry) => ({
        entry,
        parts: partTexts(entry).map((text) => ({
          text,
          vector: profileOf(spreader, { id: '', text, place: NOWHERE }).vector,
        })),
      }));
    for (const [of, { parts }] of this.known.entries())
      for (const [part, { vector }] of parts.entries())
        for (const [at, mass] of vector) {
          if (mass < 0.02) continue;
          const all = this.postings.get(at);
          if (all) all.push({ of, part, mass });
          else this.postings.set(at, [{ of, part, mass }]);
        }
  }

  /** The cases with a part like one of the cards, the most alike first. */
  near(cards: readonly Profile[]): readonly Near[] {
    const all = cards.flatMap((card) => {
      const sums = new Map<number, number>();
      for (const [at, mass] of card.vector)
        for (const p of this.postings.get(at) ?? []) {
          const key = p.of * 64 + Math.min(63, p.part);
          sums.set(key, (sums.get(key) ?? 0) + mass * p.mass);
        }
      return [...sums].flatMap(([key, alike]) => {
        const known = this.known[Math.floor(key / 64)];
        return known && alike >= LEAST_ALIKE ? [{ known, part: key % 64, alike: Math.min(1, alike), card }] : [];
      });
    });
    return all
      .sort((a, b) => b.alike - a.alike || (a.known.entry.id < b.known.entry.id ? -1 : 1))
      .slice(0, MOST_CASES * Math.max(1, cards.length));
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
        const strength = alike * Math.min(1, dot(other.vector, candidate.vector));
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

function partTexts(entry: CatalogueEntryView): readonly string[] {
  if (entry.combines.length > 1) return entry.combines.slice(0, 12);
  const { facets } = entry;
  return facets ? [...facets.takesIn, ...facets.mechanism, ...facets.givesOff].map((f) => f.text).slice(0, 12) : [];
}
