/** Opens the plan of an address and shows it, or says why it cannot be opened. */
import { useCallback, useEffect, useState } from 'react';
import { OutOfReach, PlanSession } from '../../shared/app/plan/planSession.ts';
import type { PlanView } from '../../shared/app/plan/planViews.ts';
import { errorCode } from '../../shared/kernel/logFields.ts';
import { useApp } from '../shell/AppContext.tsx';
import { localLog } from '../shell/localLog.ts';
import { setOpenPlan } from '../shell/openPlan.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { OpenedPlans } from './openedPlans.ts';
import { PlanScreen } from './PlanScreen.tsx';
import { useMembership } from './useMembership.ts';

type Props = {
  readonly planId: string;
  readonly view: PlanView;
  readonly target: string | undefined;
  readonly opened: OpenedPlans;
};

export function PlanPage({ planId, view, target, opened }: Props) {
  const { t } = useWords();
  const { session, failure, opening, reopen } = useOpenedSession(planId, opened);
  useMembership(session, reopen, t);
  if (session) return <PlanScreen key={opening} session={session} view={view} target={target} />;
  if (!failure) return null;
  return (
    <main className="screen centred">
      <h1>{failure === 'outOfReach' ? t('guest.outOfReach') : t('plan.cannotOpen')}</h1>
      <p>{failure === 'outOfReach' ? t('guest.outOfReachHelp') : t('plan.cannotOpenHelp')}</p>
      {failure === 'outOfReach' ? <Button onPress={reopen}>{t('join.again')}</Button> : null}
    </main>
  );
}

function useOpenedSession(planId: string, opened: OpenedPlans) {
  const { core } = useApp();
  const [session, setSession] = useState<PlanSession>();
  const [failure, setFailure] = useState<'cannotOpen' | 'outOfReach'>();
  /** Incremented when the plan is opened again because a guest's role has changed. */
  const [opening, setOpening] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `opening` asks for the same plan again
  useEffect(() => {
    let mine: PlanSession | undefined;
    let current = true;
    const show = (s: PlanSession) => {
      mine = s;
      setSession(s);
      setOpenPlan(s);
    };
    setFailure(undefined);
    const adopted = opened.take(planId);
    if (adopted) show(adopted);
    else
      void PlanSession.open(core, planId).then(
        (s) => (current ? show(s) : s.dispose()),
        (error: unknown) => {
          localLog.write('plan-not-opened', { code: errorCode(error) });
          if (current) setFailure(error instanceof OutOfReach ? 'outOfReach' : 'cannotOpen');
        },
      );
    return () => {
      current = false;
      setSession(undefined);
      setOpenPlan(undefined);
      mine?.dispose();
    };
  }, [core, planId, opening]);
  const reopen = useCallback(() => setOpening((n) => n + 1), []);
  return { session, failure, opening, reopen };
}
