/**
 * Sharing from this machine: starts and stops the sync server beside the library, remembers it for the next start, makes invitations, and joins
 * the presence of the owner's own windows with that of the guests. Off until a person turns it on.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { FounderDoor } from '../../shared/app/organisation/founderDoor.ts';
import { StaffDoor } from '../../shared/app/organisation/staffDoor.ts';
import { signHash } from '../../shared/doc/signature.ts';
import { GUEST_ROLES, type GuestRole, HostError, type SharingStatus } from '../../shared/ipc/contract.ts';
import { Emitter } from '../../shared/kernel/emitter.ts';
import { parseJson } from '../../shared/kernel/json.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import type { Inbox } from '../../shared/ports/inbox.ts';
import type { Outbox } from '../../shared/ports/outbox.ts';
import { ContestIntake } from '../contest/intake.ts';
import { SealedEntries } from '../contest/sealedEntries.ts';
import type { Logger, SharingHandlers } from '../ipc/handlers.ts';
import { FileInbox } from '../storage/fileInbox.ts';
import { FileKeys } from '../storage/fileKeys.ts';
import { FileOutbox } from '../storage/fileOutbox.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import { Access } from './access.ts';
import { awarenessPayload, type Entry, readEntries, stamp } from './awareness.ts';
import { TimedChallenges } from './challenges.ts';
import { EntryDoor, entryToken } from './entryHttp.ts';
import { FounderRooms } from './founderRooms.ts';
import { fetchAnswer, sendEntry, sendScores } from './hubClient.ts';
import { announceName, type LocalName } from './localName.ts';
import type { Reach } from './room.ts';
import { ScoreDoor, seatToken } from './scoreHttp.ts';
import { StaffRooms } from './staffRooms.ts';
import type { StaticFile } from './staticFiles.ts';
import { type SyncServer, startSyncServer } from './syncServer.ts';

/** Links keep working after a restart: the port is kept. */
const SHARING_FILE = 'sharing.json';
const DEFAULT_PORT = 8787;
/** A window announces its presence every 15 s; one that was silent for this long is considered closed. */
const GONE_MS = 40_000;
const TELL_REACH_MS = 400;
/** Limit on the waiting submissions of one contest. */
export const MOST_ENTRY_BYTES = 2 * 1024 ** 3;
/** Colours of guests are 0 to 9. */
const OWNER = { id: '0000000000000000', role: 'owner', colour: 10 } as const;

/** A damaged file says nothing: sharing is off, and the app starts. */
const savedSchema = z
  .object({
    reach: z.enum(['off', 'machine', 'network']).catch('off'),
    port: z.number().int().min(0).max(65_535).catch(DEFAULT_PORT),
  })
  .catch({ reach: 'off', port: DEFAULT_PORT });
type Saved = z.infer<typeof savedSchema>;

export type SharingOptions = {
  readonly library: HostLibrary;
  /** Where submissions and replies are stored; by default in the folder. */
  readonly mail?: Mail;
  readonly key: Uint8Array;
  readonly folder: string;
  readonly files: Pick<ReadonlyMap<string, StaticFile>, 'get'>;
  readonly log: Logger;
  /** Given on the command line: overrides the remembered address, and is not remembered. */
  readonly address?: { readonly host: string; readonly port: number } | undefined;
  /** Public URL of a reverse proxy, for links: `https://sync.example.jp`. */
  readonly publicUrl?: string | undefined;
  /** Proxies that are trusted to report a caller's address. Those of this machine if not given and nobody else can connect. */
  readonly trustedProxies?: readonly string[] | undefined;
};

/** What came in for contests, and what is fetched from here. */
export type Mail = { readonly sheets: Inbox; readonly entries: Inbox; readonly outbox: Outbox };

function folderMail(folder: string): Mail {
  return {
    sheets: new FileInbox(folder),
    entries: new FileInbox(folder, 'entries', MOST_ENTRY_BYTES),
    outbox: new FileOutbox(folder),
  };
}

type WindowEntry = { readonly entry: Entry; readonly at: number };

