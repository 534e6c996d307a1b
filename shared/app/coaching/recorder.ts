/** Records a session on the device of the person who asked for it: edits as they come, where people are, comments, and chapters from the agenda. */
import * as Y from 'yjs';
import { CommentsStore } from '../../doc/comments.ts';
import { appendChunk, type RecordedEvent } from '../../doc/recording.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../kernel/disposable.ts';
import type { Clock } from '../../ports/clock.ts';
import type { PlanSession } from '../plan/planSession.ts';
import { openedSideDoc } from '../plan/sideDoc.ts';

const LOOK_MS = 250;
const CHUNK_MS = 5_000;

export class Recorder implements Disposable {
  private readonly session: PlanSession;
  private readonly doc: Y.Doc;
  private readonly id: string;
  private readonly clock: Clock;
  private readonly startedAt: number;
  private last = 0;
  private readonly disposables = new DisposableStore();
  private events: RecordedEvent[] = [];
  private readonly people = new Map<number, string>();
  private chapter: string | undefined;
  private readonly onFull: () => void;

  /** `doc` is the coaching document that holds the recording; `me` is how this person is shown. */
  constructor(session: PlanSession, doc: Y.Doc, id: string, me: object, onFull: () => void) {
    this.session = session;
    this.clock = session.core.clock;
    this.startedAt = this.clock.now();
    this.doc = doc;
    this.id = id;
    this.onFull = onFull;
    this.put({ kind: 'base', update: Y.encodeStateAsUpdate(session.planDoc) });
    const onUpdate = (update: Uint8Array) => this.put({ kind: 'edit', update });
    session.planDoc.on('update', onUpdate);
    this.disposables.add(this.clock.every(LOOK_MS, () => this.lookAtPeople(me)));
    this.disposables.add(this.clock.every(CHUNK_MS, () => this.keep()));
    this.disposables.add(
      toDisposable(() => {
        session.planDoc.off('update', onUpdate);
      }),
    );
    this.followComments();
    this.keep();
  }

  /** The topic being discussed; a new one starts a chapter. */
  setChapter(title: string | undefined): void {
    if (title === undefined || title === this.chapter) return;
    this.chapter = title;
    this.put({ kind: 'chapter', title });
  }

  dispose(): void {
    this.disposables.dispose();
    this.keep();
  }

  private put(
    event: { [K in RecordedEvent['kind']]: Omit<Extract<RecordedEvent, { kind: K }>, 'at'> }[RecordedEvent['kind']],
  ): void {
    // By wall-clock time: a machine that slept in between was still away for that long. If the clock is set back, time stops until it catches up.
    this.last = Math.max(this.last, this.clock.now() - this.startedAt);
    this.events.push({ at: this.last, ...event } as RecordedEvent);
  }

  private lookAtPeople(me: object): void {
    const { presence, planDoc } = this.session;
    const now = new Map<number, string>([[planDoc.clientID, JSON.stringify({ user: me, ...presence.own })]]);
    for (const { client, ...state } of presence.peers) now.set(client, JSON.stringify(state));
    for (const [client, state] of now)
      if (this.people.get(client) !== state) this.put({ kind: 'person', client, state });
    for (const client of this.people.keys()) if (!now.has(client)) this.put({ kind: 'person', client, state: 'null' });
    this.people.clear();
    for (const [client, state] of now) this.people.set(client, state);
  }

  private followComments(): void {
    const docs = openedSideDoc(this.session, 'comments');
    if (!docs) return;
    const store = this.disposables.add(new CommentsStore(docs.doc));
    const known = new Set(store.threads.flatMap((t) => t.messages.map((m) => m.id)));
    this.disposables.add(
      store.onDidChange(() => {
        for (const { id, byName, text } of store.threads.flatMap((t) => t.messages)) {
          if (known.has(id)) continue;
          known.add(id);
          this.put({ kind: 'comment', name: byName, text: text.slice(0, 200) });
        }
      }),
    );
  }

  private keep(): void {
    if (this.events.length === 0) return;
    const events = this.events;
    this.events = [];
    if (!appendChunk(this.doc, this.id, events)) this.onFull();
  }
}
