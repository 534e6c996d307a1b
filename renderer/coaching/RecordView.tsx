/** A sealed record: what it says, who has signed, and what is wrong with it if something is. */
import { useState } from 'react';
import { type SealedRecord, SIGNERS, type Signer } from '../../shared/doc/coaching.ts';
import { announce } from '../app/announce.tsx';
import { useWords } from '../app/i18n.tsx';
import { useWhen } from '../app/useWhen.ts';
import type { CoachingModel } from '../session/coachingModel.ts';
import type { PlanSession } from '../session/planSession.ts';
import { Button } from '../ui/controls.tsx';
import { GuidanceFields } from './GuidanceFields.tsx';
import { SignAs } from './SignAs.tsx';

type Props = { readonly coaching: CoachingModel; readonly record: SealedRecord; readonly session: PlanSession };

export function RecordView({ coaching, record, session }: Props) {
  const { t } = useWords();
  const { day } = useWhen();
  const usual: Signer = session.membership ? 'advisor' : 'founder';
  const missing = SIGNERS.filter((as) => !record.signatures.some((s) => s.as === as));
  const [as, setAs] = useState<Signer>(missing.includes(usual) ? usual : (missing[0] ?? usual));
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
      <GuidanceFields content={record.content} />
      <ul className="small">
        {record.signatures.map((s) => (
          <li key={s.signature}>
            {t('guidance.signatureLine', {
              as: t(`guidance.as.${s.as}`),
              name: s.name,
              day: day(s.at),
              key: s.publicKey.slice(0, 8),
            })}
          </li>
        ))}
      </ul>
      {missing.length > 0 && coaching.hasSigned(record) ? (
        <p className="muted small">{t('guidance.askOther')}</p>
      ) : null}
      {missing.length > 0 && coaching.canWrite && !coaching.hasSigned(record) && !record.faults.includes('changed') ? (
        <>
          <SignAs value={as} onChange={setAs} />
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
