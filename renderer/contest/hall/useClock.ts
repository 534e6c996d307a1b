/** The current time, updated often enough for a clock that shows seconds, while `runs`. */
import { useEffect, useState } from 'react';

const TICK_MS = 200;
export function useNow(runs: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!runs) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [runs]);
  return now;
}
