/** Which slides a plan becomes: those that follow it, or ten in the order of a pitch. Shows what each slide will say. */
import { useEffect, useState } from 'react';
import { DECK_KINDS, type DeckKind } from '../../shared/app/exports/exporters.ts';
import { type ShownSlide, shownSlides } from '../../shared/app/exports/slides/deckPreview.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

export function SlidesDialog({
  leaving,
  onExport,
  onClose,
}: {
  /** The plan, or a copy of it with parts left out. */
  readonly leaving: PlanSession;
  readonly onExport: (deck: DeckKind) => void;
  readonly onClose: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { app, canvas } = usePlanWindow();
  const [deck, setDeck] = useState<DeckKind>('plan');
  const [made, setMade] = useState<{ readonly deck: DeckKind; readonly slides: readonly ShownSlide[] | 'failed' }>();
  const { today } = app;
  useEffect(() => {
    let isOver = false;
    const show = (slides: readonly ShownSlide[] | 'failed') => !isOver && setMade({ deck, slides });
    shownSlides({ session: leaving, words, today, canvas, deck }).then(show, () => show('failed'));
    return () => {
      isOver = true;
    };
  }, [leaving, words, today, canvas, deck]);
  const slides = made?.deck === deck ? made.slides : undefined;
  return (
    <Dialog title={t('export.pptx')} isOpen onClose={onClose} size="wide">
      <fieldset className="exports-aim">
        <legend className="field-label">{t('deck.which')}</legend>
        {DECK_KINDS.map((kind) => (
          <label key={kind} className={`exports-choice ${kind === deck ? 'chosen' : ''}`}>
            <input type="radio" name="deck" value={kind} checked={kind === deck} onChange={() => setDeck(kind)} />
            <span>{t(`deck.kind.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className="field-hint">{t(`deck.about.${deck}`)}</p>
      <p role="status">{summary(slides, t)}</p>
      {slides && slides !== 'failed' ? <Slides slides={slides} /> : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="primary"
          onPress={() => {
            onExport(deck);
            onClose();
          }}
        >
          {t('exports.go')}
        </Button>
      </div>
    </Dialog>
  );
}

function summary(slides: readonly ShownSlide[] | 'failed' | undefined, t: ReturnType<typeof useWords>['t']): string {
  if (slides === undefined) return t('deck.making');
  if (slides === 'failed') return t('deck.unseen');
  const n = slides.filter(({ asks }) => asks.length > 0).length;
  return n === 0 ? t('deck.count', { n: slides.length }) : t('deck.asking', { n: slides.length, asking: n });
}

function Slides({ slides }: { readonly slides: readonly ShownSlide[] }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section className="deck-slides" tabIndex={0} aria-label={t('deck.list')}>
      <ol>
        {slides.map(({ title, lines, asks, left }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: slides have no other identity than their place
          <li key={i} className="deck-slide">
            <h3 className="deck-title">
              <span className="deck-number">{i + 1}</span> {title}
            </h3>
            {lines.length > 0 ? <p className="deck-lines">{lines.join('\n')}</p> : null}
            {asks.map((question) => (
              <p key={question} className="notice">
                {t('deck.asked', { question })}
              </p>
            ))}
            {left > 0 ? <p className="field-hint">{t('deck.left', { n: left })}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
