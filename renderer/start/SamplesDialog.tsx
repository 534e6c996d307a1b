/** The samples of the four roles: open, continue, or reset. They do not touch the person's own plans. */
import { useState } from 'react';
import { START_ROLES, type StartRole } from '../../shared/ipc/contract.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { parts } from '../shell/appParts.ts';
import { runPart } from '../shell/runPart.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

const openers = parts.declare('start.samples', () => import('./openSample.ts'), { forGuests: false });

type Props = { readonly role: StartRole | undefined; readonly onClose: () => void };

export function SamplesDialog({ role, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const app = useApp();
  const { samples, startedAs } = app.settings;
  const [resetting, setResetting] = useState<StartRole>();
  const [isMaking, setMaking] = useState(false);
  const run = async (of: StartRole, fresh: boolean) => {
    setMaking(true);
    await runPart(openers, t, async ({ openSample }) => {
      const opened = await openSample(app, words, of, fresh).catch(() => false);
      if (!opened) return announce(t('error.storage'), { kind: 'error' });
      onClose();
      if (fresh) announce(t('sample.resetDone'));
    });
    setMaking(false);
  };
  if (resetting)
    return (
      <Dialog
        title={t('sample.resetTitle', { title: t(`sample.${resetting}`) })}
        isOpen
        onClose={() => setResetting(undefined)}
        size="narrow"
        role="alertdialog"
      >
        <p>{t('sample.resetAbout')}</p>
        <div className="dialog-actions">
          <Button onPress={() => setResetting(undefined)}>{t('common.cancel')}</Button>
          <Button look="danger" isDisabled={isMaking} onPress={() => void run(resetting, true)}>
            {t('sample.reset')}
          </Button>
        </div>
      </Dialog>
    );
  const mine = role ?? (startedAs || 'founder');
  const order = [mine, ...START_ROLES.filter((r) => r !== mine)];
  return (
    <Dialog title={t('sample.title')} isOpen onClose={onClose} size="narrow">
      <p>{t('sample.about')}</p>
      <ul className="sample-list">
        {order.map((r) => (
          <li key={r} className="row wrap between">
            <span>
              <b className="block">{t(`sample.${r}`)}</b>
              <span className="small muted">{t(`start.roleName.${r}`)}</span>
            </span>
            <span className="row">
              <Button
                small
                look={r === mine ? 'primary' : 'plain'}
                isDisabled={isMaking}
                aria-label={`${t(`sample.${r}`)}: ${t(samples[r] ? 'sample.goOn' : 'sample.open')}`}
                onPress={() => void run(r, false)}
              >
                {t(samples[r] ? 'sample.goOn' : 'sample.open')}
              </Button>
              {samples[r] ? (
                <Button
                  small
                  isDisabled={isMaking}
                  aria-label={`${t(`sample.${r}`)}: ${t('sample.reset')}`}
                  onPress={() => setResetting(r)}
                >
                  {t('sample.reset')}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {isMaking ? <p role="status">{t('sample.making')}</p> : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  );
}
