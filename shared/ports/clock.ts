/**
 * Time as the rest of the host sees it. The one port that answers at once: reading a clock waits for nothing.
 *
 * **Order.** `ticks` never goes back. `now` may, when a person or the network sets the machine's clock.
 */
export interface Clock {
  /** The time of day. */
  now(): Date;
  /** Milliseconds since some moment, for measuring how long something took. */
  ticks(): number;
}

export const systemClock: Clock = { now: () => new Date(), ticks: () => performance.now() };

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  private time: number;
  private passed = 0;

  constructor(start: string) {
    this.time = Date.parse(start);
  }
  now(): Date {
    return new Date(this.time);
  }
  ticks(): number {
    return this.passed;
  }
  /** Lets time pass. */
  pass(ms: number): void {
    this.time += ms;
    this.passed += ms;
  }
  /** Sets the time of day without letting time pass, as a person does who corrects a clock. */
  set(time: string): void {
    this.time = Date.parse(time);
  }
}
