/** Changes the person's own entries, and reports failures. True if it succeeded. */
import type { OwnEntriesChange } from '../../shared/app/catalogue/ownLibrary.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWords } from '../ui/i18n.tsx';

export function useChangeEntries(): (change: OwnEntriesChange) => boolean {
  const { t } = useWords();
  const { catalogue } = useApp();
  return (change) => {
    const changed = catalogue.changeEntries(change);
    if (!changed.ok) announce(t(changed.error === 'notOpen' ? 'error.storage' : 'refusal.invalid'), { kind: 'error' });
    return changed.ok;
  };
}
