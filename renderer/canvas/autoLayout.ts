/** Asks the worker for a layout and applies it as one undo step. */
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { report } from '../shell/refusals.ts';
import type { LayoutRequest } from './boardLayout.ts';
import { layoutCommands, unitsOf } from './layoutUnits.ts';
import type { LayoutReply } from './layoutWorker.ts';

/**
 * Lays out the chosen cards, or the whole board if fewer than `least` (two) are chosen, in a shape that suits a
 * window of the given aspect (width by height). Resolves to whether anything was moved.
 */
export function autoLayout(
  session: PlanSession,
  canvas: string,
  chosen: readonly string[],
  aspect: number,
  least?: number,
): Promise<boolean> {
  const found = unitsOf(session.store, canvas, chosen, least);
  if (!found) return Promise.resolve(false);
  const request: LayoutRequest = { units: found.units, edges: found.edges, aspect };
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<LayoutReply>) => {
      worker.terminate();
      const commands = layoutCommands(session.store, canvas, found, data.places);
      resolve(commands.length > 0 && report(session.execute({ type: 'batch', commands })) === true);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('layout'));
    };
    worker.postMessage(request);
  });
}
