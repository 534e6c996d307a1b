/**
 * The letter to an entrant, from what the judges wrote for them and what they pinned. Judges are not named, and their notes to the organiser are
 * left out.
 */
import type { Criterion } from './contestSchema.ts';
import type { Remark } from './results.ts';

export type LetterFacts = {
  readonly contest: string;
  readonly organiser: string;
  readonly name: string;
  readonly title: string;
  readonly outcome: string;
  readonly remarks: readonly Remark[];
  readonly criteria: readonly Pick<Criterion, 'id' | 'label'>[];
};
export type LetterWords = {
  readonly greeting: (name: string) => string;
  readonly thanks: (contest: string, title: string) => string;
  readonly remarks: string;
  readonly pins: string;
  readonly close: string;
};

const scoring = (remarks: readonly Remark[]) => remarks.filter((r) => r.sheet.mark === 'scoring');
const notesOf = (said: readonly Remark[]): string[] =>
  // In an order that does not reveal who wrote what.
  [...new Set(said.map((r) => r.sheet.toEntrant.trim()).filter((n) => n !== ''))].sort();
const pinsOf = (said: readonly Remark[], criterion: string): string[] =>
  [
    ...new Set(
      said.flatMap((r) =>
        r.sheet.pins
          .filter((p) => p.criterion === criterion)
          .map((p) => (p.note.trim() === '' ? `「${p.quote}」` : `「${p.quote}」 ${p.note.trim()}`)),
      ),
    ),
  ].sort();

/** Each remark by itself, so that an entrant can turn it into a task: notes, and pins with a text. */
export function remarksFor(remarks: readonly Remark[], criteria: LetterFacts['criteria']): string[] {
  const said = scoring(remarks);
  const pins = criteria.flatMap((c) =>
    pinsOf(
      said.map((r) => ({ ...r, sheet: { ...r.sheet, pins: r.sheet.pins.filter((p) => p.note.trim() !== '') } })),
      c.id,
    ).map((p) => `${c.label}: ${p}`),
  );
  return [...notesOf(said), ...pins].map((r) => r.slice(0, 4_000)).slice(0, 500);
}

export function letterText(facts: LetterFacts, words: LetterWords): string {
  const said = scoring(facts.remarks);
  const notes = notesOf(said);
  const pins = facts.criteria.flatMap((c) => {
    const lines = pinsOf(said, c.id);
    return lines.length === 0 ? [] : [`${c.label}`, ...lines.map((l) => `・${l}`)];
  });
  return [
    words.greeting(facts.name),
    '',
    words.thanks(facts.contest, facts.title),
    facts.outcome,
    ...(notes.length > 0 ? ['', words.remarks, ...notes.map((n) => `・${n}`)] : []),
    ...(pins.length > 0 ? ['', words.pins, ...pins] : []),
    '',
    words.close,
    facts.organiser,
  ].join('\n');
}
