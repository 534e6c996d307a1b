/**
 * Below each bound paragraph that differs from its cards: what the cards say now, buttons to decide, and how far its
 * assumptions have been checked. The bars are overlays for which the text makes room, so that they never become part
 * of the plan.
 */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { LexicalEditor } from 'lexical';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { changeCard, joinSections, keepAsIs, noteAsked, takeOver } from '../../shared/app/plan/planOffers.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Outcome } from '../../shared/app/plan/planWriter.ts';
import { anchorOfBlock } from '../../shared/doc/bodyEdits.ts';
import type { Offer } from '../../shared/domain/plan/offers.ts';
import { beginningOf } from '../../shared/text/diff/shortened.ts';
import { useComments } from '../session/useStore.ts';
import { useActions } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { type Translate, useWords } from '../ui/i18n.tsx';
import { elementOfBlock } from './textPlaces.ts';
import type { MarkedBlock } from './useOffers.ts';
import { useCaretPlace } from './useSections.ts';

type Props = {
  readonly session: PlanSession;
  readonly marked: readonly MarkedBlock[];
  readonly refresh: () => void;
};

/** The palette restores the focus in the frame after it has closed. */
const AFTER_PALETTE_MS = 100;
/** UTF-16 units of a sentence that are enough to recognise it. */
const MOST_WORDS = 40;

