/** A sealed record: its content, who signed it with which key, how late, and any problem with it. */
import { useState } from 'react';
import type { CoachingModel } from '../../shared/app/coaching/coachingModel.ts';
import type { JudgedSignature, SealedRecord, Signer } from '../../shared/doc/records.ts';
import { announce } from '../shell/announce.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { GuidanceFields } from './GuidanceFields.tsx';
import { SignAs } from './SignAs.tsx';

const SHORT_HASH = 16;

type Props = { readonly coaching: CoachingModel; readonly record: SealedRecord };

export function RecordView({ coaching, record }: Props) {
  const { t } = useWords();
  const known = coaching.pairing.signsAs;
  const [chosen, setChosen] = useState<Signer>('advisor');
  const as = known ?? chosen;
  const sign = () =>
    void coaching.sign(record, as).then(
      () => announce(t('guidance.signed')),
      () => announce(t('guidance.signFailed'), { kind: 'error' }),
    );
  return (
    <div className="stack">
      {record.faults.map((fault) => (
        <p key={fault} className="notice bad" role="alert">
          {t(`guidance.fault.${fault}`)}
        </p>
      ))}
      {record.doubts.map((doubt) => (
        <p key={doubt} className="notice warn">
          {t(`guidance.doubt.${doubt}`, { days: record.daysAfter ?? '' })}
        </p>
      ))}
      <GuidanceFields content={record.content} />
      <SealFacts record={record} />
      <ul className="small">
        {record.signatures.map((s) => (
          <SignatureLine key={s.signature} signature={s} />
        ))}
      </ul>
      {!record.counted && coaching.hasSigned(record) ? <p className="muted small">{t('guidance.askOther')}</p> : null}
      {coaching.maySign(record) ? (
        <>
          <SignAs known={known} value={as} onChange={setChosen} />
          <div>
            <Button look="primary" onPress={sign}>
              {t('guidance.sign')}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}

/** When it was sealed, how long after the session, and whether the recording matches the one it names. */
function SealFacts({ record }: { readonly record: SealedRecord }) {
  const { t } = useWords();
  const { moment } = useWhen();
  const { recordingHash } = record.content;
  return (
    <p className="small muted">
      {t('guidance.sealedOn', { moment: moment(record.at) })}
      {record.daysAfter ? ` ・ ${t('guidance.days', { days: record.daysAfter })}` : ''}
      {record.isTimeSealed ? null : <span className="block">{t('guidance.daysOld')}</span>}
      {record.recording ? (
        <span className="block">
          {t(`guidance.recording.${record.recording}`, { hash: recordingHash.slice(0, SHORT_HASH) })}
        </span>
      ) : null}
    </p>
  );
}

function SignatureLine({ signature: s }: { readonly signature: JudgedSignature }) {
  const { t } = useWords();
  const { day } = useWhen();
  return (
    <li>
      {t('guidance.signatureLine', {
        as: t(`guidance.as.${s.as}`),
        name: s.name,
        day: day(s.at),
        key: s.publicKey.slice(0, 8),
      })}
      {s.daysAfter ? ` ${t('guidance.signedDays', { days: s.daysAfter })}` : ''}{' '}
      <span className={`chip ${s.trust === 'paired' ? 'countersigned' : 'faulty'}`}>
        {t(`guidance.trust.${s.trust}`)}
      </span>
    </li>
  );
}
