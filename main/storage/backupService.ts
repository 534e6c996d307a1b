/** Makes a backup at start and checks periodically whether the next one is due. */
import type { Service } from '../../shared/kernel/services.ts';
import type { Library } from './library.ts';

const CHECK_MS = 10 * 60 * 1000;

export const BACKUPS: Service<Pick<Library, 'backupIfDue'>> = {
  id: 'backups',
  start: (library) => {
    library.backupIfDue();
    const timer = setInterval(() => library.backupIfDue(), CHECK_MS);
    timer.unref();
    return () => clearInterval(timer);
  },
};
