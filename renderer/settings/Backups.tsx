/** Backups of everything on this machine: created, saved elsewhere, and restored after asking. */
import { useCallback, useEffect, useState } from 'react';
import type { ChannelOutput } from '../../shared/ipc/contract.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { openDialog } from '../shell/dialogs.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useTellFailure } from './useTellFailure.ts';

type Backup = ChannelOutput<'backup.list'>['backups'][number];
type Restore = { readonly name: string; readonly run: () => Promise<{ readonly plans: number }> };

export function Backups({ folder }: { readonly folder: string }) {
  const { t } = useWords();
  const { host } = useApp();
  const tellFailure = useTellFailure();
  const { backups, reload } = useBackups();
  const [restoring, setRestoring] = useState<Restore>();
  const save = () =>
    void host.call('backup.create', {}).then(async ({ name, bytes }) => {
      if (await host.saveFile(name, bytes, 'backup')) announce(t('backup.saved'));
    }, tellFailure);
  const chooseFile = async () => {
    const file = await host.openFile('backup');
    if (file) setRestoring({ name: file.name, run: () => host.call('backup.restore', { bytes: file.bytes }) });
  };
  const restore = ({ run }: Restore) => {
    announce(t('backup.checking'));
    void run().then(({ plans }) => {
      announce(t('backup.restored', { n: plans }));
      reload();
    }, tellFailure);
    setRestoring(undefined);
  };
  return (
    <section className="stack">
      <h2>{t('backup.title')}</h2>
      <p className="muted">{t('backup.about', { folder })}</p>
      <div className="row wrap">
        <Button onPress={save}>{t('backup.save')}</Button>
        <Button onPress={() => void chooseFile()}>{t('backup.restoreFile')}</Button>
        <Button onPress={() => openDialog({ kind: 'allPlans' })}>{t('allPlans.title')}</Button>
      </div>
      <BackupList
        backups={backups}
        onRestore={({ name }) => setRestoring({ name, run: () => host.call('backup.restore', { name }) })}
      />
      {restoring ? (
        <ConfirmRestore
          name={restoring.name}
          onConfirm={() => restore(restoring)}
          onClose={() => setRestoring(undefined)}
        />
      ) : null}
    </section>
  );
}

function useBackups(): { readonly backups: readonly Backup[]; readonly reload: () => void } {
  const { host } = useApp();
  const [backups, setBackups] = useState<readonly Backup[]>([]);
  const reload = useCallback(
    () =>
      void host.call('backup.list', {}).then(
        (found) => setBackups(found.backups),
        () => undefined,
      ),
    [host],
  );
  useEffect(reload, [reload]);
  return { backups, reload };
}

function BackupList({
  backups,
  onRestore,
}: {
  readonly backups: readonly Backup[];
  readonly onRestore: (backup: Backup) => void;
}) {
  const { t } = useWords();
  const { moment } = useWhen();
  return (
    <ul className="backup-list">
      {backups.map((backup) => (
        <li key={backup.name} className="row between">
          <span>
            {moment(backup.createdAt)}{' '}
            <span className="muted small">
              {t('backup.size', { kb: Math.ceil(backup.bytes / 1024).toLocaleString() })}
            </span>
          </span>
          <Button small onPress={() => onRestore(backup)}>
            {t('backup.restore')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function ConfirmRestore({
  name,
  onConfirm,
  onClose,
}: {
  readonly name: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  return (
    <Dialog title={t('backup.restoreTitle')} isOpen onClose={onClose} size="narrow" role="alertdialog">
      <p>{t('backup.restoreAbout', { name })}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button look="primary" onPress={onConfirm}>
          {t('backup.restore')}
        </Button>
      </div>
    </Dialog>
  );
}
