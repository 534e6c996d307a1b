/**
 * Clues in a text to its author: names and their readings, firms, laboratories, places that only one entrant comes from, addresses. Rules are derived
 * from what is known about the entrant; each finding has its position in the original text.
 */
import { anyAddress, seekAccount, seekMail, seekPhone, seekRegistration, seekSite } from './clues/addresses.ts';
import { anyLaboratory, seekAward, seekLaboratory, seekOrganisation, seekPlace } from './clues/firms.ts';
import type { Identity } from './clues/identity.ts';
import { FILLER, LEAK_KINDS, type LeakKind, withoutPlaceholders } from './clues/kinds.ts';
import { type Candidate, type Seeker, seekPerson } from './clues/people.ts';
import { anyRelative } from './clues/relatives.ts';
import { foldedLetters, occurrences, viewOf } from './clues/view.ts';

export type { Identity } from './clues/identity.ts';
export { LEAK_KINDS, type LeakKind } from './clues/kinds.ts';

/** A piece of a plan: its path and its text. */
export type Passage = { readonly where: string; readonly text: string };
export type Leak = Passage & {
  readonly kind: LeakKind;
  /** In UTF-16 units of the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
};

const seekWord = (word: string): Seeker => {
  const needle = foldedLetters(word);
  return function* (view) {
    for (const span of occurrences(view, needle)) yield { ...span, kind: 'word' };
  };
};

/** Every rule derived from the facts. */
function seekersOf(identity: Identity): readonly Seeker[] {
  return [
    ...identity.people.map(seekPerson),
    ...identity.organisations.map(seekOrganisation),
    ...identity.laboratories.map(seekLaboratory),
    ...identity.places.map(seekPlace),
    ...identity.phones.map(seekPhone),
    ...identity.mails.map(seekMail),
    ...identity.sites.map(seekSite),
    ...identity.accounts.map(seekAccount),
    ...identity.registrations.map(seekRegistration),
    ...identity.awards.map(seekAward),
    ...identity.words.map(seekWord),
    anyAddress,
    anyLaboratory,
    anyRelative,
  ];
}

/** Overlapping findings are merged, with the kind of the longest; so are a laboratory and its university, or a name and its teacher's, joined by の. */
function merged(candidates: readonly Candidate[], text: string): Candidate[] {
  const order = (c: Candidate) => LEAK_KINDS.indexOf(c.kind);
  const sorted = candidates
    .filter((c) => c.end > c.start)
    .sort((a, b) => a.start - b.start || b.end - a.end || order(a) - order(b));
  const out: { start: number; end: number; kind: LeakKind; length: number }[] = [];
  for (const c of sorted) {
    const last = out.at(-1);
    const between = last ? text.slice(last.end, c.start) : '';
    const isOneHouse =
      last !== undefined &&
      last.kind === 'laboratory' &&
      (c.kind === 'laboratory' || c.kind === 'teacher') &&
      /^の?$/u.test(between);
    if (last && (c.start < last.end || isOneHouse)) {
      const length = c.end - c.start;
      if (length > last.length || (length === last.length && order(c) < LEAK_KINDS.indexOf(last.kind))) {
        last.kind = isOneHouse ? last.kind : c.kind;
        last.length = length;
      }
      last.end = Math.max(last.end, c.end);
    } else out.push({ start: c.start, end: c.end, kind: c.kind, length: c.end - c.start });
  }
  return out;
}

/** The maximum number of passes over a text: masking changes the context of what remains. */
const MOST_ROUNDS = 4;
export type Scanner = (passage: Passage) => readonly Leak[];

/** Creates a scanner for the facts, to be reused for many texts. */
export function scannerFor(identity: Identity): Scanner {
  const seekers = seekersOf(identity);
  return ({ where, text }) => {
    let rest = withoutPlaceholders(text);
    let found: Candidate[] = [];
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const view = viewOf(rest);
      const more = seekers.flatMap((seek) => [...seek(view)]).filter((c) => !isFiller(rest.slice(c.start, c.end)));
      if (more.length === 0) break;
      found = merged([...found, ...more], text);
      for (const { start, end } of found) rest = rest.slice(0, start) + FILLER.repeat(end - start) + rest.slice(end);
    }
    return found.map(({ start, end, kind }) => ({ where, text, kind, start, end, found: text.slice(start, end) }));
  };
}
const isFiller = (text: string): boolean => [...text].every((c) => c === FILLER || /\s/u.test(c));

/** Every leak, in order of passage and position; leaks do not overlap. */
export function scanLeaks(passages: readonly Passage[], identity: Identity): Leak[] {
  return passages.flatMap(scannerFor(identity));
}

/** The text with each leak replaced by `mask`, which gets the kind of the leak. Leaks of other texts are ignored. */
export function redact(text: string, leaks: readonly Leak[], mask: (kind: LeakKind) => string): string {
  let out = '';
  let from = 0;
  for (const leak of [...leaks].filter((l) => l.text === text).sort((a, b) => a.start - b.start)) {
    if (leak.start < from) continue;
    out += text.slice(from, leak.start) + mask(leak.kind);
    from = leak.end;
  }
  return out + text.slice(from);
}

/** Places that exactly one of the entrants comes from: in a small region a place name identifies a person. */
export function uniquePlaces(
  entrants: readonly { readonly id: string; readonly places: readonly string[] }[],
): Map<string, string[]> {
  const count = new Map<string, number>();
  for (const e of entrants) for (const place of new Set(e.places)) count.set(place, (count.get(place) ?? 0) + 1);
  return new Map(
    entrants.map((e) => [e.id, [...new Set(e.places)].filter((p) => p.trim() !== '' && count.get(p) === 1)]),
  );
}
