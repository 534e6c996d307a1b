/** Why a write was refused, in the person's language, with what to do. Screens and commands use these messages. */
import type { Translate } from '../../i18n/words.ts';
import type { ContestRefusal } from '../contest/contestOutcome.ts';
import type { VariantRefusal } from '../variants/variantOutcome.ts';
import type { PlanRefusal } from './planWriter.ts';

/** Only the facilitator of the room may do that. */
export type RoomRefusal = { readonly code: 'notLead' };
export type Refusal = PlanRefusal | ContestRefusal | RoomRefusal | VariantRefusal;

type Say<C extends Refusal['code']> = (refusal: Extract<Refusal, { code: C }>, t: Translate) => string;

/** A new code does not compile until it has words. */
const WORDS: { readonly [C in Refusal['code']]: Say<C> } = {
  invalid: (_, t) => t('refusal.invalid'),
  notFound: (_, t) => t('refusal.notFound'),
  notAPart: (_, t) => t('combination.notAPart'),
  appendOnly: (_, t) => t('refusal.appendOnly'),
  refusedLink: ({ reason }, t) => t(`linkReason.${reason}`),
  locked: (_, t) => t('refusal.locked'),
  notLead: (_, t) => t('refusal.notLead'),
  noReason: (_, t) => t('refusal.noReason'),
  noName: (_, t) => t('refusal.noName'),
  notOpen: (_, t) => t('refusal.notOpen'),
  noVariantName: (_, t) => t('refusal.noVariantName'),
  sameVariantName: (_, t) => t('refusal.sameVariantName'),
  invitedPlan: (_, t) => t('refusal.invitedPlan'),
  tooManyVariants: (_, t) => t('refusal.tooManyVariants'),
  noArchiveReason: (_, t) => t('refusal.noArchiveReason'),
  lastVariant: (_, t) => t('refusal.lastVariant'),
  notKept: (_, t) => t('refusal.notKept'),
  readOnly: ({ reason }, t) => t(`refusal.readOnly.${reason}`),
};

export const refusalText = (refusal: Refusal, t: Translate): string =>
  (WORDS[refusal.code] as Say<typeof refusal.code>)(refusal as never, t);
