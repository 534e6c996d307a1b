/**
 * Keeps this library's plans in step with their homes while the host runs: it follows the files that say which plans are where (`homeFiles.ts`), signs
 * in again when a session ends, and tries again, ever more rarely, while a home cannot be reached. A plan that is to be taken back is brought in step
 * first, and is forgotten only once the home has erased it.
 */
import { ownerIdOf } from '../../shared/app/sharing/deviceKey.ts';
import type { Person } from '../../shared/doc/merge/records.ts';
import { publicKeyOf } from '../../shared/doc/signature.ts';
import { emptyUpdate } from '../../shared/doc/stored.ts';
import type { PlacedHere } from '../../shared/ipc/homes.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import type { HomeError } from '../../shared/protocol/founder.ts';
import type { Logger } from '../ipc/handlers.ts';
import { FileKeys } from '../storage/fileKeys.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { planMarks } from '../storage/planMarks.ts';
import { type DeviceSeed, HomeClient } from './homeClient.ts';
import { HomeFiles, type PlacedPlan } from './homeFiles.ts';
import { HomePlan } from './homePlan.ts';

const LOOK_MS = 1_000;
const FIRST_WAIT_MS = 1_000;
const MOST_WAIT_MS = 60_000;
/** Between writes of when a plan was last in step. */
const NOTE_MS = 5_000;
/** After an edit: what was written before a line broke must not be counted as waiting. */
const NOTE_CHANGE_MS = 1_000;
/** Between writes of what both sides have, while it changes. It is the whole plan; an older one is correct, too, and says less. */
const NOTE_COMMON_MS = 10_000;

export type HomeBridgeOptions = {
  readonly folder: string;
  readonly library: HostLibrary;
  readonly seed: DeviceSeed;
  readonly log: Logger;
};

type Tie = {
  readonly home: string;
  readonly plan: string;
  readonly client: HomeClient;
  placed: PlacedPlan;
  link: HomePlan | undefined;
  waitMs: number;
  /** When it may be tried again, on the monotonic clock. */
  notBefore: number;
  isBusy: boolean;
  isGone: boolean;
  notedAt: number;
  /** The documents changed since it was noted that both sides had the same. */
  hasChanged: boolean;
  /** What both sides had then. */
  mark: Uint8Array | undefined;
  /** When what both sides have was last stored, on the monotonic clock. */
  commonAt: number;
  /** Whether it has been stored since the line was cut. */
  isApart: boolean;
  /** Why the last attempt failed. */
  problem: HomeError | 'notSaved' | undefined;
  /** Nobody of the staff may write any more, since the plan is being taken back. */
  isClosed: boolean;
};

/** What the files said when they had this stamp. */
type Wanted = {
  readonly stamp: string;
  readonly homes: ReturnType<HomeFiles['homes']>;
  readonly wanted: ReadonlyMap<string, Pick<Tie, 'home' | 'plan' | 'placed'>>;
};

export class HomeBridge {
  private readonly options: HomeBridgeOptions;
  private readonly files: HomeFiles;
  private readonly clients = new Map<string, HomeClient>();
  private readonly ties = new Map<string, Tie>();
  private read: Wanted | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly running = new Set<Promise<void>>();
  private isClosing = false;

  constructor(options: HomeBridgeOptions) {
    this.options = options;
    this.files = new HomeFiles(options.folder);
  }

  start(): void {
    this.look();
    this.timer = setInterval(() => this.look(), LOOK_MS);
    this.timer.unref();
  }
  /** Looks for nothing more. */
  pause(): void {
    this.isClosing = true;
    clearInterval(this.timer);
  }
  /** Resolves when everything that the homes have sent is on disk. */
  async close(): Promise<void> {
    this.pause();
    for (const tie of this.ties.values()) this.noteCommon(tie);
    await Promise.all([...this.ties.values()].map((tie) => tie.link?.stop()));
    await Promise.all(this.running);
  }
  /** Whether any plan has a home. */
  get isRunning(): boolean {
    return this.ties.size > 0;
  }
  /** Whether a plan and its home have the same. */
  isInStep(home: string, plan: string): boolean {
    return this.ties.get(`${home}.${plan}`)?.link?.isInStep === true;
  }

