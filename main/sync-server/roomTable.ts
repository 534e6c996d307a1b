/** The rooms in memory: loaded when somebody joins, and dropped a while after the last person left. */
import * as Y from 'yjs';
import { parseDocName, planDocName } from '../../shared/doc/docIds.ts';
import { isAnythingLocked, readLocks } from '../../shared/doc/room/room.ts';
import { applyStored } from '../../shared/doc/stored.ts';
import type { DocStore } from '../../shared/ports/docStore.ts';
import type { StoredReach } from '../../shared/ports/memberStore.ts';
import type { ReachKeeper } from './reachKeeper.ts';
import { type HostPresence, Room, type RoomMetrics } from './room.ts';

export type RoomTableOptions = {
  readonly docs: DocStore;
  readonly metrics: RoomMetrics;
  readonly windows: HostPresence;
  /** Records how much of a plan the members' devices have. */
  readonly keeper: ReachKeeper;
  /** How long an empty room stays in memory, in milliseconds. */
  readonly idleMs: number;
  /** Returns true while somebody is being admitted to the room of this name: it stays. */
  readonly isAwaited: (name: string) => boolean;
};

/** The comments document of a plan, by the name of the plan's document; `undefined` for any other. */
function commentsOf(name: string): string | undefined {
  const parsed = parseDocName(name);
  return parsed?.kind === 'plan' ? `comments:${parsed.id}` : undefined;
}

export class RoomTable {
  private readonly options: RoomTableOptions;
  private readonly rooms = new Map<string, Room>();
  private readonly leaving = new Map<string, NodeJS.Timeout>();
  /** Documents that nobody may open now. */
  private readonly closed = new Set<string>();

  constructor(options: RoomTableOptions) {
    this.options = options;
  }

  get size(): number {
    return this.rooms.size;
  }
  /** Number of edits in all rooms that are not on disk yet. */
  get unsaved(): number {
    let sum = 0;
    for (const room of this.rooms.values()) sum += room.waiting;
    return sum;
  }
  /** What devices in all rooms have received since the last call. */
  takeReached(): readonly StoredReach[] {
    return [...this.rooms.values()].flatMap((room) => room.takeReached());
  }
  /** The room of this name, if it is in memory; it may still be loading. */
  peek(name: string): Room | undefined {
    return this.rooms.get(name);
  }

  /** A room whose document is loaded. Rejects if it cannot be loaded; the next caller tries again. */
  async load(name: string): Promise<Room> {
    if (this.closed.has(name)) throw new Error('closed');
    clearTimeout(this.leaving.get(name));
    this.leaving.delete(name);
    let room = this.rooms.get(name);
    if (!room) {
      const { docs, metrics, windows, keeper } = this.options;
      const comments = commentsOf(name);
      room = comments
        ? new Room(name, docs, metrics, windows, keeper, () => this.lockingRoom(comments))
        : new Room(name, docs, metrics, windows);
      // Registered before it is loaded: it must not miss what is appended meanwhile.
      this.rooms.set(name, room);
    }
    try {
      await room.loaded;
    } catch (error) {
      if (this.rooms.get(name) === room) this.rooms.delete(name);
      this.leaveBeside(name);
      throw error;
    }
    this.planBeside(name)?.watchLocks(room);
    return room;
  }

  /**
   * The room of a plan's comments, if something is locked in them. Otherwise it is not kept in memory for the plan: a room costs some
   * 30 KB, and every edit the check of one more guard.
   */
  private async lockingRoom(comments: string): Promise<Room | undefined> {
    if (this.rooms.has(comments)) return this.load(comments);
    const doc = new Y.Doc();
    applyStored(doc, await this.options.docs.load(comments));
    const isLocking = isAnythingLocked(readLocks(doc));
    doc.destroy();
    // If somebody has opened them meanwhile, their room has notified the plan's.
    return isLocking ? this.load(comments) : undefined;
  }

  /** Handles what the store reports, written here or by the owner's own windows. Comments that nobody here reads may lock something in an open plan. */
  deliver(name: string, updates: readonly Uint8Array[], by: string | undefined): void {
    const room = this.rooms.get(name);
    if (room) {
      room.deliver(updates, by);
      return;
    }
    if (!this.planBeside(name)) return;
    this.load(name).then(
      (comments) => {
        if (comments.size === 0) this.leaveSoon(comments);
      },
      // Unreadable comments keep nobody from the plan; they lock nothing.
      () => undefined,
    );
  }

  /** Drops the room after a while if it is still empty, and never before everything is on disk. */
  leaveSoon(room: Room): void {
    const { name } = room;
    if (this.leaving.has(name) || this.rooms.get(name) !== room) return;
    const leave = () => {
      this.leaving.delete(name);
      if (room.size > 0 || this.rooms.get(name) !== room) return;
      const plan = this.planBeside(name);
      if ((plan && room.locksAnything) || !room.mayLeave || this.options.isAwaited(name)) return this.leaveSoon(room);
      this.rooms.delete(name);
      plan?.watchLocks(undefined);
      room.destroy();
      this.leaveBeside(name);
    };
    this.leaving.set(name, setTimeout(leave, this.options.idleMs).unref());
  }

  /** For comments: the room of their plan, if it is in memory. It reads from them what is locked. */
  private planBeside(name: string): Room | undefined {
    const parsed = parseDocName(name);
    return parsed?.kind === 'comments' ? this.rooms.get(planDocName(parsed.id)) : undefined;
  }
  /** Lets the comments of a plan whose room was dropped be dropped too. */
  private leaveBeside(name: string): void {
    const beside = this.rooms.get(commentsOf(name) ?? '');
    if (beside?.size === 0) this.leaveSoon(beside);
  }

  /**
   * Drops the rooms of these documents once everything in them is on disk, and lets nobody open them until the returned function is called. The
   * connections have been closed. Resolves to `undefined` if the disk refuses: the rooms stay.
   */
  async closeRooms(names: readonly string[]): Promise<(() => void) | undefined> {
    for (const name of names) this.closed.add(name);
    const reopen = () => {
      for (const name of names) this.closed.delete(name);
    };
    const rooms = names.flatMap((name) => this.rooms.get(name) ?? []);
    await Promise.allSettled(rooms.map((room) => room.loaded));
    const settled = await Promise.all(rooms.map((room) => room.settle()));
    if (settled.includes(false)) {
      reopen();
      return undefined;
    }
    for (const room of rooms) {
      clearTimeout(this.leaving.get(room.name));
      this.leaving.delete(room.name);
      if (this.rooms.get(room.name) === room) this.rooms.delete(room.name);
      room.destroy();
    }
    return reopen;
  }

  /** Waits until all edits are on disk. Resolves to the number of rooms that failed. */
  async settle(): Promise<number> {
    const settled = await Promise.all([...this.rooms.values()].map((room) => room.settle()));
    return settled.filter((isSaved) => !isSaved).length;
  }

  /** Drops all rooms at once, when a library is replaced and on shutdown. */
  clear(): void {
    for (const timer of this.leaving.values()) clearTimeout(timer);
    this.leaving.clear();
    for (const room of this.rooms.values()) room.destroy();
    this.rooms.clear();
  }
}
