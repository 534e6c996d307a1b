/** Counts failures by what caused them, each within a time that begins with the first one. */
import type { Clock } from '../../shared/ports/clock.ts';

const MOST_KEPT = 10_000;

export class Tries {
  private readonly most: number;
  private readonly ms: number;
  private readonly clock: Pick<Clock, 'now'>;
  private readonly counted = new Map<string, { readonly count: number; readonly until: number }>();

  constructor(most: number, ms: number, clock: Pick<Clock, 'now'>) {
    this.most = most;
    this.ms = ms;
    this.clock = clock;
  }
  /** True once there are as many failures as allowed. */
  isOver(key: string): boolean {
    const found = this.counted.get(key);
    return found !== undefined && found.until > this.clock.now() && found.count >= this.most;
  }
  count(key: string): void {
    const now = this.clock.now();
    const found = this.counted.get(key);
    const current = found && found.until > now ? found : { count: 0, until: now + this.ms };
    if (this.counted.size > MOST_KEPT) this.counted.clear();
    this.counted.set(key, { count: current.count + 1, until: current.until });
  }
}
