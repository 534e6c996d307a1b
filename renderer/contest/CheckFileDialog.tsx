/** Shows what a contest file is and whether its signature is valid: the same check as `musubi verify`. */
import { useEffect, useState } from 'react';
import type { FileCheck } from '../../shared/doc/contest/checkFile.ts';
import { isMessageKey } from '../../shared/i18n/messages.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { problemWords } from './problemWords.ts';
import { readContestFile } from './readContestFile.ts';

export function CheckFileDialog({
  name,
  bytes,
  onClose,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const [check, setCheck] = useState<FileCheck>();
  // Closing the dialog cancels the check.
  useEffect(() => {
    const controller = new AbortController();
    setCheck(undefined);
    void readContestFile('any', bytes, { signal: controller.signal }).then(
      (done) => !controller.signal.aborted && setCheck(done),
    );
    return () => controller.abort();
  }, [bytes]);
  return (
    <Dialog title={t('check.title', { name })} isOpen onClose={onClose}>
      {check ? <Checked check={check} /> : <p role="status">{t('check.running')}</p>}
      <div className="dialog-actions">
        <Button look="primary" onPress={onClose}>
          {t(check ? 'common.close' : 'common.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

function Checked({ check }: { readonly check: FileCheck }) {
  const { t } = useWords();
  const label = (fact: string) => {
    const key = `verifyFact.${fact}`;
    return isMessageKey(key) ? t(key) : fact;
  };
  return (
    <>
      <p className={`notice ${check.ok ? 'good' : 'bad'}`} role="status">
        <strong>{t(`verify.${check.kind}`)}</strong> {check.ok ? t('verify.ok') : t('check.notOk')}
      </p>
      {check.ok && check.signer === 'unchecked' && check.kind !== 'archive' ? (
        <p className="notice amber">{t('verify.signerUnchecked')}</p>
      ) : null}
      {check.problems.length > 0 ? (
        <ul className="rule-notes">
          {problemWords(t, check.problems).map((words) => (
            <li key={words} className="bad">
              {words}
            </li>
          ))}
        </ul>
      ) : null}
      <dl className="facts">
        {Object.entries(check.facts).map(([fact, value]) => (
          <div key={fact}>
            <dt>{label(fact)}</dt>
            <dd className={value.length >= 64 ? 'fingerprint' : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="field-hint">{t('check.hint')}</p>
    </>
  );
}
