/** One plan at its home: the lines of its documents, and the pictures that either side lacks. Private notes have no line. */
import * as Y from 'yjs';
import { planDocName, sharedDocNames } from '../../shared/doc/docIds.ts';
import { mediaOf } from '../../shared/doc/file/pictures.ts';
import type { Person } from '../../shared/doc/merge/records.ts';
import { CLOSE, LIMITS, MEDIA_PATH, MEDIA_TYPES } from '../../shared/protocol/sync.ts';
import type { HostLibrary } from '../storage/hostLibrary.ts';
import type { HomeClient } from './homeClient.ts';
import { HomeLine } from './homeLine.ts';

/** After an edit, before pictures are looked for: a picture comes with several edits. */
const PICTURES_MS = 300;
const PICTURES_AGAIN_MS = 10_000;
const MOST_MARK = 1 << 20;

export type HomePlanOptions = {
  readonly library: HostLibrary;
  readonly client: HomeClient;
  readonly plan: string;
  readonly token: string;
  /** Who works on this machine. */
  readonly me: () => Person;
  /** What {@link HomePlan.common} was when it was last stored. */
  readonly common: Uint8Array | undefined;
  readonly onChange: () => void;
  /** The lines have ended: the session has (`unauthenticated`), the plan is not there for us, or this disk refused. It may be tried again. */
  readonly onEnd: (why: 'unauthenticated' | 'refused' | 'notSaved') => void;
};

export class HomePlan {
  private readonly options: HomePlanOptions;
  private readonly lines: readonly HomeLine[];
  private hasEnded = false;
  /** Pictures that the home is known to have. */
  private readonly there = new Set<string>();
  /** Pictures that neither side has. */
  private readonly missing = new Set<string>();
  private pictures: NodeJS.Timeout | undefined;
  private later: NodeJS.Timeout | undefined;
  private lookingAt: Promise<void> | undefined;
  /** Whether both sides had every picture when they were last looked for. */
  private hasPictures = false;

  constructor(options: HomePlanOptions) {
    this.options = options;
    const { library, client, plan, token, me, common } = options;
    this.lines = Object.values(sharedDocNames(plan)).map(
      (name) =>
        new HomeLine({
          docs: library.stores.docs,
          name,
          address: client.record.address,
          token,
          ...(name === planDocName(plan) ? { review: { me, common } } : {}),
          onChange: () => {
            if (name === planDocName(plan)) this.lookSoon(PICTURES_MS);
            options.onChange();
          },
          onEnd: (why) => {
            if (this.hasEnded) return;
            this.hasEnded = true;
            if (why === CLOSE.unauthenticated) client.forget(token);
            options.onEnd(why === 'notSaved' ? why : why === CLOSE.unauthenticated ? 'unauthenticated' : 'refused');
          },
        }),
    );
  }

  async start(): Promise<void> {
    await Promise.all(this.lines.map((line) => line.start()));
    this.lookSoon(PICTURES_MS);
  }
  /** The home was reached and cannot be at the moment, or does not answer. */
  get isCut(): boolean {
    return this.lines.some((line) => line.isCut);
  }
  /** An encoded snapshot of the plan's own document; `undefined` if it is too large to be kept beside it. */
  mark(): Uint8Array | undefined {
    const [line] = this.lines;
    const mark = line && Y.encodeSnapshot(Y.snapshot(line.doc));
    return mark && mark.length <= MOST_MARK ? mark : undefined;
  }
  /** What the plan's own document is known to have had on both sides. `undefined` before it was read. */
  get common(): Uint8Array | undefined {
    return this.lines[0]?.common;
  }
  /** Both sides have the same on their disks, as far as this side has heard. */
  get isInStep(): boolean {
    return (
      !this.hasEnded && this.hasPictures && this.pictures === undefined && this.lines.every((line) => line.isInStep)
    );
  }
  async stop(): Promise<void> {
    this.hasEnded = true;
    clearTimeout(this.pictures);
    clearTimeout(this.later);
    await this.lookingAt;
    await Promise.all(this.lines.map((line) => line.stop()));
  }

  private lookSoon(ms: number): void {
    if (this.hasEnded) return;
    clearTimeout(this.pictures);
    this.pictures = setTimeout(() => {
      this.pictures = undefined;
      const before = this.lookingAt ?? Promise.resolve();
      this.lookingAt = before.then(() => this.look());
    }, ms);
  }

  /** Sends and fetches what a side lacks. Never rejects: what fails is tried again. */
  private async look(): Promise<void> {
    const [line] = this.lines;
    if (this.hasEnded || !line?.isInStep) return;
    let isWhole = true;
    this.missing.clear();
    for (const hash of mediaOf(line.doc)) {
      if (this.hasEnded) return;
      isWhole = (await this.exchange(hash).catch(() => false)) && isWhole;
    }
    const had = this.hasPictures;
    this.hasPictures = isWhole;
    clearTimeout(this.later);
    if (!isWhole || this.missing.size > 0) this.lookLater();
    if (had !== isWhole) this.options.onChange();
  }
  private lookLater(): void {
    if (!this.hasEnded) this.later = setTimeout(() => this.lookSoon(0), PICTURES_AGAIN_MS).unref();
  }

  /** True if both sides have a picture afterwards, or neither has. */
  private async exchange(hash: string): Promise<boolean> {
    const { library, client, plan } = this.options;
    const path = `${MEDIA_PATH}${plan}/${hash}`;
    const here = await library.getMedia(hash);
    if (here && this.there.has(hash)) return true;
    if (!here) {
      const found = await client.fetchPicture(path, LIMITS.mediaBytes);
      // Neither side has it: its edit may have come before it, from a third machine.
      if (found === 'none') {
        this.missing.add(hash);
        return true;
      }
      const type = MEDIA_TYPES.find((t) => t === found?.type);
      if (!found || !type) return false;
      return (await library.putMedia(found.bytes, type)) === hash;
    }
    if (await client.hasPicture(path)) this.there.add(hash);
    else if (await client.sendPicture(path, here.bytes, here.type)) this.there.add(hash);
    return this.there.has(hash);
  }
}
