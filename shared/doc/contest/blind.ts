/**
 * The blind copy: a reading copy without clues to its author. The original stays untouched; a person may keep a clue that was found, under their
 * name.
 */
import { type Identity, identityFrom } from '../../domain/contest/clues/identity.ts';
import { type Leak, type LeakKind, redact, scanLeaks, scannerFor } from '../../domain/contest/leaks.ts';
import { mapReading, passagesOf, type Reading } from './freeze.ts';
import { type Applicant, tracesOf } from './submission.ts';

/** What an entrant said about themselves, as facts to search for. */
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

/** Clues of a reading copy, images included: a picture's content cannot be scanned, so a person has to look at each. */
export const cluesOf = (reading: Reading, identity: Identity): readonly Leak[] =>
  scanLeaks(passagesOf(reading), identity);

/** `keeps` decides which clues stay. Pictures are kept only if a person allowed them. */
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
