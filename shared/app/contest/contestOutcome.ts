/** The answer of a write into a contest, and the reasons for which one is refused. */
import type { Result } from '../../kernel/result.ts';

export type ContestRefusal =
  /** The contest was closed while the write was prepared: the document no longer reaches the disk. */
  | { readonly code: 'notOpen' }
  /** The target of the write was removed, for example in another window. */
  | { readonly code: 'notFound' }
  /** The present value was announced to judges or entrants, so the log needs a reason for the change. */
  | { readonly code: 'noReason' }
  /** The log and the files name who acted, and the settings hold no name. */
  | { readonly code: 'noName' }
  /** The field would be read back as another value; `detail` names it. */
  | { readonly code: 'invalid'; readonly detail: string };

/** The caller must handle it; `build/checkOutcomes.ts` fails if one is ignored. */
export type ContestOutcome<T = void> = Result<T, ContestRefusal>;
