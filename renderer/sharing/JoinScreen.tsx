/** The screen of an invited person: who invites, the role, one's name, possibly a passphrase. */
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import type { Result } from '../../shared/kernel/result.ts';
import type { DoorError, Invitation } from '../../shared/protocol/sync.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Knot } from '../ui/Knot.tsx';

type Props = {
  readonly ask: () => Promise<Result<Invitation, DoorError>>;
  /** Resolves to an error; on success it does not resolve, because the app replaces this screen. */
  readonly join: (name: string, passphrase: string) => Promise<DoorError>;
};

export function JoinScreen({ ask, join }: Props) {
  const { t } = useWords();
  const [invitation, setInvitation] = useState<Invitation>();
  const [closed, setClosed] = useState<DoorError>();
  const [problem, setProblem] = useState<DoorError | 'nameMissing'>();
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);

  const read = useCallback(() => {
    setClosed(undefined);
    void ask().then((asked) => (asked.ok ? setInvitation(asked.value) : setClosed(asked.error)));
  }, [ask]);
  useEffect(read, [read]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return setProblem('nameMissing');
    setBusy(true);
    setProblem(undefined);
    void join(name.trim(), passphrase).then((error) => {
      setBusy(false);
      setProblem(error);
    });
  };
  const words = problem === 'nameMissing' ? t('join.nameMissing') : problem && t(`joinError.${problem}`);
  return (
    <main className="welcome">
      <form className="welcome-card" onSubmit={submit} noValidate>
        <div className="welcome-mark">
          <Knot
            colours={['var(--kind-resource)', 'var(--kind-seed)', 'var(--kind-combination)', 'var(--kind-funding)']}
            size={112}
            background="var(--paper)"
          />
        </div>
        <h1 className="join-title">
          {invitation?.host ? t('join.title', { host: invitation.host }) : t('join.titleUnknown')}
        </h1>
        {closed ? (
          <>
            <p className="notice bad" role="alert">
              {t(`joinError.${closed}`)}
            </p>
            {closed === 'offline' ? <Button onPress={read}>{t('join.again')}</Button> : null}
          </>
        ) : null}
        {invitation && !closed ? (
          <>
            <p className="muted">
              {t('join.role', {
                role: t(`role.${invitation.role}`),
                hint:
                  invitation.role === 'editor' || invitation.role === 'commenter' || invitation.role === 'viewer'
                    ? t(`roleHint.${invitation.role}`)
                    : '',
              })}
            </p>
            <label className="field">
              <span className="field-label">{t('join.name')}</span>
              <input
                className="input"
                value={name}
                maxLength={120}
                autoComplete="name"
                autoFocus
                onChange={(e) => setName(e.target.value)}
              />
              <span className="field-hint">{t('join.nameHint')}</span>
            </label>
            {invitation.needsPassphrase ? (
              <label className="field">
                <span className="field-label">{t('join.passphrase')}</span>
                <input
                  className="input"
                  type="password"
                  value={passphrase}
                  maxLength={200}
                  autoComplete="off"
                  onChange={(e) => setPassphrase(e.target.value)}
                />
              </label>
            ) : null}
            {words ? (
              <p className="notice bad" role="alert">
                {words}
              </p>
            ) : null}
            <div className="row wrap welcome-actions">
              <Button type="submit" look="primary" isDisabled={busy}>
                {t('join.do')}
              </Button>
            </div>
            <p className="field-hint">{t('join.about')}</p>
          </>
        ) : null}
      </form>
    </main>
  );
}
