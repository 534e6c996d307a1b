/** A token bucket: the given number of tokens a second, with room for a burst. */
export class Rate {
  private readonly perMs: number;
  private readonly burst: number;
  private tokens: number;
  private at: number;

  constructor(perSecond: number, burst: number, now: number) {
    this.perMs = perSecond / 1_000;
    this.burst = burst;
    this.tokens = burst;
    this.at = now;
  }

  /** Takes `amount` (at most the burst) at `now` in milliseconds; false if there is less. A clock that goes back neither gives nor takes tokens. */
  take(now: number, amount = 1): boolean {
    this.tokens = Math.min(this.burst, this.tokens + Math.max(0, now - this.at) * this.perMs);
    this.at = now;
    if (this.tokens < amount) return false;
    this.tokens -= amount;
    return true;
  }
}
