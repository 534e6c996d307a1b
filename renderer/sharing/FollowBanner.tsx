/** Shows the followed person, and calls to follow; both are voluntary, and end with any input. */
import { useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { usePeers } from '../session/usePeers.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { PersonMark } from '../ui/Person.tsx';

export function FollowBanner({
  session,
  following,
  onFollow,
}: {
  readonly session: PlanSession;
  readonly following: string | undefined;
  readonly onFollow: (userId: string | undefined) => void;
}) {
  const { t } = useWords();
  const peers = usePeers(session);
  // Calls from before this window opened are over.
  const [dismissedUntil, setDismissedUntil] = useState(() => Math.max(0, ...peers.map((p) => p.call ?? 0)));
  const followed = peers.find((p) => p.user.id === following)?.user;
  if (followed)
    return (
      <p className="banner person" role="status">
        <PersonMark name={followed.name} colour={followed.colour} />
        <span className="grow">{t('people.following', { name: followed.name })}</span>
        <Button small onPress={() => onFollow(undefined)}>
          {t('people.unfollow')}
        </Button>
      </p>
    );
  const caller = peers.find((p) => (p.call ?? 0) > dismissedUntil);
  if (!caller) return null;
  const dismiss = () => setDismissedUntil(caller.call ?? 0);
  return (
    <p className="banner person" role="status">
      <PersonMark name={caller.user.name} colour={caller.user.colour} />
      <span className="grow">{t('people.called', { name: caller.user.name })}</span>
      <Button
        small
        look="primary"
        onPress={() => {
          dismiss();
          onFollow(caller.user.id);
        }}
      >
        {t('people.go')}
      </Button>
      <Button small onPress={dismiss}>
        {t('common.close')}
      </Button>
    </p>
  );
}