export class Sharing {
  private readonly options: SharingOptions;
  private readonly access: Access;
  private server: SyncServer | undefined;
  /** The machine's name on its own network, while it can be reached there. */
  private localName: LocalName | undefined;
  private host = '127.0.0.1';
  private turn: Promise<void> = Promise.resolve();
  private readonly changed = new Emitter<void>();
  private readonly keys: FileKeys;
  private readonly mail: Mail;
  private readonly intake: ContestIntake;
  private readonly staff: StaffRooms;
  private readonly founders: FounderRooms;
  /** Submissions or sheets received over the network were accepted. */
  readonly onDidTakeIn: ContestIntake['onDidTake'];
  private readonly received = new Emitter<{ readonly name: string; readonly bytes: Uint8Array }>();
  private readonly reached = new Emitter<{ readonly name: string; readonly people: readonly Reach[] }>();
  /** How much of a document the guests' devices have, including those who have left since this machine started sharing. */
  readonly onDidReach = this.reached.on;
  private telling: NodeJS.Timeout | undefined;
  private readonly reaches = new Map<string, Map<string, Reach>>();
  private readonly windows = new Map<string, Map<number, WindowEntry>>();
  /** The server, members or invitations have changed. */
  readonly onDidChange = this.changed.on;
  /** Presence of guests, for the owner's windows. */
  readonly onDidHear = this.received.on;

  constructor(options: SharingOptions) {
    this.options = options;
    const { library } = options;
    this.keys = new FileKeys(options.folder);
    this.mail = options.mail ?? folderMail(options.folder);
    this.intake = new ContestIntake({
      docs: library.stores.docs,
      media: library.stores.media,
      keys: this.keys,
      clock: systemClock,
      hostName: () => library.getSettings().name,
      onDidChangeState: (listener) => library.onDidChangeState(listener),
      ...this.mail,
      log: options.log,
    });
    const door = {
      store: library.stores.organisation,
      clock: systemClock,
      randomBytes: (count: number) => new Uint8Array(randomBytes(count)),
      challenges: new TimedChallenges(),
    };
    const staffDoor = new StaffDoor(door);
    this.staff = new StaffRooms(staffDoor, () => library.listPlans());
    this.founders = new FounderRooms(new FounderDoor(door, staffDoor.view), this.staff, library);
    this.onDidTakeIn = this.intake.onDidTake;
    this.access = new Access(options.library.members, options.key);
    this.access.onDidChangeMember(() => this.changed.fire());
    this.access.onDidJoin(() => this.changed.fire());
  }

  /**
   * Resumes sharing as it was left. What cannot be resumed (a port in use) is logged and off; the app starts anyway. An explicitly given address must
   * be available: rejects with `portTaken` otherwise.
   */
  async resume(): Promise<void> {
    // Items that arrived during the last run are accepted whether or not this run shares.
    this.intake.start();
    const { address, log } = this.options;
    if (address) return this.listen(address.host, address.port);
    const saved = this.saved();
    if (saved.reach === 'off') return;
    await this.listen(hostOf(saved.reach), saved.port).catch(() => log('sharing-not-resumed', { port: saved.port }));
  }

  /** Listens for this machine only, or for its network. Rejects with `portTaken` if no port is available. */
  start(reach: 'machine' | 'network'): Promise<void> {
    return this.inTurn(() => this.open(reach));
  }
  stop(): Promise<void> {
    return this.inTurn(async () => {
      await this.closeServer();
      this.save({ ...this.saved(), reach: 'off' });
      this.changed.fire();
    });
  }

  /** Switching quickly must not leave two servers behind. */
  private inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.turn.then(act);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async open(reach: 'machine' | 'network'): Promise<void> {
    await this.closeServer();
    const wanted = this.saved().port || DEFAULT_PORT;
    // Another program may have the port: any free one is used, and old links then need the new port number.
    await this.listen(hostOf(reach), wanted).catch(() => this.listen(hostOf(reach), 0));
    this.save({ reach, port: this.server?.port ?? wanted });
    this.changed.fire();
  }

  /** The last step: accepts nothing more, and resolves when pending items are on disk. */
  async close(): Promise<void> {
    await this.closeServer();
    await this.intake.close();
  }
  private async closeServer(): Promise<void> {
    const { server, localName } = this;
    this.server = undefined;
    this.localName = undefined;
    localName?.close();
    await server?.close();
  }

  /** Addresses at which this machine can be reached now; empty while it does not share. */
  private get reachable(): string[] {
    return this.server ? this.addresses(this.server.port) : [];
  }

  get port(): number | undefined {
    return this.server?.port;
  }
  /** Counters of the running server; empty while nothing is shared. */
  metrics(): string {
    return this.server?.metrics() ?? '';
  }

