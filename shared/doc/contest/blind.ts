/** The blind copy: a reading copy without what tells who wrote it. The original stays untouched; a person may let a found clue stand, with their name. */
import { type Identity, identityFrom } from '../../domain/contest/clues/identity.ts';
import { type Leak, type LeakKind, redact, scanLeaks, scannerFor } from '../../domain/contest/leaks.ts';
import { mapReading, passagesOf, type Reading } from './freeze.ts';
import { type Applicant, tracesOf } from './submission.ts';

/** What an entrant said about themselves, as facts to look for. */
export const identityOf = (
  applicant: Applicant,
  advisors: readonly string[],
  places: readonly string[],
  words: readonly string[] = [],
): Identity =>
  identityFrom({
    name: applicant.name,
    reading: applicant.reading,
    advisors,
    business: applicant.org,
    lab: applicant.lab,
    phone: applicant.phone,
    mail: applicant.email,
    site: tracesOf(applicant.traces?.site),
    sns: tracesOf(applicant.traces?.account),
    teacher: tracesOf(applicant.traces?.teacher),
    family: tracesOf(applicant.traces?.family),
    award: tracesOf(applicant.traces?.award),
    regno: tracesOf(applicant.traces?.registration),
    places,
    words,
  });

/** Clues of a reading copy, images among them: what a picture shows nobody can scan, so each is for a person to look at. */
export const cluesOf = (reading: Reading, identity: Identity): readonly Leak[] =>
  scanLeaks(passagesOf(reading), identity);

/** `keeps` says which found clues stand. Pictures go only where a person let them. */
export function blindCopy(
  reading: Reading,
  identity: Identity,
  mask: (kind: LeakKind) => string,
  keeps: (leak: Leak) => boolean,
  keepsImage: (hash: string) => boolean,
): Reading {
  const scan = scannerFor(identity);
  const blind = mapReading(reading, (where, text) =>
    redact(
      text,
      scan({ where, text }).filter((leak) => !keeps(leak)),
      mask,
    ),
  );
  return {
    ...blind,
    cards: blind.cards.map(({ image, ...card }) => (image && keepsImage(image) ? { ...card, image } : card)),
    images: blind.images.filter(keepsImage),
  };
}
