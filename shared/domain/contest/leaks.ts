/**
 * What in a text tells who wrote it: names and their readings, firm, laboratory, places that only one entrant comes from, addresses. Found on
 * folded text (width, kana, variant kanji, spaces between letters), told at their place in the text as it was written.
 */
import { foldWithPositions } from '../../text/fold.ts';

export const LEAK_KINDS = ['name', 'organisation', 'place', 'email', 'phone', 'url', 'metadata'] as const;
export type LeakKind = (typeof LEAK_KINDS)[number];

export type Identity = {
  /** Names of people, and how they are read. */
  readonly names: readonly string[];
  /** Firm, shop, university, laboratory. */
  readonly organisations: readonly string[];
  /** Places that no other entrant of this contest comes from. */
  readonly places: readonly string[];
};
/** A piece of a plan: where it stands, and what it says. */
export type Passage = { readonly where: string; readonly text: string };
export type Leak = Passage & {
  readonly kind: LeakKind;
  /** In letters (UTF-16) of the text; the end is not included. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
};

const EMAIL = /[\p{L}\p{N}._%+-]+[@＠][\p{L}\p{N}-]+(?:[.．][\p{L}\p{N}-]+)+/gu;
const URL = /(?:https?:\/\/|www\.)[^\s、。）」』<>"]+/giu;
/** 0 and nine or ten more digits, with hyphens of any kind, brackets or spaces, also in full width; +81 as well. */
const PHONE =
  /(?:[+＋][8８][1１][-－ ]?|[0０])[0-9０-９]{1,4}[-－‐–—ー（）() ]{0,2}[0-9０-９]{1,4}[-－‐–—ー（）() ]{0,2}[0-9０-９]{3,4}(?![0-9０-９])/gu;
const digitsIn = (text: string): number => (text.normalize('NFKC').match(/\d/gu) ?? []).length;

/** The folded text, and for each of its units the span in the original. Spaces are left out: 山 田 is 山田. */
function folded(text: string): { readonly letters: string; readonly spans: readonly (readonly [number, number])[] } {
  let letters = '';
  const spans: [number, number][] = [];
  for (const { char, start, end } of foldWithPositions(text)) {
    if (/\s/u.test(char)) continue;
    letters += char;
    for (let unit = 0; unit < char.length; unit++) spans.push([start, end]);
  }
  return { letters, spans };
}

const LEGAL =
  /^(株式会社|有限会社|合同会社|一般社団法人|npo法人|特定非営利活動法人|国立大学法人)|(株式会社|有限会社|合同会社)$/gu;
/** What to look for: folded; single letters would be found everywhere. A person's family name counts alone. */
function wanted(identity: Identity): { kind: LeakKind; needle: string }[] {
  const out = new Map<string, LeakKind>();
  const put = (kind: LeakKind, text: string) => {
    const needle = folded(text).letters;
    if ([...needle].length > 1 && !out.has(needle)) out.set(needle, kind);
  };
  for (const name of identity.names) {
    put('name', name);
    const [family, ...given] = name.trim().split(/[\s　]+/u);
    if (given.length > 0) {
      put('name', family ?? '');
      // A reading of two letters (まり, けん) is a part of too many words.
      if ([...given.join('')].length > 2) put('name', given.join(''));
    }
  }
  for (const org of identity.organisations) {
    put('organisation', org);
    put('organisation', org.normalize('NFKC').replace(LEGAL, '').trim());
  }
  for (const place of identity.places) {
    put('place', place);
    if ([...place].length > 2) put('place', place.replace(/(市|町|村|区|郡|県|府)$/u, ''));
  }
  // The longest first: what lies within a longer find is told once.
  return [...out].map(([needle, kind]) => ({ needle, kind })).sort((a, b) => b.needle.length - a.needle.length);
}

/** Every leak, in order of passage and place; none overlaps another. */
export function scanLeaks(passages: readonly Passage[], identity: Identity): Leak[] {
  const needles = wanted(identity);
  return passages.flatMap(({ where, text }) => {
    const found: Leak[] = [];
    const add = (kind: LeakKind, start: number, end: number) => {
      if (end <= start || found.some((l) => start < l.end && l.start < end)) return;
      found.push({ where, text, kind, start, end, found: text.slice(start, end) });
    };
    for (const m of text.matchAll(EMAIL)) add('email', m.index, m.index + m[0].length);
    for (const m of text.matchAll(URL)) add('url', m.index, m.index + m[0].length);
    for (const m of text.matchAll(PHONE)) {
      const n = digitsIn(m[0]);
      if (n >= 10 && n <= 12) add('phone', m.index, m.index + m[0].length);
    }
    const { letters, spans } = folded(text);
    for (const { needle, kind } of needles)
      for (let i = letters.indexOf(needle); i >= 0; i = letters.indexOf(needle, i + 1)) {
        // A Latin word counts only as a whole one.
        if (/^[a-z]+$/u.test(needle) && /[a-z]/u.test(`${letters[i - 1] ?? ''}${letters[i + needle.length] ?? ''}`))
          continue;
        add(kind, spans[i]?.[0] ?? 0, spans[i + needle.length - 1]?.[1] ?? text.length);
      }
    return found.sort((a, b) => a.start - b.start);
  });
}

/** The text with each leak put out by `mask`, which says what stood there. Leaks of other texts are left aside. */
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

/** Places that exactly one of the entrants comes from: in a small region one name of a place is a name of a person. */
export function uniquePlaces(
  entrants: readonly { readonly id: string; readonly places: readonly string[] }[],
): Map<string, string[]> {
  const count = new Map<string, number>();
  for (const e of entrants) for (const place of new Set(e.places)) count.set(place, (count.get(place) ?? 0) + 1);
  return new Map(
    entrants.map((e) => [e.id, [...new Set(e.places)].filter((p) => p.trim() !== '' && count.get(p) === 1)]),
  );
}
