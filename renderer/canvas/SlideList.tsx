/** The frames in presentation order, which can be changed here. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { slidesOf } from '../../shared/app/board/slides.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { useDerived } from '../session/useStore.ts';
import { Button, IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { shiftSlide } from './boardActions.ts';
import type { SlideShow } from './slideShow.ts';

type Props = { readonly session: PlanSession; readonly canvas: string; readonly slides: SlideShow };

export function SlideList({ session, canvas, slides }: Props) {
  const { t } = useWords();
  const frames = useDerived(session, slidesOf, canvas);
  if (frames.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="section-title">{t('slides.title')}</h2>
      <ol className="slide-list">
        {frames.map((frame, i) => {
          const name = frame.title || t('card.untitledFrame');
          return (
            <li key={frame.id} className="row">
              <button type="button" className="link-button ellipsis grow" onClick={() => slides.present(frame.id)}>
                {name}
              </button>
              <IconButton
                small
                label={t('slides.moveEarlier', { name })}
                icon={<ArrowUp size={14} />}
                isDisabled={i === 0 || session.readOnly !== undefined}
                onPress={() => shiftSlide({ session, canvas, t }, frame, -1)}
              />
              <IconButton
                small
                label={t('slides.moveLater', { name })}
                icon={<ArrowDown size={14} />}
                isDisabled={i === frames.length - 1 || session.readOnly !== undefined}
                onPress={() => shiftSlide({ session, canvas, t }, frame, 1)}
              />
            </li>
          );
        })}
      </ol>
      <div className="row wrap">
        <Button small onPress={() => slides.present()}>
          {t('slides.present')}
        </Button>
        <Button small onPress={() => slides.print()}>
          {t('slides.print')}
        </Button>
      </div>
    </section>
  );
}
