/**
 * One document that people have open on the server. An edit is checked, applied, put on disk, and only then passed on and acknowledged: what
 * anybody else has seen is durable. The room leaves memory only after its last save resolved; a save that fails keeps it and says so.
 *
 * The store is asynchronous. A room is entered when it has loaded ({@link Room.loaded}); messages are handled as they come, one after the other
 * and without an await in between; and what has to follow a save (an answer, an acknowledgement, the farewell) is queued until it is done.
 */
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import * as Y from 'yjs';
import { CoachingGuard } from '../../shared/doc/coachingGuard.ts';
import { CommentsGuard } from '../../shared/doc/commentsGuard.ts';
import { parseDocName } from '../../shared/doc/docIds.ts';
import { mediaOf } from '../../shared/doc/file/pictures.ts';
import { RecordsGuard } from '../../shared/doc/recordsGuard.ts';
import { LockGuard } from '../../shared/doc/room/lockGuard.ts';
import { isAnythingLocked, readLocks } from '../../shared/doc/room/room.ts';
import { RoomGuard } from '../../shared/doc/room/roomGuard.ts';
import { applyAsIs, applyStored } from '../../shared/doc/stored.ts';
import { isOfPlan, type PlanDocumentKind } from '../../shared/domain/roles/roles.ts';
import type { DocStore } from '../../shared/ports/docStore.ts';
import type { StoredReach } from '../../shared/ports/memberStore.ts';
import { CLOSE, LIMITS, MESSAGE, type Member, NOTICES, type Notice, SYNC } from '../../shared/protocol/sync.ts';
import { awarenessMessage, type Entry, readEntries, stamp } from './awareness.ts';
import { type Frame, framed, frameOf } from './frame.ts';
import { Rate } from './rate.ts';
import type { ReachKeeper } from './reachKeeper.ts';

/** What a room needs of the store. */
export type RoomStore = Pick<DocStore, 'load' | 'append' | 'keepBefore'>;
export type RoomMetrics = { updates: number; refused: number; failedSaves: number; slowReaders: number };

/** Presence of the owner's own windows: they are in the host's process and have no socket here. */
export type HostPresence = {
  /** Entries of the windows that have this document open. */
  entries(name: string): readonly Entry[];
  /** What a guest announced about itself. */
  onPresence(name: string, entries: readonly Entry[]): void;
  /** How far the guests' devices have a document. */
  reached?(name: string, people: readonly Reach[]): void;
};

/** How far a guest's device has the document, as far as it has told. */
export type Reach = {
  readonly id: string;
  readonly name: string;
  /** When everything had last arrived there, as an ISO time; null if that was never so. */
  readonly at: string | null;
  /** Messages that were sent and have not arrived. */
  readonly waiting: number;
  readonly isHere: boolean;
};

/** One person's socket in a room. */
export type Guest = {
  readonly member: Member;
  readonly write: boolean;
  send(frame: Frame): void;
  /** Bytes that were sent and have not left this machine. */
  backlog(): number;
  /** Calls once, when the backlog has left; never for a connection that ends first. */
  onceDrained(then: () => void): void;
  close(code: number): void;
};

type Seat = {
  /** Names this seat as the writer of an edit, among all that write to the store. */
  readonly id: string;
  readonly guest: Guest;
  /** The one client id this connection speaks for. */
  client: number | undefined;
  presence: Entry | undefined;
  /** The state of `presence` as the client sent it: a client repeats it every 15 seconds. */
  sentState: string | undefined;
  received: number;
  /** Updates by their place that are not on disk yet, in order. */
  readonly outstanding: Set<number>;
  /** How many updates, counted from the first, are on disk, and how many of them the client knows to be. */
  saved: number;
  toldSaved: number;
  toldReadOnly: boolean;
  /** Messages of the document that were sent, and how many of them the device says have arrived. */
  given: number;
  arrived: number;
  /** When everything had last arrived. */
  levelAt: string | null;
  /** Set while this reader is too slow for single edits: the state vector from which it is brought up to date once it has read its backlog. */
  behind: Uint8Array | undefined;
  /** The answer that this reader has not read yet, where it is a large one. */
  answer: Frame | undefined;
};
type Unsaved = { readonly update: Uint8Array; readonly seat: Seat; readonly place: number };

