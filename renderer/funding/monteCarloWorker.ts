/** Ten thousand forecasts off the main thread, in chunks, so that a newer request cancels an older one. */
import type { FundingModel } from '../../shared/domain/funding/forecast/model.ts';
import {
  MonteCarlo,
  type MonteCarloInput,
  type MonteCarloResult,
} from '../../shared/domain/funding/forecast/whatIf.ts';

export type Ask = { readonly id: number; readonly model: FundingModel; readonly input: MonteCarloInput };
export type Answer = { readonly id: number; readonly done: number; readonly result?: MonteCarloResult };

const PIECE = 500;
let current = 0;

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  current = data.id;
  const runs = new MonteCarlo(data.model, data.input);
  const next = () => {
    if (current !== data.id) return;
    runs.run(PIECE);
    const finished = runs.done >= data.input.runs;
    const answer: Answer = finished
      ? { id: data.id, done: runs.done, result: runs.result() }
      : { id: data.id, done: runs.done };
    self.postMessage(answer);
    if (!finished) setTimeout(next);
  };
  next();
};
