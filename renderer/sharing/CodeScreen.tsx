/** A guest's address without an invitation: joins with a code that was told in the room. */
import { useState } from 'react';
import type { DoorError } from '../../shared/protocol/sync.ts';
import { useWords } from '../ui/i18n.tsx';
import { CodeForm } from './CodeForm.tsx';

/** Half- and full-width digits, however they are separated. */
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/gu, '');

export function CodeScreen({ enter }: { readonly enter: (code: string) => Promise<DoorError | undefined> }) {
  const { t } = useWords();
  const [problem, setProblem] = useState<DoorError | 'digits'>();
  const [busy, setBusy] = useState(false);
  const submit = (text: string) => {
    const code = digitsOf(text);
    if (code.length !== 6) return setProblem('digits');
    setBusy(true);
    setProblem(undefined);
    void enter(code).then((error) => {
      setBusy(false);
      setProblem(error);
    });
  };
  return (
    <CodeForm
      title={t('closed.notInvited')}
      about={t('closedHelp.notInvited')}
      label={t('code.label')}
      hint={t('code.hint')}
      action={t('code.enter')}
      problem={problem && (problem === 'digits' ? t('code.digits') : t(`joinError.${problem}`))}
      isBusy={busy}
      field={{ className: 'code-input', inputMode: 'numeric', maxLength: 20 }}
      enter={submit}
    />
  );
}
