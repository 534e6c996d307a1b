/** Presents and prints the frames of a board, without the cards that the filter hides. */
import { type ReactNode, useState } from 'react';
import { type BoardFilter, dimmedBy } from '../../shared/app/board/boardFilter.ts';
import { slidesOf } from '../../shared/app/board/slides.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { useDisclosureGuard } from '../session/disclosureGuard.ts';
import { announce } from '../shell/announce.tsx';
import { lazyPart } from '../shell/lazyPart.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { SlideShow } from './slideShow.ts';

const Presentation = lazyPart(
  'canvas.presentation',
  'dialog',
  async () => (await import('./Presentation.tsx')).Presentation,
);
const SlidesOnPaper = lazyPart(
  'canvas.slidesOnPaper',
  'word',
  async () => (await import('./SlidesOnPaper.tsx')).SlidesOnPaper,
);

export function useSlideShow(
  session: PlanSession,
  canvas: string | undefined,
  filter: BoardFilter,
): SlideShow & { readonly screen: ReactNode } {
  const { t } = useWords();
  const guardDisclosure = useDisclosureGuard(session);
  const [shown, setShown] = useState<{
    readonly how: 'present' | 'print';
    readonly from?: string | undefined;
    readonly leaving: PlanSession;
  }>();
  const begin = (how: 'present' | 'print', from?: string) => {
    if (!canvas || slidesOf(session.store, canvas).length === 0) return announce(t('slides.none'));
    guardDisclosure(how === 'print' ? 'slides' : 'presentation', (leaving) =>
      setShown({ how, from, leaving: leaving.session }),
    );
  };
  const part = {
    session: shown?.leaving ?? session,
    canvas: canvas ?? '',
    dimmed: canvas ? dimmedBy(session.store, canvas, filter) : undefined,
  };
  const onClose = () => setShown(undefined);
  const screen =
    shown?.how === 'present' ? (
      <Presentation {...part} from={shown.from} onClose={onClose} />
    ) : shown ? (
      <SlidesOnPaper {...part} onDone={onClose} />
    ) : null;
  return { present: (from) => begin('present', from), print: () => begin('print'), screen };
}