  async status(planId: string): Promise<SharingStatus> {
    const { members } = this.options.library;
    await this.server?.keepReached();
    const [all, invites, reaches] = await Promise.all([
      members.membersOf(planId),
      members.invitesOf(planId),
      members.reachesOf(planId),
    ]);
    const reachOf = new Map(reaches.map(({ member, at, mark }) => [member, { at, mark }]));
    const roleOf = (role: string): GuestRole => GUEST_ROLES.find((r) => r === role) ?? 'viewer';
    const now = new Date().toISOString();
    return {
      reach: !this.server ? 'off' : isLoopback(this.host) ? 'machine' : 'network',
      addresses: this.reachable,
      members: all.map(({ id, name, colour, role, joinedAt, revokedAt }) => ({
        id,
        name,
        colour,
        role: roleOf(role),
        joinedAt,
        revoked: revokedAt !== null,
        reached: reachOf.get(id) ?? null,
      })),
      invites: invites
        .filter((i) => !i.revokedAt && i.usesLeft > 0 && i.expiresAt > now)
        .map(({ id, role, usesLeft, expiresAt, passphrase }) => ({
          id,
          role: roleOf(role),
          usesLeft,
          expiresAt,
          hasPassphrase: passphrase !== null,
        })),
    };
  }

  private noteReach(name: string, people: readonly Reach[]): void {
    const known = this.reaches.get(name) ?? new Map<string, Reach>();
    this.reaches.set(name, known);
    for (const reach of people) {
      const before = known.get(reach.id);
      known.set(reach.id, { ...reach, at: reach.at ?? before?.at ?? null });
    }
    // A new edit normally reaches everybody in a moment: only a device that stays behind for longer is reported.
    this.telling ??= setTimeout(() => {
      this.telling = undefined;
      for (const [doc, list] of this.reaches) this.reached.fire({ name: doc, people: [...list.values()] });
    }, TELL_REACH_MS);
    this.telling.unref();
  }

  /** Handles presence of one of the owner's windows. Returns the entries of everybody else there. */
  presence(name: string, bytes: Uint8Array): Uint8Array {
    let entries: Entry[];
    try {
      entries = readEntries(bytes);
    } catch {
      throw new HostError('invalidInput');
    }
    const here = this.windows.get(name) ?? new Map<number, WindowEntry>();
    this.windows.set(name, here);
    const owner = { ...OWNER, name: this.options.library.getSettings().name };
    const at = performance.now();
    // A newly opened window does not know of anybody yet.
    if (this.reaches.has(name)) this.noteReach(name, []);
    const told = entries.flatMap((entry) => stamp(entry, owner) ?? []);
    for (const entry of told) {
      if (entry.state === 'null') here.delete(entry.client);
      else here.set(entry.client, { entry, at });
    }
    for (const [client, window] of here) if (at - window.at > GONE_MS) here.delete(client);
    if (told.length > 0) {
      this.server?.showWindows(name, told);
      this.received.fire({ name, bytes: awarenessPayload(told) });
    }
    return awarenessPayload([...[...here.values()].map((w) => w.entry), ...(this.server?.guestsIn(name) ?? [])]);
  }

  /** The channels of sharing, for both hosts. */
  handlers(): SharingHandlers {
    const { library } = this.options;
    return {
      'sharing.status': ({ planId }) => this.status(planId),
      'sharing.start': async ({ reach }) => {
        await this.start(reach);
        return {};
      },
      'sharing.stop': async () => {
        await this.stop();
        return {};
      },
      'sharing.invite': async ({ planId, role, uses, days, passphrase, founderKey }) => {
        if (!(await library.listPlans()).some((p) => p.id === planId)) throw new HostError('notFound');
        const { secret } = await this.access.invite({
          planId,
          role,
          uses,
          days,
          ...(passphrase ? { passphrase } : {}),
        });
        this.changed.fire();
        const carried = founderKey ? `${secret}.${founderKey}` : secret;
        return { fragment: `#join=${carried}`, code: this.access.codeFor(carried) };
      },
      'sharing.setRole': async ({ memberId, role }) => {
        if (!(await library.members.member(memberId))) throw new HostError('notFound');
        await this.access.setRole(memberId, role);
        return {};
      },
      'sharing.revoke': async ({ id }) => {
        if (await library.members.member(id)) await this.access.revoke(id);
        else if (await library.members.invite(id)) await this.access.revokeInvite(id);
        else throw new HostError('notFound');
        this.changed.fire();
        return {};
      },
      'device.sign': async ({ purpose, hash }) => {
        const { bytes, isKept } = await this.keys.key('device');
        // A signature that cannot be made again after a restart is of no use.
        if (!isKept) throw new HostError('storageReadOnly');
        return signHash(bytes, purpose, hash);
      },
      'presence.send': ({ name, bytes }) => ({ others: this.presence(name, bytes) }),
      'scores.hub': ({ contest, round, judge }) => ({
        addresses: this.reachable,
        token: seatToken(this.options.key, contest, round, judge),
      }),
      'scores.refused': ({ contest }) => ({ sheets: [...this.intake.refusedSheets(contest)] }),
      'entries.hub': ({ contest }) => ({
        addresses: this.reachable,
        token: entryToken(this.options.key, contest),
      }),
      'entries.answer': async ({ contest, submission, answer, bytes }) => {
        await this.mail.outbox.put(contest, submission, answer, bytes);
        return {};
      },
      'entries.send': async (sending) => ({ answer: await sendEntry(sending) }),
      'entries.fetch': async (fetching) => {
        const bytes = await fetchAnswer(fetching);
        return { reached: bytes !== undefined, bytes: bytes ?? null };
      },
      'scores.send': async (sending) => ({ answer: await sendScores(sending) }),
    };
  }

