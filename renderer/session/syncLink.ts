/**
 * The line to the sync server for one document: stock y-websocket, with three things of ours. It knows how many edits the server does not have
 * on disk yet; while a person composes Japanese it holds what goes out, never what comes in; and it knows who the server says one is.
 */
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Membership } from '../../shared/host/host.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../shared/kernel/disposable.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { parseJson } from '../../shared/kernel/json.ts';
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

/** Why a line will not come back on its own. */
export type LinkEnd = 'removed' | 'refused';
export type LinkState = {
  readonly connection: 'connecting' | 'live' | 'away';
  readonly ended: LinkEnd | undefined;
  /** Edits that the server is not known to have on disk. */
  readonly waiting: number;
  /** When the server last said that everything is on its disk. */
  readonly receivedAt: string | undefined;
  /** The server's disk refuses: others see the edits, but they are not safe there. */
  readonly notSaving: boolean;
};

/** After a composition its last word arrives as an edit of its own; held edits go out with it. */
const AFTER_COMPOSITION_MS = 60;
const MAX_BACKOFF_MS = 5_000;

export class SyncLink implements Disposable {
  readonly provider: WebsocketProvider;
  private readonly name: string;
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<LinkState>();
  private readonly greeted = new Emitter<Greeting>();
  readonly onDidChange = this.changed.on;
  readonly onDidGreet = this.greeted.on;
  private readonly received = new Emitter<Uint8Array>();
  /** Edits as the server sent them, before they meet what is here: the document's own event tells of the outcome of that meeting. */
  readonly onDidReceive = this.received.on;
  private current: LinkState;
  /** Edits that no message on the open socket carries. */
  private uncarried: number;
  /** How many edits each message on the open socket carries that is not acknowledged, oldest first. */
  private carried: number[] = [];
  private acknowledged = 0;
  private held: { readonly update: Uint8Array; readonly edits: number }[] = [];
  private composing = false;
  /** Edits in the message that is being sent, where it is more than one. */
  private releasing: number | undefined;
  private lastGreeting: Greeting | undefined;

