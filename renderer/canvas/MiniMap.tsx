/** The map in the corner, painted by the same painter; a click goes there. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useWords } from '../app/i18n.tsx';
import { paintBoard } from './paintBoard.ts';
import { readPalette } from './palette.ts';
import { boundsOf, fitView, type Scene } from './scene.ts';

const WIDTH = 176;
const HEIGHT = 112;

export function BoardMap({ scene }: { readonly scene: Scene }) {
  const { t } = useWords();
  const base = useRef<HTMLCanvasElement>(null);
  const store = useStoreApi();
  const flow = useReactFlow();
  const box = boundsOf(scene.cards);
  const view = box ? fitView(box, WIDTH, HEIGHT, 8) : undefined;

  useEffect(() => {
    const ctx = base.current?.getContext('2d');
    if (!ctx || !view) return;
    const map = document.createElement('canvas');
    map.width = WIDTH * 2;
    map.height = HEIGHT * 2;
    const mapCtx = map.getContext('2d');
    if (!mapCtx) return;
    mapCtx.setTransform(2, 0, 0, 2, 0, 0);
    paintBoard(
      mapCtx,
      { cards: scene.cards.map((c) => ({ ...c, title: '', claim: '' })), lines: scene.lines.slice(0, 2_000) },
      { width: WIDTH, height: HEIGHT, view, palette: readPalette() },
    );
    let frame = 0;
    const draw = () => {
      frame = 0;
      const { transform, width, height } = store.getState();
      const [x, y, scale] = transform;
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, WIDTH * 2, HEIGHT * 2);
      ctx.drawImage(map, 0, 0);
      ctx.setTransform(2, 0, 0, 2, 0, 0);
      ctx.strokeStyle = readPalette().accent;
      ctx.lineWidth = 1.5;
      ctx.strokeRect(
        (-x / scale) * view.scale + view.x,
        (-y / scale) * view.scale + view.y,
        (width / scale) * view.scale,
        (height / scale) * view.scale,
      );
    };
    draw();
    const unsubscribe = store.subscribe((state, before) => {
      if (state.transform !== before.transform && frame === 0) frame = requestAnimationFrame(draw);
    });
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [scene, view, store]);

  if (!view) return null;
  return (
    <canvas
      ref={base}
      className="board-map"
      width={WIDTH * 2}
      height={HEIGHT * 2}
      role="img"
      aria-label={t('board.map')}
      onPointerDown={(e) => {
        const rect = e.currentTarget.getBoundingClientRect();
        const x = ((e.clientX - rect.left) / rect.width) * WIDTH;
        const y = ((e.clientY - rect.top) / rect.height) * HEIGHT;
        void flow.setCenter((x - view.x) / view.scale, (y - view.y) / view.scale, { zoom: flow.getZoom() });
      }}
    />
  );
}