type Guard = {
  /** What the owner's own windows wrote stands. */
  trust(): void;
  /** Puts right what a member's edit did. Returns the correction as an update; undefined when there was nothing to correct. */
  correct(member: Member): Uint8Array | undefined;
  /** Stops watching. */
  dispose(): void;
};
/** What keeps a member from writing more than they may within a document that they may write. */
const GUARDS: Readonly<Record<PlanDocumentKind, (doc: Y.Doc, plan: string) => Guard[]>> = {
  plan: (doc) => [new RecordsGuard(doc)],
  comments: (doc) => [new CommentsGuard(doc), new RoomGuard(doc)],
  coaching: (doc, plan) => [new CoachingGuard(doc, plan)],
};
function guardsOf(name: string, doc: Y.Doc): readonly Guard[] {
  const parsed = parseDocName(name);
  return parsed && isOfPlan(parsed.kind) ? GUARDS[parsed.kind](doc, parsed.id) : [];
}

let roomsMade = 0;
/** Clocks and deletions of a plan that has been written for years are some ten kilobytes. */
const MOST_MARK_BYTES = 1 << 20;
const RETRY_MS = 1_000;
/** An acknowledgement waits this long for an edit to the same socket: both go out in one write, which is most of what either costs. */
const ACK_MS = 25;
const firstOf = (numbers: ReadonlySet<number>, otherwise: number): number => {
  for (const first of numbers) return first;
  return otherwise;
};
/** An update without structs and deletions: what a client sends that has nothing the server lacks. */
const isEmpty = (update: Uint8Array): boolean => update.length === 2 && update[0] === 0 && update[1] === 0;

const noticeFrame = (name: Notice): Frame => framed(MESSAGE.notice, NOTICES.indexOf(name));
const ALIVE = framed(MESSAGE.alive);
const reachOf = ({ guest, given, arrived, levelAt }: Seat, isHere: boolean): Reach => ({
  id: guest.member.id,
  name: guest.member.name,
  at: levelAt,
  waiting: given - arrived,
  isHere,
});
const awarenessFrame = (entries: readonly Entry[]): Frame => frameOf(awarenessMessage(entries));

export class Room {
  readonly name: string;
  private readonly store: RoomStore;
  private readonly metrics: RoomMetrics;
  private readonly windows: HostPresence;
  private readonly reached: Pick<ReachKeeper, 'note' | 'noteSoon'> | undefined;
  private readonly beside: (() => Promise<Room | undefined>) | undefined;
  private readonly doc = new Y.Doc();
  private readonly seats = new Map<Guest, Seat>();
  /** Begins the name of each writer of this room, so that its own edits are known when the store reports them. */
  private readonly id = `room:${++roomsMade}/`;
  /** The writer of edits that others saw before they were on disk: they are not sent again when they are. */
  private readonly alreadySent = `${this.id}sent`;
  private seatsMade = 0;
  /** Puts right what a client wrote past the app: words and signatures of others, records that last in a plan. */
  private guards: readonly Guard[] = [];
  /** Of a plan: the room of its comments, where it is in memory, and the guard of what is locked there. */
  private comments: Room | undefined;
  private lockGuard: LockGuard | undefined;
  private isLoaded = false;
  private isDestroyed = false;
  /** Resolves when the document is in memory, and rejects with the store's reason where it cannot be loaded. */
  readonly loaded: Promise<void>;
  /** The last restore point that is being written: edits that came after it are stored after it. */
  private restorePoint: Promise<void> | undefined;
  private inFlight = 0;
  private unsaved: Unsaved[] = [];
  private savingAgain = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private acks: NodeJS.Timeout | undefined;
  /** Seats with edits on disk that have not been acknowledged yet. */
  private readonly owed = new Set<Seat>();
  private waitingForDisk: (() => void)[] = [];
  /** Updates that brought nothing while their like was on its way to the disk. */
  private echoes: { readonly seat: Seat; readonly place: number }[] = [];
  private readonly budget = new Rate(LIMITS.roomBytesPerSecond, LIMITS.roomBytes, performance.now());
  /** By member: however many windows somebody opens, it stays one share. */
  private readonly budgets = new Map<string, Rate>();
  /** Edits that are in the document and not on disk: readers have not been sent them. */
  private readonly inDocOnly = new Set<Uint8Array>();
  /** The last transaction brought something. */
  private changed = false;
  /** The whole document as a message, while nothing changes: many who join at once are given the same bytes. */
  private whole: Frame | undefined;
  /** What the document is, as those who have all of it have it, while nothing changes; null where it is too large to keep. */
  private mark: Uint8Array | null | undefined;
  /** Members whose devices have got something since that was last asked. */
  private readonly grown = new Set<string>();

