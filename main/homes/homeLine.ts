/**
 * Keeps one document of this library and its room at the home in step. What the home sends is on this machine's disk before it is confirmed there,
 * and what is written here is sent once it is on this disk. The line is an owner's window as far as this library is concerned: rooms and windows here
 * get what it stores, under the names of those who wrote it.
 */
import { type Decoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, type Encoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { CoachingGuard } from '../../shared/doc/coachingGuard.ts';
import { parseDocName } from '../../shared/doc/docIds.ts';
import type { Person } from '../../shared/doc/merge/records.ts';
import { applyAsIs, applyStored } from '../../shared/doc/stored.ts';
import type { Disposable } from '../../shared/kernel/disposable.ts';
import type { DocStore } from '../../shared/ports/docStore.ts';
import { MESSAGE, SYNC, SYNC_PATH, SYNC_PROTOCOL, TOKEN_PREFIX } from '../../shared/protocol/sync.ts';
import { HomeReview } from './homeReview.ts';

const MAX_BACKOFF_MS = 30_000;
/** Arrivals are confirmed together: each confirmation costs the server two messages. */
const TELL_ARRIVED_MS = 250;
const HERE = 'here';

export type HomeLineOptions = {
  readonly docs: DocStore;
  readonly name: string;
  /** Of the home, as `http:` or `https:`. */
  readonly address: string;
  readonly token: string;
  /** For the plan's own document: who works here, and what both sides had when {@link HomeLine.common} was last asked. */
  readonly review?: { readonly me: () => Person; readonly common: Uint8Array | undefined };
  /** Something changed: the document, or whether both sides are in step. */
  readonly onChange: () => void;
  /** The line has ended for good: the home closed it with a code, or this disk refused an edit. */
  readonly onEnd: (why: number | 'notSaved') => void;
};

export class HomeLine {
  private readonly options: HomeLineOptions;
  readonly doc = new Y.Doc();
  /** Names this line as a writer to the store. */
  private readonly by: string;
  private readonly guard: CoachingGuard | undefined;
  private readonly provider: WebsocketProvider;
  private readonly following: Disposable;
  private review: HomeReview | undefined;
  /** The home has told what it has; its answer with what is missing here is on its way. */
  private isReturning = false;
  /** Edits that came before that answer: they may depend on it, and are reviewed with it. */
  private early: Uint8Array[] = [];
  private waiting: (readonly Uint8Array[])[] | undefined = [];
  private isStopped = false;
  private wasCut = false;
  /** Messages with edits that were sent on the open socket, and how many of them are on the home's disk. */
  private sent = 0;
  private saved = 0;
  /** Edits of the home that are not on this disk yet. */
  private storing = 0;
  private arrived = 0;
  private telling: NodeJS.Timeout | undefined;
  private lastWrite: Promise<unknown> = Promise.resolve();
  /** Restore points: what comes after one is stored after it. */
  private kept: Promise<void> = Promise.resolve();

  constructor(options: HomeLineOptions) {
    this.options = options;
    const { docs, name, address, token } = options;
    this.by = `home:${address} ${name}`;
    // Before the document is read: what is written meanwhile must not be missed.
    this.following = docs.onDidAppend(({ name: written, updates, by }) => {
      if (written !== name || by === this.by) return;
      if (this.waiting) this.waiting.push(updates);
      else this.takeHere(updates);
    });
    const parsed = parseDocName(name);
    this.guard = parsed?.kind === 'coaching' ? new CoachingGuard(this.doc, parsed.id) : undefined;
    const line = this;
    class CountingSocket extends WebSocket {
      override send(data: Uint8Array): void {
        if (data[0] === MESSAGE.sync && data[1] !== SYNC.step1) line.sent++;
        super.send(data);
      }
    }
    this.provider = new WebsocketProvider(`${address.replace(/^http/u, 'ws')}${SYNC_PATH}`, name, this.doc, {
      WebSocketPolyfill: CountingSocket as unknown as typeof globalThis.WebSocket,
      protocols: [SYNC_PROTOCOL, `${TOKEN_PREFIX}${token}`],
      disableBc: true,
      connect: false,
      maxBackoffTime: MAX_BACKOFF_MS,
    });
    this.provider.awareness.setLocalState(null);
    this.handleMessages();
  }

  /** Reads the document, then connects. Rejects if this library cannot be read now. */
  async start(): Promise<void> {
    const stored = await this.options.docs.load(this.options.name);
    if (this.isStopped) return;
    const missed = this.waiting ?? [];
    this.waiting = undefined;
    applyStored(this.doc, stored, HERE);
    for (const updates of missed) this.takeHere(updates);
    this.guard?.trust();
    const { review } = this.options;
    this.review = review && new HomeReview(this.doc, review.common, review.me);
    this.provider.connect();
  }

  /** What both sides are known to have had, as one update. `undefined` for documents without a review, and before {@link start}. */
  get common(): Uint8Array | undefined {
    return this.review?.common;
  }

  /** Whether the line has broken and is not back yet. */
  get isCut(): boolean {
    return this.wasCut;
  }
  /** Whether both sides have the same on their disks, as far as this side has heard. */
  get isInStep(): boolean {
    return this.provider.synced && this.storing === 0 && this.sent === this.saved;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.telling);
    this.following.dispose();
    this.provider.destroy();
    await this.lastWrite.catch(() => undefined);
    this.guard?.dispose();
    this.doc.destroy();
  }

  /** Something was stored here, by a window or a guest. */
  private takeHere(updates: readonly Uint8Array[]): void {
    try {
      applyAsIs(this.doc, updates, HERE);
      for (const update of updates) this.review?.edited(update);
    } catch {
      // Stored bytes that are not an edit: nobody else needs them.
    }
    this.guard?.trust();
    this.options.onChange();
  }
  private changed(): void {
    if (this.isInStep) this.review?.inStep();
    this.options.onChange();
  }

  private handleMessages(): void {
    const { provider, options } = this;
    const { messageHandlers } = provider;
    messageHandlers[MESSAGE.sync] = (encoder: Encoder, decoder: Decoder, _provider: unknown, emitSynced: boolean) => {
      const step = readVarUint(decoder);
      const payload = readVarUint8Array(decoder);
      if (step === SYNC.step1) {
        this.review?.homeHas(payload);
        this.isReturning = this.review !== undefined;
        writeVarUint(encoder, MESSAGE.sync);
        writeVarUint(encoder, SYNC.step2);
        writeVarUint8Array(encoder, Y.encodeStateAsUpdate(this.doc, payload));
        return;
      }
      this.receive(payload.slice(), step === SYNC.step2);
      if (emitSynced && step === SYNC.step2 && !provider.synced) provider.synced = true;
      this.changed();
    };
    messageHandlers[MESSAGE.saved] = (_encoder: Encoder, decoder: Decoder) => {
      this.saved = readVarUint(decoder);
      this.changed();
    };
    messageHandlers[MESSAGE.greeting] = (_encoder: Encoder, decoder: Decoder) => {
      readVarUint8Array(decoder);
    };
    messageHandlers[MESSAGE.notice] = (_encoder: Encoder, decoder: Decoder) => {
      readVarUint(decoder);
    };
    messageHandlers[MESSAGE.alive] = () => undefined;
    provider.on('status', ({ status }) => {
      if (status === 'connected') this.wasCut = false;
      // Counted from the opening of a socket.
      if (status !== 'connecting') return;
      this.sent = 0;
      this.saved = 0;
      this.arrived = 0;
      // From a connection that was lost before its answer: the next answer has them.
      this.isReturning = false;
      this.early = [];
    });
    provider.on('connection-close', () => {
      this.wasCut = true;
      options.onChange();
    });
    provider.on('closed', ({ code }) => options.onEnd(code));
  }

  private receive(update: Uint8Array, isAnswer: boolean): void {
    if (this.isReturning && !isAnswer) {
      this.early.push(update);
      return;
    }
    this.isReturning = false;
    const early = this.early.splice(0);
    this.takeThere(early.length === 0 ? update : Y.mergeUpdates([update, ...early]), isAnswer, 1 + early.length);
  }

  /** Applies and stores what the home sent, in `messages`. `isAnswer`: all that was done there while there was no line. */
  private takeThere(update: Uint8Array, isAnswer: boolean, messages: number): void {
    const { docs, name } = this.options;
    // As for a guest who comes back: what is here is kept before the work of others is merged into it.
    const before =
      isAnswer && name.startsWith('plan:') && this.doc.store.clients.size > 0
        ? Y.encodeStateAsUpdateV2(this.doc)
        : undefined;
    let changed = false;
    const reviews: Uint8Array[] = [];
    const onUpdate = (made: Uint8Array, origin: unknown) => {
      if (origin === this.provider) changed = true;
      else reviews.push(made);
    };
    this.doc.on('update', onUpdate);
    const apply = () => applyAsIs(this.doc, [update], this.provider);
    if (this.review) this.review.receive(update, apply, isAnswer);
    else apply();
    this.doc.off('update', onUpdate);
    for (const made of reviews) this.review?.edited(made);
    const { pendingStructs, pendingDs } = this.doc.store;
    if (!changed && reviews.length === 0 && pendingStructs === null && pendingDs === null) {
      this.tellArrivedSoon(messages);
      return;
    }
    // What was signed here is neither changed nor removed from there. The correction goes to the home by itself.
    const correction = this.guard?.correctPassedOn();
    this.storing++;
    // A restore point that the disk refuses keeps nobody's work out: the edit itself reports it.
    if (before) this.kept = this.kept.then(() => docs.keepBefore(name, before).catch(() => undefined));
    const updates = [update, ...reviews, ...(correction ? [correction] : [])];
    const write = this.kept.then(() => docs.append(name, updates, this.by));
    this.lastWrite = write;
    write.then(
      () => {
        this.storing--;
        this.tellArrivedSoon(messages);
        this.changed();
      },
      // The document in memory has more than the disk: it is read again, and the home sends the rest again.
      () => this.isStopped || this.options.onEnd('notSaved'),
    );
  }

  private tellArrivedSoon(messages: number): void {
    this.arrived += messages;
    this.telling ??= setTimeout(() => {
      this.telling = undefined;
      const { ws } = this.provider;
      if (ws?.readyState !== WebSocket.OPEN) return;
      const encoder = createEncoder();
      writeVarUint(encoder, MESSAGE.arrived);
      writeVarUint(encoder, this.arrived);
      ws.send(toUint8Array(encoder) as Uint8Array<ArrayBuffer>);
    }, TELL_ARRIVED_MS);
  }
}
