/** One candidate: why it fits, after what precedent, and what speaks against it; tied, or declined with a reason. */

import { useState } from 'react';
import { sayAgainst, sayReason } from '../../shared/app/proposals/says.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { sourceName } from '../../shared/data/catalogue/sources.ts';
import type { Proposal } from '../../shared/domain/combination/proposer.ts';
import { useApp } from '../shell/AppContext.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';

const WHY_NOT = ['far', 'notNow', 'conditions', 'asked'] as const;

/** A title that is put into quotation marks itself: its own become inner ones. */
export const quotable = (title: string): string => title.replaceAll('「', '『').replaceAll('」', '』');

type Props = {
  readonly entry: CatalogueEntry;
  readonly candidate: Proposal;
  readonly onTie: () => void;
  /** Undefined where declining would not be kept. */
  readonly onDecline: ((reason: string) => void) | undefined;
};

export function CandidateItem({ entry, candidate, onTie, onDecline }: Props) {
  const { t, text } = useWords();
  const [declining, setDeclining] = useState(false);
  const title = text(entry.title);
  return (
    <li className="candidate">
      <div className="row between">
        <strong>{title}</strong>
        <span className="muted small">
          {entry.prefecture ? `${entry.prefecture}${entry.municipality ?? ''}` : t('entry.noPlace')}
        </span>
      </div>
      <p className="small muted">{text(entry.summary)}</p>
      <Facts candidate={candidate} />
      {declining && onDecline ? (
        <WhyNot onDecline={onDecline} />
      ) : (
        <div className="row">
          <Button small look="primary" aria-label={t('candidate.tieThis', { title: quotable(title) })} onPress={onTie}>
            {t('candidate.tie')}
          </Button>
          {onDecline ? (
            <Button
              small
              aria-label={t('candidate.declineThis', { title: quotable(title) })}
              onPress={() => setDeclining(true)}
            >
              {t('candidate.decline')}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}

/** Reasons that are shown of each candidate, the strongest first. */
const SHOWN = 3;

function Facts({ candidate: { reasons, precedent, against, text } }: { readonly candidate: Proposal }) {
  const words = useWords();
  const { t } = words;
  return (
    <dl className="candidate-facts">
      <dt>{t('candidate.why')}</dt>
      <dd>
        <ul>
          {reasons.slice(0, SHOWN).map((r) => {
            const says = sayReason(words, r, text);
            return <li key={says}>{says}</li>;
          })}
          {precedent ? (
            <li>
              {quotable(words.text(precedent.entry.title))}
              <Source id={precedent.entry.id} />
            </li>
          ) : null}
        </ul>
      </dd>
      <dt>{t('candidate.but')}</dt>
      <dd>
        <ul>
          {against.map((a) => {
            const says = sayAgainst(words, a);
            return <li key={says}>{says}</li>;
          })}
          {against.length === 0 ? <li className="muted">{t('candidate.caution.none')}</li> : null}
        </ul>
      </dd>
    </dl>
  );
}

/** The usual reasons for declining as buttons, and a field for another. */
function WhyNot({ onDecline }: { readonly onDecline: (reason: string) => void }) {
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
    </div>
  );
}

/** Where it can be looked up. */
function Source({ id }: { readonly id: string }) {
  const { text } = useWords();
  const { catalogue } = useApp();
  const entry = catalogue.entry(id);
  const source = entry?.sources[0];
  if (!entry || !source) return null;
  const where = [sourceName(source, text), source.page === null ? '' : `p.${source.page}`, entry.asOf];
  return <span className="muted small"> {where.filter(Boolean).join(' ')}</span>;
}
