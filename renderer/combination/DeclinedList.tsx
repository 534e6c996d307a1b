/** Declined candidates with the reasons; each can be offered again. */
import type { DeclinedCandidate } from '../../shared/app/board/declined.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

type Props = {
  readonly declined: readonly (DeclinedCandidate & { readonly key: string })[];
  readonly onOfferAgain: ((key: string, entry: string) => void) | undefined;
};

export function DeclinedList({ declined, onOfferAgain }: Props) {
  const { t, text } = useWords();
  const { day } = useWhen();
  const { catalogue } = useApp();
  return (
    <details>
      <summary>{t('candidate.declinedList', { n: declined.length })}</summary>
      <ul className="stack">
        {declined.map(({ key, entry: id, reason, by, on }) => {
          const entry = catalogue.entry(id);
          return (
            <li key={id} className="row between wrap">
              <span>
                {entry ? text(entry.title) : id}{' '}
                <span className="muted small">{t('candidate.declinedBy', { reason, by, day: day(on) })}</span>
              </span>
              {onOfferAgain ? (
                <Button small onPress={() => onOfferAgain(key, id)}>
                  {t('candidate.again')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