  /**
   * `reached` keeps what the devices have, of a document of which that is kept. `beside` gives the room of the comments of a plan where something is
   * locked; whether something is later is said by {@link watchLocks}.
   */
  constructor(
    name: string,
    store: RoomStore,
    metrics: RoomMetrics,
    windows: HostPresence,
    reached?: Pick<ReachKeeper, 'note' | 'noteSoon'>,
    beside?: () => Promise<Room | undefined>,
  ) {
    this.beside = beside;
    this.name = name;
    this.store = store;
    this.metrics = metrics;
    this.windows = windows;
    this.reached = reached;
    this.loaded = this.load();
    // A caller that awaits it learns of a failure; none has to.
    this.loaded.catch(() => undefined);
  }

  private async load(): Promise<void> {
    // Comments that cannot be read keep nobody from the plan; they lock nothing.
    const beside = this.beside?.().catch(() => undefined);
    const stored = await this.store.load(this.name);
    applyStored(this.doc, stored);
    this.comments ??= await beside;
    this.isLoaded = true;
    // Dropped meanwhile: nobody would end what the guards watch.
    if (!this.isDestroyed) {
      this.guards = guardsOf(this.name, this.doc);
      this.guardLocks();
    }
    this.doc.on('afterTransaction', ({ deleteSet, beforeState, afterState }: Y.Transaction) => {
      this.changed ||= deleteSet.clients.size > 0;
      for (const [client, clock] of afterState) this.changed ||= beforeState.get(client) !== clock;
      this.mark = undefined;
    });
  }

  /** Of a plan: looks in this room of its comments for what is locked, or nowhere any more. */
  watchLocks(comments: Room | undefined): void {
    if (comments === this.comments) return;
    this.comments = comments;
    if (this.isLoaded && !this.isDestroyed) this.guardLocks();
  }
  private guardLocks(): void {
    const old = this.lockGuard;
    old?.dispose();
    this.lockGuard = this.comments && new LockGuard(this.doc, this.comments.doc);
    this.guards = [...this.guards.filter((guard) => guard !== old), ...(this.lockGuard ? [this.lockGuard] : [])];
  }
  /** Of comments: something of the plan is locked. */
  get locksAnything(): boolean {
    return isAnythingLocked(readLocks(this.doc));
  }

  get size(): number {
    return this.seats.size;
  }
  /** Bytes that were sent and that readers have not taken yet. */
  get backlogBytes(): number {
    return [...this.seats.values()].reduce((sum, { guest }) => sum + guest.backlog(), 0);
  }
  /** Edits that could not be put on disk yet. */
  get waiting(): number {
    return this.unsaved.length;
  }
  /** Nobody is here and everything is on disk. */
  get mayLeave(): boolean {
    return this.seats.size === 0 && this.inFlight === 0 && this.unsaved.length === 0;
  }

