/**
 * Sixty seconds without pressure: they can be paused, extended and switched off, and nothing happens to the text when
 * they are over. Based on a clock; a sleeping machine does not stretch it.
 */
import { useEffect, useState } from 'react';
import { featureStateKey, useFeatureState } from '../../shell/planWindow.tsx';

const SECOND = 1_000;
/** Selectable seconds; 0 is without a clock. Ten times the default exists for those who need it. */
export const LENGTHS = [60, 120, 300, 600, 0] as const;
export type Length = (typeof LENGTHS)[number];
const LENGTH = featureStateKey<Length>(() => 60);

export type Countdown = {
  readonly length: Length;
  readonly setLength: (length: Length) => void;
  /** Whole seconds left; `undefined` without a clock. */
  readonly left: number | undefined;
  readonly isPaused: boolean;
  readonly start: () => void;
  readonly stop: () => void;
  readonly pause: () => void;
  readonly extend: () => void;
};

type Running = { readonly endsAt: number } | { readonly leftMs: number };

export function useCountdown(onOver: () => void): Countdown {
  const [length, setLength] = useFeatureState(LENGTH);
  const [running, setRunning] = useState<Running>();
  const [now, setNow] = useState(() => Date.now());
  const endsAt = running && 'endsAt' in running ? running.endsAt : undefined;
  useEffect(() => {
    if (endsAt === undefined) return;
    const timer = setInterval(() => setNow(Date.now()), SECOND / 4);
    return () => clearInterval(timer);
  }, [endsAt]);
  const leftMs = running && ('endsAt' in running ? Math.max(0, running.endsAt - now) : running.leftMs);
  const isOver = leftMs === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the time is over
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver]);
  const run = (ms: number) => {
    const time = Date.now();
    setNow(time);
    setRunning({ endsAt: time + ms });
  };
  return {
    length,
    setLength,
    left: leftMs === undefined ? undefined : Math.ceil(leftMs / SECOND),
    isPaused: running !== undefined && 'leftMs' in running,
    start: () => (length === 0 ? setRunning(undefined) : run(length * SECOND)),
    stop: () => setRunning(undefined),
    pause: () => {
      if (leftMs === undefined) return;
      if (running && 'leftMs' in running) run(running.leftMs);
      else setRunning({ leftMs });
    },
    extend: () => {
      if (leftMs !== undefined) run(leftMs + 60 * SECOND);
    },
  };
}