  constructor(doc: Y.Doc, name: string, url: string, membership: Pick<Membership, 'token'>) {
    this.name = name;
    this.uncarried = readWaiting(name);
    this.current = {
      connection: 'connecting',
      ended: undefined,
      waiting: this.uncarried,
      receivedAt: undefined,
      notSaving: false,
    };
    const link = this;
    class GatedSocket extends WebSocket {
      override send(data: Uint8Array<ArrayBuffer>): void {
        link.pass(data, () => {
          super.send(data);
        });
      }
    }
    // Counted before the provider sends: an edit made without a socket is carried by the first answer of the next one.
    const onUpdate = (_update: Uint8Array, origin: unknown) => {
      if (origin === this.provider || this.provider.wsconnected) return;
      this.uncarried++;
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

  get state(): LinkState {
    return this.current;
  }
  /** Who the server says one is; undefined before it has answered. */
  get greeting(): Greeting | undefined {
    return this.lastGreeting;
  }
  get awareness(): Awareness {
    return this.provider.awareness;
  }

  /** True when the server's state is here; false when it did not come in time. */
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

  /** The edits that wait are kept elsewhere and will not be sent. */
  forgetWaiting(): void {
    this.uncarried = 0;
    this.carried = [];
    this.held = [];
    this.tellWaiting();
  }

  dispose(): void {
    writeWaiting(this.name, this.waiting);
    this.disposables.dispose();
    this.provider.destroy();
  }

  // ── what goes out ────────────────────────────────────────────────────────────────────────────────────────────────

  private get waiting(): number {
    return (
      this.uncarried +
      this.held.reduce((sum, h) => sum + h.edits, 0) +
      this.carried.reduce((sum, edits) => sum + edits, 0)
    );
  }

  private pass(data: Uint8Array, send: () => void): void {
    const isEdit = data[0] === MESSAGE.sync && data[1] !== SYNC.step1;
    if (!isEdit) {
      send();
      return;
    }
    // The answer to the server's first question carries everything that it lacks.
    const edits = data[1] === SYNC.step2 ? this.uncarried : (this.releasing ?? 1);
    this.releasing = undefined;
    if (data[1] === SYNC.step2) this.uncarried = 0;
    // Before the server has answered, its answer must not hold our own edits: what the others did would not be told from what we did.
    if (this.composing || this.held.length > 0 || !this.provider.synced)
      this.held.push({ update: updateIn(data), edits });
    else {
      this.carried.push(edits);
      send();
    }
    this.tellWaiting();
  }

  /** As one edit: one by one, the others would see the word being composed after all, only faster. */
  private release(): void {
    const held = this.held.splice(0);
    const { ws } = this.provider;
    if (held.length === 0 || ws?.readyState !== WebSocket.OPEN) return;
    const encoder = createEncoder();
    writeVarUint(encoder, MESSAGE.sync);
    writeVarUint(encoder, SYNC.update);
    writeVarUint8Array(encoder, Y.mergeUpdates(held.map((h) => h.update)));
    this.releasing = held.reduce((sum, h) => sum + h.edits, 0);
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
    // A field that is taken away in the middle of a word never ends its composition.
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

  // ── what comes in ────────────────────────────────────────────────────────────────────────────────────────────────

  private handleMessages(): void {
    const { messageHandlers } = this.provider;
    const stock = messageHandlers[MESSAGE.sync];
    messageHandlers[MESSAGE.sync] = (encoder, decoder, ...rest) => {
      const peek = createDecoder(decoder.arr.subarray(decoder.pos));
      if (readVarUint(peek) !== SYNC.step1) this.received.fire(readVarUint8Array(peek).slice());
      stock?.(encoder, decoder, ...rest);
    };
    messageHandlers[MESSAGE.saved] = (_encoder, decoder) => {
      const saved = readVarUint(decoder);
      this.carried.splice(0, Math.max(0, saved - this.acknowledged));
      this.acknowledged = Math.max(saved, this.acknowledged);
      this.tellWaiting();
    };
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
      this.greeted.fire(parsed.data);
    };
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
      if (!this.composing) this.release();
    });
    provider.on('connection-close', () => {
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

  /** What the lost socket had not had acknowledged is carried by the next one. */
  private lose(): void {
    this.uncarried = this.waiting;
    this.carried = [];
    this.held = [];
    this.acknowledged = 0;
    this.tellWaiting();
  }

  private tellWaiting(): void {
    const { waiting } = this;
    if (waiting === this.current.waiting && (waiting > 0 || this.current.receivedAt)) return;
    // Exact on the way out; in between it is enough to know that there is something.
    if (waiting === 0 || this.current.waiting === 0) writeWaiting(this.name, waiting);
    this.set({
      waiting,
      ...(waiting === 0 && this.provider?.synced ? { receivedAt: new Date().toISOString() } : {}),
    });
  }

  private set(patch: Partial<LinkState>): void {
    this.current = { ...this.current, ...patch };
    this.changed.fire(this.current);
  }
}

/** The edit in a message of the protocol. */
function updateIn(data: Uint8Array): Uint8Array {
  const decoder = createDecoder(data);
  readVarUint(decoder);
  readVarUint(decoder);
  return readVarUint8Array(decoder);
}

const keyOf = (name: string) => `musubi.waiting.${name}`;
/** Edits that had not reached the server when the page was last closed. */
function readWaiting(name: string): number {
  const count = Number(localStorage.getItem(keyOf(name)) ?? 0);
  return Number.isInteger(count) && count > 0 ? count : 0;
}
function writeWaiting(name: string, count: number): void {
  if (count > 0) localStorage.setItem(keyOf(name), String(count));
  else localStorage.removeItem(keyOf(name));
}
