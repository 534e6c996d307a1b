/** The frames on paper, one a page, in light colours whatever the theme. They stand beside the app for as long as it prints. */
import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { slidesOf } from '../../shared/app/board/slides.ts';
import { moneyOfCards } from '../../shared/app/funding/fundingState.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWords } from '../ui/i18n.tsx';
import { printAs } from '../ui/printAs.ts';
import { cardPictures } from './cardPictures.ts';
import { paperPalette } from './palette.ts';
import { slideSceneOf, without } from './scene.ts';
import { svgPicture } from './svgPicture.ts';
import { useDrawingWords } from './useDrawingWords.ts';

type Page = { readonly id: string; readonly title: string; readonly url: string | undefined };
type Props = {
  readonly session: PlanSession;
  readonly canvas: string;
  readonly dimmed: ReadonlySet<string> | undefined;
  readonly onDone: () => void;
};

export function SlidesOnPaper({ session, canvas, dimmed, onDone }: Props) {
  const { t, language } = useWords();
  const { host, today } = useApp();
  const words = useDrawingWords(moneyOfCards(session.store, today));
  const [place] = useState(() => document.createElement('div'));
  const [pages, setPages] = useState<readonly Page[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: printed once
  useEffect(() => {
    let urls: string[] = [];
    let isGone = false;
    place.className = 'slides-print';
    document.body.prepend(place);
    const draw = async (): Promise<Page[]> => {
      const out: Page[] = [];
      for (const frame of slidesOf(session.store, canvas)) {
        const scene = without(slideSceneOf(session.store, canvas, frame.id), dimmed);
        const title = frame.title || t('card.untitledFrame');
        const pictures = await cardPictures(session.host, scene);
        const svg =
          scene.cards.length > 0 ? await svgPicture(scene, words, title, pictures, paperPalette()) : undefined;
        const url = svg && URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
        if (url) urls = [...urls, url];
        out.push({ id: frame.id, title, url });
      }
      return out;
    };
    const print = async () => {
      const drawn = await draw();
      if (isGone) return;
      flushSync(() => setPages(drawn));
      // A picture that is not decoded yet leaves its page empty.
      await Promise.all([...place.querySelectorAll('img')].map((img) => img.decode()));
      await printAs(host, 'slides', session.planStore.meta.title);
    };
    void print()
      .catch(() => announce(t('error.storage'), { kind: 'error' }))
      .finally(onDone);
    return () => {
      isGone = true;
      for (const url of urls) URL.revokeObjectURL(url);
      place.remove();
    };
  }, []);
  return createPortal(
    <div lang={language} aria-hidden="true">
      {(pages ?? []).map(({ id, title, url }) => (
        <section key={id} className="slide-page">
          <h1>{title}</h1>
          {url ? <img src={url} alt="" /> : <p>{t('slides.empty')}</p>}
        </section>
      ))}
    </div>,
    place,
  );
}
