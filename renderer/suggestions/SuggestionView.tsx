/** One suggestion: its author, its changes, whether its place has changed since, and buttons. */

import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { SuggestionsModel } from '../../shared/app/suggestions/suggestionsModel.ts';
import { inWords } from '../../shared/doc/fields/inWords.ts';
import { describeSuggestion } from '../../shared/doc/suggestions/describe.ts';
import type { Suggestion } from '../../shared/doc/suggestions/suggestions.ts';
import { announce } from '../shell/announce.tsx';
import { useChangeWords } from '../shell/useChangeWords.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { copyText } from '../ui/copyText.ts';
import { useWords } from '../ui/i18n.tsx';
import { ChangeList } from '../versions/ChangeList.tsx';

type Props = {
  readonly session: PlanSession;
  readonly suggestions: SuggestionsModel;
  readonly suggestion: Suggestion;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
};

export function SuggestionView({ session, suggestions, suggestion, isCurrent, onGo, onAccept, onDecline }: Props) {
  const { t } = useWords();
  const { moment } = useWhen();
  const words = useChangeWords();
  const isOpen = suggestion.state === 'open';
  const standing = suggestions.standing(suggestion);
  const changes = describeSuggestion(session.planDoc, suggestion.ops);
  const isOwn = suggestions.isOwn(suggestion);
  const needed = isOpen ? suggestions.neededBy(suggestion) : [];
  const nameOf = (other: Suggestion): string => {
    const [first] = describeSuggestion(session.planDoc, other.ops);
    return first ? inWords(first.after, words) || inWords(first.before, words) : '';
  };
  const withdraw = () => {
    suggestions.withdraw(suggestion);
    announce(t('suggest.withdrawn'));
  };
  const copy = () =>
    void copyText(changes.map((c) => inWords(c.after, words)).join('\n')).then(
      () => announce(t('comment.copied')),
      () => announce(t('error.command'), { kind: 'error' }),
    );
  return (
    <li
      className={`thread suggestion ${isCurrent ? 'current' : ''} ${isOpen ? '' : 'resolved'}`}
      data-suggestion={suggestion.id}
    >
      <button type="button" className="thread-about" aria-pressed={isCurrent} onClick={onGo}>
        <span>
          <b>{isOwn ? t('suggest.byMe') : suggestion.byName}</b>{' '}
          <span className="small muted">{moment(suggestion.at)}</span>
        </span>
        <span className="visually-hidden">{t('suggest.go')}</span>
      </button>
      <ChangeList changes={changes} />
      {isOpen && standing.isLost ? <p className="small warn-text">{t('suggest.isLost')}</p> : null}
      {isOpen && standing.isDone ? <p className="small muted">{t('suggest.isDone')}</p> : null}
      {isOpen && standing.hasMoved && !standing.isLost && !standing.isDone ? (
        <p className="small warn-text">{t('suggest.hasMoved')}</p>
      ) : null}
      {needed.length > 0 ? (
        <p className="small muted">{t('suggest.needs', { list: needed.map(nameOf).join('、') })}</p>
      ) : null}
      {isOpen ? (
        <div className="row wrap">
          {suggestions.canSettle ? (
            <>
              {standing.isLost ? (
                <Button small onPress={copy}>
                  {t('suggest.copy')}
                </Button>
              ) : (
                <Button small look="primary" onPress={onAccept}>
                  {t('suggest.accept')}
                </Button>
              )}
              {isOwn ? null : (
                <Button small onPress={onDecline}>
                  {t('suggest.decline')}
                </Button>
              )}
            </>
          ) : null}
          {isOwn ? (
            <Button small look="quiet" onPress={withdraw}>
              {t('suggest.withdraw')}
            </Button>
          ) : null}
        </div>
      ) : (
        <div className="row wrap">
          <span className="small muted grow">
            {t(suggestion.state === 'accepted' ? 'suggest.state.accepted' : 'suggest.state.declined', {
              name: suggestion.settledBy,
              at: moment(suggestion.settledAt),
            })}
          </span>
          {suggestion.state === 'declined' && suggestions.canSettle ? (
            <Button small look="quiet" onPress={() => suggestions.reopen(suggestion)}>
              {t('suggest.reopen')}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}
