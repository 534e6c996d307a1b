/** Opens the guidance records, and says how many wait for a signature. */
import { ClipboardCheck } from 'lucide-react';
import { useWords } from '../app/i18n.tsx';
import { useCoaching } from '../session/useStore.ts';
import { IconButton } from '../ui/controls.tsx';

export function CoachingButton({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useWords();
  const coaching = useCoaching();
  if (!coaching) return null;
  const waiting = coaching.waiting.length;
  return (
    <span className="with-count">
      <IconButton
        label={waiting > 0 ? t('guidance.openWaiting', { n: waiting }) : t('guidance.open')}
        icon={<ClipboardCheck size={18} />}
        onPress={onOpen}
      />
      {waiting > 0 ? (
        <span className="comment-count" aria-hidden="true">
          {waiting}
        </span>
      ) : null}
    </span>
  );
}
