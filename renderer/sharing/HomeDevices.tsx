/** The founder's own devices at a home: another one, and ending one. */
import { useState } from 'react';
import type { KnownHome } from '../../shared/ipc/homes.ts';
import type { FounderDevice } from '../../shared/protocol/founder.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { HomeFailure, useHomeAct } from './homeParts.tsx';
import { QrCode } from './QrCode.tsx';

type Props = {
  readonly home: KnownHome;
  readonly devices: readonly FounderDevice[];
  readonly onDone: () => void;
};

export function HomeDevices({ home, devices, onDone }: Props) {
  const { t } = useWords();
  const { host } = useApp();
  const { day, moment } = useWhen();
  const { run, isBusy, problem } = useHomeAct();
  const [made, setMade] = useState<{ readonly link: string; readonly expiresAt: string }>();
  const [ending, setEnding] = useState<FounderDevice>();
  const { organisation } = home;
  const end = (id: string) =>
    void run(
      () => host.call('homes.end', { home: home.id, id }),
      () => {
        setEnding(undefined);
        announce(t('orgHome.ended'));
        onDone();
      },
    );
  return (
    <div className="stack">
      <h4>{t('orgHome.devices')}</h4>
      <ul className="member-list">
        {devices.map((device) => (
          <li key={device.id} className="member">
            <span className="grow">
              {t('orgHome.device', { day: moment(device.addedAt) })}
              {device.isThis ? <b className="small block">{t('orgHome.thisDevice')}</b> : null}
            </span>
            <Button small onPress={() => setEnding(device)}>
              {t('orgHome.end')}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button
          small
          isDisabled={isBusy}
          onPress={() => void run(() => host.call('homes.device', { home: home.id }), setMade)}
        >
          {t('orgHome.addDevice')}
        </Button>
      </div>
      {ending ? null : <HomeFailure problem={problem} />}
      {made ? (
        <div className="invite-made">
          <QrCode text={made.link} label={t('orgHome.qr')} />
          <div className="stack grow">
            <label className="field">
              <span className="field-label">{t('orgHome.deviceLink')}</span>
              <input className="input" readOnly value={made.link} onFocus={(event) => event.target.select()} />
            </label>
            <p role="status">{t('orgHome.deviceUntil', { time: moment(made.expiresAt) })}</p>
          </div>
        </div>
      ) : null}
      {ending ? (
        <Dialog
          title={t('orgHome.endTitle')}
          isOpen
          onClose={() => setEnding(undefined)}
          size="narrow"
          role="alertdialog"
        >
          <p>{t('orgHome.device', { day: day(ending.addedAt) })}</p>
          <p>{ending.isThis ? t('orgHome.endThisAbout', { organisation }) : t('orgHome.endAbout', { organisation })}</p>
          <HomeFailure problem={problem} />
          <div className="dialog-actions">
            <Button onPress={() => setEnding(undefined)}>{t('common.cancel')}</Button>
            <Button look="danger" isDisabled={isBusy} onPress={() => end(ending.id)}>
              {t('orgHome.end')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}
