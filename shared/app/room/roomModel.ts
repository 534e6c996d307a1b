/**
 * The room of an open plan: who leads, the timer, rounds, what is locked, and what this person has written and not shown yet. The shared part is in the
 * comments, the other in the person's private document. As soon as this device learns that a round was revealed, it hands over what its person
 * has finished: whether the device was there, comes back, or starts again after it was cut off.
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

/** What was said, with the name of those who agreed to that. */
export const wordResults = (room: RoomModel, round: Round, t: Translate): readonly KeptResult[] =>
  room.said(round.id).map(({ text, name }) => ({
    text,
    note: [t('room.keptNote', { question: round.question }), ...(name ? [t('room.keptBy', { name })] : [])].join('\n'),
  }));

/** How a vote ended, most dots first; what got no dot is left out. */
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

/** The origin of what comes in a file: see `mergeSideDoc`. */
const FROM_FILE = 'merge';

export type RoomOutcome = Result<void, RoomRefusal>;

/** What of the comments a room stands on. */
type Beside = {
  readonly doc: Y.Doc;
  readonly author: Writer;
  readonly canWrite: boolean;
  isMe(id: string): boolean;
  /** Everything that was there has arrived: what comes now happens now. */
  isLive(): boolean;
};

export class RoomModel implements Disposable {
  readonly timer: RoomTimer;
  /** Whether one takes part, or only looks on. */
  readonly canTakePart: boolean;
  private readonly session: PlanSession;
  private readonly beside: Beside;
  private readonly privateDocs: DocSession;
  private readonly disposables = new DisposableStore();
  private readonly changed = new Emitter<void>();
  /** Anything of the room, shared or one's own. */
  readonly onDidChange = this.changed.on;
  private readonly toggled = new Emitter<boolean>();
  /** The panel is opened or closed. */
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
    // A pointer that moves elsewhere is no news of the room.
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

  // ── who leads ──────────────────────────────────────────────────────────────────────────────────────────────────────

  get isOwner(): boolean {
    return this.session.me.role === 'owner';
  }
  /** Chosen by name; undefined while it is the owner of the plan. */
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
  /** Others who are here, each once. */
  get others(): readonly Writer[] {
    const people = this.session.presence.peers.map(({ user }) => [user.id, { id: user.id, name: user.name }] as const);
    return [...new Map(people).values()].filter(({ id }) => !this.beside.isMe(id));
  }

  /** The owner, and the one who leads, say who leads. */
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
  /** The owner takes it back, whether or not the one who leads is here; who leads lays it down into the owner's hands. */
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
  /** Words that were said in any round. */
  saidWords(said: string): string | undefined {
    return saidSchema.safeParse(roomMap(this.doc, 'said').get(said)).data?.text;
  }
  /** What one sees of a vote: of a secret one nothing before it is revealed. */
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
  /** Its results have been kept, or are not wanted. */
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
  /** What this person has said about their words; undefined until they have finished. */
  ready(round: string): Ready | undefined {
    return readReady(this.privateDocs.doc, round);
  }
  /** Changes one of one's words, or begins one; empty words take it away. */
  write(round: string, text: string, word: string = this.session.core.newId<string>()): void {
    putPrivateWord(this.privateDocs.doc, round, word, text);
  }
  /** Dots that this person has put, by what they are on. */
  dots(round: DotsRound): ReadonlyMap<string, number> {
    if (round.shown === 'hidden') return readPrivateDots(this.privateDocs.doc, round.id);
    const own = readVotes(this.doc, round.id).filter(({ person }) => this.beside.isMe(person));
    return new Map(own.map(({ target, dots }) => [target, dots]));
  }
  /** Puts dots, as many as are left of one's own. */
  putDots(round: DotsRound, target: string, dots: number): void {
    const own = this.dots(round);
    const spent = [...own].reduce((sum, [on, n]) => (on === target ? sum : sum + n), 0);
    const most = Math.max(0, Math.min(dots, round.dots - spent));
    if (round.shown === 'open') setVote(this.doc, round.id, this.beside.author.id, target, most);
    else putPrivateDots(this.privateDocs.doc, round.id, target, most);
  }
  /** Finished: what was written may be shown when the round is revealed, with one's name only if one agrees. */
  finish(round: Round, isNamed: boolean): void {
    setReady(this.privateDocs.doc, round.id, { at: this.now, isNamed });
    const count = round.kind === 'words' ? this.words(round.id).length : [...this.dots(round).values()].length;
    setDone(this.doc, round.id, this.beside.author, count, this.now);
  }
  /** Goes on writing, which is not possible once it was handed over. */
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
   * A file says that a round was revealed. A server checks who reveals; of a file nobody knows who wrote it, so what this person has finished waits until
   * they say once more that it may be shown.
   */
  private keepBack(): void {
    for (const { id, revealedAt } of this.rounds)
      if (revealedAt && this.ready(id)?.isSent === false) setReady(this.privateDocs.doc, id, undefined);
  }

  /** Something has changed here or elsewhere. */
  private follow(): void {
    // Handing over is a change itself.
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