  enter(guest: Guest): void {
    const seat: Seat = {
      id: `${this.id}${++this.seatsMade}`,
      guest,
      client: undefined,
      presence: undefined,
      sentState: undefined,
      received: 0,
      outstanding: new Set(),
      saved: 0,
      toldSaved: 0,
      toldReadOnly: false,
      given: 0,
      arrived: 0,
      levelAt: null,
      behind: undefined,
      answer: undefined,
    };
    const others = this.presences();
    this.seats.set(guest, seat);
    // A reader has nothing to give: it is not asked.
    if (guest.write) guest.send(framed(MESSAGE.sync, SYNC.step1, Y.encodeStateVector(this.doc)));
    if (others.length > 0) guest.send(awarenessFrame(others));
    if (this.unsaved.length > 0) guest.send(noticeFrame('notSaving'));
  }

  leave(guest: Guest): void {
    const seat = this.seats.get(guest);
    this.seats.delete(guest);
    if (seat) this.windows.reached?.(this.name, [reachOf(seat, false)]);
    const had = seat && this.storedReachOf(seat);
    if (had) this.reached?.note(had);
    // With the clock that they had: one of our own would make the others pass over what a person who returns says first.
    if (seat?.presence && seat.presence.state !== 'null')
      this.sendPresence([{ ...seat.presence, state: 'null' }], seat);
  }

  /** Who the guests here are, for the owner's windows. */
  get guests(): readonly Entry[] {
    return [...this.seats.values()].flatMap((s) => (s.presence && s.presence.state !== 'null' ? [s.presence] : []));
  }
  /** The presence of the owner's windows, sent to every guest. */
  showWindows(entries: readonly Entry[]): void {
    this.broadcast(awarenessFrame(entries));
  }

  /** One message of a guest, at `now` in milliseconds. Anything that is not one of the protocol's ends the connection. */
  receive(guest: Guest, bytes: Uint8Array, now = performance.now()): void {
    const seat = this.seats.get(guest);
    if (!seat) return;
    if (this.handle(seat, bytes, now)) return;
    this.metrics.refused++;
    guest.close(CLOSE.badMessage);
  }

  /** False for bytes that are torn, hostile or of no known kind. */
  private handle(seat: Seat, bytes: Uint8Array, now: number): boolean {
    try {
      const decoder = createDecoder(bytes);
      switch (readVarUint(decoder)) {
        case MESSAGE.sync: {
          const step = readVarUint(decoder);
          const payload = readVarUint8Array(decoder);
          if (step === SYNC.step1) this.answer(seat, payload);
          else if (step === SYNC.step2 || step === SYNC.update) this.take(seat, payload, step === SYNC.step2, now);
          else return false;
          return true;
        }
        case MESSAGE.awareness:
          this.takePresence(seat, readEntries(readVarUint8Array(decoder)));
          return true;
        case MESSAGE.arrived:
          this.noteArrived(seat, readVarUint(decoder));
          seat.guest.send(ALIVE);
          return true;
        case MESSAGE.queryAwareness:
          if (!this.fallsBehind(seat)) seat.guest.send(awarenessFrame(this.presences(seat)));
          return true;
        default:
          return false;
      }
    } catch {
      // A message that ends too early or says what it cannot: its sender is cut off.
      return false;
    }
  }

