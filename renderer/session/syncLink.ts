/**
 * The connection to the sync server for one document: stock y-websocket with three additions. It tracks which edits
 * the server does not have on disk yet; while a person composes Japanese it holds outgoing edits, never incoming
 * ones; and it knows the identity that the server assigned.
 */

import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { LineState, ServerLine } from '../../shared/app/core.ts';
import type { OwnEdit } from '../../shared/app/plan/docSession.ts';
import { lineCheck } from '../../shared/app/sharing/lineCheck.ts';
import { passagesOf } from '../../shared/app/sharing/passages.ts';
import type { Membership } from '../../shared/host/host.ts';
import { DisposableStore, toDisposable } from '../../shared/kernel/disposable.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { parseJson } from '../../shared/kernel/json.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import {
  CLOSE,
  type Greeting,
  greetingSchema,
  MESSAGE,
  NOTICES,
  SYNC,
  SYNC_PROTOCOL,
  TOKEN_PREFIX,
} from '../../shared/protocol/sync.ts';

/** After a composition its last word arrives as a separate edit; held edits are sent with it. */
const AFTER_COMPOSITION_MS = 60;
const MAX_BACKOFF_MS = 5_000;
/** Arrivals are acknowledged after this pause, and at the latest after the maximum below: each acknowledgement costs the server two messages. */
const TELL_ARRIVED_MS = 250;
const TELL_AT_LATEST_MS = 2_000;

export class SyncLink implements ServerLine {
  readonly provider: WebsocketProvider;
  private readonly name: string;
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<LineState>();
  private readonly greeted = new Emitter<Greeting>();
  readonly onDidChange = this.changed.on;
  readonly onDidGreet = this.greeted.on;
  private readonly made = new Emitter<OwnEdit>();
  /** A local edit, with its number. */
  readonly onDidEdit = this.made.on;
  private readonly saved = new Emitter<number>();
  /** The server has all local edits up to that number on its disk. */
  readonly onDidSave = this.saved.on;
  private readonly learnt = new Emitter<Uint8Array>();
  /** The state vector of the server's document, the first message on a new connection. */
  readonly onDidLearn = this.learnt.on;
  /** Called with each edit from the server; it must call `apply` to apply the edit to the document. Set by the merge review. */
  receive: ((update: Uint8Array, apply: () => void, isAnswer?: boolean) => void) | undefined;
  private current: LineState;
  /** Number of the last local edit, and of the last that the server has on its disk. Edits of an earlier window have no number. */
  private last = 0;
  private savedUpTo = 0;
  /** Places touched by unsaved edits, by edit. */
  private unsaved: { readonly seq: number; readonly places: readonly string[] }[] = [];
  /** Places with edits of an earlier window, which the first answer on a socket carries. */
  private earlier: number;
  /** The last edit in each unacknowledged message on the open socket, oldest first. */
  private carried: number[] = [];
  private acknowledged = 0;
  private held: { readonly update: Uint8Array; readonly upTo: number; readonly isAnswer: boolean }[] = [];
  private composing = false;
  /** The last edit in the message being sent, if that is not the latest. */
  private releasing: number | undefined;
  /** Document messages received on the open socket, for the next acknowledgement. */
  private arrived = 0;
  private arrivedAt = 0;
  private told = 0;
  private telling: ReturnType<typeof setTimeout> | undefined;
  private readonly check = lineCheck(
    {
      ask: () => this.tellArrived(),
      // A dead connection never completes a closing handshake: it is treated as closed at once.
      lost: () => this.provider.ws?.onclose?.(new CloseEvent('close', { code: 1006 })),
    },
    systemClock,
  );
  private lastGreeting: Greeting | undefined;

