/** Why an act on an organisation is refused, and what an accepted one changes. */
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Change } from './records.ts';

export const ORGANISATION_REFUSALS = [
  /** The table does not allow it to this person. */
  'notAllowed',
  /** Nobody has set up an organisation here. */
  'noOrganisation',
  /** Somebody wrote meanwhile, again and again: nothing was changed. */
  'busy',
  'exists',
  'notFound',
  'invalid',
  /** The person has left. */
  'hasLeft',
  /** The last administrator stays one. */
  'lastAdministrator',
  /** These businesses would be left without anybody. */
  'withoutAnybody',
  'sameStaff',
  'sameBusiness',
  /** Only an advisor is a main advisor, and only advisors and assistants work with businesses. */
  'notAdvisor',
  'badPeriod',
  /** It must still be kept, or nobody has decided for how long. */
  'stillKept',
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

/** The caller must look at it; `build/checkOutcomes.ts` fails where one is dropped. */
export type OrganisationOutcome<T = void> = Result<T, OrganisationRefusal>;

export const refused = (code: OrganisationRefusalCode, ...about: readonly string[]) => err({ code, about } as const);

/** What an act changes, and the businesses whose founders are told. */
export type Effect = { readonly changes: readonly Change[]; readonly tell: readonly string[] };
export const effect = (changes: readonly Change[], tell: readonly string[] = []) => ok<Effect>({ changes, tell });
