/**
 * The map in the corner, painted once by the same painter; the window on it is an element that only moves. A click
 * goes there. It hides while the whole board is in view, because it would only cover cards.
 */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { useWords } from '../ui/i18n.tsx';
import { paintBoard } from './paintBoard.ts';
import { readPalette } from './palette.ts';
import { boundsOf, fitView, type Scene } from './scene.ts';

const WIDTH = 176;
const HEIGHT = 112;
const LINES = 2_000;

export function BoardMap({ scene }: { readonly scene: Scene }) {
  const { t } = useWords();
  const map = useRef<HTMLCanvasElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLSpanElement>(null);
  const store = useStoreApi();
  const flow = useReactFlow();
  const box = useMemo(() => boundsOf(scene.cards), [scene]);
  const view = useMemo(() => box && fitView(box, WIDTH, HEIGHT, 8), [box]);

  useEffect(() => {
    const ctx = map.current?.getContext('2d');
    if (!ctx || !view) return;
    ctx.setTransform(2, 0, 0, 2, 0, 0);
    ctx.clearRect(0, 0, WIDTH, HEIGHT);
    paintBoard(
      ctx,
      { cards: scene.cards.map((c) => ({ ...c, title: '', claim: '' })), lines: scene.lines.slice(0, LINES) },
      { width: WIDTH, height: HEIGHT, view, palette: readPalette() },
    );
  }, [scene, view]);

  useEffect(() => {
    if (!view || !box) return;
    let pending = 0;
    const place = () => {
      pending = 0;
      const { transform, width, height } = store.getState();
      const [x, y, scale] = transform;
      const ratio = view.scale / scale;
      if (!frame.current || !corner.current) return;
      const [left, top] = [box.x * scale + x, box.y * scale + y];
      corner.current.hidden = left >= 0 && top >= 0 && left + box.w * scale <= width && top + box.h * scale <= height;
      Object.assign(frame.current.style, {
        transform: `translate(${view.x - x * ratio}px, ${view.y - y * ratio}px)`,
        width: `${width * ratio}px`,
        height: `${height * ratio}px`,
      });
    };
    place();
    const unsubscribe = store.subscribe((state, before) => {
      const moved = state.transform !== before.transform || state.width !== before.width;
      if (moved && pending === 0) pending = requestAnimationFrame(place);
    });
    return () => {
      unsubscribe();
      cancelAnimationFrame(pending);
    };
  }, [view, box, store]);

  if (!view) return null;
  return (
    <div
      ref={corner}
      className="board-map"
      role="img"
      aria-label={t('board.map')}
      onPointerDown={(e) => {
        const rect = e.currentTarget.getBoundingClientRect();
        const x = ((e.clientX - rect.left) / rect.width) * WIDTH;
        const y = ((e.clientY - rect.top) / rect.height) * HEIGHT;
        void flow.setCenter((x - view.x) / view.scale, (y - view.y) / view.scale, { zoom: flow.getZoom() });
      }}
    >
      <canvas ref={map} width={WIDTH * 2} height={HEIGHT * 2} />
      <span ref={frame} className="board-map-window" />
    </div>
  );
}
