/** A canvas as a still picture in the text, repainted when the board changes; readers get it as a list. */
import { useEffect, useRef } from 'react';
import { useWords } from '../app/i18n.tsx';
import type { PlanSession } from '../session/planSession.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { cancelIdle, whenIdle } from '../ui/idle.ts';
import { paintBoard } from './paintBoard.ts';
import { readPalette } from './palette.ts';
import { boundsOf, fitView, sceneOf } from './scene.ts';

const HEIGHT = 320;

export function BoardPreview({ session, canvas }: { readonly session: PlanSession; readonly canvas: string }) {
  const { t } = useWords();
  const element = useRef<HTMLCanvasElement>(null);
  const version = usePlanVersion(session, 'nodes', 'positions', 'sizes', 'parts', 'links');
  const scene = sceneOf(session.store, canvas);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the scene
  useEffect(() => {
    const node = element.current;
    const ctx = node?.getContext('2d');
    if (!node || !ctx) return;
    const paint = () => {
      const width = node.clientWidth;
      if (width === 0) return;
      node.width = width * 2;
      node.height = HEIGHT * 2;
      ctx.setTransform(2, 0, 0, 2, 0, 0);
      ctx.clearRect(0, 0, width, HEIGHT);
      const box = boundsOf(scene.cards);
      if (box)
        paintBoard(ctx, scene, { width, height: HEIGHT, view: fitView(box, width, HEIGHT), palette: readPalette() });
    };
    // Painting waits for a free moment: typing in the text beside it comes first.
    const idle = whenIdle(paint, { timeout: 500 });
    const observer = new ResizeObserver(paint);
    observer.observe(node);
    void document.fonts.ready.then(paint);
    return () => {
      cancelIdle(idle);
      observer.disconnect();
    };
  }, [session, canvas, version]);

  return (
    <>
      <canvas ref={element} className="board-preview" style={{ height: HEIGHT }} aria-hidden="true" />
      <span className="visually-hidden">
        {scene.cards.length === 0
          ? t('board.emptyTitle')
          : scene.cards.map((c) => `${t(`kind.${c.kind}`)}: ${c.title || c.claim}`).join('、')}
      </span>
      {scene.cards.length === 0 ? <span className="preview-empty muted">{t('board.emptyTitle')}</span> : null}
    </>
  );
}
