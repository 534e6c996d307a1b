/** Candidates by kind, each with why, after what precedent, and what speaks against it; taken or declined with a reason that is kept. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { tieEntry } from '../../shared/app/board/boardCommands.ts';
import { type DeclinedCandidate, declineCandidate, declinedFor, offerAgain } from '../../shared/app/board/declined.ts';
import { snapshotOf } from '../../shared/app/board/entrySnapshot.ts';
import type { Seeking } from '../../shared/app/board/seeking.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import { CANDIDATE_KINDS, type Proposal } from '../../shared/domain/combination/proposer.ts';
import { usePlanVersion, useSuggestions } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { CandidateItem, quotable } from './CandidateItem.tsx';

/** How many candidates are offered at once. */
const OFFERED = 10;

type Kind = (typeof CANDIDATE_KINDS)[number];
type Found = readonly Proposal[];
type Props = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly seeking: Seeking;
  readonly onTied: (combination: string) => void;
  readonly onClose: () => void;
};

export function CandidatesDialog({ session, canvas, seeking, onTied, onClose }: Props) {
  const { t, text } = useWords();
  const { settings, today } = useApp();
  const version = usePlanVersion(session, 'declined');
  // A draft carries what is suggested for the plan; a reason against a candidate is none of that.
  const canDecline = useSuggestions()?.isSuggesting !== true;
  const declined = declinedFor(session.store, seeking.key);
  const found = useCandidates(session, seeking, declined, version);
  const list = useRef<HTMLDivElement>(null);
  const focusNext = useFocusAfter(list, found);

  const decline = (entry: CatalogueEntry, reason: string) => {
    const done = report(declineCandidate(session, seeking.key, entry.id, { reason, by: settings.name, on: today }));
    if (!done) return;
    focusNext();
    announce(t('candidate.declined', { title: quotable(text(entry.title)) }));
  };
  const tie = (entry: CatalogueEntry) => {
    const onto = { nodes: seeking.cards.map((c) => c.id), combination: seeking.combination?.id };
    const tied = report(tieEntry(session, canvas, onto, snapshotOf(entry), text(entry.title)));
    if (tied === undefined) return;
    announce(t('candidate.tied', { title: quotable(text(entry.title)) }));
    onTied(tied);
  };
  return (
    <Dialog title={useTitle(seeking)} isOpen onClose={onClose} size="wide">
      <p className="muted small">{t('candidate.about')}</p>
      {found === undefined ? <p role="status">{t('common.loading')}</p> : null}
      {found?.length === 0 ? <p className="empty-hint">{t('candidate.none')}</p> : null}
      <div ref={list} className="stack">
        {CANDIDATE_KINDS.map((kind) => {
          const candidates = (found ?? []).filter((c) => c.kind === kind);
          return candidates.length === 0 ? null : (
            <CandidatesOfKind
              key={kind}
              kind={kind}
              candidates={candidates}
              onTie={tie}
              onDecline={canDecline ? decline : undefined}
            />
          );
        })}
      </div>
      {declined.length > 0 ? (
        <DeclinedList
          declined={declined}
          onOfferAgain={canDecline ? (entry) => report(offerAgain(session, seeking.key, entry)) : undefined}
        />
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  );
}

/** For whom candidates are sought, as the title of the dialog. */
function useTitle({ cards, combination }: Seeking): string {
  const { t } = useWords();
  const [one] = cards;
  if (combination) return t('candidate.titleCombination', { title: quotable(combination.title || t('card.untitled')) });
  if (cards.length === 1 && one) return t('candidate.titleOne', { title: quotable(one.title || t('card.untitled')) });
  return t('candidate.titleMany');
}

/** Looks for candidates whenever something was declined or offered again. `undefined` until the first answer. */
function useCandidates(
  session: PlanSession,
  seeking: Seeking,
  declined: readonly DeclinedCandidate[],
  version: unknown,
): Found | undefined {
  const { catalogue } = useApp();
  const [found, setFound] = useState<Found>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what was declined
  useEffect(() => {
    let current = true;
    const held = seeking.cards.flatMap(({ entry }) => entry?.id ?? []);
    const cards = seeking.cards.map(({ kind, title, note, entry }) => ({
      kind,
      text: [title, note].filter(Boolean).join('。'),
      entry: entry?.id,
      prefecture: entry?.prefecture ?? (session.store.meta.prefecture || null),
      municipality: entry?.municipality ?? null,
    }));
    const refused = declined.flatMap(({ entry: id, reason }) => {
      const entry = catalogue.entry(id);
      return entry ? [{ id, text: entry.title.ja, kind: entry.kind, place: entry, entry, reason }] : [];
    });
    void catalogue
      .candidates({
        cards,
        without: [...held, ...declined.map(({ entry }) => entry)],
        declined: refused,
        own: [],
        limit: OFFERED,
        dial: 0,
      })
      .then((result) => current && setFound(result));
    return () => {
      current = false;
    };
  }, [catalogue, seeking, version]);
  return found;
}

/** Moves the focus to the first button of the list with the next answer, because the button that had it is gone. */
function useFocusAfter(list: RefObject<HTMLElement | null>, found: Found | undefined): () => void {
  const waits = useRef(false);
  useEffect(() => {
    if (!waits.current || !found) return;
    waits.current = false;
    list.current?.querySelector('button')?.focus();
  }, [found, list]);
  return () => {
    waits.current = true;
  };
}

function CandidatesOfKind({
  kind,
  candidates,
  onTie,
  onDecline,
}: {
  readonly kind: Kind;
  readonly candidates: readonly Proposal[];
  readonly onTie: (entry: CatalogueEntry) => void;
  readonly onDecline: ((entry: CatalogueEntry, reason: string) => void) | undefined;
}) {
  const { t } = useWords();
  const { catalogue } = useApp();
  return (
    <section className="candidates" style={{ ['--kind' as string]: `var(--kind-${kind})` }}>
      <h3 className="section-title">
        <span className="dot" /> {t(`entryKind.${kind}`)}
      </h3>
      <ul>
        {candidates.map((candidate) => {
          const entry = catalogue.entry(candidate.id);
          return entry ? (
            <CandidateItem
              key={entry.id}
              entry={entry}
              candidate={candidate}
              onTie={() => onTie(entry)}
              onDecline={onDecline && ((reason) => onDecline(entry, reason))}
            />
          ) : null;
        })}
      </ul>
    </section>
  );
}

function DeclinedList({
  declined,
  onOfferAgain,
}: {
  readonly declined: readonly DeclinedCandidate[];
  readonly onOfferAgain: ((entry: string) => void) | undefined;
}) {
  const { t, text } = useWords();
  const { day } = useWhen();
  const { catalogue } = useApp();
  return (
    <details>
      <summary>{t('candidate.declinedList', { n: declined.length })}</summary>
      <ul className="stack">
        {declined.map(({ entry: id, reason, by, on }) => {
          const entry = catalogue.entry(id);
          return (
            <li key={id} className="row between">
              <span>
                {entry ? text(entry.title) : id}{' '}
                <span className="muted small">{t('candidate.declinedBy', { reason, by, day: day(on) })}</span>
              </span>
              {onOfferAgain ? (
                <Button small onPress={() => onOfferAgain(id)}>
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
