/** All suggestions beside the view: accepted or declined one by one or all shown ones, by author; one's own can be withdrawn. */
import { PencilLine, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { SuggestionsModel } from '../../shared/app/suggestions/suggestionsModel.ts';
import type { Suggestion } from '../../shared/doc/suggestions/suggestions.ts';
import { usePlanVersion, useSuggestions } from '../session/useStore.ts';
import { Button, Dialog, IconButton, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import { SuggestionView } from './SuggestionView.tsx';
import { useAnswers } from './useAnswers.ts';

type Props = {
  readonly session: PlanSession;
  /** Goes to a suggestion's place. */
  readonly onGo: (suggestion: Suggestion) => void;
};

export function SuggestionsPanel(props: Props) {
  const suggestions = useSuggestions();
  return suggestions?.isShown ? <Panel {...props} suggestions={suggestions} /> : null;
}

function Panel({ session, suggestions, onGo }: Props & { readonly suggestions: SuggestionsModel }) {
  const { t } = useWords();
  const [filter, setFilter] = useState('open');
  const [asking, setAsking] = useState<'accept' | 'decline'>();
  const list = useRef<HTMLUListElement>(null);
  // Descriptions of suggestions name cards and figures.
  usePlanVersion(session, 'nodes', 'figures', 'assumptions');
  const { all } = suggestions.store;
  const people = new Map(all.map((s) => [s.by, suggestions.isOwn(s) ? t('suggest.byMe') : s.byName]));
  const shown = all.filter((s) =>
    s.id === suggestions.current
      ? true
      : filter === 'settled'
        ? s.state !== 'open'
        : s.state === 'open' && (filter === 'open' || s.by === filter),
  );
  const answerable = suggestions.canSettle ? shown.filter((s) => s.state === 'open') : [];

  useEffect(() => {
    list.current?.querySelector(`[data-suggestion="${suggestions.current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [suggestions.current]);

  const { accept, decline } = useAnswers(suggestions);
  // There are some, but none of these: then of the others.
  const other = filter !== 'settled' && all.every((s) => s.state !== 'open') ? 'settled' : 'open';

  return (
    <aside className="comments-panel" aria-label={t('suggest.title')}>
      <header className="row">
        <h2 className="grow">{t('suggest.title')}</h2>
        <IconButton small label={t('common.close')} icon={<X size={16} />} onPress={() => suggestions.show(false)} />
      </header>
      {suggestions.canSuggest ? (
        <Button
          look={suggestions.isSuggesting || suggestions.canSettle ? 'plain' : 'primary'}
          pressed={suggestions.isSuggesting}
          onPress={() => (suggestions.isSuggesting ? suggestions.stop() : suggestions.start())}
        >
          <PencilLine size={16} aria-hidden="true" />
          {suggestions.isSuggesting ? t('suggest.stop') : t('suggest.start')}
        </Button>
      ) : null}
      {all.length > 0 ? (
        <Select
          label={t('suggest.filter')}
          hideLabel
          value={filter}
          onChange={setFilter}
          options={[
            { id: 'open', label: t('suggest.filter.open') },
            ...[...people].map(([id, name]) => ({ id, label: t('suggest.filter.by', { name }) })),
            { id: 'settled', label: t('suggest.filter.settled') },
          ]}
        />
      ) : null}
      {answerable.length > 1 ? (
        <div className="row wrap">
          <Button small onPress={() => setAsking('accept')}>
            {t('suggest.acceptAll', { n: answerable.length })}
          </Button>
          <Button small look="quiet" onPress={() => setAsking('decline')}>
            {t('suggest.declineAll', { n: answerable.length })}
          </Button>
        </div>
      ) : null}
      <ul className="thread-list" ref={list}>
        {shown.map((s) => (
          <SuggestionView
            key={s.id}
            session={session}
            suggestions={suggestions}
            suggestion={s}
            isCurrent={s.id === suggestions.current}
            onGo={() => {
              suggestions.choose(s.id);
              onGo(s);
            }}
            onAccept={() => accept([s])}
            onDecline={() => decline([s])}
          />
        ))}
      </ul>
      {shown.length === 0 ? (
        all.length === 0 ? (
          // The button for the first one is above.
          <p className="muted small">{t('suggest.noneYet')}</p>
        ) : (
          <Nothing
            says={t('suggest.none')}
            ways={[{ label: t(`suggest.show.${other}`), run: () => setFilter(other) }]}
          />
        )
      ) : null}
      {asking ? (
        <Dialog
          title={t(asking === 'accept' ? 'suggest.acceptAll' : 'suggest.declineAll', { n: answerable.length })}
          isOpen
          onClose={() => setAsking(undefined)}
          size="narrow"
          role="alertdialog"
        >
          <p>{t(asking === 'accept' ? 'suggest.acceptAllAsk' : 'suggest.declineAllAsk', { n: answerable.length })}</p>
          <div className="dialog-actions">
            <Button onPress={() => setAsking(undefined)}>{t('common.cancel')}</Button>
            <Button
              look="primary"
              onPress={() => {
                (asking === 'accept' ? accept : decline)(answerable);
                setAsking(undefined);
              }}
            >
              {t(asking === 'accept' ? 'suggest.accept' : 'suggest.decline')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </aside>
  );
}
