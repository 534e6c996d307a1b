/** Says in words whether the work is on this machine's disk. */
import { CloudOff, HardDrive, Loader } from 'lucide-react';
import type { PlanSession } from '../session/planSession.ts';
import { useSaveState } from '../session/useStore.ts';
import { useWords } from './i18n.tsx';

export function SaveStatus({ session }: { readonly session: PlanSession }) {
  const { t, language } = useWords();
  const { pending, savedAt, problem } = useSaveState(session);
  const time = savedAt
    ? new Date(savedAt).toLocaleTimeString(language === 'ja' ? 'ja-JP' : 'en-GB', {
        hour: '2-digit',
        minute: '2-digit',
      })
    : '';
  const state = problem ? 'problem' : pending > 0 ? 'pending' : 'saved';
  return (
    <span className={`save-status ${state}`} data-state={state} data-pending={pending}>
      {state === 'problem' ? (
        <CloudOff size={15} aria-hidden="true" />
      ) : state === 'pending' ? (
        <Loader size={15} aria-hidden="true" />
      ) : (
        <HardDrive size={15} aria-hidden="true" />
      )}
      {state === 'problem'
        ? t('save.problem', { n: pending })
        : state === 'pending'
          ? t('save.pending')
          : savedAt
            ? t('save.savedAt', { time })
            : t('save.saved')}
    </span>
  );
}
