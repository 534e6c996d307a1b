/**
 * The zoomed-out board. Thousands of cards as DOM elements drop to a few frames a second, so below a certain scale
 * they are painted on one canvas, a little larger than the window. Panning and zooming only move that picture; it is
 * repainted when the movement leaves it or ends.
 */
import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { paintBoard } from './paintBoard.ts';
import { readPalette } from './palette.ts';
import type { Scene } from './scene.ts';

/** The fraction of the window's size that is painted beyond each edge. */
const MARGIN = 0.25;
const SETTLE_MS = 90;

type Painted = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
};

export function FarView({
  scene,
  selected,
  dimmed,
}: {
  readonly scene: Scene;
  readonly selected: ReadonlySet<string>;
  readonly dimmed: ReadonlySet<string> | undefined;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const store = useStoreApi();

  useEffect(() => {
    const element = canvas.current;
    const ctx = element?.getContext('2d');
    if (!element || !ctx) return;
    let painted: Painted | undefined;
    let frame = 0;
    let settle: ReturnType<typeof setTimeout> | undefined;

    const paint = () => {
      const { width, height, transform } = store.getState();
      const [x, y, scale] = transform;
      const ratio = Math.min(devicePixelRatio, 2);
      const left = Math.round(width * MARGIN);
      const top = Math.round(height * MARGIN);
      const size = { width: width + left * 2, height: height + top * 2 };
      element.width = Math.ceil(size.width * ratio);
      element.height = Math.ceil(size.height * ratio);
      Object.assign(element.style, {
        width: `${size.width}px`,
        height: `${size.height}px`,
        left: `${-left}px`,
        top: `${-top}px`,
        transform: '',
      });
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintBoard(ctx, scene, {
        ...size,
        view: { x: x + left, y: y + top, scale },
        palette: readPalette(),
        selected,
        ...(dimmed ? { dimmed } : {}),
      });
      painted = { x, y, scale, left, top };
    };
    const show = () => {
      frame = 0;
      if (!painted) return paint();
      const [x, y, scale] = store.getState().transform;
      const zoom = scale / painted.scale;
      // The picture's origin is `left, top` outside the window; it scales about that corner.
      const dx = x - painted.x * zoom + painted.left * (1 - zoom);
      const dy = y - painted.y * zoom + painted.top * (1 - zoom);
      const covered = Math.abs(x - painted.x) < painted.left && Math.abs(y - painted.y) < painted.top;
      if (zoom === 1 && !covered) return paint();
      element.style.transform = `translate(${dx}px, ${dy}px) scale(${zoom})`;
      if (zoom === 1) return;
      clearTimeout(settle);
      settle = setTimeout(paint, SETTLE_MS);
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(show);
    };
    const unsubscribe = store.subscribe((state, before) => {
      if (state.width !== before.width || state.height !== before.height) painted = undefined;
      else if (state.transform === before.transform) return;
      schedule();
    });
    paint();
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
      clearTimeout(settle);
    };
  }, [scene, selected, dimmed, store]);

  return <canvas ref={canvas} className="far-view" aria-hidden="true" />;
}
