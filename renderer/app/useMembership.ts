/**
 * Keeps a guest's membership as last reported by the server: a new role reopens the plan, a removal leaves a
 * read-only copy. Edits that a person may no longer send are kept as a version before they are removed from the plan:
 * never lost, never applied.
 */
import { useEffect } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { mayWrite } from '../../shared/domain/roles/roles.ts';
import type { Greeting } from '../../shared/protocol/sync.ts';
import { announce } from '../shell/announce.tsx';
import type { Translate } from '../ui/i18n.tsx';

export function useMembership(session: PlanSession | undefined, reopen: () => void, t: Translate): void {
  useEffect(() => {
    const { host, link, membership } = session ?? {};
    if (!session || !link || !membership || !host?.guest) return;
    const { guest } = host;
    let done = false;

    const onGreeting = async ({ member, host: name }: Greeting) => {
      const { role } = membership.member;
      const isSameRight = member.role === role && member.suggests === membership.member.suggests;
      if (done || (isSameRight && member.name === membership.member.name && name === membership.host)) return;
      await guest.saveMembership({ ...membership, member, host: name });
      if (done || isSameRight) return;
      done = true;
      if (mayWrite(role, 'plan') && !mayWrite(member.role, 'plan') && link.state.waiting > 0) {
        await session.createVersion(t('demoted.version'), 'auto');
        link.forgetWaiting();
        await session.docs.flush();
        await guest.forget(session.docs.name);
        announce(t('demoted.about'), { kind: 'error' });
      }
      reopen();
    };
    if (link.greeting) void onGreeting(link.greeting);
    const subscriptions = [
      link.onDidGreet((greeting) => void onGreeting(greeting)),
      link.onDidChange(({ ended }) => {
        if (done || ended !== 'removed') return;
        done = true;
        void guest.saveMembership({ ...membership, ended: true }).then(reopen);
      }),
    ];
    return () => {
      done = true;
      for (const s of subscriptions) s.dispose();
    };
  }, [session, reopen, t]);
}
