/** The baselines for the engine: shared letters, and shared lexicon words. */
import type { Lexicon } from '../../shared/domain/lexicon/lexicon.ts';
import { readText } from '../../shared/domain/lexicon/read.ts';
import { bigrams, fold } from '../../shared/text/fold.ts';
import type { Ranker, Title } from './hiddenPart.ts';

/** TF-IDF over any features; ties by id. */
function tfIdf(featuresOf: (text: string) => readonly string[]): Ranker {
  const known = new Map<string, readonly string[]>();
  const features = (text: string): readonly string[] => {
    let found = known.get(text);
    if (!found) {
      found = [...new Set(featuresOf(text))];
      known.set(text, found);
    }
    return found;
  };
  return (held, among) => {
    const counts = new Map<string, number>();
    for (const { text } of among) for (const f of features(text)) counts.set(f, (counts.get(f) ?? 0) + 1);
    const weight = (f: string) => Math.log((1 + among.length) / (1 + (counts.get(f) ?? 0)));
    const asked = new Set(held.flatMap((h) => features(h)));
    const points = ({ text }: Title) => {
      const own = features(text);
      const length = Math.sqrt(own.reduce((sum, f) => sum + weight(f) ** 2, 0)) || 1;
      return own.reduce((sum, f) => sum + (asked.has(f) ? weight(f) ** 2 : 0), 0) / length;
    };
    return among
      .map((t) => ({ id: t.id, points: points(t) }))
      .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1))
      .map((t) => t.id);
  };
}

export const byLetters = (): Ranker => tfIdf((text) => bigrams(fold(text)));

/** Shared labels, including what they are a kind of. */
export const byLabels = (lexicon: Lexicon): Ranker =>
  tfIdf((text) =>
    readText(lexicon, text).mentions.flatMap(({ node }) =>
      node === undefined
        ? []
        : [node, ...lexicon.out(node).flatMap((e) => (e.kind === 'isa' ? [e.to] : []))].map((n) => String(n)),
    ),
  );
