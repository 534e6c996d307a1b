/** A guest's address without an invitation: joins with a code that was told in the room. */
import { type FormEvent, useState } from 'react';
import type { DoorError } from '../../shared/protocol/sync.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

/** Half- and full-width digits, however they are separated. */
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/gu, '');

export function CodeScreen({ enter }: { readonly enter: (code: string) => Promise<DoorError | undefined> }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<DoorError | 'digits'>();
  const [busy, setBusy] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
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
    <main className="screen centred">
      <h1>{t('closed.notInvited')}</h1>
      <p>{t('closedHelp.notInvited')}</p>
      <form className="stack code-form" onSubmit={submit} noValidate>
        <label className="field">
          <span className="field-label">{t('code.label')}</span>
          <input
            className="input code-input"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <span className="field-hint">{t('code.hint')}</span>
        </label>
        {problem ? (
          <p className="notice bad" role="alert">
            {problem === 'digits' ? t('code.digits') : t(`joinError.${problem}`)}
          </p>
        ) : null}
        <Button type="submit" look="primary" isDisabled={busy}>
          {t('code.enter')}
        </Button>
      </form>
    </main>
  );
}
