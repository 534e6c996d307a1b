/**
 * An entry that arrived before it is accepted: when it arrived, and why it is accepted late. Both are recorded in the
 * log and in the signed receipt.
 */
import { useState } from 'react';
import { instantOf } from '../../shared/doc/contest/call.ts';
import type { Arrived } from '../../shared/doc/contest/secretariat.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { TimeField } from './TimeField.tsx';

export function ArrivalDialog({
  name,
  onTake,
  onClose,
}: {
  readonly name: string;
  /** Resolves to why it could not be accepted; `undefined` if it was. */
  readonly onTake: (arrived: Required<Arrived>) => Promise<string | undefined>;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [at, setAt] = useState('');
  const [reason, setReason] = useState('');
  const [why, setWhy] = useState<string>();
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    const refused = await onTake({ at: new Date(instantOf(at)).toISOString(), reason });
    setBusy(false);
    if (refused === undefined) onClose();
    else setWhy(refused);
  };
  return (
    <Dialog title={t('arrival.title', { name })} isOpen onClose={onClose} size="narrow">
      <p>{t('arrival.about')}</p>
      <TimeField label={t('arrival.at')} hint={t('arrival.atHint')} value={at} onCommit={setAt} />
      <label className="field">
        <span className="field-label">{t('arrival.reason')}</span>
        <textarea
          className="input"
          rows={3}
          maxLength={2_000}
          placeholder={t('arrival.reasonHint')}
          value={reason}
          onChange={(e) => setReason(e.target.value)}
        />
      </label>
      {why ? (
        <p className="bad" role="alert">
          {why}
        </p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" isDisabled={busy || at === '' || reason.trim() === ''} onPress={() => void take()}>
          {t('arrival.take')}
        </Button>
      </div>
    </Dialog>
  );
}