  private noteArrived(seat: Seat, count: number): void {
    const before = seat.given - seat.arrived;
    // A client that claims more than it was sent has what it was sent.
    seat.arrived = Math.max(seat.arrived, Math.min(count, seat.given));
    if (seat.arrived === seat.given) {
      seat.levelAt = new Date().toISOString();
      this.grown.add(seat.guest.member.id);
      this.reached?.noteSoon();
    }
    if (before > 0 && seat.arrived === seat.given) this.windows.reached?.(this.name, [reachOf(seat, true)]);
  }
  /**
   * What a device has that has everything; undefined for one that lacks something, and while edits are in the document that nobody was sent. Its own
   * edits count as arrived: it wrote them.
   */
  private storedReachOf(seat: Seat): StoredReach | undefined {
    if (!this.reached || seat.levelAt === null || seat.given > seat.arrived || seat.behind || this.inDocOnly.size > 0)
      return undefined;
    if (this.mark === undefined) {
      const mark = Y.encodeSnapshot(Y.snapshot(this.doc));
      this.mark = mark.length > MOST_MARK_BYTES ? null : mark;
    }
    return { member: seat.guest.member.id, at: new Date().toISOString(), mark: this.mark };
  }
  /** What the devices of those who are here have, where that has grown since this was last asked. */
  takeReached(): readonly StoredReach[] {
    const out: StoredReach[] = [];
    for (const seat of this.seats.values()) {
      const { id } = seat.guest.member;
      const reach = this.grown.has(id) && this.storedReachOf(seat);
      if (!reach) continue;
      out.push(reach);
      this.grown.delete(id);
    }
    // Who has not got everything at the moment is asked about again.
    if (this.grown.size > 0) this.reached?.noteSoon();
    return out;
  }
  /** A message of the document, which the device says has arrived when it has. */
  private hand(seat: Seat, frame: Frame): void {
    if (seat.saved > seat.toldSaved) this.acknowledge(seat);
    seat.given++;
    seat.guest.send(frame);
    if (seat.given === seat.arrived + 1) this.windows.reached?.(this.name, [reachOf(seat, true)]);
  }

  /** Sends what is on disk, from here or from the owner's own windows, to everybody but its author. `by` is the writer that the store reports. */
  deliver(updates: readonly Uint8Array[], by: string | undefined): void {
    if (by === this.alreadySent) return;
    const isOwn = by?.startsWith(this.id) === true;
    for (const update of updates) {
      if (!isOwn) {
        try {
          applyAsIs(this.doc, [update]);
        } catch {
          // The owner's window wrote bytes that are no edit: they are stored, and nobody else need have them.
          continue;
        }
        this.whole = undefined;
        for (const guard of this.guards) guard.trust();
      }
      const frame = framed(MESSAGE.sync, SYNC.update, update);
      for (const seat of this.seats.values()) if (seat.id !== by && !this.fallsBehind(seat)) this.hand(seat, frame);
    }
  }

  /** True for an image that the plan shows. */
  shows(hash: string): boolean {
    return mediaOf(this.doc).includes(hash);
  }

  /** Resolves when nothing waits for the disk any more; what cannot be saved is tried once more first. */
  async settle(): Promise<boolean> {
    if (this.unsaved.length > 0) await this.saveAgain();
    if (this.inFlight > 0) await new Promise<void>((done) => this.waitingForDisk.push(done));
    this.sendAcks();
    return this.unsaved.length === 0;
  }

  destroy(): void {
    this.isDestroyed = true;
    clearTimeout(this.retry);
    clearTimeout(this.acks);
    for (const guard of this.guards) guard.dispose();
    this.doc.destroy();
  }

  // ── edits ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Answers with what the asker lacks, but nothing that is not yet on disk. */
  private answer(seat: Seat, stateVector: Uint8Array): void {
    // Checked now: a vector that cannot be read must end the connection, not the next tick.
    const known = Y.decodeStateVector(stateVector);
    // Somebody who asks again and does not read gets one answer, to the last question.
    if (this.fallsBehind(seat)) {
      seat.behind = stateVector;
      return;
    }
    const reply = () => {
      if (!this.seats.has(seat.guest)) return;
      if (known.size > 0)
        return this.give(seat, framed(MESSAGE.sync, SYNC.step2, Y.encodeStateAsUpdate(this.doc, stateVector)));
      this.whole ??= framed(MESSAGE.sync, SYNC.step2, Y.encodeStateAsUpdate(this.doc));
      this.give(seat, this.whole);
    };
    if (this.inFlight > 0) this.waitingForDisk.push(reply);
    else reply();
  }

