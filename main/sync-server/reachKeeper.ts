/**
 * Keeps on disk how much of a plan each member's device is known to have, so that the owner knows it when that person is away and after a restart.
 * While people are connected it is written periodically: a host that crashes loses the last seconds, and then reports less than has arrived.
 */
import type { MemberStore, StoredReach } from '../../shared/ports/memberStore.ts';

const KEEP_MS = 10_000;
/** Delay of the write after somebody has left, so that people who leave together share it. */
const KEEP_LEFT_MS = 300;

export class ReachKeeper {
  private readonly store: Pick<MemberStore, 'noteReached'>;
  private readonly read: () => readonly StoredReach[];
  /** By member; not on disk yet. */
  private readonly waiting = new Map<string, StoredReach>();
  private timer: NodeJS.Timeout | undefined;
  private dueAt = Number.POSITIVE_INFINITY;

  /** `read` returns what connected devices have received since its last call. */
  constructor(store: Pick<MemberStore, 'noteReached'>, read: () => readonly StoredReach[]) {
    this.store = store;
    this.read = read;
  }

  /** Data has arrived on a device. */
  noteSoon(): void {
    this.flushIn(KEEP_MS);
  }
  /** The reach of a device that disconnects. */
  note(reach: StoredReach): void {
    const before = this.waiting.get(reach.member);
    if (!before || before.at <= reach.at) this.waiting.set(reach.member, reach);
    this.flushIn(KEEP_LEFT_MS);
  }
  private flushIn(ms: number): void {
    const at = performance.now() + ms;
    if (at >= this.dueAt) return;
    clearTimeout(this.timer);
    this.dueAt = at;
    this.timer = setTimeout(() => void this.flush(), ms).unref();
  }

  /** Never rejects: a failed write is tried again later. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.dueAt = Number.POSITIVE_INFINITY;
    for (const reach of this.read()) this.waiting.set(reach.member, reach);
    const noted = [...this.waiting.values()];
    this.waiting.clear();
    if (noted.length === 0) return;
    try {
      await this.store.noteReached(noted);
    } catch {
      // The disk refused: what came later is kept, the rest is written again.
      for (const reach of noted) if (!this.waiting.has(reach.member)) this.waiting.set(reach.member, reach);
      this.noteSoon();
    }
  }

  /** The library was replaced by another one. */
  forget(): void {
    this.waiting.clear();
  }
  dispose(): void {
    clearTimeout(this.timer);
  }
}
