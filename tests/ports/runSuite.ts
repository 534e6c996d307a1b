/** Runs an acceptance suite as tests: a fresh subject per case, from the adapter's own factory. */
import { describe, it } from 'vitest';
import type { AcceptanceSuite } from './kit.ts';

/** `withSubject` creates a subject on empty storage, passes it to the case, and removes the storage. */
export function runSuite<Subject>(
  adapter: string,
  suite: AcceptanceSuite<Subject>,
  withSubject: (use: (subject: Subject) => Promise<void>) => Promise<void>,
): void {
  describe(adapter, () => {
    for (const acceptance of suite) it(acceptance.name, () => withSubject((subject) => acceptance.run(subject)));
  });
}