  /** Sends an answer, which may be as large as the document. If too many unread bytes wait, the connections that have waited longest are closed. */
  private give(seat: Seat, answer: Frame): void {
    if (answer.length > LIMITS.backlogBytes) {
      this.makeRoom(seat, answer);
      seat.answer = answer;
      // Last in the order of the seats that wait, which is the order in which they give way.
      this.seats.delete(seat.guest);
      this.seats.set(seat.guest, seat);
    }
    this.hand(seat, answer);
    if (seat.answer && seat.guest.backlog() > 0) seat.guest.onceDrained(() => (seat.answer = undefined));
    else seat.answer = undefined;
  }
  private makeRoom(seat: Seat, answer: Frame): void {
    const waiting = [...this.seats.values()].filter((s) => s.answer && s !== seat);
    // The same bytes for several readers are in memory once.
    const bytes = () =>
      [...new Set([answer, ...waiting.flatMap((s) => s.answer ?? [])])].reduce((n, f) => n + f.length, 0);
    while (waiting.length > 0 && bytes() > LIMITS.roomBacklogBytes) waiting.shift()?.guest.close(CLOSE.slowReader);
  }

  /** True for a reader with a backlog: it gets no single edits until it has read that, and then everything that it lacks at once. */
  private fallsBehind(seat: Seat): boolean {
    if (seat.behind) return true;
    if (seat.guest.backlog() <= LIMITS.backlogBytes) return false;
    this.metrics.slowReaders++;
    seat.behind = this.sentVector();
    seat.guest.onceDrained(() => {
      const from = seat.behind;
      seat.behind = undefined;
      if (!from || !this.seats.has(seat.guest)) return;
      this.answer(seat, from);
      if (seat.saved > seat.toldSaved) this.acknowledge(seat);
      const others = this.presences(seat);
      if (others.length > 0) seat.guest.send(awarenessFrame(others));
    });
    return true;
  }

  /** The state that readers have been sent: the document less the edits that still wait for the disk. */
  private sentVector(): Uint8Array {
    const clocks = Y.decodeStateVector(Y.encodeStateVector(this.doc));
    for (const update of this.inDocOnly)
      for (const [client, clock] of Y.parseUpdateMeta(update).from)
        clocks.set(client, Math.min(clock, clocks.get(client) ?? clock));
    return Y.encodeStateVector(clocks);
  }

  private affords(member: string, bytes: number, now: number): boolean {
    let own = this.budgets.get(member);
    if (!own) {
      own = new Rate(LIMITS.memberBytesPerSecond, LIMITS.memberBytes, now);
      this.budgets.set(member, own);
    }
    return own.take(now, bytes) && this.budget.take(now, bytes);
  }

  /** `isAnswer`: what a device has that was away or is new here; later edits come one by one. */
  private take(seat: Seat, update: Uint8Array, isAnswer: boolean, now: number): void {
    if (isEmpty(update)) {
      this.known(seat);
      return;
    }
    if (!seat.guest.write) {
      this.metrics.refused++;
      if (!seat.toldReadOnly) seat.guest.send(noticeFrame('readOnly'));
      seat.toldReadOnly = true;
      return;
    }
    if (!this.affords(seat.guest.member.id, update.length, now)) {
      // Not for good: the client comes back and sends what is left, by then within its share.
      seat.guest.close(CLOSE.tooMany);
      return;
    }
    // Read once before it touches the document: an update that breaks off half-way must leave nothing behind.
    Y.decodeUpdate(update);
    if (isAnswer) this.keepBefore(update);
    if (!this.brings(update)) {
      this.known(seat);
      return;
    }
    this.whole = undefined;
    this.metrics.updates++;
    const place = ++seat.received;
    seat.outstanding.add(place);
    this.save({ update: this.corrected(update, seat), seat, place });
  }

