/** Reports why a backup or a diagnostics file could not be created. */
import { HostError } from '../../shared/ipc/contract.ts';
import { announce } from '../shell/announce.tsx';
import { useWords } from '../ui/i18n.tsx';

export function useTellFailure(): (error: unknown) => void {
  const { t } = useWords();
  return (error) =>
    announce(
      error instanceof HostError && (error.code === 'notABackup' || error.code === 'damagedBackup')
        ? t(`backup.${error.code}`)
        : t('error.storage'),
      { kind: 'error' },
    );
}
