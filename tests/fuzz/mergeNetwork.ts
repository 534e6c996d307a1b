/** A simulated server and people with connections: messages wait, arrive one by one, or are lost in transit. The review code is the real one. */
import * as Y from 'yjs';
import { signCopy } from '../../shared/doc/authors.ts';
import { MergeReviewer } from '../../shared/doc/merge/reviewer.ts';
import { wordsIn } from './mergeActs.ts';

type ToServer = { readonly upTo: number; readonly update: Uint8Array };
type ToPerson = {
  readonly update?: Uint8Array;
  readonly saved?: number;
  readonly isReturn?: boolean;
  readonly has?: Uint8Array;
};
class FromServer {}

export class SimServer {
  readonly doc: Y.Doc;
  readonly online = new Set<MergePerson>();
  constructor(doc: Y.Doc) {
    this.doc = doc;
  }

  take(from: MergePerson, { update, upTo }: ToServer): void {
    Y.applyUpdate(this.doc, update);
    from.inbox.push({ saved: upTo });
    for (const other of this.online) if (other !== from) other.inbox.push({ update });
  }

  /** Delivers one message on a random connection. */
  move(r: () => number, people: readonly MergePerson[]): void {
    const waiting = people.filter((p) => p.isOnline && (p.outbox.length > 0 || p.inbox.length > 0));
    const person = waiting[Math.floor(r() * waiting.length)];
    if (!person) return;
    if (person.outbox.length > 0 && (person.inbox.length === 0 || r() < 0.5)) person.send();
    else person.hear();
  }

  settle(people: readonly MergePerson[]): void {
    for (let i = 0; i < 10_000; i++) {
      const busy = people.find((p) => p.outbox.length > 0 || p.inbox.length > 0);
      if (!busy) return;
      if (busy.inbox.length > 0) busy.hear();
      else busy.send();
    }
    throw new Error('never at rest');
  }
}

export class MergePerson {
  readonly doc = new Y.Doc();
  readonly name: string;
  readonly inbox: ToPerson[] = [];
  readonly outbox: ToServer[] = [];
  lastRemoved: string[] = [];
  /** Words that this person has seen while connected. */
  readonly sawGoing = new Set<string>();
  private readonly server: SimServer;
  private readonly reviewer: MergeReviewer;
  private seq = 0;
  private unsent: { seq: number; update: Uint8Array }[] = [];
  private wasAway = false;
  /** Whether the server has answered since reconnecting; edits wait until then. */
  private isSynced = true;

  constructor(server: SimServer, name: string, client: number) {
    this.server = server;
    this.name = name;
    this.doc.clientID = client + 1_000;
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(server.doc), new FromServer());
    this.reviewer = new MergeReviewer(this.doc, [Y.encodeStateAsUpdate(this.doc)]);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin instanceof FromServer) return;
      const seq = ++this.seq;
      this.reviewer.ledger.edit(seq, update);
      this.unsent.push({ seq, update });
      if (this.isOnline && this.isSynced) this.outbox.push({ upTo: seq, update });
    });
    server.online.add(this);
    signCopy(this.doc, { id: name, name, at: '2026-11-21T00:00:00.000Z' });
  }

  get isOnline(): boolean {
    return this.server.online.has(this);
  }
  act(fn: () => boolean): boolean {
    const before = wordsIn(this.doc);
    const done = fn();
    const after = wordsIn(this.doc);
    this.lastRemoved = [...before].filter((word) => !after.has(word));
    return done;
  }

  /** Cuts the connection: messages in transit to the server may have arrived, those from the server have not. */
  leave(r: () => number): void {
    if (!this.isOnline) return;
    while (this.outbox.length > 0 && r() < 0.5) this.send();
    this.server.online.delete(this);
    this.inbox.length = 0;
    this.outbox.length = 0;
    this.wasAway = true;
  }

  comeBack(): void {
    if (this.isOnline) return;
    this.isSynced = false;
    this.inbox.push({ has: Y.encodeStateVector(this.server.doc) });
    this.inbox.push({
      update: Y.encodeStateAsUpdate(this.server.doc, Y.encodeStateVector(this.doc)),
      isReturn: true,
    });
    this.server.online.add(this);
  }

  send(): void {
    const message = this.outbox.shift();
    if (message) this.server.take(this, message);
  }

  hear(): void {
    const message = this.inbox.shift();
    if (!message) return;
    if (message.saved !== undefined) {
      const { saved } = message;
      this.unsent = this.unsent.filter((e) => e.seq > saved);
      this.reviewer.ledger.acknowledge(saved);
    }
    if (message.has) this.reviewer.ledger.serverHas(Y.decodeStateVector(message.has));
    const { update } = message;
    if (update) {
      const before = wordsIn(this.doc);
      this.reviewer.receive(
        update,
        () => Y.applyUpdate(this.doc, update, new FromServer()),
        message.isReturn === true && this.wasAway,
        { id: this.name, name: this.name },
        () => '2026-11-21T00:00:00.000Z',
      );
      if (!message.isReturn) {
        const after = wordsIn(this.doc);
        for (const word of before) if (!after.has(word)) this.sawGoing.add(word);
      }
    }
    if (message.isReturn) {
      this.isSynced = true;
      this.wasAway = false;
      if (this.unsent.length > 0)
        this.outbox.push({ upTo: this.seq, update: Y.mergeUpdates(this.unsent.map((e) => e.update)) });
    }
  }
}
