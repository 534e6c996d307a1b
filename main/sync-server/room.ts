/**
 * One document that people have open on the server. An edit is checked, applied, put on disk, and only then passed on and acknowledged: whatever
 * anybody else has seen is durable. The room leaves memory only after its last save resolved; if a save fails, it stays and reports it.
 *
 * The store is asynchronous. A room is entered when it has loaded ({@link Room.loaded}); messages are handled as they come, one after the other
 * and without an await in between; everything that must follow a save (an answer, an acknowledgement, the close) is queued until it is done.
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

/** Presence of the owner's own windows: they run in the host's process and have no socket here. */
export type HostPresence = {
  /** Entries of the windows that have this document open. */
  entries(name: string): readonly Entry[];
  /** Called with what a guest announced about itself. */
  onPresence(name: string, entries: readonly Entry[]): void;
  /** Called with how much of a document the guests' devices have. */
  reached?(name: string, people: readonly Reach[]): void;
};

/** How much of the document a guest's device has, as far as it has reported. */
export type Reach = {
  readonly id: string;
  readonly name: string;
  /** When the device was last up to date, as an ISO time; `null` if it never was. */
  readonly at: string | null;
  /** Messages that were sent and have not been confirmed. */
  readonly waiting: number;
  readonly isHere: boolean;
};

/** One person's socket in a room. */
export type Guest = {
  readonly member: Member;
  readonly write: boolean;
  /** The owner's own machine: it passes on what many people wrote. */
  readonly passesOn?: boolean;
  send(frame: Frame): void;
  /** Bytes that were sent and have not left this machine. */
  backlog(): number;
  /** Calls once the backlog is empty; never for a connection that ends first. */
  onceDrained(then: () => void): void;
  close(code: number): void;
};

type Seat = {
  /** Identifies this seat as the writer of an edit, among all that write to the store. */
  readonly id: string;
  readonly guest: Guest;
  /** The one client id this connection speaks for. */
  client: number | undefined;
  presence: Entry | undefined;
  /** The state of `presence` as the client sent it: a client repeats it every 15 seconds. */
  sentState: string | undefined;
  received: number;
  /** Sequence numbers of updates that are not on disk yet, in order. */
  readonly outstanding: Set<number>;
  /** How many updates, counted from the first, are on disk, and how many of them the client knows of. */
  saved: number;
  toldSaved: number;
  toldReadOnly: boolean;
  /** Messages of the document that were sent, and how many of them the device has confirmed. */
  given: number;
  arrived: number;
  /** When the device was last up to date. */
  levelAt: string | null;
  /** Set while this reader is too slow for single edits: the state vector from which it is updated once it has read its backlog. */
  behind: Uint8Array | undefined;
  /** The answer that this reader has not read yet, if it is a large one. */
  answer: Frame | undefined;
};
type Unsaved = { readonly update: Uint8Array; readonly seat: Seat; readonly place: number };

type Guard = {
  /** Accepts what the owner's own windows wrote. */
  trust(): void;
  /** Corrects what a member's edit did. Returns the correction as an update; `undefined` if there was nothing to correct. */
  correct(member: Member): Uint8Array | undefined;
  /** Corrects what the owner's own machine passed on. A guard without it accepts everything from there. */
  correctPassedOn?(): Uint8Array | undefined;
  /** Stops watching. */
  dispose(): void;
};
/** Guards that keep a member from writing more than they may within a document that they may write. */
const GUARDS: Readonly<Record<PlanDocumentKind, (doc: Y.Doc, plan: string) => Guard[]>> = {
  plan: (doc) => [new RecordsGuard(doc)],
  comments: (doc) => [new CommentsGuard(doc), new RoomGuard(doc)],
  coaching: (doc, plan) => [new CoachingGuard(doc, plan)],
};
function guardsOf(name: string, doc: Y.Doc): readonly Guard[] {
  const parsed = parseDocName(name);
  return parsed && isOfPlan(parsed.kind) ? GUARDS[parsed.kind](doc, parsed.id) : [];
}

function correctionBy(guard: Guard, { member, passesOn }: Guest): Uint8Array | undefined {
  if (!passesOn) return guard.correct(member);
  if (guard.correctPassedOn) return guard.correctPassedOn();
  guard.trust();
  return undefined;
}

