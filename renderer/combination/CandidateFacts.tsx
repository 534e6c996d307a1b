/** The facts about a candidate: three scores, reasons, precedent, objections, and when and whom to ask. */
import { type ReactNode, useId } from 'react';
import { monthsIn, sayAgainst, sayReason } from '../../shared/app/proposals/says.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import type { CatalogueEntryView } from '../../shared/domain/catalogue/entry.ts';
import type { Against } from '../../shared/domain/combination/against.ts';
import type { Proposal } from '../../shared/domain/combination/proposer.ts';
import type { Reason } from '../../shared/domain/combination/reasons.ts';
import { monthsOf } from '../../shared/text/months.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { useWords } from '../ui/i18n.tsx';
import { EntryLink } from './EntryLink.tsx';
import { RelationBases } from './RelationBases.tsx';

const SCORES = ['fit', 'novelty', 'feasibility'] as const;
const levelOf = (score: number): 'high' | 'middle' | 'low' =>
  score >= 0.67 ? 'high' : score >= 0.34 ? 'middle' : 'low';

/** The three scores as bars, each with a word for its meaning. */
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

/** Reasons shown per candidate, the strongest first. */
const SHOWN = 3;

/** Ids of the strongest reason and the first objection, which describe the candidate's buttons. */
export type FactIds = { readonly why: string; readonly but: string };
export function useFactIds(): FactIds {
  const id = useId();
  return { why: `${id}-why`, but: `${id}-but` };
}

/** Reasons and objections, visible without a click, each with its basis. */
export function CandidateFacts({
  candidate: { reasons, precedent, against, text },
  ids,
  children,
}: {
  readonly candidate: Pick<Proposal, 'reasons' | 'precedent' | 'against' | 'text'>;
  readonly ids: FactIds;
  /** Additional rows. */
  readonly children?: ReactNode;
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
          {shown.map((r, i) => (
            <Fact
              key={sayReason(words, r, text)}
              id={i === 0 ? ids.why : undefined}
              says={sayReason(words, r, text)}
              rests={restsOf(r)}
            />
          ))}
          {precedent && !isTold ? (
            <Fact
              says={t('candidate.precedent', { title: quotable(words.text(precedent.entry.title)) })}
              rests={<Precedent entry={precedent.entry} />}
            />
          ) : null}
        </ul>
      </dd>
      <dt className="candidate-but">{t('candidate.but')}</dt>
      <dd>
        <ul>
          {against.map((a, i) => (
            <Fact
              key={sayAgainst(words, a)}
              id={i === 0 ? ids.but : undefined}
              says={sayAgainst(words, a)}
              rests={restsOf(a)}
            />
          ))}
          {against.length === 0 ? (
            <li id={ids.but} className="muted">
              {t('candidate.caution.none')}
            </li>
          ) : null}
        </ul>
      </dd>
      {children}
    </dl>
  );
}

function Fact({
  id,
  says,
  rests,
}: {
  readonly id?: string | undefined;
  readonly says: string;
  readonly rests: ReactNode;
}) {
  return (
    <li>
      <span id={id}>{says}</span> {rests}
    </li>
  );
}

/** The basis of a sentence: a case with its source, general knowledge, or nothing if it is self-evident (place, season). */
function restsOf(fact: Reason | Against): ReactNode {
  if ('rule' in fact && fact.rule === 'analogy') return <Precedent entry={fact.entry} />;
  if ('entry' in fact) return <EntryLink entry={fact.entry} />;
  if ('clauses' in fact) return <RelationBases bases={fact.clauses.map((c) => c.basis)} />;
  if ('type' in fact && (fact.type === 'risk' || fact.type === 'missing')) return <RelationBases bases={[GENERAL]} />;
  return null;
}
const GENERAL = { mark: 'general' } as const;

/** The outcome of a precedent, and where to look it up. */
function Precedent({ entry }: { readonly entry: CatalogueEntryView }) {
  const { t } = useWords();
  const { outcome = 'unknown', outcomeWhy } = entry.facets ?? {};
  const hasEnded = outcome === 'stopped' || outcome === 'failed';
  return (
    <>
      <span className={hasEnded ? 'precedent-ended' : undefined}>
        {t(`candidate.precedent.${outcome}`)}
        {hasEnded && outcomeWhy ? t('candidate.precedentWhy', { why: outcomeWhy.text }) : ''}
      </span>{' '}
      <EntryLink entry={entry} />
    </>
  );
}

/** In which months it is available, how much, and whom to contact; nothing if the entry does not say. */
export function WhenAndWho({ entry }: { readonly entry: CatalogueEntry }) {
  const words = useWords();
  const { t } = words;
  const { byProducts = [], contact } = entry.facets ?? {};
  const there = byProducts.filter(({ amount, months }) => amount !== undefined || months !== undefined);
  if (there.length === 0 && !contact) return null;
  const basisOf = (basis: 'stated' | 'derived' | 'yours') => (
    <span className="rests of-one-piece">{t(`facetBasis.${basis}`)}</span>
  );
  return (
    <>
      <dt>{t('candidate.whenWho')}</dt>
      <dd>
        <ul>
          {there.map(({ thing, amount = '', months = '', basis }) => {
            const found = monthsOf(months);
            const when = found.length === 12 ? t('facets.allYear') : found.length > 0 ? monthsIn(words, found) : months;
            return (
              <li key={thing}>
                {t('candidate.thereIs', { thing, when: [when, amount].filter(Boolean).join(t('candidate.and')) })}{' '}
                {basisOf(basis)}
              </li>
            );
          })}
          {contact ? (
            <li>
              {t('candidate.contact', { who: contact.text })} {basisOf(contact.basis)}
            </li>
          ) : null}
        </ul>
      </dd>
    </>
  );
}
