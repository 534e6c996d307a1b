/**
 * The room of an open plan: facilitator, timer, rounds, locks, and this person's secret words. The shared part is stored in the comments, the secret part
 * in the person's private document. As soon as this device learns that a round was revealed, it submits what its person has finished, whether the
 * device was online, reconnects or restarts.
 */
import type * as Y from 'yjs';
import {
  handOver,
  type PrivateWord,
  putPrivateDots,
  putPrivateWord,
  type Ready,
  readPrivateDots,
  readPrivateWords,
  readReady,
  setReady,
} from '../../doc/room/privateRoom.ts';
import {
  addRound,
  askToLead,
  BOARD,
  type Done,
  type DotsRound,
  dropAsk,
  type Lead,
  type Locks,
  MAX_QUESTION,
  MOST_TARGETS,
  markRound,
  NO_LOCKS,
  ROOM_PARTS,
  type Round,
  readAsks,
  readDone,
  readLead,
  readLocks,
  readRounds,
  readSaid,
  readVotes,
  removeRound,
  roomMap,
  type Said,
  saidSchema,
  setDone,
  setLead,
  setLocks,
  setVote,
  type Target,
  type Writer,
} from '../../doc/room/room.ts';
import { type Standing, standings } from '../../domain/room/votes.ts';
import type { Translate } from '../../i18n/words.ts';
import { type Disposable, DisposableStore, toDisposable } from '../../kernel/disposable.ts';
import { Emitter } from '../../kernel/emitter.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { timeOf } from '../core.ts';
import { DocSession } from '../plan/docSession.ts';
import type { PlanSession } from '../plan/planSession.ts';
import type { RoomRefusal } from '../plan/refusalText.ts';
import type { KeptResult } from './keepResults.ts';
import { RoomTimer } from './roomTimer.ts';

/** An answer, with its author's name if they agreed to be named. */
export const wordResults = (room: RoomModel, round: Round, t: Translate): readonly KeptResult[] =>
  room.said(round.id).map(({ text, name }) => ({
    text,
    note: [t('room.keptNote', { question: round.question }), ...(name ? [t('room.keptBy', { name })] : [])].join('\n'),
  }));

/** The result of a vote, most dots first; targets without dots are omitted. */
export const voteResults = (
  room: RoomModel,
  round: DotsRound,
  titleOf: (target: Target) => string,
  t: Translate,
): readonly KeptResult[] =>
  room.standings(round).flatMap(({ target, dots, people, rank, isTied }) => {
    const of = round.targets.find(({ id }) => id === target);
    if (rank === undefined || !of) return [];
    const place = [t('room.dots.rank', { n: rank }), ...(isTied ? [t('room.dots.tied')] : [])].join(' ');
    const sum = t('room.dots.sum', { n: dots, people });
    return [
      { text: titleOf(of), note: [t('room.keptNote', { question: round.question }), `${place} ${sum}`].join('\n') },
    ];
  });

/** The origin of edits merged from a file: see `mergeSideDoc`. */
const FROM_FILE = 'merge';

export type RoomOutcome = Result<void, RoomRefusal>;

/** What a room needs from the comments document and its session. */
type Beside = {
  readonly doc: Y.Doc;
  readonly author: Writer;
  readonly canWrite: boolean;
  isMe(id: string): boolean;
  /** The initial state has arrived: further changes are live. */
  isLive(): boolean;
};

export class RoomModel implements Disposable {
  readonly timer: RoomTimer;
  /** Whether this person takes part, or only watches. */
  readonly canTakePart: boolean;
  private readonly session: PlanSession;
  private readonly beside: Beside;
  private readonly privateDocs: DocSession;
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<void>();
  /** Notifies of any change, shared or private. */
  readonly onDidChange = this.changed.on;
  private readonly toggled = new Emitter<boolean>();
  /** Called when the panel is opened or closed. */
  readonly onDidShow = this.toggled.on;
  private revision = 0;
  private shown = false;
  private isFollowing = false;

  private constructor(session: PlanSession, beside: Beside, privateDocs: DocSession) {
    this.session = session;
    this.beside = beside;
    this.privateDocs = privateDocs;
    this.canTakePart = beside.canWrite;
    const { doc } = beside;
    const { core } = session;
    this.timer = this.disposables.add(
      new RoomTimer({ doc, clock: core.clock, presence: session.presence, newId: core.newId, isLive: beside.isLive }),
    );
    this.disposables.add(this.timer.onDidChange(() => this.notify()));
    const onChange = (_?: unknown, transaction?: Y.Transaction | null) => {
      if (transaction?.origin === FROM_FILE) this.keepBack();
      this.follow();
    };
    for (const part of ROOM_PARTS) {
      const map = roomMap(doc, part);
      map.observeDeep(onChange);
      this.disposables.add(toDisposable(() => map.unobserveDeep(onChange)));
    }
    privateDocs.doc.on('update', () => this.follow());
    // Pointer movements do not concern the room.
    let here = '';
    const onPresence = () => {
      const now = JSON.stringify(this.others);
      if (now !== here) this.notify();
      here = now;
    };
    this.disposables.add(session.presence.onDidChange(onPresence));
    this.follow();
  }

