/**
 * Time as everything else sees it. The one port that answers at once: reading a clock waits for nothing.
 *
 * **Order.** `elapsed` never goes back. `now` may, when a person or the network sets the machine's clock.
 */
import { type Disposable, toDisposable } from '../kernel/disposable.ts';

export interface Clock {
  /** Milliseconds since 1970 (UTC) by the wall clock of the machine. */
  now(): number;
  /** Milliseconds since an arbitrary start, for measuring how long something took. */
  elapsed(): number;
  /** Runs once after `ms` milliseconds. Disposing before that cancels it. */
  after(ms: number, run: () => void): Disposable;
  /** Runs every `ms` milliseconds until disposed. */
  every(ms: number, run: () => void): Disposable;
}

/** The time of day as it is written down (ISO 8601, UTC). */
export const timeText = (clock: Pick<Clock, 'now'>): string => new Date(clock.now()).toISOString();

/** Timers that every runtime has and the language's own type library lacks. */
type Timers = {
  readonly performance: { now(): number };
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  setInterval(run: () => void, ms: number): unknown;
  clearInterval(timer: unknown): void;
};
const runtime = globalThis as unknown as Timers;

/** The clock of the machine, the same in a page and in Node. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => runtime.performance.now(),
  after: (ms, run) => {
    const timer = runtime.setTimeout(run, ms);
    return toDisposable(() => runtime.clearTimeout(timer));
  },
  every: (ms, run) => {
    const timer = runtime.setInterval(run, ms);
    return toDisposable(() => runtime.clearInterval(timer));
  },
};

type Timer = { due: number; readonly every: number | undefined; readonly run: () => void };

/** A clock that stands still until a test advances it. */
export class ManualClock implements Clock {
  private readonly timers = new Set<Timer>();
  /** Time of day and elapsed time, excluding delays that timers have not noticed. */
  private time: number;
  private passed = 0;
  private lagged = 0;

  constructor(start: string) {
    this.time = Date.parse(start);
  }
  now(): number {
    return this.time + this.lagged;
  }
  elapsed(): number {
    return this.passed + this.lagged;
  }
  after(ms: number, run: () => void): Disposable {
    return this.add(ms, run);
  }
  every(ms: number, run: () => void): Disposable {
    return this.add(ms, run, ms);
  }
  private add(ms: number, run: () => void, every?: number): Disposable {
    const timer = { due: this.passed + ms, every, run };
    this.timers.add(timer);
    return toDisposable(() => this.timers.delete(timer));
  }

  /** Advances time; due timers run in order. */
  advance(ms: number): void {
    const end = this.passed + ms;
    for (;;) {
      const [next] = [...this.timers].filter((t) => t.due <= end).sort((a, b) => a.due - b.due);
      if (!next) break;
      this.move(Math.max(0, next.due - this.passed));
      if (next.every === undefined) this.timers.delete(next);
      else next.due += next.every;
      next.run();
    }
    this.move(end - this.passed);
  }
  private move(ms: number): void {
    this.passed += ms;
    this.time += ms;
  }
  /** Simulates that the machine was busy or asleep for `ms`: the time is later, and no timer has run. */
  lag(ms: number): void {
    this.lagged += ms;
  }
  /** Sets the time of day without advancing time, as when a person corrects the clock. */
  set(time: string): void {
    this.time = Date.parse(time) - this.lagged;
  }
}
