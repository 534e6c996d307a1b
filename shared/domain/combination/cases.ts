/**
 * What is known to have been tied: the parts of the catalogue's cases. It answers for analogy (in this case A′ × B′; yours is A ≅ A′, so B ≅ B′), for
 * novelty (how untypical a pair is among them), and for what failed.
 */

import { once } from '../../kernel/once.ts';
import type { CatalogueEntryView } from '../catalogue/entry.ts';
import { NearCases } from './nearCases.ts';
import { type Profile, partVector, sensesOf } from './profile.ts';
import { dot, type Spreader } from './spread.ts';

export type Part = Pick<Profile, 'senses' | 'asPart'> & { readonly text: string };
type Known = { readonly entry: CatalogueEntryView; readonly parts: readonly Part[] };

/** A case that has a part like the held card, with how like they are, 0 to 1. */
export type Near = { readonly known: Known; readonly part: number; readonly alike: number; readonly card: Profile };

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
/** Parts of cases that are looked at for each card: each costs a comparison with every candidate. */
const MOST_CASES = 8;

/** What each part of a case is about, in the order of `partTexts`; undefined where it is not known. */
export type CaseSenses = (entry: CatalogueEntryView) => readonly Profile['senses'][] | undefined;

export const hasEnded = (entry: CatalogueEntryView): boolean =>
  entry.facets?.outcome === 'stopped' || entry.facets?.outcome === 'failed';

export class CaseBase {
  private readonly known: readonly Known[];
  private readonly bySense = new Map<number, { readonly of: number; readonly part: number }[]>();
  private readonly spreader: Spreader;

  /** `sensesOfParts`: what is known of the parts already. */
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

  /** The cases with a part like one of the cards, the most alike first; not those that are `without`. */
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

  /** A case that names both concepts, each in another of its parts. */
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

/** What a case is made of: the parts that it names, or else what its facets name. */
export function partTexts(entry: CatalogueEntryView): readonly string[] {
  if (entry.combines.length > 1) return entry.combines.slice(0, 12);
  const { facets } = entry;
  return facets ? [...facets.takesIn, ...facets.mechanism, ...facets.givesOff].map((f) => f.text).slice(0, 12) : [];
}
