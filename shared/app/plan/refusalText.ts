/** Why a write was not carried out, in the person's language, with what to do. Screens and commands say it with these words. */
import type { Translate } from '../../i18n/words.ts';
import type { PlanRefusal } from './planWriter.ts';

type Say<C extends PlanRefusal['code']> = (refusal: Extract<PlanRefusal, { code: C }>, t: Translate) => string;

/** A new code does not compile until it has words. */
const WORDS: { readonly [C in PlanRefusal['code']]: Say<C> } = {
  invalid: (_, t) => t('refusal.invalid'),
  notFound: (_, t) => t('refusal.notFound'),
  notAPart: (_, t) => t('combination.notAPart'),
  appendOnly: (_, t) => t('refusal.appendOnly'),
  refusedLink: ({ reason }, t) => t(`linkReason.${reason}`),
  readOnly: ({ reason }, t) => t(`refusal.readOnly.${reason}`),
};

export const refusalText = (refusal: PlanRefusal, t: Translate): string =>
  (WORDS[refusal.code] as Say<typeof refusal.code>)(refusal as never, t);
