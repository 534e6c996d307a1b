/**
 * A guest of somebody's plan by docs/formats/sync-protocol.md alone: joins with an invitation, keeps a document in step, and knows what the server has
 * on its disk. Does not use the app's code.
 */
import { WebSocket } from 'ws';
import * as Y from 'yjs';

type Joined = { readonly token: string; readonly planId: string; readonly member: { readonly role: string } };

/** `POST /join`. Throws the server's code (`usedUp`, `wrongPassphrase`, …) if it refuses. */
export async function join(origin: string, invite: string, name: string, passphrase?: string): Promise<Joined> {
  const response = await fetch(`${origin}/join`, {
    method: 'POST',
    body: JSON.stringify({ invite, name, ...(passphrase ? { passphrase } : {}) }),
    headers: { connection: 'close' },
  });
  const answer = (await response.json()) as Joined & { readonly error?: string };
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

// lib0's numbers: seven bits a byte, least significant first; the high bit says that more follow.
function varUint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}
const bytesOf = (...parts: readonly (number | Uint8Array)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'number'
        ? Buffer.from(varUint(part))
        : Buffer.concat([Buffer.from(varUint(part.length)), Buffer.from(part)]),
    ),
  );
class Reader {
  private at = 0;
  private readonly message: Uint8Array;
  constructor(message: Uint8Array) {
    this.message = message;
  }
  number(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.message[this.at++] ?? 0;
      value += (byte % 128) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }
  bytes(): Uint8Array {
    const length = this.number();
    this.at += length;
    return this.message.subarray(this.at - length, this.at);
  }
}

const NOTICES = ['readOnly', 'notSaving', 'savingAgain'];

export class Guest {
  readonly doc = new Y.Doc();
  readonly notices: string[] = [];
  /** How many of this socket's edits are on the server's disk. */
  saved = 0;
  host = '';
  isSynced = false;
  /** The code with which the server closed; undefined while it is open. */
  closed: number | undefined;
  private readonly socket: WebSocket;
  private arrived = 0;

  constructor(origin: string, document: string, token: string) {
    this.socket = new WebSocket(
      `${origin.replace(/^http/, 'ws')}/sync/${encodeURIComponent(document)}`,
      ['musubi-sync-1', `token.${token}`],
      { perMessageDeflate: false },
    );
    this.socket.on('open', () => this.send(0, 0, Y.encodeStateVector(this.doc)));
    this.socket.on('message', (data: Buffer) => this.receive(new Reader(data)));
    this.socket.on('close', (code) => {
      this.closed = code;
    });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.send(0, 2, update);
    });
  }

  private send(...parts: readonly (number | Uint8Array)[]): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(bytesOf(...parts));
  }

  private receive(message: Reader): void {
    switch (message.number()) {
      case 0:
        this.sync(message.number(), message.bytes());
        return;
      case 100:
        this.saved = message.number();
        return;
      case 101:
        this.notices.push(NOTICES[message.number()] ?? 'unknown');
        return;
      case 102:
        this.host = JSON.parse(new TextDecoder().decode(message.bytes())).host;
        return;
      default:
        // Presence, heartbeats, and what a newer server may say.
        return;
    }
  }

  private sync(step: number, payload: Uint8Array): void {
    if (step === 0) {
      this.send(0, 1, Y.encodeStateAsUpdate(this.doc, payload));
      return;
    }
    Y.applyUpdate(this.doc, payload, this);
    this.isSynced ||= step === 1;
    this.send(103, ++this.arrived);
  }

  close(): void {
    this.socket.close();
    this.doc.destroy();
  }
}
