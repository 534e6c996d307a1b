/** Documents in memory, for tests and for what need not outlive the process. A place outlives the stores that are opened on it. */
import type { StoredDoc } from '../../doc/stored.ts';
import { MOST_BEFORE_SYNC } from '../../ipc/contract.ts';
import type { Disposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { type Clock, systemClock, timeText } from '../clock.ts';
import type { Appended, DocStore } from '../docStore.ts';
import { storeError } from '../errors.ts';

export type MemoryDocs = {
  readonly logs: Map<string, Uint8Array[]>;
  readonly kept: Map<string, Uint8Array[]>;
  /** Bytes that may still be stored. */
  room: number;
};
export const memoryDocs = (room = Number.POSITIVE_INFINITY): MemoryDocs => ({ logs: new Map(), kept: new Map(), room });

export class MemoryDocStore implements DocStore {
  private readonly place: MemoryDocs;
  private readonly clock: Clock;
  private readonly appended = new Emitter<Appended>();
  private isClosed = false;

  constructor(place: MemoryDocs = memoryDocs(), clock: Clock = systemClock) {
    this.place = place;
    this.clock = clock;
  }

  async load(name: string): Promise<StoredDoc> {
    this.checkOpen();
    return { state: null, updates: (this.place.logs.get(name) ?? []).map((update) => update.slice()) };
  }

  async append(name: string, updates: readonly Uint8Array[], by?: string): Promise<string> {
    this.checkOpen();
    this.take(updates);
    const log = this.place.logs.get(name) ?? [];
    this.place.logs.set(name, log);
    log.push(...updates.map((update) => update.slice()));
    try {
      this.appended.fire({ name, updates, by });
    } catch {
      // The edit is stored: a failing listener does not concern the writer.
    }
    return timeText(this.clock);
  }

  async keepBefore(name: string, state: Uint8Array): Promise<void> {
    this.checkOpen();
    this.take([state]);
    this.place.kept.set(name, [state.slice(), ...(this.place.kept.get(name) ?? [])].slice(0, MOST_BEFORE_SYNC));
  }
  async keptBefore(name: string): Promise<readonly Uint8Array[]> {
    this.checkOpen();
    return (this.place.kept.get(name) ?? []).map((state) => state.slice());
  }

  async erase(name: string): Promise<void> {
    this.checkOpen();
    this.place.logs.delete(name);
  }

  onDidAppend(listener: (appended: Appended) => void): Disposable {
    return this.appended.on(listener);
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }

  private checkOpen(): void {
    if (this.isClosed) throw storeError('storageFailed');
  }
  private take(bytes: readonly Uint8Array[]): void {
    const length = bytes.reduce((sum, b) => sum + b.length, 0);
    if (length > this.place.room) throw storeError('storageFull');
    this.place.room -= length;
  }
}
