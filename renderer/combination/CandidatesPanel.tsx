/** Beside the board and its outline: what could be tied with the chosen cards, on three shelves, as it arrives. */
import { Search } from 'lucide-react';
import { type FocusEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { tieEntry } from '../../shared/app/board/boardCommands.ts';
import { declineCandidate, offerAgain } from '../../shared/app/board/declined.ts';
import { snapshotOf } from '../../shared/app/board/entrySnapshot.ts';
import { combinationsWith, partnersOf, type Seeking, seekingOf } from '../../shared/app/board/seeking.ts';
import { declinedOf } from '../../shared/app/proposals/question.ts';
import type { CatalogueEntry } from '../../shared/data/catalogue/schema.ts';
import type { CanvasNode } from '../../shared/doc/planStore.ts';
import type { Proposal } from '../../shared/domain/combination/proposer.ts';
import { SHELVES, type Shelf } from '../../shared/domain/combination/shelves.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion, useSuggestions } from '../session/useStore.ts';
import { runAction } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { BESIDE, CANDIDATES_ASKED } from '../shell/besideBoard.ts';
import { Explained } from '../shell/Explained.tsx';
import { useFeatureState, usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { AskAboutWord } from './AskAboutWord.tsx';
import { type CandidateActs, CandidateItem } from './CandidateItem.tsx';
import { APART, CURRENT, DIAL, DIALS, LIKE, turned, WITH_WEAK } from './candidatesState.ts';
import { DeclinedList } from './DeclinedList.tsx';
import { OwnWordList } from './OwnWordList.tsx';
import { InTabOrder, stepByArrow } from './oneTabStop.ts';
import { type Answer, OFFERED, useProposals } from './useProposals.ts';

export function CandidatesPanel({ canvas }: { readonly canvas: string }) {
  const { t, text } = useWords();
  const { session, selection, app } = usePlanWindow();
  const version = usePlanVersion(
    session,
    'nodes',
    'positions',
    'parents',
    'parts',
    'declined',
    'meta',
    'senses',
    'ownWords',
  );
  const chosen = useSelection(selection);
  const [dial] = useFeatureState(DIAL);
  const [like, setLike] = useFeatureState(LIKE);
  const [apart, setApart] = useFeatureState(APART);
  const [withWeak] = useFeatureState(WITH_WEAK);
  const seeking = seekingOf(session.store, chosen.nodes, canvas, apart);
  const { answer, isWaiting } = useProposals(session, seeking, { dial, like, withWeak }, version);
  const panel = useRef<HTMLElement>(null);
  const focusNext = useFocusAfter(panel, answer);
  useFocusWhenAsked(panel, answer !== undefined || seeking === undefined);
  // A draft contains suggestions for the plan; a reason against a candidate is not one.
  const canDecline = useSuggestions()?.isSuggesting !== true && !session.readOnly;

  const tie = (by: Seeking, partners: readonly CanvasNode[], entry: CatalogueEntry) => {
    const onto = { nodes: partners.map((c) => c.id), combination: by.combination?.id };
    const tied = report(tieEntry(session, canvas, onto, snapshotOf(entry), text(entry.title)));
    if (tied === undefined) return;
    const undo = { label: t('common.undo'), run: () => session.undo.undo() };
    announce(t('candidate.tied', { title: quotable(text(entry.title)) }), { action: undo });
    setLike(undefined);
    selection.select([tied]);
    // New cards may be outside the view.
    runAction('board.fit');
  };
  const decline = (by: Seeking, entry: CatalogueEntry, reason: string) => {
    const why = { reason, by: app.settings.name, on: app.today };
    if (!report(declineCandidate(session, by.key, entry.id, why))) return;
    focusNext();
    announce(t('candidate.declined', { title: quotable(text(entry.title)) }));
  };
  const actsOf = ({ seeking: by }: Answer, entry: CatalogueEntry, candidate: Proposal): CandidateActs => ({
    onTie: session.readOnly ? undefined : () => tie(by, partnersOf(by, candidate), entry),
    onDecline: canDecline ? (reason) => decline(by, entry, reason) : undefined,
    onLike: () => {
      setLike(entry.id);
      focusNext();
    },
  });
  const declined = seeking ? declinedOf(session.store, seeking) : [];
  const hasOf = (kind: CatalogueEntry['kind']) => answer?.found.some(({ entry }) => entry.kind === kind) === true;
  return (
    <section ref={panel} className="candidates" aria-busy={isWaiting} tabIndex={-1} aria-labelledby="candidates-title">
      <h2 id="candidates-title" className="candidates-title">
        {useTitle(answer?.seeking ?? seeking)}
      </h2>
      <Explained term="newCombination" />
      {hasOf('resource') ? <Explained term="resource" after="newCombination" /> : null}
      {hasOf('seed') ? <Explained term="seed" after={hasOf('resource') ? 'resource' : 'newCombination'} /> : null}
      <AnotherOne seeking={seeking} apart={apart} onApart={setApart} />
      {seeking ? <Dial /> : <NothingToSeek hasChosen={chosen.nodes.length > 0} />}
      {like ? <LikeWhat id={like} onEnd={() => setLike(undefined)} /> : null}
      {seeking && !answer ? <p role="status">{t('candidate.looking')}</p> : null}
      {answer ? (
        <>
          <UnknownWords answer={answer} />
          {answer.found.length === 0 ? <NothingFound hasDeclined={declined.length > 0} /> : null}
          <Shelves answer={answer} actsOf={actsOf} />
          <WeakToo count={answer.found.length} />
          <p className="muted small">{t('candidate.about')}</p>
        </>
      ) : null}
      {declined.length > 0 ? (
        <DeclinedList
          declined={declined}
          onOfferAgain={canDecline ? (key, entry) => report(offerAgain(session, key, entry)) : undefined}
        />
      ) : null}
      <OwnWordList />
    </section>
  );
}

/** The cards for which candidates are sought. */
function useTitle(seeking: Seeking | undefined): string {
  const { t } = useWords();
  if (!seeking) return t('candidate.panel');
  const { cards, combination, isWholeBoard } = seeking;
  const [one] = cards;
  if (combination) return t('candidate.titleCombination', { title: quotable(combination.title || t('card.untitled')) });
  if (cards.length === 1 && one) return t('candidate.titleOne', { title: quotable(one.title || t('card.untitled')) });
  return t(isWholeBoard ? 'candidate.titleBoard' : 'candidate.titleMany');
}

/** A card that is a part already: for its combination, or for another one of its own. */
function AnotherOne({
  seeking,
  apart,
  onApart,
}: {
  readonly seeking: Seeking | undefined;
  readonly apart: string | undefined;
  readonly onApart: (card: string | undefined) => void;
}) {
  const { t } = useWords();
  const { session, selection } = usePlanWindow();
  const [chosen, ...others] = selection.value.nodes;
  const card = others.length === 0 ? session.store.entity('nodes', chosen ?? '') : undefined;
  if (!seeking || !card || card.kind === 'combination') return null;
  const [of, ...more] = combinationsWith(session.store, card.id);
  // A part of several is sought for by itself as it is.
  if (!of || more.length > 0) return null;
  const title = quotable(of.title || of.claim || t('combination.untitled'));
  return (
    <div className="row wrap">
      <Button small onPress={() => onApart(apart === card.id ? undefined : card.id)}>
        {t(apart === card.id ? 'candidate.forThis' : 'candidate.another', { title })}
      </Button>
    </div>
  );
}

/** Nearer or farther: what is tried soon, or what nobody has thought of. */
function Dial() {
  const { t } = useWords();
  const [dial, setDial] = useFeatureState(DIAL);
  return (
    <Toolbar className="row candidates-dial" label={t('candidate.dial')}>
      {DIALS.map(({ at, label }) => (
        <Button key={label} small look="quiet" pressed={dial === at} onPress={() => setDial(at)}>
          {t(label)}
        </Button>
      ))}
    </Toolbar>
  );
}

function LikeWhat({ id, onEnd }: { readonly id: string; readonly onEnd: () => void }) {
  const { t, text } = useWords();
  const { app } = usePlanWindow();
  const entry = app.catalogue.entry(id);
  return (
    <p className="notice small" role="status">
      <span className="grow">{t('candidate.likeNow', { title: entry ? quotable(text(entry.title)) : id })}</span>
      <Button small onPress={onEnd}>
        {t('candidate.likeEnd')}
      </Button>
    </p>
  );
}

/** No card that candidates could be found for: what to do next. */
function NothingToSeek({ hasChosen }: { readonly hasChosen: boolean }) {
  const { t } = useWords();
  const { selection } = usePlanWindow();
  const [, setBeside] = useFeatureState(BESIDE);
  return (
    <NextStep words={t(hasChosen ? 'candidate.notAPart' : 'candidate.noCards')}>
      {hasChosen ? (
        <Button small onPress={() => selection.select([])}>
          {t('candidate.forBoard')}
        </Button>
      ) : (
        <Button small onPress={() => setBeside('catalogue')}>
          <Search size={16} aria-hidden="true" /> {t('candidate.openCatalogue')}
        </Button>
      )}
    </NextStep>
  );
}

/** Asks about a selected own card of which nothing was recognised; a card from the catalogue is known by its facts. */
function UnknownWords({ answer: { seeking, understood } }: { readonly answer: Answer }) {
  if (seeking.isWholeBoard && seeking.cards.length > 1) return null;
  const word = seeking.cards.find((card, i) => !card.entry && understood[i]?.isUnknown)?.title.trim();
  return word ? <AskAboutWord key={word} word={word} isKnownInPart={false} /> : null;
}

/** Shown if there are no more candidates: suggests looking farther away and in the catalogue. Declined ones are listed below. */
function NothingFound({ hasDeclined }: { readonly hasDeclined: boolean }) {
  const { t } = useWords();
  const [, setBeside] = useFeatureState(BESIDE);
  const [dial, setDial] = useFeatureState(DIAL);
  return (
    <NextStep words={t(hasDeclined ? 'candidate.noneLeft' : 'candidate.none')}>
      {dial < 1 ? (
        <Button small onPress={() => setDial(turned(dial, 1))}>
          {t('candidate.lookFarther')}
        </Button>
      ) : null}
      <Button small onPress={() => setBeside('catalogue')}>
        <Search size={16} aria-hidden="true" /> {t('candidate.openCatalogue')}
      </Button>
    </NextStep>
  );
}

/** A short list is short on purpose. Whoever wants to see what was left out asks for it; each of those is marked. */
function WeakToo({ count }: { readonly count: number }) {
  const { t } = useWords();
  const [withWeak, setWithWeak] = useFeatureState(WITH_WEAK);
  if (!withWeak && (count === 0 || count >= OFFERED)) return null;
  return (
    <Button small look="quiet" pressed={withWeak} onPress={() => setWithWeak(!withWeak)}>
      {t('candidate.weakToo')}
    </Button>
  );
}

function NextStep({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div className="empty-hint stack">
      <p>{words}</p>
      {children}
    </div>
  );
}

type Offered = {
  readonly answer: Answer;
  readonly actsOf: (answer: Answer, entry: CatalogueEntry, candidate: Proposal) => CandidateActs;
};

/** All candidates are a single Tab stop: the one that was focused last, or the first. */
function Shelves({ answer, actsOf }: Offered) {
  const [focused, setFocused] = useState<string>();
  const shown = SHELVES.flatMap((shelf) => answer.found.filter(({ candidate }) => candidate.shelf === shelf));
  const stop = shown.some(({ entry }) => entry.id === focused) ? focused : shown[0]?.entry.id;
  const { kept } = usePlanWindow();
  useEffect(() => kept.set(CURRENT, stop), [kept, stop]);
  const onFocus = (event: FocusEvent) => {
    const item = event.target.closest<HTMLElement>('[data-candidate]');
    if (item) setFocused(item.dataset['candidate']);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble here from the buttons of the candidates, which are the interactive elements
    <div className="stack" onFocus={onFocus} onKeyDown={(event) => stepByArrow(event, '[data-candidate]')}>
      {SHELVES.map((shelf) => (
        <OnShelf key={shelf} shelf={shelf} stop={stop} answer={answer} actsOf={actsOf} />
      ))}
    </div>
  );
}

function OnShelf({
  shelf,
  stop,
  answer,
  actsOf,
}: Offered & {
  readonly shelf: Shelf;
  /** The entry whose candidate takes part in the order of Tab. */
  readonly stop: string | undefined;
}) {
  const { t } = useWords();
  const found = answer.found.filter(({ candidate }) => candidate.shelf === shelf);
  if (found.length === 0) return null;
  const { isWholeBoard, cards } = answer.seeking;
  return (
    <section className="candidates-shelf" aria-label={t(`candidate.shelf.${shelf}`)}>
      <div className="row wrap candidates-shelf-title">
        <h3 className="section-title">
          {t(`candidate.shelf.${shelf}`)} <span className="count">{found.length}</span>
        </h3>
        <p className="muted small">{t(`candidate.shelf.${shelf}Means`)}</p>
      </div>
      <ul>
        {found.map(({ entry, candidate }) => (
          <InTabOrder key={entry.id} value={entry.id === stop}>
            <CandidateItem
              entry={entry}
              candidate={candidate}
              partner={isWholeBoard && cards.length > 1 ? partnersOf(answer.seeking, candidate)[0]?.title : undefined}
              {...actsOf(answer, entry, candidate)}
            />
          </InTabOrder>
        ))}
      </ul>
    </section>
  );
}

/** Moves the focus to the first candidate's button with the next answer, because the button that had it is gone. */
function useFocusAfter(panel: RefObject<HTMLElement | null>, answer: Answer | undefined): () => void {
  const waits = useRef(false);
  useEffect(() => {
    if (!waits.current || !answer) return;
    waits.current = false;
    (panel.current?.querySelector<HTMLElement>('.candidate button') ?? panel.current)?.focus();
  }, [answer, panel]);
  return () => {
    waits.current = true;
  };
}

/** Takes the focus once, for the person who asked for candidates by key or by name. */
function useFocusWhenAsked(panel: RefObject<HTMLElement | null>, isReady: boolean): void {
  const [asked, setAsked] = useFeatureState(CANDIDATES_ASKED);
  useEffect(() => {
    if (!asked || !isReady) return;
    setAsked(false);
    (panel.current?.querySelector<HTMLElement>('.candidate button') ?? panel.current)?.focus();
  }, [asked, isReady, panel, setAsked]);
}