export function OfferBars({ session, marked: all, refresh }: Props) {
  const { t } = useWords();
  const [editor] = useLexicalComposerContext();
  const typedIn = useBlockBeingTyped(editor);
  // A sentence that is still being edited is not compared with its cards yet.
  const marked = useMemo(
    () =>
      all.flatMap((m) => {
        if (m.index !== typedIn || m.offer?.kind !== 'back') return [m];
        return m.standing ? [{ ...m, offer: undefined }] : [];
      }),
    [all, typedIn],
  );
  const list = useRef<HTMLUListElement>(null);
  useRoomForBars(editor, list, marked);
  const offered = marked.filter((m) => m.offer);
  useActions([
    {
      id: 'text.nextOffer',
      menu: 'edit',
      label: t('offer.next'),
      enabled: offered.length > 0,
      run: () => setTimeout(() => firstButton(list)?.focus(), AFTER_PALETTE_MS),
    },
  ]);
  const decided = (outcome: Outcome<unknown>, said: string, undo?: () => void) => {
    report(outcome);
    if (!outcome.ok) return;
    announce(said, undo ? { action: { label: t('common.undo'), run: undo } } : {});
    refresh();
    // The focused bar is gone after its decision.
    setTimeout(() => (firstButton(list) ?? editor.getRootElement())?.focus());
  };
  if (marked.length === 0) return null;
  return (
    <section className="offer-bars" aria-label={t('offer.title', { n: offered.length })}>
      <ul ref={list}>
        {marked.map(({ index, words, offer, standing }) => (
          <li key={offer?.block ?? standing?.block} className="offer-bar" data-block={index}>
            {offer ? <OfferBar session={session} offer={offer} words={words} onDecided={decided} /> : null}
            {standing ? (
              <p className="offer-standing small">
                <span className="visually-hidden">
                  {t('offer.standing', { words: beginningOf(words, MOST_WORDS) })}
                </span>
                {standing.counts.map(({ status, n }) => (
                  <span key={status} className={`evidence evidence-${status}`}>
                    {t(`evidence.${status}`)} {n}
                  </span>
                ))}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

const firstButton = (list: RefObject<HTMLUListElement | null>): HTMLButtonElement | null | undefined =>
  list.current?.querySelector<HTMLButtonElement>('.offer button');

function OfferBar({
  session,
  offer,
  words,
  onDecided,
}: {
  readonly session: PlanSession;
  readonly offer: Offer;
  readonly words: string;
  readonly onDecided: (outcome: Outcome<unknown>, said: string, undo?: () => void) => void;
}) {
  const { t } = useWords();
  const comments = useComments();
  const about = beginningOf(words, MOST_WORDS);
  const take = () => {
    if (offer.kind === 'back') return onDecided(changeCard(session, offer), t('offer.cardChanged'));
    const outcome = takeOver(session, [offer]);
    onDecided(
      outcome,
      t(offer.kind === 'changed' ? 'offer.taken' : 'offer.removed'),
      outcome.ok ? outcome.value : undefined,
    );
  };
  const keep = () => onDecided(keepAsIs(session, offer), t('offer.kept'));
  const ask = () => {
    const anchor = anchorOfBlock(session.doc, offer.block);
    if (!anchor || !comments) return;
    comments.begin({ anchor: { kind: 'text', ...anchor }, quote: words }, (thread) => {
      report(noteAsked(session, offer, thread));
    });
  };
  const thread = 'thread' in offer ? offer.thread : undefined;
  return (
    <fieldset className="offer">
      <legend className="small">
        {sayOffer(t, offer)}
        <span className="visually-hidden">{t('offer.about', { words: about })}</span>
      </legend>
      {offer.kind === 'changed' ? (
        <p className="small">
          {offer.isEdited ? t('offer.resultEdited') : t('offer.result')} <q>{readable(t, offer.result)}</q>
        </p>
      ) : null}
      <div className="row wrap">
        <Button small onPress={take}>
          {t(`offer.take.${offer.kind}`)}
        </Button>
        {session.isPlanOnScreen ? (
          <Button small look="quiet" onPress={keep}>
            {t(offer.kind === 'back' ? 'offer.textOnly' : 'offer.keep')}
          </Button>
        ) : null}
        {offer.kind === 'back' || !session.isPlanOnScreen || !comments?.canWrite ? null : thread ? (
          <Button small look="quiet" onPress={() => comments.choose(thread)}>
            {t('offer.asked')}
          </Button>
        ) : (
          <Button small look="quiet" onPress={ask}>
            {t('offer.ask')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

const sayOffer = (t: Translate, offer: Offer): string =>
  offer.kind === 'back' ? t('offer.back', { from: offer.source.value, to: offer.to }) : t(`offer.${offer.kind}`);

/** A live figure inside a sentence is shown as a box here: the text shows its value. */
const readable = (t: Translate, said: string): string =>
  said.replace(/\ue000[^\ue001]*\ue001/gu, () => t('offer.figure'));

/** The block that the caret is in while the text has the focus; -1 otherwise. */
function useBlockBeingTyped(editor: LexicalEditor): number {
  const { block } = useCaretPlace(editor);
  const [isFocused, setIsFocused] = useState(false);
  useEffect(
    () =>
      editor.registerRootListener((root) => {
        const look = () => setIsFocused(root?.contains(document.activeElement) === true);
        const leave = () => setIsFocused(false);
        root?.addEventListener('focusin', look);
        root?.addEventListener('focusout', leave);
        return () => {
          root?.removeEventListener('focusin', look);
          root?.removeEventListener('focusout', leave);
        };
      }),
    [editor],
  );
  return isFocused ? block : -1;
}

const GAP = 6;

/** Makes room below the paragraphs and positions the bars there. */
function useRoomForBars(
  editor: LexicalEditor,
  list: RefObject<HTMLUListElement | null>,
  marked: readonly MarkedBlock[],
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other bars are on the page after each change of what is marked
  useEffect(() => {
    const bars = [...(list.current?.children ?? [])].filter((bar) => bar instanceof HTMLElement);
    const paper = list.current?.closest('.paper');
    if (!paper || bars.length === 0) return;
    const roomy = new Set<HTMLElement>();
    let frame = 0;
    const lay = () => {
      const blocks = bars.map((bar) => elementOfBlock(editor, Number(bar.dataset['block'])));
      const heights = bars.map((bar) => bar.offsetHeight);
      for (const [i, block] of blocks.entries()) {
        if (!block) continue;
        roomy.add(block);
        const room = `${(heights[i] ?? 0) + GAP}px`;
        if (block.style.marginBottom !== room) block.style.marginBottom = room;
      }
      const top = paper.getBoundingClientRect().top;
      for (const [i, bar] of bars.entries()) {
        const block = blocks[i];
        bar.hidden = !block;
        if (block) bar.style.top = `${block.getBoundingClientRect().bottom - top + 2}px`;
      }
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(lay);
    };
    lay();
    const remove = editor.registerUpdateListener(soon);
    const resized = new ResizeObserver(soon);
    resized.observe(paper);
    for (const bar of bars) resized.observe(bar);
    return () => {
      cancelAnimationFrame(frame);
      remove();
      resized.disconnect();
      for (const block of roomy) block.style.marginBottom = '';
    };
  }, [editor, list, marked]);
}

/** In the panel beside the text: duplicated sections, and how many sentences differ from their cards, with one decision for all. */
export function OfferSummary({ session, marked, isTwice, refresh }: Props & { readonly isTwice: boolean }) {
  const { t } = useWords();
  const offers = marked.flatMap((m) => m.offer ?? []);
  const plain = offers.filter(
    (o) => o.kind === 'answered' || ((o.kind === 'changed' || o.kind === 'gone') && !o.isEdited),
  );
  const decide = (outcome: Outcome<() => void>, said: string) => {
    const undo = report(outcome);
    if (undo) announce(said, { action: { label: t('common.undo'), run: undo } });
    refresh();
  };
  return (
    <>
      {isTwice ? (
        <section>
          <h2 className="section-title">{t('twice.title')}</h2>
          <p className="small" role="status">
            {t('twice.why')}
          </p>
          <Button small onPress={() => decide(joinSections(session), t('twice.joined'))}>
            {t('twice.join')}
          </Button>
        </section>
      ) : null}
      {offers.length > 0 ? (
        <section>
          <h2 className="section-title">{t('offer.summary')}</h2>
          <p className="small" role="status">
            {t('offer.count', { n: offers.length })}
          </p>
          {plain.length > 0 ? (
            <Button small onPress={() => decide(takeOver(session, plain), t('offer.takenAll', { n: plain.length }))}>
              {t('offer.takeAll', { n: plain.length })}
            </Button>
          ) : null}
        </section>
      ) : null}
    </>
  );
}
