/** Asks the worker for a layout and applies it as one undo step. */
import { placedCards } from '../session/boardCommands.ts';
import type { PlanSession } from '../session/planSession.ts';
import type { LayoutReply, LayoutRequest } from './layoutWorker.ts';
import { sceneOf } from './scene.ts';

export function autoLayout(session: PlanSession, canvas: string): Promise<number> {
  const cards = placedCards(session.store, canvas).filter((c) => c.node.kind !== 'frame' && c.parent === undefined);
  if (cards.length === 0) return Promise.resolve(0);
  const ids = new Set(cards.map((c) => c.node.id));
  const edges = sceneOf(session.store, canvas)
    // A part stands above what it is tied into.
    .lines.map((l) => (l.type === 'part' ? ([l.to.id, l.from.id] as const) : ([l.from.id, l.to.id] as const)))
    .filter(([a, b]) => ids.has(a) && ids.has(b));
  const request: LayoutRequest = { cards: cards.map((c) => ({ id: c.node.id, w: c.w, h: c.h })), edges };
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
      worker.terminate();
      const moves = data.places.map((p) => ({ node: p.id, pos: [p.x, p.y] as [number, number] }));
      resolve(session.execute({ type: 'moveNodes', canvas, moves }).ok ? moves.length : 0);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('layout'));
    };
    worker.postMessage(request);
  });
}
