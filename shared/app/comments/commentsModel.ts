/** The comments of an open plan: their document, this person's identity in them, and which thread is shown or being written. */
import {
  addThread,
  type CommentAnchor,
  type CommentAuthor,
  CommentsStore,
  type CommentThread,
  deleteMessage,
  editMessage,
  markSeen,
  reply,
  setResolved,
} from '../../doc/comments.ts';
import { mayWrite } from '../../domain/roles/roles.ts';
import { type Disposable, DisposableStore } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { type Core, type ServerLine, timeOf } from '../core.ts';
import type { DocSession } from '../plan/docSession.ts';
import { OWNER_ID, type PlanSession } from '../plan/planSession.ts';
import { openSideDoc } from '../plan/sideDoc.ts';
import { RoomModel } from '../room/roomModel.ts';
import { devicePublicKey, ownerIdOf } from '../sharing/deviceKey.ts';
import { SuggestionsModel } from '../suggestions/suggestionsModel.ts';

export type CommentDraft = { readonly anchor: CommentAnchor; readonly quote: string };

/** The owner of this library, identified by this device's key. */
const ownerId = (host: PlanSession['host']): Promise<string> => devicePublicKey(host).then(ownerIdOf, () => OWNER_ID);

export class CommentsModel implements Disposable {
  readonly author: CommentAuthor;
  readonly canWrite: boolean;
  private readonly isOwner: boolean;
  readonly store: CommentsStore;
  readonly docs: DocSession;
  readonly link: ServerLine | undefined;
  /** Stored in the same document: anyone who may comment may suggest. */
  readonly suggestions: SuggestionsModel;
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<void>();
  /** The threads, the shown thread or the draft changed. */
  readonly onDidChange = this.changed.on;
  private chosen: string | undefined;
  private begun: CommentDraft | undefined;
  private onPosted: ((thread: string) => void) | undefined;
  private shown = false;
  private revision = 0;

  private readonly core: Core;

  /** The room, stored in the same document; `undefined` if nothing can be stored on this device. */
  room: RoomModel | undefined;

  private constructor(session: PlanSession, docs: DocSession, link: ServerLine | undefined, author: CommentAuthor) {
    this.core = session.core;
    this.docs = docs;
    this.link = link;
    this.author = author;
    this.isOwner = session.membership === undefined;
    this.canWrite = mayWrite(session.me.role, 'comments') && session.readOnly !== 'ended';
    this.store = this.disposables.add(new CommentsStore(docs.doc));
    if (link) this.disposables.add(link);
    this.disposables.add(this.store.onDidChange(() => this.notify()));
    this.suggestions = this.disposables.add(new SuggestionsModel(session, docs, this.author));
    // Only one panel is open beside the plan.
    this.disposables.add(
      this.suggestions.onDidChange(() => this.suggestions.isShown && this.shown && this.show(false)),
    );
  }

  static async open(session: PlanSession, name: string): Promise<CommentsModel> {
    const { docs, link } = await openSideDoc(session, 'comments');
    const { membership, host } = session;
    const author = membership ? membership.member : { id: await ownerId(host), name };
    session.signAs({ id: author.id, name: author.name });
    const comments = new CommentsModel(session, docs, link, { id: author.id, name: author.name });
    const beside = {
      doc: docs.doc,
      author: comments.author,
      canWrite: comments.canWrite,
      isMe: (id: string) => comments.isMe(id),
      isLive: () => !link || link.isSynced,
    };
    // A disk that cannot be read is reported for the plan itself.
    comments.room = await RoomModel.open(session, beside).catch(() => undefined);
    if (comments.room) comments.keepBeside(comments.room);
    return comments;
  }

  /** Keeps only one panel open beside the plan. */
  private keepBeside(room: RoomModel): void {
    this.disposables.add(room);
    this.disposables.add(
      room.onDidShow((isShown) => {
        if (isShown) {
          this.shown = false;
          this.suggestions.show(false);
        }
        this.notify();
      }),
    );
    this.disposables.add(this.suggestions.onDidChange(() => this.suggestions.isShown && room.show(false)));
  }

