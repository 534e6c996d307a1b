/** A suggestion in one row of the outline: author, change, and buttons. Its keys belong to the tree: Enter accepts, Delete declines. */
import { Check, PencilLine, X } from 'lucide-react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { SuggestionsModel } from '../../shared/app/suggestions/suggestionsModel.ts';
import { describeSuggestion } from '../../shared/doc/suggestions/describe.ts';
import type { Suggestion } from '../../shared/doc/suggestions/suggestions.ts';
import { useWords } from '../ui/i18n.tsx';
import { ChangeList } from '../versions/ChangeList.tsx';
import { useAnswers } from './useAnswers.ts';

type Props = {
  readonly session: PlanSession;
  readonly suggestions: SuggestionsModel;
  readonly suggestion: Suggestion;
};

export function SuggestionRow({ session, suggestions, suggestion }: Props) {
  const { t } = useWords();
  const { accept, decline } = useAnswers(suggestions);
  const isOwn = suggestions.isOwn(suggestion);
  const { isLost } = suggestions.standing(suggestion);
  return (
    <div className="suggestion-row">
      <PencilLine size={14} aria-hidden="true" />
      <span className="small">{t('suggest.rowBy', { name: isOwn ? t('suggest.byMe') : suggestion.byName })}</span>
      <ChangeList changes={describeSuggestion(session.planDoc, suggestion.ops)} />
      {isLost ? <span className="small warn-text">{t('suggest.isLost')}</span> : null}
      {suggestions.canSettle ? (
        <span className="row">
          {isLost ? null : (
            <button type="button" tabIndex={-1} className="button small" onClick={() => accept([suggestion])}>
              <Check size={14} aria-hidden="true" /> {t('suggest.accept')}
            </button>
          )}
          {isOwn ? null : (
            <button type="button" tabIndex={-1} className="button small quiet" onClick={() => decline([suggestion])}>
              <X size={14} aria-hidden="true" /> {t('suggest.decline')}
            </button>
          )}
        </span>
      ) : null}
    </div>
  );
}