  /** A restore point before work that was done without a line comes in. A disk that refuses it does not keep the work out. */
  private keepBefore(update: Uint8Array): void {
    if (!this.name.startsWith('plan:')) return;
    const { clients } = this.doc.store;
    const isNew = [...Y.parseUpdateMeta(update).to].some(
      ([client, clock]) => clock > (clients.has(client) ? Y.getState(this.doc.store, client) : 0),
    );
    if (!isNew && Y.decodeUpdate(update).ds.clients.size === 0) return;
    const kept: Promise<void> = Promise.all([
      this.restorePoint,
      // A store that refuses says so by its own state.
      this.store.keepBefore(this.name, Y.encodeStateAsUpdateV2(this.doc)).catch(() => undefined),
    ]).then(() => {
      if (this.restorePoint === kept) this.restorePoint = undefined;
    });
    this.restorePoint = kept;
  }

  /** The edit as it is kept and passed on, in one piece with what had to be put right in it; its author is notified of that at once. */
  private corrected(update: Uint8Array, seat: Seat): Uint8Array {
    const corrections = this.guards.flatMap((guard) => guard.correct(seat.guest.member) ?? []);
    if (corrections.length === 0) return update;
    const correction = Y.mergeUpdates(corrections);
    this.metrics.refused++;
    // Counted like any message of the document: the device counts it too.
    if (!this.fallsBehind(seat)) this.hand(seat, framed(MESSAGE.sync, SYNC.update, correction));
    return Y.mergeUpdates([update, correction]);
  }

  /**
   * Applies an update; false if the document had all of it. Yjs tells by an event only whom it has encoded the change for, which costs more than
   * looking at the clocks.
   */
  private brings(update: Uint8Array): boolean {
    this.changed = false;
    applyAsIs(this.doc, [update]);
    const { pendingStructs, pendingDs } = this.doc.store;
    // What waits for an edit that has not come yet is nowhere in the document, and must be kept all the same.
    return this.changed || pendingStructs !== null || pendingDs !== null;
  }

  /** Nothing new: a frame sent twice, or what another window of the same person has sent. On disk once everything is that came before it. */
  private known(seat: Seat): void {
    const place = ++seat.received;
    if (this.inFlight > 0 || this.unsaved.length > 0) {
      seat.outstanding.add(place);
      this.echoes.push({ seat, place });
    } else this.noteSaved(seat, place);
  }

  private save(edit: Unsaved): void {
    if (this.unsaved.length > 0) {
      this.unsaved.push(edit);
      this.deliver([edit.update], edit.seat.id);
      return;
    }
    this.inFlight++;
    this.inDocOnly.add(edit.update);
    void this.keep([edit.update], edit.seat.id).then(
      () => this.onSaved([edit]),
      () => this.onFailed(edit),
    );
  }

  /** Stores edits, after the restore point that they are not part of. */
  private keep(updates: readonly Uint8Array[], by: string): Promise<string> {
    const append = () => this.store.append(this.name, updates, by);
    return this.restorePoint ? this.restorePoint.then(append) : append();
  }

  private onSaved(edits: readonly Unsaved[]): void {
    for (const { seat, place, update } of edits) {
      this.inDocOnly.delete(update);
      this.noteSaved(seat, place);
    }
    this.onDisk();
    if (this.inFlight === 0 && this.unsaved.length === 0)
      for (const { seat, place } of this.echoes.splice(0)) this.noteSaved(seat, place);
  }

