/**
 * Builds what a cleaning searches for from what is known about an entrant and what a person decided. Plain data, so that it can be sent to a
 * worker.
 */
import type { Identity } from '../../../domain/contest/clues/identity.ts';
import type { LeakKind } from '../../../domain/contest/clues/kinds.ts';
import { lookedFor } from '../../../domain/contest/clues/lookedFor.ts';
import { foldedLetters } from '../../../domain/contest/clues/view.ts';
import { scannerFor } from '../../../domain/contest/leaks.ts';
import type { CleaningOptions } from './job.ts';

/** A place or an award occurs in many unrelated files; the scanner decides where it is revealing. */
const IN_MANY_FILES: ReadonlySet<LeakKind> = new Set(['place', 'award']);

export function cleaningFor({
  identity,
  staying,
  masks,
}: {
  readonly identity: Identity;
  readonly staying: readonly string[];
  readonly masks: Readonly<Record<LeakKind, string>>;
}): CleaningOptions {
  const stays = new Set(staying);
  const scan = scannerFor(identity);
  return {
    scan: (passage) => scan(passage).filter((leak) => !stays.has(foldedLetters(leak.found))),
    mask: (leak) => masks[leak.kind],
    writings: lookedFor(identity)
      .filter(({ kind }) => !IN_MANY_FILES.has(kind))
      .flatMap(({ fact, writings }) => [fact, ...writings])
      .filter((writing) => !stays.has(foldedLetters(writing))),
  };
}
