/** Toggles the suggestions, with a count of open ones. */
import { PencilLine } from 'lucide-react';
import { useSuggestions } from '../session/useStore.ts';
import { CountButton } from '../ui/CountButton.tsx';
import { useWords } from '../ui/i18n.tsx';

export function SuggestionsButton() {
  const { t } = useWords();
  const suggestions = useSuggestions();
  const waiting = suggestions?.waiting.length ?? 0;
  return (
    <CountButton
      label={waiting > 0 ? t('suggest.titleCount', { n: waiting }) : t('suggest.title')}
      caption={t('suggest.title')}
      icon={<PencilLine size={18} />}
      count={waiting}
      pressed={suggestions?.isShown === true}
      isDisabled={!suggestions}
      onPress={() => suggestions?.show(!suggestions.isShown)}
    />
  );
}
