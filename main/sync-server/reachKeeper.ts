/**
 * Keeps on disk what each member's device is known to have of a plan, so that the owner knows it when that person is away and after a restart.
 * While people are connected it is written now and then: a host that dies loses the last seconds, and then says less than has arrived.
 */
import type { MemberStore, StoredReach } from '../../shared/ports/memberStore.ts';

const KEEP_MS = 10_000;
/** Somebody has left: a disk write of their own, shared by those who leave together. */
const KEEP_LEFT_MS = 300;

export class ReachKeeper {
  private readonly store: Pick<MemberStore, 'noteReached'>;
  private readonly read: () => readonly StoredReach[];
  /** By member; what is not on disk yet. */
  private readonly waiting = new Map<string, StoredReach>();
  private timer: NodeJS.Timeout | undefined;
  private dueAt = Number.POSITIVE_INFINITY;

  /** `read` gives what devices that are connected have got since it was last asked. */
  constructor(store: Pick<MemberStore, 'noteReached'>, read: () => readonly StoredReach[]) {
    this.store = store;
    this.read = read;
  }

  /** Something has arrived on a device. */
  noteSoon(): void {
    this.flushIn(KEEP_MS);
  }
  /** What a device has that leaves. */
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

  /** Never rejects: what the disk refuses is tried again later. */
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
      // The disk refuses: what came later is kept, the rest is tried again.
      for (const reach of noted) if (!this.waiting.has(reach.member)) this.waiting.set(reach.member, reach);
      this.noteSoon();
    }
  }

  /** Another library lies where this one was. */
  forget(): void {
    this.waiting.clear();
  }
  dispose(): void {
    clearTimeout(this.timer);
  }
}
