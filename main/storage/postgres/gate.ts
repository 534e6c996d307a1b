/** A gate that closes once: earlier calls are awaited, later ones are rejected. */
import { storeError } from '../../../shared/ports/errors.ts';

export class Gate {
  private isClosed = false;
  private readonly pending = new Set<Promise<unknown>>();

  run<T>(act: () => Promise<T>): Promise<T> {
    if (this.isClosed) return Promise.reject(storeError('storageFailed'));
    const done = act();
    this.pending.add(done);
    const forget = () => this.pending.delete(done);
    done.then(forget, forget);
    return done;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.allSettled(this.pending);
  }
}
