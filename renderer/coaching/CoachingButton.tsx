/** Opens the guidance records, with a count of those that wait for a signature. */
import { ClipboardCheck } from 'lucide-react';
import { useCoaching } from '../session/useStore.ts';
import { CountButton } from '../ui/CountButton.tsx';
import { useWords } from '../ui/i18n.tsx';

export function CoachingButton({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useWords();
  const coaching = useCoaching();
  if (!coaching) return null;
  const waiting = coaching.waiting.length;
  return (
    <CountButton
      label={waiting > 0 ? t('guidance.openWaiting', { n: waiting }) : t('guidance.open')}
      caption={t('guidance.caption')}
      icon={<ClipboardCheck size={18} />}
      count={waiting}
      onPress={onOpen}
    />
  );
}
