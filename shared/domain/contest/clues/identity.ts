/** Known facts about an entrant to search for, read from any form that names them. */
import { LEAK_KINDS } from './kinds.ts';
import type { Person } from './people.ts';

/** The sets of facts that are looked for, each with the kind of clue that it gives. */
export type Identity = {
  readonly people: readonly Person[];
  /** Firm, shop, school. */
  readonly organisations: readonly string[];
  readonly laboratories: readonly string[];
  /** Places that few, or no other entrant of a contest, come from. */
  readonly places: readonly string[];
  readonly phones: readonly string[];
  readonly mails: readonly string[];
  readonly sites: readonly string[];
  readonly accounts: readonly string[];
  readonly registrations: readonly string[];
  readonly awards: readonly string[];
  /** Words that a person chose to hide everywhere. */
  readonly words: readonly string[];
};
export const NOBODY: Identity = {
  people: [],
  organisations: [],
  laboratories: [],
  places: [],
  phones: [],
  mails: [],
  sites: [],
  accounts: [],
  registrations: [],
  awards: [],
  words: [],
};

type Group = Exclude<keyof Identity, 'people'>;
/** Under which names a form may give a fact. */
const KEYS: Readonly<Record<Group, RegExp>> = {
  organisations: /^(?:business(?:es)?|org|organi[sz]ations?|company|shop|store|yago|firm|brand)$/u,
  laboratories: /^(?:lab|labs|laboratory|laboratories|university|school|seminar)$/u,
  places: /^(?:places?|address|town|village)$/u,
  phones: /^(?:phones?|tel|telephone|mobile|fax)$/u,
  mails: /^(?:e?mails?|mail)$/u,
  sites: /^(?:sites?|urls?|web|website|homepage|domain)$/u,
  accounts: /^(?:sns|accounts?|handles?|instagram|twitter|x|line|tiktok|facebook)$/u,
  registrations: /^(?:regno|reg|registrations?|permits?|licen[cs]es?|invoice|number)$/u,
  awards: /^(?:awards?|prizes?)$/u,
  words: /^(?:words?|hide|hidden)$/u,
};
const valuesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((v) =>
    typeof v === 'string' || typeof v === 'number' ? [String(v).trim().slice(0, 400)].filter(Boolean) : [],
  );
const MOST = 50;

/** Tolerates missing and unknown keys, texts and lists; whatever is neither is left aside. */
export function identityFrom(facts: Readonly<Record<string, unknown>>): Identity {
  const all = Object.entries(facts).map(([key, value]) => [key.toLowerCase(), valuesOf(value).slice(0, MOST)] as const);
  const under = (pattern: RegExp): string[] =>
    [...new Set(all.flatMap(([key, values]) => (pattern.test(key) ? values : [])))].sort();
  const readings = all.flatMap(([key, values]) => (/^(?:readings?|kana|furigana)$/u.test(key) ? values : []));
  const names = all.flatMap(([key, values]) => (/^(?:names?|representative|applicant)$/u.test(key) ? values : []));
  const people: Person[] = [
    ...names.map((name, i) => ({ name, reading: readings[i] ?? '', kind: 'name' as const })),
    ...readings.slice(names.length).map((reading) => ({ name: reading, reading, kind: 'name' as const })),
    ...under(/^(?:romaji|latin|english|members?|advisors?)$/u).map((name) => ({
      name,
      reading: '',
      kind: 'name' as const,
    })),
    ...under(/^(?:family|relatives?|spouse|parents?|children|father|mother|husband|wife)$/u).map((name) => ({
      name,
      reading: '',
      kind: 'family' as const,
    })),
    ...under(/^(?:teachers?|professors?|mentors?|supervisors?)$/u).map((name) => ({
      name,
      reading: '',
      kind: 'teacher' as const,
    })),
  ];
  const groups = Object.fromEntries(Object.entries(KEYS).map(([group, pattern]) => [group, under(pattern)]));
  return { ...NOBODY, ...groups, people: ordered(people) };
}
/** The same facts in another order are the same identity. */
const ordered = (people: readonly Person[]): Person[] =>
  [...people].sort(
    (a, b) =>
      LEAK_KINDS.indexOf(a.kind) - LEAK_KINDS.indexOf(b.kind) ||
      compare(a.name, b.name) ||
      compare(a.reading, b.reading),
  );
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
