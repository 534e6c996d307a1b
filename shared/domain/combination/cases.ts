/**
 * Known combinations: the parts of the catalogue's cases. Used for analogies (in this case A′ × B′; yours is A ≅ A′, so B ≅ B′), for
 * novelty (how untypical a pair is among them), and for failures.
 */

import { once } from '../../kernel/once.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { NearCases } from './nearCases.ts';
import { type Profile, partVector, sensesOf } from './profile.ts';
import { dot, type Spreader } from './spread.ts';

export type Part = Pick<Profile, 'senses' | 'asPart'> & { readonly text: string };
type Known = { readonly entry: CatalogueEntryView; readonly parts: readonly Part[] };

/** A case with a part similar to the held card, and the similarity, 0 to 1. */
export type Near = { readonly known: Known; readonly part: number; readonly alike: number; readonly card: Profile };

/** A known case mapped to the founder's cards. */
export type Analogy = {
  readonly entry: CatalogueEntryView;
  /** The held card and its counterpart in the case; then the candidate and its counterpart. */
  readonly held: { readonly yours: string; readonly theirs: string };
  readonly candidate: { readonly yours: string; readonly theirs: string };
  /** 0 to 1. */
  readonly strength: number;
};

/** The minimum weight of a concept in a card's meaning for cases that mention it to be considered. */
const LEAST_MASS = 0.12;
const LEAST_ALIKE = 0.25;
/** The maximum number of case parts considered per card: each is compared with every candidate. */
const MOST_CASES = 8;

/** The senses of each part of a case, in the order of `partTexts`; `undefined` if unknown. */
export type CaseSenses = (entry: CatalogueEntryView) => readonly Profile['senses'][] | undefined;

export class CaseBase {
  private readonly known: readonly Known[];
  private readonly bySense = new Map<number, { readonly of: number; readonly part: number }[]>();
  private readonly spreader: Spreader;

  /** `sensesOfParts`: already known senses of the parts. */
  constructor(spreader: Spreader, entries: readonly CatalogueEntryView[], sensesOfParts?: CaseSenses) {
    this.spreader = spreader;
    this.known = entries
      .map((entry) => ({ entry, texts: entry.kind === 'case' ? partTexts(entry) : [] }))
      .filter(({ texts }) => texts.length > 1)
      .map(({ entry, texts }) => {
        const senses = sensesOfParts?.(entry);
        return { entry, parts: texts.map((text, at) => partOf(spreader, text, senses?.[at])) };
      });
    for (const [of, { parts }] of this.known.entries())
      for (const [part, { senses }] of parts.entries())
        for (const { node } of senses) {
          const all = this.bySense.get(node);
          if (all) all.push({ of, part });
          else this.bySense.set(node, [{ of, part }]);
        }
  }

  /** For the index of the catalogue. */
  senses(): readonly { readonly entry: CatalogueEntryView; readonly parts: readonly Profile['senses'][] }[] {
    return this.known.map(({ entry, parts }) => ({ entry, parts: parts.map((p) => p.senses) }));
  }

  /** Cases with a part similar to one of the cards, most similar first; without those in `without`. */
  near(cards: readonly Profile[], without?: ReadonlySet<string>): NearCases {
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
          const alike = Math.min(1, dot(card.asPart(), theirs.asPart()));
          if (alike >= LEAST_ALIKE) found.push({ known, part, alike, card });
        }
      return found;
    });
    const near = all
      .sort((a, b) => b.alike - a.alike || (a.known.entry.id < b.known.entry.id ? -1 : 1) || a.part - b.part)
      .slice(0, MOST_CASES * Math.max(1, cards.length))
      .filter((n) => !without?.has(n.known.entry.id));
    return new NearCases(near, this.spreader.lexicon.size);
  }

  /** A case that mentions both concepts, in different parts. */
  tying(a: number, b: number): CatalogueEntryView | undefined {
    const others = this.bySense.get(b) ?? [];
    const both = (this.bySense.get(a) ?? []).find((one) =>
      others.some((two) => two.of === one.of && two.part !== one.part),
    );
    return both && this.known[both.of]?.entry;
  }
}

function partOf(spreader: Spreader, text: string, senses = sensesOf(spreader, text)): Part {
  return { text, senses, asPart: once(() => partVector(spreader, senses)) };
}

/** The parts of a case: those that it lists, otherwise those in its facets. */
export function partTexts(entry: CatalogueEntryView): readonly string[] {
  if (entry.combines.length > 1) return entry.combines.slice(0, 12);
  const { facets } = entry;
  return facets ? [...facets.takesIn, ...facets.mechanism, ...facets.givesOff].map((f) => f.text).slice(0, 12) : [];
}