  /** Work goes on in memory and others see it; nobody is told that it is saved, everybody that it is not. */
  private onFailed(edit: Unsaved): void {
    this.metrics.failedSaves++;
    if (this.unsaved.length === 0) this.notify('notSaving');
    this.unsaved.push(edit);
    this.inDocOnly.delete(edit.update);
    this.deliver([edit.update], edit.seat.id);
    this.onDisk();
    this.retry ??= setTimeout(() => void this.saveAgain(), RETRY_MS);
  }

  private async saveAgain(): Promise<void> {
    clearTimeout(this.retry);
    this.retry = undefined;
    if (this.savingAgain || this.unsaved.length === 0) return;
    this.savingAgain = true;
    this.inFlight++;
    const edits = this.unsaved.slice();
    const saved = await this.keep(
      edits.map((e) => e.update),
      this.alreadySent,
    ).then(
      () => true,
      () => false,
    );
    this.savingAgain = false;
    if (saved) {
      this.unsaved = this.unsaved.slice(edits.length);
      if (this.unsaved.length === 0) this.notify('savingAgain');
      this.onSaved(edits);
    } else this.onDisk();
    if (this.unsaved.length > 0) this.retry ??= setTimeout(() => void this.saveAgain(), saved ? 0 : RETRY_MS);
  }

  private onDisk(): void {
    this.inFlight--;
    if (this.inFlight > 0) return;
    for (const then of this.waitingForDisk.splice(0)) then();
  }

  /** An update of a seat is on disk, or brought nothing that is not. It is acknowledged when all before it are. */
  private noteSaved(seat: Seat, place: number): void {
    seat.outstanding.delete(place);
    seat.saved = firstOf(seat.outstanding, seat.received + 1) - 1;
    if (seat.saved === seat.toldSaved) return;
    this.owed.add(seat);
    this.acks ??= setTimeout(() => this.sendAcks(), ACK_MS);
  }
  private sendAcks(): void {
    clearTimeout(this.acks);
    this.acks = undefined;
    // A reader that is too slow for them is told when it has read its backlog.
    for (const seat of this.owed) if (this.seats.has(seat.guest) && !this.fallsBehind(seat)) this.acknowledge(seat);
    this.owed.clear();
  }
  private acknowledge(seat: Seat): void {
    seat.toldSaved = seat.saved;
    this.owed.delete(seat);
    seat.guest.send(framed(MESSAGE.saved, seat.saved));
  }

  // ── presence ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private takePresence(seat: Seat, entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (seat.client === undefined) {
        // The first entry of a connection names its client, unless somebody else here has that name.
        const isTaken = [...this.seats.values()].some((s) => s.client === entry.client);
        if (isTaken || this.windows.entries(this.name).some((w) => w.client === entry.client)) continue;
        seat.client = entry.client;
      }
      if (entry.client !== seat.client || entry.clock <= (seat.presence?.clock ?? -1)) continue;
      const before = entry.state === seat.sentState ? seat.presence : undefined;
      const stamped = before ? { ...entry, state: before.state } : stamp(entry, seat.guest.member);
      if (!stamped) continue;
      seat.sentState = entry.state;
      seat.presence = stamped;
      this.sendPresence([stamped], seat);
    }
  }

  private sendPresence(entries: readonly Entry[], of: Seat): void {
    this.broadcast(awarenessFrame(entries), of);
    this.windows.onPresence(this.name, entries);
  }

  private presences(except?: Seat): Entry[] {
    return [...this.guests.filter((entry) => entry !== except?.presence), ...this.windows.entries(this.name)];
  }

  /** Edits and presence, to everybody but their author who keeps up. */
  private broadcast(frame: Frame, author?: Seat): void {
    for (const seat of this.seats.values()) if (seat !== author && !this.fallsBehind(seat)) seat.guest.send(frame);
  }
  /** Rare and small: slow readers get them too. */
  private notify(notice: Notice): void {
    const frame = noticeFrame(notice);
    for (const seat of this.seats.values()) seat.guest.send(frame);
  }
}
