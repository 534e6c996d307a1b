/** The frames on paper, one a page, in light colours whatever the theme. */
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { slidesOf } from '../../shared/app/board/slides.ts';
import { moneyOfCards } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { useApp } from '../shell/AppContext.tsx';
import { OnPaper } from '../shell/OnPaper.tsx';
import { useWords } from '../ui/i18n.tsx';
import { cardPictures } from './cardPictures.ts';
import { paperPalette } from './palette.ts';
import { slideSceneOf, without } from './scene.ts';
import { svgPicture } from './svgPicture.ts';
import { useDrawingWords } from './useDrawingWords.ts';

/** `alt`: what the picture shows, in words. */
type Page = {
  readonly id: string;
  readonly title: string;
  readonly alt: string;
  readonly url: string | undefined;
  readonly isFiltered: boolean;
};
type Props = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly dimmed: ReadonlySet<string> | undefined;
  readonly onDone: () => void;
};

export function SlidesOnPaper({ session, canvas, dimmed, onDone }: Props) {
  const { t } = useWords();
  const { today } = useApp();
  const words = useDrawingWords(moneyOfCards(session.store, today));
  const [pages, setPages] = useState<readonly Page[]>([]);
  const urls = useRef<string[]>([]);
  useEffect(
    () => () => {
      for (const url of urls.current) URL.revokeObjectURL(url);
    },
    [],
  );
  const drawn = async (): Promise<Page[]> => {
    const out: Page[] = [];
    for (const frame of slidesOf(session.store, canvas)) {
      const whole = slideSceneOf(session.store, canvas, frame.id);
      const scene = without(whole, dimmed);
      const title = frame.title || t('card.untitledFrame');
      const pictures = await cardPictures(session.host, scene);
      const svg = scene.cards.length > 0 ? await svgPicture(scene, words, title, pictures, paperPalette()) : undefined;
      const url = svg && URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      if (url) urls.current.push(url);
      const alt = scene.cards
        .map((c) => `${t(`kind.${c.kind}`)}: ${c.title || c.claim || t('card.untitled')}`)
        .join('、');
      out.push({ id: frame.id, title, alt, url, isFiltered: whole.cards.length > 0 });
    }
    return out;
  };
  const untilReady = async (place: HTMLElement) => {
    const all = await drawn();
    flushSync(() => setPages(all));
    // A picture that is not decoded yet leaves its page empty.
    await Promise.all([...place.querySelectorAll('img')].map((img) => img.decode()));
  };
  return (
    <OnPaper
      as="slides"
      title={session.planStore.meta.title}
      className="slides-print"
      untilReady={untilReady}
      onDone={onDone}
    >
      {pages.map(({ id, title, alt, url, isFiltered }) => (
        <section key={id} className="slide-page">
          <h1>{title}</h1>
          {url ? <img src={url} alt={alt} /> : <p>{t(isFiltered ? 'slides.filtered' : 'slides.empty')}</p>}
        </section>
      ))}
    </OnPaper>
  );
}
