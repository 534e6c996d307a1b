/**
 * The evaluation task: one part of a real combination is hidden and has to be found among the parts of all others of
 * its half and 150 titles of the catalogue. Halves are split by hash of the title: weights are tuned on the first,
 * and the second detects overfitting.
 */
export type Combination = { readonly t: string; readonly p: readonly string[] };
export type Title = { readonly id: string; readonly text: string };
export type Question = {
  readonly held: readonly string[];
  readonly among: readonly Title[];
  readonly answer: string;
  readonly half: 0 | 1;
};
/** Ids, best first. */
export type Ranker = (held: readonly string[], among: readonly Title[]) => readonly string[];
export type Score = { readonly hitAt10: number; readonly mrr: number; readonly questions: number };

const TITLES = 150;

/** FNV-1a over code points: the same on every platform. */
export function hash(text: string): number {
  let h = 2166136261;
  for (const c of text) h = Math.imul(h ^ (c.codePointAt(0) ?? 0), 16777619) >>> 0;
  return h;
}
const halfOf = (c: Combination): 0 | 1 => (hash(c.t) % 2 === 0 ? 0 : 1);

/** A sample that does not depend on the catalogue's order. */
export const titlesOf = (entries: readonly Title[]): Title[] =>
  [...entries].sort((a, b) => hash(a.id) - hash(b.id) || (a.id < b.id ? -1 : 1)).slice(0, TITLES);

export function questionsOf(combinations: readonly Combination[], titles: readonly Title[]): Question[] {
  const parts = combinations.flatMap((c, of) =>
    c.p.map((text, at) => ({ id: `part-${of}-${at}`, text, of, half: halfOf(c) })),
  );
  return parts.map((hidden) => {
    const others = parts.filter((p) => p.half === hidden.half && (p.of !== hidden.of || p.id === hidden.id));
    return {
      held: parts.filter((p) => p.of === hidden.of && p.id !== hidden.id).map((p) => p.text),
      among: [...others.map(({ id, text }) => ({ id, text })), ...titles],
      answer: hidden.id,
      half: hidden.half,
    };
  });
}

export function score(questions: readonly Question[], rank: Ranker): Score {
  let hits = 0;
  let reciprocal = 0;
  for (const q of questions) {
    const place = rank(q.held, q.among).indexOf(q.answer) + 1;
    if (place > 0 && place <= 10) hits++;
    if (place > 0) reciprocal += 1 / place;
  }
  const n = Math.max(1, questions.length);
  return { hitAt10: hits / n, mrr: reciprocal / n, questions: questions.length };
}