  constructor(doc: Y.Doc, name: string, url: string, membership: Pick<Membership, 'token'>) {
    this.name = name;
    this.earlier = readWaiting(name);
    this.current = {
      connection: 'connecting',
      ended: undefined,
      waiting: this.earlier,
      receivedAt: undefined,
      notSaving: false,
    };
    const link = this;
    class GatedSocket extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols);
        this.addEventListener('message', () => link.check.answered());
      }
      override send(data: Uint8Array<ArrayBuffer>): void {
        link.pass(data, () => {
          super.send(data);
        });
      }
    }
    // Numbered before the provider sends: an edit made offline is carried by the first answer on the next socket.
    const onUpdate = (update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
      if (origin === this.provider) return;
      const seq = ++this.last;
      this.unsaved.push({ seq, places: passagesOf(transaction) });
      this.made.fire({ seq, update });
      this.tellWaiting();
    };
    doc.on('update', onUpdate);
    this.provider = new WebsocketProvider(url, name, doc, {
      WebSocketPolyfill: GatedSocket as unknown as typeof WebSocket,
      protocols: [SYNC_PROTOCOL, `${TOKEN_PREFIX}${membership.token}`],
      disableBc: true,
      maxBackoffTime: MAX_BACKOFF_MS,
    });
    this.disposables.add(toDisposable(() => doc.off('update', onUpdate)));
    this.handleMessages();
    this.followConnection();
    this.followComposition();
  }

  get state(): LineState {
    return this.current;
  }
  /** The identity that the server assigned; `undefined` before it has answered. */
  get greeting(): Greeting | undefined {
    return this.lastGreeting;
  }
  get isSynced(): boolean {
    return this.provider.synced;
  }
  /** The provider is the origin of incoming edits. */
  get origin(): object {
    return this.provider;
  }
  get awareness(): Awareness {
    return this.provider.awareness;
  }

  /** True once the server's state has arrived; false after the timeout. */
  whenSynced(ms: number): Promise<boolean> {
    if (this.provider.synced) return Promise.resolve(true);
    return new Promise((resolve) => {
      const done = (value: boolean) => {
        clearTimeout(timer);
        this.provider.off('sync', onSync);
        ended.dispose();
        resolve(value);
      };
      const onSync = (isSynced: boolean) => isSynced && done(true);
      const timer = setTimeout(() => done(false), ms);
      const ended = this.onDidChange((state) => state.ended && done(false));
      this.provider.on('sync', onSync);
    });
  }

  /** The pending edits are kept elsewhere and will not be sent. */
  forgetWaiting(): void {
    this.earlier = 0;
    this.unsaved = [];
    this.carried = [];
    this.held = [];
    this.tellWaiting();
  }

  dispose(): void {
    clearTimeout(this.telling);
    this.check.dispose();
    writeWaiting(this.name, this.waiting);
    this.disposables.dispose();
    this.provider.destroy();
  }

  // // ── outgoing
  // ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private get waiting(): number {
    return this.earlier + new Set(this.unsaved.flatMap((e) => e.places)).size;
  }

  private pass(data: Uint8Array, send: () => void): void {
    const isEdit = data[0] === MESSAGE.sync && data[1] !== SYNC.step1;
    if (!isEdit) {
      send();
      return;
    }
    const upTo = this.releasing ?? this.last;
    this.releasing = undefined;
    // Before the server has answered, its answer must not contain our own edits: others' changes could not be told
    // from ours.
    if (this.composing || this.held.length > 0 || !this.provider.synced)
      this.held.push({ update: updateIn(data), upTo, isAnswer: data[1] === SYNC.step2 });
    else {
      this.carried.push(upTo);
      send();
    }
    this.tellWaiting();
  }

  /**
   * As one edit: sent one by one, the others would see the word being composed after all, only faster. The answer to
   * the server's question stays an answer, from which the server learns that work was done offline.
   */
  private release(): void {
    const held = this.held.splice(0);
    const { ws } = this.provider;
    if (held.length === 0 || ws?.readyState !== WebSocket.OPEN) return;
    const encoder = createEncoder();
    writeVarUint(encoder, MESSAGE.sync);
    writeVarUint(encoder, held.some((h) => h.isAnswer) ? SYNC.step2 : SYNC.update);
    writeVarUint8Array(encoder, Y.mergeUpdates(held.map((h) => h.update)));
    this.releasing = held.at(-1)?.upTo;
    ws.send(toUint8Array(encoder) as Uint8Array<ArrayBuffer>);
  }

  private followComposition(): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onStart = () => {
      clearTimeout(timer);
      this.composing = true;
    };
    const onEnd = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.composing = false;
        if (this.provider.synced) this.release();
      }, AFTER_COMPOSITION_MS);
    };
    document.addEventListener('compositionstart', onStart, true);
    document.addEventListener('compositionend', onEnd, true);
    // A field that is removed during a composition never ends it.
    window.addEventListener('blur', onEnd);
    this.disposables.add(
      toDisposable(() => {
        clearTimeout(timer);
        document.removeEventListener('compositionstart', onStart, true);
        document.removeEventListener('compositionend', onEnd, true);
        window.removeEventListener('blur', onEnd);
      }),
    );
  }

  // // ── incoming
  // ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private handleMessages(): void {
    const { messageHandlers } = this.provider;
    const stock = messageHandlers[MESSAGE.sync];
    messageHandlers[MESSAGE.sync] = (encoder, decoder, ...rest) => {
      const peek = createDecoder(decoder.arr.subarray(decoder.pos));
      const step = readVarUint(peek);
      const payload = readVarUint8Array(peek);
      const apply = () => stock?.(encoder, decoder, ...rest);
      if (step === SYNC.step1) {
        this.learnt.fire(payload.slice());
        apply();
        return;
      }
      this.noteArrival();
      if (this.receive) this.receive(payload.slice(), apply, step === SYNC.step2);
      else apply();
    };
    messageHandlers[MESSAGE.saved] = (_encoder, decoder) => {
      const saved = readVarUint(decoder);
      const upTo = this.carried.splice(0, Math.max(0, saved - this.acknowledged)).at(-1);
      this.acknowledged = Math.max(saved, this.acknowledged);
      if (upTo !== undefined) this.markSaved(upTo);
    };
    messageHandlers[MESSAGE.alive] = () => undefined;
    messageHandlers[MESSAGE.notice] = (_encoder, decoder) => {
      const notice = NOTICES[readVarUint(decoder)];
      if (notice === 'notSaving') this.set({ notSaving: true });
      if (notice === 'savingAgain') this.set({ notSaving: false });
    };
    messageHandlers[MESSAGE.greeting] = (_encoder, decoder) => {
      const text = new TextDecoder().decode(readVarUint8Array(decoder));
      const parsed = greetingSchema.safeParse(parseJson(text));
      if (!parsed.success) return;
      this.lastGreeting = parsed.data;
      this.arrived = 0;
      if (parsed.data.asks) this.check.begin();
      this.greeted.fire(parsed.data);
    };
  }

  private markSaved(upTo: number): void {
    // Any message with a local edit also carries those of an earlier window, which were in the document before.
    this.earlier = 0;
    this.savedUpTo = Math.max(this.savedUpTo, upTo);
    this.unsaved = this.unsaved.filter((e) => e.seq > this.savedUpTo);
    this.saved.fire(this.savedUpTo);
    this.tellWaiting();
  }

  private noteArrival(): void {
    this.arrived++;
    this.arrivedAt = performance.now();
    if (this.telling === undefined) this.tellArrivedSoon(this.arrivedAt);
  }
  private tellArrivedSoon(since: number): void {
    this.telling = setTimeout(() => {
      const now = performance.now();
      if (now - this.arrivedAt < TELL_ARRIVED_MS && now - since < TELL_AT_LATEST_MS) this.tellArrivedSoon(since);
      else this.tellArrived();
    }, TELL_ARRIVED_MS);
  }

  /** Reports how much of the plan this device has; the server answers, so that a dead connection is noticed. */
  private tellArrived(): void {
    clearTimeout(this.telling);
    this.telling = undefined;
    const { ws } = this.provider;
    if (ws?.readyState !== WebSocket.OPEN || this.greeting?.asks !== true) return;
    this.told = this.arrived;
    const encoder = createEncoder();
    writeVarUint(encoder, MESSAGE.arrived);
    writeVarUint(encoder, this.told);
    ws.send(toUint8Array(encoder) as Uint8Array<ArrayBuffer>);
  }

  private followConnection(): void {
    const { provider } = this;
    provider.on('status', ({ status }) => {
      if (status === 'disconnected') this.lose();
      if (status !== 'connecting' || this.current.connection !== 'away')
        this.set({ connection: status === 'disconnected' ? 'away' : 'connecting' });
    });
    provider.on('sync', (isSynced: boolean) => {
      if (!isSynced) return;
      this.set({ connection: 'live', notSaving: false });
      // After the merge review of this turn: local work and the review's records are sent as one message.
      queueMicrotask(() => {
        if (!this.composing && this.provider.synced) this.release();
      });
    });
    provider.on('connection-close', () => {
      this.check.end();
      this.lose();
      this.set({ connection: 'away' });
    });
    provider.on('closed', ({ code }) =>
      this.set({
        connection: 'away',
        ended: code === CLOSE.forbidden || code === CLOSE.unauthenticated ? 'removed' : 'refused',
      }),
    );
    const onHide = () => writeWaiting(this.name, this.waiting);
    window.addEventListener('pagehide', onHide);
    this.disposables.add(toDisposable(() => window.removeEventListener('pagehide', onHide)));
  }

  /** Whatever the lost socket had not acknowledged is carried by the next one. */
  private lose(): void {
    this.carried = [];
    this.held = [];
    this.acknowledged = 0;
    this.tellWaiting();
  }

  private tellWaiting(): void {
    const { waiting } = this;
    if (waiting === this.current.waiting && (waiting > 0 || this.current.receivedAt)) return;
    // Written exactly when it becomes empty; in between it is enough to know that there is something.
    if (waiting === 0 || this.current.waiting === 0) writeWaiting(this.name, waiting);
    this.set({
      waiting,
      ...(waiting === 0 && this.provider?.synced ? { receivedAt: new Date().toISOString() } : {}),
    });
  }

  private set(patch: Partial<LineState>): void {
    this.current = { ...this.current, ...patch };
    this.changed.fire(this.current);
  }
}

/** The edit in a protocol message. */
function updateIn(data: Uint8Array): Uint8Array {
  const decoder = createDecoder(data);
  readVarUint(decoder);
  readVarUint(decoder);
  return readVarUint8Array(decoder);
}

const keyOf = (name: string) => `musubi.waiting.${name}`;
/** Places with edits that had not reached the server when the page was last closed. */
export function readWaiting(name: string): number {
  const count = Number(localStorage.getItem(keyOf(name)) ?? 0);
  return Number.isInteger(count) && count > 0 ? count : 0;
}
function writeWaiting(name: string, count: number): void {
  if (count > 0) localStorage.setItem(keyOf(name), String(count));
  else localStorage.removeItem(keyOf(name));
}
