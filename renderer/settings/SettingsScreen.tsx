/** Settings, where the data lives, backups, and what this program is. */
import { useEffect, useState } from 'react';
import { HostError, type Settings } from '../../shared/ipc/contract.ts';
import { formatDay } from '../../shared/text/dates.ts';
import { RegionPicker } from '../catalogue/RegionPicker.tsx';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { localLog, withWindowLog } from '../shell/localLog.ts';
import { useWhen } from '../shell/useWhen.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { LicencesDialog } from './LicencesDialog.tsx';

const ZOOMS = [0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

export function SettingsScreen() {
  const { t } = useWords();
  const { moment } = useWhen();
  const { host, settings, setSettings, catalogue, today } = useApp();
  const [backups, setBackups] = useState<readonly { name: string; createdAt: string; bytes: number }[]>([]);
  const [info, setInfo] = useState<{ version: string; dataFolder: string }>();
  const [restoring, setRestoring] = useState<{ name: string; run: () => Promise<{ plans: number }> }>();
  const [licences, setLicences] = useState(false);
  const readBackups = () =>
    void host.call('backup.list', {}).then(
      (r) => setBackups(r.backups),
      () => undefined,
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per host
  useEffect(() => {
    readBackups();
    void host.call('app.info', {}).then(setInfo, () => undefined);
  }, [host]);
  const failed = (error: unknown) =>
    announce(error instanceof HostError && error.code === 'notABackup' ? t('backup.notABackup') : t('error.storage'), {
      kind: 'error',
    });
  const backup = () =>
    void host.call('backup.create', {}).then(async ({ name, bytes }) => {
      if (await host.saveFile(name, bytes, 'backup')) announce(t('backup.saved'));
    }, failed);
  const diagnose = () =>
    void host.call('app.diagnostics', {}).then(async ({ text }) => {
      if (
        await host.saveFile(
          `musubi-diagnostics-${today}.json`,
          new TextEncoder().encode(withWindowLog(text, localLog.lines())),
          'json',
        )
      )
        announce(t('about.diagnosticsSaved'));
    }, failed);
  const restoreFile = () =>
    void host
      .openFile('backup')
      .then(
        (file) =>
          file && setRestoring({ name: file.name, run: () => host.call('backup.restore', { bytes: file.bytes }) }),
      );
  return (
    <main className="screen settings">
      <header className="screen-header">
        <h1>{t('settings.title')}</h1>
      </header>
      <section className="settings-grid">
        <CommitField
          label={t('settings.name')}
          value={settings.name}
          maxLength={120}
          onCommit={(name) => setSettings({ name })}
        />
        <RegionPicker
          regions={catalogue.regions}
          value={{ prefecture: settings.prefecture, municipalityCode: settings.municipalityCode }}
          onChange={(r) => setSettings(r)}
          label={t('settings.region')}
        />
        <Select<Settings['language']>
          label={t('settings.language')}
          value={settings.language}
          onChange={(v) => setSettings({ language: v })}
          options={[
            { id: 'ja', label: t('language.ja') },
            { id: 'en', label: t('language.en') },
          ]}
        />
        <Select<Settings['theme']>
          label={t('settings.theme')}
          value={settings.theme}
          onChange={(theme) => setSettings({ theme })}
          options={(['system', 'light', 'dark', 'contrast'] as const).map((id) => ({ id, label: t(`theme.${id}`) }))}
        />
        <Select<Settings['font']>
          label={t('settings.font')}
          value={settings.font}
          onChange={(font) => setSettings({ font })}
          options={(['ud', 'noto'] as const).map((id) => ({ id, label: t(`font.${id}`) }))}
        />
        <Select
          label={t('settings.zoom')}
          value={String(settings.zoom)}
          onChange={(z) => setSettings({ zoom: Number(z) })}
          options={[...new Set([...ZOOMS, settings.zoom])]
            .sort((a, b) => a - b)
            .map((z) => ({ id: String(z), label: `${Math.round(z * 100)}%` }))}
        />
        <Select<Settings['dateStyle']>
          label={t('settings.dates')}
          value={settings.dateStyle}
          onChange={(dateStyle) => setSettings({ dateStyle })}
          options={(['both', 'western', 'wareki'] as const).map((id) => ({ id, label: formatDay(today, id) }))}
        />
        <label className="checkbox">
          <input
            type="checkbox"
            checked={settings.singleKeys}
            onChange={(e) => setSettings({ singleKeys: e.target.checked })}
          />
          {t('settings.singleKeys')}
        </label>
      </section>
      {host.guest ? null : (
        <section className="stack">
          <h2>{t('backup.title')}</h2>
          <p className="muted">{t('backup.about', { folder: info?.dataFolder ?? '' })}</p>
          <div className="row wrap">
            <Button onPress={backup}>{t('backup.save')}</Button>
            <Button onPress={restoreFile}>{t('backup.restoreFile')}</Button>
          </div>
          <ul className="backup-list">
            {backups.map((b) => (
              <li key={b.name} className="row between">
                <span>
                  {moment(b.createdAt)}{' '}
                  <span className="muted small">
                    {t('backup.size', { kb: Math.ceil(b.bytes / 1024).toLocaleString() })}
                  </span>
                </span>
                <Button
                  small
                  onPress={() =>
                    setRestoring({ name: b.name, run: () => host.call('backup.restore', { name: b.name }) })
                  }
                >
                  {t('backup.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack">
        <h2>{t('about.title')}</h2>
        <p>{t('about.text', { version: info?.version ?? '' })}</p>
        <p className="muted small">{t('about.privacy')}</p>
        <p className="muted small">{t('about.licences')}</p>
        <p className="muted small">{t('about.diagnostics')}</p>
        <div className="row wrap">
          <Button onPress={() => setLicences(true)}>{t('about.showLicences')}</Button>
          <Button onPress={diagnose}>{t('about.saveDiagnostics')}</Button>
        </div>
      </section>
      {licences ? <LicencesDialog onClose={() => setLicences(false)} /> : null}
      {restoring ? (
        <Dialog
          title={t('backup.restoreTitle')}
          isOpen
          onClose={() => setRestoring(undefined)}
          size="narrow"
          role="alertdialog"
        >
          <p>{t('backup.restoreAbout', { name: restoring.name })}</p>
          <div className="dialog-actions">
            <Button onPress={() => setRestoring(undefined)}>{t('common.cancel')}</Button>
            <Button
              look="primary"
              onPress={() => {
                void restoring.run().then(({ plans }) => {
                  announce(t('backup.restored', { n: plans }));
                  readBackups();
                }, failed);
                setRestoring(undefined);
              }}
            >
              {t('backup.restore')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </main>
  );
}
