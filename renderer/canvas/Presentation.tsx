/** The frames of a board, one by one in full screen, by keys, buttons and clicks; screen readers get each frame as a heading and a list. */
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { partsOf } from '../../shared/app/board/boardCommands.ts';
import { slidesOf } from '../../shared/app/board/slides.ts';
import { moneyOfCards } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { useDerived } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { Button, IconButton } from '../ui/controls.tsx';
import { FullScreen } from '../ui/FullScreen.tsx';
import { useWords } from '../ui/i18n.tsx';
import { ScenePicture } from './ScenePicture.tsx';
import { type Scene, slideSceneOf, without } from './scene.ts';

/** By key: the number of steps, or which end. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Backspace: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
/** Limits how far a frame of two cards is enlarged, so that text does not look like a poster. */
const MAX_SCALE = 2.4;

type Props = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly dimmed: ReadonlySet<string> | undefined;
  readonly from: string | undefined;
  readonly onClose: () => void;
};

export function Presentation({ session, canvas, dimmed, from, onClose }: Props) {
  const { t } = useWords();
  const slides = useDerived(session, slidesOf, canvas);
  // By id: during a presentation others may reorder or remove frames.
  const [shown, setShown] = useState(from);
  const at = Math.max(
    0,
    slides.findIndex((s) => s.id === shown),
  );
  const slide = slides[at];
  const goTo = (to: number) => setShown(slides[Math.min(slides.length - 1, Math.max(0, to))]?.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = slide?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each slide is read from its heading on
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [id]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    // A focused button handles its own keys.
    if (step === undefined || (event.key === ' ' && (event.target as HTMLElement).closest('button'))) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(at + step);
  };
  const name = slide?.title || t('card.untitledFrame');
  return (
    <FullScreen label={t('slides.present')} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for the whole dialog; every one of them is a button too */}
      <div className="slide" onKeyDown={onKeyDown}>
        <header className="slide-head">
          <h1 ref={heading} tabIndex={-1}>
            {name}
          </h1>
          <span className="muted" role="status">
            {t('slides.at', { at: at + 1, all: slides.length })}
          </span>
        </header>
        {slide ? (
          <Picture key={slide.id} session={session} canvas={canvas} dimmed={dimmed} frame={slide.id} />
        ) : (
          <p className="muted">{t('slides.none')}</p>
        )}
        <footer className="slide-foot row">
          <IconButton
            label={t('slides.previous')}
            icon={<ChevronLeft size={20} />}
            isDisabled={at === 0}
            onPress={() => goTo(at - 1)}
          />
          <IconButton
            label={t('slides.next')}
            icon={<ChevronRight size={20} />}
            isDisabled={at >= slides.length - 1}
            onPress={() => goTo(at + 1)}
          />
          <span className="muted small grow">{t('slides.help')}</span>
          <Button look="quiet" onPress={onClose}>
            <X size={16} aria-hidden="true" /> {t('slides.end')}
          </Button>
        </footer>
      </div>
    </FullScreen>
  );
}

function Picture({
  session,
  canvas,
  dimmed,
  frame,
}: Pick<Props, 'session' | 'canvas' | 'dimmed'> & { readonly frame: string }) {
  const { t } = useWords();
  const { today } = useApp();
  const money = useDerived(session, moneyOfCards, today);
  const whole = useDerived(session, slideSceneOf, canvas, frame);
  const [scene, setScene] = useState<Scene>(() => without(whole, dimmed));
  const [height, setHeight] = useState(0);
  const room = useRef<HTMLDivElement>(null);
  // A stable object while the cards stay the same: a new one would be repainted.
  useLayoutEffect(() => setScene(without(whole, dimmed)), [whole, dimmed]);
  useLayoutEffect(() => {
    const node = room.current;
    if (!node) return;
    const observer = new ResizeObserver(() => setHeight(Math.floor(node.clientHeight)));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room} className="slide-picture">
      {height > 0 ? (
        <ScenePicture scene={scene} height={height} money={money} maxScale={MAX_SCALE} isDescribed />
      ) : null}
      {scene.cards.length === 0 ? (
        <p className="muted">{t(whole.cards.length === 0 ? 'slides.empty' : 'slides.filtered')}</p>
      ) : null}
      <SlideWords session={session} scene={scene} />
    </div>
  );
}

/** The picture as text. */
function SlideWords({ session, scene }: { readonly session: PlanSession; readonly scene: Scene }) {
  const { t } = useWords();
  const name = (id: string) => {
    const node = session.store.entity('nodes', id);
    return node?.title || node?.claim || t('card.untitled');
  };
  const links = scene.lines.filter((l) => l.type !== 'part');
  return (
    <div className="visually-hidden">
      {scene.cards.length > 0 ? (
        <ul aria-label={t('slides.cards')}>
          {scene.cards.map(({ id, kind, claim }) => (
            <li key={id}>
              {`${t(`kind.${kind}`)}: ${name(id)}`}
              {kind === 'combination' && claim ? ` – ${claim}` : ''}
              {kind === 'combination'
                ? ` (${partsOf(session.store, id)
                    .map((p) => p.title)
                    .join('、')})`
                : ''}
              {session.store.entity('nodes', id)?.note ? ` – ${session.store.entity('nodes', id)?.note}` : ''}
            </li>
          ))}
        </ul>
      ) : null}
      {links.length > 0 ? (
        <ul aria-label={t('slides.links')}>
          {links.map(({ from, to, type, label }) => (
            <li key={`${from.id}|${to.id}|${type}`}>
              {t('slides.link', {
                from: name(from.id),
                to: name(to.id),
                type: label ?? (type === 'part' ? '' : t(`link.${type}`)),
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