  static async open(session: PlanSession, beside: Beside): Promise<RoomModel> {
    return new RoomModel(session, beside, await DocSession.open(session.core, `private:${session.planId}`));
  }

  /** Grows with every change: a cheap key for views. */
  get version(): number {
    return this.revision;
  }
  get isShown(): boolean {
    return this.shown;
  }
  show(isShown: boolean): void {
    if (this.shown === isShown) return;
    this.shown = isShown;
    this.toggled.fire(isShown);
    this.notify();
  }

  // ── facilitator ────────────────────────────────────────────────────────────────────────────────────────────────────

  get isOwner(): boolean {
    return this.session.me.role === 'owner';
  }
  /** The appointed facilitator; `undefined` while the owner of the plan leads. */
  get lead(): Lead | undefined {
    return readLead(this.doc);
  }
  get isLead(): boolean {
    const { lead } = this;
    return this.canTakePart && (lead ? this.beside.isMe(lead.id) : this.isOwner);
  }
  get asks(): readonly Lead[] {
    return readAsks(this.doc).filter(({ id }) => !this.beside.isMe(id));
  }
  get hasAsked(): boolean {
    return readAsks(this.doc).some(({ id }) => this.beside.isMe(id));
  }
  /** Other people who are present, each once. */
  get others(): readonly Writer[] {
    const people = this.session.presence.peers.map(({ user }) => [user.id, { id: user.id, name: user.name }] as const);
    return [...new Map(people).values()].filter(({ id }) => !this.beside.isMe(id));
  }

  /** The owner and the current facilitator may appoint a facilitator. */
  get mayAppoint(): boolean {
    return this.isLead || (this.isOwner && this.canTakePart);
  }

  askToLead(): void {
    askToLead(this.doc, this.beside.author, this.now);
  }
  withdrawAsk(): void {
    dropAsk(this.doc, this.beside.author.id);
  }
  declineAsk(person: string): RoomOutcome {
    return this.asLeadOrOwner(() => dropAsk(this.doc, person));
  }
  handTo(person: Writer): RoomOutcome {
    return this.asLeadOrOwner(() => setLead(this.doc, person, this.now));
  }
  /** The owner takes the lead back, even if the facilitator is absent; a facilitator hands it back to the owner. */
  giveBack(): RoomOutcome {
    return this.asLeadOrOwner(() => setLead(this.doc, undefined, this.now));
  }