  /** Whether an author is this person, including messages written here before people had ids, and those by the owner's id. */
  isMe(id: string): boolean {
    return id === this.author.id || (this.isOwner && id === OWNER_ID);
  }

  /** Grows with every change: a cheap key for views. */
  get version(): number {
    return this.revision;
  }
  get current(): string | undefined {
    return this.chosen;
  }
  get draft(): CommentDraft | undefined {
    return this.begun;
  }
  get isShown(): boolean {
    return this.shown;
  }
  get unread(): readonly CommentThread[] {
    return this.store.threads.filter((t) => this.isUnread(t));
  }
  /** A reader cannot record what they have seen: nothing is unread for them. */
  isUnread(thread: CommentThread): boolean {
    if (!this.canWrite) return false;
    const isNew = (reader: string) => this.store.isUnread(thread, reader, (id) => this.isMe(id));
    return isNew(this.author.id) && (!this.isOwner || isNew(OWNER_ID));
  }
  /** People who can be mentioned: those who have commented here. */
  get authors(): readonly CommentAuthor[] {
    const known = new Map<string, CommentAuthor>();
    for (const thread of this.store.threads)
      for (const { by, byName } of thread.messages) known.set(by, { id: by, name: byName });
    return [...known.values()].filter(({ id }) => !this.isMe(id));
  }

  show(isShown: boolean): void {
    this.shown = isShown;
    if (!isShown) {
      this.begun = undefined;
      this.chosen = undefined;
    }
    this.notify();
  }
  /** Shows a thread, which marks it as read. */
  choose(thread: string | undefined): void {
    this.chosen = thread;
    if (thread) {
      this.begun = undefined;
      this.shown = true;
      this.see(thread);
    }
    this.notify();
  }
  /** `onPosted` is called with the thread once the comment exists, and never for a discarded one. */
  begin(draft: CommentDraft, onPosted?: (thread: string) => void): void {
    this.begun = draft;
    this.onPosted = onPosted;
    this.chosen = undefined;
    this.shown = true;
    this.notify();
  }
  cancelDraft(): void {
    this.begun = undefined;
    this.notify();
  }

  /** Posts the draft as a new thread and shows it. */
  post(text: string, mentions: readonly string[]): void {
    if (!this.begun || !text.trim()) return;
    const thread = { id: this.core.newId<string>(), ...this.begun };
    addThread(
      this.docs.doc,
      this.author,
      thread,
      { id: this.core.newId<string>(), text: text.trim(), mentions },
      timeOf(this.core),
    );
    this.begun = undefined;
    this.choose(thread.id);
    const { onPosted } = this;
    this.onPosted = undefined;
    if (this.store.threads.some(({ id }) => id === thread.id)) onPosted?.(thread.id);
  }
  reply(thread: string, text: string, mentions: readonly string[]): void {
    if (text.trim())
      reply(
        this.docs.doc,
        this.author,
        thread,
        { id: this.core.newId<string>(), text: text.trim(), mentions },
        timeOf(this.core),
      );
  }
  edit(message: string, text: string): void {
    if (text.trim()) editMessage(this.docs.doc, this.authorOf(message), message, text.trim(), timeOf(this.core));
  }
  remove(message: string): void {
    deleteMessage(this.docs.doc, this.authorOf(message), message);
  }
  /** The identity under which this person wrote one of their messages. */
  private authorOf(message: string): CommentAuthor {
    const by = this.store.threads.flatMap((t) => t.messages).find((m) => m.id === message)?.by;
    return by !== undefined && this.isMe(by) ? { ...this.author, id: by } : this.author;
  }
  setResolved(thread: string, resolved: boolean): void {
    setResolved(this.docs.doc, this.author, thread, resolved ? timeOf(this.core) : undefined);
  }
  see(thread: string): void {
    const last = this.store.threads.find((t) => t.id === thread)?.messages.at(-1);
    if (last && this.canWrite) markSeen(this.docs.doc, this.author.id, thread, last.at);
  }

  dispose(): void {
    this.disposables.dispose();
    this.docs.dispose();
  }

  private notify(): void {
    if (this.shown) {
      this.suggestions.show(false);
      this.room?.show(false);
    }
    this.revision++;
    this.changed.fire();
  }
}
