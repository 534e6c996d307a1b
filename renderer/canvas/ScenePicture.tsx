/** A board as a still picture, painted in a free moment and again when it is given another width; readers get it as a list. */
import { useEffect, useRef } from 'react';
import { useWords } from '../app/i18n.tsx';
import { cancelIdle, whenIdle } from '../ui/idle.ts';
import { paintBoard } from './paintBoard.ts';
import { readPalette } from './palette.ts';
import { boundsOf, fitView, type Scene } from './scene.ts';

const LEAST_TEXT = 12;

export function ScenePicture({ scene, height }: { readonly scene: Scene; readonly height: number }) {
  const { t } = useWords();
  const element = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const node = element.current;
    const ctx = node?.getContext('2d');
    if (!node || !ctx) return;
    const paint = () => {
      const width = node.clientWidth;
      if (width === 0) return;
      node.width = width * 2;
      node.height = height * 2;
      ctx.setTransform(2, 0, 0, 2, 0, 0);
      ctx.clearRect(0, 0, width, height);
      const box = boundsOf(scene.cards);
      if (box)
        paintBoard(ctx, scene, {
          width,
          height,
          view: fitView(box, width, height),
          palette: readPalette(),
          leastText: LEAST_TEXT,
        });
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
  }, [scene, height]);
  return (
    <>
      <canvas ref={element} className="board-preview" style={{ height }} aria-hidden="true" />
      <span className="visually-hidden">
        {scene.cards.length === 0
          ? t('board.emptyTitle')
          : scene.cards.map((c) => `${t(`kind.${c.kind}`)}: ${c.title || c.claim}`).join('、')}
      </span>
    </>
  );
}
