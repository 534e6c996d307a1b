/** The name of a merge's side on this screen: 「あなた」 for the reader, a name for everybody else. */
import { useCallback } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Person } from '../../shared/doc/merge/records.ts';
import { useWords } from '../ui/i18n.tsx';

export function useSideName(session: PlanSession): (person: Person) => string {
  const { t } = useWords();
  return useCallback(
    ({ id, name }) => {
      const { who, membership } = session;
      if (id !== '' && id === who.id) return who.name ? t('mergeReview.you', { name: who.name }) : t('mergeReview.me');
      const known = name || (membership && id !== membership.member.id ? membership.host : '');
      return known ? t('mergeReview.person', { name: known }) : t('mergeReview.others');
    },
    [session, t],
  );
}
