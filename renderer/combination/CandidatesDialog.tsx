/** Candidates by kind, each with why, after what precedent, and what speaks against it; taken or declined with a reason that is kept. */
import { useEffect, useRef, useState } from 'react';
import { tieEntry } from '../../shared/app/board/boardCommands.ts';
import { snapshotOf } from '../../shared/app/board/entrySnapshot.ts';
import type { Seeking } from '../../shared/app/board/seeking.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { relationKey, splitKey } from '../../shared/doc/schema.ts';
import {
  CANDIDATE_KINDS,
  type Candidate,
  type CandidateKind,
  type CandidateReason,
  type Caution,
} from '../../shared/domain/combination/candidates.ts';
import { usePlanVersion, useSuggestions } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';

const OF_A_KIND = 3;
type Found = ReadonlyMap<CandidateKind, readonly Candidate[]>;

export function CandidatesDialog({
  session,
  canvas,
  seeking,
  onTied,
  onClose,
}: {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly seeking: Seeking;
  readonly onTied: (combination: string) => void;
  readonly onClose: () => void;
}) {
  const { t, text } = useWords();
  const { day } = useWhen();
  const { catalogue, settings, today } = useApp();
  const version = usePlanVersion(session, 'declined');
  const [found, setFound] = useState<Found>();
  const list = useRef<HTMLDivElement>(null);
  const wasDeclined = useRef(false);
  const { cards, combination, key } = seeking;
  // A draft carries what is suggested for the plan; a reason against a candidate is none of that.
  const canDecline = useSuggestions()?.isSuggesting !== true;
  const declined = [...session.store.relations('declined')]
    .map(([at, value]) => ({ ...value, at: splitKey(at) }))
    .filter(({ at: [node] }) => node === key);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what was declined
  useEffect(() => {
    let current = true;
    const held = cards.flatMap(({ entry }) => entry?.id ?? []);
    void catalogue
      .candidates(
        cards.map(({ kind, title, note, entry }) => ({
          kind,
          title,
          note,
          entry: entry?.id,
          prefecture: entry?.prefecture ?? (session.store.meta.prefecture || null),
          municipality: entry?.municipality ?? null,
        })),
        [...held, ...declined.map(({ at: [, entry] }) => entry)],
        OF_A_KIND,
      )
      .then((result) => current && setFound(result));
    return () => {
      current = false;
    };
  }, [catalogue, seeking, version]);

  // Who declined one by key goes on with the next: what had the focus is gone.
  useEffect(() => {
    if (!wasDeclined.current || !found) return;
    wasDeclined.current = false;
    list.current?.querySelector('button')?.focus();
  }, [found]);

  const decline = (entry: CatalogueEntry | undefined, id: string, reason: string | null) => {
    const done = report(
      session.execute({
        type: 'declineCandidate',
        node: key,
        entry: id,
        declined: reason === null ? null : { reason: reason.slice(0, 400), by: settings.name.slice(0, 120), on: today },
      }),
    );
    wasDeclined.current = done === true && reason !== null;
    if (wasDeclined.current) announce(t('candidate.declined', { title: quoted(entry ? text(entry.title) : id) }));
  };
  const tie = (entry: CatalogueEntry) => {
    const nodes = cards.map((c) => c.id);
    const tied = report(
      tieEntry(session, canvas, { nodes, combination: combination?.id }, snapshotOf(entry), text(entry.title)),
    );
    if (tied === undefined) return;
    announce(t('candidate.tied', { title: quoted(text(entry.title)) }));
    onTied(tied);
  };
  const [one] = cards;
  const title = combination
    ? t('candidate.titleCombination', { title: quoted(combination.title || t('card.untitled')) })
    : cards.length === 1 && one
      ? t('candidate.titleOne', { title: quoted(one.title || t('card.untitled')) })
      : t('candidate.titleMany');
  return (
    <Dialog title={title} isOpen onClose={onClose} size="wide">
      <p className="muted small">{t('candidate.about')}</p>
      {found === undefined ? <p role="status">{t('common.loading')}</p> : null}
      {found?.size === 0 ? <p className="empty-hint">{t('candidate.none')}</p> : null}
      <div ref={list} className="stack">
        {[...(found ?? [])].map(([kind, list]) => (
          <section key={kind} className="candidates" style={{ ['--kind' as string]: `var(--kind-${kind})` }}>
            <h3 className="section-title">
              <span className="dot" /> {t(`kind.${kind}`)}{' '}
              {cards.some((c) => c.kind === kind) || !ESSENTIAL.includes(kind) ? null : (
                <span className="chip">{t('candidate.missing')}</span>
              )}
            </h3>
            <ul>
              {list.map((candidate) => {
                const entry = catalogue.entry(candidate.entry.id);
                return entry ? (
                  <CandidateItem
                    key={entry.id}
                    entry={entry}
                    candidate={candidate}
                    onTie={() => tie(entry)}
                    onDecline={canDecline ? (reason) => decline(entry, entry.id, reason) : undefined}
                  />
                ) : null;
              })}
            </ul>
          </section>
        ))}
      </div>
      {declined.length > 0 ? (
        <details>
          <summary>{t('candidate.declinedList', { n: declined.length })}</summary>
          <ul className="stack">
            {declined.map(({ at: [node, id], reason, by, on }) => {
              const entry = catalogue.entry(id);
              return (
                <li key={relationKey(node, id)} className="row between">
                  <span>
                    {entry ? text(entry.title) : id}{' '}
                    <span className="muted small">{t('candidate.declinedBy', { reason, by, day: day(on) })}</span>
                  </span>
                  {canDecline ? (
                    <Button small onPress={() => decline(entry, id, null)}>
                      {t('candidate.again')}
                    </Button>
                  ) : null}
                </li>
              );
            })}
          </ul>
        </details>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  );
}

/** What a whole combination of this product is made of. */
const ESSENTIAL: readonly CandidateKind[] = CANDIDATE_KINDS.slice(0, 3);
const WHY_NOT = ['far', 'notNow', 'conditions', 'asked'] as const;

/** A title that stands in quotation marks itself. */
const quoted = (title: string): string => title.replaceAll('「', '『').replaceAll('」', '』');

function CandidateItem({
  entry,
  candidate,
  onTie,
  onDecline,
}: {
  readonly entry: CatalogueEntry;
  readonly candidate: Candidate;
  readonly onTie: () => void;
  /** Undefined where it would not be kept. */
  readonly onDecline: ((reason: string) => void) | undefined;
}) {
  const { t, text } = useWords();
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const title = text(entry.title);
  const { reasons, precedent, cautions } = candidate;
  return (
    <li className="candidate">
      <div className="row between">
        <strong>{title}</strong>
        <span className="muted small">
          {entry.prefecture ? `${entry.prefecture}${entry.municipality ?? ''}` : t('entry.noPlace')}
        </span>
      </div>
      <p className="small muted">{text(entry.summary)}</p>
      <dl className="candidate-facts">
        <dt>{t('candidate.why')}</dt>
        <dd>
          <ul>
            {reasons.map((r) => (
              <li key={r.type}>
                <Reason reason={r} />
              </li>
            ))}
            {precedent ? (
              <li>
                {t(`candidate.ties.${precedent.ties}`, { title: quoted(text(precedent.entry.title)) })}
                <Source id={precedent.entry.id} />
              </li>
            ) : null}
          </ul>
        </dd>
        <dt>{t('candidate.but')}</dt>
        <dd>
          <ul>
            {cautions.map((c) => (
              <li key={c.type}>
                <CautionWords caution={c} />
              </li>
            ))}
            {cautions.length === 0 ? <li className="muted">{t('candidate.caution.none')}</li> : null}
          </ul>
        </dd>
      </dl>
      {declining && onDecline ? (
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
            value={reason}
            onChange={(e) => setReason(e.target.value)}
            onKeyDown={(e) => e.key === 'Enter' && !isComposing(e) && reason.trim() !== '' && onDecline(reason.trim())}
          />
          <Button small isDisabled={reason.trim() === ''} onPress={() => onDecline(reason.trim())}>
            {t('candidate.decline')}
          </Button>
        </div>
      ) : (
        <div className="row">
          <Button small look="primary" aria-label={t('candidate.tieThis', { title: quoted(title) })} onPress={onTie}>
            {t('candidate.tie')}
          </Button>
          {onDecline ? (
            <Button
              small
              aria-label={t('candidate.declineThis', { title: quoted(title) })}
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

function Reason({ reason }: { readonly reason: CandidateReason }) {
  const { t } = useWords();
  if (reason.type === 'domains') {
    const list = reason.domains.slice(0, 4).map((d) => t(`domain.${d as CatalogueEntry['domains'][number]}`));
    return t('candidate.reason.domains', { list: list.join('、') });
  }
  if (reason.type === 'forFounding') return t('candidate.reason.forFounding');
  return t(`candidate.reason.${reason.type}`, { place: reason.place });
}

function CautionWords({ caution }: { readonly caution: Caution }) {
  const { t, text } = useWords();
  if (caution.type === 'far') return t('candidate.caution.far', { place: caution.place });
  if (caution.type !== 'challenge') return t(`candidate.caution.${caution.type}`);
  return (
    <>
      {t('candidate.caution.challenge', { title: quoted(text(caution.entry.title)) })}
      <Source id={caution.entry.id} />
    </>
  );
}

/** Where it can be looked up. */
function Source({ id }: { readonly id: string }) {
  const { text } = useWords();
  const { catalogue } = useApp();
  const entry = catalogue.entry(id);
  const source = entry?.sources[0];
  if (!entry || !source) return null;
  const known = catalogue.sourceTitle(source.doc);
  const where = [
    known ? text(known.publisher) : source.doc,
    source.page === null ? '' : `p.${source.page}`,
    entry.asOf,
  ];
  return <span className="muted small"> {where.filter(Boolean).join(' ')}</span>;
}
