/** What the scanner searched for, for people to read: without it a result would claim too much. */
import { writingsOfAward, writingsOfOrganisation, writingsOfPlace } from './firms.ts';
import type { Identity } from './identity.ts';
import type { LeakKind } from './kinds.ts';
import { writingsOf } from './people.ts';

export type LookedFor = { readonly kind: LeakKind; readonly fact: string; readonly writings: readonly string[] };

const itself = (fact: string): readonly string[] => [fact];

/** Each fact with the ways of writing it that were tried; spellings in Latin letters are compared by rule and are not listed. */
export function lookedFor(identity: Identity): readonly LookedFor[] {
  const of = (kind: LeakKind, facts: readonly string[], writings: (fact: string) => readonly string[] = itself) =>
    facts.map((fact) => ({ kind, fact, writings: writings(fact) }));
  return [
    ...identity.people.map((person) => ({ kind: person.kind, fact: person.name, writings: writingsOf(person) })),
    ...of('organisation', identity.organisations, writingsOfOrganisation),
    ...of('laboratory', identity.laboratories),
    ...of('place', identity.places, writingsOfPlace),
    ...of('email', identity.mails),
    ...of('phone', identity.phones),
    ...of('url', identity.sites),
    ...of('account', identity.accounts),
    ...of('registration', identity.registrations),
    ...of('award', identity.awards, writingsOfAward),
    ...of('word', identity.words),
  ];
}
