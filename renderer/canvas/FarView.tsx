/**
 * The board from afar. Thousands of cards as DOM elements fall to a few frames a second, so below a certain scale they are painted on one
 * canvas. A slightly larger picture than the window is kept: panning moves it, zooming scales it, and it is painted anew when the movement
 * leaves it or pauses.
 */
import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { paintBoard } from './paintBoard.ts';
import { readPalette } from './palette.ts';
import type { Scene } from './scene.ts';

const MARGIN = 0.35;
const SETTLE_MS = 90;

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
    const layer = document.createElement('canvas');
    const layerCtx = layer.getContext('2d');
    if (!layerCtx) return;
    let painted: { x: number; y: number; scale: number; left: number; top: number } | undefined;
    let frame = 0;
    let settle: ReturnType<typeof setTimeout> | undefined;

    const paint = () => {
      const { width, height, transform } = store.getState();
      const [x, y, scale] = transform;
      const ratio = Math.min(devicePixelRatio, 2);
      const left = width * MARGIN;
      const top = height * MARGIN;
      layer.width = Math.ceil((width + left * 2) * ratio);
      layer.height = Math.ceil((height + top * 2) * ratio);
      layerCtx.setTransform(ratio, 0, 0, ratio, 0, 0);
      layerCtx.clearRect(0, 0, width + left * 2, height + top * 2);
      paintBoard(layerCtx, scene, {
        width: width + left * 2,
        height: height + top * 2,
        view: { x: x + left, y: y + top, scale },
        palette: readPalette(),
        selected,
        ...(dimmed ? { dimmed } : {}),
      });
      painted = { x, y, scale, left, top };
    };
    const show = () => {
      frame = 0;
      const { width, height, transform } = store.getState();
      const [x, y, scale] = transform;
      const ratio = Math.min(devicePixelRatio, 2);
      if (element.width !== Math.ceil(width * ratio) || element.height !== Math.ceil(height * ratio)) {
        element.width = Math.ceil(width * ratio);
        element.height = Math.ceil(height * ratio);
      }
      const zoom = painted ? scale / painted.scale : 1;
      const dx = painted ? x - painted.x * zoom : 0;
      const dy = painted ? y - painted.y * zoom : 0;
      const covered =
        painted &&
        Math.abs(x - painted.x) < painted.left &&
        Math.abs(y - painted.y) < painted.top &&
        zoom > 0.6 &&
        zoom < 1.7;
      if (!painted || (!covered && zoom === 1)) {
        paint();
        return show();
      }
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
      ctx.clearRect(0, 0, width, height);
      ctx.drawImage(
        layer,
        -painted.left * zoom + dx,
        -painted.top * zoom + dy,
        (layer.width / ratio) * zoom,
        (layer.height / ratio) * zoom,
      );
      if (zoom !== 1 || !covered) {
        clearTimeout(settle);
        settle = setTimeout(() => {
          paint();
          schedule();
        }, SETTLE_MS);
      }
    };
    const schedule = () => {
      if (frame === 0) frame = requestAnimationFrame(show);
    };
    const unsubscribe = store.subscribe((state, before) => {
      if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height)
        schedule();
    });
    paint();
    schedule();
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
      clearTimeout(settle);
    };
  }, [scene, selected, dimmed, store]);

  return <canvas ref={canvas} className="far-view" aria-hidden="true" />;
}
