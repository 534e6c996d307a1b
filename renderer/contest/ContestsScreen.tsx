/** Contests that are run here, rounds that are judged here, and verification of any contest file. */
import { useEffect, useRef, useState } from 'react';
import { putOnShelf } from '../../shared/app/contest/contestShelf.ts';
import { SeatModel } from '../../shared/app/contest/seatModel.ts';
import { isEncrypted } from '../../shared/doc/contest/encrypted.ts';
import { onDidOfferContestFile, takeContestFile } from '../session/contestFile.ts';
import { newId } from '../session/newId.ts';
import { useShelf } from '../session/useShelf.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { navigate } from '../shell/routes.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { CheckFileDialog } from './CheckFileDialog.tsx';
import { readContestFile } from './readContestFile.ts';

export function ContestsScreen() {
  const { t } = useWords();
  const { core, host } = useApp();
  const { moment } = useWhen();
  const items = useShelf(core);
  const [bundle, setBundle] = useState<{ readonly name: string; readonly bytes: Uint8Array }>();
  const [checking, setChecking] = useState<{ readonly name: string; readonly bytes: Uint8Array }>();
  const create = async () => {
    const id = newId<string>();
    try {
      await putOnShelf(core, { id, kind: 'contest', title: '', at: new Date().toISOString() });
      navigate({ name: 'contest', contestId: id, panel: 'call' });
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  // A file that was opened outside the app: a bundle asks for its passphrase, any other is verified.
  useEffect(() => {
    const take = () => {
      const file = takeContestFile();
      if (!file) return;
      if (file.name.toLowerCase().endsWith('.musubi-judge')) setBundle(file);
      else setChecking(file);
    };
    take();
    const subscription = onDidOfferContestFile(take);
    return () => subscription.dispose();
  }, []);
  const judge = async () => {
    const file = await host.openFile('contest');
    if (!file) return;
    if (!isEncrypted(file.bytes) || file.name.endsWith('.musubi-scores'))
      return announce(t('seat.notABundle', { name: file.name }), { kind: 'error' });
    setBundle(file);
  };
  const list = (kind: 'contest' | 'seat') => (items ?? []).filter((i) => i.kind === kind && !i.hidden);
  return (
    <main className="screen contests">
      <header className="screen-header">
        <h1>{t('contests.title')}</h1>
        <Button onPress={() => void host.openFile('contest').then((f) => f && setChecking(f))}>
          {t('contests.check')}
        </Button>
      </header>
      <p className="muted">{t('contests.about')}</p>
      <div className="two-columns">
        <section className="stack">
          <h2 className="section-title">{t('contests.run')}</h2>
          {items && list('contest').length === 0 ? <p className="muted">{t('contests.noneRun')}</p> : null}
          <ul className="line-list">
            {list('contest').map((i) => (
              <li key={i.id}>
                <button
                  type="button"
                  className="line-button"
                  onClick={() => navigate({ name: 'contest', contestId: i.id, panel: 'call' })}
                >
                  <span className="line-title">{i.title || t('contest.untitled')}</span>
                  <span className="line-amount">{moment(i.at)}</span>
                </button>
              </li>
            ))}
          </ul>
          <div>
            <Button look="primary" onPress={() => void create()}>
              {t('contests.create')}
            </Button>
          </div>
        </section>
        <section className="stack">
          <h2 className="section-title">{t('contests.judge')}</h2>
          {items && list('seat').length === 0 ? <p className="muted">{t('contests.noneJudge')}</p> : null}
          <ul className="line-list">
            {list('seat').map((i) => (
              <li key={i.id}>
                <button type="button" className="line-button" onClick={() => navigate({ name: 'seat', seatId: i.id })}>
                  <span className="line-title">{i.title}</span>
                  <span className="line-amount">{moment(i.at)}</span>
                </button>
              </li>
            ))}
          </ul>
          <div>
            <Button look="primary" onPress={() => void judge()}>
              {t('contests.openBundle')}
            </Button>
          </div>
        </section>
      </div>
      {bundle ? <OpenBundle {...bundle} onClose={() => setBundle(undefined)} /> : null}
      {checking ? <CheckFileDialog {...checking} onClose={() => setChecking(undefined)} /> : null}
    </main>
  );
}

/** Asks for a bundle's passphrase. A wrong one is reported and can be retyped. */
function OpenBundle({
  name,
  bytes,
  onClose,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { core } = useApp();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  // Key derivation takes a while on a slow machine; closing the dialog cancels it.
  const reading = useRef<AbortController>(undefined);
  useEffect(() => () => reading.current?.abort(), []);
  const open = async () => {
    setBusy(true);
    setProblem(undefined);
    reading.current = new AbortController();
    const { signal } = reading.current;
    try {
      const taken = await SeatModel.take(core, readContestFile, bytes, { passphrase, signal });
      if (signal.aborted) return;
      if (taken.ok) {
        onClose();
        navigate({ name: 'seat', seatId: taken.value });
      } else setProblem(t(`bundleError.${taken.error}`));
    } catch {
      setProblem(t('error.storage'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={t('seat.openTitle')} isOpen onClose={onClose} size="narrow">
      <form
        className="stack"
        onSubmit={(e) => {
          e.preventDefault();
          void open();
        }}
      >
        <p>{t('seat.openAbout', { name })}</p>
        <label className="field">
          <span className="field-label">{t('seat.passphrase')}</span>
          <input
            className="input"
            type="text"
            autoComplete="off"
            value={passphrase}
            onChange={(e) => setPassphrase(e.target.value)}
            aria-invalid={problem ? true : undefined}
          />
        </label>
        {problem ? (
          <p className="field-error" role="alert">
            {problem}
          </p>
        ) : null}
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={busy || passphrase.trim() === ''}>
            {t(busy ? 'seat.opening' : 'seat.open')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