  /** How a plan and its home stand at the moment. */
  stateOf(home: string, plan: string): Pick<PlacedHere, 'state' | 'problem'> {
    const tie = this.ties.get(`${home}.${plan}`);
    if (!tie) return { state: 'working', problem: null };
    const { link, problem, placed } = tie;
    const why = problem ?? (link?.isCut ? 'offline' : null);
    if (placed.state === 'leaving') return { state: 'leaving', problem: why };
    if (link?.isInStep) return { state: 'inStep', problem: null };
    return { state: why === null ? 'working' : 'waiting', problem: why };
  }
  /** The client that signs in at a home, so that a device has one session there. */
  clientFor(home: string): HomeClient | undefined {
    return this.clientOf(home, this.readFiles().homes);
  }

  /** Compares what runs with what the files say. */
  private look(): void {
    if (this.isClosing) return;
    const { homes, wanted } = this.readFiles();
    for (const [key, tie] of this.ties)
      if (!wanted.has(key)) {
        tie.isGone = true;
        this.ties.delete(key);
        this.run(async () => tie.link?.stop());
      }
    for (const [key, { home, plan, placed }] of wanted) {
      const client = this.clientOf(home, homes);
      if (!client) continue;
      const tie = this.ties.get(key) ?? newTie(home, plan, client, placed);
      this.ties.set(key, tie);
      tie.placed = placed;
      this.work(tie);
    }
  }
  /** Reads the files again if one was written or removed since. */
  private readFiles(): Wanted {
    const stamp = this.files.stamp();
    if (this.read?.stamp === stamp) return this.read;
    const homes = this.files.homes();
    const wanted = [...homes.keys()].flatMap((home) =>
      [...this.files.plans(home)].map(([plan, placed]) => [`${home}.${plan}`, { home, plan, placed }] as const),
    );
    this.read = { stamp, homes, wanted: new Map(wanted) };
    return this.read;
  }
  private clientOf(home: string, homes: Wanted['homes']): HomeClient | undefined {
    const record = homes.get(home);
    if (!record) return undefined;
    let client = this.clients.get(home);
    if (client?.record.address !== record.address) {
      client = new HomeClient(record, this.options.seed);
      this.clients.set(home, client);
    }
    return client;
  }

  /** Does the next thing for a plan, unless it is under way or has to wait. */
  private work(tie: Tie): void {
    if (tie.isBusy || performance.now() < tie.notBefore) return;
    if (tie.link && tie.placed.state === 'put') {
      this.noteStep(tie);
      return;
    }
    tie.isBusy = true;
    this.run(async () => {
      const done = await (tie.placed.state === 'leaving' ? this.leave(tie) : this.connect(tie)).catch(
        (): Result<void, HomeError | 'notSaved'> => err('notSaved'),
      );
      tie.isBusy = false;
      tie.problem = done.ok ? undefined : done.error;
      if (done.ok) {
        tie.waitMs = FIRST_WAIT_MS;
        return;
      }
      this.options.log('home-waits', { code: done.error });
      this.wait(tie);
    });
  }
  private wait(tie: Tie): void {
    tie.notBefore = performance.now() + tie.waitMs;
    tie.waitMs = Math.min(tie.waitMs * 2, MOST_WAIT_MS);
  }

  private async connect(tie: Tie): Promise<Result<void, HomeError>> {
    const { library } = this.options;
    const { client, plan } = tie;
    const session = await client.session();
    if (!session.ok) return session;
    if (!(await this.isHere(tie))) return err('notFound');
    const id = await this.personId();
    if (tie.isGone || this.isClosing) return ok(undefined);
    const link = new HomePlan({
      ...{ library, client, plan, token: session.value },
      me: (): Person => ({ id, name: library.getSettings().name }),
      common: this.files.common(tie.home, plan),
      onChange: () => {
        tie.hasChanged = true;
        if (link.isCut && !tie.isApart) this.noteCommon(tie);
        tie.isApart = link.isCut;
        this.noteStep(tie);
      },
      onEnd: (why) => {
        this.options.log('home-line-ended', { code: why });
        this.noteCommon(tie);
        if (tie.link === link) tie.link = undefined;
        if (why !== 'unauthenticated') tie.problem = why === 'notSaved' ? why : 'notAllowed';
        // A session that has ended is opened again at once.
        if (why !== 'unauthenticated') this.wait(tie);
        this.run(() => link.stop());
      },
    });
    tie.link = link;
    await link.start();
    return ok(undefined);
  }
  /** A plan that is at the home and was never here begins empty: everything comes through its lines. */
  private async isHere({ plan, placed }: Tie): Promise<boolean> {
    const { library } = this.options;
    if ((await library.listPlans()).some((p) => p.id === plan)) return true;
    if (placed.title === undefined) return false;
    await library.createPlan(plan, placed.title, emptyUpdate());
    return true;
  }

