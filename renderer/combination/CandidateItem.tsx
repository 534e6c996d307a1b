/** One candidate: reason, precedent, objection; it can be combined, declined with a reason, or used to find similar ones. */
import { useContext, useState } from 'react';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { CARD_KIND_OF_ENTRY } from '../../shared/domain/canvas/kinds.ts';
import type { Proposal } from '../../shared/domain/combination/proposer.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { usePlaceName } from '../shell/usePlaceName.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { CandidateFacts, type FactIds, Scores, useFactIds, WhenAndWho } from './CandidateFacts.tsx';
import { EntryLink } from './EntryLink.tsx';
import { InTabOrder, useTabIndex } from './oneTabStop.ts';

const WHY_NOT = ['far', 'notNow', 'conditions', 'hands', 'asked'] as const;

export type CandidateActs = {
  /** `undefined` in a read-only plan. */
  readonly onTie: (() => void) | undefined;
  /** `undefined` if declining could not be stored. */
  readonly onDecline: ((reason: string) => void) | undefined;
  readonly onLike: () => void;
};
type Props = CandidateActs & {
  readonly entry: CatalogueEntry;
  readonly candidate: Proposal;
  /** What it would be combined with, if that differs from the list's cards. */
  readonly partner: string | undefined;
};

export function CandidateItem({ entry, candidate, partner, ...acts }: Props) {
  const { t, text } = useWords();
  const title = text(entry.title);
  const facts = useFactIds();
  return (
    <li
      className="candidate"
      data-candidate={entry.id}
      style={{ ['--kind' as string]: `var(--kind-${CARD_KIND_OF_ENTRY[entry.kind]})` }}
      aria-label={title}
    >
      <p className="candidate-kind small muted">
        <span className="dot" /> {t(`entryKind.${entry.kind}`)} · {usePlaceName()(entry) ?? t('entry.noPlace')}
      </p>
      <h4 className="candidate-title">{title}</h4>
      {candidate.isWeak ? <p className="small muted">{t('candidate.weak')}</p> : null}
      {partner ? <p className="small">{t('candidate.withCard', { title: quotable(partner) })}</p> : null}
      <Acts title={title} facts={facts} {...acts} />
      <Scores candidate={candidate} />
      <CandidateFacts candidate={candidate} ids={facts}>
        <WhenAndWho entry={entry} />
      </CandidateFacts>
      <details className="small">
        <summary tabIndex={useTabIndex()}>{t('candidate.details')}</summary>
        <p>{text(entry.summary)}</p>
        <EntryLink entry={entry} />
      </details>
    </li>
  );
}

/** Above the candidate's facts, so that they are reachable without scrolling; their descriptions include the first facts. */
function Acts({
  title,
  facts: { why, but },
  onTie,
  onDecline,
  onLike,
}: CandidateActs & { readonly title: string; readonly facts: FactIds }) {
  const { t } = useWords();
  const [isDeclining, setDeclining] = useState(false);
  const excludeFromTabOrder = !useContext(InTabOrder);
  const named = { title: quotable(title) };
  if (isDeclining && onDecline) return <WhyNot onDecline={onDecline} onCancel={() => setDeclining(false)} />;
  return (
    <div className="row wrap">
      {onTie ? (
        <Button
          small
          look="primary"
          excludeFromTabOrder={excludeFromTabOrder}
          aria-label={t('candidate.tieThis', named)}
          aria-describedby={`${why} ${but}`}
          onPress={onTie}
        >
          {t('candidate.tie')}
        </Button>
      ) : null}
      {onDecline ? (
        <Button
          small
          excludeFromTabOrder={excludeFromTabOrder}
          aria-label={t('candidate.declineThis', named)}
          onPress={() => setDeclining(true)}
        >
          {t('candidate.decline')}
        </Button>
      ) : null}
      <Button
        small
        excludeFromTabOrder={excludeFromTabOrder}
        aria-label={t('candidate.likeThis', named)}
        onPress={onLike}
      >
        {t('candidate.like')}
      </Button>
    </div>
  );
}

/** Common reasons for declining as buttons, and a field for another. */
function WhyNot({
  onDecline,
  onCancel,
}: {
  readonly onDecline: (reason: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const reason = typed.trim();
  return (
    <div className="row wrap" role="group" aria-label={t('candidate.whyNot')}>
      {WHY_NOT.map((why) => (
        <Button key={why} small onPress={() => onDecline(t(`candidate.whyNot.${why}`))}>
          {t(`candidate.whyNot.${why}`)}
        </Button>
      ))}
      <input
        className="input why-not"
        aria-label={t('candidate.whyNot')}
        placeholder={t('candidate.whyNotExample')}
        maxLength={400}
        value={typed}
        onChange={(e) => setTyped(e.target.value)}
        onKeyDown={(e) => e.key === 'Enter' && !isComposing(e) && reason !== '' && onDecline(reason)}
      />
      <Button small isDisabled={reason === ''} onPress={() => onDecline(reason)}>
        {t('candidate.decline')}
      </Button>
      <Button small look="quiet" onPress={onCancel}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
