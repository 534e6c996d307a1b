/** Says, in suggestion mode, that edits are suggestions; and reports edits that could not become one. */
import { useEffect } from 'react';
import { useSuggestions } from '../session/useStore.ts';
import { announce } from '../shell/announce.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function SuggestBanner() {
  const { t } = useWords();
  const suggestions = useSuggestions();
  useEffect(() => {
    const subscription = suggestions?.onDidRefuse((why) => announce(t(`suggest.${why}`), { kind: 'error' }));
    return () => subscription?.dispose();
  }, [suggestions, t]);
  if (!suggestions?.isSuggesting) return null;
  return (
    <p className="banner suggesting" role="status">
      <span className="grow">{t('suggest.banner')}</span>
      <Button small onPress={() => suggestions.stop()}>
        {t('suggest.stop')}
      </Button>
    </p>
  );
}
