/** The letter to an entrant, from what the judges wrote for them and what they pinned. Judges are not named, their notes to the organiser stay out. */
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

export function letterText(facts: LetterFacts, words: LetterWords): string {
  const said = facts.remarks.filter((r) => r.sheet.mark === 'scoring');
  // In an order that says nothing about who wrote what.
  const notes = said
    .map((r) => r.toEntrant.trim())
    .filter((n) => n !== '')
    .sort();
  const pins = facts.criteria.flatMap((c) => {
    const own = said.flatMap((r) => r.pins.filter((p) => p.criterion === c.id));
    const lines = [
      ...new Set(own.map((p) => (p.note.trim() === '' ? `「${p.quote}」` : `「${p.quote}」 ${p.note.trim()}`))),
    ].sort();
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
