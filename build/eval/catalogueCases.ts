/** The catalogue's own cases: one part of each is hidden among those of others, with the case itself unknown to the engine; by kind of part. */
import type { CatalogueEntryView } from '../../shared/domain/catalogue/entry.ts';
import { WEIGHTS } from '../../shared/domain/combination/weights.ts';
import type { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import { readText } from '../../shared/domain/lexicon/read.ts';
import { engineRanker } from './engine.ts';
import { hash, type Question, score } from './hiddenPart.ts';

const CASES = 80;
const CANDIDATES = 250;

type Hidden = Question & { readonly kind: string; readonly of: string };

function questionsOf(lexicon: Lexicon, entries: readonly CatalogueEntryView[]): Hidden[] {
  const cases = entries
    .filter((e) => e.kind === 'case' && e.combines.length > 1)
    .sort((a, b) => hash(a.id) - hash(b.id) || (a.id < b.id ? -1 : 1))
    .slice(0, CASES * 2);
  const parts = cases.flatMap((c) => c.combines.map((text, i) => ({ id: `${c.id}#${i}`, text, of: c.id })));
  return cases.slice(0, CASES).map((c) => {
    const own = parts.filter((p) => p.of === c.id);
    const hidden = own[hash(c.id) % own.length] ?? { id: '', text: '', of: c.id };
    const others = parts.filter((p) => p.of !== c.id).slice(0, CANDIDATES);
    return {
      held: own.filter((p) => p.id !== hidden.id).map((p) => p.text),
      among: [...others, hidden].map(({ id, text }) => ({ id, text })),
      answer: hidden.id,
      half: 0,
      of: c.id,
      kind: readText(lexicon, hidden.text).mentions.findLast((m) => m.head)?.kind ?? 'unknown',
    };
  });
}

export function leaveOneOut(lexicon: Lexicon, entries: readonly CatalogueEntryView[]) {
  const questions = questionsOf(lexicon, entries);
  const rank = engineRanker(lexicon, entries, WEIGHTS, new Set(questions.map((q) => q.of)));
  return [...Map.groupBy(questions, (q) => q.kind)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, of]) => {
      const { hitAt10, mrr } = score(of, rank);
      return {
        name: `catalogue cases, part hidden: ${kind}`,
        value: `${(100 * hitAt10).toFixed(1)} %, MRR ${mrr.toFixed(3)} (${of.length})`,
      };
    });
}
