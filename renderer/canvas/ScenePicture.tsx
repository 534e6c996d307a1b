/** A board as a still picture, painted when idle and repainted when its width changes; screen readers get it as a list. */
import { useEffect, useRef, useState } from 'react';
import type { CardMoney } from '../../shared/app/funding/fundingState.ts';
import { useApp } from '../shell/AppContext.tsx';
import { useWords } from '../ui/i18n.tsx';
import { cancelIdle, whenIdle } from '../ui/idle.ts';
import { drawBoard } from './boardDrawing.ts';
import { measureIn, paintGroups, sizesOf } from './boardPicture.ts';
import { cardPictures, NO_PICTURES } from './cardPictures.ts';
import { paintBoard } from './paintBoard.ts';
import { readPalette } from './palette.ts';
import { boundsOf, fitView, type Scene } from './scene.ts';
import { useDrawingWords } from './useDrawingWords.ts';

const NO_MONEY: ReadonlyMap<string, CardMoney> = new Map();
/** In screen pixels. */
const LEAST_TEXT = 12;
/** Below this scale there is no room for text, and a board may have thousands of cards. */
const LEAST_SCALE = 0.22;

type Props = {
  readonly scene: Scene;
  readonly height: number;
  /** Amounts to show, by card. */
  readonly money?: ReadonlyMap<string, CardMoney>;
  /** How far a small board is enlarged: 1 is its own size. */
  readonly maxScale?: number;
  /** Whether the cards are described to screen readers beside the picture. */
  readonly isDescribed?: boolean;
};

export function ScenePicture({ scene, height, money = NO_MONEY, maxScale = 1, isDescribed }: Props) {
  const { t } = useWords();
  const words = useDrawingWords(money);
  const { host } = useApp();
  const element = useRef<HTMLCanvasElement>(null);
  // Text comes first: pictures are drawn once they are loaded.
  const [pictures, setPictures] = useState(NO_PICTURES);
  useEffect(() => {
    let current = true;
    if (scene.cards.some((c) => c.image)) void cardPictures(host, scene).then((p) => current && setPictures(p));
    else setPictures(NO_PICTURES);
    return () => {
      current = false;
    };
  }, [host, scene]);
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
      if (!box) return;
      const view = fitView(box, width, height, 24, maxScale);
      const palette = readPalette();
      if (view.scale < LEAST_SCALE) {
        paintBoard(ctx, scene, { width, height, view, palette, leastText: LEAST_TEXT });
        return;
      }
      ctx.transform(view.scale, 0, 0, view.scale, view.x, view.y);
      const widthOf = measureIn(ctx, palette.font);
      const options = { palette, words, widthOf, leastText: LEAST_TEXT / view.scale, pictures: sizesOf(pictures) };
      paintGroups(ctx, drawBoard(scene, options), palette.font, pictures);
    };
    // Painting waits for an idle moment: typing in the text beside it has priority.
    const idle = whenIdle(paint, { timeout: 500 });
    const observer = new ResizeObserver(paint);
    observer.observe(node);
    void document.fonts.ready.then(paint);
    return () => {
      cancelIdle(idle);
      observer.disconnect();
    };
  }, [scene, height, words, pictures, maxScale]);
  return (
    <>
      <canvas ref={element} className="board-preview" style={{ height }} aria-hidden="true" />
      {isDescribed ? null : (
        <span className="visually-hidden">
          {scene.cards.length === 0
            ? t('board.emptyTitle')
            : scene.cards.map((c) => `${t(`kind.${c.kind}`)}: ${c.title || c.claim}`).join('、')}
        </span>
      )}
    </>
  );
}
