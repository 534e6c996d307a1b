import type { CatalogueEntryView } from '../../shared/domain/catalogue/entry.ts';
import { NOWHERE } from '../../shared/domain/combination/distance.ts';
import type { ScoreParts } from '../../shared/domain/combination/judging.ts';
import { Proposer } from '../../shared/domain/combination/proposer.ts';
import { WEIGHTS } from '../../shared/domain/combination/weights.ts';
import type { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import type { Ranker } from './hiddenPart.ts';

/** The engine as the command line uses it: cards and candidates are texts, without kinds and places. */
export function engineRanker(
  lexicon: Lexicon,
  entries: readonly CatalogueEntryView[],
  parts: ScoreParts = WEIGHTS,
  without: ReadonlySet<string> = new Set(),
): Ranker {
  const proposer = new Proposer(lexicon, entries, { parts });
  return (held, among) =>
    proposer
      .rank(
        held.map((text) => ({ text })),
        among.map((t) => ({ ...t, place: NOWHERE })),
        { without },
      )
      .map((p) => p.id);
}
