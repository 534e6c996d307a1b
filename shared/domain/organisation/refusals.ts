/** The reasons for refusing an act on an organisation, and the changes of an accepted one. */
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Change } from './records.ts';

export const ORGANISATION_REFUSALS = [
  /** The permission table does not allow it to this person. */
  'notAllowed',
  /** Nobody has set up an organisation here. */
  'noOrganisation',
  /** Retries were exhausted because of concurrent writes: nothing was changed. */
  'busy',
  'exists',
  'notFound',
  'invalid',
  /** The person has left. */
  'hasLeft',
  /** The last administrator cannot be removed. */
  'lastAdministrator',
  /** These businesses would be left without an advisor. */
  'withoutAnybody',
  'sameStaff',
  'sameBusiness',
  /** Only an advisor can be a main advisor, and only advisors and assistants work with businesses. */
  'notAdvisor',
  'badPeriod',
  /** It has to be retained, or the retention period has not been decided. */
  'stillKept',
  /** Somebody has changed it since the person saw it: nothing was overwritten. */
  'changedMeanwhile',
  /** These were changed since the import. */
  'changedSince',
  'alreadyUndone',
  'tooMany',
  'nothingToImport',
  /** The store could not be read or written. */
  'notSaved',
] as const;
export type OrganisationRefusalCode = (typeof ORGANISATION_REFUSALS)[number];
/** `about`: ids, or the name of a field with `invalid`. */
export type OrganisationRefusal = { readonly code: OrganisationRefusalCode; readonly about: readonly string[] };

/** The caller must handle it; `build/checkOutcomes.ts` fails if one is ignored. */
export type OrganisationOutcome<T = void> = Result<T, OrganisationRefusal>;

export const refused = (code: OrganisationRefusalCode, ...about: readonly string[]) => err({ code, about } as const);

/** The changes of an act, and the businesses whose founders are notified. */
export type Effect = { readonly changes: readonly Change[]; readonly tell: readonly string[] };
export const effect = (changes: readonly Change[], tell: readonly string[] = []) => ok<Effect>({ changes, tell });
