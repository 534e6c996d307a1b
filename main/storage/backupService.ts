/** Makes a backup at start and checks periodically whether the next one is due. */
import type { Service } from '../../shared/kernel/services.ts';
import type { HostLibrary } from './hostLibrary.ts';

const CHECK_MS = 10 * 60 * 1000;

export const BACKUPS: Service<Pick<HostLibrary, 'backupIfDue'>> = {
  id: 'backups',
  start: (library) => {
    void library.backupIfDue();
    const timer = setInterval(() => void library.backupIfDue(), CHECK_MS);
    timer.unref();
    return () => clearInterval(timer);
  },
};
