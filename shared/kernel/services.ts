/**
 * Background services: they start in the given order and stop in the reverse order. The log records which service started,
 * stopped or failed, by its id and the error's code.
 */
import { errorCode, type Log } from './logFields.ts';

/** Ends what a service started. May return a promise: the next service is stopped when it has settled. */
export type Stop = () => void | Promise<void>;

export type Service<Scope> = {
  /** A code, as in `merge.watch`: it is written to the log. */
  readonly id: string;
  /** Returns the function that stops the service; `undefined` if there is nothing to stop. Throws if it cannot start. */
  readonly start: (scope: Scope) => Stop | undefined;
};

export class RunningServices {
  private readonly log: Log;
  private readonly running: { readonly id: string; readonly stop: Stop }[] = [];
  private stopping: Promise<void> | undefined;

  constructor(log: Log) {
    this.log = log;
  }

  /** Starts the services of a list. One that throws is logged and left out: the others still start. */
  startAll<Scope>(services: readonly Service<Scope>[], scope: Scope): void {
    for (const { id, start } of services) {
      try {
        this.add(id, start(scope) ?? (() => undefined));
      } catch (error) {
        this.log('service-failed', { service: id, code: errorCode(error) });
      }
    }
  }

  /** Takes over a service that was started by the caller. */
  add(id: string, stop: Stop): void {
    this.running.push({ id, stop });
    this.log('service-started', { service: id });
  }

  /** The ids of the running services, in the order in which they started. */
  get ids(): readonly string[] {
    return this.running.map(({ id }) => id);
  }

  /**
   * Stops every service, the last one first. A service that fails to stop is logged and does not keep the others running. Synchronous stops run
   * before this returns; a second call waits for the first.
   */
  stop(): Promise<void> {
    this.stopping ??= this.stopNext();
    return this.stopping;
  }

  private stopNext(): Promise<void> {
    for (let last = this.running.pop(); last; last = this.running.pop()) {
      const { id, stop } = last;
      try {
        const done = stop();
        if (done instanceof Promise)
          return done
            .then(
              () => this.log('service-stopped', { service: id }),
              (error: unknown) => this.log('service-failed', { service: id, code: errorCode(error) }),
            )
            .then(() => this.stopNext());
        this.log('service-stopped', { service: id });
      } catch (error) {
        this.log('service-failed', { service: id, code: errorCode(error) });
      }
    }
    return Promise.resolve();
  }
}
