/** Opens and closes the suggestions, and says how many wait for an answer. */
import { PencilLine } from 'lucide-react';
import { useWords } from '../app/i18n.tsx';
import { useSuggestions } from '../session/useStore.ts';
import { IconButton } from '../ui/controls.tsx';

export function SuggestionsButton() {
  const { t } = useWords();
  const suggestions = useSuggestions();
  const waiting = suggestions?.waiting.length ?? 0;
  return (
    <span className="with-count">
      <IconButton
        label={waiting > 0 ? t('suggest.titleCount', { n: waiting }) : t('suggest.title')}
        icon={<PencilLine size={18} />}
        pressed={suggestions?.isShown === true}
        isDisabled={!suggestions}
        onPress={() => suggestions?.show(!suggestions.isShown)}
      />
      {waiting > 0 ? (
        <span className="comment-count" aria-hidden="true">
          {waiting}
        </span>
      ) : null}
    </span>
  );
}
