/** A first meeting on both screens: one side offers, the other answers, both compare six digits and confirm that they match. */
import { useState } from 'react';
import type { MeetingStep, PairingModel } from '../../shared/app/coaching/pairingModel.ts';
import { useCoaching } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { WhoIsIt, type Whom } from './WhoIsIt.tsx';

export function MeetingDialog() {
  const { t } = useWords();
  const pairing = useCoaching()?.pairing;
  const step = pairing?.step;
  /** The offer that was postponed; later offers are shown. */
  const [put, setPut] = useState<string>();
  if (!pairing || !step) return null;
  if (step.kind === 'offered')
    return put === step.id ? null : <Offer pairing={pairing} step={step} onLater={() => setPut(step.id)} />;
  const stop = () => {
    pairing.endMeeting();
    if (step.kind === 'digits' && !step.isConfirmed) announce(t('meet.stopped'));
  };
  return (
    <Dialog title={t('meet.title')} isOpen onClose={stop} size="narrow">
      <Body step={step} pairing={pairing} onStop={stop} />
    </Dialog>
  );
}

/** The founder asks to compare numbers. */
export function Offer({
  pairing,
  step,
  onLater,
}: {
  readonly pairing: PairingModel;
  readonly step: Extract<MeetingStep, { kind: 'offered' }>;
  readonly onLater?: () => void;
}) {
  const { t } = useWords();
  const answer = () => void pairing.answerMeeting().catch(() => announce(t('keys.failed'), { kind: 'error' }));
  return (
    <p className="banner" role="alert">
      <span className="grow">{t('meet.offered', { name: step.name })}</span>
      <Button small look="primary" onPress={answer}>
        {t('meet.answer')}
      </Button>
      {onLater ? (
        <Button small onPress={onLater}>
          {t('meet.later')}
        </Button>
      ) : null}
    </p>
  );
}

function Body({
  step,
  pairing,
  onStop,
}: {
  readonly step: Exclude<MeetingStep, { kind: 'offered' }>;
  readonly pairing: PairingModel;
  readonly onStop: () => void;
}) {
  const { t } = useWords();
  if (step.kind === 'digits') return <Digits step={step} pairing={pairing} onStop={onStop} />;
  const isBad = step.kind === 'crowd' || step.kind === 'cheated' || step.kind === 'taken';
  return (
    <>
      <p className={isBad ? 'notice bad' : ''} role="status">
        {t(`meet.${step.kind}`)}
      </p>
      <div className="dialog-actions">
        <Button onPress={onStop}>{t('meet.cancel')}</Button>
      </div>
    </>
  );
}

function Digits({
  step,
  pairing,
  onStop,
}: {
  readonly step: Extract<MeetingStep, { kind: 'digits' }>;
  readonly pairing: PairingModel;
  readonly onStop: () => void;
}) {
  const { t } = useWords();
  const [as, setAs] = useState<Whom>('advisor');
  const [busy, setBusy] = useState(false);
  const { digits, name, isConfirmed } = step;
  const confirm = () => {
    setBusy(true);
    void pairing
      .confirmMeeting(as)
      .then(
        () => announce(t('meet.done', { name })),
        () => announce(t('keys.failed'), { kind: 'error' }),
      )
      .finally(() => setBusy(false));
  };
  return (
    <>
      <p className="muted">{t('meet.digits', { name })}</p>
      <p className="meeting-digits" role="status">
        {digits}
      </p>
      {isConfirmed ? (
        <p role="status">{t('meet.doneWaiting', { name })}</p>
      ) : (
        <>
          <p>{t('meet.ask', { name })}</p>
          {pairing.isFounder ? <WhoIsIt value={as} onChange={setAs} /> : null}
        </>
      )}
      <div className="dialog-actions">
        {isConfirmed ? (
          <Button onPress={onStop}>{t('common.close')}</Button>
        ) : (
          <>
            <Button look="danger" onPress={onStop}>
              {t('meet.different')}
            </Button>
            <Button look="primary" isDisabled={busy} onPress={confirm}>
              {t('meet.same')}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
