/** A session that is going on: who with, how long, and its end. Seen by both. */
import { useEffect, useState } from 'react';
import { useWords } from '../app/i18n.tsx';
import { useCoaching } from '../session/useStore.ts';
import { Button } from '../ui/controls.tsx';

const TICK_MS = 20_000;

export function SessionBanner({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useWords();
  const coaching = useCoaching();
  const live = coaching?.store.session;
  const [now, setNow] = useState(() => Date.now());
  const startedAt = live?.startedAt;
  useEffect(() => {
    if (startedAt === undefined) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [startedAt]);
  if (!coaching || !live) return null;
  const minutes = Math.max(0, Math.floor((now - Date.parse(live.startedAt)) / 60_000));
  return (
    <p className="banner person" role="status">
      <span className="grow">
        {t('session.live', { name: live.byName, n: Number.isFinite(minutes) ? minutes : 0 })}
      </span>
      <Button small pressed={coaching.isPanelShown} onPress={() => coaching.showPanel(!coaching.isPanelShown)}>
        {t('talk.title')}
      </Button>
      {coaching.canWrite ? (
        <Button small look="primary" onPress={onEnd}>
          {t('session.end')}
        </Button>
      ) : null}
    </p>
  );
}
