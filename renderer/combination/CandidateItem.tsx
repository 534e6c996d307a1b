/** One candidate: why it fits, after what precedent, what speaks against it; tied, declined with a reason, or more of the same asked for. */
import { type ReactNode, useContext, useState } from 'react';
import { sayAgainst, sayReason } from '../../shared/app/proposals/says.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { CARD_KIND_OF_ENTRY } from '../../shared/domain/canvas/kinds.ts';
import type { Against } from '../../shared/domain/combination/against.ts';
import type { Proposal } from '../../shared/domain/combination/proposer.ts';
import type { Reason } from '../../shared/domain/combination/reasons.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';
import { EntryLink } from './EntryLink.tsx';
import { InTabOrder, useTabIndex } from './oneTabStop.ts';
import { RelationBases } from './RelationBases.tsx';

const WHY_NOT = ['far', 'notNow', 'conditions', 'hands', 'asked'] as const;

export type CandidateActs = {
  /** Undefined where the plan is only shown. */
  readonly onTie: (() => void) | undefined;
  /** Undefined where declining would not be kept. */
  readonly onDecline: ((reason: string) => void) | undefined;
  readonly onLike: () => void;
};
type Props = CandidateActs & {
  readonly entry: CatalogueEntry;
  readonly candidate: Proposal;
  /** What it would be tied with, where that is not what the list is for. */
  readonly partner: string | undefined;
};

export function CandidateItem({ entry, candidate, partner, ...acts }: Props) {
  const { t, text } = useWords();
  const title = text(entry.title);
  return (
    <li
      className="candidate"
      data-candidate={entry.id}
      style={{ ['--kind' as string]: `var(--kind-${CARD_KIND_OF_ENTRY[entry.kind]})` }}
      aria-label={title}
    >
      <p className="candidate-kind small muted">
        <span className="dot" /> {t(`entryKind.${entry.kind}`)} ·{' '}
        {entry.prefecture ? `${entry.prefecture}${entry.municipality ?? ''}` : t('entry.noPlace')}
      </p>
      <h4 className="candidate-title">{title}</h4>
      {partner ? <p className="small">{t('candidate.withCard', { title: quotable(partner) })}</p> : null}
      <Scores candidate={candidate} />
      <CandidateFacts candidate={candidate} />
      <details className="small">
        <summary tabIndex={useTabIndex()}>{t('candidate.details')}</summary>
        <p>{text(entry.summary)}</p>
        <EntryLink entry={entry} />
      </details>
      <Acts title={title} {...acts} />
    </li>
  );
}

function Acts({ title, onTie, onDecline, onLike }: CandidateActs & { readonly title: string }) {
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

const SCORES = ['fit', 'novelty', 'feasibility'] as const;
const levelOf = (score: number): 'high' | 'middle' | 'low' =>
  score >= 0.67 ? 'high' : score >= 0.34 ? 'middle' : 'low';

/** The three numbers as bars with a word each: the length is for the eye, the word is what it means. */
export function Scores({ candidate }: { readonly candidate: Pick<Proposal, (typeof SCORES)[number]> }) {
  const { t } = useWords();
  return (
    <ul className="candidate-scores">
      {SCORES.map((score) => (
        <li key={score} title={t(`candidate.${score}Means`)}>
          <span>{t(`candidate.${score}`)}</span>
          <span className="score-bar" aria-hidden="true">
            <span style={{ inlineSize: `${Math.round(candidate[score] * 100)}%` }} />
          </span>
          <span className="score-word">{t(`candidate.level.${levelOf(candidate[score])}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Reasons that are shown of each candidate, the strongest first. */
const SHOWN = 3;

/** Why, and what speaks against it: readable without a press, each with what it rests on. */
export function CandidateFacts({
  candidate: { reasons, precedent, against, text },
}: {
  readonly candidate: Pick<Proposal, 'reasons' | 'precedent' | 'against' | 'text'>;
}) {
  const words = useWords();
  const { t } = words;
  const shown = reasons.slice(0, SHOWN);
  const isTold = shown.some((r) => r.rule === 'analogy');
  return (
    <dl className="candidate-facts">
      <dt>{t('candidate.why')}</dt>
      <dd>
        <ul>
          {shown.map((r) => (
            <Fact key={sayReason(words, r, text)} says={sayReason(words, r, text)} rests={restsOf(r)} />
          ))}
          {precedent && !isTold ? (
            <Fact
              says={t('candidate.precedent', { title: quotable(words.text(precedent.entry.title)) })}
              rests={<EntryLink entry={precedent.entry} />}
            />
          ) : null}
        </ul>
      </dd>
      <dt className="candidate-but">{t('candidate.but')}</dt>
      <dd>
        <ul>
          {against.map((a) => (
            <Fact key={sayAgainst(words, a)} says={sayAgainst(words, a)} rests={restsOf(a)} />
          ))}
          {against.length === 0 ? <li className="muted">{t('candidate.caution.none')}</li> : null}
        </ul>
      </dd>
    </dl>
  );
}

function Fact({ says, rests }: { readonly says: string; readonly rests: ReactNode }) {
  return (
    <li>
      {says} {rests}
    </li>
  );
}

/** What a sentence rests on: a case with its source, what is known of its relations, or nothing that needs saying (where it is, when it is there). */
function restsOf(fact: Reason | Against): ReactNode {
  if ('entry' in fact) return <EntryLink entry={fact.entry} />;
  if ('clauses' in fact) return <RelationBases bases={fact.clauses.map((c) => c.basis)} />;
  if ('type' in fact && (fact.type === 'risk' || fact.type === 'missing')) return <RelationBases bases={[GENERAL]} />;
  return null;
}
const GENERAL = { mark: 'general' } as const;

/** The usual reasons for declining as buttons, and a field for another. */
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
