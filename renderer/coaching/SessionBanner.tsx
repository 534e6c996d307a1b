/** A session in progress: participants, duration, and how to end it. Shown to both sides. */
import { useEffect, useState } from 'react';
import { useCoaching } from '../session/useStore.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

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
    <>
      {coaching.isAsked && coaching.canWrite ? (
        <p className="banner" role="alert">
          <span className="grow">{t('record.asked', { name: coaching.store.asked?.byName ?? '' })}</span>
          <Button small look="primary" onPress={() => coaching.consent()}>
            {t('record.consent')}
          </Button>
          <Button small onPress={() => coaching.stopRecording()}>
            {t('record.decline')}
          </Button>
        </p>
      ) : null}
      <p className="banner person" role="status">
        <span className="grow">
          {coaching.isMine(live)
            ? t('session.liveOwn', { n: Number.isFinite(minutes) ? minutes : 0 })
            : t('session.live', { name: live.byName, n: Number.isFinite(minutes) ? minutes : 0 })}
        </span>
        {coaching.isRecording ? (
          <>
            <span className="recording-dot" aria-hidden="true" />
            <span>{t('record.live')}</span>
            <Button small onPress={() => coaching.stopRecording()}>
              {t('record.stop')}
            </Button>
          </>
        ) : null}
        <Button small pressed={coaching.isPanelShown} onPress={() => coaching.showPanel(!coaching.isPanelShown)}>
          {t('talk.title')}
        </Button>
        {coaching.canWrite ? (
          <Button small look="primary" onPress={onEnd}>
            {t('session.end')}
          </Button>
        ) : null}
      </p>
    </>
  );
}
