/** The answer of what is done with variants, and the reasons for which it is refused beside those of every plan. */
import type { Result } from '../../kernel/result.ts';
import type { PlanRefusal } from '../plan/planWriter.ts';

export type VariantRefusal =
  | PlanRefusal
  /** A variant goes by its name. */
  | { readonly code: 'noVariantName' }
  /** Another variant of the same plan or combination has the name. */
  | { readonly code: 'sameVariantName' }
  /** A plan that one was invited to belongs to somebody else, and so would a copy of it. */
  | { readonly code: 'invitedPlan' }
  /** So many are kept side by side, and no more. */
  | { readonly code: 'tooManyVariants' }
  /** Why it is put away is what one will want to know later. */
  | { readonly code: 'noArchiveReason' }
  /** One of them is what one works on. */
  | { readonly code: 'lastVariant' }
  /** The disk refused; nothing was made. */
  | { readonly code: 'notKept' };

/** The caller must handle it; `build/checkOutcomes.ts` fails if one is ignored. */
export type VariantOutcome<T = void> = Result<T, VariantRefusal>;
