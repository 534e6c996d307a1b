/**
 * The state of cleaning one file: masked words, removed parts, and what could not be read. A file is never called clean because of
 * parts that nobody looked at.
 */
import type { Leak, Scanner } from '../../../domain/contest/leaks.ts';
import { IMPORT_LIMITS } from '../../../kernel/importLimits.ts';

/** Increased when copies come out differently: a person's consent was for the earlier copy. */
export const CLEANING = 2;

export const REMOVED_KINDS = [
  'properties',
  'comments',
  'changes',
  'altText',
  'links',
  'embedded',
  'forms',
  'outline',
  'scripts',
  'names',
  'camera',
  'thumbnail',
  'history',
  'other',
] as const;
export type RemovedKind = (typeof REMOVED_KINDS)[number];
/** Contents of the copy that nothing here can read. */
export const UNREAD_KINDS = ['pictures', 'drawings', 'media', 'pages', 'fonts'] as const;
export type UnreadKind = (typeof UNREAD_KINDS)[number];
export const WITHHELD_REASONS = ['locked', 'damaged', 'tooLarge', 'tooSlow', 'kind', 'left', 'words'] as const;
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/** Why there is no copy of a file, and which part is the cause. */
export class Withheld extends Error {
  readonly why: WithheldReason;
  readonly part: string;
  constructor(why: WithheldReason, part = '') {
    super(`${why} ${part}`);
    this.why = why;
    this.part = part;
  }
}

export const LIMITS = {
  /** Inflated bytes of one file, including files inside it. */
  bytes: IMPORT_LIMITS.attachment.unpackedBytes,
  /** Bytes of one XML part. */
  xmlBytes: 24 << 20,
  parts: IMPORT_LIMITS.attachment.parts,
  ratio: IMPORT_LIMITS.attachment.ratio,
  depth: IMPORT_LIMITS.attachment.depth,
  passages: 400_000,
  /** Shorter than the worker's time limit, so that the cleaning can end in an orderly way. */
  milliseconds: (IMPORT_LIMITS.attachment.seconds - 15) * 1_000,
} as const;

export type CleaningOptions = {
  /** Finds what must be masked, without what a person decided to keep. */
  readonly scan: Scanner;
  /** The replacement of a word. */
  readonly mask: (leak: Leak) => string;
  /** Spellings of the known facts; none of them may be left in the bytes of a copy. */
  readonly writings: readonly string[];
};

export class CleaningJob {
  readonly removed = new Map<RemovedKind, number>();
  readonly unread = new Map<UnreadKind, number>();
  readonly masked: Leak[] = [];
  /** The ActualText of a PDF's marked content, by its number in the copy. */
  readonly spoken: string[] = [];
  readonly options: CleaningOptions;
  looked = 0;
  inflated = 0;
  private readonly seen = new Map<string, readonly Leak[]>();
  private readonly until: number;

  constructor(options: CleaningOptions) {
    this.options = options;
    this.until = Date.now() + LIMITS.milliseconds;
  }
  took(kind: RemovedKind, n = 1): void {
    if (n > 0) this.removed.set(kind, (this.removed.get(kind) ?? 0) + n);
  }
  cannotRead(kind: UnreadKind, n = 1): void {
    if (n > 0) this.unread.set(kind, (this.unread.get(kind) ?? 0) + n);
  }
  /** Throws if the file takes longer, or claims more, than allowed. */
  inflate(bytes: number): void {
    this.inflated += bytes;
    if (this.inflated > LIMITS.bytes) throw new Withheld('tooLarge');
    this.mind();
  }
  mind(): void {
    if (Date.now() > this.until) throw new Withheld('tooSlow');
  }
  /** Each distinct text is searched once. */
  find(where: string, text: string): readonly Leak[] {
    const known = this.seen.get(text);
    if (known) return known;
    if (++this.looked > LIMITS.passages) throw new Withheld('tooLarge', where);
    if (this.looked % 200 === 0) this.mind();
    const found = this.options.scan({ where, text });
    this.seen.set(text, found);
    return found;
  }
  /** The text with its findings masked. */
  masking(where: string, text: string): string {
    const leaks = this.find(where, text);
    if (leaks.length === 0) return text;
    this.masked.push(...leaks);
    let out = '';
    let from = 0;
    for (const leak of leaks) {
      out += text.slice(from, leak.start) + this.options.mask(leak);
      from = leak.end;
    }
    return out + text.slice(from);
  }
}
