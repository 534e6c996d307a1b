/** Why a write was not carried out, in the person's language, with what to do. One place says it for every command of an open plan. */
import { useEffect } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PlanRefusal } from '../../shared/app/plan/planWriter.ts';
import type { CommandError } from '../../shared/doc/commands.ts';
import { announce } from '../shell/announce.tsx';
import { type Translate, useWords } from '../ui/i18n.tsx';

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

export const refusalText = (refusal: PlanRefusal | CommandError, t: Translate): string =>
  (WORDS[refusal.code] as Say<typeof refusal.code>)(refusal as never, t);

/** Says every refusal of a plan's commands, wherever they come from. Mounted once for each open plan. */
export function useRefusals(session: PlanSession): void {
  const { t } = useWords();
  useEffect(() => {
    const subscription = session.onDidRefuse((refusal) => announce(refusalText(refusal, t), { kind: 'error' }));
    return () => subscription.dispose();
  }, [session, t]);
}