let roomsMade = 0;
/** Clocks and deletions of a plan that was edited for years take some ten kilobytes. */
const MOST_MARK_BYTES = 1 << 20;
const RETRY_MS = 1_000;
/** An acknowledgement waits this long for an edit to the same socket: both are then sent in one write, which is most of the cost of either. */
const ACK_MS = 25;
const firstOf = (numbers: ReadonlySet<number>, otherwise: number): number => {
  for (const first of numbers) return first;
  return otherwise;
};
/** An update without structs and deletions, as sent by a client that has nothing new for the server. */
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
  /** Prefix of the names of this room's writers, so that its own edits are recognised when the store reports them. */
  private readonly id = `room:${++roomsMade}/`;
  /** The writer of edits that others received before they were on disk: they are not sent again afterwards. */
  private readonly alreadySent = `${this.id}sent`;
  private seatsMade = 0;
  /** Correct what a client wrote around the app's rules: words and signatures of others, lasting records of a plan. */
  private guards: readonly Guard[] = [];
  /** For a plan: the room of its comments, if it is in memory, and the guard of what is locked there. */
  private comments: Room | undefined;
  private lockGuard: LockGuard | undefined;
  private isLoaded = false;
  private isDestroyed = false;
  /** Resolves when the document is in memory, and rejects with the store's reason if it cannot be loaded. */
  readonly loaded: Promise<void>;
  /** The last restore point being written: edits that came after it are stored after it. */
  private restorePoint: Promise<void> | undefined;
  private inFlight = 0;
  private unsaved: Unsaved[] = [];
  private savingAgain = false;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private acks: NodeJS.Timeout | undefined;
  /** Seats with edits on disk that have not been acknowledged yet. */
  private readonly owed = new Set<Seat>();
  private waitingForDisk: (() => void)[] = [];
  /** Updates without new content whose original is still being written to disk. */
  private echoes: { readonly seat: Seat; readonly place: number }[] = [];
  private readonly budget = new Rate(LIMITS.roomBytesPerSecond, LIMITS.roomBytes, performance.now());
  /** By member: all windows of one person share one budget. */
  private readonly budgets = new Map<string, Rate>();
  /** Edits that are in the document and not on disk: readers have not been sent them. */
  private readonly inDocOnly = new Set<Uint8Array>();
  /** Whether the last transaction changed something. */
  private changed = false;
  /** The whole document as a message, cached until it changes: many who join at once are sent the same bytes. */
  private whole: Frame | undefined;
  /** Encoded clocks and deletions of a reader that has the whole document, cached until it changes; `null` if too large to keep. */
  private mark: Uint8Array | null | undefined;
  /** Members whose devices have received something since the last call. */
  private readonly grown = new Set<string>();

  /**
   * `reached` records what the devices have, for documents of which that is kept. `beside` returns the room of a plan's comments if something is locked
   * there; later changes of that are passed to {@link watchLocks}.
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
    // A caller that awaits it gets the failure; nobody has to.
    this.loaded.catch(() => undefined);
  }

  private async load(): Promise<void> {
    // Unreadable comments keep nobody from the plan; they lock nothing.
    const beside = this.beside?.().catch(() => undefined);
    const stored = await this.store.load(this.name);
    applyStored(this.doc, stored);
    this.comments ??= await beside;
    this.isLoaded = true;
    // Dropped meanwhile: nothing would dispose the guards.
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

  /** For a plan: reads locks from this room of its comments, or from none. */
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
  /** For comments: whether they lock anything in the plan. */
  get locksAnything(): boolean {
    return isAnythingLocked(readLocks(this.doc));
  }

  get size(): number {
    return this.seats.size;
  }
  /** Bytes that were sent and that readers have not read yet. */
  get backlogBytes(): number {
    return [...this.seats.values()].reduce((sum, { guest }) => sum + guest.backlog(), 0);
  }
  /** Number of edits that could not be written to disk yet. */
  get waiting(): number {
    return this.unsaved.length;
  }
  /** Whether nobody is here and everything is on disk. */
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
    // A reader has nothing to contribute: it is not asked.
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
    // With the clock that they had: with a clock of our own, others would ignore the first states of a person who returns.
    if (seat?.presence && seat.presence.state !== 'null')
      this.sendPresence([{ ...seat.presence, state: 'null' }], seat);
  }

  /** The guests' presence entries, for the owner's windows. */
  get guests(): readonly Entry[] {
    return [...this.seats.values()].flatMap((s) => (s.presence && s.presence.state !== 'null' ? [s.presence] : []));
  }
  /** The presence of the owner's windows, sent to every guest. */
  showWindows(entries: readonly Entry[]): void {
    this.broadcast(awarenessFrame(entries));
  }

  /** Handles one message of a guest, at `now` in milliseconds. An invalid message ends the connection. */
  receive(guest: Guest, bytes: Uint8Array, now = performance.now()): void {
    const seat = this.seats.get(guest);
    if (!seat) return;
    if (this.handle(seat, bytes, now)) return;
    this.metrics.refused++;
    guest.close(CLOSE.badMessage);
  }

  /** Returns false for bytes that are truncated, hostile or of no known type. */
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
      // A message that is truncated or invalid: its sender is disconnected.
      return false;
    }
  }

  private noteArrived(seat: Seat, count: number): void {
    const before = seat.given - seat.arrived;
    // A client that confirms more than it was sent has received everything it was sent.
    seat.arrived = Math.max(seat.arrived, Math.min(count, seat.given));
    if (seat.arrived === seat.given) {
      seat.levelAt = new Date().toISOString();
      this.grown.add(seat.guest.member.id);
      this.reached?.noteSoon();
    }
    if (before > 0 && seat.arrived === seat.given) this.windows.reached?.(this.name, [reachOf(seat, true)]);
  }
  /**
   * The stored reach of a device that is up to date; `undefined` for one that lacks something, and while the document holds edits that nobody was sent.
   * Its own edits count as received: it wrote them.
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
  /** The reach of connected devices whose reach has grown since the last call. */
  takeReached(): readonly StoredReach[] {
    const out: StoredReach[] = [];
    for (const seat of this.seats.values()) {
      const { id } = seat.guest.member;
      const reach = this.grown.has(id) && this.storedReachOf(seat);
      if (!reach) continue;
      out.push(reach);
      this.grown.delete(id);
    }
    // Devices that are not up to date at the moment are checked again.
    if (this.grown.size > 0) this.reached?.noteSoon();
    return out;
  }
  /** Sends a message of the document, which the device confirms on arrival. */
  private hand(seat: Seat, frame: Frame): void {
    if (seat.saved > seat.toldSaved) this.acknowledge(seat);
    seat.given++;
    seat.guest.send(frame);
    if (seat.given === seat.arrived + 1) this.windows.reached?.(this.name, [reachOf(seat, true)]);
  }

  /** Sends what is on disk, written here or by the owner's own windows, to everybody but its author. `by` is the writer that the store reports. */
  deliver(updates: readonly Uint8Array[], by: string | undefined): void {
    if (by === this.alreadySent) return;
    const isOwn = by?.startsWith(this.id) === true;
    for (const update of updates) {
      if (!isOwn) {
        try {
          applyAsIs(this.doc, [update]);
        } catch {
          // The owner's window wrote bytes that are not an edit: they are stored, and nobody else needs them.
          continue;
        }
        this.whole = undefined;
        for (const guard of this.guards) guard.trust();
      }
      const frame = framed(MESSAGE.sync, SYNC.update, update);
      for (const seat of this.seats.values()) if (seat.id !== by && !this.fallsBehind(seat)) this.hand(seat, frame);
    }
  }

  /** Returns true for an image that the plan shows. */
  shows(hash: string): boolean {
    return mediaOf(this.doc).includes(hash);
  }

  /** Resolves when no write is pending; failed writes are retried once before. */
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

  /** Answers with what the requester lacks, but nothing that is not yet on disk. */
  private answer(seat: Seat, stateVector: Uint8Array): void {
    // Checked now: an invalid vector must end the connection, not the next tick.
    const known = Y.decodeStateVector(stateVector);
    // A reader that asks again without reading gets one answer, to the last question.
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
      // Moved to the end of the order of waiting seats, in which connections are closed first to last.
      this.seats.delete(seat.guest);
      this.seats.set(seat.guest, seat);
    }
    this.hand(seat, answer);
    if (seat.answer && seat.guest.backlog() > 0) seat.guest.onceDrained(() => (seat.answer = undefined));
    else seat.answer = undefined;
  }
  private makeRoom(seat: Seat, answer: Frame): void {
    const waiting = [...this.seats.values()].filter((s) => s.answer && s !== seat);
    // The same bytes are held in memory once for several readers.
    const bytes = () =>
      [...new Set([answer, ...waiting.flatMap((s) => s.answer ?? [])])].reduce((n, f) => n + f.length, 0);
    while (waiting.length > 0 && bytes() > LIMITS.roomBacklogBytes) waiting.shift()?.guest.close(CLOSE.slowReader);
  }

  /** Returns true for a reader with a backlog: it gets no single edits until it has read that, and then everything that it lacks at once. */
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

  /** The state that readers have been sent: the document without the edits still waiting for the disk. */
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

  /** `isAnswer`: the edits of a device that was offline or is new here; later edits come one by one. */
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
      // Not for good: the client reconnects and sends the rest, then within its budget.
      seat.guest.close(CLOSE.tooMany);
      return;
    }
    // Decoded before it touches the document: a truncated update must leave nothing behind.
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

  /** Keeps a restore point before offline edits are merged. A failure does not prevent the merge. */
  private keepBefore(update: Uint8Array): void {
    if (!this.name.startsWith('plan:')) return;
    const { clients } = this.doc.store;
    const isNew = [...Y.parseUpdateMeta(update).to].some(
      ([client, clock]) => clock > (clients.has(client) ? Y.getState(this.doc.store, client) : 0),
    );
    if (!isNew && Y.decodeUpdate(update).ds.clients.size === 0) return;
    const kept: Promise<void> = Promise.all([
      this.restorePoint,
      // A store that refuses reports it by its state.
      this.store.keepBefore(this.name, Y.encodeStateAsUpdateV2(this.doc)).catch(() => undefined),
    ]).then(() => {
      if (this.restorePoint === kept) this.restorePoint = undefined;
    });
    this.restorePoint = kept;
  }

  /** Returns the edit as it is stored and passed on, merged with the correction it needed; its author is sent the correction at once. */
  private corrected(update: Uint8Array, seat: Seat): Uint8Array {
    const corrections = this.guards.flatMap((guard) => correctionBy(guard, seat.guest) ?? []);
    if (corrections.length === 0) return update;
    const correction = Y.mergeUpdates(corrections);
    this.metrics.refused++;
    // Counted like any message of the document: the device counts it too.
    if (!this.fallsBehind(seat)) this.hand(seat, framed(MESSAGE.sync, SYNC.update, correction));
    return Y.mergeUpdates([update, correction]);
  }

  /**
   * Applies an update; returns false if the document already had all of it. Yjs reports changes by an event only together with an encoded update, which
   * costs more than comparing the clocks.
   */
  private brings(update: Uint8Array): boolean {
    this.changed = false;
    applyAsIs(this.doc, [update]);
    const { pendingStructs, pendingDs } = this.doc.store;
    // Edits that wait for a missing one are not in the document yet, and must be stored all the same.
    return this.changed || pendingStructs !== null || pendingDs !== null;
  }

  /** Nothing new: a frame sent twice, or content that another window of the same person has sent. It is on disk once everything before it is. */
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

  /** Stores edits, after the restore point that precedes them. */
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

  /** Work continues in memory and others see it; nobody is notified that it is saved, everybody that it is not. */
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

  /** An update of a seat is on disk, or had no new content. It is acknowledged once all before it are. */
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
    // A reader that is too slow is notified when it has read its backlog.
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
        // The first entry of a connection determines its client id, unless another connection here has it.
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

  /** Sends edits and presence to everybody but their author who keeps up. */
  private broadcast(frame: Frame, author?: Seat): void {
    for (const seat of this.seats.values()) if (seat !== author && !this.fallsBehind(seat)) seat.guest.send(frame);
  }
  /** Notices are rare and small: slow readers get them too. */
  private notify(notice: Notice): void {
    const frame = noticeFrame(notice);
    for (const seat of this.seats.values()) seat.guest.send(frame);
  }
}