  /** One attempt to take a plan back. */
  private async leave(tie: Tie): Promise<Result<void, HomeError>> {
    const { client, plan, home } = tie;
    if (!tie.isClosed) {
      const closed = await client.right(plan, 'none');
      // Gone: an earlier attempt was carried out, and its answer was lost.
      if (!closed.ok && closed.error !== 'notFound' && closed.error !== 'notAllowed') return closed;
      tie.isClosed = true;
    }
    if (!tie.link) {
      const connected = await this.connect(tie);
      if (!connected.ok) return connected;
    }
    const end = performance.now() + MOST_WAIT_MS;
    while (tie.link && !tie.link.isInStep && performance.now() < end && !this.isClosing)
      await new Promise((done) => setTimeout(done, 100));
    if (this.isClosing) return ok(undefined);
    // With no line the home may have erased it already, and only not said so. Otherwise pictures may be missing here.
    if (!tie.link?.isInStep && !(await isGoneFrom(client, plan))) return err('notInStep');
    const taken = await client.take(plan, await planMarks(this.options.library, plan));
    if (!taken.ok && taken.error !== 'notFound') return taken;
    const { link } = tie;
    tie.link = undefined;
    tie.isGone = true;
    this.ties.delete(`${home}.${plan}`);
    await link?.stop();
    this.files.dropPlan(home, plan);
    this.options.log('home-left', {});
    return ok(undefined);
  }

  /** As comments of this library's owner name them: by this device's key. */
  private async personId(): Promise<string> {
    const key = await this.options.seed();
    return key ? ownerIdOf(publicKeyOf(key)) : '';
  }

  /** Stores what both sides have, from which their work is told apart after a break. */
  private noteCommon(tie: Tie): void {
    const common = tie.isGone ? undefined : tie.link?.common;
    if (!common) return;
    tie.commonAt = performance.now();
    try {
      this.files.putCommon(tie.home, tie.plan, common);
    } catch {
      // The folder is not writable: an older one stays, or the review after a restart finds less.
    }
  }

  private noteStep(tie: Tie): void {
    const now = performance.now();
    const wait = tie.hasChanged ? NOTE_CHANGE_MS : NOTE_MS;
    if (!tie.link?.isInStep || tie.isGone || now - tie.notedAt < wait) return;
    tie.notedAt = now;
    if (tie.hasChanged && now - tie.commonAt >= NOTE_COMMON_MS) this.noteCommon(tie);
    if (tie.hasChanged) tie.mark = tie.link.mark();
    tie.hasChanged = false;
    const mark = tie.mark && Buffer.from(tie.mark).toString('base64');
    try {
      this.files.putStep(tie.home, tie.plan, {
        inStepAt: new Date().toISOString(),
        ...(mark === undefined ? {} : { mark }),
      });
    } catch {
      // The folder is not writable: people are told an earlier time.
    }
  }

  private run(what: () => Promise<unknown>): void {
    const running = what()
      .then(
        () => undefined,
        () => undefined,
      )
      .finally(() => this.running.delete(running));
    this.running.add(running);
  }
}

/** The seed of this device, with which it signs in. */
export const deviceSeed =
  (folder: string): DeviceSeed =>
  async () => {
    const { bytes, isKept } = await new FileKeys(folder).key('device');
    return isKept ? bytes : undefined;
  };

async function isGoneFrom(client: HomeClient, plan: string): Promise<boolean> {
  const seen = await client.see();
  return seen.ok && !seen.value.plans.some((p) => p.id === plan);
}

const newTie = (home: string, plan: string, client: HomeClient, placed: PlacedPlan): Tie => ({
  ...{ home, plan, client, placed },
  link: undefined,
  waitMs: FIRST_WAIT_MS,
  notBefore: 0,
  isBusy: false,
  isGone: false,
  notedAt: Number.NEGATIVE_INFINITY,
  hasChanged: true,
  mark: undefined,
  commonAt: Number.NEGATIVE_INFINITY,
  isApart: false,
  problem: undefined,
  isClosed: false,
});
