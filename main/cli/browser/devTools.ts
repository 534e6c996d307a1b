/**
 * A headless browser, driven by the DevTools protocol over two pipes: no port is opened, and the browser ends with this process. It has a temporary
 * profile folder, which is deleted when the browser ends.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { parseJson } from '../../../shared/kernel/json.ts';

const message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});
/** A page with full-size pictures arrives in one message; a larger message is a fault. */
const MOST_BYTES = 512 << 20;
const END_MS = 5_000;

/** The browser did not answer in time, refused a request, or ended. The message says which. */
export class BrowserFailure extends Error {}

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

export class DevTools {
  private readonly child: ChildProcess;
  /** Empty until the profile folder exists. */
  private readonly profile: string = '';
  private readonly waiting = new Map<number, Waiting>();
  private readonly listening = new Map<string, (params: unknown) => void>();
  private readonly ended: Promise<void>;
  private parts: Buffer[] = [];
  private held = 0;
  private lastId = 0;
  private session: string | undefined;

  constructor(program: string) {
    // Registered first, so that a signal during the start of the browser leaves nothing behind either.
    process.once('exit', this.drop);
    for (const signal of SIGNALS) process.once(signal, this.interrupt);
    this.profile = mkdtempSync(join(tmpdir(), 'musubi-browser-'));
    this.child = spawn(program, argumentsFor(this.profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.ended = new Promise((done) => {
      const end = () => {
        this.failAll('the browser ended');
        done();
      };
      this.child.once('exit', end);
      // Not an executable, or not for this machine.
      this.child.once('error', end);
    });
    this.output.on('data', (bytes: Buffer) => this.read(bytes));
    // A browser that has ended accepts no more input: `exit` rejects everything that waits.
    this.input.on('error', () => undefined);
    this.output.on('error', () => undefined);
  }

  private get input(): Writable {
    return this.child.stdio[3] as Writable;
  }
  private get output(): Readable {
    return this.child.stdio[4] as Readable;
  }

  /** Rejects with a {@link BrowserFailure} after `ms`. The answer is unvalidated protocol data: parse it. */
  async send(method: string, params: object, ms: number): Promise<unknown> {
    const id = ++this.lastId;
    const session = this.session === undefined ? {} : { sessionId: this.session };
    return within(ms, method, (resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.input.write(`${JSON.stringify({ id, method, params, ...session })}\0`);
    }).finally(() => this.waiting.delete(id));
  }

  /** Resolves with the next event of the given name. */
  next(event: string, ms: number): Promise<unknown> {
    return within(ms, event, (resolve) => this.listening.set(event, resolve)).finally(() =>
      this.listening.delete(event),
    );
  }

  /** Opens the page that later commands are sent to. */
  async openPage(ms: number): Promise<void> {
    const { targetId } = z
      .object({ targetId: z.string() })
      .parse(await this.send('Target.createTarget', { url: 'about:blank' }, ms));
    const attached = await this.send('Target.attachToTarget', { targetId, flatten: true }, ms);
    this.session = z.object({ sessionId: z.string() }).parse(attached).sessionId;
  }

  /** Asks the browser to quit, then kills it. Its profile folder is deleted when this resolves. */
  async close(): Promise<void> {
    this.session = undefined;
    await this.send('Browser.close', {}, END_MS).catch(() => undefined);
    const late = setTimeout(() => this.child.kill('SIGKILL'), END_MS);
    await this.ended;
    clearTimeout(late);
    process.removeListener('exit', this.drop);
    for (const signal of SIGNALS) process.removeListener(signal, this.interrupt);
    this.drop();
  }

  private readonly drop = (): void => {
    if (this.profile === '') return;
    this.child.kill('SIGKILL');
    try {
      // Its helpers may still be writing their last file.
      rmSync(this.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    } catch {
      // A file that another program holds open stays in the system's temporary folder, which the system empties.
    }
  };
  private readonly interrupt = (signal: NodeJS.Signals): void => {
    process.exit(128 + constants.signals[signal]);
  };

  private read(bytes: Buffer): void {
    let from = 0;
    for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, from)) {
      this.onMessage(Buffer.concat([...this.parts, bytes.subarray(from, at)]).toString('utf8'));
      this.parts = [];
      this.held = 0;
      from = at + 1;
    }
    this.parts.push(bytes.subarray(from));
    this.held += bytes.length - from;
    if (this.held > MOST_BYTES) this.child.kill('SIGKILL');
  }

  private onMessage(text: string): void {
    const read = message.safeParse(parseJson(text));
    if (!read.success) {
      // Not a browser, or one that we do not know.
      this.child.kill('SIGKILL');
      return;
    }
    const { id, method, params, result, error } = read.data;
    if (method !== undefined) this.listening.get(method)?.(params);
    const waiting = id === undefined ? undefined : this.waiting.get(id);
    if (error) waiting?.reject(new BrowserFailure(error.message));
    else waiting?.resolve(result);
  }

  private failAll(why: string): void {
    for (const { reject } of this.waiting.values()) reject(new BrowserFailure(why));
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const satisfies readonly NodeJS.Signals[];

const argumentsFor = (profile: string): readonly string[] => [
  '--headless',
  '--remote-debugging-pipe',
  `--user-data-dir=${profile}`,
  // Nothing but the page: no first-run screen, updates, accounts or calls to its vendor.
  ...[
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-default-apps',
  ],
  ...['--disable-background-networking', '--disable-component-update', '--disable-domain-reliability'],
  ...['--metrics-recording-only', '--no-pings', '--mute-audio', '--hide-scrollbars', '--disable-gpu'],
  // The 64 MB of shared memory in containers are too small for long papers.
  '--disable-dev-shm-usage',
  // A browser refuses to sandbox itself for root, as in containers. The page is our own files under a policy that allows nothing else.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function within(
  ms: number,
  step: string,
  begin: (resolve: (value: unknown) => void, reject: (error: Error) => void) => void,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new BrowserFailure(`${step}: no answer within ${ms / 1_000} s`)), ms);
    const ending =
      <T>(run: (value: T) => void) =>
      (value: T) => {
        clearTimeout(late);
        run(value);
      };
    begin(ending(resolve), ending(reject));
  });
}