  // ── timer ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  runTimer(act: (timer: RoomTimer) => void): RoomOutcome {
    return this.asLead(() => act(this.timer));
  }

  // ── rounds ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Newest first. */
  get rounds(): readonly Round[] {
    return readRounds(this.doc);
  }
  get openRounds(): readonly Round[] {
    return this.rounds.filter(({ closedAt }) => closedAt === undefined);
  }
  done(round: string): readonly Done[] {
    return readDone(this.doc, round);
  }
  said(round: string): readonly Said[] {
    return readSaid(this.doc, round);
  }
  /** Revealed words of any round. */
  saidWords(said: string): string | undefined {
    return saidSchema.safeParse(roomMap(this.doc, 'said').get(said)).data?.text;
  }
  /** The visible result of a vote; a secret one shows nothing until it is revealed. */
  standings(round: DotsRound): readonly Standing[] {
    const isSeen = round.shown === 'open' || round.revealedAt !== undefined;
    return standings(
      round.targets.map(({ id }) => id),
      isSeen ? readVotes(this.doc, round.id) : [],
      round.dots,
    );
  }

  beginWords(question: string): Result<string, RoomRefusal> {
    return this.openRound({ kind: 'words', question });
  }
  beginDots(
    question: string,
    dots: number,
    shown: DotsRound['shown'],
    targets: readonly Target[],
  ): Result<string, RoomRefusal> {
    return this.openRound({ kind: 'dots', question, dots, shown, targets: targets.slice(0, MOST_TARGETS) });
  }
  private openRound(
    fields: { question: string } & (
      | { kind: 'words' }
      | { kind: 'dots'; dots: number; shown: DotsRound['shown']; targets: Target[] }
    ),
  ): Result<string, RoomRefusal> {
    if (!this.isLead) return err({ code: 'notLead' });
    const round = this.session.core.newId<string>();
    const { id: by, name: byName } = this.beside.author;
    const question = fields.question.trim().slice(0, MAX_QUESTION);
    addRound(this.doc, round, { ...fields, question, by, byName, at: this.now });
    return ok(round);
  }
  reveal(round: string): RoomOutcome {
    return this.asLead(() => markRound(this.doc, round, 'revealedAt', this.now));
  }
  /** Closes a round after its results were kept or discarded. */
  close(round: string): RoomOutcome {
    return this.asLead(() => markRound(this.doc, round, 'closedAt', this.now));
  }
  remove(round: string): RoomOutcome {
    return this.asLead(() => removeRound(this.doc, round));
  }

  // ── one's own part in a round ──────────────────────────────────────────────────────────────────────────────────────

  words(round: string): readonly PrivateWord[] {
    return readPrivateWords(this.privateDocs.doc, round);
  }
  /** How this person marked their words as finished; `undefined` until then. */
  ready(round: string): Ready | undefined {
    return readReady(this.privateDocs.doc, round);
  }
  /** Adds or changes one of this person's words; empty text removes it. */
  write(round: string, text: string, word: string = this.session.core.newId<string>()): void {
    putPrivateWord(this.privateDocs.doc, round, word, text);
  }
  /** This person's dots by target. */
  dots(round: DotsRound): ReadonlyMap<string, number> {
    if (round.shown === 'hidden') return readPrivateDots(this.privateDocs.doc, round.id);
    const own = readVotes(this.doc, round.id).filter(({ person }) => this.beside.isMe(person));
    return new Map(own.map(({ target, dots }) => [target, dots]));
  }
  /** Places dots, at most as many as this person has left. */
  putDots(round: DotsRound, target: string, dots: number): void {
    const own = this.dots(round);
    const spent = [...own].reduce((sum, [on, n]) => (on === target ? sum : sum + n), 0);
    const most = Math.max(0, Math.min(dots, round.dots - spent));
    if (round.shown === 'open') setVote(this.doc, round.id, this.beside.author.id, target, most);
    else putPrivateDots(this.privateDocs.doc, round.id, target, most);
  }
  /** Marks this person as finished: their words are submitted when the round is revealed, with their name only if they agree. */
  finish(round: Round, isNamed: boolean): void {
    setReady(this.privateDocs.doc, round.id, { at: this.now, isNamed });
    const count = round.kind === 'words' ? this.words(round.id).length : [...this.dots(round).values()].length;
    setDone(this.doc, round.id, this.beside.author, count, this.now);
  }
  /** Resumes writing; not possible once the words were submitted. */
  unfinish(round: string): void {
    if (this.ready(round)?.isSent) return;
    setReady(this.privateDocs.doc, round, undefined);
    setDone(this.doc, round, this.beside.author, undefined, this.now);
  }

  // ── locks ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  get locks(): Locks {
    return readLocks(this.doc);
  }
  lockBoard(on: boolean): RoomOutcome {
    return this.asLead(() => setLocks(this.doc, [BOARD], on ? this.beside.author : undefined, this.now));
  }
  lockCards(cards: readonly string[], on: boolean): RoomOutcome {
    return this.asLead(() => setLocks(this.doc, cards, on ? this.beside.author : undefined, this.now));
  }

  dispose(): void {
    this.session.locks = NO_LOCKS;
    this.disposables.dispose();
    this.privateDocs.dispose();
  }

  private get doc(): Y.Doc {
    return this.beside.doc;
  }
  private get now(): string {
    return timeOf(this.session.core);
  }
  private asLead(run: () => void): RoomOutcome {
    if (!this.isLead) return err({ code: 'notLead' });
    run();
    return ok(undefined);
  }
  private asLeadOrOwner(run: () => void): RoomOutcome {
    if (!this.mayAppoint) return err({ code: 'notLead' });
    run();
    return ok(undefined);
  }

  /**
   * A file says that a round was revealed. A server checks who reveals, but nobody knows who wrote a file, so this person's finished words wait until they
   * confirm again that the words may be shown.
   */
  private keepBack(): void {
    for (const { id, revealedAt } of this.rounds)
      if (revealedAt && this.ready(id)?.isSent === false) setReady(this.privateDocs.doc, id, undefined);
  }

  /** Handles a local or remote change. */
  private follow(): void {
    // Submitting is itself a change.
    if (this.isFollowing) return;
    this.isFollowing = true;
    try {
      this.session.locks = this.isLead ? NO_LOCKS : this.locks;
      if (this.canTakePart)
        for (const { id } of this.rounds) handOver(this.privateDocs.doc, this.doc, id, this.beside.author);
    } finally {
      this.isFollowing = false;
    }
    this.notify();
  }
  private notify(): void {
    this.revision++;
    this.changed.fire();
  }
}