  private async listen(host: string, port: number): Promise<void> {
    const { library, files, log } = this.options;
    try {
      this.server = await startSyncServer({
        library,
        access: this.access,
        files,
        log,
        host,
        port,
        trustedProxies: this.options.trustedProxies ?? (isLoopback(host) ? ['loopback'] : []),
        names: () => this.names(),
        entries: new EntryDoor(
          this.options.key,
          new SealedEntries(library.stores.docs, this.mail.entries),
          this.mail.outbox,
          (contest) => void this.intake.take(contest),
        ),
        scores: new ScoreDoor(this.options.key, this.mail.sheets, (contest) => void this.intake.take(contest)),
        staff: this.staff,
        founders: this.founders,
        storage: library,
        windows: {
          entries: (name) => [...(this.windows.get(name)?.values() ?? [])].map((w) => w.entry),
          onPresence: (name, entries) => this.received.fire({ name, bytes: awarenessPayload(entries) }),
          reached: (name, people) => this.noteReach(name, people),
        },
      });
      this.host = host;
    } catch {
      throw new HostError('portTaken');
    }
    if (isLoopback(host)) return;
    const addresses = host === '0.0.0.0' || host === '::' ? lanAddresses() : [host];
    // On a network without multicast DNS the addresses remain.
    void announceName(addresses).then((localName) => {
      if (!this.server) localName?.close();
      else if (localName) {
        this.localName = localName;
        this.changed.fire();
      }
    });
  }

  /** Names by which people reach this machine. */
  private names(): string[] {
    const { publicUrl } = this.options;
    return [...(publicUrl ? [new URL(publicUrl).hostname] : []), ...(this.localName ? [this.localName.name] : [])];
  }

  private addresses(port: number): string[] {
    const { publicUrl } = this.options;
    const own = isLoopback(this.host)
      ? ['127.0.0.1']
      : this.host === '0.0.0.0' || this.host === '::'
        ? lanAddresses()
        : [this.host];
    const named = this.localName ? [this.localName.name] : [];
    return [
      ...(publicUrl ? [publicUrl.replace(/\/+$/u, '')] : []),
      ...[...own, ...named].map((name) => `http://${name}:${port}`),
    ];
  }

  private saved(): Saved {
    const file = join(this.options.folder, SHARING_FILE);
    return savedSchema.parse((existsSync(file) && parseJson(readFileSync(file, 'utf8'))) || {});
  }
  private save(saved: Saved): void {
    try {
      writeFileSync(join(this.options.folder, SHARING_FILE), JSON.stringify(saved), { mode: 0o600 });
    } catch {
      // The folder is not writable: sharing is remembered for this run only.
    }
  }
}

const hostOf = (reach: Saved['reach']): string => (reach === 'network' ? '0.0.0.0' : '127.0.0.1');
const isLoopback = (host: string): boolean => host === '127.0.0.1' || host === '::1' || host === 'localhost';

/** This machine's addresses in its networks; private ones first, because guests sit in the same room. */
function lanAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const outside = all.filter((a) => !a.internal && a.family === 'IPv4').map((a) => a.address);
  const isPrivate = (a: string) => /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/u.test(a);
  const sorted = outside.sort((a, b) => Number(isPrivate(b)) - Number(isPrivate(a)));
  return sorted.length > 0 ? sorted : ['127.0.0.1'];
}
